import type { TagPorts } from '../../ports/run'
import type { Budget } from '../budget'
import { early } from '../early'
import type { HistoryUpdate } from '../entry'
import type { EarlyHistories } from '../history/write'
import type { PostMortem, Report } from '../report'
import type { RunRecord } from '../run-record'
import { apply } from './apply'
import type { Conditions } from './apply-step'
import { describeMove, type Plan } from './plan'
import { HOLDS_THE_WAY_BACK } from './put-back'
import { planEntry } from './replay'
import type { Step } from './step'
import { cautionsOf, outcomeOf, settledImages, unwrittenImages } from './tag-report'
import { writeDown } from './write-down'

export { HISTORY_PATIENCE } from './write-down'

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
  /** The command that does it. */
  command?: string
  /** What the histories are to remember of it; none where none is kept. */
  update?: HistoryUpdate
}

/** Carries a plan out, or only tells it, and reports how it ended: the common end of promote, rollback and deploy. */
export async function runPlan(planRun: PlanRun, record: RunRecord, ports: TagPorts, budget: Budget): Promise<Report> {
  const { plan, goal, targetTag, dryRun, undo, gate, postMortem, next, command, update } = planRun
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
  const histories: EarlyHistories = new Map()
  const { steps, fault } = await apply(plan, { ports, budget, gate, onWarning: record.warn, onSent: ({ move: { image } }) => {
    if (update) histories.set(image.name, early(ports.clock, budget.forward, (signal) => ports.registry.read(image, update.tag, { signal })))
  } })
  const settled = settledImages(plan.images, steps)
  if (!fault) {
    const lifted = update ? await writeDown(update, targetTag, record, ports, budget, histories) : ''
    const verdict = `${targetTag} was moved to ${goal} in ${moving(plan)} of ${count} images and read back${already(plan)}${lifted}`
    return record.finish({ outcome: 'done', reason: 'ok', verdict, images: settled, undo, postMortem, next, command })
  }
  const outcome = outcomeOf(steps)
  const why = ports.cancel.aborted ? 'the run was asked to stop' : fault.message
  cautionsOf(steps).forEach(record.warn)
  return record.failed(fault, { outcome, images: settled, ...aftermath(steps, why, fault.hint) })
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
    case 'stranded': return strandedWords(steps, why)
  }
}

function strandedWords(steps: Step[], why: string): { verdict: string; next: string } {
  const landing = steps.filter(({ mayLand }) => mayLand)
  const others = steps.filter(({ end, mayLand, fault }) => end === 'stranded' && !mayLand && fault !== HOLDS_THE_WAY_BACK)
  if (landing.length === 0 || others.length > 0) {
    return { verdict: `${why}; not every tag could be put back`, next: 'Put the stranded tags right with the commands given, then run again' }
  }
  const names = landing.map(({ move: { image, tag } }) => `${image.name}:${tag}`).join(', ')
  return {
    verdict: `${why}; what moved is back, but a write whose answer was lost may still land on ${names}`,
    next: 'Look at the stranded tags again in two minutes, and put them right with the commands given',
  }
}
