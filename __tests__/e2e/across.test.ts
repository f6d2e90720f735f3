import { createHash } from 'node:crypto'
import type { Digest } from '../../src/release/digest'
import type { SandboxRegistry } from '../../src/sandbox/registry'
import { type AcrossScene, setAcrossScene } from '../support/across-scene'
import { type Ran, runAction, runPost, sweepFolders } from '../support/runner'
import { NEW_SHA, OLD_SHA, PLATFORM, type Scene, TENANT } from '../support/scene'

/** A build goes from the registry where it is published to the one where it is released. */
let scene: Scene
let target: SandboxRegistry
let given: AcrossScene['given']
let close: AcrossScene['close']
beforeEach(async () => { ({ scene, target, given, close } = await setAcrossScene()) })
afterEach(() => close())
afterAll(sweepFolders)

const ended = ({ outputs: { outcome, reason } }: Ran): string => `${outcome} ${reason}`
const shown = (tag = 'latest'): (string | undefined)[] => [PLATFORM, TENANT].map((name) => target.tags(name).get(tag))
const built = (sha: string): (string | undefined)[] => [PLATFORM, TENANT].map((name) => scene.built[name]![sha])
const writesAt = (registry: SandboxRegistry): string[] => registry.requests.flatMap(({ method, path }) => (['GET', 'HEAD'].includes(method) ? [] : [`${method} ${path}`]))

test('the build is there byte for byte, the tags move at the target alone, and each registry sees its own login', async () => {
  const before = scene.moving()
  const ran = await runAction(given())
  expect(ended(ran)).toBe('done ok')
  expect(shown()).toEqual(built(NEW_SHA))
  expect(shown('latest-previous').every(Boolean)).toBe(true)
  expect(scene.moving()).toEqual(before)
  expect(writesAt(scene.registry)).toEqual([])
  expect(Object.keys(JSON.parse(ran.outputs['digests']!) as object)).toEqual([`${target.host}/${PLATFORM}`, `${target.host}/${TENANT}`])
  expect(ran.stdout).toMatch(/copied .* MB/)
  // A second run finds it there.
  expect(ended(await runAction(given()))).toBe('unchanged already-current')
  // And a rollback acts on the target.
  expect(ended(await runAction({ ...given(), inputs: { ...given().inputs, mode: 'rollback', sha: 'previous' } }))).toBe('done ok')
  expect(writesAt(scene.registry)).toEqual([])
})

test('no tag moves before all is copied', async () => {
  const first = new Map<string, number>()
  await runAction(given())
  for (const [at, { method, path }] of target.requests.entries()) {
    const kind = method !== 'PUT' ? '' : path.includes('/blobs/') ? 'blob' : /manifests\/latest/.test(path) ? 'tag' : path.includes('sha256:') ? 'manifest' : ''
    if (kind === 'tag' && !first.has('tag')) first.set('tag', at)
    if (kind === 'blob' || kind === 'manifest') first.set('last copied', at)
  }
  expect(first.get('last copied')).toBeLessThan(first.get('tag')!)
})

test('a blob that cannot be read ends it: copy-failed, and nothing is moved', async () => {
  const before = shown()
  scene.registry.faults.add({ fault: '500', method: 'GET', path: /tenant\/blobs\//, persist: true })
  const ran = await runAction(given())
  expect(ended(ran)).toBe('failed copy-failed')
  expect(shown()).toEqual(before)
  expect(ran.stdout).toMatch(/goes on where it stopped/)
})

test('a login that is refused, and a build that is not there, are told as everywhere', async () => {
  expect(ended(await runAction(given({ 'registry-auth': `${scene.registry.host}=sandbox:sandbox\n${target.host}=other:wrong` })))).toBe('failed registry-denied')
  const gone = await runAction(given({ sha: 'abcdef1', 'allow-backward': 'true' }))
  expect(ended(gone)).toBe('failed source-missing')
  expect(gone.stdout).toContain(`${scene.registry.host}/${PLATFORM}:staging-abcdef1`)
})

test('killed in the copy: nothing is to put back, and the next run goes on where it stopped', async () => {
  const before = shown()
  let kill: (() => Promise<unknown>) | undefined
  target.onRequest = async ({ method, path }) => {
    if (method === 'PUT' && path.includes('/blobs/')) await kill?.()
  }
  const ran = await runAction({ ...given(), onStart: (child) => (kill = async () => (child.kill('SIGKILL'), (kill = undefined), child.ended)) })
  expect(ran.signal).toBe('SIGKILL')
  await runPost(ran)
  expect(shown()).toEqual(before)
  expect(ended(await runAction(given()))).toBe('done ok')
  expect(shown()).toEqual(built(NEW_SHA))
})

test('a plan says what it would copy, and copies nothing', async () => {
  const ran = await runAction(given({ 'dry-run': 'true' }))
  expect(ended(ran)).toBe('planned dry-run')
  expect(ran.stdout).toMatch(new RegExp(`would copy .*${PLATFORM}@sha256:.* to ${target.host}/${PLATFORM}`))
  expect(writesAt(target)).toEqual([])
})

test('two lines with one target, a line with two arrows, and a source that is its target are bad input', async () => {
  const ran = await runAction(given({ images: 'a.test/x => b.test/y\nc.test/x => b.test/y\na.test/x => b.test/y => c.test/z\na.test/x => a.test/x' }))
  expect(ended(ran)).toBe('failed bad-input')
  expect(ran.stdout).toMatch(/are the same/)
  expect(ran.stdout).toMatch(/one source and one target/)
  expect(ran.stdout).toMatch(/names one\s+repository twice/)
})

test('what refers to the build comes along, and one that the target refuses is a warning', async () => {
  const top = scene.built[PLATFORM]![NEW_SHA]!
  const config = Buffer.from('{}')
  const digestOf = (bytes: Uint8Array): Digest => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const describe = (bytes: Buffer, mediaType: string) => ({ mediaType, digest: digestOf(bytes), size: bytes.length })
  const bytes = Buffer.from(JSON.stringify({
    schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', artifactType: 'application/vnd.example.note',
    config: describe(config, 'application/vnd.oci.empty.v1+json'), layers: [describe(config, 'text/plain')],
    subject: { mediaType: 'application/vnd.oci.image.index.v1+json', digest: top, size: 1 },
  }))
  const note = { bytes, mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(bytes) } as const
  scene.registry.put(PLATFORM, note, [config])
  target.faults.add({ fault: '403', method: 'PUT', path: new RegExp(`manifests/${note.digest}`), persist: true })
  const refused = await runAction(given())
  expect(ended(refused)).toBe('done ok')
  expect(refused.stdout).toMatch(/which refers to the build .*left behind/)
  target.faults.clear()
  target.publish(PLATFORM, 'latest', { revision: OLD_SHA })
  expect(ended(await runAction(given({ 'allow-backward': 'true' })))).toBe('done ok')
  expect(target.requests.some(({ method, path, status }) => method === 'PUT' && path.endsWith(note.digest) && status === 201)).toBe(true)
})
