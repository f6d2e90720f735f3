import type { Clock } from '../ports/clock'
import { asFailure } from './failure'

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

type Spans = Pick<Clock, 'elapsed'>

/** Puts a question early. What may pass that goes wrong with it is nobody's fault: then it is put once more. @param stopped ends it as well */
export function early<T>(clock: Spans, stopped: AbortSignal, ask: (signal: AbortSignal) => Promise<T>): Early<T> {
  const dropped = new AbortController()
  const answer = ask(AbortSignal.any([stopped, dropped.signal]))
  answer.catch(() => undefined)
  return { began: clock.elapsed(), answer, drop: () => dropped.abort() }
}

/**
 * The answer to a question that was put early, where it came while it is fresh; else it is put now.
 * @param signal ends the wait for it
 */
export async function answerOf<T>(asked: Early<T> | undefined, clock: Spans, ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const isFresh = (): boolean => asked !== undefined && clock.elapsed() - asked.began <= FRESH
  const settled = asked && isFresh() ? asked.answer.then((answer) => ({ answer }), refusalOnly) : undefined
  const came = settled && await Promise.race([settled, stopped(signal)])
  if (came && isFresh()) return came.answer
  asked?.drop()
  return ask()
}

/** What may pass is asked once more, for as long as the caller has patience; a refusal is one. */
function refusalOnly(thrown: unknown): undefined {
  const { transient, reason } = asFailure(thrown)
  if (!transient && reason !== 'registry-unavailable') throw thrown
}

const stopped = (signal?: AbortSignal): Promise<undefined> => new Promise((resolve) => {
  if (!signal) return
  // Of its own: forty images wait at one signal, and each would add a listener to it (incident many-images-warning).
  const own = AbortSignal.any([signal])
  if (own.aborted) resolve(undefined)
  else own.addEventListener('abort', () => resolve(undefined), { once: true })
})
