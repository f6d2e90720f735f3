import type { Journal } from '../ports/journal'
import { onlyPlans } from '../release/gates/event'
import type { JournalEntry } from '../release/journal'
import type { Told } from '../release/shown'
import type { RawInputs } from '../request/parse'
import type { Request } from '../request/request'
import type { RunContext } from './context'

/** How a forge is shown a run, while it is under way and once it has ended. */
export interface Showing {
  /** What it could not show so far, for the report. */
  readonly warnings: readonly string[]
  /** The journal, looked at: directly before the first side effect the forge is told that the run is under way. */
  watch<J extends Journal>(journal: J, request: Pick<Request, 'mode' | 'sha'>, cancel: AbortSignal): J
  /** Shows how it ended, once the report is written. Never throws. */
  end(told: Told, how: Ended): Promise<void>
}

export interface Ended {
  cancel: AbortSignal
  /** Where the report lies, for the post step, which shows what a signal left no time for. */
  evidence?: string
  /** Of a run that is finished in its place: what its journal holds. */
  entries?: readonly JournalEntry[]
}

/**
 * Nothing where no `environment` is set, and nothing of it is loaded; nothing on a pull request, which whoever may open
 * one starts.
 */
export async function showingOf(raw: RawInputs, context: RunContext): Promise<Showing | undefined> {
  if (!raw['environment']?.trim() || context.networkFaults.length > 0 || onlyPlans(context.host.trigger)) return undefined
  const { createShowing } = await import('./show')
  return createShowing(raw, context)
}
