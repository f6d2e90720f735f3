import type { TenantAnswer } from '../ports/tenants'
import { readJson } from '../release/json'

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

/** `POST /workspaces` answers a live `connection.auth_token`: what has such a name is shown to nobody. */
const SECRET = /token|secret|passw|credential|private|api_?key|authorization|cookie/i
const SECRET_MEMBER = /("[^"]{0,100}(?:token|secret|passw|credential|private|api_?key|authorization|cookie)[^"]{0,100}"\s*:\s*)"(?:[^"\\]|\\.)*"?/gi

export function readAnswer({ status, headers, body, milliseconds }: TenantAnswer): Answer {
  const mediaType = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  const read = readJson(body)
  const parsed = 'value' in read ? read : undefined
  const isJson = mediaType === 'application/json' || mediaType.endsWith('+json')
  return {
    status, headers, milliseconds, mediaType, parsed,
    json: isJson ? parsed : undefined,
    start: body.length === 0 ? 'an empty body' : withoutSecrets(new TextDecoder().decode(body.subarray(0, 4 * LONGEST)).slice(0, 2 * LONGEST)),
    at: (place, value) => `${place} is ${SECRET.test(place) ? `a ${typeof value === 'bigint' ? 'number' : typeof value}, not shown` : withoutSecrets(asJson(value))}`,
  }
}

/** Status, content type and what did not fit, in at most 200 characters. */
export function seen({ status, mediaType }: Answer, got: string): string {
  const text = [...`${status} ${mediaType === '' ? 'without a content type' : mediaType}, ${got}`]
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).join('')}…` : text.join('')
}

function asJson(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  try {
    return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)).slice(0, 2 * LONGEST)
  } catch {
    return 'nested too deep to be shown'
  }
}

const withoutSecrets = (text: string): string => text.replace(SECRET_MEMBER, '$1"…"')
