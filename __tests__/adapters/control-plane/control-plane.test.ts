import nock from 'nock'
import { createControlPlane } from '../../../src/adapters/control-plane/control-plane'
import { createHttp } from '../../../src/adapters/http/client'
import { order } from '../../support/order'
import { failureFrom, fakeClock, fakeLog } from '../http/fakes'

const PATH = '/cp/admin/tenants/redeploy-fleet'
const SECRET = 'AKIA-internal-detail'
const log = fakeLog()
const http = createHttp({ clock: fakeClock(), log })
const masked: string[] = []
const plane = createControlPlane({ http, url: 'https://cp.test', token: 'cp-token', mask: (text) => masked.push(text) })
const rows = (...slugs: string[]) => slugs.map((slug) => ({ slug, phase: 'batch-1', ssm_status: 'DryRun' }))
const done = (slug: string) => ({ slug, ssm_status: 'Success', ssm_exit_code: 0, healthz_ok: true, error: SECRET })
const answers = (status: number, body: nock.Body, times = 1) => nock('https://cp.test').post(PATH).times(times).reply(status, body)
const redeploy = (...slugs: string[]) => plane.redeploy(order('staging-9fd7ab2', slugs, 600_000))
const told = (failure: Error) => JSON.stringify([failure.message, failure, String(failure.cause)])

beforeAll(() => nock.disableNetConnect())
beforeEach(() => { log.lines.length = 0 })
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
})
afterAll(() => {
  nock.restore()
  http.close()
})

test('the token is masked before it is used', () => expect(masked).toEqual(['cp-token']))

describe('enumerate', () => {
  test('asks for a dry run of the tag, without only_slugs and without a canary', async () => {
    let [sent, authorization]: unknown[] = []
    nock('https://cp.test').post(PATH).reply(200, function (_, body) {
      [sent, authorization] = [body, this.req.headers['authorization']]
      return { ok: true, results: rows('acme', 'beta') }
    })
    expect(await plane.enumerate('staging-9fd7ab2')).toEqual([{ slug: 'acme' }, { slug: 'beta' }])
    expect(authorization).toBe('Bearer cp-token')
    expect(sent).toEqual({ target_tag: 'staging-9fd7ab2', soak_seconds: 0, batch_size: 1, dry_run: true, confirm: true })
  })

  test.each<[string, object[], string[]]>([
    ['duplicates stand once', rows('acme', 'beta', 'acme'), ['acme', 'beta']],
    ['an empty fleet is empty', [], []],
    ['all the rest of a row is not looked at', [{ slug: 'acme', ssm_status: 7, error: null }], ['acme']],
  ])('%s', async (_, results, slugs) => {
    answers(200, { ok: true, results })
    expect(await plane.enumerate('t')).toEqual(slugs.map((slug) => ({ slug })))
  })

  test('10 000 tenants fit', async () => {
    const fleet = Array.from({ length: 10_000 }, (_, at) => `tenant-${at}`)
    answers(200, { ok: true, results: fleet.map((slug) => ({ ...done(slug), error: 'x'.repeat(300) })) })
    expect(await plane.enumerate('t')).toEqual(fleet.map((slug) => ({ slug })))
  })

  test.each<[string, nock.Body]>([
    ['no rows at all', { ok: true }],
    ['rows that are no list', { ok: true, results: { acme: {} } }],
    ['null for rows', { ok: true, results: null }],
    ['a row without a slug', { ok: true, results: [{ slug: 'acme' }, { name: 'beta' }] }],
    ['a slug that is a number', { ok: true, results: [{ slug: 7 }] }],
    ['ok: false', { ok: false, results: rows('acme'), error: SECRET }],
    ['no ok', { results: rows('acme') }],
    ['a bare list', rows('acme')],
    ['HTML', `<html>${SECRET}</html>`],
    ['nothing', ''],
  ])('%s cannot be read, and is not an empty fleet', async (_, body) => {
    answers(200, body)
    const failure = await failureFrom(plane.enumerate('t'))
    expect(failure).toMatchObject({ reason: 'control-plane-unavailable', transient: false, status: 200 })
    expect(told(failure)).not.toContain(SECRET)
  })

  test.each([
    ['acme/../../admin', '"acme/../../admin"'],
    ['Acme', '"Acme"'],
    ['', '""'],
    ['x'.repeat(500), `"${'x'.repeat(63)}…"`],
  ])('the name %s is a bad slug', async (name, shown) => {
    answers(200, { ok: true, results: rows('acme', name, 'beta') })
    const failure = await failureFrom(plane.enumerate('t'))
    expect(failure.reason).toBe('bad-slug')
    expect(failure.message).toContain(`lists is ${shown}, which`)
  })

  test.each([502, 503, 504, 520, 524])('%i is one attempt, which may be made again', async (status) => {
    answers(status, SECRET)
    expect(await failureFrom(plane.enumerate('t'))).toMatchObject({ reason: 'control-plane-unavailable', status, transient: true })
  })

  test('incident told-to-wait: 429 says how long', async () => {
    nock('https://cp.test').post(PATH).reply(429, { error: SECRET }, { 'retry-after': '7' })
    expect(await failureFrom(plane.enumerate('t'))).toMatchObject({ reason: 'control-plane-unavailable', status: 429, transient: true, retryAfter: 7_000 })
  })

  test('500 is not tried again', async () => {
    answers(500, { ok: false, error: SECRET })
    const failure = await failureFrom(plane.enumerate('t'))
    expect(failure.reason).toBe('control-plane-unavailable')
    expect(told(failure)).not.toContain(SECRET)
  })

  test.each([401, 403])('%i is denied, and names the token to give', async (status) => {
    answers(status, { error: SECRET })
    const failure = await failureFrom(plane.enumerate('t'))
    expect(failure).toMatchObject({ reason: 'control-plane-denied', status, transient: false })
    expect(failure.hint).toContain('control-plane-token')
  })

  test.each(['', '-x', 'a tag', 'a:b'])('the tag %j is never asked for', async (tag) => {
    expect(await failureFrom(plane.enumerate(tag))).toMatchObject({ reason: 'internal' })
  })
})

describe('redeploy', () => {
  test('asks for these tenants alone, all at once, and confirms', async () => {
    let sent: unknown
    nock('https://cp.test').post(PATH).reply(200, (_, body) => {
      sent = body
      return { ok: true, results: [done('acme'), done('beta')] }
    })
    expect(await redeploy('acme', 'beta')).toMatchObject({
      ok: true, words: 'HTTP 200, ok: true, 2 of 2 rows, 2 said to have succeeded, 2 said to be healthy', missing: [],
    })
    expect(sent).toEqual({
      target_tag: 'staging-9fd7ab2', soak_seconds: 0, batch_size: 2, dry_run: false, confirm: true, only_slugs: ['acme', 'beta'],
    })
  })

  test.each<[string, number, object, boolean, string, string[]?]>([
    ['a failure', 500, { ok: false, error: SECRET, results: [done('acme'), { ...done('beta'), ssm_status: SECRET, healthz_ok: false }] },
      false, 'HTTP 500, ok: false, 2 of 2 rows, 1 said to have succeeded, 1 said to be healthy'],
    ['a failure as 200', 200, { ok: false, results: [] }, false, 'HTTP 200, ok: false, 0 of 2 rows, 0 said to have succeeded, 0 said to be healthy', ['acme', 'beta']],
    ['a failure without rows', 500, { ok: false, error: SECRET }, false, 'HTTP 500, ok: false, 0 of 2 rows, 0 said to have succeeded, 0 said to be healthy', ['acme', 'beta']],
    ['a tenant in no row', 200, { ok: true, results: [done('acme')] }, true, 'HTTP 200, ok: true, 1 of 2 rows, 1 said to have succeeded, 1 said to be healthy', ['beta']],
    ['a tenant in two rows', 200, { ok: true, results: [{ ...done('acme'), healthz_ok: false }, done('acme'), done('beta')] },
      true, 'HTTP 200, ok: true, 2 of 2 rows, 2 said to have succeeded, 2 said to be healthy'],
    ['keys that are missing or something else', 200, { ok: true, results: [{ slug: 'acme' }, { slug: 'beta', ssm_status: 1, healthz_ok: 'true' }] },
      true, 'HTTP 200, ok: true, 2 of 2 rows, 0 said to have succeeded, 0 said to be healthy'],
    ['tenants nobody asked for', 200, { ok: true, results: [done('acme'), done('beta'), done('other'), {}] },
      true, 'HTTP 200, ok: true, 2 of 2 rows, 2 said to have succeeded, 2 said to be healthy, 2 rows of tenants that were not asked for'],
  ])('%s is told in counts', async (_, status, body, ok, words, missing = []) => {
    answers(status, body)
    expect(await redeploy('acme', 'beta')).toMatchObject({ ok, words, missing })
    expect(log.lines.join()).not.toContain(SECRET)
  })

  test.each([502, 503, 504, 520, 522, 524])('%i may be sent again, by the caller', async (status) => {
    answers(status, SECRET)
    expect(await failureFrom(redeploy('acme'))).toMatchObject({ reason: 'control-plane-unavailable', status, transient: true })
  })

  test.each<[string, number, nock.Body]>([
    ['HTML as 200', 200, `<h1>${SECRET}</h1>`],
    ['HTML as 500', 500, `<h1>${SECRET}</h1>`],
    ['JSON that is no rollout', 200, { results: [] }],
    ['rows that are no list', 200, { ok: true, results: SECRET }],
    ['202', 202, { ok: true, results: [] }],
    ['204', 204, ''],
    ['501', 501, SECRET],
    ['530, of a proxy', 530, SECRET],
  ])('%s may have worked: an answer that was lost, without a status', async (_, status, body) => {
    answers(status, body)
    const failure = await failureFrom(redeploy('acme'))
    expect(failure).toMatchObject({ reason: 'control-plane-unavailable', transient: true, status: undefined })
    expect(told(failure)).not.toContain(SECRET)
  })

  test('an answer above 16 MiB may have worked as well', async () => {
    answers(200, { ok: true, results: [], error: 'x'.repeat(16 * 1024 * 1024) })
    expect(await failureFrom(redeploy('acme'))).toMatchObject({ reason: 'control-plane-unavailable', transient: true, status: undefined })
  })

  test.each([400, 401, 403, 404, 409, 422])('%i is a clear refusal', async (status) => {
    answers(status, { error: SECRET })
    const failure = await failureFrom(redeploy('acme'))
    expect(failure).toMatchObject({ reason: 'control-plane-denied', status, transient: false })
    expect(failure.hint).toEqual(expect.any(String))
    expect(told(failure)).not.toContain(SECRET)
  })

  test('incident told-to-wait: of 429 nothing was begun, and it says how long to wait', async () => {
    nock('https://cp.test').post(PATH).reply(429, { error: SECRET }, { 'retry-after': '3' })
    expect(await failureFrom(redeploy('acme'))).toMatchObject({ reason: 'control-plane-unavailable', status: 429, transient: true, retryAfter: 3_000 })
  })

  test('a limit that comes as 403 is no refusal', async () => {
    nock('https://cp.test').post(PATH).reply(403, { error: 'secondary rate limit' }, { 'retry-after': '3' })
    expect(await failureFrom(redeploy('acme'))).toMatchObject({ reason: 'control-plane-unavailable', status: 403, transient: true, retryAfter: 3_000 })
  })

  test('408 says nothing of what became of the call', async () => {
    nock('https://cp.test').post(PATH).reply(408, '')
    const failure = await failureFrom(redeploy('acme'))
    expect(failure).toMatchObject({ reason: 'control-plane-unavailable', transient: true })
    expect(failure.status).toBeUndefined()
  })

  test.each([301, 302, 307, 308])('%i is not followed', async (status) => {
    nock('https://cp.test').post(PATH).reply(status, '', { location: 'https://cp.test/elsewhere' })
    expect(await failureFrom(redeploy('acme'))).toMatchObject({ reason: 'control-plane-unavailable', status, transient: false })
  })

  test.each<[string, string, string[]]>([
    ['no tenants', 't', []],
    ['a tenant by no slug', 't', ['acme', '../x']],
    ['no tag', '', ['acme']],
  ])('%s: nothing is sent', async (_, tag, slugs) => {
    expect(await failureFrom(plane.redeploy(order(tag, slugs, 1_000)))).toMatchObject({ reason: 'internal' })
  })
})

test('a control plane below a path is asked there', async () => {
  nock('https://edge.test').post(`/plane${PATH}`).reply(200, { ok: true, results: rows('acme') })
  const below = createControlPlane({ http, url: 'https://edge.test/plane', token: 't', mask: () => undefined })
  expect(await below.enumerate('t')).toEqual([{ slug: 'acme' }])
})
