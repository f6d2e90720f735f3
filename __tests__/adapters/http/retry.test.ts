import type { ServerResponse } from 'node:http'
import { createHttp } from '../../../src/adapters/http/client'
import { retryAfter } from '../../../src/adapters/http/trouble'
import { failureFrom, fakeClock, fakeLog, serve, stopServers } from './fakes'

const NOON = Date.UTC(2026, 10, 20, 12)
const clock = fakeClock(NOON)
const log = fakeLog()
const http = createHttp({ clock, log })
beforeEach(() => {
  clock.slept.length = 0
  log.lines.length = 0
})
afterEach(stopServers)
afterAll(() => http.close())

type Answer = (response: ServerResponse) => void
const status = (code: number, headers = {}): Answer => (response) => response.writeHead(code, headers).end()
const drop: Answer = (response) => response.destroy()

/** Serves these answers in turn, the last one for ever. */
async function script(...answers: Answer[]): Promise<{ url: string; host: string; requests: () => number }> {
  let requests = 0
  const origin = await serve((_request, response) => answers[Math.min(requests++, answers.length - 1)]!(response))
  return { url: `${origin}/v2/`, host: origin.slice(7), requests: () => requests }
}
const read = (url: string, more = {}) => http.request({ method: 'GET', url, maxBytes: 100, retry: true, ...more })

test.each([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524])('%i is tried again', async (code) => {
  const { url, host, requests } = await script(status(code), status(code), status(200))
  expect(await read(url)).toMatchObject({ status: 200 })
  expect(requests()).toBe(3)
  expect(clock.slept).toEqual([300, 1000])
  expect(log.lines).toEqual([
    `info: ${host}: ${code}, trying again in 0.3 s (2 of 3)`,
    `info: ${host}: ${code}, trying again in 1 s (3 of 3)`,
  ])
})

test.each([200, 201, 301, 400, 401, 403, 404, 405, 409, 412, 423, 501, 505, 507, 519, 525])('%i is not tried again', async (code) => {
  const { url, requests } = await script(status(code))
  expect(await read(url)).toMatchObject({ status: code })
  expect(requests()).toBe(1)
})

describe('incident limit-as-403', () => {
  const say = (body: string, headers = {}): Answer => (response) => response.writeHead(403, headers).end(body)
  test.each<[string, Answer]>([
    ['GitHub’s secondary limit', say('{"message":"You have exceeded a secondary rate limit. Please wait."}')],
    ['its limit of an hour', say('{"message":"API rate limit exceeded for user ID 1."}')],
    ['nothing left', say('', { 'x-ratelimit-remaining': '0' })],
    ['a time to wait', say('', { 'retry-after': '0' })],
    ['the code of the specification', say('{"errors":[{"code":"TOOMANYREQUESTS"}]}')],
    ['a page', say('<h1>Too many requests</h1>')],
  ])('%s', async (_, answer) => {
    const { url, host, requests } = await script(answer, status(200))
    expect(await read(url)).toMatchObject({ status: 200 })
    expect(requests()).toBe(2)
    expect(log.lines[0]).toContain(`${host}: 403, asked too often, trying again`)
  })

  test.each<[string, Answer]>([
    ['a right that is missing', say('{"message":"Resource not accessible by integration"}')],
    ['requests left', say('{"errors":[{"code":"DENIED"}]}', { 'x-ratelimit-remaining': '4999' })],
    ['a rate that is no limit', say('{"message":"this login may not read rate cards"}')],
  ])('%s is no limit', async (_, answer) => {
    const { url, requests } = await script(answer)
    expect(await read(url)).toMatchObject({ status: 403 })
    expect(requests()).toBe(1)
  })
})

test('after three tries the answer is the last one', async () => {
  const { url, requests } = await script(status(503))
  expect(await read(url)).toMatchObject({ status: 503 })
  expect(requests()).toBe(3)
  expect(log.lines).toHaveLength(2)
})

test('a broken connection is tried again, and thrown after the third', async () => {
  const { url, host, requests } = await script(drop)
  const failure = await failureFrom(read(url))
  expect(failure).toMatchObject({ message: `GET ${host}/v2/: connection broken`, transient: true })
  expect(requests()).toBe(3)
  expect(log.lines[0]).toBe(`info: ${host}: connection broken, trying again in 0.3 s (2 of 3)`)
})

test('without retry one attempt is all', async () => {
  for (const answer of [status(503), drop]) {
    const { url, requests } = await script(answer)
    await read(url, { retry: false }).catch(() => {})
    expect(requests()).toBe(1)
  }
  expect(log.lines).toEqual([])
})

test('each fault that is tried again is told with the time its try began', async () => {
  const { url } = await script((response) => {
    clock.pass(5_000)
    status(503)(response)
  }, drop, status(200))
  const began = clock.elapsed()
  const told: number[] = []
  await read(url, { onTrouble: (since: number) => told.push(since - began) })
  expect(told).toEqual([0, 5_300])
})

test('a cancel between two tries ends it', async () => {
  const { url, requests } = await script(status(503))
  const cancel = new AbortController()
  const answer = await read(url, { signal: cancel.signal, onTrouble: () => cancel.abort() })
  expect(answer.status).toBe(503)
  expect(requests()).toBe(1)
})

describe('Retry-After', () => {
  test('up to 10 s is honoured', async () => {
    const { url, host } = await script(status(429, { 'retry-after': '10' }), status(200))
    expect(await read(url)).toMatchObject({ status: 200 })
    expect(clock.slept).toEqual([10_000])
    expect(log.lines).toEqual([`info: ${host}: 429, trying again in 10 s (2 of 3)`])
  })

  test('longer ends it at once, and says so', async () => {
    const { url, host, requests } = await script(status(503, { 'retry-after': '11' }))
    expect(await read(url)).toMatchObject({ status: 503 })
    expect(requests()).toBe(1)
    expect(log.lines).toEqual([`info: ${host}: 503, asks to wait 11 s: not tried again`])
  })

  test('an answer carries it, whether or not it is tried again', async () => {
    const { url } = await script(status(429, { 'retry-after': '7' }))
    expect(await read(url, { retry: false })).toMatchObject({ status: 429, retryAfter: 7_000 })
  })

  test('a date is by the clock of who wrote it', () => {
    const headers = { 'retry-after': 'Fri, 20 Nov 2026 09:00:05 GMT', date: 'Fri, 20 Nov 2026 09:00:00 GMT' }
    expect(retryAfter(headers, NOON)).toBe(5_000)
  })

  test.each([
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOON / 1_000 + 60) }, 60_000],
    [{ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': String(NOON / 1_000 + 60) }, undefined],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' }, undefined],
  ])('GitHub’s reset: %p asks for %p ms', (headers, expected) => {
    expect(retryAfter(headers, NOON)).toBe(expected)
  })

  test.each([
    ['0', 0],
    ['7', 7_000],
    ['Fri, 20 Nov 2026 12:00:05 GMT', 5_000],
    ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
    ['1.5', 1_500],
    ['Friday, 20-Nov-26 12:00:05 GMT', 5_000],
    ['Fri Nov 20 12:00:05 2026', 5_000],
    // Which Date.parse takes for dates long past: nobody asked for that.
    ['-1', undefined], ['1, 2', undefined], ['soon 5', undefined], ['60s', undefined], ['', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('%p asks for %p ms', (header, expected) => {
    expect(retryAfter({ 'retry-after': header }, NOON)).toBe(expected)
  })
})
