import { ecrHost, parseImage, sameImage } from '../../src/release/image'

const ACCOUNT = '111122223333'

test.each<[string, string, boolean, boolean]>([
  [`${ACCOUNT}.dkr.ecr.eu-central-1.amazonaws.com`, 'eu-central-1', false, false],
  [`${ACCOUNT}.dkr.ecr.eu-central-1.amazonaws.com:443`, 'eu-central-1', false, false],
  [`${ACCOUNT}.dkr.ecr.cn-north-1.amazonaws.com.cn`, 'cn-north-1', false, false],
  [`${ACCOUNT}.dkr.ecr.eusc-de-east-1.amazonaws.eu`, 'eusc-de-east-1', false, false],
  [`${ACCOUNT}.dkr.ecr-fips.us-gov-west-1.amazonaws.com`, 'us-gov-west-1', true, false],
  [`${ACCOUNT}.dkr-ecr.eu-central-1.on.aws`, 'eu-central-1', false, true],
  [`${ACCOUNT}.dkr-ecr-fips.us-east-1.on.aws`, 'us-east-1', true, true],
  [`${ACCOUNT}.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn`, 'cn-north-1', false, true],
  [`${ACCOUNT}.dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu`, 'eusc-de-east-1', false, true],
  [`${ACCOUNT}.dkr.ecr.us-iso-east-1.c2s.ic.gov`, 'us-iso-east-1', false, false],
  [`${ACCOUNT}.dkr.ecr.us-isob-east-1.sc2s.sgov.gov`, 'us-isob-east-1', false, false],
])('incident ecr-by-another-name: %s', (host, region, fips, dualStack) => {
  expect(ecrHost(host)).toEqual({ account: ACCOUNT, region, fips, dualStack })
  expect(parseImage(`${host}/a`)).toMatchObject({ registry: host, repository: 'a' })
})

test.each([
  'public.ecr.aws', `${ACCOUNT}.dkr.ecr.eu-central-1.amazonaws.com.evil.test`, `${ACCOUNT}.dkr-ecr.eu-central-1.on.aws.test`,
  `1${ACCOUNT}.dkr.ecr.eu-central-1.amazonaws.com`, `${ACCOUNT}.dkr.ecr.eu-central-1.on.amazonaws.com`, `evil.${ACCOUNT}.dkr.ecr.x.amazonaws.com`,
])('%s is another registry', (host) => {
  expect(ecrHost(host)).toBeUndefined()
})

const image = (text: string) => {
  const parsed = parseImage(text)
  if (typeof parsed === 'string') throw new Error(parsed)
  return parsed
}

test.each<[string, string, boolean]>([
  [`${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/a`, `${ACCOUNT}.dkr-ecr.eu-west-1.on.aws/a`, true],
  [`${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/a`, `${ACCOUNT}.dkr.ecr-fips.us-east-1.amazonaws.com/a`, true],
  [`${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/a`, `${ACCOUNT}.dkr-ecr.eu-west-2.on.aws/a`, false],
  [`${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/a`, '999922223333.dkr.ecr.eu-west-1.amazonaws.com/a', false],
  ['o/a', 'index.docker.io/o/a', true],
  ['ghcr.io/o/a', 'ghcr.io:443/o/a', true],
  ['docker.io:443/o/a', 'o/a', true],
  ['ghcr.io/o/a', 'ghcr.io:8443/o/a', false],
  ['localhost/o/a', 'localhost:443/o/a', false],
  ['ghcr.io/o/a', 'docker.io/o/a', false],
])('%s and %s are one image: %s', (one, other, expected) => {
  expect(sameImage(image(one), image(other))).toBe(expected)
})

test.each([
  'registry.example.com:99999/x', '256.1.1.1/x', '1.2.3/x', '0x7f.1/x', 'xn--a.com/x', 'xn--.example.com/x', '[::g]/x', '[0:0:0:0:0:0:0:1]:5000/x', 'a.example:05000/x',
])('%s names no host that an address would keep as it stands', (text) => {
  expect(parseImage(text)).toContain('which is not a registry host')
})

test.each([
  ['[::1]:5000/x', '[::1]:5000'], ['xn--mnchen-3ya.example/x', 'xn--mnchen-3ya.example'], ['GHCR.io:443/x', 'ghcr.io:443'], ['127.0.0.1:5000/x', '127.0.0.1:5000'],
])('%s does', (text, registry) => {
  expect(parseImage(text)).toMatchObject({ registry, repository: 'x' })
})
