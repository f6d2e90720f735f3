import { faultLine } from '../../src/request/fault'
import { parseRequest, type RawInputs } from '../../src/request/parse'

const GOOD = { mode: 'promote', sha: '4c1d56e', images: 'ghcr.io/o/a ghcr.io/o/b' }
const faults = (raw: RawInputs): string[] => {
  const parsed = parseRequest(raw)
  return parsed.ok ? [] : parsed.faults.map(faultLine)
}

test('a whole request is typed, with every default', () => {
  const parsed = parseRequest({ ...GOOD, 'registry-auth': 'ghcr.io=me:a=b:c\n' })
  expect(parsed).toMatchObject({
    ok: true,
    request: {
      mode: 'promote', sha: '4c1d56e', sourceTag: 'staging-{sha7}', targetTag: 'latest', keepPrevious: true,
      allowBackward: false, branch: 'main', dryRun: false,
      images: [{ name: 'ghcr.io/o/a', registry: 'ghcr.io', repository: 'o/a' }, { name: 'ghcr.io/o/b' }],
    },
  })
  if (parsed.ok && parsed.request.mode === 'promote') {
    expect(parsed.request.registryAuth).toEqual(new Map([['ghcr.io', { user: 'me', password: 'a=b:c' }]]))
  }
})

const cases: [string, RawInputs, RegExp][] = [
  ['no mode', { ...GOOD, mode: ' ' }, /^mode: expected one of smoke, promote, rollback, deploy$/],
  ['an unknown mode', { ...GOOD, mode: 'Promote' }, /^mode: "Promote" is not right/],
  ['no sha', { ...GOOD, sha: '' }, /^sha: expected set/],
  ['a short sha', { ...GOOD, sha: '4c1d56' }, /^sha: "4c1d56" is not right; expected a commit of 7 to 40/],
  ['previous in promote', { ...GOOD, sha: 'previous' }, /^sha: .*a commit in promote/],
  ['no images', { ...GOOD, images: '' }, /^images: expected at least one/],
  ['a list of separators', { ...GOOD, images: ' , ' }, /separators alone/],
  ['a scheme', { ...GOOD, images: 'https://ghcr.io/o/a' }, /carries a scheme/],
  ['a tag', { ...GOOD, images: 'ghcr.io/o/a:latest' }, /carries a tag/],
  ['a digest', { ...GOOD, images: 'ghcr.io/o/a@sha256:00' }, /carries a digest/],
  ['capitals', { ...GOOD, images: 'ghcr.io/O/a' }, /not a repository name/],
  ['one image twice', { ...GOOD, images: 'o/a,docker.io/o/a' }, /"docker.io\/o\/a" and "o\/a" are the same/],
  ['a guessed flag', { ...GOOD, 'dry-run': 'yes' }, /^dry-run: "yes" is not right; expected one of true, false$/],
  ['a placeholder nobody knows', { ...GOOD, 'source-tag': 'staging-{sha8}' }, /\{sha8\} is neither/],
  ['a tag that is none', { ...GOOD, 'target-tag': '.latest' }, /^target-tag/],
  ['a target as long as a tag may be', { ...GOOD, 'target-tag': 'x'.repeat(128) }, /-previous fits behind it/],
  ['a source that is the target', { ...GOOD, 'source-tag': 'latest' }, /another tag than target-tag/],
  ['a login without a password', { ...GOOD, 'registry-auth': 'ghcr.io=me:' }, /^registry-auth: expected lines host=user:password or host\/path=user:password; line 1 is not one$/],
  ['a role that is none', { ...GOOD, 'aws-roles': '123=arn' }, /^aws-roles: .*line 1 is not one/],
  ['an address with a password', { ...GOOD, 'api-url': 'https://me:pw@forge.test' }, /^api-url: .*without credentials/],
  ['plain http beyond loopback', { ...GOOD, 'api-url': 'http://forge.test' }, /https:\/\/ \(http:\/\/ is for loopback alone\)/],
  ['an input that does not exist', { ...GOOD, 'source_tag': 'x' }, /^source_tag: expected an input that exists/],
]
test.each(cases)('%s', (_, raw, expected) => {
  const found = faults(raw)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(expected)
})

test('where a runner hands on the inputs of a wrapping action, a strange one is only warned of', () => {
  const parsed = parseRequest({ ...GOOD, environment: 'prod' }, true)
  expect(parsed).toMatchObject({ ok: true, warnings: [expect.stringMatching(/^environment: expected an input that exists/)] })
})

test('all faults are told at once', () => {
  expect(faults({ mode: 'promote', sha: 'x', images: ',', 'dry-run': '1', branch: 'a b' })).toHaveLength(4)
})

test('a secret is never told', () => {
  expect(faults({ ...GOOD, 'registry-auth': 'hunter2', 'github-token': 'hunter 3' }).join()).not.toMatch(/hunter/)
})

test('an input of another mode, set away from its default, is warned of', () => {
  expect(parseRequest({ ...GOOD, 'batch-size': '3', 'soak-seconds': '5' }).warnings).toEqual([
    'the input soak-seconds does nothing in mode promote; it belongs to deploy',
  ])
})

test.each([['lines', 'o/a\no/b\n'], ['commas', 'o/a,o/b,'], ['spaces', ' o/a  o/b '], ['all of them', 'o/a,\n\t o/b']])(
  'lists are separated by %s', (_, images) => {
    const parsed = parseRequest({ ...GOOD, images })
    expect(parsed.ok && 'images' in parsed.request && parsed.request.images.map(({ name }) => name)).toEqual(['o/a', 'o/b'])
  })

test('lists of a smoke must be of one length', () => {
  expect(faults({ mode: 'smoke', sha: '4c1d56e', 'tenant-urls': 'https://a.test,https://b.test', 'tenant-tokens': 'x' })[0]).toMatch(/one token for each of the 2/)
})

test('a deploy without its required inputs names them all', () => {
  const found = faults({ mode: 'deploy', sha: '4c1d56e' })
  expect(found.map((line) => line.split(':')[0])).toEqual(['control-plane-token', 'canary-slug', 'required-contexts'])
})

test.each([['api-url', 'https://bob:s3cr3t@git.example/api/v1'], ['images', 'https://bob:s3cr3t@ghcr.io/o/a'], ['images', 'bob:s3cr3t@ghcr.io/o/a']])(
  'a login inside of %s is not told', (input, given) => {
    const told = faults({ ...GOOD, [input]: given })
    expect(told.join()).toContain('***@')
    expect(told.join()).not.toContain('s3cr3t')
  })
