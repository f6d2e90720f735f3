import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'

/** Milliseconds between two lines. */
const EVERY = 2_000

/** Tells by bytes how far the copies are. */
export class CopyProgress {
  private done = 0
  private all = 0
  private told: number
  private readonly began: number

  constructor(private readonly clock: Clock, private readonly log: Log) {
    this.began = this.told = clock.elapsed()
  }

  /** So many bytes more are to be brought. */
  readonly expect = (bytes: number): void => void (this.all += bytes)

  readonly arrived = (bytes: number): void => {
    this.done += bytes
    const now = this.clock.elapsed()
    if (now - this.told < EVERY) return
    this.told = now
    this.log.progress(`copied ${megabytes(this.done)} of ${megabytes(this.all)} MB, ${Math.round((now - this.began) / 1_000)} s`)
  }

  get bytes(): number {
    return this.done
  }
}

export const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)
