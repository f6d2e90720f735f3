import type { Tells, Tenant } from '../../ports/tenants'
import { type Commit, shortSha } from '../commit'
import { Failure } from '../failure'
import type { Listed } from '../listed'
import type { CheckReport, TenantReport } from '../report'
import { isSlug, tenantUrl } from '../slug'
import type { Finding } from './finding'
import { listFleet } from './patience'

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
  /** Ran the build already when the run began: it is proved, and not redeployed. */
  isCurrent: boolean
  /** Whether this run has asked the control plane to move it. */
  isAsked: boolean
  /** The control plane's answer to that named it in no row (incident silent-skip). */
  isSkipped: boolean
  /** The control plane says that it moved it: of a rebuild nobody else can. */
  isVouched: boolean
  /** Of a canary with a smoke suite: what came of it. */
  checks?: CheckReport[]
}

/** All tenants, in a stable order: by their slugs, so that a second run goes the same way. */
export interface Fleet {
  readonly sha: Commit
  /** What the tenants are redeployed to. */
  readonly tag: string
  /** Who comes while the rollout is under way is added, and who goes is dropped. */
  members: readonly Member[]
  /** The one that goes first. */
  readonly canary?: Member
  /** Those that this run leaves behind. */
  readonly stragglers: Set<Member>
  /** Tenants of the fleet that are left alone, by slug. */
  skipped: readonly string[]
  /** Looks in a row that prove a tenant. */
  readonly looks: number
  /** Another build of the very commit that is live: what a tenant says of the commit does not tell the two apart. */
  readonly isRebuild: boolean
}

export interface FleetRules {
  sha: Commit
  tag: string
  /** The word `none` is no canary. */
  canarySlug: string
  tenantUrlTemplate: string
  skipTenants: readonly string[]
  proofLooks: number
  buildinfoPath: string
  buildinfoQuery: string
  healthPath: string
  isRebuild: boolean
}

type ListPorts = Parameters<typeof listFleet>[1]

/**
 * Asks for the whole fleet; nothing is touched.
 * @returns the fleet, and those of `skip-tenants` that are not in it
 * @throws Failure `fleet-empty`, `canary-unknown`, `bad-slug`, and what the control plane throws
 */
export async function enumerate(rules: FleetRules, ports: ListPorts): Promise<{ fleet: Fleet; strangers: string[] }> {
  const { sha, tag, canarySlug, proofLooks, isRebuild } = rules
  const { listed, skipped } = await list(rules, ports)
  const members = membersOf(listed, rules)
  const canary = canarySlug === 'none' ? undefined : members.find(({ slug }) => slug === canarySlug)
  // The control plane would skip it unheard, and move everybody at once (incident no-such-canary).
  if (!canary && canarySlug !== 'none') {
    throw new Failure('canary-unknown', `the canary ${canarySlug} is none of the ${members.length} tenants that ${ports.controlPlane.lister} lists`, {
      hint: 'Set canary-slug to a tenant of the fleet, or to none',
    })
  }
  const strangers = [...new Set(rules.skipTenants)].filter((slug) => !skipped.includes(slug))
  return { fleet: { sha, tag, members, canary, stragglers: new Set(), skipped, looks: proofLooks, isRebuild }, strangers }
}

/** The fleet as it is now, those that are left alone apart. */
export async function list({ tag, skipTenants }: Pick<FleetRules, 'tag' | 'skipTenants'>, ports: ListPorts): Promise<{ listed: Listed[]; skipped: string[] }> {
  const { lister } = ports.controlPlane
  const bySlug = new Map((await listFleet(tag, ports)).map((one) => [one.slug, one]))
  const all = [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const strange = all.find(({ slug }) => !isSlug(slug))
  if (strange !== undefined) throw new Failure('bad-slug', `${lister} lists a tenant "${strange.slug.slice(0, 64)}", which is no slug`)
  if (all.length === 0) {
    throw new Failure('fleet-empty', `${lister} lists no tenant`, { hint: `See that ${lister === 'the control plane' ? 'control-plane-url is the control plane of the fleet' : `${lister} lists the fleet`}` })
  }
  const alone = new Set(skipTenants)
  const [listed, skipped] = [all.filter(({ slug }) => !alone.has(slug)), all.filter(({ slug }) => alone.has(slug))]
  if (listed.length === 0) {
    throw new Failure('fleet-empty', `skip-tenants leaves nobody of the ${count(all.length, 'tenant')} that ${lister} lists`, { hint: 'Set skip-tenants to those alone that are to be left alone' })
  }
  return { listed, skipped: skipped.map(({ slug }) => slug) }
}

/** Tenants of which nothing is known yet. */
export function membersOf(listed: readonly Listed[], { tenantUrlTemplate, buildinfoPath, buildinfoQuery, healthPath }: Pick<FleetRules, 'tenantUrlTemplate' | keyof Tells>): Member[] {
  const tells = { buildinfoPath, buildinfoQuery, healthPath }
  return listed.map(({ slug, url }) => ({
    slug, tenant: { url: url ?? tenantUrl(tenantUrlTemplate, slug), tells },
    saidBefore: '', isCurrent: false, isAsked: false, isSkipped: false, isVouched: false,
  }))
}

/** By slug, the addresses of those that are elsewhere than the template says; nothing where none is. */
export function addressesOf(members: readonly Member[], { tenantUrlTemplate }: Pick<FleetRules, 'tenantUrlTemplate'>): Record<string, string> | undefined {
  const own = members.filter(({ slug, tenant }) => tenant.url !== tenantUrl(tenantUrlTemplate, slug))
  return own.length === 0 ? undefined : Object.fromEntries(own.map(({ slug, tenant }) => [slug, tenant.url]))
}

/** Whether this run may have moved anybody. */
export const isTouched = ({ members }: Fleet): boolean => members.some(({ isAsked }) => isAsked)

/** How a member stands, as the report calls it. */
function stateOf({ finding, isAsked }: Member): string {
  if (!finding) return 'untouched'
  if (finding.state !== 'shown') return finding.state
  return isAsked ? 'proved' : 'current'
}

export const tenantReports = ({ members, skipped, sha }: Fleet): TenantReport[] => [
  ...members.map((member) => ({
    tenant: member.slug, state: stateOf(member), wanted: shortSha(sha), got: saidBy(member), ...(member.checks && { checks: member.checks }),
  })),
  ...skipped.map((slug) => ({ tenant: slug, state: 'skipped', wanted: shortSha(sha), got: 'not asked: skip-tenants' })),
]

/** What it said last; of one that did not move also that it was passed over. */
export function saidBy({ finding, saidBefore, isSkipped }: Member): string {
  const skipped = isSkipped && finding?.state !== 'shown' ? ', and in no row of the control plane\'s answer' : ''
  return `${finding?.got ?? saidBefore}${skipped}`
}

/** e.g. `11 of 14 tenants run 4c1d56e, 1 stale, 2 untouched`. */
export function fleetWords({ members, sha, skipped }: Fleet): string {
  const counts = new Map<string, number>()
  for (const member of members) {
    const state = member.finding?.state === 'shown' ? 'shown' : stateOf(member)
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  if (skipped.length > 0) counts.set('skipped', skipped.length)
  const { shown = 0, ...others } = Object.fromEntries(counts)
  const rest = Object.entries(others).map(([state, count]) => `, ${count} ${state}`).join('')
  const all = members.length + skipped.length
  return `${shown} of ${count(all, 'tenant')} ${all === 1 ? 'runs' : 'run'} ${shortSha(sha)}${rest}`
}

/** e.g. `1 tenant`, `3 tenants`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** The first few by name, e.g. `acme, globex and 3 more`. */
export function named(members: readonly Member[]): string {
  const first = members.slice(0, 3).map(({ slug }) => slug).join(', ')
  return members.length > 3 ? `${first} and ${members.length - 3} more` : first
}
