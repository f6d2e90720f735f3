import { once } from 'node:events'
import { Agent, createServer, request as httpRequest } from 'node:http'
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
