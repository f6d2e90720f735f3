import type { IncomingMessage } from 'node:http'
import { createHttp } from '../../../src/adapters/http/client'
import { createTenants } from '../../../src/adapters/tenant/tenants'
import type { Tenant, TenantRequest } from '../../../src/ports/tenants'
import { fakeClock, fakeLog, serve } from '../http/fakes'

export const clock = fakeClock()

/** The adapter with a client of its own, and what it had masked. */
export function open() {
  const masked: string[] = []
  const http = createHttp({ clock, log: fakeLog() })
  return { http, masked, tenants: createTenants({ http, clock, mask: (secret) => void masked.push(secret) }) }
}

export const read = (path: string, more: Partial<TenantRequest> = {}): TenantRequest => ({ method: 'GET', path, as: 'admin', ...more })

export const tenant = (url: string, more: Partial<Tenant> = {}): Tenant => ({ url, token: 'token-a', ...more })

/** A tenant that answers `[]`, and remembers what it was asked. */
export async function listening(status = 200, headers = {}): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = []
  const url = await serve((request, response) => {
    seen.push(request)
    response.writeHead(status, headers).end('[]')
  })
  return { url, seen }
}
