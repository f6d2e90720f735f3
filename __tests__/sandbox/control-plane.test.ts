import { createControlPlane } from '../../src/adapters/control-plane/control-plane'
import { createHttp } from '../../src/adapters/http/client'
import { type SandboxControlPlane, startControlPlane } from '../../src/sandbox/control-plane'
import { INTERNALS } from '../../src/sandbox/control-plane-rollout'
import { startFleet } from '../../src/sandbox/fleet'
import { failureFrom, fakeClock, fakeLog } from '../adapters/http/fakes'
import { ask } from '../support/ask'
import { order as orderOf } from '../support/order'

const OLD = '1'.repeat(40)
const NEW = '2'.repeat(40)
const TAGS: Record<string, string> = { latest: OLD, 'staging-2222222': NEW }

const log = fakeLog()
const http = createHttp({ clock: fakeClock(), log })
let plane: SandboxControlPlane
let running: Record<string, string>

beforeEach(async () => {
  running = { acme: OLD, beta: OLD, gamma: OLD, delta: OLD }
  const fleet = new Map(Object.keys(running).map((slug) => [slug, { deploy: (commit: string) => { running[slug] = commit } }]))
  plane = await startControlPlane({ fleet, commitOf: (tag) => TAGS[tag] })
})
afterEach(() => plane.close())
afterAll(() => http.close())

async function post(body: unknown, token = 'sandbox') {
  const text = body === undefined ? '' : JSON.stringify(body)
  const answer = await ask('POST', `${plane.url}/cp/admin/tenants/redeploy-fleet`, { authorization: `Bearer ${token}` }, Buffer.from(text))
  return { status: answer.status, body: JSON.parse(answer.body.toString() || 'null') as unknown }
}
const moved = () => Object.keys(running).filter((slug) => running[slug] === NEW)
const order = { target_tag: 'staging-2222222', soak_seconds: 0, batch_size: 2, dry_run: false, confirm: true }

describe('to the letter', () => {
  test('a dry run lists, and moves nothing', async () => {
    const { status, body } = await post({ ...order, dry_run: true })
    expect(status).toBe(200)
    expect(body).toMatchObject({ ok: true, results: ['acme', 'beta', 'gamma', 'delta'].map((slug) => ({ slug, ssm_status: 'DryRun' })) })
    expect(moved()).toEqual([])
  })

  test('batches follow the canary, and every tenant is moved', async () => {
    const { body } = await post({ ...order, canary_slug: 'gamma' })
    expect(body).toMatchObject({ ok: true, results: [
      { slug: 'gamma', phase: 'canary', ssm_status: 'Success', ssm_exit_code: 0, healthz_ok: true, verified_on_target: true },
      { slug: 'acme', phase: 'batch-1' }, { slug: 'beta', phase: 'batch-1' }, { slug: 'delta', phase: 'batch-2' },
    ] })
    expect(moved()).toHaveLength(4)
  })

  test('a canary that is nobody is skipped unheard', async () => {
    const { body } = await post({ ...order, canary_slug: 'nobody', batch_size: 9 })
    expect(body).toMatchObject({ ok: true, results: Array(4).fill({ phase: 'batch-1' }) })
  })

  test('only_slugs are moved, and no other', async () => {
    const { body } = await post({ ...order, only_slugs: ['beta', 'nobody'] })
    expect(body).toMatchObject({ results: [{ slug: 'beta' }] })
    expect(moved()).toEqual(['beta'])
  })

  test.each<[string, unknown]>([
    ['an empty body', undefined],
    ['a body that is no order', 'x'],
    ['confirm: false', { ...order, confirm: false }],
    ['no confirm', { ...order, confirm: undefined }],
    ['only_slugs: []', { ...order, only_slugs: [] }],
  ])('%s is 400', async (_, body) => {
    expect((await post(body)).status).toBe(400)
    expect(moved()).toEqual([])
  })

  test('another token is 401, another route 404', async () => {
    expect((await post(order, 'wrong')).status).toBe(401)
    expect((await ask('POST', `${plane.url}/cp/admin`)).status).toBe(404)
    expect((await ask('GET', `${plane.url}/cp/admin/tenants/redeploy-fleet`)).status).toBe(404)
  })

  test.each(['', undefined])('the tag %j is latest, which is old', async (tag) => {
    running.acme = NEW
    await post({ ...order, target_tag: tag })
    expect(moved()).toEqual([])
  })

  test('a tag that is not there fails every tenant', async () => {
    const { status, body } = await post({ ...order, target_tag: 'staging-0000000', only_slugs: ['acme'] })
    expect(status).toBe(500)
    expect(body).toMatchObject({ ok: false, results: [{ slug: 'acme', ssm_status: 'Failed', healthz_ok: false }] })
  })

  test('every call is kept in order, with its body and its status', async () => {
    await post({ ...order, dry_run: true })
    await post(order)
    await post(undefined)
    expect(plane.calls).toMatchObject([
      { n: 1, kind: 'dry-run', body: { dry_run: true }, status: 200 },
      { n: 2, kind: 'redeploy', body: order, status: 200 },
      { n: 3, kind: 'other', body: undefined, status: 400 },
    ])
  })

  test('a call is held back while its observer waits', async () => {
    let before: string[] | undefined
    plane.onCall = async () => {
      await Promise.resolve()
      before = moved()
    }
    await post(order)
    expect(before).toEqual([])
    expect(moved()).toHaveLength(4)
  })
})

test('it moves the tenants of a sandbox fleet, which tell it themselves', async () => {
  const fleet = await startFleet({ acme: { commit: OLD }, beta: { commit: OLD } })
  const over = await startControlPlane({ fleet: fleet.tenants, commitOf: (tag) => TAGS[tag], token: 'another' })
  const ours = createControlPlane({ http, url: over.url, token: 'another', mask: () => undefined })
  const listed = await ours.enumerate('staging-2222222')
  await ours.redeploy(orderOf('staging-2222222', listed.map(({ slug }) => slug), 10_000))
  const told = await ask('GET', `${fleet.urlTemplate.replace('{slug}', 'beta')}/buildinfo`)
  expect(JSON.parse(told.body.toString())).toEqual({ git_sha: NEW })
  await Promise.all([over.close(), fleet.close()])
})

describe('what has gone wrong', () => {
  const ours = () => createControlPlane({ http, url: plane.url, token: 'sandbox', mask: () => undefined })
  const redeploy = (timeoutMs = 10_000) => ours().redeploy(orderOf('staging-2222222', ['acme', 'beta'], timeoutMs))
  const lost = { reason: 'control-plane-unavailable', transient: true, status: undefined }

  test('status-lies: Success, and the old code runs', async () => {
    plane.tenants.set('beta', 'status-lies')
    expect(await redeploy()).toMatchObject({ ok: true, words: expect.stringContaining('2 said to have succeeded') })
    expect(moved()).toEqual(['acme'])
  })

  test('silent-skip: in the list, in no row, and not moved', async () => {
    plane.tenants.set('beta', 'silent-skip')
    expect(await ours().enumerate('t')).toContainEqual({ slug: 'beta' })
    expect(await redeploy()).toMatchObject({ ok: true, words: expect.stringContaining('1 of 2 rows') })
    expect(moved()).toEqual(['acme'])
  })

  test('missing-key: Success without the word that it was verified', async () => {
    plane.tenants.set('beta', 'missing-key')
    const { body } = await post({ ...order, only_slugs: ['beta'] })
    expect(body).toEqual({ ok: true, results: [expect.not.objectContaining({ verified_on_target: expect.anything() })] })
    expect(moved()).toEqual([])
  })

  test('one-wedged: it never moves, and its row says so with internals', async () => {
    plane.tenants.set('beta', 'wedged')
    expect(await redeploy()).toMatchObject({ ok: false, words: expect.stringMatching(/HTTP 500, ok: false, 2 of 2 rows, 1 said/) })
    expect(moved()).toEqual(['acme'])
    expect(JSON.stringify((await post(order)).body)).toContain(INTERNALS)
  })

  /** Lets the client's patience end when its call is at work, and not when the machine comes to it: by faked time. */
  const impatient = async (milliseconds: number) => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    plane.onCall = () => void setImmediate(() => jest.advanceTimersByTime(milliseconds))
    return failureFrom(redeploy(milliseconds))
  }
  afterEach(() => jest.useRealTimers())

  test.each(['drop', 'hang', 'torn'] as const)('lost-answer, %s: it works, and nobody hears of it', async (fault) => {
    plane.faults.push({ fault, on: 'redeploy', after: true })
    expect(await impatient(200)).toMatchObject(lost)
    expect(moved()).toEqual(['acme', 'beta'])
  })

  test('a client that gives up sooner loses the result, while the rollout goes on', async () => {
    plane.takes = 20
    expect(await impatient(10)).toMatchObject(lost)
    expect(moved()).toEqual([])
    while (plane.calls[0]?.status !== 200) await new Promise(setImmediate)
    expect(moved()).toEqual(['acme', 'beta'])
  })

  test('a drop before the work does nothing', async () => {
    plane.faults.push({ fault: 'drop', on: 'redeploy' })
    expect(await failureFrom(redeploy())).toMatchObject(lost)
    expect(moved()).toEqual([])
  })

  test.each([[false, []], [true, ['acme', 'beta']]])('gateway-blip: one 502, the work done: %s', async (after, expected) => {
    plane.faults.push({ fault: 502, on: 'redeploy', after })
    expect(await failureFrom(redeploy())).toMatchObject({ reason: 'control-plane-unavailable', status: 502, transient: true })
    expect(moved()).toEqual(expected)
    expect(await redeploy()).toMatchObject({ ok: true })
  })

  test('a fault that persists meets every later call', async () => {
    plane.faults.push({ fault: 503, on: 'redeploy', nth: 2, persist: true })
    expect(await redeploy()).toMatchObject({ ok: true })
    for (const _ of [2, 3]) expect(await failureFrom(redeploy())).toMatchObject({ status: 503 })
  })

  test('raw-answer: 500 with internals, of which nothing comes through', async () => {
    plane.faults.push({ fault: 'raw', on: 'redeploy' })
    const told = JSON.stringify([await redeploy(), log.lines])
    expect(told).toContain('HTTP 500, ok: false')
    expect(told).not.toContain(INTERNALS)
  })

  test('bad-slug and empty-fleet: the list is another one', async () => {
    plane.listed = ['acme', '../admin']
    expect(await failureFrom(ours().enumerate('t'))).toMatchObject({ reason: 'bad-slug' })
    plane.listed = []
    expect(await ours().enumerate('t')).toEqual([])
  })

  test('denied', async () => {
    plane.faults.push({ fault: 403, on: 'dry-run' })
    expect(await failureFrom(ours().enumerate('t'))).toMatchObject({ reason: 'control-plane-denied', status: 403 })
  })
})
