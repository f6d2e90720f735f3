import nock from 'nock'
import { createHttp } from '../../../src/adapters/http/client'
import { followRedirects } from '../../../src/adapters/http/redirect'
import { failureFrom, fakeClock, fakeLog } from './fakes'

const http = createHttp({ clock: fakeClock(), log: fakeLog() })
const SECRET = 'Bearer secret'
beforeAll(() => nock.disableNetConnect())
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
})
afterAll(() => {
  http.close()
  nock.restore()
})

const follow = (url: string) => followRedirects(http, {
  method: 'GET', url, headers: { Authorization: SECRET, accept: 'a/b' }, maxBytes: 100, retry: false,
})

/** One hop; checks that the credential comes exactly where it may. */
const hop = (origin: string, path: string, secret: boolean, status: number, location?: string): void => {
  nock(origin, { reqheaders: { accept: 'a/b' }, ...(secret ? {} : { badheaders: ['authorization'] }) })
    .get(path)
    .matchHeader('authorization', (value) => String(value ?? '') === (secret ? SECRET : ''))
    .reply(status, 'body', location === undefined ? {} : { location })
}

test.each([301, 302, 303, 307, 308])('%i is followed, the credential stays at its origin', async (status) => {
  hop('https://a.example', '/v2/blob', true, status, 'https://storage.example/x?signature=1')
  hop('https://storage.example', '/x?signature=1', false, 200)
  const answer = await follow('https://a.example/v2/blob')
  expect(answer).toMatchObject({ status: 200, url: 'https://storage.example/x?signature=1' })
})

test('a relative redirect keeps the credential', async () => {
  hop('https://a.example', '/one', true, 307, '/two')
  hop('https://a.example', '/two', true, 200)
  expect(await follow('https://a.example/one')).toMatchObject({ status: 200 })
})

test.each([
  ['another host', 'https://b.example'],
  ['another port', 'https://a.example:8443'],
  ['a host below', 'https://cdn.a.example'],
])('%s is another origin, and the credential never comes back', async (_, other) => {
  hop('https://a.example', '/one', true, 307, `${other}/two`)
  hop(other, '/two', false, 307, 'https://a.example/three')
  hop('https://a.example', '/three', false, 200)
  expect(await follow('https://a.example/one')).toMatchObject({ status: 200 })
})

test.each([
  ['https onto loopback', 'https://a.example', 'http://127.0.0.1:9999'],
  ['loopback to https', 'http://127.0.0.1:9999', 'https://a.example'],
])('%s is followed', async (_, from, to) => {
  hop(from, '/one', true, 307, `${to}/two`)
  hop(to, '/two', false, 200)
  expect(await follow(`${from}/one`)).toMatchObject({ status: 200 })
})

test.each([
  ['https to http', 'https://a.example', 'http://b.example/?secret=1', 'redirected to b.example without https'],
  ['loopback to http beyond', 'http://127.0.0.1:9999', 'http://b.example/', 'redirected to b.example without https'],
  ['another protocol', 'https://a.example', 'ftp://b.example/', 'redirected to b.example without https'],
  ['no address', 'https://a.example', 'https://', 'redirected to something that is no address'],
])('%s is refused', async (_, from, to, message) => {
  hop(from, '/one', true, 307, to)
  const failure = await failureFrom(follow(`${from}/one`))
  expect(failure).toMatchObject({ reason: 'registry-unavailable', transient: false, status: 307 })
  expect(failure.message).toBe(`GET ${new URL(from).host}/one: ${message}`)
})

test.each([
  ['its name alone', 'https://a.example', 'http://a.example', 'https://a.example'],
  ['the port of https', 'https://a.example', 'http://a.example:443', 'https://a.example'],
  ['its own port', 'https://a.example:8443', 'http://a.example:8443', 'https://a.example:8443'],
  ['no port where it has one', 'https://a.example:8443', 'http://a.example', 'https://a.example:8443'],
])('a host behind a proxy that ends TLS names itself by http and %s: asked is https, with the login', async (_, from, to, asked) => {
  hop(from, '/one', true, 307, `${to}/two`)
  hop(asked, '/two', true, 200)
  expect(await follow(`${from}/one`)).toMatchObject({ status: 200 })
})

test('five hops are followed, the sixth is not', async () => {
  for (let n = 0; n < 6; n++) hop('https://a.example', `/${n}`, true, 307, `/${n + 1}`)
  expect((await failureFrom(follow('https://a.example/0'))).message).toBe('GET a.example/5: more than 5 redirects')
  for (let n = 1; n < 6; n++) hop('https://a.example', `/${n}`, true, 307, `/${n + 1}`)
  hop('https://a.example', '/6', true, 200)
  expect(await follow('https://a.example/1')).toMatchObject({ status: 200 })
})

test('without a location the answer is the answer', async () => {
  hop('https://a.example', '/one', true, 307)
  expect(await follow('https://a.example/one')).toMatchObject({ status: 307 })
})
