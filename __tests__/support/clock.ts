import type { Clock } from '../../src/ports/clock'

/** Time that passes only when everybody waits: the next sleeper is woken, and the clock has moved on by as much. */
export function virtualClock(start = 1_700_000_000_000): Clock {
  let now = start
  let sleepers: { at: number; wake: () => void }[] = []
  let ticking = false

  const tick = (idle: number): void => {
    if (sleepers.length === 0) return void (ticking = false)
    // A few turns of the event loop, so that what can go on without time has gone on.
    if (idle > 0) return void setImmediate(tick, idle - 1)
    const next = sleepers.reduce((first, one) => (one.at < first.at ? one : first))
    now = Math.max(now, next.at)
    sleepers = sleepers.filter((one) => one !== next)
    next.wake()
    setImmediate(tick, 4)
  }

  return {
    now: () => now,
    elapsed: () => now - start,
    sleep: (milliseconds, signal) =>
      new Promise((wake) => {
        if (signal?.aborted) return wake()
        const aborted = (): void => {
          sleepers = sleepers.filter((one) => one !== sleeper)
          wake()
        }
        const sleeper = { at: now + milliseconds, wake: () => { signal?.removeEventListener('abort', aborted); wake() } }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', aborted, { once: true })
        if (!ticking) {
          ticking = true
          setImmediate(tick, 4)
        }
      }),
  }
}
