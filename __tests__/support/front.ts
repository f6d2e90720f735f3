import { createServer, type IncomingHttpHeaders, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request to the registry behind it. */
export interface Through {
  method: string
  /** With its query. */
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface Came {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

export interface Front {
  /** `127.0.0.1:PORT` */
  host: string
  asked: Through[]
  close(): Promise<void>
}

/**
 * Something that stands before a registry, as proxies and load balancers do, and makes of its answers what it likes.
 * @param treat is told of every request, may let it through, and says what is answered
 */
export async function startFront(behind: string, treat: (asked: Through, pass: () => Promise<Came>) => Promise<Came> | Came): Promise<Front> {
  const asked: Through[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const body = Buffer.concat(await request.toArray())
      const through = { method: request.method!, path: request.url!, headers: request.headers, body }
      asked.push(through)
      const { status, headers, body: answer } = await treat(through, () => passOn(behind, through))
      response.writeHead(status, headers)
      response.end(request.method === 'HEAD' ? undefined : answer)
    })()
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

function passOn(behind: string, { method, path, headers, body }: Through): Promise<Came> {
  return new Promise((resolve, reject) => {
    const request = send(`http://${behind}${path}`, { method, headers, agent: false }, (response) => {
      void response.toArray().then((parts: Buffer[]) => {
        const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...kept } = response.headers
        resolve({ status: response.statusCode!, headers: kept as Came['headers'], body: Buffer.concat(parts) })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** An error as a registry words it. */
export const refuse = (status: number, code: string, message: string, headers: Came['headers'] = {}): Came => ({
  status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(JSON.stringify({ errors: [{ code, message }] })),
})
