import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import type { Reason } from '../../release/reason'
import { tellWait } from '../tell-wait'
import { type Agents, createAgents } from './agents'
import { exchange, type Exchange, type HttpAnswer } from './exchange'
import { withRetries } from './retry'
import { retryAfter } from './trouble'

export interface HttpRequest extends Call {
  method: Exchange['method']
  /** Absolute, `http:` or `https:`. Its query never appears in a message. */
  url: string
  headers?: Record<string, string>
  body?: Exchange['body']
  sink?: Exchange['sink']
  /** Of a sink for a body of many megabytes: a connection of its own, which is read past node's parser where that can be. */
  isLong?: boolean
  /** Milliseconds for one try, the whole body included; 10 000 where absent. */
  timeoutMs?: number
  /** A longer body is a failure. */
  maxBytes: number
  /** Reads only: the outcome of a write whose answer was lost is the caller's to settle. */
  retry: boolean
  /** How often at most, where `retry`: 2 or 3; 3 where absent. */
  tries?: number
  /** Where `retry`: what is wrong with an answer that another try may bring whole, in words. */
  doubt?: (answer: HttpAnswer) => string | undefined
  /** On a connection of its own, that nobody has had before and nobody has after: of one that was kept nobody knows whether it lives. */
  fresh?: boolean
  /** Of the failure where the connection fails; `registry-unavailable` where absent. */
  reason?: Reason
}

/** HTTP over node:http and node:https; nothing is followed and no status is judged. */
export interface Http {
  /**
   * @returns the answer, whatever its status
   * @throws Failure with the request's `reason`; `transient` unless the answer was refused (too long, wrongly encoded) or TLS was
   */
  request(request: HttpRequest): Promise<HttpAnswer>
  /**
   * Opens connections that will be wanted in a moment, where they are over TLS and take their time. Never throws.
   * @param url whose origin they lead to
   * @param count how many at most
   */
  warm?(url: string, count: number): void
  /** Does what can wait until a first answer is on its way; where nobody is asked anything, never. */
  meanwhile?(work: () => void): void
  /** Ends idle connections, so that the process can end. */
  close(): void
}

/** A client whose connections are kept alive until `close`. */
export function createHttp({ clock, log, tellsWaits = false, userAgent = 'release-action', agents = createAgents() }: {
  clock: Clock
  log: Log
  /** An answer that takes its time is told: a person sits there. */
  tellsWaits?: boolean
  userAgent?: string
  agents?: Agents
}): Http {
  const waiting: (() => void)[] = []
  const onSent = (): void => waiting.splice(0).forEach((work) => work())
  return {
    async request(request) {
      const { retry, tries, doubt, onTrouble, signal, timeoutMs = 10_000, reason = 'registry-unavailable', fresh = false, isLong = false } = request
      const url = new URL(request.url)
      const straight = isLong ? new (await import('./straight')).Straight() : undefined
      const past = straight && agents.straight(url.protocol, straight.onread)
      const { wire, agent } = await (past ?? (fresh ? agents.fresh(url.protocol) : agents.kept(url.protocol)))
      const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...request.headers }
      const ask = { ...request, headers, timeoutMs, reason, proxy: agents.proxyOf(url), onSent, straight: past && straight }
      const attempt = async (): Promise<HttpAnswer> => {
        const answering = exchange(wire, agent, url, ask)
        const answer = await (tellsWaits ? tellWait(url.host, answering, { clock, log }) : answering)
        answer.retryAfter = retryAfter(answer.headers, clock.now())
        return answer
      }
      return retry ? withRetries(attempt, { host: url.host, clock, log, signal, onTrouble, tries, doubt }) : attempt()
    },
    meanwhile: (work) => void waiting.push(work),
    warm: (address, count) => agents.warm(new URL(address), count),
    close: agents.close,
  }
}
