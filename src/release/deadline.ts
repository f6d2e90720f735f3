import type { Clock } from '../ports/clock'

/** Something that is waited for so long and no longer: `signal` fires then, or with one of the others. */
export interface Deadline {
  signal: AbortSignal
  /** Lets go of the timer. */
  end(): void
}

/** Without a reason each signal that fires makes an error with a stack, and nobody reads why this one did. */
const OVER = 'over'

export function deadline(milliseconds: number, clock: Clock, ...others: readonly AbortSignal[]): Deadline {
  const done = new AbortController()
  const late = new AbortController()
  void clock.sleep(milliseconds, done.signal).then(() => { if (!done.signal.aborted) late.abort() })
  return { signal: AbortSignal.any([late.signal, ...others]), end: () => done.abort(OVER) }
}
