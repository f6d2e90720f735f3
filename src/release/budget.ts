import type { Clock } from '../ports/clock'

/** How long a run may go forward from the beginning of its first trouble: the longest proof and a little. */
const FORWARD = 21_000
/** When it must have put everything back: another proof, and time to write the report within 45 s. */
const TOTAL = 42_000
/** After a cancel an answer under way is waited for so long, since only it tells what was moved. */
const CANCELLED_WRITES = 1_500
/** After a cancel the tags are back by then: a runner kills 7 s after its signal, and the report is to be written. */
const CANCELLED_TOTAL = 5_500

/** Why a signal fired, for the words of whoever waited: a registry that hangs is nobody's cancel. */
const TIME_IS_UP = new Error('no answer came in the time that the run has')
const ASKED_TO_STOP = new Error('the run was asked to stop')

/** What a step that is carried out must know of the time. */
export type Pace = Pick<Budget, 'forward' | 'writes' | 'trouble'>

/**
 * The time a run has left. It is unlimited until the first trouble or cancel; from then on three signals end, one
 * after the other: going forward, waiting for writes, and putting back. All times in milliseconds.
 */
export class Budget {
  private readonly ends = { forward: new AbortController(), writes: new AbortController(), total: new AbortController() }
  private readonly disposed = new AbortController()
  private firstTrouble = Infinity

  constructor(
    private readonly clock: Clock,
    private readonly cancel: AbortSignal,
  ) {
    if (cancel.aborted) this.cancelled()
    else cancel.addEventListener('abort', this.cancelled, { once: true })
  }

  /** Ends when no further step may be begun. */
  get forward(): AbortSignal {
    return own(this.ends.forward)
  }

  /** Ends when an answer to a write is no longer waited for. */
  get writes(): AbortSignal {
    return own(this.ends.writes)
  }

  /** Ends when nothing may be tried any more. */
  get total(): AbortSignal {
    return own(this.ends.total)
  }

  /** Starts the clock at the moment the first trouble began. */
  readonly trouble = (since: number): void => {
    if (since >= this.firstTrouble) return
    this.firstTrouble = since
    const gone = this.clock.now() - since
    this.endAfter(FORWARD - gone, 'forward')
    this.endAfter(TOTAL - gone, 'writes')
    this.endAfter(TOTAL - gone, 'total')
  }

  /**
   * Time for one step that the run can do without: what it loses of it is lost by that step alone.
   * @param milliseconds until it is given up
   */
  brief(milliseconds: number): Pace {
    const late = new AbortController()
    void this.clock.sleep(milliseconds, this.disposed.signal).then(() => late.abort(TIME_IS_UP))
    const within = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal, late.signal])
    return { forward: within(this.ends.forward.signal), writes: within(this.ends.writes.signal), trouble: () => undefined }
  }

  /** Something failed for good: nothing new is begun. */
  halt(why = new Error('another fault had ended the run')): void {
    this.ends.forward.abort(why)
  }

  /** Lets go of every timer, and of reads that nobody waits for any more: their tries would outlive the report. */
  dispose(): void {
    this.halt()
    this.cancel.removeEventListener('abort', this.cancelled)
    this.disposed.abort()
  }

  private readonly cancelled = (): void => {
    this.halt(ASKED_TO_STOP)
    this.endAfter(CANCELLED_WRITES, 'writes')
    this.endAfter(CANCELLED_TOTAL, 'total')
  }

  private endAfter(milliseconds: number, which: 'forward' | 'writes' | 'total'): void {
    void this.clock.sleep(Math.max(0, milliseconds), this.disposed.signal).then(() => {
      if (!this.disposed.signal.aborted) this.ends[which].abort(this.cancel.aborted ? ASKED_TO_STOP : TIME_IS_UP)
    })
  }
}

/** A signal for one asker: many listeners on one and the same are taken for a leak by Node. */
const own = ({ signal }: AbortController): AbortSignal => AbortSignal.any([signal])
