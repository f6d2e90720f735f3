import { runnerInputs } from '../../src/adapters/runner/inputs'
import { faultLine } from '../../src/request/fault'
import { parseRequest, type RawInputs } from '../../src/request/parse'

const SHA = '4c1d56e0a1f2b3c4d5e6f708192a3b4c5d6e7f80'
const GOOD: RawInputs = { mode: 'deploy', sha: SHA, 'control-plane-token': 't', 'canary-slug': 'one', 'required-contexts': 'CI / all, required' }
const faults = (raw: RawInputs): string[] => {
  const parsed = parseRequest(raw)
  return parsed.ok ? [] : parsed.faults.map(faultLine)
}
const without = (name: string, more: RawInputs = {}): RawInputs => ({ ...GOOD, [name]: undefined, ...more })

const cases: [string, RawInputs, RegExp][] = [
  ['a canary that is no slug', { ...GOOD, 'canary-slug': '../admin' }, /^canary-slug: "..\/admin" is not right; expected the slug of a tenant .*or none$/],
  ['incident no-contexts', { ...GOOD, 'required-contexts': ',' }, /^required-contexts: .*separators alone/],
  ['none among others', { ...GOOD, 'required-contexts': 'CI\nnone' }, /^required-contexts: .*or the word none alone$/],
  ['its own result', { ...GOOD, environment: 'eu', 'required-contexts': 'CI\nRELEASE / eu' }, /^required-contexts: "RELEASE \/ eu" is not right; expected contexts other than this one, .*would wait for itself; take it out$/],
  ['no contexts', without('required-contexts'), /^required-contexts: expected set/],
  ['another control plane', { ...GOOD, 'control-plane-url': 'https://cp.test' }, /^control-plane-url: .*allow-other-control-plane/],
  ['incident empty-token-header', { ...GOOD, 'control-plane-token': ' ' }, /^control-plane-token: expected set/],
  ['incident kill-switch-words', { ...GOOD, disabled: 'perhaps' }, /^disabled: "perhaps" is not right; expected one of 1, true, yes, on, disabled, disable \(held\), or 0, false, no, off or nothing/],
  ['a template with two pairs of braces', { ...GOOD, 'tenant-url-template': 'https://tenants.test/{{slug}}' }, /in one pair of braces/],
  ['a template of something else', { ...GOOD, 'tenant-url-template': 'https://{slug}.$DOMAIN' }, /nothing else to be filled in/],
  ['what the kill switch says in the place of its name', { ...GOOD, 'disabled-variable': 'false' }, /the name of a variable, and not what it says/],
  ['a template without its slug', { ...GOOD, 'tenant-url-template': 'https://tenants.test' }, /holds \{slug\}/],
  ['a redeploy tag that gives none', { ...GOOD, 'redeploy-tag': '{sha}{sha}{sha}{sha}' }, /^redeploy-tag: .*is none$/],
  ['a template without a commit', without('sha', { 'redeploy-tag': 'staging-{sha7}' }), /^sha: expected set/],
  ['a tag that names no commit, and no image', without('sha', { 'redeploy-tag': 'known-good' }), /^sha: expected the commit.*redeploy-tag does not end in one/],
  ['no commit', without('sha'), /^sha: expected set/],
  ['what is to be signed, and no image', { ...GOOD, verify: 'key a.pub' }, /^verify: expected images with it: without them there is nothing to verify$/],
]
test.each(cases)('%s', (_, raw, expected) => {
  const found = faults(raw)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(expected)
})

const commits: [string, RawInputs, string][] = [
  ['sha where it is set', { ...GOOD, 'redeploy-tag': 'staging-1f0c2ab' }, SHA],
  ['else the hex at the tag\'s end', without('sha', { 'redeploy-tag': 'staging-1f0c2ab' }), '1f0c2ab'],
  ['in full too', without('sha', { 'redeploy-tag': `build_${SHA}` }), SHA],
  ['a tag that is a commit', without('sha', { 'redeploy-tag': '1f0c2ab' }), '1f0c2ab'],
  ['hex inside of a word is none', without('sha', { 'redeploy-tag': 'stagingfeedface', images: 'o/a' }), ''],
  ['six digits are none', without('sha', { 'redeploy-tag': 'v1.1f0c2a', images: 'o/a' }), ''],
  ['else the first image\'s label, which is read later', without('sha', { 'redeploy-tag': 'known-good', images: 'o/a' }), ''],
]
test.each(commits)('the commit to prove: %s', (_, raw, sha) => {
  expect(parseRequest(raw)).toMatchObject({ ok: true, request: { sha } })
})

describe('a runner', () => {
  const inputs = (more: Record<string, string>) => runnerInputs({ INPUT_MODE: 'deploy', ...more }, SHA)['sha']
  test('gives the event\'s commit', () => expect(inputs({})).toBe(SHA))
  test('gives it to a template as well: the branch\'s head', () => expect(inputs({ 'INPUT_REDEPLOY-TAG': 'staging-{sha7}' })).toBe(SHA))
  test('gives none to one certain tag, which is another commit\'s', () => expect(inputs({ 'INPUT_REDEPLOY-TAG': 'staging-1f0c2ab' })).toBeUndefined())
})

test.each(['DISABLED', 'Disable', '1', 'On', 'YES', 'true'])('disabled: %s holds', (disabled) => {
  expect(parseRequest({ ...GOOD, disabled })).toMatchObject({ ok: true, request: { disabled: true } })
})

test.each(['/version?full=1&to=/../x', '/a.b/..c', '/', '/x?q=%2e%2e'])('a tenant may tell its build at %s', (path) => {
  expect(parseRequest({ ...GOOD, 'buildinfo-path': path })).toMatchObject({ ok: true, request: { buildinfoPath: path } })
})

test.each(['version', '/a/../b', '/a/%2E%2e/b', '/..?x', '/a#b', '/a b', '/a\\b', 'https://x.test/'])('and not at %s', (path) => {
  expect(faults({ ...GOOD, 'buildinfo-path': path })).toEqual([expect.stringMatching(/^buildinfo-path: .*a path that begins with a slash/)])
})

test('skip-tenants are slugs, each told once', () => {
  expect(parseRequest({ ...GOOD, 'skip-tenants': 'a,b\na  none' })).toMatchObject({ ok: true })
  for (const odd of ['ACME', 'a.b', '-a', 'a_b', '*', 'https://a.test']) expect(faults({ ...GOOD, 'skip-tenants': odd })).toEqual([expect.stringContaining(`"${odd}" is none`)])
  expect(faults({ ...GOOD, 'skip-tenants': 'one' })).toEqual([expect.stringContaining('one is canary-slug')])
})
