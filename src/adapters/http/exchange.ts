import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import { Failure, type FailureDetail } from '../../release/failure'
import type { Reason } from '../../release/reason'
import { spoken } from './address'
import { CodingFault, decode, sizeOf } from './decode'
import { faultOf } from './faults'
import { type Feeding, feed, type Streamed } from './feed'
import { type Incoming, incoming } from './incoming'
import { onAbort, whyStopped } from './on-abort'
import type { Straight } from './straight'

export interface Exchange {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS'
  /** As it was asked for, which is what the answer is told to be of. */
  url: string
  headers: Record<string, string>
  body?: Uint8Array | string | Streamed
  /**
   * Takes the body of a 200 or a 206 as it comes, in place of the answer's `body`; the answer is whole once it is done.
   * `timeoutMs` is then the longest silence.
   */
  sink?: (body: Incoming) => Promise<void>
  /** Of the agent, where the sink takes the body past the parser. */
  straight?: Straight
  signal?: AbortSignal
  /** Milliseconds for the whole answer, its body included. */
  timeoutMs: number
  maxBytes: number
  reason: Reason
  /** All of it has left this process; from here on an answer is waited for. */
  onSent?: () => void
  /** What it goes through, for the message where nothing comes back. */
  proxy?: { host: string; variable: string }
}

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** The bytes as they came, where they came encoded: the digest of a blob may be of these. */
  encoded?: Buffer
  /** The address that answered. */
  url: string
  /** Milliseconds that it asks to wait before the next request, where it does. */
  retryAfter?: number
}

/** What node:http and node:https have in common. */
export interface Wire {
  request(options: RequestOptions): ClientRequest
}

/** Bytes of an answer's header: gateways add cookies and policies to it, and Node's own 16 KiB are soon full. */
const MAX_HEADER = 64 * 1024

/**
 * One request, one answer, in one attempt.
 * @param url `ask.url`, read
 * @throws Failure `transient` on a broken connection, a body cut short, a time-out or a cancel, and `unsent` where that
 * was before the connection stood; else where the body is above `maxBytes`, cannot be decoded, or TLS is refused
 */
export function exchange(wire: Wire, agent: Agent, url: URL, ask: Exchange): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const failed = (what: string, more: FailureDetail): Failure =>
      new Failure(ask.reason, `${ask.method} ${spoken(url)}: ${what}`, { method: ask.method, url: spoken(url), ...more })
    const broken = (what: string, more: FailureDetail = {}): Failure => failed(what, { transient: true, unsent: !connected, ...more })

    let connected = false
    // Node tells the length of a PUT's or a POST's body by itself, and of a DELETE's not.
    const length = ask.body === undefined ? undefined : { 'content-length': isStreamed(ask.body) ? ask.body.length : Buffer.byteLength(ask.body) }
    const request = wire.request({ ...placeOf(url), method: ask.method, headers: length ? { ...ask.headers, ...length } : ask.headers, agent, maxHeaderSize: MAX_HEADER })
    const through = ask.proxy === undefined ? '' : `, through the proxy ${ask.proxy.host} (${ask.proxy.variable})`
    const deadline = setTimeout(() => fail(broken(`no whole answer within ${ask.timeoutMs / 1000} s${through}`, { hint: `see whether ${url.host} answers at all, then run this again` })), ask.timeoutMs)
    let isOver = false
    // A timer that was cleared would run again.
    const alive = (): void => void (isOver || deadline.refresh())
    const stop = (): void => fail(broken(ask.signal ? whyStopped(ask.signal) : 'cancelled'))
    const letGo = onAbort(ask.signal, stop)

    let feeding = undefined as Feeding | undefined

    /** As it comes, with each piece a sign of life. */
    function bodyOf(response: IncomingMessage): Incoming {
      const plain = incoming(response, alive)
      return ask.straight?.body(response, plain, alive) ?? plain
    }
    function release(): void {
      isOver = true
      clearTimeout(deadline)
      letGo()
    }
    function fail(failure: Failure): void {
      release()
      reject(failure)
      request.destroy()
    }

    request.on('error', (error: NodeJS.ErrnoException) => {
      const { what, hint, transient } = faultOf(error)
      fail(broken(what, { hint, transient, cause: error }))
    })
    // One that was kept alive counts as sent even where it proves dead: nobody can tell what the other side has read.
    request.on('socket', (socket) => {
      // Inside of a tunnel the connection stands already, and TLS does not.
      if (!socket.connecting && !isShakingHands(socket)) connected = true
      else socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => { connected = true })
    })
    request.on('response', (response) => {
      const sink = response.statusCode === 200 || response.statusCode === 206 ? ask.sink : undefined
      const whole = sink ? sink(bodyOf(response)).then(() => leave(response)) : collect(response, ask.maxBytes)
      whole.then(
        (bodies) => {
          const { statusCode: status = 0 } = response
          // A refusal may come before the last byte is sent, and then nobody takes the others. A yes may not.
          if (feeding && !feeding.isSent()) {
            if (status < 300) return fail(broken(`answered ${status} before all of it was sent`))
            request.destroy()
          }
          release()
          resolve({ status, headers: response.headers, ...bodies, url: ask.url })
        },
        (refusal: unknown) => {
          // What became of the other end is told by whoever took it.
          if (refusal instanceof Failure) return fail(refusal)
          if (!(refusal instanceof Refusal || refusal instanceof CodingFault)) return fail(broken(`the answer was cut short${through}`, { cause: refusal }))
          fail(failed(refusal.message, { answered: true, status: response.statusCode }))
        },
      )
    })
    if (ask.onSent) request.once('finish', ask.onSent)
    if (ask.signal?.aborted) return stop()
    if (!isStreamed(ask.body)) return void request.end(ask.body)
    feeding = feed(request, ask.body, alive)
    feeding.done.catch((thrown: unknown) => fail(thrown instanceof Failure ? thrown : broken('what was to be sent broke off', { cause: thrown })))
  })
}

const isShakingHands = (socket: Socket & { secureConnecting?: boolean }): boolean => socket.secureConnecting === true

/** What is not wanted to its end is not kept alive for it. */
function leave(response: IncomingMessage): Pick<HttpAnswer, 'body'> {
  if (!response.complete) response.destroy()
  return { body: Buffer.alloc(0) }
}

/** Where a request goes, without the login that node would make of an address. */
export const placeOf = ({ protocol, hostname, port, pathname, search }: URL): RequestOptions =>
  ({ protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port: port || undefined, path: pathname + search })

const isStreamed = (body: Exchange['body']): body is Streamed => typeof body === 'object' && 'pour' in body

/** An answer that arrived and is not wanted: another try would bring the same. */
class Refusal extends Error {}

async function collect(response: IncomingMessage, maxBytes: number): Promise<Pick<HttpAnswer, 'body' | 'encoded'>> {
  const came = await bytesOf(response, maxBytes)
  const coding = response.headers['content-encoding']
  const body = coding === undefined ? came : await decode(came, coding, maxBytes)
  return body === came ? { body } : { body, encoded: came }
}

/** By its events: an iterator and its promises are a tenth of what each of a fleet's 50 000 requests allocates. */
function bytesOf(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    response.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > maxBytes) return reject(new Refusal(`answers more than ${sizeOf(maxBytes)}`))
      chunks.push(chunk)
    })
    response.on('end', () => (response.complete ? resolve(Buffer.concat(chunks, length)) : reject(new Error('incomplete'))))
    response.on('error', reject)
    response.on('close', () => { if (!response.readableEnded) reject(new Error('incomplete')) })
  })
}
