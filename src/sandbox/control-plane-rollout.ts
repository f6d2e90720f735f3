import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'

/** A tenant as far as a control plane knows it. */
export interface Movable {
  /** Puts it onto the build of a commit. */
  deploy(commit: string): unknown
}

/**
 * What becomes of a tenant in place of being moved. `status-lies`: said to have moved, in every key. `missing-key`: so
 * too, but for `verified_on_target`. `silent-skip`: in no row. `wedged`: it never moves, and its row says so, with
 * internals as its error.
 */
export type TenantFault = 'status-lies' | 'missing-key' | 'silent-skip' | 'wedged'

/** What nobody outside of the control plane is to read (incident raw-answer). */
export const INTERNALS = 'ssm: i-0c1d2e3f: postgres://cp:Tr0ub4dor@10.0.3.7:5432: connection refused'

/** The body of `redeploy-fleet`. Without `confirm: true`, or with an empty `only_slugs`, it is none. */
export const Order = v.object({
  target_tag: v.optional(v.string(), ''),
  canary_slug: v.optional(v.string()),
  soak_seconds: v.optional(v.number(), 0),
  batch_size: v.optional(v.pipe(v.number(), v.minValue(1)), 3),
  dry_run: v.optional(v.boolean(), false),
  confirm: v.literal(true),
  only_slugs: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
})
export type Order = v.InferOutput<typeof Order>

/** A row of an answer. */
export interface Row {
  slug: string
  phase: string
  ssm_status: string
  ssm_exit_code?: number
  healthz_ok?: boolean
  verified_on_target?: boolean
  running_image?: string
  error?: string
}

/** What a rollout works on. */
export interface Site {
  fleet: ReadonlyMap<string, Movable>
  /** The names that it knows, which need not be those of the fleet. */
  listed: readonly string[]
  faults: ReadonlyMap<string, TenantFault>
  /** The commit whose build a tag names; nothing where there is no such tag. */
  commitOf(tag: string): string | undefined
  /** Milliseconds that a batch takes. */
  takes: number
}

/** What a call without a tag has meant; it was weeks old (incident stale-latest). */
const DEFAULT_TAG = 'latest'

/** Carries an order out, batch after batch, and answers when all is done, whether or not anybody still waits. */
export async function rollOut(order: Order, site: Site): Promise<Row[]> {
  const rows: Row[] = []
  for (const [phase, slugs] of phases(order, site.listed)) {
    if (!order.dry_run && site.takes > 0) await sleep(site.takes)
    rows.push(...slugs.flatMap((slug) => redeploy(slug, phase, order, site) ?? []))
    if (phase === 'canary' && !order.dry_run) await sleep(order.soak_seconds * 1000)
  }
  return rows
}

/** Who goes when. A canary that is nobody is skipped unheard, and all the others go at once (incident no-such-canary). */
function phases({ canary_slug: canary, batch_size: size, only_slugs: only }: Order, listed: readonly string[]): [string, string[]][] {
  const wanted = new Set(only ?? listed)
  const going = listed.filter((slug) => wanted.has(slug))
  const first: [string, string[]][] = canary !== undefined && going.includes(canary) ? [['canary', [canary]]] : []
  const others = first.length > 0 ? going.filter((slug) => slug !== canary) : going
  const batches = Array.from({ length: Math.ceil(others.length / size) }, (_, at): [string, string[]] =>
    [`batch-${at + 1}`, others.slice(at * size, (at + 1) * size)])
  return [...first, ...batches]
}

/** Moves one tenant, or does to it what is to go wrong. @returns its row, where it gets one */
function redeploy(slug: string, phase: string, order: Order, site: Site): Row | undefined {
  if (order.dry_run) return { slug, phase, ssm_status: 'DryRun' }
  const tag = order.target_tag || DEFAULT_TAG
  const commit = site.commitOf(tag)
  const moved = { slug, phase, ssm_status: 'Success', ssm_exit_code: 0, healthz_ok: true, running_image: `platform-tenant:${tag}` }
  const stuck = { slug, phase, ssm_status: 'Failed', ssm_exit_code: 1, healthz_ok: false, error: INTERNALS }
  switch (site.faults.get(slug)) {
    case 'silent-skip': return undefined
    case 'status-lies': return { ...moved, verified_on_target: true }
    case 'missing-key': return moved
    case 'wedged': return stuck
    case undefined: break
  }
  const tenant = site.fleet.get(slug)
  if (!tenant || commit === undefined) return stuck
  tenant.deploy(commit)
  return { ...moved, verified_on_target: true }
}
