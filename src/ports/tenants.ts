import type { Call } from './call'

/** One tenant of the fleet. */
export interface Tenant {
  /** Its base address, without a slash at the end; may carry a path, to which calls are appended. */
  url: string
  /** Its own admin token; sent to its own origin alone, and only where a request is made as `admin`. */
  token?: string
  /** What its organisation guard wants to see, where it has one. */
  orgId?: string
  /** Where it tells what it runs; as the contract has it where absent. */
  tells?: Tells
}

/** Where a tenant tells what it runs, and that it is well. Both paths begin with a slash. */
export interface Tells {
  buildinfoPath: string
  /** A JSONPath (RFC 9535) to the commit in the answer of `buildinfoPath`. */
  buildinfoQuery: string
  healthPath: string
}

/** One call of a tenant's HTTP API. */
export interface TenantRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  /** Begins with a slash; with its query. */
  path: string
  /** Beside `Origin` (the tenant's own) and `X-Molecule-Org-Id`, which are sent unless a header here replaces them. */
  headers?: Readonly<Record<string, string>>
  /** JSON. */
  body?: string
  as: 'admin' | 'nobody'
  /** On a connection of its own, as a write always is: behind one address another replica may answer then. */
  fresh?: boolean
}

/** What a tenant answered, whole, whatever its status; a redirect is an answer and is not followed. */
export interface TenantAnswer {
  status: number
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>
  /** At most 1 MiB. */
  body: Uint8Array
  /** From the request to the last byte. */
  milliseconds: number
  /** Milliseconds that it asks to wait before the next request, where it does. */
  retryAfter?: number
}

/** Every tenant of the run: one attempt a call, at most 10 s and 1 MiB. */
export interface Tenants {
  /**
   * @throws Failure `tenant-unreachable`, where no whole answer came: `transient`, and `unsent` where the request
   * surely never left (the connection was refused, no such host); `answered` where the answer was not taken, for its length say
   */
  ask(tenant: Tenant, request: TenantRequest, call?: Call): Promise<TenantAnswer>
}
