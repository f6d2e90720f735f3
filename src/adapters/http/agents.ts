import { lookup } from 'node:dns'
import type { Agent } from 'node:http'
import type { Agent as HttpsAgent, AgentOptions } from 'node:https'
import { type OnReadOpts, setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { Wire } from './exchange'
import { frugal } from './frugal'
import { localLookup } from './lookup'
import type { Proxies, Proxy } from './proxy/variables'
import { type Warm, warmed } from './warm'

/** How others are reached, where that is not directly and by Node's own CAs. */
export interface Network {
  proxies?: Proxies
  /** Whom to trust, everywhere. */
  secureContext?: SecureContext
  /** Beyond so many connections none is kept for later; 64 where absent. */
  keeps?: number
}

export interface Opened {
  wire: Wire
  agent: Agent
}

/** The agents of a run: all that leaves this process goes through one of them. */
export interface Agents {
  /** The one that keeps its connections for whoever asks next. @param protocol `http:` or `https:` */
  kept(protocol: string): Promise<Opened>
  /** One for a single request, on a connection that nobody has had before and nobody has after. */
  fresh(protocol: string): Promise<Opened>
  /** As `fresh`, with a place of its own that everything is read into; nothing where a proxy stands between. */
  straight(protocol: string, onread: OnReadOpts): Promise<Opened> | undefined
  /** For a client of its own, which ends them when it ends; nothing where it reaches everybody by itself. */
  pair(): Promise<{ httpAgent: Agent; httpsAgent: HttpsAgent } | undefined>
  /** What an address is asked through. */
  proxyOf(url: URL): Proxy | undefined
  /** Opens connections to where many questions will be asked; a hint, and no more. */
  warm(url: URL, count: number): void
  /** Ends idle connections and what is still under way to a proxy, so that the process can end. */
  close(): void
}

// An idle connection is given up before node's servers (5 s) do it: a write onto a dead one has an unknown outcome.
const KEPT = { keepAlive: true, timeout: 4_000 }
/** Without its sessions a TLS server knows nobody again, as a new connection is meant. */
const ALONE = { keepAlive: false, maxCachedSessions: 0 }
/**
 * Milliseconds that one of a host's addresses has to answer before the next is tried. Node's own 250 are less than a
 * handshake takes around half the world, and where IPv6 leads nowhere no address is left then: no connection at all
 * (nodejs/node#54359).
 */
const ONE_ADDRESS = 1_000
/** As many as two images are asked about at once. */
const MOST_WARM = 8
const LOOKUP = localLookup(lookup)

export function createAgents({ proxies, secureContext, keeps = 64 }: Network = {}): Agents {
  // For all of the process: the AWS SDK opens connections by itself.
  setDefaultAutoSelectFamilyAttemptTimeout(ONE_ADDRESS)
  const [kept, alone] = [new Map<string, Promise<Opened>>(), new Map<string, Promise<Opened>>()]
  const opening = new Set<AbortController>()
  const way = proxies && { proxies, opening }
  const how = (keeping: AgentOptions): AgentOptions => ({ ...keeping, lookup: LOOKUP, ...(secureContext && { secureContext }) })

  // Of each of these one is rarely needed, and costs start-up time.
  async function https(keeping: AgentOptions): Promise<{ wire: Wire; agent: HttpsAgent }> {
    const wire = await import('node:https')
    return { wire, agent: way ? new (await import('./proxy/tunnel')).TunnelAgent(way, how(keeping)) : new wire.Agent(how(keeping)) }
  }
  async function http(keeping: AgentOptions): Promise<Opened> {
    const wire = await import('node:http')
    return { wire, agent: way ? new (await import('./proxy/forward')).ForwardAgent(way, how(keeping)) : new wire.Agent(how(keeping)) }
  }
  let ready: Promise<Warm> | undefined
  const among = frugal(keeps)
  async function open(protocol: string, keeping: AgentOptions): Promise<Opened> {
    const { wire, agent } = await (protocol === 'https:' ? https(keeping) : http(keeping))
    return { wire, agent: among(agent, keeping === ALONE) }
  }

  return {
    kept(protocol) {
      const known = kept.get(protocol) ?? open(protocol, KEPT)
      // Whom a proxy stands before is not reached by opening a connection.
      if (!way && protocol === 'https:') ready ??= known.then(({ agent }) => warmed(agent, how(KEPT)))
      kept.set(protocol, known)
      return known
    },
    // It keeps none, so that one for all requests gives each a connection of its own.
    fresh(protocol) {
      const known = alone.get(protocol) ?? open(protocol, ALONE)
      alone.set(protocol, known)
      return known
    },
    // Every connection is opened with the options of its agent.
    straight: (protocol, onread) => (way ? undefined : open(protocol, { ...ALONE, ...{ onread } })),
    async pair() {
      if (!way && !secureContext) return undefined
      const [plain, secure] = await Promise.all([http(KEPT), https(KEPT)])
      return { httpAgent: plain.agent, httpsAgent: secure.agent }
    },
    proxyOf: (url) => proxies?.of(url),
    warm(url, count) {
      if (way || url.protocol !== 'https:') return
      void this.kept(url.protocol)
      void ready?.then((one) => one.warm(url, Math.min(count, MOST_WARM)))
    },
    close() {
      void ready?.then((one) => one.close())
      for (const attempt of opening) attempt.abort()
      for (const opened of [...kept.values(), ...alone.values()]) void opened.then(({ agent }) => agent.destroy())
    },
  }
}
