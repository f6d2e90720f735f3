import fc from 'fast-check'
import { deploy } from '../../src/modes/deploy'
import { recoverDeploy } from '../../src/modes/recover-deploy'
import type { Call } from '../../src/ports/call'
import type { Order } from '../../src/ports/control-plane'
import type { DeployPorts } from '../../src/ports/run'
import { Failure } from '../../src/release/failure'
import type { JournalEntry } from '../../src/release/journal'
import type { Manifest } from '../../src/release/manifest'
import type { Report } from '../../src/release/report'
import { deployRequest, deployWorld, type DeployWorld, NEW, NEW_SHA, OLD_SHA, OTHER_SHA } from './deploy-world'
import { gateway, lost } from './fleet-memory'
import { unreadable } from './forge-memory'
import { byHand, quiet } from './ports'
import { manifest } from './registry'

export const ALL = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7']
export const BORN = ['b9', 'h8']
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

/** What goes wrong while a run goes on. */
const troubles = (most: number) => fc.record({
  calls: fc.array(fc.record<CallTrouble>({
    nth: fc.integer({ min: 1, max: 8 }),
    kind: fc.constantFrom('gateway', 'gateway', 'lost', 'denied', 'told to wait'),
    works: fc.constantFrom('not', 'in part', 'whole'),
  }), { maxLength: most + 1 }),
  tenants: fc.array(fc.record<TenantTrouble>({
    slug: fc.nat(ALL.length - 1),
    nth: fc.integer({ min: 0, max: 5 }),
    kind: fc.constantFrom('stuck', 'silent', 'unhealthy', 'falls back', 'flaps', 'limited', 'goes'),
  }), { maxLength: most }),
  births: fc.array(fc.record<Birth>({ slug: fc.nat(BORN.length - 1), nth: fc.integer({ min: 1, max: 5 }) }), { maxLength: 2 }),
  /** The source is pushed anew when that call is made. */
  rebuiltAtCall: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 }),
  flips: fc.array(fc.record<Flip>({
    nth: fc.integer({ min: 1, max: 30 }),
    to: fc.constantFrom('open', 'switch on', 'switch unreadable', 'moved on', 'head unreadable'),
  }), { maxLength: 2 }),
  refusedWrite: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
  stopAtCall: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
})
type Troubles = ReturnType<typeof troubles> extends fc.Arbitrary<infer T> ? T : never

export const model = fc.record({
  size: fc.integer({ min: 1, max: ALL.length }),
  current: fc.subarray(ALL),
  hasCanary: fc.boolean(),
  batchSize: fc.integer({ min: 1, max: 3 }),
  maxStragglers: fc.integer({ min: 0, max: 2 }),
  images: fc.integer({ min: 0, max: 2 }),
  /** The target shows another build of the same commit. */
  isRebuild: fc.constantFrom(false, false, false, true),
  first: troubles(3),
  /** The run is killed at its nth side effect, which comes to be in whole, in part, a second late or not. */
  kill: fc.option(fc.record({ nth: fc.integer({ min: 1, max: 14 }), works: fc.constantFrom<CallTrouble['works'] | 'late'>('not', 'in part', 'whole', 'late') }), { freq: 3 }),
  /** What becomes of the world before somebody recovers the run, and runs it again. */
  between: fc.record({ born: fc.subarray(BORN), gone: fc.subarray(ALL, { maxLength: 1 }), isHealed: fc.boolean(), isSourceRebuilt: fc.constantFrom(false, false, false, true) }),
  again: troubles(1),
})
export type Model = typeof model extends fc.Arbitrary<infer T> ? T : never

/** One run, as the world saw it. */
export interface Run {
  /** Nothing of one that was killed. */
  report?: Report
  /** Who was in the fleet when it began, and what the sources and targets showed then, by image. */
  slugs: string[]
  sources: ReadonlyMap<string, string | undefined>
  targets: ReadonlyMap<string, string | undefined>
  isRebuild: boolean
  /** What broke a rule in mid-run, in words. */
  wrong: string[]
  gateways: number
  /** Those whose call's answer was lost. */
  lost: Set<string>
  /** Those that said, when the run began, that they run the commit. */
  current: Set<string>
  /** Those to whom something happened while the rollout went on. */
  upset: Set<string>
  called: string[][]
  born: number
  /** Whether the source became another one while tenants were moved. */
  isSourceMoved: boolean
  entries: JournalEntry[]
}

/** What lasts from one run to the next. */
export interface Stage {
  it: DeployWorld
  /** Those that are in the fleet no more. */
  gone: Set<string>
  flapping: Set<string>
  names: string[]
}

export interface Played extends Stage {
  runs: Run[]
  /** Of a run that was killed, what was told in its place, and the targets directly after. */
  recovered?: { report: Report; targets: ReadonlyMap<string, string | undefined>; keeps: boolean }
}

const digests = ({ it, names }: Stage, tag: string) => new Map(names.map((name) => [name, it.registry.tags.get(`${name}:${tag}`)?.digest]))
export const targetsOf = (stage: Stage): ReadonlyMap<string, string | undefined> => digests(stage, 'latest')

export async function play(given: Model): Promise<Played> {
  const names = ['a', 'b'].slice(0, given.images)
  const slugs = ALL.slice(0, given.size)
  const it = deployWorld(Object.fromEntries(slugs.map((slug) => [slug, given.current.includes(slug) ? NEW_SHA : OLD_SHA])))
  const stage: Stage = { it, gone: new Set(), flapping: new Set(), names }
  if (given.isRebuild) for (const name of names) it.registry.tags.set(`${name}:latest`, AGAIN)
  it.fleet.onAsk = (slug, path) => {
    const tenant = it.fleet.tenants.get(slug)!
    if (path === '/health' && stage.flapping.has(slug)) tenant.health = tenant.health === 200 ? 503 : 200
  }
  const first = await act(stage, given, given.first, given.kill ?? undefined)
  if (first.report) return { ...stage, runs: [first] }
  happen(stage, given)
  const recovered = await recover(stage, first)
  return { ...stage, recovered, runs: [first, await act(stage, given, given.again)] }
}

/** What becomes of the world while nobody runs. */
function happen({ it: { fleet, registry }, gone, flapping, names }: Stage, { between }: Model): void {
  for (const slug of between.gone) {
    if (!fleet.tenants.has(slug)) continue
    gone.add(slug)
    fleet.tenants.get(slug)!.isSilent = true
  }
  for (const slug of between.born) if (!fleet.tenants.has(slug)) fleet.tenants.set(slug, { runs: OLD_SHA, health: 200, isSilent: false })
  if (between.isSourceRebuilt && names.length > 0) registry.tags.set('a:staging-bbbbbbb', AGAIN)
  if (!between.isHealed) return
  fleet.stuck.clear()
  flapping.clear()
  for (const [slug, tenant] of fleet.tenants) if (!gone.has(slug)) Object.assign(tenant, { health: 200, isSilent: false })
}

async function recover(stage: Stage, { entries }: Run): Promise<NonNullable<Played['recovered']>> {
  const { it } = stage
  const begin: JournalEntry = { kind: 'begin', at: 1, mode: 'deploy', sha: NEW_SHA, startedBy: 'push', evidenceFile: 'e.json' }
  const read = JSON.parse(JSON.stringify([begin, ...entries])) as JournalEntry[]
  const done = await recoverDeploy(read, { registry: it.registry, tenants: it.fleet, clock: it.clock, log: quiet, journal: { append: () => undefined }, cancel: new AbortController().signal })
  return { report: done!.report, targets: targetsOf(stage), keeps: stage.names.some((name) => it.registry.tags.has(`${name}:latest-previous`)) }
}

/** A process that may be killed: from then on nothing that it asked for comes back. */
interface Life {
  isDead: boolean
  effects: number
  kill?: Model['kill']
  die(): void
}

const EFFECTS = ['write', 'untag', 'redeploy']
const never = (): Promise<never> => new Promise(() => undefined)

/** A port as a process meets it. @param work does what a side effect does that outlives it */
function mortal<T extends object, A extends unknown[]>(port: T, life: Life, work: (...args: A) => void = () => undefined): T {
  return new Proxy(port, {
    get(target, key, self) {
      const value: unknown = Reflect.get(target, key, self)
      if (typeof value !== 'function') return value
      return (...args: A): unknown => {
        if (life.isDead) return key === 'append' ? undefined : never()
        if (!EFFECTS.includes(String(key)) || ++life.effects !== life.kill?.nth) return (value as (...all: A) => unknown).apply(target, args)
        work(...args)
        life.isDead = true
        life.die()
        return never()
      }
    },
  })
}

/** One run of a deploy, with what goes wrong meanwhile. */
async function act(stage: Stage, given: Model, script: Troubles, kill?: Model['kill']): Promise<Run> {
  const { it, gone, flapping, names } = stage
  const [sources, targets] = [digests(stage, 'staging-bbbbbbb'), targetsOf(stage)]
  const isOfCommit = (digest: string | undefined): boolean => digest === NEW.digest || digest === AGAIN.digest
  const isRebuild = names.some((name) => isOfCommit(targets.get(name)) && targets.get(name) !== sources.get(name))
  const run: Run = {
    slugs: [], sources, targets, isRebuild, wrong: [], gateways: 0, lost: new Set(), upset: new Set(), current: new Set(), called: [], born: 0, isSourceMoved: false, entries: [],
  }
  const gates = watchGates(it, script.flips)
  const isWell = (slug: string): boolean => {
    const tenant = it.fleet.tenants.get(slug)!
    return tenant.runs === NEW_SHA && tenant.health === 200 && !tenant.isSilent
  }
  const upset = (nth: number): void => {
    for (const { slug, kind } of script.tenants.filter((one) => one.nth === nth)) {
      const name = ALL[slug]!
      const tenant = it.fleet.tenants.get(name)
      if (!tenant) continue
      if (nth > 0) run.upset.add(name)
      if (kind === 'stuck') it.fleet.stuck.add(name)
      if (kind === 'silent') tenant.isSilent = true
      if (kind === 'unhealthy') tenant.health = 500
      if (kind === 'falls back') tenant.runs = OLD_SHA
      if (kind === 'flaps') flapping.add(name)
      if (kind === 'limited') tenant.health = 429
      if (kind === 'goes' && nth > 0) {
        gone.add(name)
        tenant.isSilent = true
      }
    }
    for (const { slug } of script.births.filter((one) => one.nth === nth)) {
      const name = BORN[slug]!
      if (!it.fleet.tenants.has(name)) {
        it.fleet.tenants.set(name, { runs: OLD_SHA, health: 200, isSilent: false })
        run.born += 1
      }
      run.upset.add(name)
    }
    if (nth === script.rebuiltAtCall && names.length > 0 && sources.get('a') === NEW.digest) {
      it.registry.tags.set('a:staging-bbbbbbb', AGAIN)
      run.isSourceMoved = true
    }
    it.fleet.listed = [...it.fleet.tenants.keys()].filter((name) => !gone.has(name))
  }
  upset(0)
  run.slugs = [...it.fleet.listed!]
  for (const slug of run.slugs) {
    const { runs, isSilent } = it.fleet.tenants.get(slug)!
    if (runs === NEW_SHA && !isSilent && !isRebuild) run.current.add(slug)
  }
  const stop = new AbortController()
  it.fleet.calls.length = 0
  it.fleet.faults = [(called, fleet, _call, nth) => {
    if (gates.isClosed()) run.wrong.push(`${called.join()} was called after a gate had closed`)
    if (!gates.isFresh()) run.wrong.push(`${called.join()} was called without a new look at the gates`)
    if (stop.signal.aborted) run.wrong.push(`${called.join()} was called after the stop`)
    for (const slug of called) {
      if (run.current.has(slug)) run.wrong.push(`${slug} was called and is current`)
      if (run.lost.has(slug)) run.wrong.push(`${slug} was called again after a lost answer`)
    }
    gates.use()
    upset(nth)
    if (nth === script.stopAtCall) stop.abort()
    const trouble = script.calls.find((one) => one.nth === nth)
    if (!trouble) return undefined
    if (trouble.kind === 'denied') throw new Failure('control-plane-denied', 'refused: 409')
    if (trouble.kind === 'told to wait') { run.gateways++; throw new Failure('control-plane-unavailable', 'asked too often', { status: 429, transient: true, retryAfter: 3_000 }) }
    if (trouble.works !== 'not') fleet.move(trouble.works === 'whole' ? called : called.slice(0, 1))
    if (trouble.kind === 'gateway') { run.gateways++; throw gateway(504) }
    for (const slug of called) run.lost.add(slug)
    throw lost()
  }]
  let writes = 0
  it.registry.faults = [(operation, { name }, tag, _registry, _call, made) => {
    if (operation !== 'write') return undefined
    if (++writes === script.refusedWrite) throw new Failure('registry-denied', 'refused', { status: 403 })
    if (tag !== 'latest' || made?.digest !== sources.get(name)) return undefined
    if (names.length === 1 && (gates.isClosed() || !gates.isFresh())) run.wrong.push('a tag was moved past a gate')
    gates.use()
    const left = new Set(run.entries.flatMap((entry) => (entry.kind === 'found' ? entry.behind.map(({ slug }) => slug) : [])))
    const unproved = it.fleet.listed!.filter((slug) => !isWell(slug) && !left.has(slug) && !flapping.has(slug))
    if (run.isSourceMoved) run.wrong.push('a tag was moved to what was pushed anew meanwhile')
    if (unproved.length > 0) run.wrong.push(`a tag was moved while ${unproved.join()} did not show the commit`)
    return undefined
  }]
  const request = deployRequest({
    canarySlug: given.hasCanary ? ALL[0]! : 'none', batchSize: given.batchSize, maxStragglers: given.maxStragglers,
    images: names.map((name) => ({ name, registry: 'r.test', repository: name })), soakSeconds: 10, verifySeconds: 20,
  })
  await new Promise<void>((ended) => {
    const life: Life = { isDead: false, effects: 0, kill, die: ended }
    const outlives = (work: () => void): void => {
      if (kill?.works === 'late') void it.clock.sleep(1_000).then(work)
      else if (kill?.works !== 'not') work()
    }
    const fleet = mortal(it.fleet, life, ({ tenants }: Order) => {
      const slugs = tenants.map(({ slug }) => slug)
      outlives(() => it.fleet.move(kill?.works === 'in part' ? slugs.slice(0, 1) : slugs))
    })
    const land = ({ name }: { name: string }, tag: string, made?: Manifest | Call): void => {
      if (made && 'digest' in made) it.registry.tags.set(`${name}:${tag}`, made)
      else it.registry.tags.delete(`${name}:${tag}`)
    }
    const ports: DeployPorts = {
      ...it.ports, journal: mortal({ append: (entry: JournalEntry) => void run.entries.push(entry) }, life),
      forge: mortal(it.forge, life), tenants: fleet, controlPlane: fleet, cancel: stop.signal,
      registry: mortal(it.registry, life, (...args: Parameters<typeof land>) => outlives(() => land(...args))),
    }
    void deploy(request, byHand, ports).then((report) => {
      run.report = report
      ended()
    })
  })
  run.called.push(...it.fleet.calls)
  it.fleet.faults = []
  it.registry.faults = []
  it.forge.onRead = undefined
  return run
}

/** Flips what the forge says, and knows what it said last. */
function watchGates({ forge }: DeployWorld, flips: Flip[]) {
  let [count, fresh] = [0, { variable: false, head: false }]
  let said: Record<string, boolean> = { variable: false, head: false }
  forge.killSwitch = 'false'
  forge.at = NEW_SHA
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
