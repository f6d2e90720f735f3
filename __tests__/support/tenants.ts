import type { Tenant, TenantAnswer, TenantRequest, Tenants } from '../../src/ports/tenants'
import { Failure } from '../../src/release/failure'

/** An answer with JSON. */
export const json = (status: number, value: unknown, type = 'application/json'): TenantAnswer =>
  ({ status, headers: { 'content-type': type }, body: Buffer.from(JSON.stringify(value)), milliseconds: 1 })

export const lost = (): Failure => new Failure('tenant-unreachable', 'connection broken', { transient: true })
export const refused = (): Failure => new Failure('tenant-unreachable', 'connection refused', { transient: true, unsent: true })

export interface ScriptedTenants extends Tenants {
  /** Every request, such as `one GET /buildinfo`. */
  asked: string[]
}

/** The tenants port over a function; what it throws is thrown. A fired signal ends the call. */
export function scriptedTenants(answer: (what: string, tenant: Tenant, request: TenantRequest, nth: number) => TenantAnswer): ScriptedTenants {
  const asked: string[] = []
  return {
    asked,
    async ask(tenant, request, call = {}) {
      const what = `${request.method} ${request.path}`
      const line = `${new URL(tenant.url).hostname.split('.')[0]} ${what}`
      asked.push(line)
      await Promise.resolve()
      if (call.signal?.aborted) throw lost()
      return answer(what, tenant, request, asked.filter((one) => one === line).length)
    },
  }
}
