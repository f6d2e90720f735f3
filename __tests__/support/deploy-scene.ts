import { type SandboxControlPlane, startControlPlane } from '../../src/sandbox/control-plane'
import { type SandboxFleet, startFleet } from '../../src/sandbox/fleet'
import type { ForgeOptions } from '../../src/sandbox/forge'
import type { Given } from './runner'
import { createContext, NEW_SHA, OLD_SHA, REPOSITORIES, type Scene } from './scene'

export const SLUGS = ['canary', 'acme', 'beta', 'delta']
const TAG = `staging-${NEW_SHA.slice(0, 7)}`

export interface DeployScene extends Scene {
  fleet: SandboxFleet
  plane: SandboxControlPlane
  /** A deploy of the new commit; more inputs beat these. */
  deploy(inputs?: Record<string, string>): Given
  /** The calls that move tenants, as they were asked for. */
  calls(): { target_tag?: string; only_slugs?: string[] }[]
  /** What every tenant truly runs, as short commits. */
  running(): Record<string, string>
  /** Whether the target tag is the new build in every image. */
  isPromoted(): boolean
}

/** Four tenants on the old commit, one the canary; CI is green on the new one, the head of main; both images published. */
export async function setDeployScene(flavour?: ForgeOptions['flavour']): Promise<DeployScene> {
  const scene = await createContext({ flavour })
  const fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: OLD_SHA }])))
  const plane = await startControlPlane({ fleet: fleet.tenants, commitOf: (tag) => (tag === TAG ? NEW_SHA : OLD_SHA) })
  const { forge, registry, built } = scene
  forge.branches.set('main', NEW_SHA)
  forge.ci.status(NEW_SHA, 'CI', 'success')
  return {
    ...scene, fleet, plane,
    deploy: (inputs) => ({
      ...scene.promote({
        mode: 'deploy', 'control-plane-url': plane.url, 'control-plane-token': 'sandbox', 'allow-other-control-plane': 'true',
        'tenant-url-template': fleet.urlTemplate, 'canary-slug': 'canary', 'batch-size': '2', 'soak-seconds': '0', 'verify-seconds': '6',
        'required-contexts': 'CI', 'ci-timeout-seconds': '6', 'ci-poll-seconds': '2', 'control-token': 'control', ...inputs,
      }),
    }),
    calls: () => plane.calls.filter(({ kind }) => kind === 'redeploy').map(({ body }) => body as { target_tag?: string; only_slugs?: string[] }),
    running: () => Object.fromEntries([...fleet.tenants].map(([slug, { running }]) => [slug, running.slice(0, 7)])),
    isPromoted: () => REPOSITORIES.every((repository) => registry.tags(repository).get('latest') === built[repository]![NEW_SHA]),
    close: async () => void (await Promise.all([scene.close(), fleet.close(), plane.close()])),
  }
}
