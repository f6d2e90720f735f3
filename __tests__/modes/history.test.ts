import { promote } from '../../src/modes/promote'
import { recover } from '../../src/modes/recover'
import { rollback } from '../../src/modes/rollback'
import type { Trigger } from '../../src/ports/trigger'
import type { Hold } from '../../src/release/entry'
import { Failure } from '../../src/release/failure'
import { lift, setHold, veto } from '../../src/release/history/change'
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

test('a release asks the history four times an image', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
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
})

test('previous directly after a rollback is unchanged, and the command that goes further back is given', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await up(it, 'bbbbbbb')
  // Without a veto it would be the newest build that is not shown: forward to the one that broke.
  await back(it, 'previous', { veto: false })
  const before = it.registry.done.length
  expect(await back(it, 'previous')).toMatchObject({
    outcome: 'unchanged', reason: 'already-current', sha: 'aaaaaaa', command: 'release-action rollback 0000000 --images a,b',
    verdict: expect.stringMatching(/rolled back to aaaaaaa already, by ada on 20.*nothing was released since/),
  })
  expect(it.registry.done.slice(before).filter((line) => line.startsWith('write'))).toEqual([])
  expect(latest(it)).toEqual([OLD.digest, OLD.digest])
})

test('a rollback whose history could not be written is known by the tag that it left', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await up(it, 'bbbbbbb')
  it.registry.faults.push((operation, _image, tag) => {
    if (operation === 'write' && tag === 'latest-history') throw new Failure('registry-denied', 'refused', { status: 403 })
    return undefined
  })
  expect(await back(it, 'previous')).toMatchObject({ outcome: 'done', sha: 'aaaaaaa' })
  it.registry.faults.length = 0
  expect(await back(it, 'previous')).toMatchObject({ outcome: 'unchanged', command: 'release-action rollback 0000000 --images a,b' })
})

test('a rollback that vetoes and holds nothing says nothing of it', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await back(it, 'previous', { veto: false, hold: false })
  expect(historyOf(it).hold).toBeUndefined()
  expect(historyOf(it).entries.some((entry) => entry.veto)).toBe(false)
})

test('histories of different minds lock nobody out: previous is what was kept, and both are shown', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await up(it, 'bbbbbbb')
  put(it, veto({ commit: 'aaaaaaa' }, says)(historyOf(it, 'b')), 'b')
  const report = await back(it, 'previous')
  expect(report).toMatchObject({ outcome: 'done', sha: 'aaaaaaa' })
  expect(report.warnings.join()).toMatch(/a would go to aaaaaaa \(.*\); b would go to 0000000 \(.*vetoed by eve.*so previous is what latest-previous keeps/)
  expect(latest(it)).toEqual([OLD.digest, OLD.digest])
})

test('a history that vetoes all locks nobody out', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  for (const name of ['a', 'b']) put(it, veto({ commit: '0000000' }, says)(historyOf(it, name)), name)
  const report = await back(it, 'previous')
  expect(report).toMatchObject({ outcome: 'done', sha: '0000000' })
  expect(report.warnings.join()).toMatch(/tells of no build to go back to: .*vetoed by eve/)
})

test('what a history calls a build does not outweigh its label', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await up(it, 'bbbbbbb')
  for (const name of ['a', 'b']) {
    const { entries } = historyOf(it, name)
    put(it, { entries: entries.map((entry) => (entry.commit === 'aaaaaaa' ? { ...entry, commit: 'ccccccc' } : entry)) }, name)
  }
  const report = await back(it, 'previous')
  expect(report).toMatchObject({ outcome: 'done', sha: 'aaaaaaa' })
  expect(report.warnings.join()).toMatch(/calls sha256:\w+ ccccccc, and its label says aaaaaaa: the label counts/)
})

test('veto and hold stand before the first tag moves, and stay where it cannot', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  it.registry.done.length = 0
  it.registry.faults.push((operation, { name }, tag) => {
    if (operation === 'write' && tag === 'latest' && name === 'b') throw new Failure('registry-denied', 'refused', { status: 403 })
    return undefined
  })
  const report = await back(it, '0000000', { why: 'broke sign-in' })
  expect(report).toMatchObject({ outcome: 'restored' })
  const writes = it.registry.done.filter((line) => line.startsWith('write'))
  expect(writes.slice(0, 2).sort()).toEqual(['write a:latest-history', 'write b:latest-history'])
  expect(report.warnings.join()).toMatch(/the veto of aaaaaaa and the hold of automatic releases, .*stand all the same.*release-action unveto aaaaaaa --images a,b && release-action lift --images a,b/)
  for (const name of ['a', 'b']) expect(historyOf(it, name)).toMatchObject({ hold: { why: 'broke sign-in', set: 'rollback' }, entries: [{ mode: 'promote', veto: { by: 'ada' } }, {}] })
})

test('a release that comes after the last look moves nothing unseen', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  let isWritten = false
  it.registry.faults.push((operation, { name }, tag) => {
    if (operation === 'write' && tag === 'latest') isWritten = true
    // Somebody who had read the history before the hold moves it on.
    if (isWritten && operation === 'write' && tag === 'latest-history' && name === 'b') it.registry.tags.set('b:latest', OLD)
    return undefined
  })
  const report = await back(it, '0000000')
  expect(report).toMatchObject({ outcome: 'failed', reason: 'tag-moved-by-other', command: 'release-action rollback 0000000 --images a,b' })
  expect(report.images[1]!.target).toMatchObject({ state: 'foreign', after: OLD.digest })
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

test('a build of the history that is gone gives way to what was kept, and without that names the next one', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  await up(it, 'bbbbbbb')
  await up(it, 'ccccccc', byHand, { sourceTag: 'staging-bbbbbbb', targetTag: 'other' })
  for (const name of ['a', 'b']) {
    it.registry.forget(`${name}:staging-aaaaaaa`)
    it.registry.tags.set(`${name}:latest-previous`, OLDER)
  }
  const kept = await back(it, 'previous', { dryRun: true })
  expect(kept).toMatchObject({ outcome: 'planned', sha: '0000000' })
  expect(kept.warnings.join()).toMatch(/names aaaaaaa \(sha256:\w+\), which is gone from the registry; so previous is what latest-previous keeps/)
  for (const name of ['a', 'b']) it.registry.tags.delete(`${name}:latest-previous`)
  expect(await back(it, 'previous')).toMatchObject({
    outcome: 'failed', reason: 'source-missing', command: 'release-action rollback 0000000 --images a,b', next: expect.stringMatching(/next build that is whole is 0000000/),
  })
  expect(await back(it, 'aaaaaaa')).toMatchObject({ outcome: 'failed', reason: 'source-missing', command: 'release-action rollback 0000000 --images a,b' })
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

test.each(['commit', 'digest'] as const)('nobody promotes what was vetoed by its %s, and the command that is given takes it back', async (by) => {
  const it = start()
  const build = { digest: OLD.digest, mediaType: OLD.mediaType, size: OLD.bytes.length }
  put(it, (by === 'commit' ? veto({ commit: 'aaaaaaa' }, says) : veto({ digest: OLD.digest }, says, build))(EMPTY), 'b')
  for (const trigger of [byHand, onPush]) {
    const report = await up(it, 'aaaaaaa', trigger, { allowBackward: true })
    expect(report).toMatchObject({ outcome: 'failed', reason: 'vetoed', verdict: expect.stringMatching(/vetoed in b by eve on 2026-11-20.*broke sign-in/), command: `release-action unveto ${by === 'commit' ? 'aaaaaaa --images a,b' : `${OLD.digest} --images b`}` })
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

test.each<[string, Trigger]>([['the command line', byHand], ['a dispatch', { ...onPush, event: 'workflow_dispatch' }]])('%s goes through the hold of a rollback and lifts it everywhere', async (_, trigger) => {
  const it = start()
  for (const name of ['a', 'b']) put(it, setHold({ ...says, set: 'rollback' })(EMPTY), name)
  const report = await up(it, 'aaaaaaa', trigger)
  expect(report.verdict).toMatch(/; it lifted the hold set by eve on 2026-11-20 04:00:00 UTC: broke sign-in$/)
  expect(report).toMatchObject({ outcome: 'done', gates: expect.arrayContaining([expect.objectContaining({ name: 'hold', verdict: 'off', detail: expect.stringMatching(/lifts/) })]) })
  for (const name of ['a', 'b']) expect(historyOf(it, name).hold).toBeUndefined()
})

test.each<[string, Partial<Hold>]>([['by name', { set: 'command' }], ['in the older form, by no rollback', {}]])('a hold set %s is a person\'s, and wants lift-hold', async (_, set) => {
  const it = start()
  put(it, setHold({ ...says, ...set })(EMPTY), 'b')
  expect(await up(it, 'aaaaaaa')).toMatchObject({ outcome: 'failed', reason: 'held', next: expect.stringMatching(/Ask eve.*lift-hold/) })
  expect(latest(it)).toEqual([OLDER.digest, OLDER.digest])
  expect(await up(it, 'aaaaaaa', { ...onPush, event: 'workflow_dispatch' }, { liftHold: true })).toMatchObject({ outcome: 'done', verdict: expect.stringMatching(/lifted the hold set by eve/) })
  expect(historyOf(it, 'b').hold).toBeUndefined()
})

test('a hold of the older form that a rollback set is known by that rollback\'s entry', async () => {
  const it = start()
  put(it, { entries: [{ mode: 'rollback', at: says.at, by: says.by, build: { digest: OLDER.digest, mediaType: OLDER.mediaType, size: 3 } }], hold: says }, 'b')
  expect(await up(it, 'aaaaaaa')).toMatchObject({ outcome: 'done' })
})

test('a rollback leaves a hold that a person set by name', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  for (const name of ['a', 'b']) put(it, setHold({ ...says, set: 'command' })(historyOf(it, name)), name)
  expect(await back(it, '0000000')).toMatchObject({ outcome: 'done' })
  expect(historyOf(it).hold).toMatchObject({ by: 'eve', set: 'command' })
})

test.each<[string, Partial<Trigger>]>([['its name', { actor: 'renovate[bot]' }], ['the event', { actor: 'deployer', byBot: true }], ['the forge\'s own user', { actor: 'gitea-actions' }]])('a dispatch by a bot, known by %s, is automatic', async (_, who) => {
  const it = start()
  put(it, setHold({ ...says, set: 'rollback' })(EMPTY), 'b')
  expect(await up(it, 'aaaaaaa', { ...onPush, event: 'workflow_dispatch', ...who }, { liftHold: true })).toMatchObject({ outcome: 'skipped', reason: 'held' })
  expect(historyOf(it, 'b').hold).toBeDefined()
})

test('a hold that is set while a person releases stays', async () => {
  const it = start()
  const later = { ...says, at: '2026-11-21T04:00:00.000Z' }
  for (const name of ['a', 'b']) put(it, setHold({ ...says, set: 'rollback' })(EMPTY), name)
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
    if (operation !== 'write' || tag !== 'latest-history' || !it.entries.some(({ kind }) => kind === 'committed')) return undefined
    resolve()
    return hang({})
  }))
  void back(it, '0000000', { why: 'broke sign-in' })
  await killed
  it.registry.faults.length = 0
  // A person lifts the hold before anybody finishes the run: it stays lifted.
  put(it, lift(historyOf(it, 'b').hold!)(historyOf(it, 'b')), 'b')
  const entries = JSON.parse(JSON.stringify([begin, ...it.entries])) as JournalEntry[]
  const { report } = (await recover(entries, { registry: it.registry, clock: it.clock, log: quiet, journal: it.ports.journal, cancel: it.ports.cancel }))!
  expect(report).toMatchObject({ outcome: 'done' })
  for (const name of ['a', 'b']) {
    expect(lines(it, name)).toEqual(['rollback 0000000', 'promote aaaaaaa', 'found 0000000'])
    expect(historyOf(it, name)).toMatchObject({ entries: [{}, { veto: { by: 'ada' } }, {}] })
  }
  expect(historyOf(it, 'a').hold).toMatchObject({ why: 'broke sign-in' })
  expect(historyOf(it, 'b').hold).toBeUndefined()
})

test('a rollback that was killed before its tags says that its veto and its hold may stand', async () => {
  const it = start()
  await up(it, 'aaaaaaa')
  it.entries.length = 0
  const killed = new Promise<void>((resolve) => it.registry.faults.push((operation, _image, tag) => {
    if (operation !== 'write' || tag !== 'latest-history') return undefined
    resolve()
    return hang({})
  }))
  void back(it, '0000000')
  await killed
  it.registry.faults.length = 0
  const begin: JournalEntry = { kind: 'begin', at: 1, mode: 'rollback', sha: '0000000', startedBy: 'ada', evidenceFile: 'x.json' }
  const entries = JSON.parse(JSON.stringify([begin, ...it.entries])) as JournalEntry[]
  const { report } = (await recover(entries, { registry: it.registry, clock: it.clock, log: quiet, journal: it.ports.journal, cancel: it.ports.cancel }))!
  expect(report).toMatchObject({ outcome: 'failed', reason: 'cancelled', warnings: [expect.stringMatching(/both may stand/)] })
  expect(historyOf(it).hold).toBeUndefined()
})
