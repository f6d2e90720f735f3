import type { IncomingHttpHeaders } from 'node:http'
import type { Clock } from '../../ports/clock'
import type { Tenant, TenantRequest, Tenants } from '../../ports/tenants'
import type { Http } from '../http/client'
import { addressOf } from './address'
import { headersFor } from './headers'
import { turns } from './turns'

/** Milliseconds for a whole answer. */
const TIMEOUT_MS = 10_000
const MAX_BYTES = 1024 * 1024
/** Connections to one tenant, and to all of them. */
const AT_ONE = 2
const AT_ALL = 128
const EVERYWHERE = ''

/**
 * Asks tenants over HTTP. A token goes to its own tenant alone: no redirect is followed, whoever it names. However many
 * are asked at once, at most 2 connections are open to a tenant and 128 in all; the 10 s begin when it is a call's turn.
 */
export function createTenants({ http, clock, mask }: { http: Http; clock: Clock; mask: (secret: string) => void }): Tenants {
  const [atOne, atAll] = [turns(AT_ONE), turns(AT_ALL)]
  return {
    async ask(tenant: Tenant, request: TenantRequest, call = {}) {
      const { method, body } = request
      const base = new URL(tenant.url)
      const url = addressOf(base, request)
      if (tenant.token) mask(tenant.token)
      const headers = headersFor(tenant, request, base)
      await atOne.take(tenant.url)
      await atAll.take(EVERYWHERE)
      try {
        const began = clock.elapsed()
        const answer = await http.request({
          ...call, method, url, headers, body,
          // A write into a connection that the other side has given up has an unknown outcome (incident dead-connection).
          fresh: request.fresh || method === 'POST' || method === 'PATCH', timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, retry: false, reason: 'tenant-unreachable',
        })
        return { status: answer.status, headers: flat(answer.headers), body: answer.body, milliseconds: clock.elapsed() - began, retryAfter: answer.retryAfter }
      } finally {
        atAll.give(EVERYWHERE)
        atOne.give(tenant.url)
      }
    },
  }
}

/** A field that came several times, as one (RFC 9110, 5.3). */
function flat(headers: IncomingHttpHeaders): Record<string, string> {
  const all: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name] ?? ''
    all[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return all
}
