import { HttpsProxyAgent } from 'hpagent'
import type { ClientRequest } from 'node:http'
import { Agent } from 'node:https'
import type { Duplex } from 'node:stream'
import { checkServerIdentity, type ConnectionOptions } from 'node:tls'
import { WordedFault } from '../faults'
import { proxyFault, wordsFor } from './fault'
import { unbracketed } from './no-proxy'
import { portOf, type Proxy } from './variables'
import { type Connected, enqueue, hostOf, type How, nameProxy, serverName, type Target, urlOf, type Way } from './way'

/** Milliseconds for a proxy to open a way: three tries fit into what a run has for its reads, so that the proxy is named. */
const OPENING_MS = 5_000

/**
 * Speaks `https:` with each host directly or through a tunnel (RFC 9110, 9.3.6), as the variables say. The tunnel is
 * hpagent's; here it can be given up, and its faults get words.
 */
export class TunnelAgent extends HttpsProxyAgent {
  // As hpagent reads them whenever it opens a tunnel.
  declare private proxy: URL
  declare private proxyRequestOptions: object

  constructor(private readonly way: Way, private readonly how: How) {
    super({ ...how, proxy: 'http://none.invalid' })
  }

  addRequest(request: ClientRequest, target: Target): void {
    const proxy = this.way.proxies.of(urlOf('https:', target))
    if (proxy) nameProxy(request, proxy)
    enqueue(Agent, this, request, target)
  }

  override createConnection(target: Target, done: Connected): Duplex | null | undefined {
    const proxy = this.way.proxies.of(urlOf('https:', target))
    if (!proxy) return Agent.prototype.createConnection.call(this, target, done)
    const { opening } = this.way
    const attempt = new AbortController()
    const late = setTimeout(() => attempt.abort(), OPENING_MS)
    opening.add(attempt)
    const { secureContext, lookup } = this.how
    this.proxy = asHpagentReads(proxy.url)
    this.proxyRequestOptions = { secureContext, lookup, servername: serverName(this.proxy.hostname), signal: attempt.signal }
    const name = `${hostOf(target)}:${target.port}`
    super.createConnection({ ...target, ...inBrackets(target), timeout: 0 }, (fault, socket) => {
      clearTimeout(late)
      opening.delete(attempt)
      if (!fault) done(null, socket)
      else done(attempt.signal.aborted ? tooLate(proxy, name) : proxyFault(fault, proxy, name), socket)
    })
    return undefined
  }
}

/** hpagent takes the brackets of IPv6 for a name, and names any address as a TLS server, which is for names alone. */
const asHpagentReads = (url: URL): URL => Object.defineProperties(new URL(url), {
  hostname: { value: unbracketed(url.hostname) },
  port: { value: portOf(url) },
  // It names the server for `https:` alone, and speaks TLS with whatever is not `http:`.
  protocol: { value: url.protocol === 'http:' ? 'http:' : 'tls:' },
})

/** CONNECT names a host as addresses do, a certificate names it bare. */
function inBrackets(target: Target): Pick<Target, 'host'> & Pick<ConnectionOptions, 'checkServerIdentity'> {
  const host = hostOf(target)
  return host === target.host ? { host } : { host, checkServerIdentity: (_, certificate) => checkServerIdentity(target.host, certificate) }
}

const tooLate = (proxy: Proxy, target: string): WordedFault => new WordedFault(
  `${wordsFor(proxy)} has opened no way to ${target} within ${OPENING_MS / 1_000} s`,
  { hint: `see that the proxy answers and reaches ${target}, or name it in NO_PROXY where it can be asked directly`, transient: true },
)
