import type { Evidence } from '../../src/report/evidence'
import type { Child } from '../support/child'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { type Ran, runAction, runPost, sweepFolders } from '../support/runner'
import { NEW_SHA } from '../support/scene'

let scene: DeployScene
afterEach(() => scene.close())
afterAll(sweepFolders)

/** Runs a deploy that is sent a signal while the nth call of the control plane is at work. */
async function cut(nth: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<Ran> {
  scene = await setDeployScene()
  const before = scene.moving()
  let child: Child | undefined
  scene.plane.onCall = () => { if (scene.calls().length === nth) process.kill(child!.pid, signal) }
  const ran = await runAction({ ...scene.deploy(), onStart: (started) => (child = started) })
  scene.plane.onCall = undefined
  const last = ran.signal === 'SIGKILL' ? await runPost(ran) : ran
  expect(scene.moving()).toEqual(before)
  return last
}

/** The report tells of every tenant what it truly runs, as far as it says that it knows. */
function expectHonest({ evidence }: Ran): void {
  const { tenants, outcome, reason, images } = evidence as Evidence
  expect([outcome, reason]).toEqual(['failed', 'cancelled'])
  const short = NEW_SHA.slice(0, 7)
  for (const tenant of tenants) {
    const there = 'slug' in tenant && scene.running()[tenant.slug] === short
    if (tenant.state === 'proved' || tenant.state === 'current') expect(there).toBe(true)
    if (tenant.state === 'untouched') expect(there).toBe(false)
  }
  for (const { before, after } of images) expect(after).toBe(before)
}

test.each([
  ['SIGTERM', 1], ['SIGTERM', 2], ['SIGTERM', 3], ['SIGKILL', 1], ['SIGKILL', 2], ['SIGKILL', 3],
] as const)('cut short by %s at call %d it says who had moved, and the next run goes on', async (signal, nth) => {
  const last = await cut(nth, signal)
  expectHonest(last)
  for (const told of [last.stdout, last.summary]) expect(told).toContain('release-action deploy')
  const again = await runAction(scene.deploy())
  expect(again.outputs.outcome).toBe('done')
  expect(scene.isPromoted()).toBe(true)
})
