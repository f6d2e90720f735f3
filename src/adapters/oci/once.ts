import { asFailure } from '../../release/failure'
import { patiently } from './patiently'

/**
 * Work that many wait for and that is done once. Whoever began it may be cancelled, and it with them, and what stopped it
 * may pass: then the next one begins it anew.
 */
export function once<T>(work: (signal?: AbortSignal) => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  let begun: { result: Promise<T>; signal?: AbortSignal } | undefined
  return async (signal) => {
    for (;;) {
      const mine = (begun ??= { result: work(signal), signal })
      try {
        return await patiently(mine.result, signal, 'waiting for the registry to say how to log in')
      } catch (thrown) {
        if ((mine.signal?.aborted || asFailure(thrown).transient) && begun === mine) begun = undefined
        if (signal?.aborted || !mine.signal?.aborted) throw thrown
      }
    }
  }
}
