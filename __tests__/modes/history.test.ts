import { promote } from '../../src/modes/promote'
import { recover } from '../../src/modes/recover'
import { rollback } from '../../src/modes/rollback'
import type { Trigger } from '../../src/ports/trigger'
import { Failure } from '../../src/release/failure'
import { setHold, veto } from '../../src/release/history/change'
import { decode, encode } from '../../src/release/history/format'
import { EMPTY, type History } from '../../src/release/history/history'
import type { JournalEntry } from '../../src/release/journal'
import type { Report } from '../../src/release/report'
import { byHand, promoteRequest, quiet, rollbackRequest, world, type World } from '../support/ports'
import { hang, manifest } from '../support/registry'

const [OLDER, OLD, NEW] = [manifest('0000000'), manifest('aaaaaaa'), manifest('bbbbbbb')]
const onPush: Trigger = { commandLine: false, event: 'push', actor: 'bot', ref: 'refs/heads/main', repository: 'o/r', runUrl: 'https://forge.test/runs/7' }
const ahead = { commitsAhead: async (base: string, head: string) => (base < head ? 1 : 0) }
const start = (): World => world(Object.fromEntries(['a', 'b'].flatMap((name) => [
  [`${name}:staging-0000000`, OLDER], [`${name}:staging-aaaaaaa`, OLD], [`${name}:staging-bbbbbbb`, NEW], [`${name}:latest`, OLDER],
])), ahead)
const up = (it: World, sha: string, trigger = byHand, more = {}): Promise<Report> => promote(promoteRequest({ sha, history: true, ...more }), trigger, it.ports)
const back = (it: World, sha: string, more = {}): Promise<Report> => rollback(rollbackRequest({ sha, history: true, ...more }), byHand, it.ports)
const image = (name: string) => ({ name, registry: 'r.test', repository: name })
const historyOf = (it: World, name = 'a'): History => decode(it.registry.tags.get(`${name}:latest-history`)!, image(name), 'latest-history').history
const lines = (it: World, name = 'a'): string[] => historyOf(it, name).entries.map(({ mode, commit }) => `${mode} ${commit}`)
const put = (it: World, history: History, name = 'a'): void => void it.registry.tags.set(`${name}:latest-history`, encode(history, [], {}))
const latest = (it: World): (string | undefined)[] => ['a', 'b'].map((name) => it.registry.tags.get(`${name}:latest`)?.digest)
const says = { by: 'eve', at: '2026-11-20T04:00:00.000Z', why: 'broke sign-in' }

test('a promote is remembered in every image, with what it replaced and who did it', async () => {
  const it = start()
  expect(await up(it, 'aaaaaaa', onPush)).toMatchObject({ outcome: 'done', warnings: [] })
  for (const name of ['a', 'b']) {
    expect(historyOf(it, name).entries).toMatchObject([
      { mode: 'promote', commit: 'aaaaaaa', by: 'bot', run: 'https://forge.test/runs/7', build: { digest: OLD.digest }, replaced: OLDER.digest },
      { mode: 'found', commit: '0000000', build: { digest: OLDER.digest } },
    ])
  }
})

test('what spoke for a build is remembered', async () => {
  const it = start()
  it.ports.smokeOf = (sha) => (sha === 'aaaaaaa' ? 'smoke: 2 canaries, 10 checks' : undefined)
  await up(it, 'aaaaaaa')
  const green = { conclusion: 'success', event: 'push', branch: 'main', repository: 'o/r', url: 'https://forge.test/runs/6' }
  await up(it, 'bbbbbbb', { ...onPush, event: 'workflow_run', upstream: green })
  expect(historyOf(it).entries.map(({ proof }) => proof)).toEqual(['the green run https://forge.test/runs/6', 'smoke: 2 canaries, 10 checks', undefined])
})

test('where the history names the commit, no label is fetched', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  it.registry.faults.push((operation) => (operation === 'readBlob' ? Promise.reject(new Error('asked for a label')) : undefined))
  const before = it.registry.done.length
  expect(await up(it, 'bbbbbbb')).toMatchObject({ outcome: 'done', gates: expect.arrayContaining([expect.objectContaining({ name: 'backward', verdict: 'passed' })]) })
  // Three requests an image for the history, and the one that reads it at first.
  expect(it.registry.done.slice(before).filter((line) => line.endsWith(':latest-history'))).toHaveLength(8)
})

test('a history that cannot be written is a loud warning, and the release stands', async () => {
  const it = start()
  it.registry.faults.push((operation, { name }, tag) => {
    if (operation === 'write' && tag === 'latest-history' && name === 'b') throw new Failure('registry-denied', 'refused', { status: 403 })
    return undefined
  })
  const report = await up(it, 'aaaaaaa')
  expect(report).toMatchObject({ outcome: 'done', warnings: [expect.stringMatching(/b:latest-history was not written: refused; the tags are right/)] })
  expect(latest(it)).toEqual([OLD.digest, OLD.digest])
  expect(lines(it)).toHaveLength(2)
})

test('without a history nothing of it is read or written', async () => {
  const it = start()
  put(it, veto({ commit: 'aaaaaaa' }, says)(EMPTY))
  expect(await up(it, 'aaaaaaa', onPush, { history: false })).toMatchObject({ outcome: 'done' })
  expect(it.registry.done.filter((line) => line.includes('history'))).toEqual([])
})

test('previous is the newest build that is neither shown nor vetoed, and what was left is vetoed and held', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await up(it, 'bbbbbbb')
  const report = await back(it, 'previous', { why: 'broke sign-in' })
  expect(report).toMatchObject({ outcome: 'done', sha: 'aaaaaaa', undo: 'release-action unveto bbbbbbb --images a,b && release-action promote bbbbbbb --images a,b' })
  expect(report.gates).toContainEqual(expect.objectContaining({ name: 'previous', detail: expect.stringMatching(/^previous is aaaaaaa/) }))
  expect(report.postMortem).toMatchObject({ broke: 'bbbbbbb', replacedBy: 'aaaaaaa', promotedBy: 'ada, by promote', since: expect.stringMatching(/^20\d\d-/) })
  expect(historyOf(it)).toMatchObject({ hold: { by: 'ada', why: 'broke sign-in' }, entries: [{ mode: 'rollback', commit: 'aaaaaaa' }, { commit: 'bbbbbbb', veto: { by: 'ada' } }, {}, {}] })
  // And once more: bbbbbbb is vetoed, aaaaaaa is shown.
  expect(await back(it, 'previous')).toMatchObject({ outcome: 'done', sha: '0000000' })
  expect(latest(it)).toEqual([OLDER.digest, OLDER.digest])
  expect(await back(it, 'previous')).toMatchObject({ outcome: 'failed', reason: 'source-missing', verdict: expect.stringMatching(/vetoed by ada/) })
})

test('a rollback that vetoes and holds nothing says nothing of it', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await back(it, 'previous', { veto: false, hold: false })
  expect(historyOf(it).hold).toBeUndefined()
  expect(historyOf(it).entries.some((entry) => entry.veto)).toBe(false)
})

test('images of different minds are bad input that shows both histories', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await up(it, 'bbbbbbb')
  put(it, veto({ commit: 'aaaaaaa' }, says)(historyOf(it, 'b')), 'b')
  const report = await back(it, 'previous')
  expect(report).toMatchObject({ outcome: 'failed', reason: 'bad-input' })
  expect(report.verdict).toMatch(/a would go to aaaaaaa \(.*\); b would go to 0000000 \(.*vetoed by eve/)
  expect(latest(it)).toEqual([NEW.digest, NEW.digest])
})

test('where there is no history the tag that kept the old digest is previous', async () => {
  const it = start()
  await up(it, 'aaaaaaa', byHand, { history: false })
  expect(await back(it, 'previous')).toMatchObject({ outcome: 'done', sha: '0000000' })
  expect(historyOf(it).entries).toMatchObject([{ mode: 'rollback', commit: '0000000' }, { mode: 'found', commit: 'aaaaaaa', veto: { by: 'ada' } }])
})

test('a build whose tag was cleaned away is found by the history', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await up(it, 'bbbbbbb')
  for (const name of ['a', 'b']) it.registry.tags.delete(`${name}:staging-0000000`)
  expect(await back(it, '0000000')).toMatchObject({ outcome: 'done' })
  expect(latest(it)).toEqual([OLDER.digest, OLDER.digest])
})

test('a digest of the history that is gone is told and nothing moves', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  for (const name of ['a', 'b']) it.registry.forget(`${name}:staging-0000000`)
  for (const name of ['a', 'b']) it.registry.forget(`${name}:latest-previous`)
  expect(await back(it, 'previous')).toMatchObject({ outcome: 'failed', reason: 'source-missing', verdict: expect.stringContaining(OLDER.digest) })
  expect(latest(it)).toEqual([OLD.digest, OLD.digest])
})

test('a history that cannot be read locks no rollback out', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  it.registry.tags.set('a:latest-history', manifest('ccccccc'))
  it.registry.faults.push((operation, { name }, tag, _world, call) => (operation === 'read' && tag === 'latest-history' && name === 'b' ? hang(call) : undefined))
  const report = await back(it, '0000000')
  expect(report).toMatchObject({ outcome: 'done' })
  expect(report.warnings.join('\n')).toMatch(/a:latest-history cannot be read.*the rollback goes on/)
  expect(report.warnings.join('\n')).toMatch(/the veto and the hold of this rollback do not stand everywhere/)
  expect(latest(it)).toEqual([OLDER.digest, OLDER.digest])
  expect(it.registry.tags.get('a:latest-history')!.digest).toBe(manifest('ccccccc').digest)
})

test.each(['commit', 'digest'] as const)('nobody promotes what was vetoed by its %s', async (by) => {
  const it = start()
  const build = { digest: OLD.digest, mediaType: OLD.mediaType, size: OLD.bytes.length }
  put(it, (by === 'commit' ? veto({ commit: 'aaaaaaa' }, says) : veto({ digest: OLD.digest }, says, build))(EMPTY), 'b')
  for (const trigger of [byHand, onPush]) {
    const report = await up(it, 'aaaaaaa', trigger, { allowBackward: true })
    expect(report).toMatchObject({ outcome: 'failed', reason: 'vetoed', verdict: expect.stringMatching(/vetoed in b by eve on 2026-11-20.*broke sign-in/), command: 'release-action unveto aaaaaaa --images a,b' })
  }
  expect(latest(it)).toEqual([OLDER.digest, OLDER.digest])
  expect(await back(it, 'aaaaaaa')).toMatchObject({ outcome: 'done', warnings: [expect.stringMatching(/was vetoed in b/)] })
})

test.each(['push', 'schedule', 'workflow_run', 'repository_dispatch'])('a hold stops %s, and ends well', async (event) => {
  const it = start()
  put(it, setHold(says)(EMPTY), 'b')
  const upstream = { conclusion: 'success', event: 'push', branch: 'main', repository: 'o/r' }
  const notices: string[] = []
  it.ports.log = { ...quiet, notice: (line) => void notices.push(line) }
  const report = await up(it, 'aaaaaaa', { ...onPush, event, upstream })
  expect(report).toMatchObject({ outcome: 'skipped', reason: 'held', verdict: expect.stringMatching(/held by eve on .*: broke sign-in/), command: 'release-action lift --images a,b' })
  expect(notices).toHaveLength(1)
  expect(latest(it)).toEqual([OLDER.digest, OLDER.digest])
})

test.each<[string, Trigger]>([['the command line', byHand], ['a dispatch', { ...onPush, event: 'workflow_dispatch' }]])('%s goes through a hold and lifts it everywhere', async (_, trigger) => {
  const it = start()
  for (const name of ['a', 'b']) put(it, setHold(says)(EMPTY), name)
  const report = await up(it, 'aaaaaaa', trigger)
  expect(report).toMatchObject({ outcome: 'done', gates: expect.arrayContaining([expect.objectContaining({ name: 'hold', verdict: 'off', detail: expect.stringMatching(/lifts/) })]) })
  for (const name of ['a', 'b']) expect(historyOf(it, name).hold).toBeUndefined()
})

test('a hold that is set while a person releases stays', async () => {
  const it = start()
  const later = { ...says, at: '2026-11-21T04:00:00.000Z' }
  for (const name of ['a', 'b']) put(it, setHold(says)(EMPTY), name)
  it.registry.faults.push((operation, { name }, tag) => {
    if (operation === 'write' && tag === 'latest') put(it, setHold(later)(EMPTY), name)
    return undefined
  })
  expect(await up(it, 'aaaaaaa')).toMatchObject({ outcome: 'done' })
  expect(historyOf(it).hold).toEqual(later)
})

test.each<[string, () => never, string]>([
  ['refused', () => { throw new Failure('registry-denied', 'refused', { status: 403 }) }, 'registry-denied'],
  ['not there', () => { throw new Failure('registry-unavailable', 'down', { transient: true }) }, 'registry-unavailable'],
])('a history whose reading is %s holds every release', async (_, act, reason) => {
  for (const trigger of [byHand, onPush]) {
    const it = start()
    it.registry.faults.push((operation, _image, tag) => (operation === 'read' && tag === 'latest-history' ? act() : undefined))
    expect(await up(it, 'aaaaaaa', trigger)).toMatchObject({ outcome: 'failed', reason })
    expect(latest(it)).toEqual([OLDER.digest, OLDER.digest])
  }
})

test('a foreign thing under the tag holds, says how to go on, and is left as it is', async () => {
  const it = start()
  const foreign = manifest('ccccccc')
  it.registry.tags.set('a:latest-history', foreign)
  expect(await up(it, 'aaaaaaa')).toMatchObject({ outcome: 'failed', reason: 'registry-unavailable', next: expect.stringMatching(/set history to false/) })
  expect(it.registry.tags.get('a:latest-history')).toBe(foreign)
})

test('a plan tells of the hold, writes nothing, and goes on', async () => {
  const it = start()
  put(it, setHold(says)(EMPTY))
  const report = await up(it, 'aaaaaaa', onPush, { dryRun: true })
  expect(report).toMatchObject({ outcome: 'planned', gates: expect.arrayContaining([expect.objectContaining({ name: 'hold', verdict: 'warned' })]) })
  expect(it.registry.done.filter((line) => line.startsWith('write'))).toEqual([])
})

test('a run that puts its tags back is not remembered', async () => {
  const it = start()
  it.registry.faults.push((operation, { name }, tag) => {
    if (operation === 'write' && tag === 'latest' && name === 'b') throw new Failure('registry-denied', 'refused', { status: 403 })
    return undefined
  })
  expect(await up(it, 'aaaaaaa')).toMatchObject({ outcome: 'restored' })
  expect(it.registry.tags.has('a:latest-history')).toBe(false)
})

test('a rollback that was killed after its tags is remembered by whoever finishes it', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  const begin: JournalEntry = { kind: 'begin', at: 1, mode: 'rollback', sha: '0000000', startedBy: 'ada', evidenceFile: 'x.json' }
  it.entries.length = 0
  const killed = new Promise<void>((resolve) => it.registry.faults.push((operation, _image, tag) => {
    if (operation !== 'write' || tag !== 'latest-history') return undefined
    resolve()
    return hang({})
  }))
  void back(it, '0000000', { why: 'broke sign-in' })
  await killed
  it.registry.faults.length = 0
  const entries = JSON.parse(JSON.stringify([begin, ...it.entries])) as JournalEntry[]
  const report = await recover(entries, { registry: it.registry, clock: it.clock, log: quiet, journal: it.ports.journal, cancel: it.ports.cancel })
  expect(report).toMatchObject({ outcome: 'done', warnings: [] })
  for (const name of ['a', 'b']) {
    expect(lines(it, name)).toEqual(['rollback 0000000', 'promote aaaaaaa', 'found 0000000'])
    expect(historyOf(it, name)).toMatchObject({ hold: { why: 'broke sign-in' }, entries: [{}, { veto: { by: 'ada' } }, {}] })
  }
})
