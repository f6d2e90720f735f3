import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import { Failure } from '../../release/failure'
import type { HttpAnswer } from './exchange'

/** Milliseconds before the second and the third try, where the other side names none. */
const BACKOFF_MS = [300, 1_000]
export const TRIES = BACKOFF_MS.length + 1
/** The longest `Retry-After` that is waited for. */
const PATIENCE_MS = 10_000
const WORTH_IT = new Set([429, 502, 503, 504])

/** Milliseconds that `Retry-After` (RFC 9110, 10.2.3: seconds or an HTTP date) asks for, from `now` in epoch ms. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** What went wrong with a try and may go right with another, in words; nothing where another try is of no use. */
function trouble(result: HttpAnswer | Failure): string | undefined {
  if (!(result instanceof Failure)) return WORTH_IT.has(result.status) ? String(result.status) : undefined
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
}

/**
 * Tries a read again on connection faults, 429, 502, 503 and 504 alone: at most 3 tries, each told in the log.
 * @returns the last answer, whatever its status
 * @throws Failure of the last try
 */
export async function withRetries(attempt: () => Promise<HttpAnswer>, how: Retrying): Promise<HttpAnswer> {
  let first: Failure | undefined
  for (let tried = 1; ; tried++) {
    const began = how.clock.now()
    const result = await attempt().catch((thrown: unknown) => {
      if (thrown instanceof Failure) return thrown
      throw thrown
    })
    if (result instanceof Failure && !how.signal?.aborted) first ??= result
    const what = how.signal?.aborted ? undefined : trouble(result)
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
  const header = result instanceof Failure ? undefined : result.headers['retry-after']
  const asked = retryAfter(header, how.clock.now())
  if (asked !== undefined && asked > PATIENCE_MS) {
    how.log.info(`${how.host}: ${what}, asks to wait ${seconds(asked)}: not tried again`)
    return undefined
  }
  const wait = asked ?? BACKOFF_MS[tried - 1]!
  how.log.info(`${how.host}: ${what}, trying again in ${seconds(wait)} (${tried + 1} of ${tries})`)
  return wait
}

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`
