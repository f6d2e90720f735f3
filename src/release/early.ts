import type { Clock } from '../ports/clock'

/** A question that was put while another answer was still waited for, so that one round trip serves both. */
export interface Early<T> {
  /** When it was put, by the clock's `elapsed`. */
  began: number
  answer: Promise<T>
  /** Nobody waits for it any more. */
  drop: () => void
}

/**
 * Milliseconds that such an answer is good for. As a rule it is as old as one round trip; where what it was put beside
 * took longer, a registry that shows a tag late say, somebody else had time to change what it tells of.
 */
const FRESH = 500

type Spans = Pick<Clock, 'elapsed' | 'sleep'>

/** Puts a question early. What goes wrong with it is nobody's fault: then it is put once more. @param stopped ends it as well */
export function early<T>(clock: Spans, stopped: AbortSignal, ask: (signal: AbortSignal) => Promise<T>): Early<T> {
  const dropped = new AbortController()
  const answer = ask(AbortSignal.any([stopped, dropped.signal]))
  answer.catch(() => undefined)
  return { began: clock.elapsed(), answer, drop: () => dropped.abort() }
}

/** The answer to a question that was put early, where it came while it is fresh; else it is put now. */
export async function answerOf<T>(asked: Early<T> | undefined, clock: Spans, ask: () => Promise<T>): Promise<T> {
  const left = asked ? asked.began + FRESH - clock.elapsed() : 0
  const came = asked && left > 0 ? await within(asked.answer, left, clock) : undefined
  if (came) return came.answer
  asked?.drop()
  return ask()
}

/** An answer that comes in so many milliseconds; nothing where none does, or a fault. */
async function within<T>(answer: Promise<T>, milliseconds: number, clock: Spans): Promise<{ answer: T } | undefined> {
  const done = new AbortController()
  const settled = answer.then((value) => ({ answer: value }), () => undefined)
  const late = clock.sleep(milliseconds, done.signal).then(() => undefined)
  return Promise.race([settled, late]).finally(() => done.abort())
}
