import { lookup } from 'node:dns'
import type { Agent } from 'node:http'
import type { Socket } from 'node:net'
import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import type { Reason } from '../../release/reason'
import { exchange, type Exchange, type HttpAnswer, type Wire } from './exchange'
import { localLookup } from './lookup'
import { withRetries } from './retry'
import { retryAfter } from './trouble'
import { warmed } from './warm'

export interface HttpRequest extends Call {
  method: Exchange['method']
  /** Absolute, `http:` or `https:`. Its query never appears in a message. */
  url: string
  headers?: Record<string, string>
  body?: Uint8Array | string
  /** Milliseconds for one try, the whole body included; 10 000 where absent. */
  timeoutMs?: number
  /** A longer body is a failure. */
  maxBytes: number
  /** Reads only: the outcome of a write whose answer was lost is the caller's to settle. */
  retry: boolean
  /** How often at most, where `retry`: 2 or 3; 3 where absent. */
  tries?: number
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
  /** Ends idle connections, so that the process can end. */
  close(): void
}

// An idle connection is given up before node's servers (5 s) do it: a write onto a dead one has an unknown outcome.
const AGENT = { keepAlive: true, timeout: 4_000, lookup: localLookup(lookup) }
/** Beyond so many connections none is kept for later: a fleet is many hosts, and each would keep its own. */
const MOST_OPEN = 64
/** As many as two images are asked about at once. */
const MOST_WARM = 8

interface Opened {
  wire: Wire
  agent: Agent
  ready: ReturnType<typeof warmed>
}

/** A client whose connections are kept alive until `close`. */
export function createHttp({ clock, log, userAgent = 'release-action' }: {
  clock: Clock
  log: Log
  userAgent?: string
}): Http {
  const open = new Map<string, Promise<Opened>>()

  function connect(protocol: string): Promise<Opened> {
    const known = open.get(protocol)
    if (known) return known
    // One of the two is rarely needed, and each costs start-up time.
    const opening = (protocol === 'https:' ? import('node:https') : import('node:http'))
      .then((wire) => {
        const agent = frugal(new wire.Agent(AGENT))
        return { wire, agent, ready: warmed(agent, AGENT) }
      })
    open.set(protocol, opening)
    return opening
  }

  return {
    async request({ retry, tries, onTrouble, timeoutMs = 10_000, reason = 'registry-unavailable', fresh = false, ...rest }) {
      const { host, protocol } = new URL(rest.url)
      const { wire, agent } = await connect(protocol)
      const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...rest.headers }
      const attempt = async (): Promise<HttpAnswer> => {
        const answer = await exchange(wire, fresh ? false : agent, { ...rest, headers, timeoutMs, reason })
        return { ...answer, retryAfter: retryAfter(answer.headers, clock.now()) }
      }
      return retry ? withRetries(attempt, { host, clock, log, signal: rest.signal, onTrouble, tries }) : attempt()
    },
    warm(url, count) {
      const to = new URL(url)
      if (to.protocol === 'https:') void connect(to.protocol).then(({ ready }) => ready.warm(to, Math.min(count, MOST_WARM)))
    },
    close() {
      for (const opening of open.values()) {
        void opening.then(({ agent, ready }) => {
          ready.close()
          agent.destroy()
        })
      }
    },
  }
}

/**
 * Node bounds idle connections by host alone. Here the oldest of them makes room for a new one, whosever it is: a
 * tenant that is asked twice in a row keeps its connection for it, and one that was asked before gives its own away.
 */
function frugal(agent: Agent): Agent {
  const connect = agent.createConnection
  const alive = (of: Agent['sockets']): Socket[] => Object.values(of).flatMap((sockets = []) => sockets.filter(({ destroyed }) => !destroyed))
  return Object.assign(agent, {
    createConnection(...how: Parameters<Agent['createConnection']>) {
      const idle = alive(agent.freeSockets)
      const tooMany = idle.length + alive(agent.sockets).length + 1 - MOST_OPEN
      for (const socket of idle.slice(0, Math.max(0, tooMany))) socket.destroy()
      return connect.apply(agent, how)
    },
  })
}
