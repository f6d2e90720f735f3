import { startControlPlane, type SandboxControlPlane } from './control-plane'
import { startFleet, type SandboxFleet } from './fleet'
import { chapter, FIFTH, images, publish, shelves, short, THIRD, type Stage } from './demo-stage'

/** The word that switches deploys off. */
const SWITCH = 'PROD_AUTO_DEPLOY_DISABLED'
const SLUGS = ['canary-one', 'acme', 'beta', 'delta', 'gamma', 'omega']

/** A rollout that somebody stops half-way, and the next one that goes on; one tenant of six is stuck. */
export async function deploys(stage: Stage): Promise<boolean> {
  const fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: THIRD }])))
  const plane = await startControlPlane({ fleet: fleet.tenants, commitOf: (tag) => (tag === `staging-${short(FIFTH)}` ? FIFTH : undefined) })
  plane.tenants.set('delta', 'status-lies')
  try {
    return await rollOut(stage, fleet, plane)
  } finally {
    await Promise.all([fleet.close(), plane.close()])
  }
}

async function rollOut(stage: Stage, fleet: SandboxFleet, plane: SandboxControlPlane): Promise<boolean> {
  const { forge } = stage
  publish(stage, FIFTH)
  forge.branches.set('main', FIFTH)
  forge.ci.status(FIFTH, 'CI / all-required', 'success')

  chapter(stage, 'Deploy: somebody pulls the kill switch',
    `${short(FIFTH)} goes to a fleet of six: the canary alone, then two at a time. Each counts when it says itself what it runs.`,
    'While the first batch is moved somebody switches deploys off. The switch is read before every step, so that is the last.')
  plane.onCall = ({ kind }) => {
    if (kind === 'redeploy' && plane.calls.filter((call) => call.kind === 'redeploy').length === 2) forge.variables.set(SWITCH, 'on')
  }
  const stopped = await deploy(stage, fleet, plane)

  chapter(stage, 'Deploy: and on where it stopped',
    'The switch is off again. Who runs the build already is proved and left alone. One tenant is stuck, and the control plane',
    'says Success of it all the same; it is left behind, loudly. Then every tenant is asked once more, and the tags move.')
  plane.onCall = undefined
  forge.variables.set(SWITCH, 'off')
  const done = await deploy(stage, fleet, plane)
  shelves(stage)
  return stopped === 'kill-switch-on' && done === 'ok'
}

/** Deploys, as a job of the forge would. @returns its reason */
async function deploy(stage: Stage, { urlTemplate }: SandboxFleet, { url }: SandboxControlPlane): Promise<string> {
  const { registry, forge, paint, say, run } = stage
  say(paint('cyan', `\n$ release-action deploy ${short(FIFTH)} --canary-slug canary-one --batch-size 2 --max-stragglers 1 --images …`))
  const { reason } = await run({
    mode: 'deploy', sha: FIFTH, images: images(stage), 'registry-auth': `${registry.host}=sandbox:sandbox`,
    'control-plane-url': url, 'control-plane-token': 'sandbox', 'allow-other-control-plane': 'true', 'tenant-url-template': urlTemplate,
    'canary-slug': 'canary-one', 'batch-size': '2', 'max-stragglers': '1', 'soak-seconds': '0', 'verify-seconds': '1',
    'required-contexts': 'CI / all-required', 'control-token': 'sandbox', 'github-token': 'sandbox',
  }, forge.apiUrl)
  return reason
}
