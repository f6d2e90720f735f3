import type { Clock } from '../ports/clock'

/** What ends, one after the other, once something has gone wrong. */
type End = 'forward' | 'writes' | 'restore' | 'total'

/** Why a signal fired, for the words of whoever waited: a registry that hangs is nobody's cancel. */
const TIME_IS_UP = new Error('no answer came in the time that the run has')
const ASKED_TO_STOP = new Error('the run was asked to stop')

/**
 * In milliseconds from the beginning of the first trouble. Forward: the longest proof and a little. Writes: an answer
 * on the way forward is waited for no longer, since putting back takes time too. Restore: the last answer to a write
 * that puts something back, so that a last look is left. Total: time to write the report within 45 s.
 */
const AFTER_TROUBLE: Record<End, number> = { forward: 21_000, writes: 30_000, restore: 38_000, total: 42_000 }
/**
 * Of whoever finishes a run that was killed: nobody waits for it to end within 45 s, and a minute after the kill no
 * write of that run can land any more, so that what was lost is settled and no person is needed.
 */
export const AFTER_KILL: Readonly<Record<End, number>> = { forward: 21_000, writes: 30_000, restore: 70_000, total: 75_000 }
/**
 * From a cancel on: a runner kills 7 s after its signal, and the report is to be written. An answer under way is waited
 * for a moment, since only it tells what was moved.
 */
const AFTER_CANCEL: Record<End, number> = { forward: 0, writes: 1_500, restore: 4_500, total: 5_500 }

/** What a step that is carried out must know of the time. */
export type Pace = Pick<Budget, 'forward' | 'writes' | 'trouble' | 'left'>

/**
 * The time a run has left, by the clock that nobody sets. It is unlimited until the first trouble or cancel; from then
 * on four signals end, one after the other: going forward, waiting for writes, putting back, and looking.
 */
export class Budget {
  private readonly ends = {
    forward: new AbortController(), writes: new AbortController(), restore: new AbortController(), total: new AbortController(),
  }
  private readonly moments: Record<End, number> = { forward: Infinity, writes: Infinity, restore: Infinity, total: Infinity }
  private readonly disposed = new AbortController()
  private firstTrouble = Infinity

  constructor(
    private readonly clock: Clock,
    private readonly cancel: AbortSignal,
    private readonly afterTrouble: Readonly<Record<End, number>> = AFTER_TROUBLE,
  ) {
    if (cancel.aborted) this.cancelled()
    else cancel.addEventListener('abort', this.cancelled, { once: true })
  }

  /** Ends when no further step may be begun. */
  get forward(): AbortSignal {
    return own(this.ends.forward)
  }

  /** Whether no further step may be begun. */
  get isOver(): boolean {
    return this.ends.forward.signal.aborted
  }

  /** Ends when an answer to a write on the way forward is no longer waited for. */
  get writes(): AbortSignal {
    return own(this.ends.writes)
  }

  /** Ends when nothing is written any more. */
  get restore(): AbortSignal {
    return own(this.ends.restore)
  }

  /** Ends when nothing may be tried any more: what is left after `restore` is for a last look. */
  get total(): AbortSignal {
    return own(this.ends.total)
  }

  /** Milliseconds until that end; without limit while nothing has gone wrong. */
  left(end: End): number {
    return Math.max(0, this.moments[end] - this.clock.elapsed())
  }

  /**
   * Starts the clock at the moment the first trouble began.
   * @param since of the clock's `elapsed`
   */
  readonly trouble = (since: number): void => {
    // Nothing begins later than now, whatever clock it was read from.
    const began = Math.min(since, this.clock.elapsed())
    if (began >= this.firstTrouble) return
    this.firstTrouble = began
    this.endAll(began, this.afterTrouble)
  }

  /**
   * Time for one step that the run can do without: what it loses of it is lost by that step alone.
   * @param milliseconds until it is given up
   */
  brief(milliseconds: number): Pace {
    const late = new AbortController()
    const end = this.clock.elapsed() + milliseconds
    void this.clock.sleep(milliseconds, this.disposed.signal).then(() => late.abort(TIME_IS_UP))
    const within = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal, late.signal])
    return {
      forward: within(this.ends.forward.signal), writes: within(this.ends.writes.signal), trouble: () => undefined,
      left: (which) => Math.min(this.left(which), Math.max(0, end - this.clock.elapsed())),
    }
  }

  /** Something failed for good: nothing new is begun. */
  halt(why = new Error('another fault had ended the run')): void {
    this.moments.forward = Math.min(this.moments.forward, this.clock.elapsed())
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
    this.endAll(this.clock.elapsed(), AFTER_CANCEL)
  }

  private endAll(from: number, after: Record<End, number>): void {
    for (const which of Object.keys(after) as End[]) this.endAt(from + after[which], which)
  }

  private endAt(moment: number, which: End): void {
    if (moment >= this.moments[which]) return
    this.moments[which] = moment
    void this.clock.sleep(this.left(which), this.disposed.signal).then(() => {
      if (!this.disposed.signal.aborted) this.ends[which].abort(this.cancel.aborted ? ASKED_TO_STOP : TIME_IS_UP)
    })
  }
}

/** A signal for one asker: many listeners on one and the same are taken for a leak by Node. */
const own = ({ signal }: AbortController): AbortSignal => AbortSignal.any([signal])
