import type { Tenant, TenantRequest } from '../../ports/tenants'
import { Failure } from '../../release/failure'

/**
 * The headers of a request. Each but the last may be replaced by a header of the request, however it is spelt.
 * `Authorization` goes out for `admin` alone, and never with nothing in it (incident empty-token-header).
 * @throws Failure `bad-input`, never sent, where a request as `admin` has no token or one that no header can hold
 */
export function headersFor(tenant: Tenant, request: TenantRequest, url: URL): Record<string, string> {
  const all: Record<string, string> = { accept: 'application/json', origin: url.origin }
  if (request.body !== undefined) all['content-type'] = 'application/json'
  if (tenant.orgId) all['x-molecule-org-id'] = fit('organisation id', 'tenant-org-ids', tenant.orgId, url)
  for (const name in request.headers) all[name.toLowerCase()] = request.headers[name]!
  if (request.as === 'admin') all['authorization'] = `Bearer ${fit('admin token', 'tenant-tokens', tenant.token ?? '', url)}`
  return all
}

/** Node refuses the rest with a message that says nothing of inputs. */
function fit(what: string, input: string, value: string, { host }: URL): string {
  if (/^[\x21-\x7e]+$/.test(value)) return value
  const fault = value === '' ? `there is no ${what} for ${host}` : `the ${what} of ${host} holds a character that no HTTP header can hold`
  throw new Failure('bad-input', fault, { unsent: true, hint: `Set ${input}, one for each of tenant-urls and in the same order` })
}
