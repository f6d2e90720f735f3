import { type RolloutScene, setRolloutScene } from '../support/rollout-scene'
import { runAction, runCli, sweepFolders } from '../support/runner'
import { NEW_SHA, REPOSITORIES } from '../support/scene'

/** Releases by a version's tag, on the bundle: the commit is the tag's own, or the one that the image's label names. */

let scene: RolloutScene
beforeEach(async () => {
  scene = await setRolloutScene()
  for (const repository of REPOSITORIES) scene.registry.publish(repository, 'v1.4.2', { revision: NEW_SHA, platforms: 2 })
})
afterEach(() => scene.close())
afterAll(sweepFolders)

const tagged = (tag: string): boolean => REPOSITORIES.every((repository) => scene.registry.tags(repository).get(tag) === scene.registry.tags(repository).get('v1.4.2'))
const login = () => `${scene.registry.host}=sandbox:sandbox`

test('a job on the tag promotes it: the commit is the event\'s', async () => {
  const { outputs } = await runAction({ ...scene.promote({ sha: '', 'source-tag': 'v1.4.2', 'target-tag': 'stable' }), env: { GITHUB_REF: 'refs/tags/v1.4.2', GITHUB_SHA: NEW_SHA } })
  expect([outputs.outcome, outputs.sha]).toEqual(['done', NEW_SHA])
  expect(tagged('stable')).toBe(true)
})

test('a command line without a commit promotes it: the label names it', async () => {
  const { code, stdout } = await runCli(['promote', '--source-tag', 'v1.4.2', '--target-tag', 'stable', '--images', scene.images.join(','), '--json'], { RELEASE_ACTION_REGISTRY_AUTH: login() })
  expect(code).toBe(0)
  expect(stdout).toContain(`"sha": "${NEW_SHA}"`)
  expect(tagged('stable')).toBe(true)
})

test('one without a label is bad input', async () => {
  for (const repository of REPOSITORIES) scene.registry.publish(repository, 'v1.5.0', {})
  const { code, stdout } = await runCli(['promote', '--source-tag', 'v1.5.0', '--images', scene.images.join(',')], { RELEASE_ACTION_REGISTRY_AUTH: login() })
  expect(code).not.toBe(0)
  expect(stdout).toMatch(/source-tag: v1\.5\.0 does not end in a commit/)
})

test('a deploy brings it to a fleet that a command moves', async () => {
  const { outputs } = await runAction(scene.rollOut({ sha: '', 'redeploy-tag': 'v1.4.2' }))
  expect([outputs.outcome, outputs.sha]).toEqual(['done', NEW_SHA])
  expect(scene.mover.runs[0]!.input).toMatchObject({ tag: 'v1.4.2', sha: NEW_SHA })
  expect(tagged('latest')).toBe(true)
})
