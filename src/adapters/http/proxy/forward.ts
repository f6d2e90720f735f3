import { Agent, type ClientRequest } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import { unbracketed } from './no-proxy'
import { loginOf, portOf } from './variables'
import { type Connected, enqueue, type How, nameProxy, serverName, type Target, urlOf, type Way } from './way'

/**
 * Speaks `http:` with each host directly or through a proxy that is told the whole address (RFC 9112, 3.2.2): squid and
 * tinyproxy, as they come, tunnel to port 443 alone. The AWS SDK's own endpoints are all that is asked so.
 */
export class ForwardAgent extends Agent {
  constructor(private readonly way: Way, private readonly how: How) {
    super(how)
  }

  addRequest(request: ClientRequest, target: Target): void {
    const url = urlOf('http:', target)
    const proxy = this.way.proxies.of(url)
    if (proxy) {
      nameProxy(request, proxy)
      request.path = url.origin + request.path
      const login = loginOf(proxy.url)
      if (login) request.setHeader('proxy-authorization', `Basic ${Buffer.from(login).toString('base64')}`)
    }
    enqueue(Agent, this, request, target)
  }

  override createConnection(target: Target, done: Connected): Duplex | null | undefined {
    const proxy = this.way.proxies.of(urlOf('http:', target))
    if (!proxy) return Agent.prototype.createConnection.call(this, target, done)
    const { lookup, secureContext } = this.how
    const to = { host: unbracketed(proxy.url.hostname), port: Number(portOf(proxy.url)), lookup }
    if (proxy.url.protocol === 'http:') return connect(to)
    return connectTls({ ...to, secureContext, servername: serverName(to.host) })
  }
}
