import { createHash } from 'node:crypto'
import { type Readable, Transform, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Blob, Transfer, TransferCall } from '../../ports/transfer'
import { Failure } from '../../release/failure'
import type { Image } from '../../release/image'
import { isSafe, originFor, secured } from '../http/address'
import type { Http, HttpRequest } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { type Asker, MAX_BYTES } from './ask'
import { failureOf } from './errors'

/** Milliseconds of silence on either end of a stream, the registry's own check of a large blob included. */
const SILENCE = 60_000
/** Bytes of one piece, where a registry takes no blob in one. */
const PIECE = 10 * 1024 * 1024
const BYTES = { 'content-type': 'application/octet-stream' }
const TAKEN = new Set([201, 204])
/** A whole blob in one request is more than such a registry, or a proxy before it, takes. */
const IN_PIECES = new Set([411, 413])

type Upload = Pick<HttpRequest, 'headers' | 'body'> & { method: 'PUT' | 'PATCH' }

export interface TransferParts {
  /** Where builds come from: it asks for no more than `pull`. */
  source: Asker
  target: Asker
  /** For uploads that a registry has elsewhere, which are shown no login. */
  http: Http
}

/** Blobs and manifests over https://github.com/opencontainers/distribution-spec, "Push". */
export function createTransfer({ source, target, http }: TransferParts): Transfer {
  const doing = (to: Image, what: string): ReturnType<Asker['doing']> => target.doing('upload', to, what)

  async function has({ digest }: Blob, to: Image, call: TransferCall): Promise<boolean> {
    const answer = await target.ask(to, `blobs/${digest}`, { method: 'HEAD' }, call)
    if (answer.status === 200) return true
    // A HEAD has no words of its own: what it does not find is sent, and what is refused is refused then.
    if (answer.status === 404 || answer.status === 405) return false
    throw failureOf(answer, doing(to, digest))
  }

  /** @returns the address of an upload; nothing where the blob was mounted */
  async function begin({ digest }: Blob, from: Image, to: Image, call: TransferCall): Promise<URL | undefined> {
    const mount = from.registry === to.registry && from.repository !== to.repository ? `?${new URLSearchParams({ mount: digest, from: from.repository }).toString()}` : ''
    let answer = await target.ask(to, `blobs/uploads/${mount}`, { method: 'POST', headers: { 'content-length': '0' } }, call)
    // A login that may not read the other repository may still send the blob.
    if (mount && ![201, 202].includes(answer.status) && answer.status < 500) answer = await target.ask(to, 'blobs/uploads/', { method: 'POST', headers: { 'content-length': '0' } }, call)
    if (answer.status === 201 && mount) return undefined
    const { location = '' } = answer.headers
    if (answer.status !== 202 || !URL.canParse(location, answer.url)) throw failureOf(answer, doing(to, digest))
    const url = secured(new URL(location, answer.url), new URL(answer.url))
    if (!isSafe(url)) throw new Failure('registry-unavailable', `${to.registry} takes uploads at ${url.host} without https`)
    return url
  }

  async function beginAnew(blob: Blob, to: Image, call: TransferCall): Promise<URL> {
    const url = await begin(blob, to, to, call)
    if (url) return url
    throw new Failure('registry-unavailable', `${to.registry} says that it has mounted ${blob.digest}, and has it not`)
  }

  /** Sends to where the upload is; a login stays at the registry's own origin. */
  const send = (to: Image, url: URL, question: Upload, call: TransferCall): Promise<HttpAnswer> => (url.origin === originFor(to.registry)
    ? target.ask(to, url.href, { ...question, timeoutMs: SILENCE }, call)
    : http.request({ maxBytes: MAX_BYTES, ...question, url: url.href, signal: call.signal, retry: false, timeoutMs: SILENCE }))

  /** Sends what comes, as it comes. @returns the target's answer */
  async function stream(body: Readable, through: Counted, to: Image, url: URL, question: Omit<Upload, 'body'>, length: number, call: TransferCall): Promise<HttpAnswer> {
    const sent = send(to, url, { ...question, body: { stream: through, length } }, call)
    // A refusal may come before the last byte is sent, and then nobody takes the others.
    void sent.then(({ status }) => status >= 300 && through.destroy(), () => through.destroy())
    const [answer, piped] = await Promise.allSettled([sent, pipeline(body, through)])
    if (piped.status === 'rejected' && piped.reason instanceof Failure) throw piped.reason
    if (answer.status === 'rejected') throw answer.reason
    return answer.value
  }

  /** Reads a blob, or the bytes from `start` on to before `end`, into the sink. */
  async function read({ digest }: Blob, from: Image, range: { start: number; end: number } | undefined, sink: (body: Readable) => Promise<void>, call: TransferCall): Promise<void> {
    const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end - 1}` } : {}
    const answer = await source.ask(from, `blobs/${digest}`, { method: 'GET', headers, sink, isOnce: true, timeoutMs: SILENCE }, call)
    if (answer.status !== (range ? 206 : 200)) throw failureOf(answer, source.doing('read', from, digest))
  }

  /** In one request; what does not hash to its digest is cut off before its last byte. @returns whether it was taken */
  async function whole(blob: Blob, from: Image, to: Image, url: URL, call: TransferCall): Promise<boolean> {
    let taken = false
    await read(blob, from, undefined, async (body) => {
      const answer = await stream(body, new Proof(blob, call.onBytes), to, ending(url, blob), { method: 'PUT', headers: BYTES }, blob.size, call)
      if (IN_PIECES.has(answer.status)) return
      if (!TAKEN.has(answer.status)) throw failureOf(answer, doing(to, blob.digest))
      taken = true
    }, call)
    return taken
  }

  /** In pieces, one after the other, for registries that want it so. */
  async function inPieces(blob: Blob, from: Image, to: Image, first: URL, call: TransferCall): Promise<void> {
    const hash = createHash('sha256')
    let url = first
    for (let start = 0; start < blob.size; start += PIECE) {
      const end = Math.min(blob.size, start + PIECE)
      await read(blob, from, { start, end }, async (body) => {
        const through = new Counted(end - start, (chunk) => { hash.update(chunk); call.onBytes?.(chunk.length) })
        const answer = await stream(body, through, to, url, { method: 'PATCH', headers: { ...BYTES, 'content-range': `${start}-${end - 1}` } }, end - start, call)
        if (answer.status !== 202) throw failureOf(answer, doing(to, blob.digest))
        const { location = '' } = answer.headers
        if (URL.canParse(location, answer.url)) url = secured(new URL(location, answer.url), new URL(answer.url))
      }, call)
    }
    if (`sha256:${hash.digest('hex')}` !== blob.digest) throw mismatch(blob)
    const answer = await send(to, ending(url, blob), { method: 'PUT', headers: {}, body: '' }, call)
    if (!TAKEN.has(answer.status)) throw failureOf(answer, doing(to, blob.digest))
  }

  return {
    async bring(blob, from, to, call = {}) {
      if (await has(blob, to, call)) return 'there'
      const upload = await begin(blob, from, to, call)
      // A mount is believed once the blob is seen.
      if (!upload && await has(blob, to, call)) return 'mounted'
      const url = upload ?? await beginAnew(blob, to, call)
      if (!await whole(blob, from, to, url, call)) await inPieces(blob, from, to, await beginAnew(blob, to, call), call)
      return 'streamed'
    },

    async put({ bytes, mediaType, digest }, to, call = {}) {
      const answer = await target.ask(to, `manifests/${digest}`, { method: 'PUT', headers: { 'content-type': mediaType }, body: bytes }, call)
      if (![200, 201, 202].includes(answer.status)) throw failureOf(answer, doing(to, digest))
      return { isListed: answer.headers['oci-subject'] !== undefined }
    },
  }
}

/** The address that ends an upload. */
function ending(upload: URL, { digest }: Blob): URL {
  const url = new URL(upload)
  url.searchParams.append('digest', digest)
  return url
}

const mismatch = ({ digest }: Blob): Failure =>
  new Failure('digest-mismatch', `the bytes that the source gives for ${digest} are others; the upload was cut off`)

/** Lets so many bytes through, and no other number. */
class Counted extends Transform {
  private count = 0

  constructor(private readonly size: number, private readonly see: (chunk: Buffer) => void) {
    super()
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.count += chunk.length
    if (this.count > this.size) return done(new Failure('digest-mismatch', `the source gives more bytes than the ${this.size} that the manifest tells`))
    this.see(chunk)
    done(null, chunk)
  }

  override _flush(done: TransformCallback): void {
    done(this.count === this.size ? null : new Failure('registry-unavailable', `the source gave ${this.count} bytes of ${this.size}`, { transient: true }))
  }
}

/** Keeps the last byte back until all of them are known to be what they are called. */
class Proof extends Counted {
  private held: Buffer = Buffer.alloc(0)
  private readonly hash

  constructor(private readonly blob: Blob, onBytes?: (count: number) => void) {
    const hash = createHash('sha256')
    super(blob.size, (chunk) => { hash.update(chunk); onBytes?.(chunk.length) })
    this.hash = hash
  }

  override _transform(chunk: Buffer, encoding: BufferEncoding, done: TransformCallback): void {
    super._transform(chunk, encoding, (fault) => {
      if (fault) return done(fault)
      const whole = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk])
      this.held = whole.subarray(Math.max(0, whole.length - 1))
      done(null, whole.subarray(0, Math.max(0, whole.length - 1)))
    })
  }

  override _flush(done: TransformCallback): void {
    super._flush((fault) => {
      if (fault) return done(fault)
      if (`sha256:${this.hash.digest('hex')}` !== this.blob.digest) return done(mismatch(this.blob))
      done(null, this.held.length > 0 ? this.held : undefined)
    })
  }
}
