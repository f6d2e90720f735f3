import type { Clock } from '../../ports/clock'
import { asFailure } from '../../release/failure'
import type { Http } from '../http/client'
import { troubleOf } from '../http/trouble'

/** A notice for one address. */
export interface Notice {
  url: string
  body: string
  headers: Record<string, string>
}

/** How long one is tried. */
export interface Patience {
  /** Milliseconds for one try. */
  each: number
  tries: 1 | 2
  signal?: AbortSignal
}

/** Milliseconds before the second try, where nobody says for how long. */
const PAUSE = 500
const MOST = 64 * 1024

/**
 * Posts a notice; nothing is followed, since a redirect would take the address's secret elsewhere. Never throws.
 * @returns why it was not taken, where it was not: in words that do not hold the address
 */
export async function sendNotice({ url, body, headers }: Notice, { each, tries, signal }: Patience, { http, clock }: { http: Http; clock: Clock }): Promise<string | undefined> {
  for (let left = tries; ; left--) {
    const { fault, passes, after = PAUSE } = await attempt()
    if (fault === undefined || !passes || left <= 1 || after > each) return fault
    await clock.sleep(after, signal)
  }

  async function attempt(): Promise<{ fault?: string; passes?: boolean; after?: number }> {
    try {
      const answer = await http.request({
        method: 'POST', url, body, headers: { 'content-type': 'application/json', ...headers }, retry: false, timeoutMs: each, maxBytes: MOST, signal,
      })
      if (answer.status >= 200 && answer.status < 300) return {}
      if (answer.status >= 300 && answer.status < 400) return { fault: `it redirects (${answer.status}), and nothing is followed` }
      return { fault: `it answered ${answer.status}`, passes: troubleOf(answer) !== undefined, after: answer.retryAfter }
    } catch (thrown) {
      const failure = asFailure(thrown)
      return { fault: failure.message.replace(/^POST \S+ /, ''), passes: failure.transient }
    }
  }
}
