import { BUILTIN_SUITES, builtinSuite } from '../../src/smoke/builtin'
import { judge } from '../../src/smoke/judge'
import { looksUp, type Suite } from '../../src/smoke/suite'
import { answer, suiteOf } from './suites'

const VALUES = { probe: 'probe-1a2b-3c4d-0', origin: 'https://c1.example.com', memory: 'm1', workspace: 'w1' }
const suite = (name: string): Suite => suiteOf(builtinSuite(name)!)
const check = (of: string, name: string) => suite(of).checks.find((one) => one.name === name)!
const passes = (of: string, name: string, status: number, body: unknown): boolean => judge(check(of, name), answer(status, body), VALUES).pass

test('there are these, and no other', () => {
  expect(BUILTIN_SUITES).toEqual(['canary', 'workspace-server'])
  expect(builtinSuite('constructor')).toBeUndefined()
})

test('canary asks the five things of the old smoke suite, to the letter of their paths', () => {
  const { name, checks, cleanUp } = suite('canary')
  expect(name).toBe('canary')
  expect(checks.map(({ method, path, as, body }) => [method, path, as, body])).toEqual([
    ['GET', '/admin/liveness', 'admin', undefined],
    ['GET', '/workspaces', 'admin', undefined],
    ['POST', '/memories/commit', 'admin', '{"scope":"LOCAL","namespace":"canary-smoke","content":"{probe}"}'],
    ['GET', '/memories/search?query={probe}', 'admin', undefined],
    ['GET', '/events', 'admin', undefined],
    ['GET', '/admin/liveness', 'nobody', undefined],
  ])
  expect(cleanUp.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /memories/search?query={probe}', 'DELETE /memories/{memory}'])
  expect(cleanUp.map(looksUp)).toEqual([true, false])
})

test('workspace-server deletes the memory before the workspace, which would leave it', () => {
  const { name, cleanUp } = suite('workspace-server')
  expect(name).toBe('workspace-server')
  expect(cleanUp.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual(['/workspaces/{workspace}/memories/{memory}', '/workspaces/{workspace}?purge=true'])
})

/** What each check must pass and must not, in both suites. */
const BOTH: [string, number, unknown, boolean][] = [
  ['liveness', 200, { subsystems: { scheduler: {} } }, true],
  ['liveness', 200, { subsystems: [] }, false],
  ['liveness', 503, { subsystems: {} }, false],
  ['workspaces', 200, [], true],
  ['workspaces', 200, { workspaces: [] }, false],
  ['workspaces', 500, [], false],
  ['search', 200, [{ content: 'other' }, { content: VALUES.probe }], true],
  ['search', 200, [{ content: '[REDACTED]' }], false],
  ['search', 200, [], false],
  ['search', 200, { 0: { content: VALUES.probe } }, false],
  ['events', 200, [], true],
  ['events', 200, {}, false],
  ['no bearer', 401, { error: 'admin auth required' }, true],
  ['no bearer', 404, { error: 'no' }, false],
  ['no bearer', 200, { error: 'no' }, false],
  ['no bearer', 401, '<html>401</html>', false],
]

const OWN: [string, string, number, unknown, boolean][] = [
  ['canary', 'commit', 200, { id: 'm1' }, true],
  ['canary', 'commit', 201, { id: 7 }, true],
  ['canary', 'commit', 202, { id: 'm1' }, false],
  ['canary', 'commit', 201, {}, false],
  ['workspace-server', 'workspace', 201, { id: 'w1', status: 'awaiting_agent' }, true],
  ['workspace-server', 'workspace', 201, { status: 'awaiting_agent' }, false],
  ['workspace-server', 'workspace', 400, { id: 'w1' }, false],
  ['workspace-server', 'commit', 201, { id: 'm1' }, true],
  ['workspace-server', 'commit', 200, { id: 'm1' }, false],
]

test.each([...BUILTIN_SUITES.flatMap((of) => BOTH.map((row) => [of, ...row] as const)), ...OWN])('%s: %s of %i %j: %j', (of, name, status, body, pass) => {
  expect(passes(of, name, status, body)).toBe(pass)
})

test.each(BUILTIN_SUITES)('every check of %s has answers here that it passes and that it fails', (of) => {
  const rows = [...BOTH, ...OWN.filter(([suite]) => suite === of).map(([, ...row]) => row)]
  for (const { name } of suite(of).checks) {
    expect(rows.filter(([check]) => check === name).map(([, , , pass]) => pass)).toEqual(expect.arrayContaining([true, false]))
  }
})

test.each(BUILTIN_SUITES)('%s makes nothing that it does not delete', (of) => {
  const { checks, cleanUp } = suite(of)
  const deleted = cleanUp.filter(({ method }) => method === 'DELETE').map(({ path }) => path).join()
  for (const { keeps } of checks) for (const { name } of keeps) expect(deleted).toContain(`{${name}}`)
  for (const { keeps } of checks) for (const { name } of keeps) expect(cleanUp.flatMap((line) => line.keeps.map((one) => one.name))).toContain(name)
})
