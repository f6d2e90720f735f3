import { once } from 'node:events'
import { Agent, createServer, request as httpRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * A door in front of a registry, so that a check can act at the n-th request: it passes everything on as it is.
 * @param host the registry's; use the gate's own `host` in image names
 * @param latency milliseconds added to every answer, as the way across the internet adds them
 * @returns `host`; `requests`, each `{ method, path, status }`, oldest first; `stop`;
 *   `onRequest(call)`: awaited before a request is passed on, called with `{ method, path, number }` (the first is 1)
 */
export async function startGate(host, { latency = 0 } = {}) {
  const agent = new Agent({ keepAlive: true })
  let [requests, hook] = [[], undefined]
  const server = createServer(async (incoming, outgoing) => {
    const row = { method: incoming.method, path: incoming.url }
    requests.push(row)
    await hook?.({ ...row, number: requests.length })
    if (latency > 0) await sleep(latency)
    const { method, url: path, headers } = incoming
    const onward = httpRequest(`http://${host}${path}`, { method, headers, agent }, (answer) => {
      row.status = answer.statusCode
      outgoing.writeHead(answer.statusCode, answer.rawHeaders)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => outgoing.writableFinished || onward.destroy())
    incoming.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return {
    host: `127.0.0.1:${server.address().port}`,
    get requests() {
      return requests
    },
    /** Forgets what was counted, and acts from now on as told. */
    onRequest(call) {
      [requests, hook] = [[], call]
    },
    async stop() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
