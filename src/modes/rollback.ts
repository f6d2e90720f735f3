import type { TagPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { Budget } from '../release/budget'
import { type Commit, isCommit, sameCommit, shortSha } from '../release/commit'
import type { Entry, HistoryUpdate, Ruling } from '../release/entry'
import { asFailure } from '../release/failure'
import { freePermission } from '../release/gates/event'
import { authorOf } from '../release/history/author'
import { inWords, liveEntry } from '../release/history/history'
import { ruleFirst } from '../release/history/write'
import type { Image } from '../release/image'
import type { PostMortem, Report } from '../release/report'
import { RunRecord } from '../release/run-record'
import { promoteCommand, rollbackTo } from '../release/tags/commands'
import { planMoves } from '../release/tags/plan'
import { questionOf } from '../release/tags/question'
import { leftEntries, recall, rollbackUpdate, rulingsFirst, warnOfVetoes } from '../release/tags/rollback-update'
import { runPlan } from '../release/tags/run-plan'
import { unwrittenImages } from '../release/tags/tag-report'
import type { RollbackRequest } from '../request/request'
import type { Policy } from '../signatures/policy'
import { askInTime } from './ask-first'
import { lookOnceMore, tellRuled } from './rollback-ending'
import { fleetNext } from './rollback-fleet'
import type { Where } from './rollback-found'
import type { Commits } from './rollback-labels'
import { findNamed } from './rollback-named'
import { findPrevious, type Previous } from './rollback-previous'
import { warnOfUnsigned } from './verify-images'

/**
 * Moves the target tag of every image back onto an older build, with no gate that could lock the way out.
 * @param policy who should have signed them: a warning where nobody did
 */
export async function rollback(asked: RollbackRequest, trigger: Trigger, ports: TagPorts, policy?: Policy): Promise<Report> {
  const allowed = freePermission(trigger)
  const request = { ...asked, dryRun: asked.dryRun || allowed.verdict === 'plan' }
  const record = new RunRecord('rollback', request.sha, request.dryRun, trigger, ports)
  if (allowed.verdict === 'plan') record.gate('event', 'passed', allowed.detail)
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    const call = { signal: budget.forward, onTrouble: budget.trouble }
    const histories = await recall(request.images, request, record, ports)
    return await goBack({ request, histories, record, ports, call }, trigger, budget, policy)
  } catch (thrown) {
    return record.failed(asFailure(thrown))
  } finally {
    budget.dispose()
  }
}

async function goBack(where: Where, trigger: Trigger, reading: Budget, policy: Policy | undefined): Promise<Report> {
  const { request, histories, record, ports } = where
  const { targetTag, dryRun } = request
  // Read
  const previous = request.sha === 'previous' ? await findPrevious(where) : undefined
  const found = previous ?? await findNamed(request.sha, where)
  const { readings, left, reached } = found
  if (previous) record.sha = onlyOne(reached) ?? ''
  else warnOfVetoes(readings, histories, request.sha, record)
  const plan = planMoves(readings, true, left)
  if (previous && plan.moves.length === 0) return unchanged(previous, where)
  await warnOfUnsigned(readings, policy, record, ports)
  const goal = isCommit(record.sha) ? shortSha(record.sha) : 'the previous build'
  const author = authorOf('rollback', trigger, ports)
  // Veto and hold, so that nothing brings back what is left while the tags move
  const first = plan.moves.length > 0 ? rulingsFirst(readings, { left, reached, goal }, request, author) : undefined
  if (first && dryRun) tellRulings(request, left, record)
  const budget = plan.moves.length > 0 && !dryRun ? await askInTime(() => ({ ...questionOf(plan, readings, { mode: 'rollback', tag: targetTag, to: goal }, histories), also: first ? rulingsToCome(request, left) : [] }), ports, reading) : reading
  const untold = first && !dryRun ? await sayFirst(first, record, ports, budget) : new Map<Image['name'], Ruling>()
  // Protect where the registry lets us, move, prove; put back where one of them fails
  const entries = leftEntries(readings, histories)
  const postMortem = plan.moves.length > 0 ? postMortemOf(left, goal, entries, trigger, ports) : undefined
  const update = rollbackUpdate(readings, histories, { left, reached, goal }, request, author, untold)
  const fleet = fleetNext(record.sha, found, entries, request)
  const rulings = first ? rulingsInWords(request, left) : []
  // What ends in a command that wants a word from its reader stands last.
  const next = (fleet.command ? [fleet.words, ...rulings] : [...rulings, fleet.words]).join('. ')
  const report = await runPlan({ plan, goal, targetTag, dryRun, undo: promoteCommand(plan, request), postMortem, next, command: fleet.command, update }, record, ports, budget).finally(() => budget.dispose())
  if (report.outcome === 'done') return lookOnceMore(report, found, request, record, ports)
  if (first && !dryRun) tellRuled(readings.filter(({ image }) => !untold.has(image.name)), found, request, record)
  return report
}

/** Milliseconds for what is said before the tags move: nothing may lock the way out. */
const FIRST = 8_000

/** @returns what could not be written, by the image's name */
async function sayFirst(first: HistoryUpdate, record: RunRecord, ports: TagPorts, budget: Budget): Promise<ReadonlyMap<Image['name'], Ruling>> {
  const faults = await ruleFirst(first, ports, { signal: budget.brief(FIRST).forward })
  for (const { words } of faults) record.note(`${words}; the tags move all the same, and it is tried once more after them`)
  return new Map(first.images.flatMap(({ image, ruling }) => (ruling && faults.some((fault) => fault.image === image.name) ? [[image.name, ruling] as const] : [])))
}

/** It is there already: after a rollback `previous` means the same build, however often it is asked for. */
function unchanged({ readings, stays, further }: Previous, { request, histories, record }: Where): Report {
  const { targetTag } = request
  const what = isCommit(record.sha) ? shortSha(record.sha) : 'the previous build'
  const [by] = readings.flatMap(({ image, target }) => {
    const history = histories.get(image.name)
    const entry = history && liveEntry(history, target?.digest)
    return entry?.mode === 'rollback' ? [inWords({ ...entry, why: '' })] : []
  })
  const verdict = stays
    ? `${targetTag} was rolled back to ${what} already${by ? `, ${by}` : ''}, and nothing was released since; nothing was written`
    : `${targetTag} shows ${what} already; nothing was written`
  return record.finish({
    outcome: 'unchanged', reason: 'already-current', verdict, images: unwrittenImages(planMoves(readings, true, new Map()).images, 'planned'),
    next: further ? 'To go further back run this' : 'To go further back name the commit: no older build is recorded in every image',
    command: further && rollbackTo(further, request),
  })
}

/** The commit of all images; none where they differ. */
function onlyOne(reached: Commits): Commit | undefined {
  const [first, ...others] = reached.values()
  return first !== undefined && others.every((other) => sameCommit(first, other)) ? first : undefined
}

/** What else whoever is asked says yes to. */
const rulingsToCome = ({ veto, hold }: RollbackRequest, left: Commits): string[] => [
  ...(veto ? [`${commitsIn(left)} is vetoed with it (--veto false leaves it free)`] : []),
  ...(hold ? ['automatic releases are held with it (--hold false lets them run)'] : []),
]

/** What else a rollback would do. */
function tellRulings({ veto, hold }: RollbackRequest, left: Commits, record: RunRecord): void {
  if (veto) record.note(`would veto ${commitsIn(left)}, so that nobody brings it back (veto: false leaves it free)`)
  if (hold) record.note('would hold automatic releases until a person releases by hand (hold: false lets them run)')
}

/** What stands in the way of the next release now, for whoever makes it. */
function rulingsInWords({ veto, hold }: RollbackRequest, left: Commits): string[] {
  const vetoed = veto ? `${commitsIn(left)} is vetoed` : ''
  const held = hold ? 'automatic releases are held' : ''
  const both = [vetoed, held].filter((words) => words !== '').join(', and ')
  return both === '' ? [] : [`Release the fix by hand: ${both}${hold ? ' until then' : ''}`]
}

const commitsIn = (left: Commits): string => [...new Set(left.values())].map(shortSha).join(', ') || 'the build that was left'

/** What the post-mortem starts from, as far as the registry, its history and the event tell it. */
function postMortemOf(left: Commits, goal: string, entries: readonly Entry[], trigger: Trigger, { clock }: TagPorts): PostMortem {
  const broke = [...new Set(left.values())].join(', ')
  const each = (say: (entry: Entry) => string | undefined): string => [...new Set(entries.flatMap((entry) => say(entry) ?? []))].join('; ')
  return {
    broke: broke || 'not known: the images that were left carry no revision label',
    since: each(({ mode, at }) => (mode === 'found' ? `before ${at}` : at)) || 'not known: no history tells of it',
    promotedBy: each(({ mode, by, run }) => (mode === 'found' ? undefined : `${by}, by ${mode}${run ? `, ${run}` : ''}`)) || 'not known: no history tells of it',
    replacedBy: goal,
    when: new Date(clock.now()).toISOString(),
    by: trigger.actor ?? 'not known: nobody is named by the command line',
    smoke: each(({ proof }) => proof) || 'not recorded in the registry; look at the smoke run of that commit',
    questions: ['Why did the canary not catch it?', 'Which check would have caught it?'],
  }
}
