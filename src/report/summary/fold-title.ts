import type { TenantReport } from '../../release/report'
import { counted } from '../rows/tenants'

/** A fold's title is HTML, in which nothing from outside may stand: states are ours, and what is none is counted as other. */
export const foldTitle = (what: string, tenants: readonly TenantReport[]): string =>
  `${what}: ${counted(tenants.map((tenant) => ({ ...tenant, state: /^[a-z]{1,20}$/.test(tenant.state) ? tenant.state : 'other' })))}`
