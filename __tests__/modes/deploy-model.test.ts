import fc from 'fast-check'
import type { Report } from '../../src/release/report'
import { ALL, type Model, model, play, type Played, type Run, type Stage, targetsOf } from '../support/deploy-play'
import { type DeployWorld, NEW_SHA } from '../support/deploy-world'

/** Every lie of the report, and every rule that was broken. */
function faults(stage: Stage, run: Run, report: Report, given: Model): string[] {
  const { it, gone, flapping, names } = stage
  const { slugs, sources, targets, wrong, gateways, upset, current, born } = run
  const live = [...it.fleet.tenants.keys()].filter((slug) => !gone.has(slug)).sort()
  const isOver = ['done', 'unchanged'].includes(report.outcome)
  const called = new Set(run.called.flat())
  const now = targetsOf(stage)
  const isRebuild = run.isRebuild
  const swept = report.timeline!.some(({ name }) => name === 'tags') || ['done', 'unchanged'].includes(report.outcome)
  const canary = given.hasCanary && slugs.includes(ALL[0]!) ? ALL[0]! : undefined
  const canaryCalls = canary && !current.has(canary) ? 1 : 0
  const others = slugs.filter((slug) => !current.has(slug)).length - canaryCalls
  const unless = (claim: boolean, words: string): string[] => (claim ? [] : [words])
  return [
    ...wrong,
    ...unless(run.called.length <= canaryCalls + Math.ceil(others / given.batchSize) + born + gateways, 'there were more calls than tenants and retries'),
    ...report.tenants.flatMap(({ tenant, state, wanted, got }) => {
      const { runs, health, isSilent } = it.fleet.tenants.get(tenant)!
      const isWell = runs === NEW_SHA && health === 200 && !isSilent
      const truth = isSilent ? 'unreachable' : runs !== NEW_SHA ? 'stale' : health !== 200 ? 'unhealthy' : called.has(tenant) ? 'proved' : 'current'
      if (state === 'untouched') return unless(!called.has(tenant), `${tenant} was called and is said to be untouched`)
      // Nobody has looked at it again where the run ended before its sweep.
      if ((upset.has(tenant) && !swept) || flapping.has(tenant)) return []
      // Of a rebuild nobody knows who has it, unless the control plane says so.
      if (isRebuild && state === 'stale') return []
      return [
        ...unless(state === truth, `${tenant} is said to be ${state} and is ${truth}`),
        ...unless(!isWell || got === wanted, `${tenant} is well and is said to run ${got}`),
      ]
    }),
    ...unless(!isOver || report.tenants.map(({ tenant }) => tenant).join() === live.join(), 'a tenant of the fleet as it is now is missing in the report'),
    ...unless(!isOver || !isRebuild || live.every((slug) => called.has(slug) || report.stragglers.includes(slug)), 'a rebuild did not go to everybody'),
    ...report.images.flatMap(({ image, target }) => unless(target.after === it.registry.tags.get(`${image}:latest`)?.digest, `${image} is not as told`)),
    ...unless(!canary || !report.stragglers.includes(canary), 'the canary is a straggler'),
    // Of the world itself, whatever the report tells.
    ...live.flatMap((slug) => unless(!isOver || flapping.has(slug) || report.stragglers.includes(slug) || isWellNow(it, slug), `it is over and ${slug} is not well on the commit`)),
    ...byOutcome(report, given, names.every((name) => now.get(name) === sources.get(name)), names.some((name) => now.get(name) !== targets.get(name)), called.size > 0),
  ]
}

const isWellNow = ({ fleet }: DeployWorld, slug: string): boolean => {
  const { runs, health, isSilent } = fleet.tenants.get(slug)!
  return runs === NEW_SHA && health === 200 && !isSilent
}

/** What a recovery may leave: every target as it was before the run, and a report that is true of it. */
function leftBehind({ recovered, names, runs: [killed] }: Played): string[] {
  if (!recovered || !killed) return []
  const { report: { outcome, reason, images, verdict, next }, targets, keeps } = recovered
  const unless = (claim: boolean, words: string): string[] => (claim ? [] : [`recovered, ${outcome}: ${words}`])
  return [
    ...killed.wrong,
    ...names.flatMap((name) => unless(targets.get(name) === killed.targets.get(name), `${name}:latest is left half moved`)),
    ...images.flatMap(({ image, target }) => unless(target.after === 'unknown' || (target.after ?? undefined) === targets.get(image), `${image} is not as told`)),
    ...unless(['failed', 'restored', 'stranded'].includes(outcome), 'it is over'),
    ...unless(reason === 'cancelled' && next !== '', 'nothing is said to do'),
    ...unless(outcome === 'stranded' || !keeps || killed.isSourceMoved || verdict.includes('may still land'), 'a protection is left'),
  ]
}

function byOutcome(report: Report, given: Model, allMoved: boolean, anyMoved: boolean, anyCalled: boolean): string[] {
  const { outcome, reason, stragglers, tenants } = report
  const behind = tenants.filter(({ state }) => state !== 'proved' && state !== 'current').map(({ tenant }) => tenant)
  const unless = (claim: boolean, words: string): string[] => (claim ? [] : [`${outcome}: ${words}`])
  switch (outcome) {
    case 'done':
    case 'unchanged': return [
      ...unless(allMoved, 'not every tag is moved'),
      ...unless(stragglers.length <= given.maxStragglers, 'too many stragglers'),
      ...unless([...stragglers].sort().join() === behind.join(), `stragglers are ${stragglers.join()} and behind is ${behind.join()}`),
    ]
    case 'skipped': return [
      ...unless(!anyMoved && !anyCalled, 'something was done'),
      ...unless(reason === 'kill-switch-on' || reason === 'superseded', `for ${reason}`),
    ]
    case 'failed':
    case 'restored': return [
      ...unless(!anyMoved, 'a tag stays moved'),
      ...unless(reason !== 'internal', 'it is a fault of our own'),
      ...unless(report.next !== '', 'nothing is said to do'),
    ]
    default: return [`${outcome} is no outcome of this model`]
  }
}

const ENDINGS = [
  'done/ok', 'unchanged/already-current', 'skipped/kill-switch-on', 'skipped/superseded', 'failed/canary-failed', 'failed/cancelled',
  'failed/control-plane-denied', 'failed/head-unreadable', 'failed/kill-switch-on', 'failed/kill-switch-unreadable', 'failed/superseded',
  'failed/tenant-stale', 'failed/tenant-unhealthy', 'failed/tenant-unreachable', 'failed/too-many-stragglers',
  'killed, failed, then done', 'killed, failed, then unchanged', 'killed, failed, then failed', 'killed, restored, then done', 'killed, restored, then restored',
  'restored/kill-switch-on', 'restored/registry-denied', 'restored/superseded',
]

test('whatever goes wrong, killed and run again or not: nobody is called past a gate, nothing moves unproved, and what is told is true', async () => {
  const outcomes = new Set<string>()
  await fc.assert(fc.asyncProperty(model, async (given) => {
    const played = await play(given)
    const last = played.runs.at(-1)!
    const report = last.report!
    outcomes.add(`${report.outcome}/${report.reason}`)
    if (played.recovered) outcomes.add(`killed, ${played.recovered.report.outcome}, then ${report.outcome}`)
    expect([...leftBehind(played), ...faults(played, last, report, given)]).toEqual([])
  }), { seed: 7, numRuns: 1_000 })
  // The model reaches every ending, or it proves little.
  expect(ENDINGS.filter((ending) => !outcomes.has(ending))).toEqual([])
})
