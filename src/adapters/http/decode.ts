import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'

const MIB = 1024 * 1024
/** e.g. `1 MiB`. */
export const sizeOf = (bytes: number): string => (bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes} bytes`)

/** An answer whose coding is known and whose bytes are not of it, or of which there is more than was allowed for. */
export class CodingFault extends Error {}

/** What servers write there that is no coding: a character set, or how the bytes went over the wire. */
const NO_CODING = new Set(['', 'identity', 'none', 'utf-8', 'utf8', 'binary', '8bit', 'chunked', 'aws-chunked'])

/** As `Content-Encoding` names them (RFC 9110, 8.4.1), in the order in which they were applied. */
function codings(header: string | undefined): string[] {
  return (header ?? '').toLowerCase().split(',').map((name) => name.trim()).filter((name) => !NO_CODING.has(name))
}

/**
 * Undoes a coding that nobody asked for: proxies and storages send one against `Accept-Encoding` (incident
 * encoded-answer). What the bytes are worth, a digest or a parser has to say.
 * @param most bytes that it may become; more is a fault, before it is unpacked
 * @returns the same bytes where there is no coding
 * @throws CodingFault
 */
export async function decode(body: Buffer, header: string | undefined, most: number): Promise<Buffer> {
  const names = codings(header)
  // A HEAD, a 204 and a 304 name the coding that a body would have.
  if (names.length === 0 || body.length === 0) return body
  if (names.length > 2) throw new CodingFault('the answer came encoded more than twice')
  const unpack = await unpacker()
  return names.reduceRight<Promise<Buffer>>(async (bytes, name) => unpack(await bytes, name, most), Promise.resolve(body))
}

/** Rarely needed, so loaded only then: every command here is short. */
async function unpacker(): Promise<(bytes: Buffer, name: string, most: number) => Buffer> {
  const zlib = await import('node:zlib')
  return (bytes, name, most) => {
    const limit = { maxOutputLength: most }
    try {
      if (name === 'gzip' || name === 'x-gzip') return isGzip(bytes) ? zlib.gunzipSync(bytes, limit) : bytes
      if (name === 'deflate') return isZlib(bytes) ? zlib.inflateSync(bytes, limit) : zlib.inflateRawSync(bytes, limit)
      if (name === 'br') return zlib.brotliDecompressSync(bytes, limit)
    } catch (cause) {
      const isLong = cause instanceof RangeError || (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      throw new CodingFault(isLong ? `answers more than ${sizeOf(most)}` : `the answer is not the ${name} that it says it is`)
    }
    throw new CodingFault('the answer came encoded in a way that was not asked for and is not known')
  }
}

/** A proxy that unpacked an answer may have left the header as it was. */
const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** RFC 9110 means zlib's format, and some servers send the bare one (RFC 1950, 2.2). */
const isZlib = (bytes: Buffer): boolean => (bytes[0]! & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0

/** The pieces of a body without the coding that its header names, one after the other. @throws CodingFault */
export async function unpacking(body: IncomingMessage, header: string | undefined): Promise<AsyncIterable<unknown>> {
  const zlib = await import('node:zlib')
  const kinds: Record<string, () => Transform> = { gzip: zlib.createGunzip, 'x-gzip': zlib.createGunzip, deflate: zlib.createInflate, br: zlib.createBrotliDecompress }
  const names = codings(header)
  const make = kinds[names[0] ?? '']
  if (names.length > 1 || !make) throw new CodingFault('the answer came encoded in a way that was not asked for and is not known')
  const unpacked = make()
  body.on('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  return unpacked
}
