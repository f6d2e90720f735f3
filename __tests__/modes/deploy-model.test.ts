import fc from 'fast-check'
import { Failure } from '../../src/release/failure'
import type { Report } from '../../src/release/report'
import { deployWorld, type DeployWorld, NEW, NEW_SHA, OLD_SHA, OTHER_SHA } from '../support/deploy-world'
import { gateway, lost } from '../support/fleet-memory'
import { unreadable } from '../support/forge-memory'
import { manifest } from '../support/registry'

const ALL = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7']
const BORN = ['b9', 'h8']
/** Another build of the new commit. */
const AGAIN = manifest(NEW_SHA.slice(0, 7))

/** What becomes of the nth call: a gateway's answer or none, the work done before it, in part, or not. */
interface CallTrouble { nth: number; kind: 'gateway' | 'lost' | 'denied' | 'told to wait'; works: 'not' | 'in part' | 'whole' }
/** What becomes of a tenant when the nth call is made (0: from the start). */
interface TenantTrouble { slug: number; nth: number; kind: 'stuck' | 'silent' | 'unhealthy' | 'falls back' | 'flaps' | 'limited' | 'goes' }
/** A tenant that is made, on the old build, when the nth call is made. */
interface Birth { slug: number; nth: number }
/** What the forge says from its nth reading on. */
interface Flip { nth: number; to: 'open' | 'switch on' | 'switch unreadable' | 'moved on' | 'head unreadable' }

const model = fc.record({
  size: fc.integer({ min: 1, max: ALL.length }),
  current: fc.subarray(ALL),
  hasCanary: fc.boolean(),
  batchSize: fc.integer({ min: 1, max: 3 }),
  maxStragglers: fc.integer({ min: 0, max: 2 }),
  images: fc.integer({ min: 0, max: 2 }),
  calls: fc.array(fc.record<CallTrouble>({
    nth: fc.integer({ min: 1, max: 8 }),
    kind: fc.constantFrom('gateway', 'gateway', 'lost', 'denied', 'told to wait'),
    works: fc.constantFrom('not', 'in part', 'whole'),
  }), { maxLength: 4 }),
  tenants: fc.array(fc.record<TenantTrouble>({
    slug: fc.nat(ALL.length - 1),
    nth: fc.integer({ min: 0, max: 5 }),
    kind: fc.constantFrom('stuck', 'silent', 'unhealthy', 'falls back', 'flaps', 'limited', 'goes'),
  }), { maxLength: 3 }),
  births: fc.array(fc.record<Birth>({ slug: fc.nat(BORN.length - 1), nth: fc.integer({ min: 1, max: 5 }) }), { maxLength: 2 }),
  /** The target shows another build of the same commit. */
  isRebuild: fc.constantFrom(false, false, false, true),
  /** The source is pushed anew when that call is made. */
  rebuiltAtCall: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 }),
  flips: fc.array(fc.record<Flip>({
    nth: fc.integer({ min: 1, max: 30 }),
    to: fc.constantFrom('open', 'switch on', 'switch unreadable', 'moved on', 'head unreadable'),
  }), { maxLength: 2 }),
  refusedWrite: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
  stopAtCall: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
})
type Model = typeof model extends fc.Arbitrary<infer T> ? T : never

/** What truly happened, as the world saw it. */
interface Seen {
  it: DeployWorld
  report: Report
  /** What broke a rule in mid-run, in words. */
  wrong: string[]
  gateways: number
  /** Those whose call's answer was lost. */
  lost: Set<string>
  /** Those that said, when the run began, that they run the commit. */
  current: Set<string>
  /** Those to whom something happened while the rollout went on. */
  upset: Set<string>
  /** Those that are in the fleet no more. */
  gone: Set<string>
  flapping: Set<string>
  /** Whether the source became another one while tenants were moved. */
  isSourceMoved: boolean
}

async function play(given: Model): Promise<Seen> {
  const slugs = ALL.slice(0, given.size)
  const it = deployWorld(Object.fromEntries(slugs.map((slug) => [slug, given.current.includes(slug) ? NEW_SHA : OLD_SHA])))
  const seen: Omit<Seen, 'report'> = { it, wrong: [], gateways: 0, lost: new Set(), upset: new Set(), current: new Set(), gone: new Set(), flapping: new Set(), isSourceMoved: false }
  const isRebuild = given.isRebuild && given.images > 0
  if (isRebuild) for (const name of ['a', 'b']) it.registry.tags.set(`${name}:latest`, AGAIN)
  it.fleet.onAsk = (slug, path) => {
    const tenant = it.fleet.tenants.get(slug)!
    if (path === '/health' && seen.flapping.has(slug)) tenant.health = tenant.health === 200 ? 503 : 200
  }
  const gates = watchGates(it, given.flips)
  const isWell = (slug: string): boolean => {
    const tenant = it.fleet.tenants.get(slug)!
    return tenant.runs === NEW_SHA && tenant.health === 200 && !tenant.isSilent
  }
  const upset = (nth: number): void => {
    for (const { slug, kind } of given.tenants.filter((one) => one.nth === nth)) {
      const name = ALL[slug]!
      const tenant = it.fleet.tenants.get(name)
      if (!tenant) continue
      if (nth > 0) seen.upset.add(name)
      if (kind === 'stuck') it.fleet.stuck.add(name)
      if (kind === 'silent') tenant.isSilent = true
      if (kind === 'unhealthy') tenant.health = 500
      if (kind === 'falls back') tenant.runs = OLD_SHA
      if (kind === 'flaps') seen.flapping.add(name)
      if (kind === 'limited') tenant.health = 429
      if (kind === 'goes' && nth > 0) {
        seen.gone.add(name)
        tenant.isSilent = true
      }
    }
    for (const { slug } of given.births.filter((one) => one.nth === nth)) {
      const name = BORN[slug]!
      if (!it.fleet.tenants.has(name)) it.fleet.tenants.set(name, { runs: OLD_SHA, health: 200, isSilent: false })
      seen.upset.add(name)
    }
    if (nth === given.rebuiltAtCall && given.images > 0) {
      it.registry.tags.set('a:staging-bbbbbbb', AGAIN)
      seen.isSourceMoved = true
    }
    it.fleet.listed = [...it.fleet.tenants.keys()].filter((name) => !seen.gone.has(name))
  }
  upset(0)
  for (const [slug, { runs, isSilent }] of it.fleet.tenants) if (runs === NEW_SHA && !isSilent && !isRebuild) seen.current.add(slug)
  let stopped = false
  it.fleet.faults.push((called, fleet, _call, nth) => {
    if (gates.isClosed()) seen.wrong.push(`${called.join()} was called after a gate had closed`)
    if (!gates.isFresh()) seen.wrong.push(`${called.join()} was called without a new look at the gates`)
    if (stopped) seen.wrong.push(`${called.join()} was called after the stop`)
    for (const slug of called) {
      if (seen.current.has(slug)) seen.wrong.push(`${slug} was called and is current`)
      if (seen.lost.has(slug)) seen.wrong.push(`${slug} was called again after a lost answer`)
    }
    gates.use()
    upset(nth)
    if (nth === given.stopAtCall) { stopped = true; it.stop() }
    const trouble = given.calls.find((one) => one.nth === nth)
    if (!trouble) return undefined
    if (trouble.kind === 'denied') throw new Failure('control-plane-denied', 'refused: 409')
    if (trouble.kind === 'told to wait') { seen.gateways++; throw new Failure('control-plane-unavailable', 'asked too often', { status: 429, transient: true, retryAfter: 3_000 }) }
    if (trouble.works !== 'not') fleet.move(trouble.works === 'whole' ? called : called.slice(0, 1))
    if (trouble.kind === 'gateway') { seen.gateways++; throw gateway(504) }
    for (const slug of called) seen.lost.add(slug)
    throw lost()
  })
  let writes = 0
  it.registry.faults.push((operation, _image, tag, _registry, _call, made) => {
    if (operation !== 'write') return undefined
    if (++writes === given.refusedWrite) throw new Failure('registry-denied', 'refused', { status: 403 })
    if (tag !== 'latest' || made !== NEW) return undefined
    if (given.images === 1 && (gates.isClosed() || !gates.isFresh())) seen.wrong.push('a tag was moved past a gate')
    gates.use()
    const left = new Set(it.entries.flatMap((entry) => (entry.kind === 'found' ? entry.behind.map(({ slug }) => slug) : [])))
    const unproved = it.fleet.listed!.filter((slug) => !isWell(slug) && !left.has(slug) && !seen.flapping.has(slug))
    if (seen.isSourceMoved) seen.wrong.push('a tag was moved to what was pushed anew meanwhile')
    if (unproved.length > 0) seen.wrong.push(`a tag was moved while ${unproved.join()} did not show the commit`)
    return undefined
  })
  const report = await it.go({
    canarySlug: given.hasCanary ? slugs[0]! : 'none', batchSize: given.batchSize, maxStragglers: given.maxStragglers,
    images: ['a', 'b'].slice(0, given.images).map((name) => ({ name, registry: 'r.test', repository: name })),
    soakSeconds: 10, verifySeconds: 20,
  })
  return { ...seen, report }
}

/** Flips what the forge says, and knows what it said last. */
function watchGates({ forge }: DeployWorld, flips: Flip[]) {
  let [count, fresh] = [0, { variable: false, head: false }]
  let said: Record<string, boolean> = { variable: false, head: false }
  forge.killSwitch = 'false'
  forge.onRead = (what) => {
    count++
    for (const { to } of flips.filter(({ nth }) => nth === count)) {
      if (to === 'open') [forge.killSwitch, forge.at] = ['false', NEW_SHA]
      if (to === 'switch on') forge.killSwitch = 'true'
      if (to === 'switch unreadable') forge.killSwitch = unreadable('kill-switch-unreadable')
      if (to === 'moved on') forge.at = OTHER_SHA
      if (to === 'head unreadable') forge.at = unreadable('head-unreadable')
    }
    said = { ...said, [what]: what === 'head' ? forge.at !== NEW_SHA : forge.killSwitch !== 'false' }
    fresh = { ...fresh, [what]: true }
  }
  return {
    isClosed: () => Object.values(said).some(Boolean),
    isFresh: () => fresh.variable && fresh.head,
    use: () => { fresh = { variable: false, head: false } },
  }
}

/** Every lie of the report, and every rule that was broken. */
function faults({ it, report, wrong, gateways, upset, current, gone, flapping }: Seen, given: Model): string[] {
  const slugs = ALL.slice(0, given.size)
  const live = [...it.fleet.tenants.keys()].filter((slug) => !gone.has(slug)).sort()
  const isOver = ['done', 'unchanged'].includes(report.outcome)
  const called = new Set(it.fleet.calls.flat())
  const names = ['a', 'b'].slice(0, given.images)
  const moved = names.filter((name) => it.registry.tags.get(`${name}:latest`)?.digest === NEW.digest)
  const swept = report.timeline!.some(({ name }) => name === 'tags') || ['done', 'unchanged'].includes(report.outcome)
  const canary = given.hasCanary ? slugs[0]! : undefined
  const canaryCalls = canary && !current.has(canary) ? 1 : 0
  const others = slugs.filter((slug) => !current.has(slug)).length - canaryCalls
  const born = BORN.filter((slug) => it.fleet.tenants.has(slug)).length
  const unless = (claim: boolean, words: string): string[] => (claim ? [] : [words])
  return [
    ...wrong,
    ...unless(it.fleet.calls.length <= canaryCalls + Math.ceil(others / given.batchSize) + born + gateways, 'there were more calls than tenants and retries'),
    ...report.tenants.flatMap(({ tenant, state, wanted, got }) => {
      const { runs, health, isSilent } = it.fleet.tenants.get(tenant)!
      const isWell = runs === NEW_SHA && health === 200 && !isSilent
      const truth = isSilent ? 'unreachable' : runs !== NEW_SHA ? 'stale' : health !== 200 ? 'unhealthy' : called.has(tenant) ? 'proved' : 'current'
      if (state === 'untouched') return unless(!called.has(tenant), `${tenant} was called and is said to be untouched`)
      // Nobody has looked at it again where the run ended before its sweep.
      if ((upset.has(tenant) && !swept) || flapping.has(tenant)) return []
      // Of a rebuild nobody knows who has it, unless the control plane says so.
      if (given.isRebuild && given.images > 0 && state === 'stale') return []
      return [
        ...unless(state === truth, `${tenant} is said to be ${state} and is ${truth}`),
        ...unless(!isWell || got === wanted, `${tenant} is well and is said to run ${got}`),
      ]
    }),
    ...unless(!isOver || report.tenants.map(({ tenant }) => tenant).join() === live.join(), 'a tenant of the fleet as it is now is missing in the report'),
    ...unless(!isOver || !given.isRebuild || given.images === 0 || live.every((slug) => called.has(slug) || report.stragglers.includes(slug)), 'a rebuild did not go to everybody'),
    ...report.images.flatMap(({ image, target }) => unless(target.after === it.registry.tags.get(`${image}:latest`)?.digest, `${image} is not as told`)),
    ...unless(!canary || !report.stragglers.includes(canary), 'the canary is a straggler'),
    ...byOutcome(report, given, moved.length === names.length && names.length > 0, moved.length > 0, called.size > 0),
  ]
}

function byOutcome(report: Report, given: Model, allMoved: boolean, anyMoved: boolean, anyCalled: boolean): string[] {
  const { outcome, reason, stragglers, tenants } = report
  const behind = tenants.filter(({ state }) => state !== 'proved' && state !== 'current').map(({ tenant }) => tenant)
  const unless = (claim: boolean, words: string): string[] => (claim ? [] : [`${outcome}: ${words}`])
  switch (outcome) {
    case 'done':
    case 'unchanged': return [
      ...unless(given.images === 0 || allMoved, 'not every tag is moved'),
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
  'restored/kill-switch-on', 'restored/registry-denied', 'restored/superseded',
]

test('whatever goes wrong, nobody is called past a gate, nothing moves unproved, and the report is true', async () => {
  const outcomes = new Set<string>()
  await fc.assert(fc.asyncProperty(model, async (given) => {
    const seen = await play(given)
    const { outcome, reason } = seen.report
    outcomes.add(`${outcome}/${reason}`)
    expect(faults(seen, given)).toEqual([])
  }), { seed: 7, numRuns: 1_000 })
  // The model reaches every ending, or it proves little.
  expect(ENDINGS.filter((ending) => !outcomes.has(ending))).toEqual([])
})
