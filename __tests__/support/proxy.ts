import { createServer as createPlain, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Pair } from './certificate'

/** What a proxy does with a CONNECT: lets it through, refuses it with a status, or `hang`s, or `cut`s; or opens it and answers with a `page` of its own. */
export type Manner = 'through' | 'hang' | 'cut' | 'cut-inside' | 'page' | number

export interface ProxyOptions {
  /** `user:password` that it wants to see. */
  login?: string
  /** What it answers to a login that is none; 407 where absent, and tinyproxy says 401. */
  refusal?: number
  /** Speaks TLS itself. */
  pair?: Pair
  /** `host:port` that only it knows, to a port of this machine; whoever is not in it is unknown: 502. */
  hosts?: Record<string, number>
}

export interface TestProxy {
  /** Host and port. */
  host: string
  url(login?: string): string
  /** Each request line, oldest first: `CONNECT registry.test:443`, `POST http://ecr.test/`. */
  asked: string[]
  /** All bytes that came from clients outside of TLS of theirs. */
  seen(): string
  behave(manner: Manner): void
  close(): Promise<void>
}

/** A proxy on loopback, as small as can be. */
export async function startProxy({ login, refusal = 407, pair, hosts = {} }: ProxyOptions = {}): Promise<TestProxy> {
  const asked: string[] = []
  const seen: Buffer[] = []
  const open = new Set<Duplex>()
  let manner: Manner = 'through'
  const wanted = login && `Basic ${Buffer.from(login).toString('base64')}`
  const statusFor = ({ headers }: IncomingMessage): number | undefined => {
    if (wanted && headers['proxy-authorization'] === undefined) return 407
    return wanted && headers['proxy-authorization'] !== wanted ? refusal : typeof manner === 'number' ? manner : undefined
  }
  const note = (incoming: IncomingMessage): void => {
    asked.push(`${incoming.method} ${incoming.url}`)
    seen.push(Buffer.from(`${incoming.method} ${incoming.url}\n${incoming.rawHeaders.join('\n')}\n`))
  }

  function forward(incoming: IncomingMessage, answer: ServerResponse): void {
    note(incoming)
    const url = new URL(incoming.url!)
    const status = statusFor(incoming) ?? (hosts[`${url.hostname}:${url.port || 80}`] === undefined ? 502 : undefined)
    if (status !== undefined) return void answer.writeHead(status).end('<html>proxy</html>')
    const onward = request({ port: hosts[`${url.hostname}:${url.port || 80}`], method: incoming.method, path: url.pathname + url.search, headers: incoming.headers }, (came) => {
      answer.writeHead(came.statusCode!, came.headers)
      came.pipe(answer)
    })
    incoming.pipe(onward)
  }
  function tunnel(incoming: IncomingMessage, socket: Duplex): void {
    note(incoming)
    open.add(socket)
    socket.on('error', () => undefined)
    const refused = statusFor(incoming) ?? (hosts[incoming.url!] === undefined ? 502 : undefined)
    if (manner === 'hang') return
    if (manner === 'cut') return void socket.destroy()
    if (refused !== undefined) return void socket.end(`HTTP/1.1 ${refused} No\r\nContent-Length: 0\r\n\r\n`)
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (manner === 'page') return void socket.once('data', () => socket.end('<html><title>Log in first</title></html>'))
    if (manner === 'cut-inside') return void socket.once('data', () => socket.destroy())
    const onward = connect(hosts[incoming.url!]!, '127.0.0.1')
    open.add(onward)
    onward.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    socket.on('close', () => onward.destroy())
    socket.on('data', (bytes: Buffer) => seen.push(bytes))
    socket.pipe(onward).pipe(socket)
  }
  const server = pair ? createSecure(pair, forward) : createPlain(forward)
  server.on('connect', tunnel)
  server.on('connection', (socket: Duplex) => open.add(socket))
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host, asked,
    url: (as = login) => `${pair ? 'https' : 'http'}://${as ? `${as}@` : ''}${host}`,
    seen: () => Buffer.concat(seen).toString('latin1'),
    behave: (next) => { manner = next },
    close: () => new Promise((resolve) => {
      for (const socket of open) socket.destroy()
      server.close(() => resolve())
    }),
  }
}
