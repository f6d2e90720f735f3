import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { createHttp, type Http, type HttpRequest } from '../../../src/adapters/http/client'
import { failureFrom, fakeClock, fakeLog, serve, stopServers } from './fakes'

let http: Http
beforeEach(() => { http = createHttp({ clock: fakeClock(), log: fakeLog() }) })
afterEach(async () => {
  jest.useRealTimers()
  http.close()
  await stopServers()
})

const get = (url: string, more: Partial<HttpRequest> = {}): HttpRequest =>
  ({ method: 'GET', url, maxBytes: 100, retry: false, ...more })

test('an answer comes whole: status, headers, bytes and address', async () => {
  const origin = await serve((request, response) => {
    response.writeHead(418,
      { 'x-seen': `${request.method} ${request.url} ${String(request.headers['x-mine'])}` }).end('tea')
  })
  const answer = await http.request(get(`${origin}/v2/?a=b`, { headers: { 'x-mine': 'yes' } }))
  expect(answer).toMatchObject({ status: 418, url: `${origin}/v2/?a=b`, headers: { 'x-seen': 'GET /v2/?a=b yes' } })
  expect(answer.body.toString()).toBe('tea')
})

test('a body is sent with its length, and nothing compressed is asked for', async () => {
  let seen = {}
  const origin = await serve((request, response) => {
    const { headers } = request
    const how = headers['transfer-encoding']
    seen = { length: headers['content-length'], coding: headers['accept-encoding'], agent: headers['user-agent'], how }
    request.resume().on('end', () => response.end())
  })
  await http.request(get(origin, { method: 'PUT', body: Buffer.from('mänifest') }))
  expect(seen).toEqual({ length: '9', coding: 'identity', agent: 'release-action', how: undefined })
})

test('what can wait is done once, when a first request is out and its answer is not there yet', async () => {
  const seen: string[] = []
  const origin = await serve((_request, response) => response.end())
  http.meanwhile!(() => seen.push('done'))
  expect(seen).toEqual([])
  await http.request(get(origin))
  seen.push('answered')
  await http.request(get(origin))
  expect(seen.filter((step) => step === 'done')).toHaveLength(1)
  expect(seen.indexOf('done')).toBeLessThan(seen.indexOf('answered'))
})

test('a login in the address is not sent', async () => {
  let authorization: string | undefined = 'none came'
  const origin = await serve((request, response) => {
    authorization = request.headers.authorization
    response.end()
  })
  await http.request(get(origin.replace('//', '//user:secret@')))
  expect(authorization).toBeUndefined()
})

test('one connection serves request after request, and close ends it', async () => {
  const sockets = new Set<Socket>()
  const origin = await serve((request, response) => {
    sockets.add(request.socket)
    response.end('ok')
  })
  await http.request(get(origin))
  await http.request(get(origin))
  expect(sockets.size).toBe(1)
  const ended = new Promise((resolve) => [...sockets][0]!.on('close', resolve))
  http.close()
  await ended
})

test('a header of 60 KiB is read, and one of more is said to be too long', async () => {
  const cookie = (bytes: number) => serve((_request, response) => response.writeHead(200, { 'set-cookie': 'x'.repeat(bytes) }).end('ok'))
  expect((await http.request(get(await cookie(60 * 1024)))).status).toBe(200)
  const failure = await failureFrom(http.request(get(await cookie(70 * 1024))))
  expect(failure).toMatchObject({ transient: false, message: expect.stringMatching(/the header of its answer is longer than 64 KiB/), hint: expect.stringMatching(/shorter headers/) })
})

describe('an answer that is not whole', () => {
  const drip = (response: ServerResponse): void => {
    response.writeHead(200)
    response.write('drop')
  }
  test.each<[string, (response: ServerResponse) => void, string]>([
    ['broken before it began', (response) => response.destroy(), 'connection broken'],
    ['shorter than it said', (response) => {
      response.writeHead(200, { 'content-length': 50 })
      response.write('torn', () => response.destroy())
    }, 'the answer was cut short'],
    ['broken within a chunked body', (response) => {
      response.writeHead(200)
      response.write('torn', () => response.destroy())
    }, 'the answer was cut short'],
    ['not HTTP', (response) => response.socket!.end('SSH-2.0-OpenSSH\r\n\r\n'),
      'the answer is not HTTP (HPE_INVALID_CONSTANT)'],
  ])('%s is a transient failure', async (_, answer, message) => {
    const origin = await serve((_request, response) => answer(response))
    const failure = await failureFrom(http.request(get(`${origin}/v2/a?token=secret`)))
    expect(failure).toMatchObject({ reason: 'registry-unavailable', transient: true, method: 'GET' })
    expect(failure.message).toBe(`GET ${origin.slice(7)}/v2/a: ${message}`)
    expect(failure.url).toBe(`${origin.slice(7)}/v2/a`)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['none at all', () => {}],
    ['a dripping body', drip],
  ])('%s ends at the deadline', async (_, answer) => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    let arrived = (): void => {}
    const began = new Promise<void>((resolve) => { arrived = resolve })
    const origin = await serve((_request, response) => {
      answer(response)
      arrived()
    })
    const work = failureFrom(http.request(get(origin, { reason: 'head-unreadable' })))
    await began
    jest.advanceTimersByTime(9_999)
    jest.advanceTimersByTime(1)
    expect(await work).toMatchObject({ reason: 'head-unreadable', transient: true })
    expect((await work).message).toMatch(/: no whole answer within 10 s$/)
  })

  test('a cancel ends it at once', async () => {
    const cancel = new AbortController()
    const origin = await serve((_request, response) => {
      drip(response)
      cancel.abort()
    })
    const failure = await failureFrom(http.request(get(origin, { signal: cancel.signal, retry: true })))
    expect(failure.message).toMatch(/: cancelled$/)
    expect(failure.transient).toBe(true)
  })

  test('nothing is sent after a cancel', async () => {
    let requests = 0
    const origin = await serve((_request, response) => {
      requests++
      response.end()
    })
    const failure = await failureFrom(http.request(get(origin, { signal: AbortSignal.abort() })))
    expect(failure.message).toMatch(/: cancelled$/)
    expect(requests).toBe(0)
  })
})

describe('an answer that is not wanted', () => {
  test.each<[string, (response: ServerResponse) => void, string]>([
    ['longer than it may be, by its header', (response) => response.writeHead(200,
      { 'content-length': 101 }).end('x'.repeat(101)),
      'answers more than 100 bytes'],
    ['longer than it may be, chunk by chunk', (response) => {
      response.write('x'.repeat(60))
      response.end('x'.repeat(60))
    }, 'answers more than 100 bytes'],
    ['encoded as nobody knows', (response) => response.writeHead(200, { 'content-encoding': 'pigeon' }).end('x'),
      'the answer came encoded in a way that was not asked for and is not known'],
    ['of another coding than it says', (response) => response.writeHead(200, { 'content-encoding': 'br' }).end('not brotli'),
      'the answer is not the br that it says it is'],
    ['short, and long once unpacked', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(101))),
      'answers more than 100 bytes'],
    ['encoded three times', (response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end('x'),
      'the answer came encoded more than twice'],
  ])('%s is refused for good', async (_, answer, message) => {
    let requests = 0
    const origin = await serve((_request, response) => {
      requests++
      answer(response)
    })
    const failure = await failureFrom(http.request(get(origin, { retry: true })))
    expect(failure.message).toBe(`GET ${origin.slice(7)}/: ${message}`)
    expect(failure.transient).toBe(false)
    expect(requests).toBe(1)
  })

  test('100 bytes of 100 are taken', async () => {
    const origin = await serve((_request, response) => response.end('x'.repeat(100)))
    expect((await http.request(get(origin))).body).toHaveLength(100)
  })
})

describe('incident encoded-answer', () => {
  const plain = 'a manifest'
  test.each<[string, string, string | Buffer]>([
    ['an empty header', '', plain],
    ['identity', 'Identity', plain],
    ['gzip', 'gzip', gzipSync(plain)],
    ['gzip by its old name', 'x-gzip', gzipSync(plain)],
    ['deflate', 'deflate', deflateSync(plain)],
    ['deflate without its frame', 'deflate', deflateRawSync(plain)],
    ['brotli', 'br', brotliCompressSync(plain)],
    ['twice', 'gzip, br', brotliCompressSync(gzipSync(plain))],
    ['gzip by the header alone', 'gzip', plain],
    ['a character set', 'UTF-8', plain], ['how it went over the wire', 'aws-chunked', plain], ['that, and a coding', 'aws-chunked, gzip', gzipSync(plain)],
  ])('%s (%s)', async (_, coding, body) => {
    const origin = await serve((_request, response) => response.writeHead(200, { 'content-encoding': coding }).end(body))
    expect((await http.request(get(origin))).body.toString()).toBe(plain)
  })

  test('a HEAD has no body to decode', async () => {
    const origin = await serve((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end())
    expect((await http.request(get(origin, { method: 'HEAD' }))).body).toHaveLength(0)
  })

  test('what came is kept beside it', async () => {
    const packed = gzipSync(plain)
    const origin = await serve((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed))
    expect((await http.request(get(origin))).encoded).toEqual(packed)
  })
})

test('nobody at the door is a connection fault', async () => {
  const origin = await serve(() => {})
  await stopServers()
  const failure = await failureFrom(http.request(get(origin)))
  expect(failure.message).toMatch(/: connection refused$/)
  expect(failure.transient).toBe(true)
})
