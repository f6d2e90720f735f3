import { promote } from '../../src/modes/promote'
import { recover } from '../../src/modes/recover'
import { Failure } from '../../src/release/failure'
import type { JournalEntry } from '../../src/release/journal'
import { byHand, promoteRequest, quiet, world, type World } from '../support/ports'
import { hang, manifest } from '../support/registry'

const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
const BEGIN: JournalEntry = { kind: 'begin', at: 1, mode: 'promote', sha: 'bbbbbbb', startedBy: 'push', evidenceFile: 'e.json' }
const start = (): World =>
  world(Object.fromEntries(['a', 'b'].flatMap((name) => [[`${name}:staging-bbbbbbb`, NEW], [`${name}:latest`, OLD]])))

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
  const report = await recover(entries, { registry: it.registry, clock: it.clock, log: quiet, journal: it.ports.journal, cancel: it.ports.cancel })
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
    const underWay = !applied && report!.verdict.includes('may still land')
    expect(['failed', 'restored', 'done', ...(underWay ? ['stranded'] : [])]).toContain(report!.outcome)
    const wanted = report!.outcome === 'done' ? NEW.digest : OLD.digest
    for (const name of ['a', 'b']) {
      expect(tags.get(`${name}:latest`)!.digest).toBe(wanted)
      if (underWay) continue
      expect(tags.has(`${name}:latest-previous`)).toBe(report!.outcome === 'done')
    }
  }
  expect(killed).toBeGreaterThan(12)
})

test('a run that ended by itself is left alone', async () => {
  const it = start()
  const entries: JournalEntry[] = [BEGIN, { kind: 'end', at: 2, outcome: 'done' }]
  expect(await recover(entries, { registry: it.registry, clock: it.clock, log: quiet, journal: it.ports.journal, cancel: it.ports.cancel })).toBeUndefined()
  expect(it.registry.done).toEqual([])
})

test('a committed run is reported as done and asks nobody', async () => {
  const it = start()
  await promote(promoteRequest(), byHand, it.ports)
  it.registry.done.length = 0
  const report = await recover([BEGIN, ...it.entries], { registry: it.registry, clock: it.clock, log: quiet, journal: it.ports.journal, cancel: it.ports.cancel })
  expect(report).toMatchObject({ outcome: 'done', reason: 'ok' })
  expect(report!.images[0]!.target).toMatchObject({ after: NEW.digest, state: 'moved' })
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
  const again = () => recover(entries, { registry: it.registry, clock: it.clock, log: quiet, journal: it.ports.journal, cancel: it.ports.cancel })
  it.registry.tags.set('a:latest', NEW).set('b:latest', NEW)
  expect(await again()).toMatchObject({ outcome: 'unchanged', verdict: expect.stringMatching(/a later run has finished it/) })
  expect(it.registry.tags.get('a:latest')).toBe(NEW)
  it.registry.tags.set('b:latest', OLD)
  expect(await again()).toMatchObject({ outcome: 'restored' })
  expect(it.registry.tags.get('a:latest')!.digest).toBe(OLD.digest)
})
