import type { SandboxRegistry } from '../../src/sandbox/registry'
import { bundleArtifact, signedBundle, signingKey, statement } from '../../src/sandbox/signing'
import { type AcrossScene, setAcrossScene } from '../support/across-scene'
import { type Ran, runAction, runPost, sweepFolders } from '../support/runner'
import { NEW_SHA, PLATFORM, type Scene, TENANT } from '../support/scene'

/** What goes wrong in the field while a build goes from one registry to another, on the bundle. */
let scene: Scene
let target: SandboxRegistry
let given: AcrossScene['given']
let close: AcrossScene['close']
beforeEach(async () => { ({ scene, target, given, close } = await setAcrossScene()) })
afterEach(() => close())
afterAll(sweepFolders)

const ended = ({ outputs: { outcome, reason }, stdout }: Ran): string => (outcome === 'done' ? 'done' : `${outcome} ${reason}\n${stdout}`)
const shown = (): (string | undefined)[] => [PLATFORM, TENANT].map((name) => target.tags(name).get('latest'))
const built = (): (string | undefined)[] => [PLATFORM, TENANT].map((name) => scene.built[name]![NEW_SHA])
const asked = (method: string, path: RegExp): number => target.requests.filter((seen) => seen.method === method && path.test(seen.path)).length

test.each([
  ['a token that ends while a blob is sent', { fault: '401', method: 'PUT', path: /blobs\/uploads/ }],
  ['a token that ends as an upload begins', { fault: '401', method: 'POST', path: /blobs\/uploads/ }],
  ['a limit as an upload begins', { fault: '429', method: 'POST', path: /blobs\/uploads/, retryAfter: 7 }],
  ['a target that fails as an upload begins', { fault: '500', method: 'POST', path: /blobs\/uploads/ }],
  ['a target that fails at the last request of an upload', { fault: '500', method: 'PUT', path: /blobs\/uploads/ }],
  ['a target whose connection breaks at the last request of an upload', { fault: 'drop', method: 'PUT', path: /blobs\/uploads/ }],
  ['a target that fails at a manifest', { fault: '503', method: 'PUT', path: /manifests\/sha256:/ }],
] as const)('%s is got over', async (_, fault) => {
  target.faults.add(fault)
  expect(ended(await runAction(given()))).toBe('done')
  expect(shown()).toEqual(built())
})

test('a blob that a lost answer has brought is not sent again', async () => {
  target.faults.add({ fault: 'drop-after', method: 'PUT', path: /platform\/blobs\/uploads/ })
  expect(ended(await runAction(given()))).toBe('done')
  // Two platforms of one layer and one config each, and a history's.
  const [puts, begun] = [asked('PUT', /platform\/blobs\/uploads/), asked('POST', /platform\/blobs\/uploads/)]
  expect(puts).toBe(begun)
  expect(shown()).toEqual(built())
})

test.each([['POST', /blobs\/uploads/], ['PUT', /blobs\/uploads/], ['PUT', /manifests\/sha256:/]] as const)(
  'killed at its first %s of %s nothing is to be put back, and the next run goes on', async (method, path) => {
    const before = shown()
    let kill: (() => Promise<unknown>) | undefined
    target.onRequest = async (seen) => { if (seen.method === method && path.test(seen.path)) await kill?.() }
    const ran = await runAction({ ...given(), onStart: (child) => (kill = async () => (child.kill('SIGKILL'), (kill = undefined), child.ended)) })
    expect(ran.signal).toBe('SIGKILL')
    await runPost(ran)
    expect(shown()).toEqual(before)
    expect(ended(await runAction(given()))).toBe('done')
    expect(shown()).toEqual(built())
  })

test('a cancel in the midst of a blob ends the run, and the upload is given up', async () => {
  const before = shown()
  scene.registry.faults.add({ fault: 'hang', method: 'GET', path: /platform\/blobs\//, persist: true })
  let stop: (() => void) | undefined
  scene.registry.onRequest = ({ method, path }) => { if (method === 'GET' && path.includes('/blobs/') && target.requests.some((one) => one.method === 'POST')) stop?.() }
  const ran = await runAction({ ...given(), onStart: (child) => (stop = () => (child.kill('SIGINT'), (stop = undefined))) })
  expect(`${ran.outputs['outcome']} ${ran.outputs['reason']}`).toBe('failed cancelled')
  expect(asked('DELETE', /blobs\/uploads\//)).toBeGreaterThan(0)
  expect(shown()).toEqual(before)
})

test('there and back in one run: each side has what the other had, and nobody waits for the other', async () => {
  for (const name of [PLATFORM]) target.publish(name, `staging-${NEW_SHA.slice(0, 7)}`, { revision: NEW_SHA, kind: 'docker' })
  const both = [`${scene.registry.host}/${PLATFORM} => ${target.host}/${PLATFORM}`, `${target.host}/${PLATFORM} => ${scene.registry.host}/${PLATFORM}`].join('\n')
  const theirs = target.tags(PLATFORM).get(`staging-${NEW_SHA.slice(0, 7)}`)
  expect(ended(await runAction(given({ images: both })))).toBe('done')
  expect(target.tags(PLATFORM).get('latest')).toBe(scene.built[PLATFORM]![NEW_SHA])
  expect(scene.registry.tags(PLATFORM).get('latest')).toBe(theirs)
})

test('what is signed at the source is signed at the target, where it is asked for again', async () => {
  const key = signingKey()
  const digest = scene.built[PLATFORM]![NEW_SHA] as `sha256:${string}`
  const { manifest, blobs } = bundleArtifact(digest, signedBundle(statement(digest), key))
  scene.registry.put(PLATFORM, manifest, blobs)
  const images = `${scene.registry.host}/${PLATFORM} => ${target.host}/${PLATFORM}`
  expect(ended(await runAction(given({ images, verify: `key ${key.publicKey}` })))).toBe('done')
  const again = { images: `${target.host}/${PLATFORM}`, 'source-tag': 'latest', 'target-tag': 'stable' }
  expect(ended(await runAction(given({ ...again, verify: `key ${key.publicKey}` })))).toBe('done')
  expect(ended(await runAction(given({ ...again, verify: `key ${signingKey().publicKey}` })))).toMatch(/^failed signature-wrong/)
})
