import { isCommit } from '../release/commit'
import type { Report, TenantReport } from '../release/report'
import { causeOf, together } from './causes'
import { hasTroubledChecks } from './check-groups'

/** States that nobody has to look at. */
const CALM: ReadonlySet<string> = new Set(['passed', 'proved', 'current', 'untouched', 'unasked', 'planned', 'skipped'])

/** Of these it was seen in this run that they are well: nobody else gets a tick. */
const SEEN_WELL: ReadonlySet<string> = new Set(['passed', 'proved', 'current'])

/** Whether a tenant is one to look at. */
export const isTroubled = ({ tenant, state }: TenantReport, { stragglers }: Report): boolean =>
  !CALM.has(state) || stragglers.includes(tenant)

/** Nobody touched it, and yet it said nothing of itself when it was asked at the beginning. */
const isSilent = ({ state, got }: TenantReport): boolean =>
  state === 'untouched' && got !== '' && got !== 'not known' && !/^[0-9a-f]{7}/.test(got)

export type Mark = 'bad' | 'unsure' | 'good' | 'none'

/** Untouched is no tick. */
export function markOf(row: TenantReport, report: Report): Mark {
  if (row.state === 'inconclusive' || isSilent(row)) return 'unsure'
  if (isTroubled(row, report) || row.checks?.some(({ verdict }) => verdict === 'fail')) return 'bad'
  if (hasTroubledChecks(row)) return 'unsure'
  return SEEN_WELL.has(row.state) ? 'good' : 'none'
}

/** Tenants in one state for one cause. */
export interface TenantGroup {
  mark: Mark
  state: string
  tenants: string[]
  /** What they said, or where that differs what the first of them said. */
  got: string
}

/** Those to look at, by their cause; whom the checks tell of already is left to them. */
export function troubledGroups(report: Report): TenantGroup[] {
  const open = report.tenants.filter((row) => isToShow(row, report))
  return together(open, ({ tenant, state, got }) => JSON.stringify([state, causeOf(got, tenant)]))
    .map((group) => ({ mark: markOf(group[0]!, report), state: group[0]!.state, tenants: group.map(({ tenant }) => tenant), got: gotOf(group) }))
    .toSorted((a, b) => Number(a.mark !== 'bad') - Number(b.mark !== 'bad'))
}

function gotOf([first, ...others]: readonly TenantReport[]): string {
  const { got = '' } = first ?? {}
  if (got === '') return 'it said nothing'
  const said = isCommit(got) ? `runs ${got}` : got
  return others.some((other) => other.got !== got) ? `such as ${said}` : said
}

function isToShow(row: TenantReport, report: Report): boolean {
  const mark = markOf(row, report)
  return (mark === 'bad' || mark === 'unsure') && !isToldByChecks(row, report)
}

/** Its state says no more than its checks do. */
const isToldByChecks = (row: TenantReport, { mode }: Report): boolean =>
  hasTroubledChecks(row) && (['failed', 'inconclusive', 'proved', 'current'].includes(row.state) || (mode === 'smoke' && row.state === 'unreachable'))

/** Those that nobody has to look at. */
export const calmTenants = (report: Report): TenantReport[] =>
  report.tenants.filter((row) => ['good', 'none'].includes(markOf(row, report)))

/** Those in trouble first. */
export const tenantRows = (report: Report): TenantReport[] =>
  report.tenants.toSorted((a, b) => Number(isTroubled(b, report)) - Number(isTroubled(a, report)))

/** How many tenants stand how, e.g. `12 proved, 1 stale, 1 unreachable`. */
export function counted(tenants: readonly TenantReport[]): string {
  const counts = new Map<string, number>()
  for (const { state } of tenants) counts.set(state, (counts.get(state) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([state, count]) => `${count} ${state}`).join(', ')
}

/** The same with how many there are, e.g. `12 of 14 proved, 1 stale, 1 unreachable`. */
export function tally(tenants: readonly TenantReport[]): string {
  const all = counted(tenants)
  return all.includes(',') ? all.replace(' ', ` of ${tenants.length} `) : all
}
