import type { Tenant } from '../ports/tenants'
import type { Check, Values } from './suite'

/** A canary, and what a suite has made and learnt there. */
export interface Canary {
  /** Its place in `tenant-urls`. */
  index: number
  tenant: Tenant
  /** `{probe}`, `{origin}`, `{env.NAME}`, and what was kept. */
  values: Values
  /** The names whose value an answer should have given that was lost: something may be there that nobody knows the id of. */
  uncertain: Set<string>
  /** By the value that a lost write shares with later lines, the check that was lost: what fails for want of it is no fault of the build. */
  lost: Map<string, string>
  /** By the value that a failed line made, or kept, that line: what needs it is not asked. */
  failed: Map<string, string>
  /** Whether something may have been made there. */
  touched: boolean
}

/** A canary before anything is asked of it. */
export const freshCanary = (tenant: Tenant, index: number, probe: string, env: Values = {}): Canary => ({
  index, tenant, values: { ...env, probe, origin: new URL(tenant.url).origin }, uncertain: new Set(), lost: new Map(), failed: new Map(), touched: false,
})

/** Short and hyphenated, so that no scrubber takes it for a secret (contracts: tenant), and another one for every canary. */
export const probeOf = (id: string, index: number): string => `probe-${id.slice(0, 4)}-${id.slice(4, 8)}-${index}`

/** Whether a line may make or change something. */
export const writes = ({ method, onlyReads }: Pick<Check, 'method' | 'onlyReads'>): boolean => !onlyReads && method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
