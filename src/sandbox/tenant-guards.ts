import type { IncomingHttpHeaders } from 'node:http'
import { answer, type Answer, json } from './answer'

/** Who is let in, before it matters what is asked. */
export interface Door {
  token: string
  /** Of an organisation guard. */
  orgId?: string
  /** An edge in front of it wants every request to name its `Origin`. */
  edge: boolean
}

/** No organisation guard stands before these. */
const UNGUARDED = new Set(['/health', '/metrics', '/buildinfo', '/registry/register', '/registry/heartbeat'])

/** The answer of whoever turns a request away; nothing where it may go on. */
export function turnAway(door: Door, path: string, headers: IncomingHttpHeaders): Answer | undefined {
  const { origin, host } = headers
  const own = origin === undefined ? !door.edge : origin === `http://${host}` || origin === `https://${host}`
  if (!own) return answer(403)
  if (door.orgId !== undefined && !UNGUARDED.has(path) && headers['x-molecule-org-id'] !== door.orgId) return answer(404)
  return undefined
}

const WORDS = {
  admin: ['admin auth required', 'invalid admin auth token'],
  workspace: ['missing workspace auth token', 'invalid workspace auth token'],
} as const

/** 401 where the admin's token did not come, or another; the scheme's case matters. Nothing where it is right. */
export function challenge(door: Door, realm: keyof typeof WORDS, { authorization = '' }: IncomingHttpHeaders): Answer | undefined {
  if (!authorization.startsWith('Bearer ')) return json(401, { error: WORDS[realm][0] })
  return authorization === `Bearer ${door.token}` ? undefined : json(401, { error: WORDS[realm][1] })
}

const MINUTE = 60_000

/** Counts requests minute by minute. */
export class Meter {
  private count = 0
  private until = 0

  /** @param limit requests a minute */
  constructor(private readonly limit: number) {}

  /** The headers that every answer carries, and the answer itself where it is one too many. */
  take(): { headers: Record<string, string>; refusal?: Answer } {
    const now = Date.now()
    if (now >= this.until) Object.assign(this, { count: 0, until: now + MINUTE })
    this.count += 1
    const seconds = Math.ceil((this.until - now) / 1000)
    const headers = {
      'x-ratelimit-limit': String(this.limit),
      'x-ratelimit-remaining': String(Math.max(0, this.limit - this.count)),
      'x-ratelimit-reset': String(Math.ceil(this.until / 1000)),
    }
    if (this.count <= this.limit) return { headers }
    return { headers, refusal: json(429, { error: 'rate limit exceeded', retry_after: seconds }, { 'retry-after': String(seconds) }) }
  }
}
