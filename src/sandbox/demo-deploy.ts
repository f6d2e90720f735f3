import { type SandboxControlPlane, startControlPlane } from './control-plane'
import { chapter, type DemoWorld, FIFTH, images, publish, shelves, short, THIRD } from './demo-world'
import { type SandboxFleet, startFleet } from './fleet'

/** The word that switches deploys off. */
const SWITCH = 'PROD_AUTO_DEPLOY_DISABLED'
const SLUGS = ['canary-one', 'acme', 'beta', 'delta', 'gamma', 'omega']

/** A rollout that somebody stops half-way, and the next one that goes on; one tenant of six is stuck. */
export async function deploys(world: DemoWorld): Promise<boolean> {
  const fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: THIRD }])))
  const plane = await startControlPlane({ fleet: fleet.tenants, commitOf: (tag) => (tag === `staging-${short(FIFTH)}` ? FIFTH : undefined) })
  plane.tenants.set('delta', 'status-lies')
  try {
    return await rollOut(world, fleet, plane)
  } finally {
    await Promise.all([fleet.close(), plane.close()])
  }
}

async function rollOut(world: DemoWorld, fleet: SandboxFleet, plane: SandboxControlPlane): Promise<boolean> {
  const { forge } = world
  publish(world, FIFTH)
  forge.branches.set('main', FIFTH)
  forge.ci.check(FIFTH, 'all-required', 'success')

  chapter(world, 'Deploy: somebody pulls the kill switch',
    `${short(FIFTH)} goes to a fleet of six: the canary alone, then two at a time. Each counts when it says itself what it runs.`,
    'While the first batch is moved somebody switches deploys off. The switch is read before every step, so that is the last.')
  plane.onCall = ({ kind }) => {
    if (kind === 'redeploy' && plane.calls.filter((call) => call.kind === 'redeploy').length === 2) forge.variables.set(SWITCH, 'on')
  }
  const stopped = await deploy(world, fleet, plane)

  chapter(world, 'Deploy: and on where it stopped',
    'The switch is off again. Who runs the build already is proved and left alone. One tenant is stuck, and the control plane',
    'says Success of it all the same; it is left behind, loudly. Then every tenant is asked once more, and the tags move.')
  plane.onCall = undefined
  forge.variables.set(SWITCH, 'off')
  const done = await deploy(world, fleet, plane)
  shelves(world)
  return stopped === 'kill-switch-on' && done === 'ok'
}

/** Deploys, as a job of the forge would. @returns its reason */
async function deploy(world: DemoWorld, { urlTemplate }: SandboxFleet, { url }: SandboxControlPlane): Promise<string> {
  const { registry, forge, paint, say, run } = world
  say(paint('cyan', `\n$ release-action deploy ${short(FIFTH)} --canary-slug canary-one --batch-size 2 --max-stragglers 1 --images …`))
  const { reason } = await run({
    mode: 'deploy', sha: FIFTH, images: images(world), 'registry-auth': `${registry.host}=sandbox:sandbox`,
    'control-plane-url': url, 'control-plane-token': 'sandbox', 'allow-other-control-plane': 'true', 'tenant-url-template': urlTemplate,
    'canary-slug': 'canary-one', 'batch-size': '2', 'max-stragglers': '1', 'soak-seconds': '0', 'verify-seconds': '1',
    'required-contexts': 'all-required', 'control-token': 'sandbox', 'github-token': 'sandbox',
  }, forge.apiUrl)
  return reason
}
