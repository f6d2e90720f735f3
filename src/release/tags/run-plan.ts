import type { TagPorts } from '../../ports/run'
import type { Budget } from '../budget'
import type { HistoryUpdate } from '../entry'
import { inWords } from '../history/history'
import { remember } from '../history/write'
import type { PostMortem, Report } from '../report'
import type { RunRecord } from '../run-record'
import { apply, type Conditions } from './apply'
import { describeMove, type Plan } from './plan'
import { planEntry } from './replay'
import type { Step } from './step'
import { outcomeOf, settledImages, unwrittenImages } from './tag-report'

/** What a mode adds to the tag transaction. */
export interface PlanRun {
  plan: Plan
  /** What the target is to show, in words: a short commit, or `previous`. */
  goal: string
  targetTag: string
  dryRun: boolean
  /** The command that undoes it. */
  undo?: string
  /** Asked directly before every write, and refuses by throwing. */
  gate?: Conditions['gate']
  postMortem?: PostMortem
  /** What is next once it is done, where anything is. */
  next?: string
  /** What the histories are to remember of it; none where none is kept. */
  update?: HistoryUpdate
}

/** Carries a plan out, or only tells it, and reports how it ended: the common end of promote, rollback and deploy. */
export async function runPlan(planRun: PlanRun, record: RunRecord, ports: TagPorts, budget: Budget): Promise<Report> {
  const { plan, goal, targetTag, dryRun, undo, gate, postMortem, next, update } = planRun
  const count = plan.images.length
  const images = count === 1 ? 'the image' : `all ${count} images`
  if (plan.moves.length === 0) {
    const verdict = `${targetTag} shows ${goal} in ${images} already; nothing was written`
    return record.finish({ outcome: 'unchanged', reason: 'already-current', verdict, images: unwrittenImages(plan.images, 'planned') })
  }
  if (dryRun) {
    for (const move of plan.moves) record.note(`would move ${describeMove(move)}`)
    const verdict = `would move ${targetTag} to ${goal} in ${moving(plan)} of ${count} images; nothing was written`
    return record.finish({ outcome: 'planned', reason: 'dry-run', verdict, images: unwrittenImages(plan.images, 'planned') })
  }
  ports.journal.append(planEntry(plan, ports.clock.now()))
  if (update) ports.journal.append({ kind: 'history', at: ports.clock.now(), update })
  const { steps, fault } = await apply(plan, { ports, budget, gate, onWarning: record.warn })
  const settled = settledImages(plan.images, steps)
  if (!fault) {
    const lifted = update ? await writeDown(update, record, ports, budget) : ''
    const verdict = `${targetTag} was moved to ${goal} in ${moving(plan)} of ${count} images and read back${already(plan)}${lifted}`
    return record.finish({ outcome: 'done', reason: 'ok', verdict, images: settled, undo, postMortem, next })
  }
  const outcome = outcomeOf(steps)
  const why = ports.cancel.aborted ? 'the run was asked to stop' : fault.message
  return record.failed(fault, { outcome, images: settled, ...aftermath(steps, why, fault.hint) })
}

/** Milliseconds for the histories: they are worth a wait, and not a job that runs out of time. */
export const HISTORY_PATIENCE = 15_000

/** @returns which holds were lifted, as the end of a sentence: nobody's is lifted in silence (incident hold-lifted-unasked) */
async function writeDown(update: HistoryUpdate, record: RunRecord, ports: TagPorts, budget: Budget): Promise<string> {
  const faults = await remember(update, ports, { signal: budget.brief(HISTORY_PATIENCE).forward })
  for (const { words } of faults) record.warn(`${words}; the tags are right, and the next run does not know of this one`)
  const written = update.images.filter(({ image }) => !faults.some((fault) => fault.image === image.name))
  if (update.images.some((one) => one.ruling && !written.includes(one))) {
    record.warn('the veto and the hold of this rollback do not stand everywhere: an automatic release may bring the build back')
  }
  const holds = new Set(written.flatMap(({ lift }) => (lift ? [inWords(lift)] : [])))
  return holds.size === 0 ? '' : `; it lifted the hold set ${[...holds].join(', and the one set ')}`
}

const moving = (plan: Plan): number => plan.moves.filter((move) => move.purpose === 'move').length

/** Images that showed it before, as the end of a sentence. */
function already({ images }: Plan): string {
  const current = images.filter(({ target }) => target.before === target.wanted)
  return current.length === 0 ? '' : `; ${current.map(({ image }) => image).join(', ')} showed it already`
}

/** How a run that was stopped reads, and what is next. */
export function aftermath(steps: Step[], why: string, hint?: string): { verdict: string; next: string } {
  const theirs = steps.some(({ end }) => end === 'foreign') ? '; what somebody else moved was left alone' : ''
  switch (outcomeOf(steps)) {
    case 'failed': return { verdict: `${why}; ${theirs ? `nothing of ours is moved${theirs}` : 'no tag was moved'}`, next: hint ?? 'Mend the cause, then run again' }
    case 'restored': return { verdict: `${why}; every tag of ours is back where it was, read back${theirs}`, next: hint ?? 'Mend the cause, then run again' }
    case 'stranded': return { verdict: `${why}; not every tag could be put back`, next: 'Put the stranded tags right with the commands given, then run again' }
  }
}
