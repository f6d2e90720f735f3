import type { ClientRequest } from 'node:http'
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls'
import type { Agents } from './agents'
import { placeOf } from './exchange'
import { faultOf } from './faults'
import type { Proxy } from './proxy/variables'

/** Milliseconds for a way to stand, a proxy's included. */
const MOST = 6_000
/** More links than any chain has in earnest. */
const MOST_LINKS = 10

/** Who is at the other end of a connection over TLS. */
export interface Peer {
  /** Why nobody is believed to be, in words; nothing where the certificate holds. */
  doubt?: { what: string; hint?: string }
  /** Whoever issued the last certificate of the chain that is known here. Text from outside. */
  issuer: string
  /** SHA-256 of each certificate of the chain, the host's own first, as Node writes it. */
  chain: string[]
  /** What it was reached through. */
  proxy?: Proxy
}

/**
 * Opens a connection to a host over TLS, looks at its certificate, and lets it go: nothing is asked of the host, and it is
 * sent no login. So a certificate that is not believed can be told of, and by whom it was issued.
 * @throws Error as node:https has it, or a proxy's in words: no connection came about
 */
export async function peek(url: URL, agents: Pick<Agents, 'fresh' | 'proxyOf'>, signal?: AbortSignal): Promise<Peer> {
  const { wire, agent } = await agents.fresh('https:')
  const within = AbortSignal.timeout(MOST)
  const request = wire.request({ ...placeOf(url), method: 'HEAD', agent, rejectUnauthorized: false, signal: signal ? AbortSignal.any([signal, within]) : within } as object)
  try {
    const socket = await secured(request)
    const { authorized, authorizationError } = socket
    const chain = chainOf(socket.getPeerCertificate(true))
    const code = String(authorizationError ?? '')
    return {
      doubt: authorized ? undefined : faultOf(Object.assign(new Error(code), { code })),
      issuer: nameIn(chain.at(-1)?.issuer), chain: chain.map(({ fingerprint256 }) => fingerprint256), proxy: agents.proxyOf(url),
    }
  } finally {
    request.destroy()
  }
}

const secured = (request: ClientRequest): Promise<TLSSocket> => new Promise((resolve, reject) => {
  request.on('error', reject)
  request.once('socket', (socket) => socket.once('secureConnect', () => resolve(socket as TLSSocket)))
})

/** The last is its own issuer, where the whole chain is known. */
function chainOf(first: DetailedPeerCertificate): DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = []
  for (let one: DetailedPeerCertificate | undefined = first; one?.fingerprint256 && !chain.includes(one) && chain.length < MOST_LINKS; one = one.issuerCertificate) chain.push(one)
  return chain
}

/** As people call it: the common name, else the organisation. */
function nameIn(subject: DetailedPeerCertificate['issuer'] | undefined): string {
  const { CN, O } = subject ?? {}
  return [CN ?? O ?? 'nobody who is named'].flat()[0]!
}
