import { shortSha } from '../commit'
import { Failure } from '../failure'
import type { KeptFinding } from '../journal'
import type { Reason } from '../reason'
import { throwIfStopped } from '../stopped'
import { count, type Member, named, saidBy } from './fleet'
import type { Phases } from './phases'
import { look, type Proof, prove, provedWords } from './proof'
import { redeploy, type RedeployContext } from './redeploy'

export interface RolloutRules {
  soakSeconds: number
  batchSize: number
  /** How many tenants may be left behind; never the canary. */
  maxStragglers: number
  verifySeconds: number
}

/** A rollout under way. */
export interface Rollout extends RedeployContext {
  rules: RolloutRules
  phases: Phases
}

/** Milliseconds between two looks at a canary that soaks. */
const SOAK_POLL = 5_000
/** Milliseconds between two lines about it. */
const SOAK_TOLD = 15_000
/** Of the control plane's refusals: nothing was begun. */
const DENIED: Reason = 'control-plane-denied'

const allThere = (all: boolean): boolean => all

/** Proves those that ran the commit before this run began: they are not redeployed. */
export async function proveCurrent(rollout: Rollout): Promise<void> {
  const current = rollout.fleet.members.filter(({ isCurrent }) => isCurrent)
  if (current.length === 0) return
  await rollout.phases.run(`${count(current.length, 'tenant')} already on the commit`, () => proveAll('already there', current, rollout, true), allThere)
}

/** Moves the canary alone, has it prove itself, and watches it for a while; one that is on the commit already is left alone. */
export async function moveCanary(rollout: Rollout): Promise<void> {
  const { fleet: { canary }, phases, rules } = rollout
  if (!canary || canary.isCurrent) return
  await phases.run(`canary ${canary.slug}`, () => move(`canary ${canary.slug}`, [canary], rollout), allThere)
  if (rules.soakSeconds > 0) await phases.run(`soak of ${canary.slug}`, () => soak(canary, rollout))
}

/** The tenants that are still to move, in batches of a stable order. */
export function batches({ fleet: { members, canary }, rules: { batchSize } }: Rollout): Member[][] {
  const waiting = members.filter((member) => !member.isCurrent && member !== canary)
  return Array.from({ length: Math.ceil(waiting.length / batchSize) }, (_, at) => waiting.slice(at * batchSize, (at + 1) * batchSize))
}

/** Moves everybody else, each batch proved before the next. */
export async function moveBatches(rollout: Rollout): Promise<void> {
  const all = batches(rollout)
  for (const [index, batch] of all.entries()) {
    const name = `batch ${index + 1} of ${all.length}`
    await rollout.phases.run(name, () => move(name, batch, rollout), allThere)
  }
}

/** Looks at the whole fleet once more, the canary included: what fell back in the meantime is seen. */
export async function sweep(rollout: Rollout): Promise<void> {
  await rollout.phases.run('sweep', () => proveAll('sweep', rollout.fleet.members, rollout), allThere)
}

/** Calls for these tenants and proves them. @returns whether all of them are there */
async function move(name: string, members: Member[], rollout: Rollout): Promise<boolean> {
  const since = rollout.ports.clock.elapsed()
  const refused = await redeploy(name, members, rollout)
  // A clear refusal has begun nothing that could be waited for.
  const seconds = refused && !refused.transient ? 0 : rollout.rules.verifySeconds
  const behind = await proved({ name, members, since, seconds }, rollout)
  if (refused && (refused.reason === DENIED || behind.length === members.length)) throw refusal(name, members, refused, rollout)
  return judge(behind, rollout)
}

/** @returns whether all of them are there */
async function proveAll(name: string, members: readonly Member[], rollout: Rollout, isFresh = false): Promise<boolean> {
  const { ports: { clock }, rules } = rollout
  return judge(await proved({ name, members, since: clock.elapsed(), seconds: rules.verifySeconds, isFresh }, rollout), rollout)
}

/** Proves them, and puts down what was found before anything is made of it. @returns those that are behind */
async function proved(proof: Proof, rollout: Rollout): Promise<Member[]> {
  const { fleet, record, ports } = rollout
  const { name, members, since } = proof
  const behind = await prove(proof, fleet, ports)
  const late = new Set(behind)
  ports.journal.append({
    kind: 'found', at: ports.clock.now(),
    shown: members.filter((member) => !late.has(member)).map(({ slug }) => slug),
    behind: behind.flatMap((member) => keptFinding(member)),
  })
  record.note(provedWords(name, members, since, ports.clock.elapsed()))
  for (const member of [...fleet.stragglers].filter((one) => one.finding?.state === 'shown')) {
    fleet.stragglers.delete(member)
    record.note(`${member.slug} has caught up`)
  }
  return behind
}

function keptFinding({ slug, finding }: Member): KeptFinding[] {
  return finding && finding.state !== 'shown' ? [{ slug, state: finding.state, got: finding.got }] : []
}

/**
 * Leaves those behind that are not there, loudly.
 * @returns whether nobody is
 * @throws Failure `canary-failed`; where none may be left behind the tenant's own; `too-many-stragglers`
 */
function judge(behind: Member[], { fleet, rules: { maxStragglers }, record }: Rollout): boolean {
  const { canary, stragglers, sha } = fleet
  if (canary && behind.includes(canary)) throw canaryFailed(describe(canary, sha))
  const late = behind.filter((member) => !stragglers.has(member))
  for (const member of late) {
    stragglers.add(member)
    record.warn(`left behind: ${describe(member, sha)}`)
  }
  const [first] = late
  if (!first || stragglers.size <= maxStragglers) return !first
  const others = late.length > 1 ? `, and ${count(late.length - 1, 'other')} with it` : ''
  if (maxStragglers === 0) throw new Failure(REASONS[first.finding!.state], `${describe(first, sha)}${others}`, { hint: `See why ${first.slug} does not show ${shortSha(sha)}` })
  throw new Failure('too-many-stragglers', `${count(stragglers.size, 'tenant')} were left behind (${named([...stragglers])}), and max-stragglers allows ${maxStragglers}`, {
    hint: `See why ${named([...stragglers])} do not show ${shortSha(sha)}`,
  })
}

const REASONS = { shown: 'internal', stale: 'tenant-stale', unreachable: 'tenant-unreachable', unhealthy: 'tenant-unhealthy' } as const

/** What is wrong with a tenant, as a sentence. */
function describe(member: Member, sha: string): string {
  const { slug, finding } = member
  const got = saidBy(member)
  switch (finding?.state) {
    case 'stale': return `${slug} does not show ${shortSha(sha)} (${got})`
    case 'unhealthy': return `${slug} shows ${shortSha(sha)} and is not healthy (${got})`
    case 'unreachable': return `${slug} does not answer (${got})`
    default: return `${slug} was not asked`
  }
}

const canaryFailed = (why: string): Failure =>
  new Failure('canary-failed', `the canary failed: ${why}`, { hint: 'See what is wrong with the canary, which may be what is wrong with the build' })

/** The fault of a call that the control plane did not take. */
function refusal(name: string, members: Member[], failure: Failure, { fleet: { canary } }: Rollout): Failure {
  if (failure.reason === DENIED) return failure
  if (canary && members.includes(canary)) return canaryFailed(failure.message)
  return new Failure('batch-failed', `${name} could not be redeployed: ${failure.message}`, { hint: failure.hint, cause: failure })
}

/**
 * Watches the canary; two misses in a row fail, and the last look must be a good one.
 * @throws Failure `canary-failed`
 */
async function soak(canary: Member, { fleet: { sha }, rules: { soakSeconds }, record, ports }: Rollout): Promise<void> {
  const { clock, log, cancel } = ports
  const began = clock.elapsed()
  const end = began + soakSeconds * 1_000
  let told = began
  for (let misses = 0; misses > 0 || clock.elapsed() < end;) {
    const left = end - clock.elapsed()
    await clock.sleep(left > 0 ? Math.min(SOAK_POLL, left) : SOAK_POLL, cancel)
    throwIfStopped(cancel)
    const finding = await look(canary, sha, ports, { signal: cancel })
    throwIfStopped(cancel)
    canary.finding = finding
    misses = finding.state === 'shown' ? 0 : misses + 1
    if (misses > 0) record.note(`soak: ${describe(canary, sha)}`)
    if (misses === 2) throw canaryFailed(`${describe(canary, sha)}, ${seconds(clock.elapsed() - began)} into its soak`)
    if (clock.elapsed() - told < SOAK_TOLD) continue
    told = clock.elapsed()
    log.progress(`soak of ${canary.slug}: ${seconds(told - began)} of ${soakSeconds} s`)
  }
  record.note(`the canary ${canary.slug} stood ${soakSeconds} s`)
}

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1_000)} s`
