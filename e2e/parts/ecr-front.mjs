import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer, request } from 'node:http'
import { createServer } from 'node:https'
import { connect } from 'node:net'
import { startAuthority } from './proxies.mjs'

/**
 * The registries of accounts under their names at AWS, which lead to `endpoint` (a host on loopback that serves `/v2/` by
 * the `Host` that it is asked by). As AWS they want a password that GetAuthorizationToken gave, which ministack does not.
 * @returns `env`: what leads a process there; `asked`, each `{ host, method, path, login }`, oldest first
 */
export async function startEcrFront(hosts, endpoint) {
  const { ca, cert, key } = await startAuthority(hosts)
  const asked = []
  const registry = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (incoming, answer) => {
    const { method, url: path, headers } = incoming
    const login = /^Basic (.+)$/.exec(headers.authorization ?? '')?.[1]
    asked.push({ host: headers.host, method, path, login: login && Buffer.from(login, 'base64').toString().split(':')[0] })
    if (login === undefined) {
      return answer.writeHead(401, { 'www-authenticate': `Basic realm="https://${headers.host}/",service="ecr.amazonaws.com"`, 'content-type': 'text/plain' }).end('Not Authorized\n')
    }
    const { authorization: _, ...rest } = headers
    incoming.pipe(request(`http://${endpoint}${path}`, { method, headers: rest }, (came) => came.pipe(answer.writeHead(came.statusCode, came.headers))))
  }).listen(0, '127.0.0.1')
  await once(registry, 'listening')
  // A proxy that knows them all: no name is looked up.
  const proxy = createHttpServer().on('connect', (_, socket, head) => {
    const onward = connect(registry.address().port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    for (const one of [socket, onward]) one.on('error', () => { socket.destroy(); onward.destroy() })
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  for (const server of [registry, proxy]) server.unref()
  return {
    asked,
    env: { HTTPS_PROXY: `http://127.0.0.1:${proxy.address().port}`, NO_PROXY: '127.0.0.1', NODE_EXTRA_CA_CERTS: ca },
    stop() {
      for (const server of [registry, proxy]) server.closeAllConnections()
      for (const server of [registry, proxy]) server.close()
    },
  }
}
