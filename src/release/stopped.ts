import { Failure } from './failure'

/** The run was asked to stop: no further side effect is begun. */
export function throwIfStopped(cancel: AbortSignal): void {
  if (cancel.aborted) throw new Failure('cancelled', 'the run was asked to stop', { hint: 'Run again' })
}
