import type { TenantAnswer } from '../ports/tenants'
import { cut } from '../release/cut'
import { readJson } from '../release/json'
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
  const read = readJson(body)
  const parsed = 'value' in read ? read : undefined
  const isJson = mediaType === 'application/json' || mediaType.endsWith('+json')
  return {
    status, headers, milliseconds, mediaType, parsed,
    json: isJson ? parsed : undefined,
    get start() { return startOf(body, parsed) },
    at: (place, value) => `${place} is ${namesSecret(place) ? `a ${Array.isArray(value) ? 'list' : typeof value === 'bigint' ? 'number' : typeof value}, not shown` : asJson(value)}`,
  }
}

/** Status, content type and what did not fit, in at most 200 characters. */
export function seen({ status, mediaType }: Answer, got: string): string {
  return cut(`${status} ${mediaType === '' ? 'without a content type' : mediaType}, ${got}`, LONGEST)
}

function startOf(body: Uint8Array, parsed: Answer['parsed']): string {
  if (body.length === 0) return 'an empty body'
  if (typeof parsed?.value === 'object') return asJson(parsed.value)
  return cut(veiledText(new TextDecoder().decode(body.subarray(0, 8 * LONGEST))), 2 * LONGEST)
}

function asJson(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  try {
    const json = JSON.stringify(veiled(value), (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) as string | undefined
    return cut(json ?? 'nothing', 2 * LONGEST)
  } catch {
    return 'nested too deep to be shown'
  }
}
