import type { Clock } from '../ports/clock'
import type { Journal } from '../ports/journal'
import type { Log } from '../ports/log'
import type { Registry } from '../ports/registry'
import { Budget } from '../release/budget'
import { remember } from '../release/history/write'
import type { JournalEntry } from '../release/journal'
import type { Report } from '../release/report'
import { replay, type RunState } from '../release/tags/replay'
import { revert } from '../release/tags/revert'
import { aftermath, HISTORY_PATIENCE } from '../release/tags/run-plan'
import { standing } from '../release/tags/step'
import { outcomeOf, settledImages } from '../release/tags/tag-report'

/** What recovering asks for. */
export interface RecoverPorts {
  registry: Registry
  clock: Clock
  log: Log
  journal: Journal
  cancel: AbortSignal
}

/**
 * Finishes what a run left that was killed: puts back what its journal shows as half moved, by the rules of the run
 * itself, and writes the report in its place.
 * @returns nothing where the journal is of no run, or of one that ended by itself and left nothing stranded
 */
export async function recover(entries: readonly JournalEntry[], ports: RecoverPorts): Promise<Report | undefined> {
  const replayed = replay(entries)
  if (!replayed.begin || (replayed.ended && replayed.ended !== 'stranded')) return undefined
  if (replayed.committed) return committed(replayed, replayed.begin, ports)
  if (replayed.ended === 'stranded' && await isFinished(replayed, ports)) return finished(replayed, replayed.begin, ports)
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    budget.trouble(ports.clock.now())
    await revert(replayed.steps, ports, budget)
  } finally {
    budget.dispose()
  }
  const outcome = outcomeOf(replayed.steps)
  const said = replayed.ruling ? [RULED] : []
  const why = `the run was killed ${replayed.steps.some((step) => step.state !== 'waiting') ? 'half-way' : 'before it wrote anything'}`
  return { ...blank(replayed, replayed.begin, ports), outcome, reason: 'cancelled', ...aftermath(replayed.steps, why), warnings: said, faults: [why] }
}

/** A rollback says it first; whether it was written before the kill is for the history to tell. */
const RULED = 'the rollback vetoed what it was to leave, and held automatic releases, before its tags were to move, and both may stand: see release-action history, and take them back with unveto and lift'

/** The tags stand; what the histories do not remember yet they are told now, by the same rules. */
async function committed(replayed: RunState, begin: Begin, ports: RecoverPorts): Promise<Report> {
  for (const step of replayed.steps) Object.assign(step, standing(step.state === 'waiting' ? { ...step, state: 'already' } : step))
  const verdict = 'every tag was moved and proved; the run was killed before it could say so'
  const budget = new Budget(ports.clock, ports.cancel)
  const faults = replayed.update ? await remember(replayed.update, ports, { signal: budget.brief(HISTORY_PATIENCE).forward }) : []
  budget.dispose()
  return { ...blank(replayed, begin, ports), warnings: faults.map(({ words }) => words), outcome: 'done', reason: 'ok', verdict, next: '', faults: [] }
}

/**
 * Whether a later run has brought every target to where the stranded one wanted it: to put back now what that one left
 * would undo the later one.
 */
async function isFinished({ steps }: RunState, { registry, cancel }: RecoverPorts): Promise<boolean> {
  const targets = steps.filter(({ move }) => move.purpose === 'move')
  const shown = await Promise.all(targets.map(({ move: { image, tag, to } }) =>
    registry.read(image, tag, { signal: cancel }).then((found) => found?.digest === to.digest, () => false)))
  return targets.length > 0 && shown.every((one) => one)
}

function finished(replayed: RunState, begin: Begin, ports: RecoverPorts): Report {
  const verdict = 'every tag shows what the stranded run wanted: a later run has finished it; nothing was put back'
  for (const step of replayed.steps) {
    Object.assign(step, { end: 'foreign', after: step.move.purpose === 'move' ? step.move.to.digest : 'unknown' })
  }
  return { ...blank(replayed, begin, ports), outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] }
}

type Begin = NonNullable<RunState['begin']>

function blank({ images, steps }: RunState, begin: Begin, { clock }: RecoverPorts): Omit<Report, 'outcome' | 'reason' | 'verdict' | 'next' | 'faults'> {
  return {
    mode: begin.mode,
    sha: begin.sha,
    dryRun: false,
    startedAt: begin.at,
    finishedAt: clock.now(),
    startedBy: begin.startedBy,
    runUrl: begin.runUrl,
    gates: [],
    images: settledImages(images, steps),
    tenants: [],
    stragglers: [],
    warnings: [],
    happenings: [],
  }
}
