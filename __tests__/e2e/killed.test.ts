import { evidenceOf } from '../support/evidence'
import { runAction, runPost, sweepFolders } from '../support/runner'
import { createContext, type Scene } from '../support/scene'

/** What the post step does after a run that ended by itself: nothing. The sweep has the runs that did not. */
let scene: Scene
beforeEach(async () => {
  scene = await createContext()
})
afterEach(() => scene.close())
afterAll(sweepFolders)

const asked = (): number => scene.registry.requests.length + scene.forge.requests.length

test.each([
  ['done', {}],
  ['planned', { 'dry-run': 'true' }],
  ['failed', { sha: 'abcdef1' }],
  ['failed', { images: ',' }],
])('after %s %j the post step asks nobody and says nothing', async (outcome, inputs) => {
  const ran = await runAction(scene.promote(inputs))
  expect(evidenceOf(ran).outcome).toBe(outcome)
  const [requests, tags] = [asked(), scene.moving()]
  const post = await runPost(ran)
  expect(post).toMatchObject({ code: 0, stdout: '', stderr: '', summary: '', evidence: ran.evidence })
  expect([asked(), scene.moving()]).toEqual([requests, tags])
})

test('after restored too', async () => {
  scene.registry.faults.add({ fault: '403', method: 'PUT', path: /tenant\/manifests\/latest$/, persist: true })
  const ran = await runAction(scene.promote())
  expect(ran.outputs.outcome).toBe('restored')
  const requests = asked()
  expect(await runPost(ran)).toMatchObject({ code: 0, stdout: '', summary: '' })
  expect(asked()).toBe(requests)
})

test('a run that was killed before it could save anything leaves nothing to do', async () => {
  const ran = await runAction({ ...scene.promote(), onStart: (child) => child.kill('SIGKILL') })
  expect(ran.signal).toBe('SIGKILL')
  expect(await runPost(ran)).toMatchObject({ code: 0 })
  expect(asked()).toBe(0)
})

test('a run killed half-way is finished by the post step: what moved is back, and the report says so', async () => {
  const before = scene.moving()
  let stop: (() => Promise<unknown>) | undefined
  scene.registry.onRequest = async ({ method, path }) => {
    if (method === 'PUT' && path.endsWith('/latest')) await stop?.()
  }
  const ran = await runAction({
    ...scene.promote(),
    onStart: (child) => (stop = async () => (child.kill('SIGKILL'), (stop = undefined), child.ended)),
  })
  expect(ran.signal).toBe('SIGKILL')
  expect(scene.moving()).not.toEqual(before)
  const post = await runPost(ran)
  expect(evidenceOf(post)).toMatchObject({ outcome: 'restored', reason: 'cancelled' })
  expect(post.summary).not.toBe('')
  expect(scene.moving()).toEqual(before)
})
