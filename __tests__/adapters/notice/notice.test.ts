import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttp } from '../../../src/adapters/http/client'
import { sendNotice } from '../../../src/adapters/notice/send'
import { signed } from '../../../src/adapters/notice/sign'
import { virtualClock } from '../../support/clock'
import { quiet } from '../../support/ports'

test('is signed as the specification\'s own example', () => {
  expect(signed('msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330_000, '{"test": 2432232314}', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek', 'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('without a secret it has no signature', () => {
  expect(signed('x', 0, '{}', undefined)).toEqual({ 'webhook-id': 'x', 'webhook-timestamp': '0' })
})

describe('sending', () => {
  type Answer = (request: IncomingMessage, response: ServerResponse) => void
  const status = (code: number, headers = {}): Answer => (_, response) => void response.writeHead(code, headers).end()
  let answers: Answer[] = []
  const seen: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => { body += String(chunk) }).on('end', () => {
      seen.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`)
      answers.shift()!(request, response)
    })
  })
  beforeAll(() => new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready)))
  afterAll(() => { server.closeAllConnections(); server.close() })
  beforeEach(() => { seen.length = 0 })

  async function send(given: Answer[], tries: 1 | 2 = 2): Promise<string | undefined> {
    answers = given
    const clock = virtualClock()
    const http = createHttp({ clock, log: quiet })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/secret?sig=x`
    const fault = await sendNotice({ url, body: '{"a":1}', headers: {} }, { each: 5_000, tries }, { http, clock })
    http.close()
    return fault
  }

  test.each([200, 202, 204])('%i is taken', async (code) => {
    expect(await send([status(code)])).toBeUndefined()
    expect(seen).toEqual(['POST /a/secret?sig=x application/json {"a":1}'])
  })

  test('what passes is tried once more, and no more than once', async () => {
    expect(await send([status(503), status(200)])).toBeUndefined()
    expect(await send([status(503), status(503)])).toBe('it answered 503')
    expect(await send([status(503)], 1)).toBe('it answered 503')
    expect(await send([(request) => request.socket.destroy(), status(200)])).toBeUndefined()
    expect(seen).toHaveLength(7)
  })

  test('a limit is waited for as it says, within the time for one try', async () => {
    expect(await send([status(429, { 'retry-after': '2' }), status(200)])).toBeUndefined()
    expect(await send([status(429, { 'retry-after': '60' })])).toBe('it answered 429')
  })

  test('a refusal is not tried again, and a redirect is not followed', async () => {
    expect(await send([status(404)])).toBe('it answered 404')
    expect(await send([status(302, { location: 'http://127.0.0.1:9/' })])).toMatch(/redirects \(302\)/)
    expect(seen).toHaveLength(2)
  })

  test('a fault names no address', async () => {
    expect(await send([(request) => request.socket.destroy(), (request) => request.socket.destroy()])).not.toMatch(/secret|sig|127\.0\.0\.1/)
  })
})
