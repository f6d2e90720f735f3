import type { Tells } from '../ports/tenants'

/**
 * What can be done about an answer that is not the tenant's own word, where that is not the build's doing: whoever is sent
 * to look at the build for a login page looks in the wrong place (incident login-page).
 * @param input the one that says where it is asked
 * @returns nothing where the build itself may answer so, as an old one answers 404
 */
export function statusHint(status: number, path: string, input: string): string | undefined {
  if (status >= 300 && status < 400) return `have the tenant itself answer ${path}, past whatever redirects it, or set its address and ${input} to where it does`
  if (status === 401 || status === 403 || status === 407) return `have ${path} answered without a login: see what stands before the tenant, or set ${input} to what is open`
  // What Cloudflare says of a tenant that it finds or trusts no way to.
  return status > 524 && status < 600 ? `see what stands before the tenant, and whether it finds the way to it (HTTP ${status})` : undefined
}

/** What can be done where an answer tells no commit. */
export const commitHints = {
  notJson: (path: string): string => `see what answers ${path} there, or set buildinfo-path to where the commit is told`,
  noField: (path: string): string => `set buildinfo-query to where the commit stands in ${path}`,
  noCommit: (field: string): string => `have the build stamp its commit as ${field}: 7 to 40 hex digits, and nothing beside them`,
}

/** Which input says where that is asked. */
export const inputOf = (path: string, { healthPath }: Tells): string => (path === healthPath ? 'health-path' : 'buildinfo-path')
