import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as v from 'valibot'
import { answer, type Answer, json, send, sendTorn } from './answer'
import { parsed, readText } from './body'
import { SandboxOrgs } from './control-plane-orgs'
import { INTERNALS, type Movable, Order, rollOut, type Row, type Site, type TenantFault } from './control-plane-rollout'
import { listen, stop } from './server'

export interface ControlPlaneOptions {
  /** By slug. Read at every call, so that a tenant may come and go. */
  fleet: ReadonlyMap<string, Movable>
  /** The commit whose build a tag names; nothing where there is no such tag. */
  commitOf: Site['commitOf']
  /** The admin token that it takes; `sandbox` by default. */
  token?: string
}

/** What goes wrong with a call as a whole: the `nth` (from 1) of those that fit `on`. */
export interface CallFault {
  /** A status that stands for the answer, `drop` and `hang` for none, `torn` for half of one, `raw` for internals. */
  fault: number | 'drop' | 'hang' | 'torn' | 'raw'
  on: 'dry-run' | 'redeploy'
  /** Only once all is done, which nobody then hears of (incident lost-answer); else nothing is done. */
  after?: boolean
  /** 1 by default. */
  nth?: number
  /** And every later one. */
  persist?: boolean
}

/** A call as it arrived. */
export interface FleetCall {
  /** From 1. */
  n: number
  /** `other`: it was refused before it was either. */
  kind: CallFault['on'] | 'other'
  /** As JSON has it; nothing where it was none. */
  body: unknown
  /** 0 until answered, and where no answer was given. */
  status: number
  /** Epoch milliseconds. */
  at: number
}

export interface SandboxControlPlane {
  url: string
  /** In the order of arrival. */
  calls: FleetCall[]
  /** Add to it what is to go wrong with which call. Each counts from the first call on. */
  faults: CallFault[]
  /** By slug, what becomes of a tenant in place of being moved. */
  tenants: Map<string, TenantFault>
  /** The names that it lists in place of the fleet's: none (incident empty-fleet), or what is no slug (bad-slug). */
  listed?: string[]
  orgs: SandboxOrgs
  /** Milliseconds that a batch takes; 0 at first. */
  takes: number
  /** Told of every call before anything is done; may wait. */
  onCall?: (call: FleetCall) => void | Promise<void>
  close(): Promise<void>
}

const ROUTE = '/cp/admin/tenants/redeploy-fleet'

/** Starts a control plane over a fleet, on a free port of loopback. It answers when the tenants are moved, not before. */
export async function startControlPlane({ fleet, commitOf, token = 'sandbox' }: ControlPlaneOptions): Promise<SandboxControlPlane> {
  const server = createServer((request, response) => void receive(request, response))
  const url = `http://${await listen(server)}`
  const plane: SandboxControlPlane = { url, calls: [], faults: [], tenants: new Map(), orgs: new SandboxOrgs(), takes: 0, close: () => stop(server) }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = parsed((await readText(request)) ?? '')
    const [path = ''] = (request.url ?? '').split('?')
    const ofOrgs = request.headers.authorization === `Bearer ${token}` ? plane.orgs.serve(request.method ?? 'GET', path, body) : undefined
    if (ofOrgs) {
      plane.orgs.calls.push(`${request.method} ${path}`)
      const instead = await plane.orgs.onCall?.(plane.orgs.calls.length)
      return instead === 'drop' ? void response.destroy() : send(response, instead ?? ofOrgs)
    }
    const order = v.safeParse(Order, body)
    const refused = refusal(request, token) ?? (order.success ? undefined : json(400, { ok: false, error: 'bad request' }))
    const kind = refused || !order.success ? 'other' : order.output.dry_run ? 'dry-run' : 'redeploy'
    const call: FleetCall = { n: plane.calls.length + 1, kind, body, status: 0, at: Date.now() }
    plane.calls.push(call)
    await plane.onCall?.(call)
    const fault = strike(plane, kind)
    const works = order.success && !refused && (!fault || fault.after === true || fault.fault === 'torn')
    const rows = works
      ? await rollOut(order.output, { fleet, commitOf, listed: plane.listed ?? [...fleet.keys()], faults: plane.tenants, takes: plane.takes })
      : []
    reply(response, call, refused ?? answerOf(rows), fault?.fault)
  }

  return plane
}

function reply(response: ServerResponse, call: FleetCall, made: Answer, fault?: CallFault['fault']): void {
  if (fault === 'hang') return
  if (fault === 'drop') return void response.destroy()
  if (fault === 'torn') return sendTorn(response, made)
  const said = fault === undefined ? made : spoilt(fault)
  call.status = said.status
  send(response, said)
}

/** 500 where a tenant failed; a tenant in no row is not noticed. */
function answerOf(results: Row[]): Answer {
  const failed = results.filter(({ ssm_status: status }) => status === 'Failed').length
  if (failed === 0) return json(200, { ok: true, results })
  return json(500, { ok: false, error: `${failed} of ${results.length}: ${INTERNALS}`, results })
}

function spoilt(fault: number | 'raw'): Answer {
  if (fault === 'raw') return json(500, { ok: false, error: INTERNALS })
  if (fault === 429) return json(429, { error: INTERNALS }, { 'retry-after': '3' })
  const gateway = fault === 502 || fault === 503 || fault === 504 || fault >= 520
  return gateway
    ? answer(fault, { 'content-type': 'text/html' }, Buffer.from(`<h1>${fault}</h1>${INTERNALS}`))
    : json(fault, { error: INTERNALS })
}

function refusal({ method, url, headers }: IncomingMessage, token: string): Answer | undefined {
  if (method !== 'POST' || url !== ROUTE) return json(404, { error: 'not found' })
  if (headers.authorization !== `Bearer ${token}`) return json(401, { error: 'unauthorized' })
  return undefined
}

/** The first fault that strikes the call that has just been added. */
function strike({ calls, faults }: SandboxControlPlane, kind: FleetCall['kind']): CallFault | undefined {
  const count = calls.filter((call) => call.kind === kind).length
  return faults.find(({ on, nth = 1, persist }) => on === kind && (persist ? count >= nth : count === nth))
}
