import type { Agent, ClientRequest, RequestOptions } from 'node:http'
import type { AgentOptions } from 'node:https'
import { isIP, isIPv6 } from 'node:net'
import type { Duplex } from 'node:stream'
import { wordsFor } from './fault'
import type { Proxies, Proxy } from './variables'

/** How the agents of a run find their way. */
export interface Way {
  proxies: Proxies
  /** The tunnels that are not open yet: given up at the end of the run. */
  opening: Set<AbortController>
}

/** What an agent is told of the host that a connection is for; IPv6 without brackets. */
export type Target = RequestOptions & { host: string; port: number | string }
export type Connected = (fault: Error | null, socket: Duplex) => void
/** What a connection to a proxy needs as well: whom to trust, and how names are looked up. */
export type How = Pick<AgentOptions, 'keepAlive' | 'timeout' | 'lookup' | 'secureContext'>

/** A host as addresses have it. */
export const hostOf = ({ host }: Target): string => (isIPv6(host) ? `[${host}]` : host)
export const urlOf = (protocol: 'http:' | 'https:', target: Target): URL => new URL(`${protocol}//${hostOf(target)}:${target.port}`)

/** What TLS is told of a proxy: an address is no name (RFC 6066, 3), and Node warns of one. */
export const serverName = (host: string): string => (isIP(host) === 0 ? host : '')

/** Whatever breaks on the way through a proxy may be its doing, so its name goes along. */
export function nameProxy(request: ClientRequest, proxy: Proxy): void {
  request.prependListener('error', (error: Error) => Object.assign(error, { through: wordsFor(proxy) }))
}

/** Node's own queue of an agent. It is no part of the types, and what every agent for proxies goes by. */
export function enqueue(kind: { prototype: Agent }, agent: Agent, request: ClientRequest, target: Target): void {
  const { addRequest } = kind.prototype as Agent & { addRequest: (request: ClientRequest, target: Target) => void }
  addRequest.call(agent, request, target)
}
