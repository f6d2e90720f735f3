import { Failure } from '../../release/failure'
import { onAbort } from '../http/on-abort'

/** Waits for work that others share, but only until our own signal fires; the work itself goes on. */
export function patiently<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const cancelled = new Failure('registry-unavailable', 'cancelled while waiting for a login', { transient: true })
    const stop = (): void => reject(cancelled)
    const letGo = onAbort(signal, stop)
    if (signal.aborted) stop()
    work.then(resolve, reject).finally(letGo)
  })
}
