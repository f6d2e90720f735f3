import { shortSha } from '../commit'
import { Failure } from '../failure'
import type { KeptFinding } from '../journal'
import type { Reason } from '../reason'
import { canaryFailed, describe, hintOf } from './canary-failed'
import type { Finding } from './finding'
import { count, type FleetRules, type Member, named } from './fleet'
import { listAnew, stillListed } from './listing'
import { isToldToWait } from './patience'
import type { Phases } from './phases'
import { type Proof, prove, provedWords } from './proof'
import { type Place, redeploy, type RedeployContext } from './redeploy'
import { seeThatItStands, soak } from './soak'

export interface RolloutRules extends Omit<FleetRules, 'sha' | 'tag' | 'isRebuild'> {
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
  /**
   * Asks the canary a smoke suite, where there is one.
   * @param when for people, e.g. `after its proof`
   * @throws Failure `canary-failed`
   */
  askSuite?: (canary: Member, when: string) => Promise<void>
}

/** How often the fleet is listed anew at most: where somebody comes each time, it never ends. */
const MOST_LISTS = 5
/** A refusal of whoever moves the tenants, and none of a tenant: nothing was begun. */
const DENIED: ReadonlySet<Reason> = new Set<Reason>(['control-plane-denied', 'rollout-command-failed'])

const allThere = (all: boolean): boolean => all

/** Proves those that ran the commit before this run began: they are not redeployed. */
export async function proveCurrent(rollout: Rollout): Promise<void> {
  const current = rollout.fleet.members.filter(({ isCurrent }) => isCurrent)
  if (current.length === 0) return
  await rollout.phases.run(`${count(current.length, 'tenant')} already on the commit`, () => proveAll('already there', current, rollout, true), allThere)
}

/**
 * Moves the canary alone, has it prove itself, and watches it for a while, wherever somebody is still to move: one that
 * an earlier run moved soaks again, since a proof belongs to the run that made it (incident rerun-skips-soak).
 */
export async function moveCanary(rollout: Rollout): Promise<void> {
  const { fleet: { canary }, phases, rules, askSuite } = rollout
  if (!canary || (canary.isCurrent && batches(rollout).length === 0)) return
  const place = { batch: 0, batches: batches(rollout).length }
  if (!canary.isCurrent) await phases.run(`canary ${canary.slug}`, () => move(`canary ${canary.slug}`, [canary], place, rollout), allThere)
  if (askSuite) await phases.run(`suite on ${canary.slug}`, () => askSuite(canary, 'after its proof'))
  if (rules.soakSeconds === 0) return
  await phases.run(`soak of ${canary.slug}`, () => soak(canary, rollout))
  if (askSuite) await phases.run(`suite on ${canary.slug}, once more`, () => askSuite(canary, 'at the end of its soak'))
}

/** The tenants that are still to move, in batches of a stable order. */
export const batches = ({ fleet: { members, canary }, rules }: Rollout): Member[][] =>
  batchesOf(members.filter((member) => !member.isCurrent && member !== canary), rules)

const batchesOf = (waiting: readonly Member[], { batchSize }: RolloutRules): Member[][] =>
  Array.from({ length: Math.ceil(waiting.length / batchSize) }, (_, at) => waiting.slice(at * batchSize, (at + 1) * batchSize))

/** Moves everybody else, each batch proved before the next. */
export const moveBatches = (rollout: Rollout): Promise<void> => moveAll('batch', batches(rollout), rollout)

/** The canary is looked at before each: it may have died since its soak (incident canary-dies-later). */
async function moveAll(what: string, all: readonly Member[][], rollout: Rollout): Promise<void> {
  const { canary } = rollout.fleet
  for (const [index, batch] of all.entries()) {
    const name = `${what} ${index + 1} of ${all.length}`
    await rollout.phases.run(name, async () => {
      if (canary) await seeThatItStands(canary, rollout)
      return move(name, batch, { batch: index + 1, batches: all.length }, rollout)
    }, allThere)
  }
}

/**
 * Looks at the whole fleet once more, the canary included: what fell back in the meantime is seen. It is listed anew
 * for that, until nobody has come: who came is moved and proved, and who is gone is told and dropped.
 */
export async function sweep(rollout: Rollout): Promise<void> {
  const { fleet, phases } = rollout
  for (let lists = 1; ; lists++) {
    const came = await listAnew(rollout)
    if (came.length === 0 && lists > 1) return
    if (lists === MOST_LISTS) {
      throw new Failure('tenant-stale', `${named(came)} came while the fleet was listed for the ${lists}th time`, { hint: 'See what makes tenants all the time, then run again' })
    }
    const waiting = came.filter(({ isCurrent }) => !isCurrent)
    if (waiting.length > 0) await moveAll('newcomers', batchesOf(waiting, rollout.rules), rollout)
    await phases.run('sweep', () => proveAll('sweep', fleet.members, rollout), allThere)
    if (came.length === 0) return
  }
}

/** Calls for these tenants and proves them. @returns whether all of them are there */
async function move(name: string, members: Member[], place: Place, rollout: Rollout): Promise<boolean> {
  const since = rollout.ports.clock.elapsed()
  const refused = await redeploy(name, members, place, rollout)
  // A clear refusal has begun nothing that could be waited for, and neither has one that says to wait.
  const seconds = refused && (!refused.transient || isToldToWait(refused)) ? 0 : rollout.rules.verifySeconds
  const behind = await stillListed(await proved({ name, members, since, seconds }, rollout), rollout)
  const left = members.filter((member) => rollout.fleet.members.includes(member))
  if (refused && (DENIED.has(refused.reason) || (left.length > 0 && behind.length === left.length))) throw refusal(name, members, refused, rollout)
  return judge(behind, rollout)
}

/** @returns whether all of them are there */
async function proveAll(name: string, members: readonly Member[], rollout: Rollout, isFresh = false): Promise<boolean> {
  const { ports: { clock }, rules } = rollout
  const behind = await proved({ name, members, since: clock.elapsed(), seconds: rules.verifySeconds, isFresh }, rollout)
  return judge(await stillListed(behind, rollout), rollout)
}

/** Proves them, and puts down what was found before anything is made of it. @returns those that are behind */
async function proved(proof: Proof, rollout: Rollout): Promise<Member[]> {
  const { fleet, record, ports } = rollout
  const { name, members, since } = proof
  await prove(proof, fleet, ports)
  if (fleet.isRebuild) for (const member of members.filter(isUnknownBuild)) member.finding = unknownBuild(member, rollout.controlPlane.mover)
  const behind = members.filter(({ finding }) => finding?.state !== 'shown')
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

/** Both builds of a rebuild say the same commit: the control plane must have said that it moved it (incident rebuilt-same-commit). */
const isUnknownBuild = ({ finding, isVouched }: Member): boolean => finding?.state === 'shown' && !isVouched
const unknownBuild = ({ finding, isAsked }: Member, mover: string): Finding => ({
  ...finding, state: 'stale',
  got: `${finding?.got ?? ''}, and ${isAsked ? `${mover} did not say that it moved it` : 'it was not moved'}: which build of that commit it runs is not known`,
})

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
  if (canary && behind.includes(canary)) throw canaryFailed(describe(canary, sha), hintOf(canary))
  const late = behind.filter((member) => !stragglers.has(member))
  for (const member of late) {
    stragglers.add(member)
    record.warn(`left behind: ${describe(member, sha)}`)
  }
  const [first] = late
  if (!first || stragglers.size <= maxStragglers) return !first
  const others = late.length > 1 ? `, and ${count(late.length - 1, 'other')} with it` : ''
  if (maxStragglers === 0) throw new Failure(REASONS[first.finding!.state], `${describe(first, sha)}${others}`, { hint: toDo(first, sha) })
  throw new Failure('too-many-stragglers', `${count(stragglers.size, 'tenant')} were left behind (${named([...stragglers])}), and max-stragglers allows ${maxStragglers}`, {
    hint: `See why ${named([...stragglers])} do not show ${shortSha(sha)}`,
  })
}

/** Of one that answers in its own words nobody else is to be named. */
function toDo(member: Member, sha: string): string {
  const look = `See why ${member.slug} does not show ${shortSha(sha)}`
  if (member.finding?.state !== 'stale') return hintOf(member) ?? look
  return member.finding.hint === undefined ? look : `${look}: ${member.finding.hint}`
}

const REASONS = { shown: 'internal', stale: 'tenant-stale', unreachable: 'tenant-unreachable', unhealthy: 'tenant-unhealthy' } as const

/** The fault of a call that the control plane did not take. */
function refusal(name: string, members: Member[], failure: Failure, { fleet: { canary } }: Rollout): Failure {
  // Nothing is wrong with a tenant where the control plane takes no calls.
  if (DENIED.has(failure.reason) || isToldToWait(failure)) return failure
  if (canary && members.includes(canary)) return canaryFailed(failure.message)
  return new Failure('batch-failed', `${name} could not be redeployed: ${failure.message}`, { hint: failure.hint, cause: failure })
}
