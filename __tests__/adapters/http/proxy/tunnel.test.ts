import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createPlain, type Server } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAgents } from '../../../../src/adapters/http/agents'
import { trusting } from '../../../../src/adapters/http/ca'
import { createHttp, type Http, type HttpRequest } from '../../../../src/adapters/http/client'
import { readProxies } from '../../../../src/adapters/http/proxy/variables'
import { selfSigned } from '../../../support/certificate'
import { type ProxyOptions, startProxy, type TestProxy } from '../../../support/proxy'
import { failureFrom, fakeClock, fakeLog } from '../fakes'

/** Hosts that only the proxy knows, and a proxy whose certificate is of its address. */
const [registry, other, own] = [selfSigned('registry.test'), selfSigned('2001:db8::7'), selfSigned('127.0.0.1')]
const folder = mkdtempSync(join(tmpdir(), 'proxy-'))
const caFile = join(folder, 'ca.pem')
let secure: Server
let plain: Server
let proxy: TestProxy
let http: Http
const seen: string[] = []

beforeAll(async () => {
  writeFileSync(caFile, `# ours\n${registry.cert}${other.cert}${own.cert}`)
  const answer: Parameters<typeof createPlain>[1] = (request, response) => {
    seen.push(`${request.method} ${request.headers.host} ${request.url} ${request.headers.authorization ?? ''}`.trim())
    response.end(String(seen.length))
  }
  secure = createServer(registry, answer)
  plain = createPlain(answer)
  for (const server of [secure, plain]) await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
})
afterAll(() => {
  for (const server of [secure, plain]) { server.close(); server.closeAllConnections() }
  rmSync(folder, { recursive: true })
})
beforeEach(() => { seen.length = 0 })
afterEach(async () => {
  http.close()
  await proxy.close()
})

const portOf = (server: Server): number => (server.address() as AddressInfo).port

async function open(options: ProxyOptions = {}, env: Record<string, string> = {}, ca: string | undefined = caFile): Promise<void> {
  proxy = await startProxy({ hosts: { 'registry.test:443': portOf(secure), 'ecr.test:80': portOf(plain), '[2001:db8::7]:443': portOf(secure) }, ...options })
  aim({ HTTPS_PROXY: proxy.url(), HTTP_PROXY: proxy.url(), ...env }, ca)
}
function aim(env: Record<string, string>, ca: string | undefined = caFile): void {
  const { proxies } = readProxies(env)
  http = createHttp({ clock: fakeClock(), log: fakeLog(), agents: createAgents({ proxies, secureContext: ca ? trusting(ca, {}, 0).secureContext : undefined }) })
}
const get = (url: string, more: Partial<HttpRequest> = {}) => http.request({ method: 'GET', url, maxBytes: 100, retry: false, ...more })
const put = (url: string) => failureFrom(get(url, { method: 'PUT', body: 'x' }))

test('https goes through a tunnel, keeps its connection, and shows the proxy nothing', async () => {
  await open()
  await get('https://registry.test/v2/', { headers: { authorization: 'Bearer s3cret-token' } })
  await get('https://registry.test/v2/x')
  expect(proxy.asked).toEqual(['CONNECT registry.test:443'])
  expect(seen).toEqual(['GET registry.test /v2/ Bearer s3cret-token', 'GET registry.test /v2/x'])
  expect(proxy.seen()).not.toContain('s3cret-token')
})

test('a fresh request has a tunnel of its own', async () => {
  await open()
  await get('https://registry.test/')
  await get('https://registry.test/', { fresh: true })
  await get('https://registry.test/')
  expect(proxy.asked).toHaveLength(2)
})

test('http goes through it with its whole address', async () => {
  await open({ login: 'me:s3cret' })
  await get('http://ecr.test/path?a=b')
  expect(proxy.asked).toEqual(['GET http://ecr.test/path?a=b'])
  expect(seen).toEqual(['GET ecr.test /path?a=b'])
})

test('an https proxy, with a login that has special characters', async () => {
  const warned: unknown[] = []
  process.on('warning', (warning) => warned.push(warning))
  await open({ pair: own, login: 'me:p@ss:w%rd' }, {})
  aim({ ALL_PROXY: proxy.url('me:p%40ss%3Aw%25rd') })
  await get('https://registry.test/')
  await get('http://ecr.test/')
  expect(proxy.asked).toEqual(['CONNECT registry.test:443', 'GET http://ecr.test/'])
  await new Promise(setImmediate)
  expect(warned).toEqual([])
})

test('whom NO_PROXY names, and this machine, is asked directly', async () => {
  await open({}, { NO_PROXY: 'registry.test' })
  expect(await failureFrom(get('https://registry.test/'))).toMatchObject({ message: expect.stringContaining('no such host') as string })
  await get(`http://127.0.0.1:${portOf(plain)}/`)
  expect(proxy.asked).toEqual([])
})

test('an IPv6 address is named in brackets and proved bare', async () => {
  await open()
  const failure = await failureFrom(get('https://[2001:db8::7]/'))
  expect(proxy.asked).toEqual(['CONNECT [2001:db8::7]:443'])
  expect(failure.message).toContain('its certificate is of another host (ERR_TLS_CERT_ALTNAME_INVALID), through the proxy')
})

test('a proxy at an IPv6 address', async () => {
  await open()
  const [, port] = proxy.host.split(':')
  aim({ HTTPS_PROXY: `http://[::ffff:127.0.0.1]:${port}` })
  await get('https://registry.test/')
  expect(proxy.asked).toHaveLength(1)
})

describe('faults name the proxy and its variable, never its login', () => {
  test.each<[what: string, options: ProxyOptions, as: string | undefined, message: string, hint: RegExp, transient: boolean]>([
    ['no login', { login: 'me:s3cret' }, '', 'wants a login (407)', /user:password@host:port/, false],
    ['a wrong one, as squid says', { login: 'me:s3cret' }, 'me:wr0ng-pw', 'does not accept its login (407)', /correct user and password in HTTPS_PROXY/, false],
    ['a wrong one, as tinyproxy says', { login: 'me:s3cret', refusal: 401 }, 'me:wr0ng-pw', 'does not accept its login (401)', /correct user and password in HTTPS_PROXY/, false],
    ['who is unknown', { hosts: {} }, undefined, 'has not reached registry.test:443 (502)', /NO_PROXY/, true],
  ])('%s', async (_, options, as, message, hint, transient) => {
    await open(options)
    aim({ HTTPS_PROXY: as === '' ? `http://${proxy.host}` : proxy.url(as) })
    const failure = await put('https://registry.test/v2/')
    expect(failure).toMatchObject({ reason: 'registry-unavailable', transient, unsent: true, hint: expect.stringMatching(hint) as string })
    expect(failure.message).toBe(`PUT registry.test/v2/: the proxy ${proxy.host} (HTTPS_PROXY) ${message}`)
    expect(JSON.stringify([failure.message, failure.hint])).not.toContain('wr0ng-pw')
  })

  test.each<[number, string, boolean]>([
    [403, 'does not let registry.test:443 through (403)', false],
    [404, 'does not open a way to registry.test:443 (404)', false],
    [503, 'has not reached registry.test:443 (503)', true],
  ])('it answers %i', async (status, message, transient) => {
    await open()
    proxy.behave(status)
    expect(await put('https://registry.test/')).toMatchObject({ message: `PUT registry.test/: the proxy ${proxy.host} (HTTPS_PROXY) ${message}`, transient })
  })

  test('it cuts', async () => {
    await open()
    proxy.behave('cut')
    expect(await put('https://registry.test/')).toMatchObject({ message: `PUT registry.test/: the proxy ${proxy.host} (HTTPS_PROXY): connection broken`, unsent: true, transient: true })
  })

  test('it cuts what goes through it: nothing was sent before TLS stood', async () => {
    await open()
    proxy.behave('cut-inside')
    expect(await put('https://registry.test/')).toMatchObject({ message: `PUT registry.test/: connection broken, through the proxy ${proxy.host} (HTTPS_PROXY)`, unsent: true, transient: true })
  })

  test('it opens a way, and answers with a page of its own', async () => {
    await open()
    proxy.behave('page')
    expect(await put('https://registry.test/')).toMatchObject({
      message: expect.stringMatching(/^PUT registry\.test\/: it does not speak TLS \(.*, through the proxy 127\.0\.0\.1:\d+ \(HTTPS_PROXY\)$/) as string,
      hint: expect.stringMatching(/^see what the proxy answers.*NO_PROXY/) as string, unsent: true, transient: false,
    })
  })

  test('it is not well for a moment: what is read is asked again', async () => {
    await open()
    proxy.behave(503)
    const reading = get('https://registry.test/v2/', { retry: true })
    while (proxy.asked.length < 2) await new Promise(setImmediate)
    proxy.behave('through')
    expect((await reading).status).toBe(200)
  })

  test('it hangs, and is given up before the request is', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    await open()
    proxy.behave('hang')
    const failing = put('https://registry.test/')
    while (proxy.asked.length === 0) await new Promise(setImmediate)
    jest.advanceTimersByTime(5_000)
    expect(await failing).toMatchObject({ message: `PUT registry.test/: the proxy ${proxy.host} (HTTPS_PROXY) has opened no way to registry.test:443 within 5 s`, unsent: true, transient: true })
    jest.useRealTimers()
  })

  test('it hangs, and the request has less time', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    await open()
    proxy.behave('hang')
    const failing = failureFrom(get('https://registry.test/', { timeoutMs: 2_000 }))
    while (proxy.asked.length === 0) await new Promise(setImmediate)
    jest.advanceTimersByTime(2_000)
    expect(await failing).toMatchObject({ message: `GET registry.test/: no whole answer within 2 s, through the proxy ${proxy.host} (HTTPS_PROXY)`, unsent: true })
    jest.useRealTimers()
  })

  test('the end of a run gives up what is under way to it', async () => {
    await open()
    proxy.behave('hang')
    const failing = put('https://registry.test/')
    while (proxy.asked.length === 0) await new Promise(setImmediate)
    http.close()
    expect(await failing).toMatchObject({ unsent: true, transient: true })
  })

  test('it is not there', async () => {
    await open()
    await proxy.close()
    expect(await put('https://registry.test/')).toMatchObject({ message: `PUT registry.test/: the proxy ${proxy.host} (HTTPS_PROXY): connection refused`, unsent: true, transient: true })
  })

  test('it does not speak TLS', async () => {
    await open()
    aim({ HTTPS_PROXY: `https://${proxy.host}` })
    expect(await put('https://registry.test/')).toMatchObject({
      message: expect.stringContaining(`the proxy ${proxy.host} (HTTPS_PROXY): it does not speak TLS`) as string, hint: expect.stringContaining('write http:// and not https:// into HTTPS_PROXY') as string, transient: false,
    })
  })

  test('its certificate comes from nobody who is trusted, nor does that of whoever is behind it', async () => {
    await open({ pair: own })
    aim({ HTTPS_PROXY: proxy.url() }, '')
    const failure = await put('https://registry.test/')
    expect(failure.message).toContain(`the proxy ${proxy.host} (HTTPS_PROXY): its certificate is self-signed`)
    expect(failure.hint).toMatch(/ca-file.*NODE_EXTRA_CA_CERTS.*NODE_USE_SYSTEM_CA/)
    await proxy.close()
    await open({}, {}, '')
    const inside = await put('https://registry.test/')
    expect(inside.message).toBe(`PUT registry.test/: its certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT), through the proxy ${proxy.host} (HTTPS_PROXY)`)
    expect(inside.hint).toMatch(/ca-file.*NODE_EXTRA_CA_CERTS.*NODE_USE_SYSTEM_CA/)
    expect(inside).toMatchObject({ unsent: true, transient: false })
  })
})
