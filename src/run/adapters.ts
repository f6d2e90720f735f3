import { systemClock } from '../adapters/clock'
import { createForge } from '../adapters/forge/forge'
import { createCredentials } from '../adapters/oci/credentials'
import { createOciRegistry } from '../adapters/oci/registry'
import { routeRegistries } from '../adapters/registry'
import { createTenants } from '../adapters/tenant/tenants'
import type { Commits } from '../ports/commits'
import type { ControlPlane } from '../ports/control-plane'
import type { Forge } from '../ports/forge'
import type { Registry } from '../ports/registry'
import type { Tenants } from '../ports/tenants'
import { onlyPlans } from '../release/gates/event'
import type { Image } from '../release/image'
import { INPUTS } from '../request/inputs'
import type { Logins } from '../request/parse'
import type { DeployRequest, Request } from '../request/request'
import type { RunContext } from './context'

export const NO_LOGINS: Logins = { registryAuth: new Map(), registryRealms: new Map(), awsRoles: new Map(), githubToken: undefined }

export function registry({ registryAuth, registryRealms, githubToken, awsRoles }: Logins, images: Image[], readOnly: boolean, context: RunContext): Registry {
  const { http, agents, log, secrets, host: { env, home } } = context
  const mask = secrets.add
  const credentials = createCredentials({ registryAuth, githubToken, env, home, mask, log })
  const access = readOnly ? 'pull' : 'pull,push'
  const oci = createOciRegistry({ http, credentials, realms: registryRealms, access, images, clock: systemClock, mask })
  return routeRegistries(oci, async () => {
    const [{ createEcrRegistry }, { fetchBlob }] = await Promise.all([import('../adapters/ecr/registry'), import('../adapters/http/blob')])
    return createEcrRegistry({ roles: awsRoles, clock: systemClock, log, mask, fetchBlob: fetchBlob(http), agents: agents.pair })
  })
}

export const tenants = ({ http, secrets }: RunContext): Tenants => createTenants({ http, clock: systemClock, mask: secrets.add })

/** None on a command line that names no repository: it is for the night the forge is down. */
export function forge(request: Request, { http, host }: RunContext): Forge | undefined {
  const apiUrl = request.apiUrl ?? host.apiUrl
  const { repository } = host.trigger
  if (!apiUrl || !repository) return undefined
  const token = ('statusToken' in request ? request.statusToken : undefined) ?? request.githubToken
  // It is asked which way a move goes, some answers of the registry later.
  if (request.mode === 'promote' && !request.allowBackward) http.warm?.(apiUrl, 2)
  const controlToken = 'controlToken' in request ? request.controlToken : undefined
  return createForge({ http, apiUrl, repository, token, controlToken, jobToken: request.githubToken })
}

/** What a command line without a forge asks in its place; loaded where it is asked. A job has a forge. */
export function localGit(forge: Forge | undefined, { host: { env, trigger } }: RunContext): Commits | undefined {
  if (forge || !trigger.commandLine) return undefined
  const load = async (): Promise<Commits> => (await import('../adapters/git/git')).createGit(env)
  return {
    commitsAhead: async (base, head) => (await load()).commitsAhead(base, head),
    knows: async (commit) => (await load()).knows(commit),
  }
}

/** The control plane, or the commands in its place; each is loaded only where it is used. */
export async function whoMoves(request: DeployRequest, { http, log, secrets, host: { env, trigger } }: RunContext): Promise<ControlPlane> {
  const { rolloutCommand, controlPlaneUrl: url, controlPlaneToken: token } = request
  const { add: mask, redact } = secrets
  if (!rolloutCommand) {
    const { createControlPlane } = await import('../adapters/control-plane/control-plane')
    // Where it is not set, nothing but a rollout-command is right (request/rules).
    return createControlPlane({ http, url, token: token ?? '', mask })
  }
  const { createRolloutCommand } = await import('../adapters/rollout-command/rollout-command')
  return createRolloutCommand({
    ...request, rolloutCommand, allowed: request.rolloutEnv, needsAddresses: request.tenantUrlTemplate === INPUTS['tenant-url-template'].default,
    isForeign: onlyPlans(trigger) && trigger.pullRequest?.fromFork !== false, runUrl: trigger.runUrl, env, mask, redact, log, clock: systemClock,
  })
}
