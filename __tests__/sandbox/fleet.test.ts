import { createHttp } from '../../src/adapters/http/client'
import { createTenants } from '../../src/adapters/tenant/tenants'
import type { TenantRequest } from '../../src/ports/tenants'
import { type SandboxFleet, startFleet } from '../../src/sandbox/fleet'
import { scrub } from '../../src/sandbox/memories'
import type { SandboxTenant, TenantOptions } from '../../src/sandbox/tenant'
import type { WireFault } from '../../src/sandbox/tenant-faults'
import { failureFrom, fakeClock, fakeLog } from '../adapters/http/fakes'
import { ask } from '../support/ask'

const OLD = '1'.repeat(40)
const NEW = '2'.repeat(40)
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

let fleet: SandboxFleet
afterEach(() => fleet.close())

async function open(options: Partial<TenantOptions> = {}): Promise<SandboxTenant> {
  fleet = await startFleet({ acme: { commit: OLD, ...options } })
  return fleet.tenants.get('acme')!
}

/** Asks as the admin; `headers` beat what the admin would say, and an empty one is left out. */
async function say(tenant: SandboxTenant, line: string, body?: unknown, headers: Record<string, string> = {}) {
  const [method = '', path = ''] = line.split(' ')
  const admin = { authorization: `Bearer ${tenant.token}`, ...(tenant.orgId ? { 'x-molecule-org-id': tenant.orgId } : {}) }
  const all = Object.entries({ ...admin, ...headers }).filter(([, value]) => value !== '')
  const { status, headers: got, body: bytes } = await ask(method, tenant.url + path, Object.fromEntries(all), body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
  const text = bytes.toString()
  return { status, text, type: got['content-type'], headers: got, json: () => JSON.parse(text) }
}
const nobody = { authorization: '' }

describe('which build it runs', () => {
  test('buildinfo says so, to everybody', async () => {
    const tenant = await open()
    const { status, text, type } = await say(tenant, 'GET /buildinfo', undefined, nobody)
    expect([status, text, type]).toEqual([200, `{"git_sha":"${OLD}"}`, 'application/json; charset=utf-8'])
    expect((await say(tenant, 'GET /health', undefined, nobody)).text).toBe('{"status":"ok"}')
  })

  test('a build that was not stamped', async () => {
    expect((await say(await open({ commit: 'dev' }), 'GET /buildinfo')).json()).toEqual({ git_sha: 'dev' })
  })

  test('older builds have no buildinfo', async () => {
    expect(await say(await open({ tells: 'nothing' }), 'GET /buildinfo')).toMatchObject({ status: 404, text: '404 page not found', type: 'text/plain' })
  })

  test('others say it in health', async () => {
    const tenant = await open({ tells: 'health' })
    expect((await say(tenant, 'GET /health')).json()).toEqual({ status: 'ok', sha: OLD })
    expect((await say(tenant, 'GET /buildinfo')).status).toBe(404)
  })

  test('a deploy shows after so many requests, and after so many that find it down', async () => {
    const tenant = await open()
    tenant.deploy(NEW, { after: 2, downFor: 1 })
    const seen = []
    for (let n = 0; n < 4; n++) seen.push(await say(tenant, 'GET /buildinfo'))
    expect(seen.map(({ status, text }) => (status === 200 ? (JSON.parse(text) as { git_sha: string }).git_sha : status))).toEqual([OLD, OLD, 502, NEW])
    expect(tenant.running).toBe(NEW)
    tenant.deploy(OLD)
    expect(tenant.running).toBe(OLD)
  })
})

describe('who is let in', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['GET /admin/liveness', 'no header', nobody, 'admin auth required'],
    ['GET /admin/liveness', 'a scheme in small letters', { authorization: 'bearer admin-of-acme' }, 'admin auth required'],
    ['GET /admin/liveness', 'another token', { authorization: 'Bearer admin-of-beta' }, 'invalid admin auth token'],
    ['GET /workspaces', 'no header', nobody, 'admin auth required'],
    ['POST /workspaces', 'no header', nobody, 'admin auth required'],
    ['GET /events', 'no header', nobody, 'admin auth required'],
    ['POST /org/import', 'no header', nobody, 'admin auth required'],
    [`GET /workspaces/${UNKNOWN}/memories`, 'no header', nobody, 'missing workspace auth token'],
    [`GET /workspaces/${UNKNOWN}/memories`, 'another token', { authorization: 'Bearer x' }, 'invalid workspace auth token'],
  ])('%s with %s is 401', async (line, _, headers, error) => {
    const { status, json } = await say(await open({ shape: 'workspace-server' }), line, undefined, headers)
    expect([status, json()]).toEqual([401, { error }])
  })

  test('the organisation guard answers 404 and nothing', async () => {
    const tenant = await open({ orgId: 'org-1' })
    for (const id of ['', 'org-2']) {
      for (const line of ['GET /admin/liveness', 'GET /workspaces', 'GET /nothing']) {
        expect(await say(tenant, line, undefined, { 'x-molecule-org-id': id })).toMatchObject({ status: 404, text: '' })
      }
      for (const line of ['GET /health', 'GET /metrics', 'GET /buildinfo']) {
        expect((await say(tenant, line, undefined, { 'x-molecule-org-id': id })).status).toBe(200)
      }
    }
    expect((await say(tenant, 'GET /admin/liveness')).status).toBe(200)
    expect((await say(tenant, 'GET /admin/liveness', undefined, { ...nobody, 'x-molecule-org-id': 'org-1' })).status).toBe(401)
  })

  test('a foreign Origin gets 403 and nothing, its own is taken with both schemes', async () => {
    const tenant = await open()
    const origins = ['https://evil.example', 'null', `${tenant.url}0`]
    for (const origin of origins) expect(await say(tenant, 'GET /health', undefined, { origin })).toMatchObject({ status: 403, text: '' })
    for (const origin of [tenant.url, tenant.url.replace('http', 'https')]) expect((await say(tenant, 'GET /health', undefined, { origin })).status).toBe(200)
    expect((await say(tenant, 'GET /health')).status).toBe(200)
  })

  test('an edge wants one', async () => {
    const tenant = await open({ edge: true })
    expect((await say(tenant, 'GET /health')).status).toBe(403)
    expect((await say(tenant, 'GET /health', undefined, { origin: tenant.url })).status).toBe(200)
  })

  test('the rate limit is told, and then kept', async () => {
    const tenant = await open({ rateLimit: 2 })
    expect((await say(tenant, 'GET /health')).headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': expect.stringMatching(/^\d+$/) })
    await say(tenant, 'GET /health')
    const { status, headers, json } = await say(tenant, 'GET /health')
    expect([status, json()]).toEqual([429, { error: 'rate limit exceeded', retry_after: Number(headers['retry-after']) }])
  })
})

describe('routes', () => {
  test('liveness', async () => {
    expect((await say(await open(), 'GET /admin/liveness')).json()).toEqual({
      subsystems: { scheduler: { last_tick_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), seconds_ago: expect.any(Number) } },
    })
  })

  test.each(['PUT /workspaces', 'HEAD /workspaces', 'POST /health', 'DELETE /memories/commit/x', 'GET /nothing', 'GET /workspaces/x/memories'])('%s is no route', async (line) => {
    expect((await say(await open(), line)).status).toBe(404)
  })

  test('a trailing slash is moved, in HTML and relative', async () => {
    const { status, type, headers, text } = await say(await open(), 'GET /workspaces/')
    expect([status, type, headers.location]).toEqual([301, 'text/html; charset=utf-8', '/workspaces'])
    expect(text).toContain('<a href="/workspaces">')
  })

  test('behind a canvas proxy an unknown route is a page that holds [ and 401', async () => {
    const { status, type, text } = await say(await open({ canvas: true, shape: 'workspace-server' }), 'POST /memories/commit', { content: 'x' })
    expect([status, type]).toEqual([404, 'text/html; charset=utf-8'])
    expect(text).toMatch(/^(?=[^]*\[)(?=[^]*401)/)
  })

  test('org import', async () => {
    const tenant = await open()
    expect(await say(tenant, 'POST /org/import', { template: 'X' })).toMatchObject({ status: 404, text: '{"error":"org template not found: X"}' })
    expect((await say(tenant, 'POST /org/import', {})).status).toBe(400)
  })

  test('events are told, newest first and at most 100', async () => {
    const tenant = await open()
    expect((await say(tenant, 'GET /events')).json()).toEqual([])
    for (let n = 0; n < 101; n++) await say(tenant, 'POST /memories/commit', { content: `m-${n}` })
    expect((await say(tenant, 'GET /events')).json()).toHaveLength(100)
  })
})

describe('workspaces', () => {
  test('are made, listed and removed', async () => {
    const tenant = await open()
    expect((await say(tenant, 'GET /workspaces')).text).toBe('[]')
    const made = await say(tenant, 'POST /workspaces', { name: 'probe-1', runtime: 'external' })
    const { id, status, connection } = made.json()
    expect([made.status, status]).toEqual([201, 'awaiting_agent'])
    expect(connection.auth_token).toEqual(expect.any(String))
    expect((await say(tenant, 'GET /workspaces')).json()).toMatchObject([{ id, name: 'probe-1' }])
    expect(fleet.left()).toEqual([`acme: workspace ${id} probe-1`])
    expect(await say(tenant, `DELETE /workspaces/${id}`)).toMatchObject({ status: 200 })
    expect((await say(tenant, 'GET /workspaces')).text).toBe('[]')
  })

  test('with an agent of its own it starts', async () => {
    expect((await say(await open(), 'POST /workspaces', { name: 'a' })).json()).toMatchObject({ status: 'provisioning' })
  })

  test.each<[string, string, unknown, number]>([
    ['no name', 'POST /workspaces', {}, 400],
    ['no body', 'POST /workspaces', undefined, 400],
    ['a malformed id', 'DELETE /workspaces/x', undefined, 400],
    ['an unknown id', `DELETE /workspaces/${UNKNOWN}`, undefined, 200],
  ])('%s: %s is %s', async (_, line, body, status) => {
    expect((await say(await open(), line, body)).status).toBe(status)
  })

  test('an unknown one was never there', async () => {
    expect((await say(await open(), `DELETE /workspaces/${UNKNOWN}`)).json()).toEqual({ cascade_deleted: 0, status: 'removed' })
  })

  test('a host without a container engine says 500, and has removed it', async () => {
    const tenant = await open({ engine: false })
    const { id } = (await say(tenant, 'POST /workspaces', { name: 'a', runtime: 'external' })).json()
    const { status, json } = await say(tenant, `DELETE /workspaces/${id}`)
    expect([status, typeof json().error]).toEqual([500, 'string'])
    expect(fleet.left()).toEqual([])
  })
})

describe('memories, as the design documents have them', () => {
  test('are committed, found and deleted', async () => {
    const tenant = await open()
    const made = await say(tenant, 'POST /memories/commit', { content: 'probe-1a2b-1' })
    const { id } = made.json()
    expect(made.status).toBe(200)
    expect((await say(tenant, 'GET /memories/search?query=probe-1a2b-1')).json()).toMatchObject([{ id, content: 'probe-1a2b-1' }])
    expect(fleet.left()).toEqual([`acme: memory ${id} probe-1a2b-1`])
    expect((await say(tenant, `DELETE /memories/${id}`)).json()).toEqual({ status: 'deleted' })
    expect((await say(tenant, `DELETE /memories/${id}`)).status).toBe(404)
    expect([(await say(tenant, 'GET /memories/search?query=probe-1a2b-1')).text, fleet.left()]).toEqual(['[]', []])
  })

  test('a search is by whole words', async () => {
    const tenant = await open()
    await say(tenant, 'POST /memories/commit', { content: 'probe-canary-smoke-1719-0' })
    expect((await say(tenant, 'GET /memories/search?query=canary-smoke-1719-0')).text).toBe('[]')
  })

  test('a build that lacks them says 404 in plain text', async () => {
    expect(await say(await open({ shape: 'workspace-server' }), 'POST /memories/commit', {})).toMatchObject({ status: 404, text: '404 page not found', type: 'text/plain' })
  })
})

describe('memories of a workspace', () => {
  let tenant: SandboxTenant
  let id: string
  beforeEach(async () => {
    tenant = await open({ shape: 'workspace-server' })
    ;({ id } = (await say(tenant, 'POST /workspaces', { name: 'w', runtime: 'external' })).json())
  })

  test('are remembered, found and deleted', async () => {
    const made = await say(tenant, `POST /workspaces/${id}/memories`, { content: 'probe-1', scope: 'LOCAL', namespace: 'smoke' })
    expect([made.status, made.json()]).toEqual([201, { id: expect.any(String), scope: 'LOCAL', namespace: 'smoke' }])
    const rows = (await say(tenant, `GET /workspaces/${id}/memories?q=probe-1&scope=LOCAL&namespace=smoke`)).json()
    expect(rows).toEqual([{ id: made.json().id, workspace_id: id, content: 'probe-1', scope: 'LOCAL', namespace: 'smoke', created_at: expect.any(String) }])
    expect((await say(tenant, `GET /workspaces/${id}/memories?q=probe-1&namespace=other`)).text).toBe('[]')
    const path = `DELETE /workspaces/${id}/memories/${made.json().id}`
    expect((await say(tenant, path)).json()).toEqual({ status: 'deleted' })
    expect((await say(tenant, path)).status).toBe(404)
  })

  test('stay where their workspace is deleted, out of reach', async () => {
    const { id: memory } = (await say(tenant, `POST /workspaces/${id}/memories`, { content: 'a' })).json()
    await say(tenant, `DELETE /workspaces/${id}`)
    expect((await say(tenant, `DELETE /workspaces/${id}/memories/${memory}`)).status).toBe(500)
    expect(fleet.left()).toEqual([`acme: memory ${memory} a`])
  })

  test.each<[string, () => [string, unknown?], number]>([
    ['a strange scope', () => [`POST /workspaces/${id}/memories`, { content: 'a', scope: 'MINE' }], 400],
    ['a namespace of 51', () => [`POST /workspaces/${id}/memories`, { content: 'a', namespace: 'n'.repeat(51) }], 400],
    ['no content', () => [`POST /workspaces/${id}/memories`, {}], 400],
    ['a memory id that is none', () => [`DELETE /workspaces/${id}/memories/x`], 500],
    ['an unknown memory', () => [`DELETE /workspaces/${id}/memories/${UNKNOWN}`], 404],
    ['an unknown workspace', () => [`GET /workspaces/${UNKNOWN}/memories`], 500],
    ['to remember in one', () => [`POST /workspaces/${UNKNOWN}/memories`, { content: 'a' }], 500],
  ])('%s', async (_, line, status) => {
    expect((await say(tenant, ...line())).status).toBe(status)
  })

  test('without its database nothing is read, and nobody is not told so', async () => {
    tenant.loseDatabase()
    expect((await say(tenant, `GET /workspaces/${id}/memories`)).status).toBe(500)
    expect(await say(tenant, 'GET /workspaces')).toMatchObject({ status: 500, text: '{"error":"query failed"}' })
    const { status, json } = await say(tenant, 'GET /admin/liveness', undefined, nobody)
    expect([status, json()]).toMatchObject([503, { code: 'platform_unavailable' }])
  })
})

test.each([
  ['probe-1a2b-3c4d-1', true],
  ['a'.repeat(32), true],
  ['a'.repeat(33), false],
  ['9fd7ab2c'.repeat(5), false],
  ['disk-20261120-174500-1', false],
  ['disk-2026112', true],
  ['MY_TOKEN=x', false],
  ['A_SECRET=x', false],
  ['B_API_KEY=x', false],
  ['Bearer x', false],
  ['ctx7_abc', false],
])('the scrubber leaves %s: %s', (text, whole) => {
  expect(scrub(text) === text).toBe(whole)
  expect(scrub(`before ${text} after`)).toMatch(/^before .+ after$/)
})

describe('what goes wrong', () => {
  const http = createHttp({ clock: fakeClock(), log: fakeLog() })
  const tenants = createTenants({ http, clock: fakeClock(), mask: () => undefined })
  afterAll(() => http.close())
  const commit: TenantRequest = { method: 'POST', path: '/memories/commit', body: '{"content":"probe-1"}', as: 'admin' }

  test.each<[WireFault, number]>([
    ['401', 401], ['403', 403], ['404', 404], ['404-html', 404], ['429', 429], ['500', 500], ['502', 502], ['503', 503], ['504', 504], ['redirect', 307],
  ])('%s: an answer, and nothing done', async (fault, status) => {
    const tenant = await open()
    tenant.faults.add({ fault, method: 'POST', path: /commit$/ })
    expect(await tenants.ask(tenant, commit)).toMatchObject({ status })
    expect(fleet.left()).toEqual([])
    expect(await tenants.ask(tenant, commit)).toMatchObject({ status: 200 })
    expect(tenant.requests.map((call) => call.status)).toEqual([status, 200])
  })

  test.each<[WireFault, number]>([['502-after', 502], ['504-after', 504]])('%s: an answer, and all done', async (fault, status) => {
    const tenant = await open()
    tenant.faults.add({ fault })
    expect(await tenants.ask(tenant, commit)).toMatchObject({ status })
    expect(fleet.left()).toHaveLength(1)
  })

  test.each<[WireFault, RegExp, number]>([
    ['drop', /connection broken$/, 0],
    ['drop-after', /connection broken$/, 1],
    ['torn', /cut short$/, 1],
    ['huge', /answers more than 1 MiB$/, 0],
  ])('%s: no whole answer', async (fault, message, left) => {
    const tenant = await open()
    tenant.faults.add({ fault })
    expect((await failureFrom(tenants.ask(tenant, commit))).message).toMatch(message)
    expect(fleet.left()).toHaveLength(left)
  })

  test.each<[WireFault, number]>([['hang', 0], ['hang-after', 1], ['drip', 0]])('%s: no end', async (fault, left) => {
    const tenant = await open()
    tenant.faults.add({ fault })
    const cancel = new AbortController()
    tenant.onRequest = () => void setImmediate(() => cancel.abort())
    expect((await failureFrom(tenants.ask(tenant, commit, { signal: cancel.signal }))).message).toMatch(/cancelled$/)
    expect(fleet.left()).toHaveLength(left)
  })

  test('a redirect goes where it is told', async () => {
    const tenant = await open()
    tenant.faults.add({ fault: 'redirect', to: 'https://evil.example/' })
    expect(await tenants.ask(tenant, commit)).toMatchObject({ headers: { location: 'https://evil.example/' } })
  })

  test('an answer may be put in its place', async () => {
    const tenant = await open()
    tenant.onRequest = ({ path }) => (path === '/events' ? { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('[401]') } : undefined)
    expect((await say(tenant, 'GET /events')).text).toBe('[401]')
    expect((await say(tenant, 'GET /health')).status).toBe(200)
  })

  test('every answer may take its time', async () => {
    const tenant = await open({ latencyMs: 30 })
    const began = performance.now()
    await say(tenant, 'GET /health')
    expect(performance.now() - began).toBeGreaterThan(28)
  })
})

describe('a fleet', () => {
  test('of 50, each with its own door, is there at once', async () => {
    const slugs = Array.from({ length: 50 }, (_, at) => `canary-${at}`)
    fleet = await startFleet(Object.fromEntries(slugs.map((slug) => [slug, { commit: OLD, orgId: `org-${slug}` }])))
    const inputs = fleet.inputs()
    expect(new Set(inputs['tenant-urls'].split('\n')).size).toBe(50)
    expect(inputs['tenant-tokens'].split('\n')[7]).toBe('admin-of-canary-7')
    expect(inputs['tenant-org-ids'].split('\n')[7]).toBe('org-canary-7')
    const [one, other] = [...fleet.tenants.values()]
    expect((await say(one!, 'GET /events', undefined, { authorization: `Bearer ${other!.token}` })).status).toBe(401)
  })

  test('is reached behind one address as well', async () => {
    fleet = await startFleet({ acme: { commit: OLD }, beta: { commit: NEW } })
    const { body } = await ask('GET', `${fleet.urlTemplate.replace('{slug}', 'beta')}/buildinfo?x=1`)
    expect(body.toString()).toContain(NEW)
    expect((await ask('GET', fleet.urlTemplate.replace('{slug}', 'nobody'))).status).toBe(404)
    expect(fleet.tenants.get('beta')!.requests).toMatchObject([{ n: 1, method: 'GET', path: '/buildinfo', query: 'x=1', status: 200 }])
  })

  test('remembers who was asked what, with which headers and body', async () => {
    const tenant = await open()
    await say(tenant, 'POST /memories/commit', { content: 'a' })
    expect(tenant.requests).toMatchObject([{ method: 'POST', headers: { authorization: 'Bearer admin-of-acme' }, body: '{"content":"a"}', status: 200 }])
  })
})
