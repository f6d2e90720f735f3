import { type DeployScene, setDeployScene, SLUGS } from './deploy-scene'
import { type Mover, type Run, startMover } from './mover'
import type { Given } from './runner'

export interface RolloutScene extends DeployScene {
  mover: Mover
  /** A deploy without a control plane, its fleet in lines with addresses; more inputs beat these. */
  rollOut(inputs?: Record<string, string>): Given
  /** Moves those that a run is about, as an honest command does. */
  move(run: Run): void
  /** Who was moved, run by run. */
  moved(): string[][]
}

/** The fleet of a deploy, which a command of its own moves. */
export async function setRolloutScene(): Promise<RolloutScene> {
  const scene = await setDeployScene()
  const move = ({ input }: Run): void => { for (const { slug } of input.tenants) scene.fleet.tenants.get(slug)!.deploy(input.sha) }
  const mover = await startMover(move)
  const fleet = SLUGS.map((slug) => `${slug} ${scene.fleet.tenants.get(slug)!.url}`).join('\n')
  const none = { 'control-plane-url': '', 'control-plane-token': '', 'allow-other-control-plane': '', 'tenant-url-template': '' }
  return {
    ...scene, mover, move,
    rollOut: (inputs) => scene.deploy({ ...none, fleet, 'rollout-command': mover.command, 'control-token': '', ...inputs }),
    moved: () => mover.runs.map(({ input }) => input.tenants.map(({ slug }) => slug)),
    close: async () => void (await Promise.all([scene.close(), mover.close()])),
  }
}
