import { once } from 'node:events'
import { Agent, createServer, request as httpRequest } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, createServer as createTcpServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Stands before a server on loopback and holds every answer back for a while, as the way across the internet does.
 * @param host the server's
 * @param milliseconds added to each answer, however many are under way
 * @param names `[from, to]` pairs replaced in headers: a registry's challenge names its token server, which has a
 *   latency of its own
 */
export async function startLatency(host, milliseconds, names = []) {
  const agent = new Agent({ keepAlive: true })
  const renamed = (text) => names.reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming
    const onward = httpRequest(`http://${host}${path}`, { method, headers, agent }, async (answer) => {
      await sleep(milliseconds)
      outgoing.writeHead(answer.statusCode, answer.rawHeaders.map(renamed))
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return {
    host: `127.0.0.1:${server.address().port}`,
    async stop() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/**
 * Stands before a server on loopback and speaks TLS for it, with every byte that it sends held back for a while: so a
 * handshake takes its round trips too, those of TLS and not that of TCP, which loopback does not have.
 * @param tls `{ name, key, cert }`: what it is called, and what proves it
 * @param names as `startLatency` has them
 */
export async function startTls(host, milliseconds, { name, ...pair }, names = []) {
  const agent = new Agent({ keepAlive: true })
  const renamed = (text) => names.reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
  const secure = createTlsServer(pair, (incoming, outgoing) => {
    const { method, url: path, headers } = incoming
    const onward = httpRequest(`http://${host}${path}`, { method, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.rawHeaders.map(renamed))
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(secure, 'listening')
  const sockets = new Set()
  const far = createTcpServer((near) => {
    const onward = connect(secure.address().port, '127.0.0.1')
    for (const socket of [near, onward]) {
      socket.setNoDelay(true).on('error', () => undefined).on('close', () => (near.destroy(), onward.destroy()))
      sockets.add(socket.once('close', () => sockets.delete(socket)))
    }
    near.pipe(onward)
    // Timers of one length end in the order in which they began, so no byte overtakes another.
    onward.on('data', (bytes) => setTimeout(() => near.writable && near.write(bytes), milliseconds))
    onward.on('end', () => setTimeout(() => near.end(), milliseconds))
  }).listen(0, '127.0.0.1')
  await once(far, 'listening')
  for (const server of [secure, far]) server.unref()
  return {
    host: `${name}:${far.address().port}`,
    async stop() {
      agent.destroy()
      for (const socket of sockets) socket.destroy()
      secure.closeAllConnections()
      await Promise.all([secure, far].map((server) => once(server.close(), 'close')))
    },
  }
}
