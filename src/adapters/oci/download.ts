import type { Blob, TransferCall } from '../../ports/transfer'
import { asFailure, Failure } from '../../release/failure'
import type { Image } from '../../release/image'
import { originFor, spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import type { Incoming, Take } from '../http/incoming'
import type { Asker } from './ask'
import { failureOf, inWords, isAbsent } from './errors'

/** Milliseconds of silence on either end of a stream, the registry's own check of a large blob included. */
export const SILENCE = 60_000
/** How often a source that breaks off is asked for the rest, as long as each time some of it comes. */
const MOST_RESUMES = 5
/** Bytes from which on a connection of its own pays. */
const LONG = 4 * 1024 * 1024

/** A part of a blob: from its byte `start` to before `end`. */
export interface Part {
  start: number
  end: number
}

/**
 * Reads a blob, or a part of it. Where the source breaks off it is asked for the rest, at the registry again: an address
 * that its storage signed may have run out.
 * @param take each piece, in their order, no byte twice
 * @throws Failure `transient` where it broke off; whatever `take` throws
 */
export async function download(source: Asker, blob: Blob, from: Image, { start, end }: Part, take: Take, call: TransferCall): Promise<void> {
  let at = start
  /** What the taker threw is not the source's fault. */
  let refused = false
  const hand: Take = async (piece) => {
    if (at + piece.length > end && end === blob.size) throw new Failure('digest-mismatch', `the source gives more bytes than the ${blob.size} that the manifest tells of ${blob.digest}`)
    const own = piece.subarray(0, end - at)
    if (own.length === 0) return
    await take(own).catch((thrown: unknown) => {
      refused = true
      throw thrown
    })
    at += own.length
  }
  for (let resumes = 0; ; resumes++) {
    const before = at
    try {
      await ask(source, blob, from, { start: at, end }, hand, call)
      if (at >= end) return
      throw new Failure('registry-unavailable', `${from.registry} gave ${at} bytes of the ${end} of ${blob.digest}`, { transient: true })
    } catch (thrown) {
      // Another login or another address asks for all of it anew, and so does whoever tries again from the start.
      if (refused || at === before || resumes === MOST_RESUMES || call.signal?.aborted || !asFailure(thrown).transient) throw thrown
    }
  }
}

/** One request for what is left. */
async function ask(source: Asker, blob: Blob, from: Image, { start, end }: Part, hand: Take, call: TransferCall): Promise<void> {
  const { digest, size } = blob
  const headers: Record<string, string> = start > 0 || end < size ? { range: `bytes=${start}-${end - 1}` } : {}
  const sink = async (body: Incoming): Promise<void> => {
    // A storage may call a blob that is gzip by nature "encoded": what comes at its length is the blob.
    const unpacked = body.isEncoded && body.status === 200 && body.length !== size
    await body.each(body.status === 206 ? within(body, start, hand) : after(start, hand), { unpacked })
  }
  const answer = await source.ask(from, `blobs/${digest}`, { method: 'GET', headers, sink, isOnce: true, isLong: end - start >= LONG, timeoutMs: SILENCE }, call)
  if (answer.status !== 200 && answer.status !== 206) throw notRead(answer, blob, from, source)
}

/** Of a source that does not know ranges, what it gives again is left out. */
function after(skipped: number, hand: Take): Take {
  let left = skipped
  return async (piece) => {
    const own = piece.subarray(Math.min(left, piece.length))
    left -= piece.length - own.length
    await hand(own)
  }
}

/** A part must be the one that was asked for (RFC 9110, 15.3.7). */
function within({ headers }: Incoming, start: number, hand: Take): Take {
  const [, first] = /^bytes (\d+)-/.exec(headers['content-range'] ?? '') ?? []
  if (first !== undefined && Number(first) !== start) throw new Failure('registry-unavailable', `the source gives bytes from ${first} on where those from ${start} on were asked for`)
  return hand
}

function notRead(answer: HttpAnswer, { digest }: Blob, from: Image, source: Asker): Failure {
  const doing = source.doing('read', from, digest)
  const at = { status: answer.status, url: spoken(answer.url), retryAfter: answer.retryAfter }
  // A mirror that is behind has it in a moment; one that lost it has it never.
  if (isAbsent(answer, 'blob')) {
    return new Failure('registry-unavailable', `${from.registry} has lost ${doing.what}, which a manifest there names`, { ...at, transient: true, hint: 'push the image again' })
  }
  // An address that is signed runs out, and is no word on our login: the registry is asked for another one.
  if (new URL(answer.url).origin !== originFor(from.registry) && answer.status >= 400 && answer.status < 500) {
    return new Failure('registry-unavailable', `the storage of ${from.registry} (${new URL(answer.url).host}) does not give ${doing.what} (${inWords(answer)})`, { ...at, transient: true })
  }
  return failureOf(answer, doing)
}
