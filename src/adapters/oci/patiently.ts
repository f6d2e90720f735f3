import { Failure } from '../../release/failure'
import { onAbort } from '../http/on-abort'

/**
 * Waits for work that others share, but only until our own signal fires; the work itself goes on. However many wait with
 * one signal, it has one listener: Node takes more than ten for a leak (incident many-images-warning).
 */
export function patiently<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Failure('registry-unavailable', 'cancelled while waiting for a login', { transient: true }))
    const letGo = onAbort(signal, stop)
    if (signal.aborted) stop()
    work.then(resolve, reject).finally(letGo)
  })
}
