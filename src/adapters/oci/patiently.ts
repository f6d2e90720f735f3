import { Failure } from '../../release/failure'
import { onAbort, whyStopped } from '../http/on-abort'

/**
 * Waits for work that others share, but only until our own signal fires; the work itself goes on. However many wait with
 * one signal, it has one listener: Node takes more than ten for a leak (incident many-images-warning).
 * @param whose who does not answer, in words
 */
export function patiently<T>(work: Promise<T>, signal: AbortSignal | undefined, whose: string): Promise<T> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      const why = whyStopped(signal)
      // A registry that hangs is nobody's cancel.
      const words = why === 'cancelled' ? 'cancelled while waiting for a login' : `${whose}: ${why}`
      reject(new Failure('registry-unavailable', words, { transient: true, hint: 'See whether it answers at all, then run this again' }))
    }
    const letGo = onAbort(signal, stop)
    if (signal.aborted) stop()
    work.then(resolve, reject).finally(letGo)
  })
}
