import type { Clock } from '../ports/clock'
import type { Log } from '../ports/log'

/** Milliseconds after which a person asks what is going on, and between two lines of it then. */
const [FIRST, NEXT] = [2_000, 10_000]

/** Says what is waited for where it takes its time: after 2 s, and then every 10 s. @param what in words, e.g. `ghcr.io` */
export async function tellWait<T>(what: string, work: Promise<T>, { clock, log }: { clock: Clock; log: Log }): Promise<T> {
  const done = new AbortController()
  const began = clock.elapsed()
  const tell = async (): Promise<void> => {
    for (let pause = FIRST; ; pause = NEXT) {
      await clock.sleep(pause, done.signal)
      if (done.signal.aborted) return
      log.progress(`waiting for ${what}, ${Math.round((clock.elapsed() - began) / 1_000)} s`)
    }
  }
  void tell()
  try {
    return await work
  } finally {
    done.abort()
  }
}
