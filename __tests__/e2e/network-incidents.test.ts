import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../support/child'
import { setDeployScene, SLUGS } from '../support/deploy-scene'
import { type FakeEcr, startEcr } from '../support/ecr'
import { type ProxyOptions, startProxy, type TestProxy } from '../support/proxy'
import { type Ran, runAction, runCli, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, REPOSITORIES, type Scene } from '../support/scene'
import { startTlsHosts, type TlsHosts } from '../support/tls-hosts'

/** The built bundle where nothing is reached but through a proxy: every name in here only the proxy knows. */
let scene: Scene
let hosts: TlsHosts
let proxy: TestProxy
let folder: string
let ran: Ran

const FORGE = 'forge.test'
const REGISTRY = 'registry.test'

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'network-'))
  scene = await createContext({ auth: 'none' })
  hosts = await startTlsHosts({ [REGISTRY]: scene.registry.host, [FORGE]: new URL(scene.forge.apiUrl).host })
  file('ca.pem', hosts.ca())
})
afterEach(async () => {
  await Promise.all([scene.close(), hosts.close(), proxy.close()])
  rmSync(folder, { recursive: true, force: true })
})
afterAll(sweepFolders)

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const open = async (options: ProxyOptions = {}): Promise<void> => { proxy = await startProxy({ hosts: hosts.ports, ...options }) }

async function promote(env: Record<string, string>, inputs: Record<string, string> = { 'ca-file': join(folder, 'ca.pem') }): Promise<void> {
  const given = scene.promote({ images: REPOSITORIES.map((name) => `${REGISTRY}/${name}`).join('\n'), 'registry-auth': '', ...inputs })
  ran = await runAction({ ...given, apiUrl: scene.forge.apiUrl.replace(/^http:\/\/[^/]+/, `https://${FORGE}`), env })
}
const ended = (): (string | undefined)[] => [ran.outputs.outcome, ran.outputs.reason]
const everything = (): string => [ran.stdout.replace(/^::add-mask::.*$/gm, ''), ran.stderr, ran.summary, JSON.stringify(ran.evidence)].join('\n')

describe('a promote of two images through a proxy', () => {
  test('nothing goes past it, and nothing in it can be read', async () => {
    await open({ login: 'me:s3cret-pw' })
    await promote({ HTTPS_PROXY: proxy.url() })
    expect(ended()).toEqual(['done', 'ok'])
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${REGISTRY}:443`, `CONNECT ${FORGE}:443`]))
    expect(hosts.asked.filter((line) => line.startsWith(`PUT ${REGISTRY}`)).length).toBeGreaterThanOrEqual(4)
    expect(proxy.seen()).not.toContain('manifests')
    expect(everything()).not.toContain('s3cret-pw')
    expect(ran.stdout).toContain('::add-mask::s3cret-pw')
    expect(ran.stderr).toBe('')
  })

  test('ca-file counts beside NODE_EXTRA_CA_CERTS', async () => {
    await open()
    await promote({ https_proxy: proxy.url(), HTTPS_PROXY: 'http://127.0.0.1:9', NODE_EXTRA_CA_CERTS: file('forge.pem', hosts.ca(FORGE)) }, { 'ca-file': file('registry.pem', hosts.ca(REGISTRY)) })
    expect(ended()).toEqual(['done', 'ok'])
  })

  test('without the CA the way out is told', async () => {
    await open()
    await promote({ ALL_PROXY: proxy.url() }, {})
    expect(ended()[0]).toBe('failed')
    expect(ran.stdout).toMatch(/its certificate is self-signed \(DEPTH_ZERO_SELF_SIGNED_CERT\), through the proxy 127\.0\.0\.1:\d+ \(ALL_PROXY\)/)
    expect(ran.summary).toMatch(/ca-file.*NODE\\?_EXTRA.*NODE\\?_USE/)
    expect(scene.writes()).toEqual([])
  })

  test('whom NO_PROXY names is asked directly, and what cannot be read of it is a warning', async () => {
    await open()
    await promote({ HTTPS_PROXY: proxy.url(), NO_PROXY: `${FORGE}, 10.0.0.0/40, .${REGISTRY}` })
    expect(ended()[0]).toBe('failed')
    expect(proxy.asked.filter((line) => line.includes(FORGE))).toEqual([])
    expect(ran.stdout).toContain('::warning::NO_PROXY: the entry "10.0.0.0/40" cannot be read and is left out')
  })
})

test('a deploy: control plane and tenants, each proof on a connection of its own', async () => {
  const field = await setDeployScene()
  const slugs = Object.fromEntries(SLUGS.map((slug) => [`${slug}.fleet.test`, new URL(field.fleet.urlTemplate.replace('{slug}', slug)).host]))
  const behind = await startTlsHosts({ 'plane.test': new URL(field.plane.url).host, [FORGE]: new URL(field.forge.apiUrl).host, ...slugs })
  proxy = await startProxy({ hosts: behind.ports })
  const template = new URL(field.fleet.urlTemplate.replace('{slug}', 'SLUG'))
  ran = await runAction({
    ...field.deploy({
      images: '', 'control-plane-url': 'https://plane.test', 'tenant-url-template': `https://{slug}.fleet.test${template.pathname.replace('SLUG', '{slug}')}`,
      'ca-file': file('fleet.pem', behind.ca()), 'proof-looks': '2',
    }),
    apiUrl: field.forge.apiUrl.replace(/^http:\/\/[^/]+/, `https://${FORGE}`), env: { HTTPS_PROXY: proxy.url() },
  })
  expect(ended()).toEqual(['done', 'ok'])
  expect(new Set(proxy.asked)).toEqual(new Set(Object.keys(behind.ports).map((host) => `CONNECT ${host}`)))
  for (const slug of SLUGS) expect(proxy.asked.filter((line) => line === `CONNECT ${slug}.fleet.test:443`).length).toBeGreaterThan(1)
  expect(ran.stderr).toBe('')
  await Promise.all([field.close(), behind.close()])
})

describe('a proxy that does not do it', () => {
  test.each<[string, ProxyOptions, string, string]>([
    ['squid: a wrong password', { login: 'me:s3cret' }, 'me:wr0ng-pw@', 'does not accept its login (407)'],
    ['tinyproxy: a wrong password', { login: 'me:s3cret', refusal: 401 }, 'me:wr0ng-pw@', 'does not accept its login (401)'],
    ['no login', { login: 'me:s3cret' }, '', 'wants a login (407)'],
  ])('%s', async (_, options, login, words) => {
    await open(options)
    await promote({ HTTPS_PROXY: `http://${login}${proxy.host}` })
    expect(ended()).toEqual(['failed', 'registry-unavailable'])
    expect(ran.outputs.ran).toBe('true')
    expect(everything()).toContain(`the proxy ${proxy.host} (HTTPS_PROXY) ${words}`)
    expect(everything()).not.toContain('wr0ng-pw')
    expect(scene.writes()).toEqual([])
  })

  test('it is not there', async () => {
    await open()
    await proxy.close()
    await promote({ HTTPS_PROXY: proxy.url() })
    expect(ended()[0]).toBe('failed')
    expect(ran.stdout).toContain(`the proxy ${proxy.host} (HTTPS_PROXY): connection refused`)
  })

  test('it hangs: the run ends, and so does its process', async () => {
    await open()
    proxy.behave('hang')
    await promote({ HTTPS_PROXY: proxy.url() })
    expect(ended()[0]).toBe('failed')
    expect(ran.outputs.reason).toBe('registry-unavailable')
    expect(JSON.stringify(ran.evidence)).toContain(`the proxy ${proxy.host} (HTTPS_PROXY) has opened no way to`)
  })
})

describe('bad input, before anybody is asked', () => {
  test('a proxy that is none, and a CA file that is none, are told at once', async () => {
    await open()
    await promote({ HTTPS_PROXY: 'socks5://me:s3cret-pw@proxy.test:1080', http_proxy: 'proxy' }, { 'ca-file': file('empty.pem', 'nothing') })
    expect(ended()).toEqual(['failed', 'bad-input'])
    expect(ran.outputs.ran).toBe('false')
    for (const words of ['HTTPS_PROXY: expected the address of a proxy', 'socks5:// is not spoken', 'http_proxy: "proxy" is not right', 'ca-file: ', 'it holds no certificate in PEM']) {
      expect(ran.stdout).toContain(words)
    }
    expect(everything()).not.toContain('s3cret-pw')
    expect([...scene.registry.requests, ...proxy.asked, ...hosts.asked]).toEqual([])
  })

  test.each([
    [['history', '--images', `${REGISTRY}/x`]],
    [['suite', 'run', 'canary', '--tenant-urls', 'https://t.test']],
    [['canary', 'add', '--slug', 'x']],
  ])('of a command: %j', async (args) => {
    await open()
    const { code, stdout, stderr } = await runCli([...args, '--ca-file', join(folder, 'none.pem')], { HTTPS_PROXY: 'http://' })
    expect(code).toBe(2)
    expect(stdout + stderr).toContain('HTTPS_PROXY: "http://" is not right; expected the address of a proxy')
    expect(stdout + stderr).toContain('ca-file: ')
  })

  test('a command goes through the proxy too', async () => {
    await open()
    const { code, stderr } = await runCli(['history', '--images', `${REGISTRY}/${REPOSITORIES[0]}`, '--ca-file', join(folder, 'ca.pem')], { HTTPS_PROXY: proxy.url() })
    expect([code, stderr]).toEqual([0, ''])
    expect(proxy.asked).toEqual([`CONNECT ${REGISTRY}:443`])
  })
})

test('where no proxy is named nothing of one is loaded', async () => {
  await open()
  for (const bundle of ['dist/index.js', 'dist/cli/index.js', 'dist/post/index.js']) {
    expect(readFileSync(join(ROOT, bundle), 'utf8')).not.toMatch(/hpagent|proxy-authorization|readNoProxy/i)
  }
  const chunks = readdirSync(join(ROOT, 'dist')).filter((name) => /^\d+\.index\.js$/.test(name))
  expect(chunks.filter((name) => /HttpsProxyAgent/.test(readFileSync(join(ROOT, 'dist', name), 'utf8'))).length).toBe(1)
})

describe('the AWS SDK', () => {
  const ACCOUNT = '111111111111'
  const [ECR, STS, PORTAL] = ['api.ecr.eu-west-1.amazonaws.com', 'sts.eu-west-1.amazonaws.com', 'portal.sso.eu-west-1.amazonaws.com'] as const
  const ROLE = `arn:aws:iam::${ACCOUNT}:role/release`
  let ecr: FakeEcr
  let aws: TlsHosts
  const actions: string[] = []

  const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString()
  const sts: RequestListener = (incoming, answer) => void incoming.toArray().then((parts: Buffer[]) => {
    const action = new URLSearchParams(Buffer.concat(parts).toString()).get('Action')!
    actions.push(action)
    answer.writeHead(200, { 'content-type': 'text/xml' }).end(
      `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><Credentials><AccessKeyId>ASIA1</AccessKeyId>`
      + `<SecretAccessKey>s3cret-key</SecretAccessKey><SessionToken>s3cret-token</SessionToken><Expiration>${inAnHour()}</Expiration></Credentials></${action}Result></${action}Response>`)
  })
  const portal: RequestListener = (_, answer) => void answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({
    roleCredentials: { accessKeyId: 'ASIA2', secretAccessKey: 's3cret-key', sessionToken: 's3cret-token', expiration: Date.now() + 3_600_000 },
  }))

  beforeEach(async () => {
    actions.length = 0
    ecr = await startEcr()
    for (const sha of [OLD_SHA, NEW_SHA]) ecr.publish('platform', `staging-${sha.slice(0, 7)}`, sha)
    ecr.publish('platform', 'latest', OLD_SHA)
    aws = await startTlsHosts({ [ECR]: new URL(ecr.url).host, [STS]: sts, [PORTAL]: portal, [FORGE]: new URL(scene.forge.apiUrl).host })
    file('aws.pem', aws.ca())
    proxy = await startProxy({ hosts: { ...aws.ports, 'ecr.test:80': Number(new URL(ecr.url).port) }, login: 'me:s3cret-pw' })
  })
  afterEach(async () => void (await Promise.all([ecr.close(), aws.close()])))

  const release = (env: Record<string, string>, inputs: Record<string, string> = {}): Promise<void> => promote(
    { HOME: folder, AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_DISABLED: 'true', HTTPS_PROXY: proxy.url(), ...env },
    { images: `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/platform`, history: 'false', 'ca-file': join(folder, 'aws.pem'), ...inputs },
  )
  const through = (): Set<string> => new Set(proxy.asked.map((line) => line.replace('CONNECT ', '')).filter((host) => !host.startsWith(FORGE)))

  test('OIDC (web identity), and a role that is assumed from there', async () => {
    await release({ AWS_WEB_IDENTITY_TOKEN_FILE: file('token', 'jwt'), AWS_ROLE_ARN: ROLE }, { 'aws-roles': `${ACCOUNT}=${ROLE}` })
    expect(ended()).toEqual(['done', 'ok'])
    expect(through()).toEqual(new Set([`${ECR}:443`, `${STS}:443`]))
    expect(new Set(actions)).toEqual(new Set(['AssumeRoleWithWebIdentity', 'AssumeRole']))
    expect(proxy.seen()).not.toMatch(/s3cret-(?:key|token)/)
  })

  test('SSO, as on a laptop', async () => {
    const start = 'https://acme.awsapps.com/start'
    mkdirSync(join(folder, '.aws/sso/cache'), { recursive: true })
    file('.aws/config', `[profile ci]\nsso_start_url = ${start}\nsso_region = eu-west-1\nsso_account_id = ${ACCOUNT}\nsso_role_name = release\nregion = eu-west-1\n`)
    file(`.aws/sso/cache/${createHash('sha1').update(start).digest('hex')}.json`, JSON.stringify({ startUrl: start, region: 'eu-west-1', accessToken: 'sso-t0ken', expiresAt: inAnHour() }))
    await release({ AWS_PROFILE: 'ci' })
    expect(ended()).toEqual(['done', 'ok'])
    expect(through()).toEqual(new Set([`${ECR}:443`, `${PORTAL}:443`]))
  })

  test.each([
    ['the metadata of an instance', { AWS_EC2_METADATA_DISABLED: 'false', AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://metadata.test' }],
    ['the credentials of a container', { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'https://credentials.test/role' }],
  ])('%s: what the machine itself gives out is never asked of a proxy', async (_, env) => {
    await release({ ...env, HTTP_PROXY: proxy.url() })
    expect(ended()).toEqual(['failed', 'registry-denied'])
    expect(proxy.asked.filter((line) => /metadata|credentials|169\.254/.test(line))).toEqual([])
  })

  test('an endpoint of plain HTTP by HTTP_PROXY', async () => {
    const keys = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 's3cret-key', AWS_ENDPOINT_URL_ECR: 'http://ecr.test' }
    await release({ ...keys, HTTP_PROXY: proxy.url() })
    expect(ended()).toEqual(['done', 'ok'])
    expect(proxy.asked).toContain('POST http://ecr.test/')
    expect(proxy.seen()).not.toContain('s3cret-key')
    await release({ ...keys, HTTP_PROXY: `http://${proxy.host}` })
    expect(ended()).toEqual(['failed', 'registry-unavailable'])
    expect(ran.stdout).toContain('the proxy before AWS does not accept this login, or wants one (407)')
  })

  test('a wrong password, and a CA that nobody gave, in words', async () => {
    const keys = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 's3cret-key', NO_PROXY: FORGE }
    await release({ ...keys, HTTPS_PROXY: proxy.url('me:wr0ng-pw') }, { 'allow-backward': 'true' })
    expect(ended()).toEqual(['failed', 'registry-unavailable'])
    expect(everything()).toContain(`the proxy ${proxy.host} (HTTPS_PROXY) does not accept its login (407)`)
    expect(everything()).not.toContain('wr0ng-pw')
    await release(keys, { 'ca-file': join(folder, 'ca.pem'), 'allow-backward': 'true' })
    expect(ended()).toEqual(['failed', 'registry-unavailable'])
    expect(ran.stdout).toContain(`its certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT), through the proxy ${proxy.host} (HTTPS_PROXY)`)
  })
})
