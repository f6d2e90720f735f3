import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import { asFailure, Failure } from '../../release/failure'

/** Milliseconds for every request of its own, the one for credentials too. */
const DEADLINE = 10_000
/** And for one that writes: cut off, it leaves a tag that nobody knows the state of (incident slow-put). */
export const WRITE_DEADLINE = 30_000
const MOST_TRIES = 3
/** Before the second and before the third try. */
const PAUSES = [300, 1_000]
/** The longest that is waited because ECR asks for it. */
const PATIENCE = 10_000

/**
 * Runs one request until its answer, the end of `call.signal` or its deadline, whichever is first. The SDK's own abort ends
 * only what is on the wire: a credentials provider that hangs would hang the run, so the wait itself is ended here.
 * @param what names the request in the message of the failure
 * @throws Failure `registry-unavailable`, transient, where the time was up or the run is stopping
 */
export async function inTime<T>(
  clock: Clock,
  call: Call,
  what: string,
  request: (signal: AbortSignal) => Promise<T>,
  deadline = DEADLINE,
): Promise<T> {
  const late = new AbortController()
  const answered = new AbortController()
  const signal = call.signal ? AbortSignal.any([call.signal, late.signal]) : late.signal
  const why = (): Failure =>
    call.signal?.aborted
      ? new Failure('registry-unavailable', `${what} was cut short, since the run is stopping`, { transient: true })
      : new Failure('registry-unavailable', `${what} had no answer within ${deadline / 1000} s`, { transient: true })
  if (signal.aborted) throw why()
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(why()), { once: true })
  })
  void clock.sleep(deadline, answered.signal).then(() => {
    if (!answered.signal.aborted) late.abort()
  })
  try {
    return await Promise.race([request(signal), ended])
  } finally {
    answered.abort()
  }
}

/**
 * Tries a read at most three times. The SDK would try again by itself, but silently: here each fault is told to the
 * log and to `call.onTrouble`.
 * @throws Failure the last one, at once where it is not transient or the run is stopping
 */
export async function patiently<T>(clock: Clock, log: Log, call: Call, read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const since = clock.elapsed()
    try {
      return await read()
    } catch (thrown) {
      const failure = asFailure(thrown)
      const usual = PAUSES[tries - 1]
      const pause = usual && (failure.retryAfter || usual)
      if (!failure.transient || call.signal?.aborted || pause === undefined || pause > PATIENCE) throw failure
      call.onTrouble?.(since)
      log.info(`${failure.message}; trying again in ${pause / 1000} s (${tries + 1} of ${MOST_TRIES})`)
      await clock.sleep(pause, call.signal)
      if (call.signal?.aborted) throw failure
    }
  }
}
