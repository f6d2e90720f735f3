import { recoverDeploy } from '../../src/modes/recover-deploy'
import type { JournalEntry } from '../../src/release/journal'
import type { Report } from '../../src/release/report'
import { deployWorld, type DeployWorld, everybody, NEW, NEW_SHA, OLD, OLD_SHA, SLUGS } from '../support/deploy-world'
import { quiet } from '../support/ports'

const BEGIN: JournalEntry = { kind: 'begin', at: 1, mode: 'deploy', sha: NEW_SHA, startedBy: 'push', evidenceFile: 'e.json' }
const never = (): Promise<never> => new Promise(() => undefined)

const recovered = async (it: DeployWorld): Promise<Report | undefined> => {
  const entries = JSON.parse(JSON.stringify([BEGIN, ...it.entries])) as JournalEntry[]
  const done = await recoverDeploy(entries, { registry: it.registry, tenants: it.fleet, clock: it.clock, log: quiet, journal: it.ports.journal, cancel: it.ports.cancel })
  return done?.report
}

/** Runs a deploy that stops for ever where `it` is told to, as a kill would, and recovers from what it journaled. */
async function killed(it: DeployWorld, arrange: (kill: () => void) => void, more = {}): Promise<Report | undefined> {
  const dead = new Promise<void>((kill) => arrange(kill))
  const finished = it.go({ soakSeconds: 0, ...more }).then(() => 'finished')
  if ((await Promise.race([dead, finished])) === 'finished') return undefined
  await new Promise(setImmediate)
  it.registry.faults.length = 0
  return recovered(it)
}

test('killed while a batch is called: who had moved is asked, and the one command to go on is told', async () => {
  const it = deployWorld()
  const report = await killed(it, (kill) => it.fleet.faults.push((slugs, fleet) => {
    if (!slugs.includes('acme')) return undefined
    fleet.move(['acme'])
    kill()
    return never()
  }))
  expect(report).toMatchObject({
    mode: 'deploy', outcome: 'failed', reason: 'cancelled', sha: NEW_SHA,
    verdict: '2 of 6 tenants run bbbbbbb, 1 stale, 3 untouched; the run was killed; no tag was moved',
    next: 'Run this to go on where it stopped',
    command: expect.stringMatching(/^release-action deploy b{40} --canary-slug canary --images a,b /),
  })
  expect(report!.tenants.find(({ tenant }) => tenant === 'globex')).toMatchObject({ state: 'stale', got: 'aaaaaaa' })
  expect(report!.images[0]!.target).toMatchObject({ before: OLD.digest, after: OLD.digest, state: 'untouched' })
})

test('what a proof found is not asked again', async () => {
  const it = deployWorld({ ...everybody(OLD_SHA), umbrella: NEW_SHA })
  it.fleet.stuck.add('acme')
  const report = await killed(it, (kill) => it.fleet.faults.push((slugs) => {
    if (!slugs.includes('hooli')) return undefined
    it.fleet.asked.length = 0
    kill()
    return never()
  }), { maxStragglers: 1 })
  expect(report!.stragglers).toEqual(['acme'])
  expect(report!.tenants.map(({ state }) => state)).toEqual(['stale', 'proved', 'proved', 'stale', 'stale', 'current'])
  expect(new Set(it.fleet.asked.map((path) => path.split('/')[0]))).toEqual(new Set(['hooli', 'initech']))
})

test('killed before any tenant was touched: said so', async () => {
  const it = deployWorld()
  const report = await killed(it, (kill) => {
    const { head } = it.forge
    let reads = 0
    it.forge.head = (branch) => {
      if (++reads < 2) return head(branch)
      kill()
      return never()
    }
  })
  expect(report).toMatchObject({ outcome: 'failed', reason: 'cancelled', verdict: 'no tenant was touched; the run was killed; no tag was moved' })
})

test('killed before the fleet was known', async () => {
  const it = deployWorld()
  it.fleet.enumerate = never
  const report = await killed(it, (kill) => { it.forge.onRead = (what) => { if (what === 'head') kill() } })
  expect(report).toMatchObject({ outcome: 'failed', reason: 'cancelled', tenants: [] })
})

test.each([false, true])('killed at every write of a tag (applied: %s): all tags old or all new, and the fleet told', async (applied) => {
  let outcomes = ''
  for (let nth = 1; nth <= 4; nth++) {
    const it = deployWorld()
    let writes = 0
    const report = await killed(it, (kill) => it.registry.faults.push((operation, image, tag, registry, _call, made) => {
      if (operation !== 'write' || ++writes < nth) return undefined
      if (applied && made) registry.tags.set(`${image.name}:${tag}`, made)
      kill()
      return never()
    }))
    outcomes += ` ${report!.outcome}`
    expect(report!.verdict).toMatch(/^6 of 6 tenants run bbbbbbb; /)
    expect(report!.tenants.map(({ tenant, state }) => [tenant, state])).toEqual(SLUGS.map((slug) => [slug, 'proved']))
    expect(it.latest()).toEqual([OLD.digest, OLD.digest])
    // What was under way may still land, and then its protection stays.
    if (!report!.verdict.includes('may still land')) expect(it.registry.tags.has('a:latest-previous')).toBe(false)
  }
  if (applied) expect(outcomes).toContain('restored')
})

test('killed after the tags were moved: done', async () => {
  const it = deployWorld()
  await it.go({ soakSeconds: 0 })
  expect(await recovered(it)).toMatchObject({ outcome: 'done', reason: 'ok', verdict: expect.stringMatching(/^6 of 6 tenants run bbbbbbb; every tag was moved/) })
  expect(it.latest()).toEqual([NEW.digest, NEW.digest])
})

test('a run that ended by itself is left alone', async () => {
  const it = deployWorld()
  await it.go()
  it.entries.push({ kind: 'end', at: 2, outcome: 'done' })
  it.fleet.asked.length = 0
  expect(await recovered(it)).toBeUndefined()
  expect(it.fleet.asked).toEqual([])
})
