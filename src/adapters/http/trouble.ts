import { isPassing } from '../../release/passing'
import type { HttpAnswer } from './exchange'

/** So much of a body is searched for the words of a limit. */
const SEARCHED = 4_096
/**
 * GitHub's "You have exceeded a secondary rate limit" and "API rate limit exceeded", the distribution specification's
 * code, and Docker Hub's "toomanyrequests: You have reached your pull rate limit".
 */
const LIMIT = /secondary rate limit|rate limit exceeded|exceeded (?:a|the|your) [\w -]{0,40}rate limit|pull rate limit|too ?many ?requests|abuse detection/i

/**
 * Whether the other side says that it was asked too often. GitHub and GHCR say so with 403 as well, which is then no
 * word on what a login may do (incident limit-as-403).
 */
export function isLimited({ status, headers, body }: Pick<HttpAnswer, 'status' | 'headers' | 'body'>): boolean {
  if (status === 429) return true
  if (status < 400 || status >= 500) return false
  if (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined)) return true
  return LIMIT.test(body.subarray(0, SEARCHED).toString('latin1'))
}

/** What is wrong with an answer and may go right with another try, in words; nothing where another is of no use. */
export function troubleOf(answer: HttpAnswer): string | undefined {
  if (isPassing(answer.status)) return String(answer.status)
  return isLimited(answer) ? `${answer.status}, asked too often` : undefined
}

/**
 * A date of HTTP's three forms (RFC 9110, 5.6.7), of which the last names no zone and means GMT too. `Date.parse` alone
 * takes `-1` and `soon 5` for dates of 2001, which would be to wait for nothing.
 */
function httpDate(text: string): number {
  if (/^[A-Z][a-z]{2,8}, \d/.test(text)) return Date.parse(text)
  return /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/.test(text) ? Date.parse(`${text} GMT`) : NaN
}

/**
 * How long the other side asks to wait: `Retry-After` (RFC 9110, 10.2.3: seconds, or an HTTP date, which is meant by
 * the clock of who wrote it), or GitHub's `x-ratelimit-reset` (epoch seconds) where nothing is left.
 * @param now epoch milliseconds, where the answer has no date of its own
 * @returns milliseconds
 */
export function retryAfter(headers: HttpAnswer['headers'], now: number): number | undefined {
  if (headers['retry-after'] === undefined && headers['x-ratelimit-remaining'] !== '0') return undefined
  const asked = headers['retry-after']?.trim()
  const own = Date.parse(headers.date ?? '')
  const from = Number.isNaN(own) ? now : own
  const until = (moment: number): number | undefined => (Number.isNaN(moment) ? undefined : Math.max(0, moment - from))
  if (asked !== undefined) return /^\d{1,9}(?:\.\d{1,9})?$/.test(asked) ? Math.ceil(Number(asked) * 1_000) : until(httpDate(asked))
  const reset = headers['x-ratelimit-reset']
  if (typeof reset !== 'string' || !/^\d{9,11}$/.test(reset)) return undefined
  return until(Number(reset) * 1_000)
}
