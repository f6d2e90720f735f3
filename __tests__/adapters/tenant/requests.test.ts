import nock from 'nock'
import type { Http } from '../../../src/adapters/http/client'
import type { Tenants } from '../../../src/ports/tenants'
import { failureFrom, serve, stopServers } from '../http/fakes'
import { listening, open, read, tenant } from './support'

let http: Http
let tenants: Tenants
let masked: string[]
beforeEach(() => ({ http, tenants, masked } = open()))
afterEach(async () => {
  nock.cleanAll()
  http.close()
  await stopServers()
})
afterAll(() => nock.restore())

describe('what is sent', () => {
  test('the path is appended to the address, and the query stays', async () => {
    const { url, seen } = await listening()
    await tenants.ask(tenant(`${url}/base/path`), read('/memories/search?query=a%20b'))
    await tenants.ask(tenant(url), read('/health?from=/../x'))
    expect(seen.map((request) => request.url)).toEqual(['/base/path/memories/search?query=a%20b', '/health?from=/../x'])
  })

  test('as admin: the token, the tenant\'s own origin and its organisation', async () => {
    const { url, seen } = await listening()
    await tenants.ask(tenant(`${url}/base`, { orgId: 'org-1' }), read('/workspaces'))
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer token-a', origin: url, 'x-molecule-org-id': 'org-1', accept: 'application/json', 'accept-encoding': 'identity',
    })
    expect(seen[0]?.headers).not.toHaveProperty('content-type')
    expect(masked).toContain('token-a')
  })

  test('as nobody: no Authorization at all', async () => {
    const { url, seen } = await listening()
    await tenants.ask(tenant(url), read('/admin/liveness', { as: 'nobody' }))
    expect(seen[0]?.headers).not.toHaveProperty('authorization')
    expect(seen[0]?.headers).not.toHaveProperty('x-molecule-org-id')
    expect(seen[0]?.headers.origin).toBe(url)
  })

  test('the origin of a tenant at the usual port has no port', async () => {
    nock('https://acme.example', { reqheaders: { origin: 'https://acme.example' } }).get('/health').reply(200, {})
    expect(await tenants.ask(tenant('https://acme.example:443'), read('/health'))).toMatchObject({ status: 200 })
  })

  test('a header of the request takes the place of ours, however it is spelt', async () => {
    const { url, seen } = await listening()
    const headers = { ORIGIN: 'https://evil.example', 'X-Molecule-ORG-Id': 'org-2', Accept: 'text/html', 'X-Own': 'mine' }
    await tenants.ask(tenant(url, { orgId: 'org-1' }), read('/health', { headers }))
    expect(seen[0]?.headers).toMatchObject({ origin: 'https://evil.example', 'x-molecule-org-id': 'org-2', accept: 'text/html', 'x-own': 'mine' })
    expect(seen[0]?.rawHeaders.filter((name) => /^origin$/i.test(name))).toHaveLength(1)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s with a body of JSON', async (method) => {
    let came = ''
    const url = await serve((request, response) => {
      request.on('data', (part) => (came += part)).on('end', () => response.end(`${request.method} ${request.headers['content-type']}`))
    })
    const { body } = await tenants.ask(tenant(url), read('/memories', { method, body: '{"content":"ä"}' }))
    expect([came, body.toString()]).toEqual(['{"content":"ä"}', `${method} application/json`])
  })

  test('HEAD', async () => {
    const url = await serve((_, response) => response.writeHead(404, { 'content-length': 99 }).end())
    expect(await tenants.ask(tenant(url), read('/health', { method: 'HEAD' }))).toMatchObject({ status: 404, body: Buffer.alloc(0) })
  })

  test.each([undefined, '', ' ', 'tök', 'a\r\nx: y'])('a token %j is a fault of the input, and nothing is sent', async (token) => {
    const { url, seen } = await listening()
    const failure = await failureFrom(tenants.ask({ url, token }, read('/workspaces')))
    expect(failure).toMatchObject({ reason: 'bad-input', unsent: true, transient: false })
    expect(failure.message).toContain(url.slice(7))
    expect(failure.hint).toContain('tenant-tokens')
    expect(failure.message + failure.hint).not.toContain('tök')
    expect(seen).toEqual([])
    expect(await tenants.ask({ url, token }, read('/health', { as: 'nobody' }))).toMatchObject({ status: 200 })
  })

  test('an organisation id that no header holds is one too', async () => {
    const { url, seen } = await listening()
    expect((await failureFrom(tenants.ask(tenant(url, { orgId: 'ö' }), read('/workspaces')))).hint).toContain('tenant-org-ids')
    expect(seen).toEqual([])
  })

  test.each(['/memories/..', '/memories/%2E%2e', '/./x', '/a/..\\..', 'x', '@evil.example/', '/a/%2e?q=1'])(
    'the path %s leads elsewhere and is not asked', async (path) => {
      const { url, seen } = await listening()
      expect(await failureFrom(tenants.ask(tenant(`${url}/base`), read(path)))).toMatchObject({ unsent: true, transient: false })
      expect(seen).toEqual([])
    })

  test.each(['//evil.example/x', '/\\evil.example/x', '/@evil.example', '/:99/x'])('the path %s stays on the tenant', async (path) => {
    const { url, seen } = await listening()
    await tenants.ask(tenant(url), read(path))
    expect(seen).toHaveLength(1)
  })
})

describe('the token stays where it belongs', () => {
  test('each tenant gets its own, also side by side', async () => {
    const fleet = await Promise.all(Array.from({ length: 8 }, () => listening()))
    await Promise.all(fleet.flatMap(({ url }, at) => [1, 2, 3].map(() => tenants.ask(tenant(url, { token: `token-${at}`, orgId: `org-${at}` }), read('/workspaces')))))
    fleet.forEach(({ seen }, at) => {
      expect(seen.map(({ headers }) => [headers.authorization, headers['x-molecule-org-id']])).toEqual(Array(3).fill([`Bearer token-${at}`, `org-${at}`]))
    })
  })

  test.each([301, 302, 303, 307, 308])('a %i is an answer: nobody else is asked', async (status) => {
    const other = await listening()
    const { url, seen } = await listening(status, { location: `${other.url}/steal` })
    const answer = await tenants.ask(tenant(url), read('/workspaces'))
    expect(answer).toMatchObject({ status, headers: { location: `${other.url}/steal` } })
    expect([seen.length, other.seen.length]).toEqual([1, 0])
  })
})
