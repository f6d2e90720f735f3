import type { Call } from '../../src/ports/call'
import type { ControlPlane, Redeployed } from '../../src/ports/control-plane'
import type { Tenant, TenantAnswer, TenantRequest, Tenants } from '../../src/ports/tenants'
import { Failure } from '../../src/release/failure'

/** A tenant as it truly is. */
export interface MemoryTenant {
  /** What `/buildinfo` says; a number is a status without JSON. */
  runs: string | number
  /** The status of `/health`. */
  health: number
  isSilent: boolean
}

/** What a call does in place of its work; `undefined` lets it work. */
export type CallFault = (slugs: readonly string[], fleet: MemoryFleet, call: Call, nth: number) =>
  Promise<Redeployed | undefined> | Redeployed | undefined

export interface MemoryFleet extends Tenants, ControlPlane {
  tenants: Map<string, MemoryTenant>
  /** What the control plane lists in place of them. */
  listed?: string[]
  /** Slugs of every call that was no dry run. */
  calls: string[][]
  tags: string[]
  /** Every request to a tenant, such as `acme/buildinfo`. */
  asked: string[]
  faults: CallFault[]
  /** Those that no call moves. */
  stuck: Set<string>
  /** Told before a tenant answers; may change it. */
  onAsk?: (slug: string, path: string) => void
  move(slugs: readonly string[]): void
  /** The most tenants that were asked at once. */
  most: number
}

export const TEMPLATE = 'https://{slug}.tenants.test'

/** A fleet and its control plane over a map. @param to the commit that a redeploy brings */
export function memoryFleet(before: Record<string, string | number>, to: string): MemoryFleet {
  let open = 0
  const whole = (words: string, missing: string[] = []): Redeployed => ({ ok: true, words, missing })
  const fleet: MemoryFleet = {
    tenants: new Map(Object.entries(before).map(([slug, runs]) => [slug, { runs, health: 200, isSilent: false }])),
    lister: 'the control plane',
    mover: 'the control plane',
    calls: [],
    tags: [],
    asked: [],
    faults: [],
    stuck: new Set(),
    most: 0,
    move(slugs) {
      for (const slug of slugs) if (!fleet.stuck.has(slug)) fleet.tenants.get(slug)!.runs = to
    },
    async enumerate() {
      return (fleet.listed ?? [...fleet.tenants.keys()]).map((slug) => ({ slug }))
    },
    async redeploy({ tag, tenants }, call = {}) {
      const slugs = tenants.map(({ slug }) => slug)
      fleet.calls.push([...slugs])
      fleet.tags.push(tag)
      for (const fault of fleet.faults) {
        const instead = await fault(slugs, fleet, call, fleet.calls.length)
        if (instead) return instead
      }
      fleet.move(slugs)
      return whole(`HTTP 200, ok: true, ${slugs.length} of ${slugs.length} rows`)
    },
    async ask(tenant: Tenant, { path }: TenantRequest, call: Call = {}): Promise<TenantAnswer> {
      const slug = new URL(tenant.url).hostname.split('.')[0]!
      fleet.asked.push(`${slug}${path}`)
      fleet.most = Math.max(fleet.most, ++open)
      await Promise.resolve()
      open -= 1
      fleet.onAsk?.(slug, path)
      const one = fleet.tenants.get(slug)!
      if (call.signal?.aborted || one.isSilent) throw new Failure('tenant-unreachable', 'no connection', { transient: true })
      return path === '/health' ? answer(one.health, { status: 'ok' }) : answerBuild(one.runs)
    },
  }
  return fleet
}

const answerBuild = (runs: string | number): TenantAnswer =>
  typeof runs === 'number' ? answer(runs, 'page not found') : answer(200, { git_sha: runs })

const answer = (status: number, body: unknown): TenantAnswer =>
  ({ status, headers: {}, body: Buffer.from(JSON.stringify(body)), milliseconds: 1 })

/** A gateway in front of the control plane, whose answer says nothing of the work. */
export const gateway = (status: number): Failure =>
  new Failure('control-plane-unavailable', `the control plane was asked and a gateway answered ${status}`, { transient: true, status })

export const lost = (): Failure => new Failure('control-plane-unavailable', 'no whole answer within 600 s', { transient: true })
