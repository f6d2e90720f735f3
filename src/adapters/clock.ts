import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../ports/clock'

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => Math.floor(performance.now()),
  sleep: (milliseconds, signal) =>
    signal?.aborted ? Promise.resolve() : wait(milliseconds, undefined, { signal }).catch(() => undefined),
}
