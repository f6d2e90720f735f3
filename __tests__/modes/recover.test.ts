import { say } from '../../src/modes/history'
import { promote } from '../../src/modes/promote'
import { recover, type RecoverPorts } from '../../src/modes/recover'
import { rollback } from '../../src/modes/rollback'
import { Failure } from '../../src/release/failure'
import { readHistory } from '../../src/release/history/amend'
import type { JournalEntry } from '../../src/release/journal'
import { byHand, promoteRequest, quiet, rollbackRequest, world, type World } from '../support/ports'
import { hang, manifest } from '../support/registry'

const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
const BEGIN: JournalEntry = { kind: 'begin', at: 1, mode: 'promote', sha: 'bbbbbbb', startedBy: 'push', evidenceFile: 'e.json' }
const start = (): World =>
  world(Object.fromEntries(['a', 'b'].flatMap((name) => [[`${name}:staging-bbbbbbb`, NEW], [`${name}:latest`, OLD]])))

const portsOf = ({ registry, clock, ports: { journal, cancel } }: World): RecoverPorts => ({ registry, clock, log: quiet, journal, cancel })

/** Runs a promote that stops for ever at its nth operation, as a kill would, and recovers from what it journaled. */
async function killedAt(nth: number, applied: boolean) {
  const it = start()
  const killed = new Promise<void>((resolve) => {
    it.registry.faults.push((operation, image, tag, registry, _call, made) => {
      if (registry.done.length < nth) return undefined
      if (applied && operation === 'write' && made) registry.tags.set(`${image.name}:${tag}`, made)
      resolve()
      return hang({})
    })
  })
  const finished = promote(promoteRequest({ allowBackward: true }), byHand, it.ports).then(() => 'finished')
  if ((await Promise.race([killed, finished])) === 'finished') return undefined
  await new Promise(setImmediate)
  // What the process did is done; what it would still do, it will not.
  const entries = JSON.parse(JSON.stringify([BEGIN, ...it.entries])) as JournalEntry[]
  it.registry.faults.length = 0
  const { report } = (await recover(entries, portsOf(it)))!
  return { report, tags: it.registry.tags }
}

test.each([false, true])('killed at every request (the write under way applied: %s), the tags are all old or all new', async (applied) => {
  let killed = 0
  for (let nth = 1; ; nth++) {
    const end = await killedAt(nth, applied)
    if (!end) break
    killed++
    const { report, tags } = end
    // What was under way when the run was killed may still land.
    const underWay = !applied && report.verdict.includes('may still land')
    expect(['failed', 'restored', 'done', ...(underWay ? ['stranded'] : [])]).toContain(report.outcome)
    const wanted = report.outcome === 'done' ? NEW.digest : OLD.digest
    for (const name of ['a', 'b']) {
      expect(tags.get(`${name}:latest`)!.digest).toBe(wanted)
      if (underWay) continue
      expect(tags.has(`${name}:latest-previous`)).toBe(report.outcome === 'done')
    }
  }
  expect(killed).toBeGreaterThan(12)
})

test('a run that ended by itself is left alone', async () => {
  const it = start()
  const entries: JournalEntry[] = [BEGIN, { kind: 'end', at: 2, outcome: 'done' }]
  expect(await recover(entries, portsOf(it))).toBeUndefined()
  expect(it.registry.done).toEqual([])
})

test('a committed run is reported as done and asks nobody', async () => {
  const it = start()
  await promote(promoteRequest(), byHand, it.ports)
  it.registry.done.length = 0
  const { report } = (await recover([BEGIN, ...it.entries], portsOf(it)))!
  expect(report).toMatchObject({ outcome: 'done', reason: 'ok' })
  expect(report.images[0]!.target).toMatchObject({ after: NEW.digest, state: 'moved' })
  expect(it.registry.done).toEqual([])
})

test('a stranded run that a later one has finished is not undone', async () => {
  const it = start()
  it.registry.faults.push((operation, image, tag) => {
    if (operation === 'write' && image.name === 'b' && tag === 'latest') throw new Failure('registry-denied', 'refused', { status: 403 })
    if (operation === 'write' && image.name === 'a' && tag === 'latest' && it.registry.tags.get('a:latest') === NEW) throw new Failure('registry-denied', 'refused', { status: 403 })
    return undefined
  })
  expect(await promote(promoteRequest(), byHand, it.ports)).toMatchObject({ outcome: 'stranded' })
  it.registry.faults.length = 0
  const entries: JournalEntry[] = [BEGIN, ...it.entries, { kind: 'end', at: 2, outcome: 'stranded' }]
  const again = async () => (await recover(entries, portsOf(it)))!.report
  it.registry.tags.set('a:latest', NEW).set('b:latest', NEW)
  expect(await again()).toMatchObject({ outcome: 'unchanged', verdict: expect.stringMatching(/a later run has finished it/) })
  expect(it.registry.tags.get('a:latest')).toBe(NEW)
  it.registry.tags.set('b:latest', OLD)
  expect(await again()).toMatchObject({ outcome: 'restored' })
  expect(it.registry.tags.get('a:latest')!.digest).toBe(OLD.digest)
})

describe('what somebody has done since', () => {
  /** A promote that was killed after it moved `a`, and before it moved `b`. */
  async function halfMoved(): Promise<{ it: World; entries: JournalEntry[] }> {
    const it = start()
    const killed = new Promise<void>((resolve) => it.registry.faults.push((operation, image, tag) => {
      if (operation !== 'write' || image.name !== 'b' || tag !== 'latest') return undefined
      resolve()
      return hang({})
    }))
    void promote(promoteRequest({ history: true, allowBackward: true }), byHand, it.ports)
    await killed
    while (!it.registry.tags.get('a:latest') || it.registry.tags.get('a:latest') !== NEW) await new Promise(setImmediate)
    it.registry.faults.length = 0
    const begin = { ...BEGIN, at: it.clock.now() }
    return { it, entries: JSON.parse(JSON.stringify([begin, ...it.entries])) as JournalEntry[] }
  }
  const later = async (it: World): Promise<unknown> => {
    await it.clock.sleep(60_000)
    return promote(promoteRequest({ history: true, allowBackward: true }), { ...byHand, actor: 'grace' }, { ...it.ports, journal: { append: () => undefined }, cancel: new AbortController().signal })
  }

  test('the same build, released by a later run, stays in every image', async () => {
    const { it, entries } = await halfMoved()
    expect(await later(it)).toMatchObject({ outcome: 'done' })
    const { report, isDone } = (await recover(entries, portsOf(it)))!
    expect([report.outcome, isDone]).toEqual(['unchanged', true])
    for (const name of ['a', 'b']) expect(it.registry.tags.get(`${name}:latest`)!.digest).toBe(NEW.digest)
  })

  test('a later run on one image with another commit leaves the half move to be put back', async () => {
    const { it, entries } = await halfMoved()
    const third = manifest('ccccccc')
    it.registry.tags.set('b:staging-ccccccc', third)
    await it.clock.sleep(60_000)
    const only = promoteRequest({ sha: 'ccccccc', history: true, allowBackward: true, images: promoteRequest().images.slice(1) })
    expect(await promote(only, byHand, { ...it.ports, journal: { append: () => undefined } })).toMatchObject({ outcome: 'done' })
    const { report } = (await recover(entries, portsOf(it)))!
    expect(report.outcome).toBe('restored')
    expect(it.registry.tags.get('a:latest')!.digest).toBe(OLD.digest)
    expect(it.registry.tags.get('b:latest')!.digest).toBe(third.digest)
  })

  test('a hold that a person lifted after the kill stays lifted in every image', async () => {
    const it = start()
    await promote(promoteRequest({ history: true, allowBackward: true }), byHand, it.ports)
    it.registry.tags.set('a:staging-aaaaaaa', OLD).set('b:staging-aaaaaaa', OLD)
    it.entries.length = 0
    await it.clock.sleep(1_000)
    // Killed between the history of one image and that of the other.
    it.registry.faults.push((operation, image, tag) => (operation === 'write' && image.name === 'b' && tag === 'latest-history' ? hang({}) : undefined))
    void rollback(rollbackRequest({ history: true }), byHand, it.ports)
    const history = async (name: string) => (await readHistory(it.registry, { name, registry: 'r.test', repository: name }, 'latest-history', {}))!.history
    while (!(await history('a')).hold) await new Promise(setImmediate)
    it.registry.faults.length = 0
    const request = { ...rollbackRequest(), images: rollbackRequest().images }
    expect((await say({ verb: 'lift' }, request, byHand, it.ports)).map(({ failed }) => failed)).toEqual([false, false])
    const entries = JSON.parse(JSON.stringify([BEGIN, ...it.entries.filter(({ kind }) => kind !== 'history-written')])) as JournalEntry[]
    const { report } = (await recover(entries, portsOf(it)))!
    expect(report.warnings.join()).toMatch(/both may stand/)
    expect([(await history('a')).hold, (await history('b')).hold]).toEqual([undefined, undefined])
    expect(report).toMatchObject({ outcome: 'failed', reason: 'cancelled' })
  })
})

test('of a run that ended stranded it is not said that it was killed', async () => {
  const it = start()
  it.registry.faults.push((operation, image, tag) => {
    const isSecond = image.name === 'b' || it.registry.tags.get('a:latest') === NEW
    if (operation === 'write' && tag === 'latest' && isSecond) throw new Failure('registry-denied', 'refused', { status: 403 })
    return undefined
  })
  const ran = await promote(promoteRequest(), byHand, it.ports)
  expect(ran.outcome).toBe('stranded')
  it.registry.faults.length = 0
  const { report, isDone } = (await recover([BEGIN, ...it.entries, { kind: 'end', at: 2, outcome: 'stranded', reason: ran.reason }], portsOf(it)))!
  expect(report).toMatchObject({ outcome: 'restored', reason: ran.reason })
  expect(report.verdict).toMatch(/^the run ended stranded/)
  expect(isDone).toBe(true)
})
