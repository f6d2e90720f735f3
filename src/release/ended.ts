import type { Outcome } from './reason'
import type { Report } from './report'

/**
 * Ends of a run that are told. `cancelled`: it was asked to stop, or killed, however it ended. `rollback`: one that
 * moved something.
 */
export type End = Outcome | 'cancelled' | 'rollback'

export const ENDS: readonly End[] = ['done', 'unchanged', 'planned', 'skipped', 'failed', 'restored', 'stranded', 'cancelled', 'rollback']

/** What of a report decides whether it is told. */
export type Ended = Pick<Report, 'mode' | 'outcome' | 'reason' | 'dryRun'>

/**
 * Whether the end of a run is one that somebody asked to be told of. A cancel is no failure; a plan is only a plan,
 * however it ended; a run that left its place to a newer one is silent.
 */
export function isTold({ mode, outcome, reason, dryRun }: Ended, ends: ReadonlySet<End>): boolean {
  if (dryRun || outcome === 'planned') return ends.has('planned')
  if (reason === 'superseded' && outcome === 'failed') return false
  if (reason === 'cancelled') return ends.has('cancelled') || (outcome !== 'failed' && ends.has(outcome))
  if (mode === 'rollback' && outcome === 'done' && ends.has('rollback')) return true
  return ends.has(outcome)
}
