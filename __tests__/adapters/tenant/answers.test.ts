import type { ServerResponse } from 'node:http'
import type { Http } from '../../../src/adapters/http/client'
import type { Tenants } from '../../../src/ports/tenants'
import { failureFrom, serve, stopServers } from '../http/fakes'
import { clock, listening, open, read, tenant } from './support'

let http: Http
let tenants: Tenants
beforeEach(() => ({ http, tenants } = open()))
afterEach(async () => {
  jest.useRealTimers()
  http.close()
  await stopServers()
})

describe('what comes back', () => {
  test('is given whole, with its headers by lower-case name and the time that it took', async () => {
    const url = await serve((_, response) => {
      clock.pass(120)
      response.writeHead(403, [['X-Twice', 'a'], ['X-Twice', 'b'], ['Set-Cookie', 'c'], ['Set-Cookie', 'd']].flat()).end('no')
    })
    const answer = await tenants.ask(tenant(url), read('/events'))
    expect(answer).toMatchObject({ status: 403, headers: { 'x-twice': 'a, b', 'set-cookie': 'c, d' }, milliseconds: 120 })
    expect(Buffer.from(answer.body).toString()).toBe('no')
  })

  test('503 is an answer, and asked for once', async () => {
    const { url, seen } = await listening(503)
    expect(await tenants.ask(tenant(url), read('/events'))).toMatchObject({ status: 503 })
    expect(seen).toHaveLength(1)
  })

  test('1 MiB is taken', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(1024 * 1024)))
    expect((await tenants.ask(tenant(url), read('/events'))).body).toHaveLength(1024 * 1024)
  })

  test('of 100 MB no more than the first is read', async () => {
    const size = 100 * 1024 * 1024
    let sent = 0
    const url = await serve((_, response) => {
      const chunk = Buffer.alloc(64 * 1024)
      const more = (): void => {
        while (sent < size && !response.destroyed) {
          sent += chunk.length
          if (!response.write(chunk)) return void response.once('drain', more)
        }
      }
      more()
    })
    const failure = await failureFrom(tenants.ask(tenant(url), read('/events?secret=1')))
    expect(failure).toMatchObject({ reason: 'tenant-unreachable', transient: false, unsent: false })
    expect(failure.message).toBe(`GET ${url.slice(7)}/events: answers more than 1 MiB`)
    expect(sent).toBeLessThan(size / 4)
  })
})

describe('no whole answer', () => {
  const broken: [string, (response: ServerResponse) => void, string][] = [
    ['broken before it began', (response) => response.destroy(), 'connection broken'],
    ['torn', (response) => {
      response.writeHead(200, { 'content-length': 50 })
      response.write('{"id":', () => response.destroy())
    }, 'the answer was cut short'],
    ['not HTTP', (response) => response.socket!.end('SSH-2.0-OpenSSH\r\n\r\n'), 'the answer is not HTTP (HPE_INVALID_CONSTANT)'],
  ]
  test.each(broken)('%s: unreachable, and it may have been done', async (_, answer, message) => {
    const url = await serve((_request, response) => answer(response))
    const failure = await failureFrom(tenants.ask(tenant(url), read('/memories/commit?secret=1', { method: 'POST', body: '{}' })))
    expect(failure).toMatchObject({ reason: 'tenant-unreachable', transient: true, unsent: false })
    expect(failure.message).toBe(`POST ${url.slice(7)}/memories/commit: ${message}`)
  })

  test('nobody at the door: surely never sent', async () => {
    const url = await serve(() => {})
    await stopServers()
    const failure = await failureFrom(tenants.ask(tenant(url), read('/memories/commit', { method: 'POST', body: '{}' })))
    expect(failure).toMatchObject({ reason: 'tenant-unreachable', transient: true, unsent: true })
    expect(failure.message).toMatch(/: connection refused$/)
  })

  test('a connection that was kept alive and proves dead may have carried the request', async () => {
    let requests = 0
    const url = await serve((request, response) => {
      requests += 1
      if (requests === 1) response.end('[]')
      else request.socket.destroy()
    })
    await tenants.ask(tenant(url), read('/health'))
    expect(await failureFrom(tenants.ask(tenant(url), read('/x', { method: 'POST' })))).toMatchObject({ transient: true, unsent: false })
  })

  test('https that cannot be made is unsent', async () => {
    const url = await serve(() => {})
    const failure = await failureFrom(tenants.ask(tenant(url.replace('http', 'https')), read('/health')))
    expect(failure).toMatchObject({ reason: 'tenant-unreachable', unsent: true })
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['no answer', () => {}],
    ['headers and no body', (response) => void response.writeHead(200).flushHeaders()],
    ['a byte a second', (response) => void setInterval(() => response.write('['), 1_000).unref()],
  ])('%s ends after 10 s', async (_, answer) => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    let arrived = (): void => {}
    const began = new Promise<void>((resolve) => { arrived = resolve })
    const url = await serve((_request, response) => {
      answer(response)
      arrived()
    })
    let ended = false
    const work = failureFrom(tenants.ask(tenant(url), read('/events'))).finally(() => { ended = true })
    await began
    for (let second = 0; second < 9; second++) {
      jest.advanceTimersByTime(1_000)
      await new Promise(setImmediate)
    }
    expect(ended).toBe(false)
    jest.advanceTimersByTime(1_000)
    expect((await work).message).toMatch(/: no whole answer within 10 s$/)
    expect(await work).toMatchObject({ transient: true, unsent: false })
  })

  test('a cancel ends it at once', async () => {
    const cancel = new AbortController()
    const url = await serve(() => cancel.abort())
    expect((await failureFrom(tenants.ask(tenant(url), read('/events'), { signal: cancel.signal }))).message).toMatch(/: cancelled$/)
    expect(await failureFrom(tenants.ask(tenant(url), read('/events'), { signal: cancel.signal }))).toMatchObject({ unsent: true })
  })
})
