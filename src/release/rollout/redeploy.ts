import type { ControlPlane } from '../../ports/control-plane'
import type { FleetPorts } from '../../ports/run'
import { concurrently, MOST_AT_ONCE } from '../concurrent'
import type { Failure } from '../failure'
import { asFailure } from '../failure'
import type { Gates } from '../gates/gates'
import { isGatewayStatus } from '../passing'
import type { RunRecord } from '../run-record'
import { throwIfStopped } from '../stopped'
import { type Fleet, type Member, named } from './fleet'
import { look } from './proof'

/** Milliseconds before the three more tries that a gateway's answer is given. */
const PAUSES = [2_000, 8_000, 20_000]
/** From the first such answer on, in milliseconds: no call begins later. */
const PATIENCE = 40_000

/** What a redeploy works with. */
export interface RedeployContext {
  fleet: Fleet
  gates: Gates
  controlPlane: ControlPlane
  record: RunRecord
  ports: FleetPorts
  /** How long one call may take. */
  rolloutTimeoutSeconds: number
}

/**
 * Asks the control plane to move these tenants, the gates read directly before each call. A gateway's answer is tried
 * again for those tenants that have not moved meanwhile, since the first call may be at work. A call whose answer was
 * lost is never sent again (incident lost-answer). Who has moved is for the tenants to say.
 * @returns why the control plane surely did not take the call, or not to the end; nothing where it took it or may have
 * @throws Failure of a closed gate
 */
export async function redeploy(name: string, members: readonly Member[], context: RedeployContext): Promise<Failure | undefined> {
  const { record, gates, ports: { clock, cancel } } = context
  let waiting = members
  let end = Infinity
  for (let tries = 0; ; tries++) {
    throwIfStopped(cancel)
    await gates.ask(name, { signal: cancel })
    throwIfStopped(cancel)
    const failure = await call(name, waiting, context)
    throwIfStopped(cancel)
    if (!failure) return undefined
    if (!isAtGateway(failure)) return settled(name, failure, record)
    end = Math.min(end, clock.elapsed() + PATIENCE)
    const pause = PAUSES[tries]
    if (pause === undefined || clock.elapsed() + pause > end) return givenUp(name, failure, tries, record)
    record.note(`${name}: ${failure.message}; asking the tenants in ${pause / 1_000} s whether it worked`)
    await clock.sleep(pause, cancel)
    waiting = await notMoved(waiting, context)
    if (waiting.length === 0) return undefined
    if (clock.elapsed() > end) return givenUp(name, failure, tries, record)
    record.note(`${name}: ${named(waiting)} did not move; calling again (${tries + 2} of ${PAUSES.length + 1})`)
  }
}

/** One call. It is in the journal before it is made. @returns its failure */
async function call(name: string, members: readonly Member[], { fleet, controlPlane, record, ports, rolloutTimeoutSeconds }: RedeployContext): Promise<Failure | undefined> {
  const slugs = members.map(({ slug }) => slug)
  ports.journal.append({ kind: 'redeploying', at: ports.clock.now(), slugs })
  for (const member of members) member.isAsked = true
  try {
    const { words, missing } = await controlPlane.redeploy(fleet.tag, slugs, rolloutTimeoutSeconds * 1_000, { signal: ports.cancel })
    const skipped = new Set(missing)
    for (const member of members) member.isSkipped = skipped.has(member.slug)
    record.note(`${name}: the control plane answered for ${named(members)} (${words})`)
    return undefined
  } catch (thrown) {
    return asFailure(thrown)
  }
}

/** What says "try again", or was surely never sent; a 500 and an answer that was lost say nothing of the kind. */
const isAtGateway = ({ transient, status, unsent }: Failure): boolean =>
  transient && (unsent || isGatewayStatus(status))

/** A refusal is the end; what may have happened is for the tenants to say. */
function settled(name: string, failure: Failure, record: RunRecord): Failure | undefined {
  if (!failure.transient) return failure
  record.note(`${name}: ${failure.message}; the call is not sent again, its tenants are asked`)
  return undefined
}

function givenUp(name: string, failure: Failure, tries: number, record: RunRecord): Failure {
  record.note(`${name}: ${failure.message}; not tried again after ${tries + 1} calls`)
  return failure
}

/** Those among them that do not show the commit, well or not. */
async function notMoved(members: readonly Member[], { fleet, ports }: RedeployContext): Promise<Member[]> {
  await concurrently(members, MOST_AT_ONCE, async (member) => {
    const finding = await look(member, fleet.sha, ports, { signal: ports.cancel })
    throwIfStopped(ports.cancel)
    member.finding = finding
  })
  return members.filter(({ finding }) => finding?.state === 'stale' || finding?.state === 'unreachable')
}
