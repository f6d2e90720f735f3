import type { Canary } from './canary'
import type { Check } from './suite'
import { bodyType, fill, fillBody } from './template'

/**
 * A line's request as a `curl` line to repeat by hand. Without the token, and without values that were kept from
 * answers, since those may be secrets as well: they stand as `{name}`.
 */
export function curlLine(check: Check, { tenant, values }: Canary): string {
  const { method, path, headers, as } = check
  const given = { probe: values['probe'] ?? '', origin: values['origin'] ?? '' }
  const fields = Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${fill(value, given, String)}`)
  const isSaid = (name: string): boolean => fields.some((field) => field.startsWith(`${name}:`))
  if (!isSaid('origin')) fields.unshift(`origin: ${given.origin}`)
  if (tenant.orgId && !isSaid('x-molecule-org-id')) fields.push(`x-molecule-org-id: ${tenant.orgId}`)
  const body = fillBody(check, given)
  const type = bodyType(check)['content-type'] ?? (isSaid('content-type') ? undefined : 'application/json')
  if (body !== undefined && type !== undefined) fields.push(`content-type: ${type}`)
  return [
    `curl -sS${method === 'GET' ? '' : ` -X ${method}`} ${quoted(tenant.url + fill(path, given, encodeURIComponent))}`,
    ...fields.map((field) => `-H ${quoted(field)}`),
    as === 'admin' ? '-H "authorization: Bearer $TOKEN"' : '',
    body === undefined ? '' : `-d ${quoted(body)}`,
  ].filter(Boolean).join(' ')
}

/** For a POSIX shell, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
