import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, send } from './answer'
import { parsed, readText } from './body'
import { Switchboard } from './faults'
import { Memories } from './memories'
import { Build } from './tenant-build'
import { DOWN, spoil, type WireFault, works } from './tenant-faults'
import { Meter, turnAway } from './tenant-guards'
import { serve } from './tenant-routes'
import type { State } from './tenant-state'

export interface TenantOptions {
  /** The commit that it runs; `dev` where the build forgot to stamp it. */
  commit: string
  /** Its admin token; `admin-of-<slug>` by default. */
  token?: string
  /** With one it has an organisation guard. */
  orgId?: string
  /** `canary` by default. */
  shape?: State['shape']
  /** `buildinfo` by default. */
  tells?: State['tells']
  canvas?: boolean
  /** True by default. */
  engine?: boolean
  /** An edge in front of it wants every request to name its `Origin`. */
  edge?: boolean
  /** Milliseconds before every answer. */
  latencyMs?: number
  /** Requests a minute; 600 by default. */
  rateLimit?: number
}

/** A request as it arrived. */
export interface TenantCall {
  /** From 1. */
  n: number
  method: string
  /** Below the tenant's address, without its query. */
  path: string
  query: string
  headers: IncomingHttpHeaders
  body: string
  /** 0 until answered, and where no answer was given. */
  status: number
  /** What went wrong with it, by a rule. */
  fault?: WireFault
  /** Epoch milliseconds. */
  at: number
}

/** One tenant, in memory. It answers as `workspace-server` was observed to. */
export class SandboxTenant {
  /** In the order of arrival. */
  readonly requests: TenantCall[] = []
  readonly faults = new Switchboard<WireFault>()
  readonly token: string
  readonly orgId?: string
  /** Milliseconds before every answer. */
  latencyMs: number
  /** Told of every request that has arrived whole, before anything is done; what it gives is answered in its place. */
  onRequest?: (call: TenantCall) => void | Answer | Promise<void | Answer>
  private readonly state: State
  private readonly meter: Meter

  /** @param url where it is reached */
  constructor(readonly slug: string, readonly url: string, options: TenantOptions) {
    const { commit, token = `admin-of-${slug}`, orgId, latencyMs = 0, rateLimit = 600 } = options
    const { shape = 'canary', tells = 'buildinfo', canvas = false, engine = true, edge = false } = options
    this.token = token
    this.orgId = orgId
    this.latencyMs = latencyMs
    this.meter = new Meter(rateLimit)
    this.state = {
      door: { token, orgId, edge }, shape, tells, canvas, engine, databaseDown: false,
      build: new Build(commit), memories: new Memories(), workspaces: new Map(), events: [],
    }
  }

  /** The commit that it runs now. */
  get running(): string {
    return this.state.build.running
  }

  /** Puts it onto another build, which forgets nothing. */
  deploy(...how: Parameters<Build['deploy']>): void {
    this.state.build.deploy(...how)
  }

  /** From now on its database does not answer. */
  loseDatabase(): void {
    this.state.databaseDown = true
  }

  /** What was made in it and is still there, such as `memory 5f0c… probe-1`. */
  left(): string[] {
    const { memories, workspaces } = this.state
    return [
      ...memories.search('').map(({ id, content }) => `memory ${id} ${content}`),
      ...[...workspaces.values()].map(({ id, name }) => `workspace ${id} ${name}`),
    ]
  }

  /** @param url below the tenant's address, with its query */
  async receive(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const { method = 'GET', headers } = request
    const [path = '/', query = ''] = url.split('?')
    const call: TenantCall = { n: this.requests.length + 1, method, path, query, headers, body: '', status: 0, at: Date.now() }
    this.requests.push(call)
    const body = await readText(request)
    if (body === undefined) return
    call.body = body
    const instead = await this.onRequest?.(call)
    const rule = this.faults.strike(method, path)
    call.fault = rule?.fault
    if (this.latencyMs > 0) await sleep(this.latencyMs)
    const made = instead ?? (works(rule) ? this.work(call) : DOWN)
    if (rule && !instead) call.status = spoil(response, rule, made)
    else {
      call.status = made.status
      send(response, made)
    }
  }

  private work({ method, path, query, headers, body }: TenantCall): Answer {
    if (!this.state.build.meet()) return DOWN
    const { headers: limits, refusal } = this.meter.take()
    const asked = { method, path, query: new URLSearchParams(query), headers, body: parsed(body) }
    const made = refusal ?? turnAway(this.state.door, path, headers) ?? serve(this.state, asked)
    return { ...made, headers: { ...limits, ...made.headers } }
  }
}
