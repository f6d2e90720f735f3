import type { Evidence } from '../../src/report/evidence'
import { INTERNALS } from '../../src/sandbox/control-plane-rollout'
import { type DeployScene, setDeployScene, SLUGS } from '../support/deploy-scene'
import { type Ran, runAction, sweepFolders } from '../support/runner'
import { NEW_SHA, OTHER_SHA } from '../support/scene'

/** What went wrong in deploys before, replayed on the bundle against a forge, a control plane, a fleet and a registry. */

let scene: DeployScene
let ran: Ran
const open = async (flavour?: 'github' | 'gitea'): Promise<void> => { scene = await setDeployScene(flavour) }
afterEach(() => scene.close())
afterAll(sweepFolders)

async function deploy(inputs?: Record<string, string>): Promise<[outcome?: string, reason?: string]> {
  ran = await runAction(scene.deploy(inputs))
  const { outcome, reason } = ran.outputs
  return [outcome, reason]
}
const states = (): Record<string, string> =>
  Object.fromEntries((ran.evidence as Evidence).tenants.map((tenant) => ['slug' in tenant ? tenant.slug : '', tenant.state]))
/** Nobody was moved, and no tag. */
function expectNothingTouched(): void {
  expect(scene.calls()).toEqual([])
  expect(new Set(Object.values(scene.running())).size).toBe(1)
  expect(scene.isPromoted()).toBe(false)
}

test('incident-stale-latest', async () => {
  await open()
  expect(await deploy()).toEqual(['done', 'ok'])
  expect(scene.isPromoted()).toBe(true)
  expect(scene.calls().map(({ only_slugs }) => only_slugs)).toEqual([['canary'], ['acme', 'beta'], ['delta']])
  for (const { body } of scene.plane.calls) expect(body).toMatchObject({ target_tag: `staging-${NEW_SHA.slice(0, 7)}`, confirm: true })
  expect(Object.values(states())).toEqual(SLUGS.map(() => 'proved'))
})

test('incident-superseded-canary', async () => {
  await open()
  scene.forge.branches.set('main', OTHER_SHA)
  expect(await deploy()).toEqual(['skipped', 'superseded'])
  expectNothingTouched()
})

test('incident-superseded-midway', async () => {
  await open()
  scene.plane.onCall = () => { if (scene.calls().length === 2) scene.forge.branches.set('main', OTHER_SHA) }
  expect(await deploy()).toEqual(['failed', 'superseded'])
  expect(scene.calls()).toHaveLength(2)
  expect(scene.isPromoted()).toBe(false)
  expect(states()).toEqual({ canary: 'proved', acme: 'proved', beta: 'proved', delta: 'untouched' })
})

test.each([401, 500, 'drop', 'html'] as const)('incident-head-unreadable: %s', async (fault) => {
  await open()
  scene.forge.faults.push({ fault, on: 'branch', persist: true })
  expect(await deploy({ 'required-contexts': 'none' })).toEqual(['failed', 'head-unreadable'])
  expectNothingTouched()
})

test.each([401, 403, 500, 'drop', 'torn'] as const)('incident-kill-switch-open: %s', async (fault) => {
  await open('gitea')
  scene.forge.faults.push({ fault, on: 'variable', persist: true })
  expect(await deploy()).toEqual(['failed', 'kill-switch-unreadable'])
  expectNothingTouched()
})

describe('incident-kill-switch-words', () => {
  test.each(['1', 'TRUE', 'yes', 'On', 'disabled', 'disable'])('%s holds', async (word) => {
    await open('gitea')
    scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', word)
    expect(await deploy()).toEqual(['skipped', 'kill-switch-on'])
    expectNothingTouched()
  })
  test('maybe is neither, and holds', async () => {
    await open('gitea')
    scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', 'maybe')
    expect(await deploy()).toEqual(['failed', 'kill-switch-unreadable'])
    expectNothingTouched()
  })
  test('off does not', async () => {
    await open('gitea')
    scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', 'Off')
    expect(await deploy()).toEqual(['done', 'ok'])
  })
})

test('incident-no-contexts', async () => {
  await open()
  expect(await deploy({ 'required-contexts': ' , ' })).toEqual(['failed', 'bad-input'])
  expect(scene.forge.requests).toEqual([])
})

test.each(['github', 'gitea'] as const)('incident-page-clamp: %s', async (flavour) => {
  await open(flavour)
  for (let row = 0; row < 130; row += 1) scene.forge.ci.status(NEW_SHA, `other ${row}`, 'success')
  expect(await deploy()).toEqual(['done', 'ok'])
})

test.each(['github', 'gitea'] as const)('incident-stale-row: %s', async (flavour) => {
  await open(flavour)
  scene.forge.ci.status(NEW_SHA, 'CI', 'failure')
  expect(await deploy()).toEqual(['failed', 'ci-failed'])
  expectNothingTouched()
})

test.each(['skipped', 'cancelled', 'neutral'])('incident-skipped-is-green: %s', async (conclusion) => {
  await open()
  scene.forge.ci.check(NEW_SHA, 'CI', conclusion)
  expect(await deploy()).toEqual(['failed', 'ci-failed'])
  expectNothingTouched()
})

test.each([
  ['incident-status-lies', 'status-lies'], ['incident-silent-skip', 'silent-skip'], ['incident-missing-key', 'missing-key'],
] as const)('%s', async (_, fault) => {
  await open()
  scene.plane.tenants.set('beta', fault)
  const [outcome, reason] = await deploy()
  // Without the key it has moved all the same, and only what it says itself counts.
  const moved = scene.running()['beta'] === NEW_SHA.slice(0, 7)
  expect([outcome, reason]).toEqual(moved ? ['done', 'ok'] : ['failed', 'tenant-stale'])
  expect(states()['beta']).toBe(moved ? 'proved' : 'stale')
  expect(scene.isPromoted()).toBe(moved)
})

test('incident-no-such-canary', async () => {
  await open()
  expect(await deploy({ 'canary-slug': 'nobody' })).toEqual(['failed', 'canary-unknown'])
  expectNothingTouched()
})

test('incident-empty-fleet', async () => {
  await open()
  scene.plane.listed = []
  expect(await deploy()).toEqual(['failed', 'fleet-empty'])
  expectNothingTouched()
})

describe('incident-one-wedged', () => {
  test('within the limit it is left behind, loudly', async () => {
    await open()
    scene.plane.tenants.set('acme', 'wedged')
    expect(await deploy({ 'max-stragglers': '1' })).toEqual(['done', 'ok'])
    expect(JSON.parse(ran.outputs.stragglers ?? '')).toEqual(['acme'])
    expect(ran.stdout).toMatch(/::warning::.*acme/)
    expect(scene.isPromoted()).toBe(true)
  })
  test('never the canary', async () => {
    await open()
    scene.plane.tenants.set('canary', 'wedged')
    expect(await deploy({ 'max-stragglers': '3' })).toEqual(['failed', 'canary-failed'])
    expect(scene.calls()).toHaveLength(1)
    expect(scene.isPromoted()).toBe(false)
  })
})

test('incident-lost-answer', async () => {
  await open()
  scene.plane.faults.push({ fault: 'drop', on: 'redeploy', after: true, persist: true })
  expect(await deploy()).toEqual(['done', 'ok'])
  expect(scene.calls()).toHaveLength(3)
})

test('incident-gateway-blip', async () => {
  await open()
  scene.plane.faults.push({ fault: 502, on: 'redeploy' })
  expect(await deploy()).toEqual(['done', 'ok'])
  expect(scene.calls().map(({ only_slugs }) => only_slugs?.[0])).toEqual(['canary', 'canary', 'acme', 'delta'])
  expect(ran.stdout).toContain('502')
})

test('incident-stale-not-unreachable', async () => {
  await open()
  scene.plane.tenants.set('acme', 'wedged')
  scene.fleet.tenants.get('beta')!.faults.add({ fault: 'drop', persist: true })
  const [outcome, reason] = await deploy()
  expect(outcome).toBe('failed')
  expect(['tenant-stale', 'tenant-unreachable']).toContain(reason)
  expect(states()).toMatchObject({ acme: 'stale', beta: 'unreachable' })
  expect(scene.isPromoted()).toBe(false)
})

test('incident-raw-answer', async () => {
  await open()
  scene.plane.faults.push({ fault: 'raw', on: 'redeploy', persist: true })
  scene.plane.tenants.set('acme', 'wedged')
  await deploy()
  for (const told of [ran.stdout, ran.stderr, ran.summary, JSON.stringify(ran.evidence)]) expect(told).not.toContain(INTERNALS.slice(0, 20))
})

test('incident-bad-slug', async () => {
  await open()
  scene.plane.listed = ['canary', '../admin']
  expect(await deploy()).toEqual(['failed', 'bad-slug'])
  expectNothingTouched()
  for (const { requests } of scene.fleet.tenants.values()) expect(requests).toEqual([])
})

test('a run after one that was stopped redeploys nobody twice', async () => {
  await open()
  scene.plane.onCall = () => { if (scene.calls().length === 2) scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', 'on') }
  expect(await deploy()).toEqual(['failed', 'kill-switch-on'])
  scene.plane.onCall = undefined
  scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', 'off')
  expect(await deploy()).toEqual(['done', 'ok'])
  expect(scene.calls().flatMap(({ only_slugs }) => only_slugs)).toEqual(['canary', 'acme', 'beta', 'delta'])
  expect(states()).toEqual({ canary: 'current', acme: 'current', beta: 'current', delta: 'proved' })
})
