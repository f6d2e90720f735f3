import type { TenantRequest } from '../../ports/tenants'
import { Failure } from '../../release/failure'

/** Most paths are names alone, which lead nowhere else. */
const PLAIN = /^(?:\/[\w-]+)+$/
/** `.` and `..` as URLs have them: they would leave the path that was written. */
const DOTS = /\/(?:\.|%2e){1,2}(?=\/|$)/i

/**
 * Where a request goes: the path appended to the tenant's address, on the tenant's own origin. Not read once more: that
 * is for whoever asks there.
 * @param base the tenant's address
 * @throws Failure `tenant-unreachable`, never sent: a value that a tenant gave may make a path such as `/memories/..`
 */
export function addressOf(base: URL, { method, path }: TenantRequest): string {
  if (PLAIN.test(path) || staysBelow(path)) return `${base.origin}${base.pathname.replace(/\/$/, '')}${path}`
  throw new Failure('tenant-unreachable', `${method} ${base.host}: a path that leads elsewhere was not asked`, {
    method, url: base.host, unsent: true, hint: 'See which value of the suite stands in this path: a tenant gave one that is no id',
  })
}

function staysBelow(path: string): boolean {
  const [plain = ''] = path.split(/[?#]/)
  return plain.startsWith('/') && !DOTS.test(plain.replaceAll('\\', '/'))
}
