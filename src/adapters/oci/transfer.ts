import type { Clock } from '../../ports/clock'
import type { Blob, Transfer, TransferCall } from '../../ports/transfer'
import { deadline } from '../../release/deadline'
import { Failure } from '../../release/failure'
import type { Image } from '../../release/image'
import { isSafe, originFor, placeOfLocation } from '../http/address'
import type { Http, HttpRequest } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import type { Take } from '../http/incoming'
import { type Asker, MAX_BYTES } from './ask'
import { download, type Part, SILENCE } from './download'
import { failureOf, inWords } from './errors'
import { Proof } from './proof'
import { readSaid } from './said'

/** Bytes of one piece, where a registry takes no blob in one. */
const PIECE = 10 * 1024 * 1024
/** Milliseconds for the registry to drop an upload that will not be finished: a person may be waiting for the end. */
const FAREWELL = 2_000
const BYTES = { 'content-type': 'application/octet-stream' }
const TAKEN = new Set([201, 204])
/** A whole blob in one request is more than such a registry, or a proxy before it, takes; or it knows no such request. */
const IN_PIECES = new Set([405, 411, 413, 501])

type Upload = Pick<HttpRequest, 'headers' | 'body'> & { method: 'PUT' | 'PATCH' }

export interface TransferParts {
  /** Where builds come from: it asks for no more than `pull`. */
  source: Asker
  target: Asker
  /** For uploads that a registry has elsewhere, which are shown no login. */
  http: Http
  clock: Clock
}

/** What the registry said as an upload began. */
interface Begun {
  url: URL
  /** Bytes that a piece has at least, but for the last one. */
  least: number
}

/** Blobs and manifests over https://github.com/opencontainers/distribution-spec, "Push". */
export function createTransfer({ source, target, http, clock }: TransferParts): Transfer {
  const doing = (to: Image, what: string): ReturnType<Asker['doing']> => target.doing('upload', to, what)

  async function has({ digest }: Blob, to: Image, call: TransferCall): Promise<boolean> {
    const answer = await target.ask(to, `blobs/${digest}`, { method: 'HEAD' }, call)
    if (answer.status === 200) return true
    // A HEAD has no words of its own: what it does not find is sent, and what is refused is refused then. Of a storage
    // that it was sent on to, no refusal is one of the registry's.
    if (answer.status === 404 || answer.status === 405 || new URL(answer.url).origin !== originFor(to.registry)) return false
    throw failureOf(answer, doing(to, digest))
  }

  const open = (to: Image, query: string, call: TransferCall): Promise<HttpAnswer> =>
    target.ask(to, `blobs/uploads/${query}`, { method: 'POST', headers: { 'content-length': '0' } }, call)

  /** @returns where an upload goes; nothing where the blob was mounted */
  async function begin({ digest }: Blob, from: Image, to: Image, call: TransferCall): Promise<Begun | undefined> {
    const mount = from.registry === to.registry && from.repository !== to.repository ? `?${new URLSearchParams({ mount: digest, from: from.repository }).toString()}` : ''
    let answer = await open(to, mount, call)
    // A login that may not read the other repository may still send the blob.
    if (mount && ![201, 202].includes(answer.status) && answer.status < 500) answer = await open(to, '', call)
    if (answer.status === 201 && mount) return undefined
    const url = answer.status === 202 ? placeIn(answer) : undefined
    if (!url) throw failureOf(answer, doing(to, digest))
    if (!isSafe(url)) throw new Failure('registry-unavailable', `${to.registry} takes uploads at ${url.host} without https`)
    return { url, least: Number(answer.headers['oci-chunk-min-length']) || 0 }
  }

  async function beginAnew(blob: Blob, to: Image, call: TransferCall): Promise<Begun> {
    const begun = await begin(blob, to, to, call)
    if (begun) return begun
    throw new Failure('registry-unavailable', `${to.registry} says that it has mounted ${blob.digest}, and has it not`)
  }

  /** Sends to where the upload is; a login stays at the registry's own origin. */
  const send = (to: Image, url: URL, question: Upload, call: TransferCall): Promise<HttpAnswer> => (url.origin === originFor(to.registry)
    ? target.ask(to, url.href, { ...question, timeoutMs: SILENCE }, call)
    : http.request({ maxBytes: MAX_BYTES, ...question, url: url.href, signal: call.signal, retry: false, timeoutMs: SILENCE }))

  /** Of an upload that the registry knows no more, or has more or less of than was sent, nothing can be gone on with: it begins anew. */
  function notTaken(answer: HttpAnswer, to: Image, { digest }: Blob): Failure {
    const isLost = answer.status === 416 || (answer.status === 404 && readSaid(answer.body).code === 'BLOB_UPLOAD_UNKNOWN')
    if (!isLost) return failureOf(answer, doing(to, digest))
    return new Failure('registry-unavailable', `${to.registry} has lost the upload of ${digest} (${inWords(answer)})`, { status: answer.status, transient: true, retryAfter: answer.retryAfter })
  }

  /** Bytes of the source, told as they are sent; where they are wanted anew the first ones do not count. */
  function bytesOf(blob: Blob, from: Image, part: Part, see: () => (piece: Uint8Array) => void, call: TransferCall): { length: number; pour(put: Take): Promise<void> } {
    let told = 0
    return {
      length: part.end - part.start,
      async pour(put) {
        call.onBytes?.(-told)
        told = 0
        const seen = see()
        await download(source, blob, from, part, async (piece) => {
          seen(piece)
          await put(piece)
          told += piece.length
          call.onBytes?.(piece.length)
        }, call)
      },
    }
  }

  /** In one request; what does not hash to its digest is cut off before its last bytes. @returns whether it was taken */
  async function whole(blob: Blob, from: Image, to: Image, url: URL, call: TransferCall): Promise<boolean> {
    const proving = (): ((piece: Uint8Array) => void) => {
      const proof = new Proof(blob)
      return (piece) => proof.see(piece)
    }
    const body = bytesOf(blob, from, { start: 0, end: blob.size }, proving, call)
    const answer = await send(to, ending(url, blob), { method: 'PUT', headers: BYTES, body }, call)
    if (IN_PIECES.has(answer.status)) return false
    if (!TAKEN.has(answer.status)) throw notTaken(answer, to, blob)
    return true
  }

  /** In pieces, one after the other, for registries that want it so. @param moved told where the upload goes on */
  async function inPieces(blob: Blob, from: Image, to: Image, { url: first, least }: Begun, moved: (url: URL) => void, call: TransferCall): Promise<void> {
    const proof = new Proof(blob)
    const size = Math.max(PIECE, least)
    let url = first
    for (let start = 0; start < blob.size; start += size) {
      const end = Math.min(blob.size, start + size)
      // A piece that is wanted anew would be hashed twice, and a login that ended in the midst of one begins the blob anew.
      let begun = false
      const body = bytesOf(blob, from, { start, end }, () => {
        if (begun) throw new Failure('registry-unavailable', `${to.registry} wants a piece of ${blob.digest} anew`, { transient: true })
        begun = true
        return (piece) => proof.see(piece)
      }, call)
      const answer = await send(to, url, { method: 'PATCH', headers: { ...BYTES, 'content-range': `${start}-${end - 1}` }, body }, call)
      if (answer.status !== 202) throw notTaken(answer, to, blob)
      url = placeIn(answer) ?? url
      if (!isSafe(url)) throw new Failure('registry-unavailable', `${to.registry} takes uploads at ${url.host} without https`)
      moved(url)
    }
    const answer = await send(to, ending(url, blob), { method: 'PUT', headers: {}, body: '' }, call)
    if (!TAKEN.has(answer.status)) throw notTaken(answer, to, blob)
  }

  /** An upload that will not be finished is given up where its registry keeps it, so that it holds no place there. */
  async function giveUp(to: Image, url: URL): Promise<void> {
    if (url.origin !== originFor(to.registry)) return
    const { signal, end } = deadline(FAREWELL, clock)
    await target.ask(to, url.href, { method: 'DELETE', timeoutMs: FAREWELL }, { signal }).catch(() => undefined)
    end()
  }

  async function stream(blob: Blob, from: Image, to: Image, first: Begun, call: TransferCall): Promise<void> {
    let { url } = first
    try {
      if (await whole(blob, from, to, url, call)) return
      await giveUp(to, url)
      const begun = await beginAnew(blob, to, call)
      url = begun.url
      await inPieces(blob, from, to, begun, (moved) => { url = moved }, call)
    } catch (thrown) {
      await giveUp(to, url)
      throw thrown
    }
  }

  return {
    async bring(blob, from, to, call = {}) {
      if (await has(blob, to, call)) return 'there'
      const upload = await begin(blob, from, to, call)
      // A mount is believed once the blob is seen.
      if (!upload && await has(blob, to, call)) return 'mounted'
      await stream(blob, from, to, upload ?? await beginAnew(blob, to, call), call)
      return 'streamed'
    },

    async put({ bytes, mediaType, digest }, to, call = {}) {
      const answer = await target.ask(to, `manifests/${digest}`, { method: 'PUT', headers: { 'content-type': mediaType }, body: bytes }, call)
      if (![200, 201, 202].includes(answer.status)) throw failureOf(answer, doing(to, digest))
      return { isListed: answer.headers['oci-subject'] !== undefined }
    },
  }
}

/** Where an answer says that the upload goes on. A registry behind a proxy that ends TLS names itself by `http`. */
function placeIn({ headers: { location = '' }, url }: HttpAnswer): URL | undefined {
  return location === '' ? undefined : placeOfLocation(location, url)
}

/** The address that ends an upload. What stands in its query already may be signed, and stays letter by letter. */
function ending(upload: URL, { digest }: Blob): URL {
  const url = new URL(upload)
  url.search = `${url.search === '' ? '?' : `${url.search}&`}digest=${encodeURIComponent(digest)}`
  return url
}
