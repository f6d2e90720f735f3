import type { Clock } from '../../src/ports/clock'

const START = 1_700_000_000_000

/**
 * Time that passes only when everybody waits: the next sleeper is woken, and the clock has moved on by as much.
 * @param turns of the event loop in which what can go on without time has gone on; more where there are sockets
 * @param isBusy whether somebody is at work that needs no time
 */
export function virtualClock({ start = START, turns = 4, isBusy = () => false }: { start?: number; turns?: number; isBusy?: () => boolean } = {}): Clock {
  let now = start
  let sleepers: { at: number; wake: () => void }[] = []
  let ticking = false

  const tick = (idle: number): void => {
    if (sleepers.length === 0) return void (ticking = false)
    if (idle > 0 || isBusy()) return void setImmediate(tick, isBusy() ? turns : idle - 1)
    const next = sleepers.reduce((first, one) => (one.at < first.at ? one : first))
    now = Math.max(now, next.at)
    sleepers = sleepers.filter((one) => one !== next)
    next.wake()
    setImmediate(tick, turns)
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
          setImmediate(tick, turns)
        }
      }),
  }
}
