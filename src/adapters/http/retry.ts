import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import { Failure } from '../../release/failure'
import type { HttpAnswer } from './exchange'
import { troubleOf } from './trouble'

/** Milliseconds before the second and the third try, where the other side names none. */
const BACKOFF_MS = [300, 1_000]
export const TRIES = BACKOFF_MS.length + 1
/** The longest `Retry-After` that is waited for. */
const PATIENCE_MS = 10_000

/** What went wrong with a try and may go right with another, in words; nothing where another try is of no use. */
function trouble(result: HttpAnswer | Failure, doubt: Retrying['doubt']): string | undefined {
  if (!(result instanceof Failure)) return troubleOf(result) ?? doubt?.(result)
  return result.transient ? result.message.slice(result.message.indexOf(': ') + 2) : undefined
}

export interface Retrying {
  /** The name of the other side in the log. */
  host: string
  clock: Clock
  log: Log
  signal?: AbortSignal
  onTrouble?: (since: number) => void
  /** At most so many, at most 3; 3 where absent. */
  tries?: number
  /** What is wrong with an answer that another try may bring whole, in words. */
  doubt?: (answer: HttpAnswer) => string | undefined
}

/**
 * Tries a read again on trouble that passes alone (release/passing): at most 3 tries, each told in the log.
 * @returns the last answer, whatever its status
 * @throws Failure of the last try
 */
export async function withRetries(attempt: () => Promise<HttpAnswer>, how: Retrying): Promise<HttpAnswer> {
  let first: Failure | undefined
  for (let tried = 1; ; tried++) {
    const began = how.clock.elapsed()
    const result = await attempt().catch((thrown: unknown) => {
      if (thrown instanceof Failure) return thrown
      throw thrown
    })
    if (result instanceof Failure && !how.signal?.aborted) first ??= result
    const what = how.signal?.aborted ? undefined : trouble(result, how.doubt)
    const wait = what === undefined ? undefined : pause(what, result, tried, how)
    if (wait !== undefined) {
      how.onTrouble?.(began)
      await how.clock.sleep(wait, how.signal)
      if (!how.signal?.aborted) continue
    }
    // What was wrong is told, and not that there was no time for another try.
    if (result instanceof Failure) throw (how.signal?.aborted && first) || result
    return result
  }
}

/** How many milliseconds to wait before the next try, told in the log; nothing where there is to be none. */
function pause(what: string, result: HttpAnswer | Failure, tried: number, how: Retrying): number | undefined {
  const { tries = TRIES } = how
  if (tried >= tries) return undefined
  const asked = result.retryAfter
  if (asked !== undefined && asked > PATIENCE_MS) {
    how.log.info(`${how.host}: ${what}, asks to wait ${seconds(asked)}: not tried again`)
    return undefined
  }
  // Zero, or a date that is past, names no time: at once would be to ask a server in need three times in a row.
  const wait = asked || BACKOFF_MS[tried - 1]!
  how.log.info(`${how.host}: ${what}, trying again in ${seconds(wait)} (${tried + 1} of ${tries})`)
  return wait
}

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`
