import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http'
import { Failure } from '../../release/failure'
import type { Reason } from '../../release/reason'
import { spoken } from './address'
import { onAbort, whyStopped } from './on-abort'

export interface Exchange {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: Uint8Array | string
  signal?: AbortSignal
  /** Milliseconds for the whole answer, its body included. */
  timeoutMs: number
  maxBytes: number
  reason: Reason
}

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** The address that answered. */
  url: string
}

/** What node:http and node:https have in common. */
export interface Wire {
  request(url: URL, options: RequestOptions): ClientRequest
}

// Node's codes, in words; any other code is told as it is. Messages are not: they quote certificates and addresses.
const FAULTS: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection broken',
  EPIPE: 'connection broken',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'no connection',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
}

function hintFor(code: string): string | undefined {
  if (code === 'ENOTFOUND') return 'check how the host is written'
  if (/CERT|SIGNED|VERIFY|ISSUER/.test(code)) {
    return 'give the runner the CA of this host (NODE_EXTRA_CA_CERTS=<file>), or correct its certificate'
  }
  return undefined
}

/**
 * One request, one answer, in one attempt.
 * @throws Failure `transient` on a broken connection, a body cut short, a time-out or a cancel, and `unsent` where that
 * was before the connection stood; else where the body is above `maxBytes` or compressed unasked
 */
export function exchange(wire: Wire, agent: Agent, ask: Exchange): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const url = new URL(ask.url)
    url.username = url.password = '' // node would make a login of it
    const at = { method: ask.method, url: spoken(url) }
    const broken = (what: string, more: { hint?: string; cause?: unknown } = {}): Failure =>
      new Failure(ask.reason, `${ask.method} ${at.url}: ${what}`, { ...at, ...more, transient: true, unsent: !connected })

    let connected = false
    // Node tells the length of a PUT's or a POST's body by itself, and of a DELETE's not.
    const length = ask.body === undefined ? undefined : { 'content-length': Buffer.byteLength(ask.body) }
    const request = wire.request(url, { method: ask.method, headers: { ...ask.headers, ...length }, agent })
    const deadline = setTimeout(() => fail(broken(`no whole answer within ${ask.timeoutMs / 1000} s`, { hint: `see whether ${url.host} answers at all, then run this again` })), ask.timeoutMs)
    const stop = (): void => fail(broken(ask.signal ? whyStopped(ask.signal) : 'cancelled'))
    const letGo = onAbort(ask.signal, stop)

    function release(): void {
      clearTimeout(deadline)
      letGo()
    }
    function fail(failure: Failure): void {
      release()
      reject(failure)
      request.destroy()
    }

    request.on('error', (error: NodeJS.ErrnoException) => {
      const code = /^\w+$/.test(error.code ?? '') ? error.code! : 'connection fault'
      const what = code.startsWith('HPE_') ? `the answer is not HTTP (${code})` : (FAULTS[code] ?? code)
      fail(broken(what, { hint: hintFor(code), cause: error }))
    })
    // One that was kept alive counts as sent even where it proves dead: nobody can tell what the other side has read.
    request.on('socket', (socket) => {
      if (!socket.connecting) connected = true
      else socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => { connected = true })
    })
    request.on('response', (response) => {
      collect(response, ask.maxBytes)
        .then((body) => {
          release()
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body, url: ask.url })
        })
        .catch((refusal: unknown) => {
          if (!(refusal instanceof Refusal)) return fail(broken('the answer was cut short', { cause: refusal }))
          fail(new Failure(ask.reason, `${ask.method} ${at.url}: ${refusal.message}`, at))
        })
    })
    if (ask.signal?.aborted) return stop()
    request.end(ask.body)
  })
}

/** An answer that arrived and is not wanted: another try would bring the same. */
class Refusal extends Error {}

async function collect(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const coding = response.headers['content-encoding'] ?? 'identity'
  // The digest is of the bytes as they are; a proxy that compresses against Accept-Encoding would change them.
  if (coding !== 'identity') throw new Refusal('the answer came compressed, which was not asked for')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBytes) throw new Refusal(`the answer is longer than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  if (!response.complete) throw new Error('incomplete')
  return Buffer.concat(chunks, length)
}
