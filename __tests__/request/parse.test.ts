import { faultLine, typedFaultLine } from '../../src/request/fault'
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

test('what verify was given is not repeated: it may be a key that is none to show', () => {
  expect(faults({ ...GOOD, verify: 'key -----BEGIN PRIVATE KEY-----\nMIGHAgEA' }).join()).not.toMatch(/MIGH|PRIVATE/)
})

test('a rollback may name an identity without a root: it goes on without', () => {
  expect(faults({ ...GOOD, mode: 'rollback', verify: 'identity https://issuer.test a@b.test' })).toEqual([])
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
  ['a line of verify that is none', { ...GOOD, verify: 'key a.pub\ncosign.pub' }, /^verify: expected lines "key <file or PEM>".*; line 2 is none of these$/],
  ['an identity without a trusted root', { ...GOOD, verify: 'key a.pub\nidentity https://issuer.test a@b.test' }, /^trusted-root: expected a Sigstore trusted root.*line 2 of verify names an identity$/],
  ['an input that does not exist', { ...GOOD, 'source_tag': 'x' }, /^source_tag: expected an input that exists/],
]
test.each(cases)('%s', (_, raw, expected) => {
  const found = faults(raw)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(expected)
})

test('an input that is none of ours is only warned of: a job has variables of its own', () => {
  const parsed = parseRequest({ ...GOOD, version: '1.2' })
  expect(parsed).toMatchObject({ ok: true, warnings: [expect.stringMatching(/^version: expected an input that exists, and this one does nothing$/)] })
  expect(parseRequest({ ...GOOD, imags: 'x' }).warnings).toEqual([expect.stringMatching(/did you mean images\?$/)])
})

test.each(['dry_run', 'DRY-RUN', 'dryrun', 'Dry_Run', 'INPUT_dry-run'])('%s is meant for dry-run, and no warning is enough', (name) => {
  expect(faults({ ...GOOD, [name]: 'true' })).toEqual([`${name}: expected an input that exists: dry-run, as it is spelled`])
})

test('where an input is missing and a near one is given, the fault says so', () => {
  const { images, ...rest } = GOOD
  expect(faults({ ...rest, image: images })).toEqual(['images: expected at least one image repository (image is given, and is no input: images is)'])
  expect(faults({ ...rest, images: '', Images: images })).toEqual([
    'Images: expected an input that exists: images, as it is spelled', 'images: expected at least one image repository (Images is given, and is no input: images is)',
  ])
})

test('with an unknown mode the other faults are told as well', () => {
  expect(faults({ mode: 'ship', sha: 'x', 'dry-run': 'yes', target_tag: 'x' }).map((line) => line.split(':')[0])).toEqual(['mode', 'target_tag', 'sha', 'dry-run'])
})

test.each([
  ['target-tag', 'latest-previous'], ['target-tag', 'latest-rolled-back'], ['target-tag', 'latest-history'],
  ['source-tag', 'latest-previous'], ['source-tag', 'latest-rolled-back'], ['source-tag', '{sha7}-history'],
])('%s %s is kept beside another tag, and no tag to build on', (input, tag) => {
  expect(faults({ ...GOOD, [input]: tag })).toEqual([expect.stringMatching(new RegExp(`^${input}: .*does not end in -previous, -rolled-back or -history`))])
})

test('a template that comes to be the target is none', () => {
  expect(faults({ ...GOOD, 'source-tag': 'v-{sha7}', 'target-tag': 'v-4c1d56e' })).toEqual([expect.stringMatching(/another tag than target-tag/)])
})

test('a branch may be given as a ref, and another ref is none', () => {
  expect(parseRequest({ ...GOOD, branch: 'refs/heads/release/1' })).toMatchObject({ ok: true, request: { branch: 'release/1' } })
  expect(faults({ ...GOOD, branch: 'refs/tags/v1' })).toEqual([expect.stringMatching(/^branch: .*refs\/heads\/main/)])
})

test.each([[7, true], [40, true], [41, false], [63, false], [64, true], [65, false]])('a commit of %i digits: %s', (digits, right) => {
  expect(faults({ ...GOOD, sha: 'a'.repeat(digits) })).toHaveLength(right ? 0 : 1)
})

test('half of a login is not told either, where what was given is cut', () => {
  expect(faults({ ...GOOD, 'api-url': `https://bob:${'s3cr3t'.repeat(20)}@git.example` }).join()).not.toContain('s3cr3t')
})

test('all faults are told at once', () => {
  expect(faults({ mode: 'promote', sha: 'x', images: ',', 'dry-run': '1', branch: 'a b' })).toHaveLength(4)
})

test('a secret is never told', () => {
  expect(faults({ ...GOOD, 'registry-auth': 'hunter2', 'github-token': 'hunter 3' }).join()).not.toMatch(/hunter/)
})

test('a login for ECR, which is asked through AWS\'s API, is warned of', () => {
  const host = '111122223333.dkr.ecr.eu-west-1.amazonaws.com'
  expect(parseRequest({ ...GOOD, 'registry-auth': `${host}/a=AWS:pw\nghcr.io=u:pw` }).warnings).toEqual([
    `registry-auth: the login for ${host}/a does nothing, since ECR is asked through AWS's API: give AWS credentials (aws-actions/configure-aws-credentials)`,
  ])
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
  expect(found.map((line) => line.split(':')[0])).toEqual(['canary-slug', 'required-contexts', 'control-plane-token'])
})

test.each([['api-url', 'https://bob:s3cr3t@git.example/api/v1'], ['images', 'https://bob:s3cr3t@ghcr.io/o/a'], ['images', 'bob:s3cr3t@ghcr.io/o/a']])(
  'a login inside of %s is not told', (input, given) => {
    const told = faults({ ...GOOD, [input]: given })
    expect(told.join()).toContain('***@')
    expect(told.join()).not.toContain('s3cr3t')
  })

test.each<[RawInputs, string[]]>([
  [{ mode: 'promote' }, ['--sha: expected a commit behind the command, such as 4c1d56e, or HEAD, main or v1.4.2 where the local git knows it', '--images: expected at least one image repository']],
  [{ ...GOOD, 'dry-run': 'yes' }, ['--dry-run: "yes" is not right; expected one of true, false; alone it is true']],
  [{ ...GOOD, mode: 'rollback', sha: 'prev' }, ['--sha: "prev" is not right; expected a commit of 7 to 40 hex digits, or 64; did you mean the word previous, which a rollback takes?']],
])('a command line is told of its own options: %j', (raw, expected) => {
  const parsed = parseRequest(raw)
  expect(parsed.ok ? [] : parsed.faults.map(typedFaultLine)).toEqual(expected)
})
