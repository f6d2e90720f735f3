import type { Tenant, TenantRequest } from '../../ports/tenants'
import { Failure } from '../../release/failure'

/** `.` and `..` as URLs have them: they would leave the path that was written. */
const DOTS = /\/(?:\.|%2e){1,2}(?=\/|$)/i

/**
 * Where a request goes: the path appended to the tenant's address, on the tenant's own origin.
 * @throws Failure `tenant-unreachable`, never sent: a value that a tenant gave may make a path such as `/memories/..`
 */
export function addressOf(tenant: Tenant, { method, path }: TenantRequest): URL {
  const base = new URL(tenant.url)
  const url = new URL(`${base.origin}${base.pathname.replace(/\/$/, '')}${path}`)
  const [plain = ''] = path.split(/[?#]/)
  if (plain.startsWith('/') && !DOTS.test(plain.replaceAll('\\', '/'))) return url
  throw new Failure('tenant-unreachable', `${method} ${base.host}: a path that leads elsewhere was not asked`, {
    method, url: base.host, unsent: true, hint: 'See which value of the suite stands in this path: a tenant gave one that is no id',
  })
}
