import type { DeployPorts } from '../ports/run'
import { sameCommit } from '../release/commit'
import type { Failure } from '../release/failure'
import { isClosed } from '../release/gates/gates'
import { type Reason, succeeded } from '../release/reason'
import type { Report } from '../release/report'
import { deployCommand, returnCommand } from '../release/rollout/commands'
import { count, type Fleet, fleetWords, isTouched, tenantReports } from '../release/rollout/fleet'
import type { Phases } from '../release/rollout/phases'
import { lookOnce } from '../release/rollout/proof'
import { batches, type Rollout } from '../release/rollout/rollout'
import type { Ending, RunRecord } from '../release/run-record'
import { describeMove, type Plan } from '../release/tags/plan'
import { unwrittenImages } from '../release/tags/tag-report'
import type { DeployRequest } from '../request/request'

/** A deploy as far as it has come. */
export interface SoFar {
  request: DeployRequest
  /** A person waits for it: a hold is then no way to end well. */
  byHand: boolean
  record: RunRecord
  phases: Phases
  plan?: Plan
  fleet?: Fleet
}

/** Milliseconds for a last look at tenants that were called for: a runner kills 7 s after its signal. */
const LAST_LOOK = 3_000

type Shown = Pick<Report, 'tenants' | 'stragglers' | 'timeline'>

const shown = ({ fleet, phases: { timeline } }: SoFar): Shown => ({
  tenants: fleet ? tenantReports(fleet) : [],
  stragglers: fleet ? [...fleet.stragglers].map(({ slug }) => slug) : [],
  timeline,
})

/** What the report shows of a deploy that wrote no tag. */
const unwritten = (soFar: SoFar, state: 'planned' | 'untouched'): Partial<Ending> =>
  ({ ...shown(soFar), images: soFar.plan && unwrittenImages(soFar.plan.images, state) })

/** It was so already. */
export function unchanged(soFar: SoFar, fleet: Fleet): Report {
  const { record, plan, request: { targetTag } } = soFar
  const tags = plan?.images.length ? `, ${targetTag} shows it in ${count(plan.images.length, 'image')}` : ''
  const verdict = `${fleetWords(fleet)}${tags}; nothing was to do`
  return record.finish({ outcome: 'unchanged', reason: 'already-current', verdict, ...unwritten(soFar, 'planned') })
}

/** A dry run: what would be done. */
export function planned(soFar: SoFar, rollout: Rollout): Report {
  const { record, plan, request: { targetTag } } = soFar
  const { members, canary, tag } = rollout.fleet
  const all = batches(rollout)
  const first = canary?.isCurrent === false ? [canary] : []
  for (const { slug } of first) record.note(`would redeploy the canary ${slug} to ${tag}`)
  all.forEach((batch, at) => record.note(`would redeploy batch ${at + 1} of ${all.length} to ${tag}: ${batch.map(({ slug }) => slug).join(', ')}`))
  for (const move of plan?.moves ?? []) record.note(`would move ${describeMove(move)}`)
  const tags = plan?.moves.length ? ` and move ${targetTag} in ${count(plan.images.length, 'image')}` : ''
  const moving = first.length + all.flat().length
  const verdict = `would redeploy ${moving} of ${count(members.length, 'tenant')} to ${tag}${tags}; nothing was touched`
  return record.finish({ outcome: 'planned', reason: 'dry-run', verdict, ...unwritten(soFar, 'planned') })
}

/** Every tenant was proved, and no tag was to move. */
export function withoutTags(soFar: SoFar, fleet: Fleet): Report {
  const verdict = `${fleetWords(fleet)}; no tag was to move`
  return soFar.record.finish({ outcome: 'done', reason: 'ok', verdict, undo: undoCommand(soFar, fleet), ...unwritten(soFar, 'untouched') })
}

/** The report of the tags, with the fleet's state in it. */
export function withTags(soFar: SoFar, fleet: Fleet, ofTags: Report): Report {
  const { outcome, reason, verdict, next } = ofTags
  const report = { ...ofTags, ...shown(soFar), verdict: `${fleetWords(fleet)}; ${verdict}` }
  if (succeeded(outcome) || outcome === 'stranded') return report
  // A gate that closed before anything was moved at all.
  if (outcome === 'failed' && isClosedTo(soFar, reason) && !isTouched(fleet)) return { ...report, outcome: 'skipped' }
  return reason === 'superseded' ? report : { ...report, ...again(next, fleet, soFar.request) }
}

/** Whether a gate kept this run from its work on purpose, and it ends well with that. */
const isClosedTo = ({ byHand }: SoFar, reason: Reason): boolean => isClosed(reason) && !(byHand && reason === 'held')

/** A fault, a gate or a person ended it: how the fleet stands, and the one command to run next. */
export async function cutShort(failure: Failure, soFar: SoFar, ports: DeployPorts): Promise<Report> {
  const { record, fleet } = soFar
  const { aborted } = ports.cancel
  if (fleet) await lookOnce(fleet.members.filter((member) => isOpen(member, aborted)), fleet, ports, LAST_LOOK)
  if (isClosedTo(soFar, failure.reason) && !(fleet && isTouched(fleet)) && !aborted) {
    const verdict = `nothing was done: ${failure.message}`
    return record.finish({ outcome: 'skipped', reason: failure.reason, verdict, next: failure.hint, command: failure.command, ...unwritten(soFar, 'untouched') })
  }
  const why = aborted ? 'the run was asked to stop' : failure.message
  const state = fleet && isTouched(fleet) ? `${fleetWords(fleet)}; no tag was moved` : 'nothing was touched'
  return record.failed(failure, { verdict: `${why}; ${state}`, ...nextAfter(failure, soFar), ...unwritten(soFar, 'untouched') })
}

/** Called for, and nobody knows what became of it; where the run was stopped it may have moved since. */
const isOpen = ({ isAsked, finding }: Fleet['members'][number], stopped: boolean): boolean =>
  isAsked && (!finding || (stopped && finding.state !== 'shown'))

type Next = Required<Pick<Ending, 'next'>> & Pick<Ending, 'command'>

function nextAfter({ hint, reason, command }: Failure, { fleet, request }: SoFar): Next {
  if (!fleet || !isTouched(fleet) || reason === 'superseded') return { next: hint ?? 'Mend the cause, then run again', command }
  const { canary } = fleet
  // Of one that shows something else nobody knows what is to be brought back.
  const isOurs = canary?.isAsked && sameCommit(canary.finding?.commit ?? '', fleet.sha) && canary.before !== canary.finding?.commit
  if (reason === 'canary-failed' && canary?.before && isOurs) {
    return { next: 'Bring the canary back with this, then mend the build', command: returnCommand(canary.before, request) }
  }
  return again(hint, fleet, request)
}

/** What to do, and the command that goes on from here. */
function again(hint: string | undefined, { sha }: Fleet, request: DeployRequest): Next {
  const first = hint?.replace(/(?:, then |^)run again$/i, '') ?? 'Mend the cause'
  const next = first === '' ? 'Run this to go on where it stopped' : `${first}, then run this to go on where it stopped`
  return { next, command: deployCommand(sha, request) }
}

/** What brings everybody back whom this run moved, where all of them ran one commit before. */
export function undoCommand({ request }: SoFar, { members }: Fleet): string | undefined {
  const moved = members.filter(({ isAsked }) => isAsked)
  const [first, ...others] = new Set(moved.map(({ before }) => before))
  return first === undefined || others.length > 0 ? undefined : returnCommand(first, request)
}
