import type { Call } from '../ports/call'
import type { Tenant } from '../ports/tenants'
import { shortSha } from '../release/commit'
import { bad, type Diagnosis, ok, tried } from '../release/diagnosis'
import { count, list, membersOf } from '../release/rollout/fleet'
import { readHealth, readRunning } from '../release/running'
import { tenantUrl } from '../release/slug'
import type { DoctorRequest } from '../request/request'
import type { DoctorPorts } from './doctor'

/** Whether the fleet can be listed, and whether the canaries are there and well. */
export async function ofTenants(request: DoctorRequest, ports: DoctorPorts, call: Call): Promise<Diagnosis[]> {
  const { found, canaryUrl } = await ofFleet(request, ports)
  const urls = new Set([...request.tenantUrls, ...(canaryUrl === undefined ? [] : [canaryUrl])])
  return [...found, ...await ofCanaries([...urls], request, ports, call)]
}

/** What is known of the fleet, and where its canary is, as far as that is told. */
async function ofFleet(request: DoctorRequest, { controlPlane, ...ports }: DoctorPorts): Promise<{ found: Diagnosis[]; canaryUrl?: string }> {
  const slug = request.canarySlug === 'none' ? undefined : request.canarySlug
  const isOwn = request.fleet.length > 0 || request.fleetCommand !== undefined
  // A fleet of one's own tells its addresses itself, and the template may be none of them.
  let canaryUrl = slug === undefined || isOwn ? undefined : tenantUrl(request.tenantUrlTemplate, slug)
  if (!controlPlane) return { found: [], canaryUrl }
  const found = await tried(isOwn ? 'fleet' : 'control plane', '', async () => {
    const { listed: fleet, skipped } = await list({ tag: request.targetTag, skipTenants: request.skipTenants }, { ...ports, controlPlane })
    const tenants = count(fleet.length + skipped.length, 'tenant')
    const listed = isOwn ? ok('fleet', `${controlPlane.lister} lists ${tenants}`) : ok('control plane', `takes the token, and lists ${tenants} in a dry run`)
    if (slug === undefined) return [listed]
    const canary = fleet.find((one) => one.slug === slug)
    if (!canary) return [listed, bad('canary', `${slug} is no tenant of the fleet, or one that is skipped`, 'Set canary-slug to a tenant of the fleet, or to none')]
    canaryUrl = membersOf([canary], request)[0]!.tenant.url
    return [listed, ok('canary', `${slug} is in the fleet`)]
  })
  return { found, canaryUrl }
}

async function ofCanaries(urls: readonly string[], { buildinfoPath, buildinfoQuery, healthPath }: DoctorRequest, { tenants }: DoctorPorts, call: Call): Promise<Diagnosis[]> {
  return Promise.all(urls.map(async (url) => {
    const tenant: Tenant = { url, tells: { buildinfoPath, buildinfoQuery, healthPath } }
    const [running, sick] = await Promise.all([readRunning(tenant, tenants, call), readHealth(tenant, tenants, call)])
    const spoken = 'commit' in running ? `runs ${shortSha(running.commit)}` : 'said' in running ? `does not say what it runs (${running.said})` : `does not answer (${running.unreachable})`
    const health = sick === undefined ? 'is well' : `is not well (${'said' in sick ? sick.said : sick.unreachable})`
    const words = `${tenant.url} ${spoken}, and ${health}`
    return 'commit' in running && sick === undefined ? ok('canary', words) : bad('canary', words, `See that it is up, and that ${buildinfoPath} and ${healthPath} answer without a login`)
  }))
}
