import { systemClock } from '../adapters/clock'
import { createForge } from '../adapters/forge/forge'
import type { Credentials } from '../adapters/oci/credential'
import { createCredentials } from '../adapters/oci/credentials'
import { type Asker, createAsker, type OciParts } from '../adapters/oci/ask'
import { createOciRegistry } from '../adapters/oci/registry'
import { routeRegistries } from '../adapters/registry'
import { createTenants } from '../adapters/tenant/tenants'
import type { Commits } from '../ports/commits'
import type { ControlPlane, FleetLister } from '../ports/control-plane'
import type { Forge } from '../ports/forge'
import type { Registry } from '../ports/registry'
import type { Tenants } from '../ports/tenants'
import type { Transfer } from '../ports/transfer'
import { onlyPlans } from '../release/gates/event'
import { ecrHost, type Image } from '../release/image'
import { INPUTS } from '../request/inputs'
import type { Logins } from '../request/parse'
import type { DeployRequest, Request, StatusRequest } from '../request/request'
import type { RunContext } from './context'

export const NO_LOGINS: Logins = { registryAuth: new Map(), registryRealms: new Map(), awsRoles: new Map(), githubToken: undefined }

export function registry(logins: Logins, images: Image[], readOnly: boolean, context: RunContext): Registry {
  const { secrets, log, agents } = context
  const sources = sourcesOf(images)
  const parts = partsOf(logins, context)
  const oci = createOciRegistry(parts(images, readOnly))
  const ofSources = sources.length > 0 ? createOciRegistry(parts(sources, true)) : oci
  return routeRegistries({ of: (image) => (sources.includes(image) ? ofSources : oci) }, async () => {
    const [{ createEcrRegistry }, { fetchBlob }] = await Promise.all([import('../adapters/ecr/registry'), import('../adapters/http/blob')])
    return createEcrRegistry({ roles: logins.awsRoles, clock: systemClock, log, mask: secrets.add, fetchBlob: fetchBlob(context.http), agents: agents.pair })
  })
}

/** Of a run that takes builds from one repository to another; nothing where none does. */
export async function transfer(logins: Logins, images: Image[], context: RunContext): Promise<Transfer | undefined> {
  const sources = sourcesOf(images)
  if (sources.length === 0) return undefined
  const { createTransfer } = await import('../adapters/oci/transfer')
  // ECR's own login opens the distribution protocol, which alone takes blobs.
  const own = sources.concat(images).some(({ registry: host }) => ecrHost(host))
    ? (await import('../adapters/ecr/login')).ecrLogins({ roles: logins.awsRoles, clock: systemClock, mask: context.secrets.add, agents: context.agents.pair })
    : undefined
  const parts = partsOf(logins, context, own)
  const asker = (of: Image[], reads: boolean): Asker => createAsker(parts(of, reads))
  return createTransfer({ source: asker(sources, true), target: asker(images, false), http: context.http, clock: systemClock })
}

const sourcesOf = (images: Image[]): Image[] => images.flatMap(({ from }) => from ?? [])

/**
 * With one set of logins, each of them looked up once. A source is asked for no more than it takes to read it.
 * @param own puts its own logins before those of the user
 */
function partsOf(
  { registryAuth, registryRealms, githubToken }: Logins, { http, log, secrets, host: { env, home } }: RunContext, own = (others: Credentials): Credentials => others,
): (images: Image[], readOnly: boolean) => OciParts {
  const mask = secrets.add
  const credentials = own(createCredentials({ registryAuth, githubToken, env, home, mask, log }))
  return (images, readOnly) => ({ http, credentials, realms: registryRealms, access: readOnly ? 'pull' : 'pull,push', images, clock: systemClock, mask })
}

export const tenants = ({ http, secrets }: RunContext): Tenants => createTenants({ http, clock: systemClock, mask: secrets.add })

/** None on a command line that names no repository: it is for the night the forge is down. */
export function forge(request: Request, context: RunContext): Forge | undefined {
  const made = forgeOf(request, context)
  const apiUrl = request.apiUrl ?? context.host.apiUrl
  // It is asked which way a move goes, some answers of the registry later.
  if (made && apiUrl && request.mode === 'promote' && !request.allowBackward) context.http.warm?.(apiUrl, 2)
  return made
}

/** The inputs that name a forge, and the tokens for it; not every mode has all of them. */
export type ForgeInputs = Pick<Request, 'apiUrl' | 'githubToken'> & { statusToken?: string; controlToken?: string }

export function forgeOf({ apiUrl: given, githubToken, statusToken, controlToken }: ForgeInputs, { http, host }: RunContext): Forge | undefined {
  const apiUrl = given ?? host.apiUrl
  const { repository } = host.trigger
  if (!apiUrl || !repository) return undefined
  return createForge({ http, apiUrl, repository, token: statusToken ?? githubToken, controlToken, jobToken: githubToken })
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
export async function whoMoves(request: DeployRequest, context: RunContext): Promise<ControlPlane> {
  const { rolloutCommand, controlPlaneUrl: url, controlPlaneToken: token } = request
  const { http, secrets: { add: mask }, host: { trigger } } = context
  if (!rolloutCommand) {
    const { createControlPlane } = await import('../adapters/control-plane/control-plane')
    // Where it is not set, nothing but a rollout-command is right (request/rules).
    return createControlPlane({ http, url, token: token ?? '', mask })
  }
  const { createRolloutCommand } = await import('../adapters/rollout-command/rollout-command')
  return createRolloutCommand({ ...ownFleet(request, context), rolloutCommand, runUrl: trigger.runUrl, clock: systemClock })
}

/** Whoever can list the fleet, where one is given: what a command that only looks needs of it. */
export async function whoLists(request: StatusRequest, context: RunContext): Promise<FleetLister | undefined> {
  const { controlPlaneUrl: url, controlPlaneToken: token, fleet, fleetCommand } = request
  if (token !== undefined) {
    const { createControlPlane } = await import('../adapters/control-plane/control-plane')
    return createControlPlane({ http: context.http, url, token, mask: context.secrets.add })
  }
  if (fleet.length === 0 && !fleetCommand) return undefined
  const { createFleetLister } = await import('../adapters/rollout-command/lister')
  return createFleetLister(ownFleet(request, context))
}

const ownFleet = (
  { fleet, fleetCommand, rolloutEnv, tenantUrlTemplate }: Pick<DeployRequest, 'fleet' | 'fleetCommand' | 'rolloutEnv' | 'tenantUrlTemplate'>,
  { log, secrets: { add: mask, redact }, host: { env, trigger } }: RunContext,
) => ({
  fleet, fleetCommand, allowed: rolloutEnv, needsAddresses: tenantUrlTemplate === INPUTS['tenant-url-template'].default,
  isForeign: onlyPlans(trigger) && trigger.pullRequest?.fromFork !== false, env, mask, redact, log,
})
