import type { Clock } from '../ports/clock'
import { onAbort } from './http/on-abort'

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => Math.floor(performance.now()),
  sleep: (milliseconds, signal) => {
    if (signal?.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      // Many sleepers on one signal are the way of 40 images, and no leak (incident many-images-warning).
      const letGo = onAbort(signal, wake)
      const timer = setTimeout(wake, milliseconds)
      function wake(): void {
        clearTimeout(timer)
        letGo()
        resolve()
      }
    })
  },
}
