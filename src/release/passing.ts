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
