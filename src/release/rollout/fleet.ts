import type { FleetPorts } from '../../ports/run'
import type { Tenant } from '../../ports/tenants'
import { type Commit, shortSha } from '../commit'
import { cut } from '../cut'
import { Failure } from '../failure'
import type { TenantReport } from '../report'
import { isSlug, tenantUrl } from '../slug'
import type { Finding } from './finding'

/** One tenant of the fleet, and what is known of it. */
export interface Member {
  readonly slug: string
  readonly tenant: Tenant
  /** What it said last; nothing before the first proof. */
  finding?: Finding
  /** What it ran when the run began, as far as it said so. */
  before?: Commit
  /** In words, whatever it said then. */
  saidBefore: string
  /** Ran the commit already when the run began: it is proved, and not redeployed. */
  isCurrent: boolean
  /** Whether this run has asked the control plane to move it. */
  isAsked: boolean
  /** The control plane's answer to that named it in no row (incident silent-skip). */
  isSkipped: boolean
}

/** All tenants, in a stable order: by their slugs, so that a second run goes the same way. */
export interface Fleet {
  readonly sha: Commit
  /** What the tenants are redeployed to. */
  readonly tag: string
  readonly members: readonly Member[]
  /** The one that goes first. */
  readonly canary?: Member
  /** Those that this run leaves behind. */
  readonly stragglers: Set<Member>
}

export interface FleetRules {
  sha: Commit
  tag: string
  /** The word `none` is no canary. */
  canarySlug: string
  tenantUrlTemplate: string
}

/**
 * Asks the control plane for the whole fleet; nothing is touched.
 * @throws Failure `fleet-empty`, `canary-unknown`, `bad-slug`, and what the control plane throws
 */
export async function enumerate({ sha, tag, canarySlug, tenantUrlTemplate }: FleetRules, { controlPlane, cancel }: Pick<FleetPorts, 'controlPlane' | 'cancel'>): Promise<Fleet> {
  const slugs = await controlPlane.enumerate(tag, { signal: cancel })
  const strange = slugs.find((slug) => !isSlug(slug))
  if (strange !== undefined) throw new Failure('bad-slug', `the control plane lists a tenant "${cut(strange, 64)}", which is no slug`)
  if (slugs.length === 0) {
    throw new Failure('fleet-empty', 'the control plane lists no tenant', { hint: 'See that control-plane-url is the control plane of the fleet' })
  }
  const members = [...new Set(slugs)].sort().map((slug): Member =>
    ({ slug, tenant: { url: tenantUrl(tenantUrlTemplate, slug) }, saidBefore: '', isCurrent: false, isAsked: false, isSkipped: false }))
  const canary = canarySlug === 'none' ? undefined : members.find(({ slug }) => slug === canarySlug)
  // The control plane would skip it unheard, and move everybody at once (incident no-such-canary).
  if (!canary && canarySlug !== 'none') {
    throw new Failure('canary-unknown', `the canary ${canarySlug} is none of the ${members.length} tenants that the control plane lists`, {
      hint: 'Set canary-slug to a tenant of the fleet, or to none',
    })
  }
  return { sha, tag, members, canary, stragglers: new Set() }
}

/** Whether this run may have moved anybody. */
export const isTouched = ({ members }: Fleet): boolean => members.some(({ isAsked }) => isAsked)

/** How a member stands, as the report calls it. */
function stateOf({ finding, isAsked }: Member): string {
  if (!finding) return 'untouched'
  if (finding.state !== 'shown') return finding.state
  return isAsked ? 'proved' : 'current'
}

export const tenantReports = ({ members, sha }: Fleet): TenantReport[] =>
  members.map((member) => ({
    tenant: member.slug, state: stateOf(member), wanted: shortSha(sha), got: saidBy(member),
  }))

/** What it said last; of one that did not move also that it was passed over. */
export function saidBy({ finding, saidBefore, isSkipped }: Member): string {
  const skipped = isSkipped && finding?.state !== 'shown' ? ', and in no row of the control plane\'s answer' : ''
  return `${finding?.got ?? saidBefore}${skipped}`
}

/** e.g. `11 of 14 tenants run 4c1d56e, 1 stale, 2 untouched`. */
export function fleetWords({ members, sha }: Fleet): string {
  const counts = new Map<string, number>()
  for (const member of members) {
    const state = member.finding?.state === 'shown' ? 'shown' : stateOf(member)
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  const { shown = 0, ...others } = Object.fromEntries(counts)
  const rest = Object.entries(others).map(([state, count]) => `, ${count} ${state}`).join('')
  return `${shown} of ${count(members.length, 'tenant')} ${members.length === 1 ? 'runs' : 'run'} ${shortSha(sha)}${rest}`
}

/** e.g. `1 tenant`, `3 tenants`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** The first few by name, e.g. `acme, globex and 3 more`. */
export function named(members: readonly Member[]): string {
  const first = members.slice(0, 3).map(({ slug }) => slug).join(', ')
  return members.length > 3 ? `${first} and ${members.length - 3} more` : first
}
