import { request, type RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createSecureContext } from 'node:tls'
import { selfSigned } from './certificate'

export interface TlsHosts {
  /** `name:443` of each to the one port where all of them are, as a proxy may know them. */
  ports: Record<string, number>
  /** The certificates of these, of all where none is named. */
  ca(...names: string[]): string
  /** Each as `GET registry.test /v2/`, oldest first. */
  asked: string[]
  close(): Promise<void>
}

/** Hosts that no resolver knows, over TLS, each with a certificate of its own. @param behind the server on loopback (`127.0.0.1:PORT`) that answers, or what does */
export async function startTlsHosts(behind: Record<string, string | RequestListener>): Promise<TlsHosts> {
  const names = Object.keys(behind)
  const pairs = Object.fromEntries(names.map((name) => [name, selfSigned(name)]))
  const asked: string[] = []
  const server = createServer({ SNICallback: (name, done) => done(null, pairs[name] && createSecureContext(pairs[name])) }, (incoming, answer) => {
    const { method = '', url = '', headers: { host = '' } } = incoming
    asked.push(`${method} ${host} ${url}`)
    const target = behind[host]
    if (typeof target === 'function') return target(incoming, answer)
    // A tenant holds an origin against the host that it is asked by.
    const origin = incoming.headers.origin && { origin: `http://${target}` }
    const onward = request(`http://${target}${url}`, { method, headers: { ...incoming.headers, host: target, ...origin } }, (came) => {
      answer.writeHead(came.statusCode ?? 500, came.headers)
      came.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return {
    asked,
    ports: Object.fromEntries(names.map((name) => [`${name}:443`, port])),
    ca: (...some) => (some.length > 0 ? some : names).map((name) => pairs[name]!.cert).join(''),
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
