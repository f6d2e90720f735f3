/**
 * Trouble that passes by itself, the same for everybody who is asked: registry, token server, forge, control plane.
 * A broken connection is of the kind, and so is a limit on requests, whatever status it comes with (adapters/http).
 * A read is asked again, bounded and visibly. A write may be sent again only after a look at what became of it: each of
 * these may come after the work was done (incident one-500). 501 and 505 say "never", and so does every other 4xx.
 */
const PASSING = new Set([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524])

/** What stands in front of a server says so, where it had no answer of it; from 520 on Cloudflare does. */
const AT_A_GATEWAY = new Set([502, 503, 504, 520, 521, 522, 523, 524])

/** Whether another try may go right after this HTTP status. */
export const isPassing = (status: number): boolean => PASSING.has(status)

/** Whether this HTTP status is a gateway's, which speaks for a server that did not answer. */
export const isGatewayStatus = (status: number | undefined): boolean => status !== undefined && AT_A_GATEWAY.has(status)

/** What a gateway says while the server behind it may still be at work (RFC 9110, 15.6.5; Cloudflare's 520 and 524). */
const STILL_AT_WORK = new Set([408, 502, 504, 520, 524])

/** What says that the server takes nothing just now, or that a gateway did not reach it. */
const NOT_LET_IN = new Set([503, 521, 522, 523])

/** Whether what a write asked for may be done after this HTTP status. */
export const isStillAtWork = (status: number): boolean => STILL_AT_WORK.has(status)

/** Whether a write did not reach whoever was to do it. */
export const isNotLetIn = (status: number): boolean => NOT_LET_IN.has(status)
