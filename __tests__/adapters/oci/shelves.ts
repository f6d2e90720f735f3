import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttp, type Http } from '../../../src/adapters/http/client'
import { createAsker } from '../../../src/adapters/oci/ask'
import { createTransfer } from '../../../src/adapters/oci/transfer'
import type { Transfer, TransferCall } from '../../../src/ports/transfer'
import type { Digest } from '../../../src/release/digest'
import type { Image } from '../../../src/release/image'
import { virtualClock } from '../../support/clock'
import { quiet } from '../../support/ports'

export const digestOf = (bytes: Uint8Array): Digest => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** A registry that does as it is told, and one that holds the blob. */
export interface Shelf {
  host: string
  blobs: Map<string, Buffer>
  asked: string[]
  /** Answers in place of the registry. */
  instead?: (request: IncomingMessage, response: ServerResponse, body: Buffer) => boolean
}

const open: { close(): void }[] = []
/** For `afterEach`. */
export const closeAll = (): void => { for (const one of open.splice(0)) one.close() }

export async function shelf(): Promise<Shelf> {
  const it: Shelf = { host: '', blobs: new Map(), asked: [] }
  let upload = Buffer.alloc(0)
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part)).on('error', () => undefined).on('end', () => {
      const body = Buffer.concat(parts)
      const url = new URL(request.url ?? '', 'http://x')
      const { method = '' } = request
      it.asked.push(`${method} ${url.pathname.replace(/sha256:\w+/, 'BLOB')}${request.headers.range ? ` ${request.headers.range}` : ''}${request.headers.authorization ? ' (login)' : ''}`)
      if (it.instead?.(request, response, body)) return
      const [, digest = ''] = /\/blobs\/(sha256:\w+)/.exec(url.pathname) ?? []
      const blob = it.blobs.get(digest)
      if (method === 'HEAD') return void response.writeHead(blob ? 200 : 404).end()
      if (method === 'GET') {
        const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
        if (!blob) return void response.writeHead(404).end()
        return void (from ? response.writeHead(206).end(blob.subarray(Number(from), Number(to) + 1)) : response.writeHead(200, { 'content-length': blob.length }).end(blob))
      }
      if (method === 'POST') {
        upload = Buffer.alloc(0)
        const mount = it.blobs.get(url.searchParams.get('mount') ?? '')
        return void (mount ? response.writeHead(201).end() : response.writeHead(202, { location: '/v2/b/blobs/uploads/1?state=x' }).end())
      }
      upload = Buffer.concat([upload, body])
      if (method === 'PATCH') return void response.writeHead(202, { location: '/v2/b/blobs/uploads/1?state=y' }).end()
      const wanted = url.searchParams.get('digest') ?? ''
      if (digestOf(upload) !== wanted) return void response.writeHead(400).end()
      it.blobs.set(wanted, upload)
      response.writeHead(201).end()
    })
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  it.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  open.push({ close: () => { server.closeAllConnections(); server.close() } })
  return it
}

export interface Place {
  source: Shelf
  target: Shelf
  from: Image
  to: Image
  blob: { digest: Digest; size: number }
  bytes: Buffer
  transfer: Transfer
  bring: (blob?: { digest: Digest; size: number }, call?: TransferCall) => Promise<string>
}

export async function place({ size = 300_000, sameRegistry = false } = {}): Promise<Place> {
  const source = await shelf()
  const target = sameRegistry ? source : await shelf()
  const bytes = randomBytes(size)
  const blob = { digest: digestOf(bytes), size }
  source.blobs.set(blob.digest, bytes)
  const [from, to] = [{ name: `${source.host}/a`, registry: source.host, repository: 'a' }, { name: `${target.host}/b`, registry: target.host, repository: 'b' }]
  const clock = virtualClock()
  const http: Http = createHttp({ clock, log: quiet })
  open.push({ close: () => http.close() })
  const credentials = { of: (host: string) => Promise.resolve({ id: host, find: () => Promise.resolve({ kind: 'password' as const, user: 'u', password: host, origin: 'with a test\'s' }) }) }
  const asker = (image: Image, access: 'pull' | 'pull,push') => createAsker({ http, credentials, access, images: [image], clock, mask: () => undefined })
  const transfer = createTransfer({ source: asker(from, 'pull'), target: asker(to, 'pull,push'), http, clock })
  return { source, target, from, to, blob, bytes, transfer, bring: (other = blob, call) => transfer.bring(other, from, to, call) }
}
