import type { TenantAnswer } from '../ports/tenants'
import { cut } from '../release/cut'
import { namesSecret, veiled, veiledText } from './veil'

/** A tenant's answer as a check looks at it. */
export interface Answer {
  status: number
  headers: TenantAnswer['headers']
  milliseconds: number
  /** In small letters, without parameters; empty where there is none. */
  mediaType: string
  /** Where its content type says JSON, and it is. */
  json?: { value: unknown }
  /** The body as JSON, whatever its content type says. */
  parsed?: { value: unknown }
  /** How its body begins, for people. */
  start: string
  /** What stands at a path or in a header, for people. */
  at(place: string, value: unknown): string
}

/** How much a report shows of an answer, in characters. */
const LONGEST = 200

export function readAnswer({ status, headers, body, milliseconds }: TenantAnswer): Answer {
  const mediaType = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  const parsed = parse(body)
  const isJson = mediaType === 'application/json' || mediaType.endsWith('+json')
  return {
    status, headers, milliseconds, mediaType, parsed,
    json: isJson ? parsed : undefined,
    get start() { return startOf(body, parsed) },
    at: (place, value) => `${place} is ${namesSecret(place) ? `a ${Array.isArray(value) ? 'list' : typeof value}, not shown` : asJson(value)}`,
  }
}

/** Status, content type and what did not fit, in at most 200 characters. */
export function seen({ status, mediaType }: Answer, got: string): string {
  return cut(`${status} ${mediaType === '' ? 'without a content type' : mediaType}, ${got}`, LONGEST)
}

/** JSON is UTF-8 (RFC 8259, 8.1). */
function parse(body: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown }
  } catch {
    return undefined
  }
}

function startOf(body: Uint8Array, parsed: Answer['parsed']): string {
  if (body.length === 0) return 'an empty body'
  if (typeof parsed?.value === 'object') return asJson(parsed.value)
  return cut(veiledText(new TextDecoder().decode(body.subarray(0, 8 * LONGEST))), 2 * LONGEST)
}

function asJson(value: unknown): string {
  try {
    return cut(JSON.stringify(veiled(value)) ?? 'nothing', 2 * LONGEST)
  } catch {
    return 'nested too deep to be shown'
  }
}
