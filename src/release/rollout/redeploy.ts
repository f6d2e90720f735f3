import type { ControlPlane, Order } from '../../ports/control-plane'
import type { FleetPorts } from '../../ports/run'
import { concurrently, MOST_AT_ONCE } from '../concurrent'
import type { Digest } from '../digest'
import type { Failure } from '../failure'
import { asFailure } from '../failure'
import type { Gates } from '../gates/gates'
import type { RunRecord } from '../run-record'
import { throwIfStopped } from '../stopped'
import { type Fleet, type Member, named } from './fleet'
import { isToldToWait, mayBeSentAgain, MOST_TRIES, Patience } from './patience'
import { look } from './proof'

/** What a redeploy works with. */
export interface RedeployContext {
  fleet: Fleet
  gates: Gates
  controlPlane: ControlPlane
  record: RunRecord
  ports: FleetPorts
  /** How long one call may take. */
  rolloutTimeoutSeconds: number
  /** What is rolled out, by the name of its image. */
  images: Readonly<Record<string, Digest>>
}

/** Where in its stretch of the rollout a call stands. */
export type Place = Pick<Order, 'batch' | 'batches'>

/**
 * Asks the control plane to move these tenants, the gates read directly before each call. A gateway's answer is tried
 * again for those tenants that have not moved meanwhile, since the first call may be at work; so is one that says to
 * wait (incident told-to-wait). A call whose answer was lost is never sent again (incident lost-answer). Who has moved is
 * for the tenants to say.
 * @returns why the control plane surely did not take the call, or not to the end; nothing where it took it or may have
 * @throws Failure of a closed gate
 */
export async function redeploy(name: string, members: readonly Member[], place: Place, context: RedeployContext): Promise<Failure | undefined> {
  const { record, gates, ports: { clock, cancel } } = context
  const patience = new Patience(clock)
  for (let waiting = members; ;) {
    throwIfStopped(cancel)
    await gates.ask(name, { signal: cancel })
    throwIfStopped(cancel)
    const failure = await call(name, waiting, place, context)
    throwIfStopped(cancel)
    if (!failure) return undefined
    if (!mayBeSentAgain(failure)) return settled(name, failure, record)
    const { tries } = patience
    const pause = patience.next(failure)
    if (pause === undefined) return givenUp(name, failure, tries, record)
    record.note(`${name}: ${failure.message}; ${isToldToWait(failure) ? 'trying again' : 'asking the tenants'} in ${pause / 1_000} s${isToldToWait(failure) ? '' : ' whether it worked'}`)
    await clock.sleep(pause, cancel)
    throwIfStopped(cancel)
    waiting = await notMoved(waiting, context)
    if (waiting.length === 0) return undefined
    if (patience.isOver) return givenUp(name, failure, tries, record)
    record.note(`${name}: ${named(waiting)} did not move; calling again (${tries + 1} of ${MOST_TRIES})`)
  }
}

/** One call. It is in the journal before it is made. @returns its failure */
async function call(name: string, members: readonly Member[], place: Place, { fleet, images, controlPlane, record, ports, rolloutTimeoutSeconds }: RedeployContext): Promise<Failure | undefined> {
  const { tag, sha } = fleet
  const slugs = members.map(({ slug }) => slug)
  ports.journal.append({ kind: 'redeploying', at: ports.clock.now(), slugs })
  for (const member of members) member.isAsked = true
  const tenants = members.map(({ slug, tenant: { url } }) => ({ slug, url }))
  const order = { tag, sha, images, tenants, ...place, timeoutMs: rolloutTimeoutSeconds * 1_000 }
  try {
    const { ok, words, missing, failed = ok ? [] : slugs, moved = [] } = await controlPlane.redeploy(order, { signal: ports.cancel })
    const [skipped, stuck] = [new Set(missing), new Set(failed)]
    for (const member of members) {
      member.isSkipped = skipped.has(member.slug)
      member.isVouched = !member.isSkipped && !stuck.has(member.slug)
    }
    const unasked = fleet.members.filter(({ slug, isAsked }) => !isAsked && moved.includes(slug))
    if (unasked.length > 0) record.warn(`${name}: ${controlPlane.mover} says that it moved ${named(unasked)} too, whom nobody had asked for: they went without their batch, and before the proof of who was to go first`)
    record.note(`${name}: ${controlPlane.mover} answered for ${named(members)} (${words})`)
    return undefined
  } catch (thrown) {
    return asFailure(thrown)
  }
}

/** A refusal is the end; what may have happened is for the tenants to say. */
function settled(name: string, failure: Failure, record: RunRecord): Failure | undefined {
  if (!failure.transient) return failure
  record.note(`${name}: ${failure.message}; the call is not sent again, its tenants are asked`)
  return undefined
}

function givenUp(name: string, failure: Failure, tries: number, record: RunRecord): Failure {
  record.note(`${name}: ${failure.message}; not tried again after ${tries === 1 ? 'one call' : `${tries} calls`}`)
  return failure
}

/** Those among them that do not show the commit, well or not. Of a rebuild they cannot tell. */
async function notMoved(members: readonly Member[], { fleet, ports }: RedeployContext): Promise<readonly Member[]> {
  if (fleet.isRebuild) return members
  await concurrently(members, MOST_AT_ONCE, async (member) => {
    const finding = await look(member, fleet, ports, { signal: ports.cancel })
    throwIfStopped(ports.cancel)
    member.finding = finding
  })
  return members.filter(({ finding }) => finding?.state === 'stale' || finding?.state === 'unreachable')
}
