import { join } from 'node:path'
import { ROOT } from '../support/child'
import type { Doing, Run } from '../support/mover'
import { type RolloutScene, setRolloutScene } from '../support/rollout-scene'
import { runAction, sweepFolders } from '../support/runner'
import { NEW_SHA, PLATFORM } from '../support/scene'

/** The recipes of examples/rollout on the bundle, with programs on the PATH that take what the real ones take and nothing else. */

let scene: RolloutScene
beforeEach(async () => { scene = await setRolloutScene() })
afterEach(() => scene.close())
afterAll(sweepFolders)

const recipe = (name: string): string => join(ROOT, 'examples/rollout', name)
/** What was called, one line a call. */
const calls = (): string[] => scene.mover.runs.map(({ args }) => args.join(' '))

async function rollOut(program: string, command: string, play: (line: string) => Doing | undefined): Promise<[string?, string?]> {
  const PATH = `${scene.mover.program(program)}:${process.env.PATH ?? ''}`
  scene.mover.onRun = ({ args }: Run) => play(args.join(' ')) ?? { code: 1, stderr: `${program}: no such flag or word in ${args.join(' ')}` }
  const { outputs } = await runAction({ ...scene.rollOut({ 'rollout-command': command }), env: { PATH } })
  return [outputs.outcome, outputs.reason]
}
const moveTo = (slug: string): Doing => {
  scene.fleet.tenants.get(slug)!.deploy(NEW_SHA)
  return { code: 0 }
}

describe('Kubernetes', () => {
  const SET = /^--namespace ([a-z]+) set image deployment\/platform app=(\S+)@(sha256:[0-9a-f]{64})$/
  const STATUS = /^--namespace [a-z]+ rollout status deployment\/platform --timeout 8m$/
  const command = `${recipe('kubernetes.sh')} platform app`
  test('every tenant\'s deployment is set to the digest, and waited for', async () => {
    const { registry, built } = scene
    expect(await rollOut('kubectl', command, (line) => {
      const [, slug, image, digest] = SET.exec(line) ?? []
      if (slug === undefined) return STATUS.test(line) ? { code: 0 } : undefined
      expect([image, digest]).toEqual([`${registry.host}/${PLATFORM}`, built[PLATFORM]![NEW_SHA]])
      return moveTo(slug)
    })).toEqual(['done', 'ok'])
    expect(calls().filter((line) => SET.test(line))).toHaveLength(4)
    expect(calls().filter((line) => STATUS.test(line))).toHaveLength(4)
  })
  test('a rollout that is stuck is told by the tenant', async () => {
    expect(await rollOut('kubectl', command, (line) => (SET.test(line) ? { code: 0 } : { code: 1, stderr: 'error: timed out' }))).toEqual(['failed', 'canary-failed'])
  })
  test('a recipe without its words is wrong, and nobody is called', async () => {
    expect(await rollOut('kubectl', recipe('kubernetes.sh'), () => undefined)).toEqual(['failed', 'rollout-command-failed'])
    expect(calls()).toEqual([])
  })
})

test('Kamal: each tenant is a destination, and nothing is pushed', async () => {
  const DEPLOY = /^deploy --skip-push --version staging-2222222 --destination ([a-z]+)$/
  expect(await rollOut('kamal', recipe('kamal.sh'), (line) => {
    const [, slug] = DEPLOY.exec(line) ?? []
    return slug === undefined ? undefined : moveTo(slug)
  })).toEqual(['done', 'ok'])
  expect(calls()).toHaveLength(4)
})
