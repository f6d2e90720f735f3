import { answer, json } from '../../src/sandbox/answer'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { evidenceOf } from '../support/evidence'
import { type Ran, runAction, sweepFolders } from '../support/runner'
import { NEW_SHA, OLD_SHA, PLATFORM, REPOSITORIES } from '../support/scene'

/** What was seen of rollouts in the field, replayed on the bundle against a forge, a control plane, a fleet and a registry. */

let scene: DeployScene
let ran: Ran
beforeEach(async () => { scene = await setDeployScene() })
afterEach(() => scene.close())
afterAll(sweepFolders)

const TAG = `staging-${NEW_SHA.slice(0, 7)}`
const NEW = NEW_SHA.slice(0, 7)

async function deploy(inputs?: Record<string, string>, env?: Record<string, string>): Promise<[outcome?: string, reason?: string]> {
  ran = await runAction({ ...scene.deploy(inputs), env })
  return [ran.outputs.outcome, ran.outputs.reason]
}
const tenants = () => evidenceOf(ran).tenants as (ReturnType<typeof evidenceOf>['tenants'][number] & { slug: string })[]
const states = (): Record<string, string> => Object.fromEntries(tenants().map(({ slug, state }) => [slug, state]))
const got = (slug: string): string => tenants().find((tenant) => tenant.slug === slug)!.got
const tenant = (slug: string) => scene.fleet.tenants.get(slug)!
const called = () => scene.calls().map(({ only_slugs }) => only_slugs)
const buildinfo = (sha: string) => json(200, { git_sha: sha })

test('incident-rerun-skips-soak', async () => {
  tenant('canary').deploy(NEW_SHA)
  let looks = 0
  tenant('canary').onRequest = ({ path }) => (path === '/health' && ++looks > 3 ? json(500, {}) : undefined)
  expect(await deploy({ 'soak-seconds': '60' })).toEqual(['failed', 'canary-failed'])
  expect(called()).toEqual([])
  expect(scene.isPromoted()).toBe(false)
})

test('incident-rebuilt-same-commit', async () => {
  for (const one of scene.fleet.tenants.values()) one.deploy(NEW_SHA)
  for (const repository of REPOSITORIES) scene.registry.publish(repository, 'latest', { revision: NEW_SHA, whitespace: true })
  expect(scene.isPromoted()).toBe(false)
  expect(await deploy()).toEqual(['done', 'ok'])
  expect(called()).toEqual([['canary'], ['acme', 'beta'], ['delta']])
  expect(scene.isPromoted()).toBe(true)
})

test('incident-rebuilt-same-commit: who surely was not moved does not count', async () => {
  for (const one of scene.fleet.tenants.values()) one.deploy(NEW_SHA)
  scene.registry.publish(PLATFORM, 'latest', { revision: NEW_SHA, whitespace: true })
  scene.plane.tenants.set('beta', 'silent-skip')
  expect(await deploy()).toEqual(['failed', 'tenant-stale'])
  expect(states()['beta']).toBe('stale')
  expect(scene.isPromoted()).toBe(false)
})

test('incident-flapping-canary', async () => {
  let looks = 0
  tenant('canary').onRequest = ({ path }) => (path === '/health' && tenant('canary').running === NEW_SHA && ++looks % 2 === 0 ? json(503, {}) : undefined)
  expect(await deploy({ 'soak-seconds': '45' })).toEqual(['failed', 'canary-failed'])
  expect(called()).toEqual([['canary']])
})

test('incident-canary-dies-later', async () => {
  scene.plane.onCall = () => { if (scene.calls().length === 2) tenant('canary').faults.add({ fault: '500', path: /health/, persist: true }) }
  expect(await deploy()).toEqual(['failed', 'canary-failed'])
  expect(called()).toEqual([['canary'], ['acme', 'beta']])
  expect(states()).toMatchObject({ canary: 'unhealthy', delta: 'untouched' })
})

test('incident-tenant-comes', async () => {
  scene.plane.listed = ['canary', 'acme', 'beta']
  scene.plane.onCall = () => { if (scene.calls().length === 2) scene.plane.listed!.push('delta') }
  expect(await deploy()).toEqual(['done', 'ok'])
  expect(scene.running()['delta']).toBe(NEW)
  expect(states()).toEqual({ acme: 'proved', beta: 'proved', canary: 'proved', delta: 'proved' })
})

test('incident-tenant-comes: and one that went is told and dropped', async () => {
  scene.plane.onCall = () => {
    if (scene.calls().length !== 3) return
    scene.plane.listed = ['canary', 'beta', 'delta']
    tenant('acme').faults.add({ fault: 'drop', persist: true })
  }
  expect(await deploy()).toEqual(['done', 'ok'])
  expect(states()).toEqual({ beta: 'proved', canary: 'proved', delta: 'proved' })
  expect(ran.stdout).toMatch(/::warning::.*acme is not in the fleet any more/)
})

test('incident-source-rebuilt', async () => {
  scene.plane.onCall = () => { if (scene.calls().length === 2) scene.registry.publish(PLATFORM, TAG, { revision: NEW_SHA, whitespace: true }) }
  expect(await deploy()).toEqual(['failed', 'tag-moved-by-other'])
  expect(scene.isPromoted()).toBe(false)
})

test.each([['1', 'done'], ['3', 'failed']])('incident-replica-behind: proof-looks %s', async (looks, outcome) => {
  let asked = 0
  // Every second connection meets the replica that was left behind.
  tenant('acme').onRequest = ({ path }) => (path === '/buildinfo' && tenant('acme').running === NEW_SHA && ++asked % 2 === 0 ? buildinfo(OLD_SHA) : undefined)
  const isBehind = looks !== '1'
  if (!isBehind) tenant('acme').onRequest = undefined
  expect((await deploy({ 'proof-looks': looks }))[0]).toBe(outcome)
  if (isBehind) expect(got('acme')).toMatch(/^1111111 \(look \d of 3\)$/)
  const headers = tenant('beta').requests.map(({ headers: { connection } }) => connection)
  expect(new Set(headers)).toEqual(new Set([isBehind ? 'close' : 'keep-alive', ...(isBehind ? ['keep-alive'] : [])].filter((one) => headers.includes(one))))
})

describe('incident-told-to-wait', () => {
  test('429 from the control plane, to its dry run and to a call', async () => {
    scene.plane.faults.push({ fault: 429, on: 'dry-run' }, { fault: 429, on: 'redeploy', nth: 2 })
    expect(await deploy()).toEqual(['done', 'ok'])
    expect(called()).toEqual([['canary'], ['acme', 'beta'], ['acme', 'beta'], ['delta']])
  })
  test('for ever: the control plane is unavailable, and no tenant is to blame', async () => {
    scene.plane.faults.push({ fault: 429, on: 'redeploy', persist: true })
    expect(await deploy()).toEqual(['failed', 'control-plane-unavailable'])
    expect(called()).toHaveLength(4)
  })
  test('409 while another rollout runs', async () => {
    scene.plane.faults.push({ fault: 409, on: 'redeploy' })
    expect(await deploy()).toEqual(['done', 'ok'])
  })
  test('429 from the canary while it soaks is no look', async () => {
    let looks = 0
    tenant('canary').onRequest = ({ path }) => {
      if (path !== '/buildinfo' || tenant('canary').running !== NEW_SHA) return undefined
      looks += 1
      return looks >= 3 && looks < 6 ? json(429, { error: 'rate limit exceeded' }, { 'retry-after': '2' }) : undefined
    }
    expect(await deploy({ 'soak-seconds': '30' })).toEqual(['done', 'ok'])
  })
})

test('incident-edge-522', async () => {
  scene.plane.faults.push({ fault: 522, on: 'redeploy' })
  let asked = 0
  tenant('acme').onRequest = () => (tenant('acme').running === NEW_SHA && ++asked < 3 ? answer(522) : undefined)
  expect(await deploy()).toEqual(['done', 'ok'])
})

test('incident-dead-connection', async () => {
  expect(await deploy({ 'smoke-suite': 'canary', 'canary-token': tenant('canary').token })).toEqual(['done', 'ok'])
  const writes = tenant('canary').requests.filter(({ method }) => method === 'POST')
  expect(writes.length).toBeGreaterThan(0)
  for (const { headers } of writes) expect(headers.connection).toBe('close')
})

test('incident-clock-jumps', async () => {
  // An hour goes by on the machine's clock, 8 s after the start.
  const jump = `data:text/javascript,${encodeURIComponent(`setImmediate(() => {
    const D = Date, began = performance.now(), now = () => D.now() + (performance.now() - began > 8000 ? 3600000 : 0);
    globalThis.Date = new Proxy(D, { get: (t, n) => n === 'now' ? now : Reflect.get(t, n), construct: (t, a) => Reflect.construct(t, a.length ? a : [now()]) });
  })`)}`
  let looks = 0
  tenant('canary').onRequest = ({ path }) => { if (path === '/health' && tenant('canary').running === NEW_SHA && scene.calls().length === 1) looks += 1 }
  expect(await deploy({ 'soak-seconds': '20' }, { NODE_OPTIONS: `--import ${jump}` })).toEqual(['done', 'ok'])
  // The proof, four looks of the soak, and one before the batch.
  expect(looks).toBeGreaterThanOrEqual(5)
})

test('incident-bom-in-json', async () => {
  tenant('acme').onRequest = ({ path }) =>
    (path === '/buildinfo' ? answer(200, { 'content-type': 'application/json' }, Buffer.from(`\uFEFF{"git_sha":"${tenant('acme').running}","build":9007199254740993}`)) : undefined)
  expect(await deploy()).toEqual(['done', 'ok'])
})

test('incident-too-long-answer', async () => {
  tenant('acme').faults.add({ fault: 'huge', path: /buildinfo/, persist: true })
  expect(await deploy()).toEqual(['failed', 'tenant-stale'])
  expect(got('acme')).toBe('answers more than 1 MiB for /buildinfo')
})

describe('incident-suspended-tenant', () => {
  test('is left alone', async () => {
    tenant('delta').faults.add({ fault: 'drop', persist: true })
    expect(await deploy({ 'skip-tenants': 'delta, nobody' })).toEqual(['done', 'ok'])
    expect(tenant('delta').requests).toEqual([])
    expect(states()['delta']).toBe('skipped')
    expect(called()).toEqual([['canary'], ['acme', 'beta']])
    expect(ran.stdout).toMatch(/::warning::.*skip-tenants: nobody is no tenant/)
  })
  test('the canary cannot be one', async () => {
    expect(await deploy({ 'skip-tenants': 'canary' })).toEqual(['failed', 'bad-input'])
    expect(scene.forge.requests).toEqual([])
  })
})

test('incident-cached-buildinfo', async () => {
  tenant('canary').onRequest = ({ path, headers }) =>
    (path === '/buildinfo' && headers['cache-control'] !== 'no-cache' ? json(200, { git_sha: OLD_SHA }, { age: '300' }) : undefined)
  tenant('delta').onRequest = ({ path }) => (path === '/buildinfo' ? json(200, { git_sha: OLD_SHA }, { age: '300' }) : undefined)
  expect(await deploy()).toEqual(['failed', 'tenant-stale'])
  expect(states()['canary']).toBe('proved')
  expect(got('delta')).toBe('1111111, from a cache, 300 s old (Age)')
})

test('incident-login-page', async () => {
  tenant('canary').onRequest = () => answer(302, { location: 'https://login.example.com/sign-in?back=secret' })
  expect(await deploy()).toEqual(['failed', 'canary-failed'])
  expect(got('canary')).toBe('HTTP 302 for /buildinfo, a redirect to https://login.example.com')
})

test('incident-lost-tls-hint', async () => {
  const https = scene.fleet.urlTemplate.replace('http:', 'https:')
  expect(await deploy({ 'tenant-url-template': https })).toEqual(['failed', 'canary-failed'])
  expect(got('canary')).toMatch(/it does not speak TLS/)
  expect(evidenceOf(ran).next).toMatch(/^Have it answer over https/)
})

describe('a suite of the canary', () => {
  const suite = { 'smoke-suite': 'canary', 'soak-seconds': '10' }
  test('is passed after its proof and at the end of its soak, and leaves nothing', async () => {
    expect(await deploy({ ...suite, 'canary-token': tenant('canary').token })).toEqual(['done', 'ok'])
    expect(tenant('canary').requests.filter(({ method, path }) => method === 'POST' && path === '/memories/commit')).toHaveLength(2)
    expect(scene.fleet.left()).toEqual([])
  })
  test('a red check is canary-failed, with the check in the report', async () => {
    tenant('canary').onRequest = ({ path }) => (path === '/memories/search' ? json(200, []) : undefined)
    expect(await deploy({ ...suite, 'canary-token': tenant('canary').token })).toEqual(['failed', 'canary-failed'])
    expect(called()).toEqual([['canary']])
    expect(tenants().find(({ slug }) => slug === 'canary')!.checks!.filter(({ verdict }) => verdict === 'fail')).toHaveLength(1)
    expect(scene.fleet.left()).toEqual([])
  })
  test('needs its token', async () => {
    expect(await deploy(suite)).toEqual(['failed', 'bad-input'])
  })
})

test('a tenant that tells its build elsewhere', async () => {
  for (const one of scene.fleet.tenants.values()) {
    one.onRequest = ({ path }) => {
      if (path === '/version') return json(200, { builds: [{ name: 'db', sha: OLD_SHA }, { name: 'app', sha: one.running }] })
      return path === '/livez' ? json(200, {}) : json(404, {})
    }
  }
  const inputs = { 'buildinfo-path': '/version', 'buildinfo-query': '$.builds[?@.name == "app"].sha', 'health-path': '/livez' }
  expect(await deploy(inputs)).toEqual(['done', 'ok'])
  expect(await deploy({ ...inputs, 'buildinfo-query': '$[?' })).toEqual(['failed', 'bad-input'])
})

test('an automatic deploy without images says that no hold and no veto was asked', async () => {
  expect(await deploy({ images: '' }, { GITHUB_EVENT_NAME: 'push' })).toEqual(['done', 'ok'])
  expect(evidenceOf(ran).gates).toContainEqual(expect.objectContaining({ name: 'history', verdict: 'off' }))
})
