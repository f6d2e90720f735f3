import type { Clock } from '../ports/clock'
import type { Journal } from '../ports/journal'
import type { Log } from '../ports/log'
import type { Registry } from '../ports/registry'
import { AFTER_KILL, Budget } from '../release/budget'
import type { Entry } from '../release/entry'
import { stillDue } from '../release/history/due'
import { remember } from '../release/history/write'
import type { JournalEntry } from '../release/journal'
import type { Report } from '../release/report'
import { replay, type RunState } from '../release/tags/replay'
import { revert, watchTheirs } from '../release/tags/revert'
import { aftermath, HISTORY_PATIENCE } from '../release/tags/run-plan'
import { standing, type Step } from '../release/tags/step'
import { cautionsOf, outcomeOf, settledImages } from '../release/tags/tag-report'
import { isAllThere, lookSince, type Since, takenOver } from './recover-since'
import { howItEnded, type Recovered } from './recovered'

/** What recovering asks for. */
export interface RecoverPorts {
  registry: Registry
  clock: Clock
  log: Log
  journal: Journal
  cancel: AbortSignal
}

/**
 * Finishes what a run left that was killed or ended stranded: puts back what its journal shows as half moved, by the
 * rules of the run itself, and writes the report in its place. What a later run or a person has done since is left alone.
 * @returns nothing where the journal is of no run, or of one that ended by itself and left nothing stranded
 */
export async function recover(entries: readonly JournalEntry[], ports: RecoverPorts): Promise<Recovered | undefined> {
  const replayed = replay(entries)
  const { begin, ended, steps } = replayed
  if (!begin || (ended && ended !== 'stranded')) return undefined
  if (replayed.committed) return proved(replayed, begin, ports)
  if (steps.every(({ state }) => state === 'waiting')) return putBack(replayed, begin, new Map(), ports)
  const since = await lookSince(replayed, ports)
  for (const warning of since.warnings) ports.log.warning(warning)
  const theirs = takenOver(replayed, since)
  // What this run never asked for, or had put back, somebody else has done since.
  const isTheirs = ended === 'stranded' || steps.some(({ state, move }) => move.purpose === 'move' && state === 'waiting')
  if (theirs.size === 0 && isTheirs && isAllThere(replayed, since)) return finished(replayed, begin, ports)
  return withWarnings(await putBack(replayed, begin, leaveAlone(theirs, since), ports), since.warnings)
}

const withWarnings = ({ report, isDone }: Recovered, warnings: readonly string[]): Recovered =>
  ({ report: { ...report, warnings: [...report.warnings, ...warnings] }, isDone })

/** The tags stand; what the histories do not remember yet they are told now, by the same rules. */
async function proved(replayed: RunState, begin: Begin, ports: RecoverPorts): Promise<Recovered> {
  for (const step of replayed.steps) Object.assign(step, standing(step.state === 'waiting' ? { ...step, state: 'already' } : step))
  const verdict = `every tag was moved and proved; ${howItEnded(undefined)} before it could say so`
  const { faults, told } = await writeDown(replayed, ports)
  const report: Report = { ...blank(replayed, begin, ports), warnings: [...told, ...faults], outcome: 'done', reason: 'ok', verdict, next: '', faults: [] }
  if (faults.length === 0) return { report, isDone: true }
  return { report: { ...report, next: 'Recover once more when the registry takes the histories' }, isDone: false }
}

async function writeDown(replayed: RunState, ports: RecoverPorts): Promise<{ faults: string[]; told: string[] }> {
  if (!replayed.update) return { faults: [], told: [] }
  const since = await lookSince({ ...replayed, steps: [] }, ports)
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    const { update, told } = stillDue(replayed.update, since.histories)
    const faults = await remember(update, ports, { signal: budget.brief(HISTORY_PATIENCE).forward })
    return { faults: faults.map(({ words }) => words), told: [...since.warnings, ...told] }
  } finally {
    budget.dispose()
  }
}

/** To put back now what that run left would undo the later one. */
function finished(replayed: RunState, begin: Begin, ports: RecoverPorts): Recovered {
  const verdict = `every tag shows what the run wanted that ${replayed.ended ? 'ended stranded' : 'was killed'}: a later run has finished it; nothing was put back`
  for (const step of replayed.steps) {
    Object.assign(step, { end: 'foreign', after: step.move.purpose === 'move' ? step.move.to.digest : 'unknown' })
  }
  return { report: { ...blank(replayed, begin, ports), outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] }, isDone: true }
}

/** The steps that are somebody else's by now, each with words on whose. */
type Left = ReadonlyMap<Step, string>

function leaveAlone(theirs: ReadonlyMap<Step, Entry>, since: Since): Left {
  return new Map([...theirs].map(([step, { by, at, mode }]) => {
    const words = `left alone: a ${mode} by ${by} on ${at} stands behind what is there now`
    Object.assign(step, { end: 'foreign', after: since.shown(step), fault: words })
    return [step, words]
  }))
}

async function putBack(replayed: RunState, begin: Begin, left: Left, ports: RecoverPorts): Promise<Recovered> {
  const { steps, ended } = replayed
  const ours = steps.filter((step) => !left.has(step))
  const budget = new Budget(ports.clock, ports.cancel, AFTER_KILL)
  try {
    await Promise.all([revert(ours, ports, budget), watchTheirs([...left.keys()], ports, budget)])
  } finally {
    budget.dispose()
  }
  const outcome = outcomeOf(steps)
  const shared = { ...blank(replayed, begin, ports), warnings: [...(replayed.ruling ? [RULED] : []), ...cautionsOf(steps)], faults: [whyOf(replayed)] }
  if (outcome === 'failed' && left.size > 0) {
    const verdict = `${whyOf(replayed)}; somebody has released since, and nothing was put back (${[...new Set(left.values())].join('; ')})`
    return { report: { ...shared, outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] }, isDone: true }
  }
  const reason = ended ? (replayed.endReason ?? 'cancelled') : 'cancelled'
  return { report: { ...shared, outcome, reason, ...aftermath(steps, whyOf(replayed)) }, isDone: outcome !== 'stranded' }
}

/** A rollback says it first; whether it was written before the kill is for the history to tell. */
const RULED = 'the rollback vetoed what it was to leave, and held automatic releases, before its tags were to move, and both may stand: see release-action history, and take them back with unveto and lift'

/** In true words: a run that ended stranded was not killed. */
function whyOf({ ended, steps }: RunState): string {
  if (ended) return howItEnded(ended)
  return `${howItEnded(ended)} ${steps.some((step) => step.state !== 'waiting') ? 'half-way' : 'before it wrote anything'}`
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
