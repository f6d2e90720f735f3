import { recoverSmoke } from '../../src/modes/recover-smoke'
import { smoke } from '../../src/modes/smoke'
import type { TenantAnswer } from '../../src/ports/tenants'
import { Failure } from '../../src/release/failure'
import type { JournalEntry } from '../../src/release/journal'
import type { Report } from '../../src/release/report'
import type { SmokeRequest } from '../../src/request/request'
import { builtinSuite } from '../../src/smoke/builtin'
import { parseSuite } from '../../src/smoke/parse'
import { byHand, silent, world } from '../support/ports'
import { json, lost, scriptedTenants } from '../support/tenants'

const SHA = '4c1d56e0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4'
const OLD = '1f0c2ab94d6e8f7a5b3c2d1e0f9a8b7c6d5e4f3a'
const source = { name: 'canary', text: builtinSuite('canary')! }
const read = parseSuite(source.text, source.name)
if (!read.ok) throw new Error('the built-in suite does not read')
const loaded = { suite: read.suite, source, env: {} }

const request = (more: Partial<SmokeRequest> = {}): SmokeRequest => ({
  mode: 'smoke', sha: SHA, tenantUrls: ['https://one.test', 'https://two.test'], tenantTokens: ['t1', 't2'], tenantOrgIds: [],
  smokeSuite: 'canary', onMissingFleet: 'skip', waitSeconds: 0, waitIntervalSeconds: 10, prComment: false, dryRun: false, githubToken: undefined,
  apiUrl: undefined, config: undefined, environment: undefined, evidenceFile: undefined, caFile: undefined, buildinfoPath: '/buildinfo', buildinfoQuery: '$.git_sha', healthPath: '/health', ...silent, ...more,
})

/** What a canary answers in place of its work. */
type Instead = (what: string, name: string, nth: number) => TenantAnswer | undefined

/** Canaries that work, with memories, where nothing is answered instead. */
function fleet(instead: Instead = () => undefined) {
  const memories = new Map<string, string>()
  let made = 0
  const tenants = scriptedTenants((what, { url }, { as, body }, nth) => {
    const name = new URL(url).hostname.split('.')[0]!
    const spoilt = instead(what, name, nth)
    if (spoilt) return spoilt
    if (what === 'GET /buildinfo') return json(200, { git_sha: SHA })
    if (as === 'nobody') return json(401, { error: 'admin auth required' })
    if (what === 'GET /admin/liveness') return json(200, { subsystems: {} })
    const id = `${name}-${made}`
    if (what === 'POST /memories/commit') return memories.set(id, (JSON.parse(body!) as { content: string }).content) && (made++, json(201, { id }))
    if (what.startsWith('GET /memories/search')) {
      return json(200, [...memories].filter(([, content]) => what.endsWith(content)).map(([key, content]) => ({ id: key, content })))
    }
    if (what.startsWith('DELETE ')) return json(memories.delete(what.split('/').pop()!) ? 200 : 404, {})
    return json(200, [])
  })
  return { tenants, memories }
}

async function run(instead?: Instead, more: Partial<SmokeRequest> = {}) {
  const it = world({})
  const { tenants, memories } = fleet(instead)
  const report = await smoke(request(more), loaded, byHand, { ...it.ports, tenants })
  return { report, memories, asked: tenants.asked, entries: it.entries }
}
const ended = ({ outcome, reason }: Report): string => `${outcome}, ${reason}`

test('who passed is counted in one line, and who did not is named', async () => {
  const said = async (instead?: Instead): Promise<string[]> => (await run(instead)).report.happenings.map(({ text }) => text)
  expect(await said()).toEqual(['2 of 2 canaries passed all 6 checks'])
  expect(await said((what, name) => (name === 'two' && what === 'GET /events' ? json(200, {}) : undefined)))
    .toEqual(['https://two.test: 5 of 6 checks passed', '1 of 2 canaries passed all 6 checks'])
})

test('green: every check of every canary, and nothing is left', async () => {
  const { report, memories, asked } = await run()
  expect(ended(report)).toBe('done, ok')
  expect(report.tenants.map(({ state, checks }) => [state, checks?.every(({ verdict }) => verdict === 'pass')])).toEqual([['passed', true], ['passed', true]])
  expect(memories.size).toBe(0)
  expect(asked.filter((line) => line.startsWith('one'))).toEqual([
    'one GET /buildinfo', 'one GET /admin/liveness', 'one GET /workspaces', 'one POST /memories/commit',
    expect.stringMatching(/^one GET \/memories\/search/), 'one GET /events', 'one GET /admin/liveness', 'one GET /buildinfo', 'one DELETE /memories/one-0',
  ])
})

test.each<[string, Instead, string, string[]]>([
  ['a check fails', (what, name) => (name === 'two' && what === 'GET /events' ? json(200, {}) : undefined), 'failed, smoke-red', ['passed', 'failed']],
  ['a page that holds what is looked for is no JSON', (what) => (what === 'GET /workspaces' ? json(200, [], 'text/html') : undefined), 'failed, smoke-red', ['failed', 'failed']],
  ['404 is not 401', (what, _, nth) => (what === 'GET /admin/liveness' && nth === 2 ? json(404, { error: 'x' }) : undefined), 'failed, smoke-red', ['failed', 'failed']],
  ['a canary that cannot be asked', (what, name) => { if (name === 'two' && what === 'GET /events') throw lost(); return undefined }, 'failed, tenant-unreachable', ['passed', 'inconclusive']],
  ['a commit whose answer was lost is no fault of the build', (what) => { if (what.startsWith('POST')) throw lost(); return undefined }, 'failed, tenant-unreachable', ['inconclusive', 'inconclusive']],
  ['the old build is never probed', (what, name) => (name === 'two' && what === 'GET /buildinfo' ? json(200, { git_sha: OLD }) : undefined), 'failed, build-not-running', ['unasked', 'waiting']],
  ['a canary that never answered', (_, name) => { if (name === 'two') throw lost(); return undefined }, 'failed, tenant-unreachable', ['unasked', 'unreachable']],
  ['a canary that fell back', (what, name, nth) => (name === 'two' && what === 'GET /buildinfo' && nth > 1 ? json(200, { git_sha: OLD }) : undefined), 'failed, build-not-running', ['passed', 'waiting']],
])('%s', async (_, instead, expected, states) => {
  const { report, memories } = await run(instead)
  expect(ended(report)).toBe(expected)
  expect(report.tenants.map(({ state }) => state)).toEqual(states)
  expect(memories.size).toBe(0)
})

test('a clean-up that fails is loud, and does not change the verdict', async () => {
  const { report } = await run((what) => (what.startsWith('DELETE') ? json(500, {}) : undefined))
  expect(ended(report)).toBe('done, ok')
  expect(report.warnings).toHaveLength(2)
  expect(report.warnings[0]).toMatch(/one\.test.*DELETE.*look for probe-/)
})

test('what a lost answer made is found and deleted', async () => {
  const made: string[] = []
  const { memories } = await run((what, name, nth) => {
    if (what.startsWith('POST') && nth === 1) made.push(name)
    return what.startsWith('POST') && nth === 1 ? json(502, {}) : undefined
  })
  expect(made).toEqual(['one', 'two'])
  expect(memories.size).toBe(0)
})

test.each([['skip', 'skipped, no-canary-fleet'], ['fail', 'failed, no-canary-fleet']] as const)('no fleet, %s', async (onMissingFleet, expected) => {
  const { report, asked } = await run(undefined, { tenantUrls: [], tenantTokens: [], onMissingFleet })
  expect([ended(report), asked]).toEqual([expected, []])
})

test('a dry run asks only what runs', async () => {
  const { report, asked } = await run(undefined, { dryRun: true })
  expect([ended(report), asked]).toEqual(['planned, dry-run', ['one GET /buildinfo', 'two GET /buildinfo']])
})

test('whenever it is killed, what it made is deleted from its journal, which holds no token', async () => {
  const whole = await run()
  expect(JSON.stringify(whole.entries)).not.toMatch(/t1|t2/)
  const begin: JournalEntry = { kind: 'begin', at: 0, mode: 'smoke', sha: SHA, startedBy: 'test', evidenceFile: 'x' }
  for (let cut = 1; cut < whole.entries.length; cut += 1) {
    const { tenants, memories } = fleet()
    // Everything that may have been made by then is there.
    const probes = whole.entries.flatMap((entry) => (entry.kind === 'smoke' ? entry.canaries.map(({ probe }) => probe) : []))
    for (const entry of whole.entries.slice(0, cut)) {
      const name = entry.kind === 'asking' ? ['one', 'two'][entry.canary]! : ''
      if (entry.kind === 'asking') memories.set([...(whole.entries.flatMap((one) => (one.kind === 'answered' && one.canary === entry.canary ? Object.values(one.kept) : [])))][0] ?? name, probes[entry.canary]!)
      if (entry.kind === 'cleaned') for (const [id, content] of memories) if (content === probes[entry.canary]) memories.delete(id)
    }
    const { clock, log, cancel, journal } = world({}).ports
    const known = [{ url: 'https://one.test', token: 't1' }, { url: 'https://two.test', token: 't2' }]
    const report = await recoverSmoke([begin, ...whole.entries.slice(0, cut)], known, { tenants, clock, log, cancel, journal })
    expect([cut, report && ended(report.report), report?.isDone, [...memories]]).toEqual([cut, 'failed, cancelled', true, []])
  }
})

test('without the tokens it says what it could not delete', async () => {
  const { entries } = await run()
  const begin: JournalEntry = { kind: 'begin', at: 0, mode: 'smoke', sha: SHA, startedBy: 'test', evidenceFile: 'x' }
  const until = entries.findIndex(({ kind }) => kind === 'answered') + 1
  const { clock, log, cancel, journal } = world({}).ports
  const recovered = await recoverSmoke([begin, ...entries.slice(0, until)], [], { tenants: fleet().tenants, clock, log, cancel, journal })
  expect(recovered?.isDone).toBe(false)
  expect(recovered?.report.warnings.join()).toMatch(/hold no token for it/)
})

test('without a variable that the clean-up names nothing is taken for deleted', async () => {
  const text = 'name: own\nenv: [KEY]\nchecks:\n  - a: POST /a {"a":"{probe}"} | 201 | $.id -> id\nclean-up:\n  - DELETE /a/{id} with X-Key: {env.KEY} | 2xx\n'
  const entries: JournalEntry[] = [
    { kind: 'begin', at: 0, mode: 'smoke', sha: SHA, startedBy: 'test', evidenceFile: 'x' },
    { kind: 'smoke', at: 1, suite: { name: 'own.yml', text }, canaries: [{ url: 'https://one.test', probe: 'p-1' }] },
    { kind: 'asking', at: 2, canary: 0, check: 'a' },
    { kind: 'answered', at: 3, canary: 0, check: 'a', kept: { id: '7' }, clear: true },
  ]
  const recovered = async (values: Record<string, string>) => {
    const asked: string[] = []
    const tenants = scriptedTenants((what) => {
      asked.push(what)
      return json(200, {})
    })
    const { clock, log, cancel, journal } = world({}).ports
    const known = [{ url: 'https://one.test', token: 't1' }]
    const ended = await recoverSmoke(entries, known, { tenants, clock, log, cancel, journal, envOf: () => values })
    return [ended?.isDone, asked, ended?.report.warnings.join()]
  }
  expect(await recovered({})).toEqual([false, [], expect.stringContaining('the environment lacks KEY, which the clean-up needs, so nothing was deleted there; look for p-1')])
  expect(await recovered({ 'env.KEY': 'k' })).toEqual([true, ['DELETE /a/7'], ''])
})

test('a journal that cannot be written any more ends the checks, and what was made is deleted', async () => {
  const { tenants, memories } = fleet()
  const { ports } = world({})
  let left = 2
  const journal = { append: () => { if (left-- <= 0) throw new Failure('journal-unwritable', 'the disk is full') } }
  const report = await smoke(request(), loaded, byHand, { ...ports, tenants, journal })
  expect([ended(report), [...memories]]).toEqual(['failed, journal-unwritable', []])
})
