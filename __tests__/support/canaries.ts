import { type SandboxFleet, startFleet } from '../../src/sandbox/fleet'
import type { SandboxTenant, TenantOptions } from '../../src/sandbox/tenant'
import type { Given } from './runner'
import { NEW_SHA } from './scene'

export interface CanaryScene {
  fleet: SandboxFleet
  /** The first canary, which tests break, and the second, which they leave alone. */
  acme: SandboxTenant
  beta: SandboxTenant
  /** A smoke of the new commit with the suite of the fleet's shape, which does not wait; more inputs beat these. */
  smoke(inputs?: Record<string, string>): Given
  close(): Promise<void>
}

export type Shape = NonNullable<TenantOptions['shape']>

/** Two canaries that run the new commit, both behind an edge that wants `Origin`; workspace-servers with organisation guards. */
export async function setCanaries(shape: Shape = 'canary', acme: Partial<TenantOptions> = {}): Promise<CanaryScene> {
  const all = { commit: NEW_SHA, shape, edge: true, canvas: true }
  const guarded = (orgId: string) => (shape === 'workspace-server' ? { orgId } : {})
  const fleet = await startFleet({
    acme: { ...all, ...guarded('org-acme'), ...acme },
    beta: { ...all, ...guarded('org-beta') },
  })
  const common = { mode: 'smoke', sha: NEW_SHA, 'smoke-suite': shape, 'wait-seconds': '0', 'evidence-file': 'evidence.json' }
  return {
    fleet,
    acme: fleet.tenants.get('acme')!,
    beta: fleet.tenants.get('beta')!,
    smoke: (inputs) => ({ inputs: { ...common, ...fleet.inputs(), ...inputs } }),
    close: () => fleet.close(),
  }
}

/** Requests for anything but which build runs. */
export const probes = ({ requests }: SandboxTenant): string[] =>
  requests.filter(({ path }) => path !== '/buildinfo' && path !== '/health').map(({ method, path }) => `${method} ${path}`)

/** Where one tenant's token, organisation or origin went to another; nothing where each kept its own. */
export const strays = ({ tenants }: SandboxFleet): string[] => [...tenants.values()].flatMap(({ slug, url, token, orgId, requests }) =>
  requests.flatMap(({ n, headers }) => {
    const { authorization = `Bearer ${token}`, origin, 'x-molecule-org-id': org } = headers
    return authorization === `Bearer ${token}` && origin === url && org === orgId ? [] : [`${slug} was asked as somebody else (#${n})`]
  }))
