import { isCommit } from '../../release/commit'
import type { Report, TenantReport } from '../../release/report'
import { causeOf, together } from './causes'
import { hasTroubledChecks } from './checks'

/** States that nobody has to look at. */
const CALM: ReadonlySet<string> = new Set(['passed', 'proved', 'current', 'untouched', 'unasked', 'planned', 'skipped'])

/** Of these it was seen in this run that they are well: nobody else gets a tick. */
const SEEN_WELL: ReadonlySet<string> = new Set(['passed', 'proved', 'current'])

/** Nobody touched it, and yet it said nothing of itself when it was asked at the beginning. */
const isSilent = ({ state, got }: TenantReport): boolean =>
  state === 'untouched' && got !== '' && got !== 'not known' && !/^[0-9a-f]{7}/.test(got)

export type Mark = 'bad' | 'unsure' | 'good' | 'none'

/** How each tenant of a report stands; untouched is no tick. */
export function marksOf({ stragglers }: Report): (row: TenantReport) => Mark {
  const left = new Set(stragglers)
  return (row) => {
    if (row.state === 'inconclusive' || isSilent(row)) return 'unsure'
    if (!CALM.has(row.state) || left.has(row.tenant) || row.checks?.some(({ verdict }) => verdict === 'fail')) return 'bad'
    if (hasTroubledChecks(row)) return 'unsure'
    return SEEN_WELL.has(row.state) ? 'good' : 'none'
  }
}

const isMarked = (mark: Mark): boolean => mark === 'bad' || mark === 'unsure'

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
  const markOf = marksOf(report)
  const open = report.tenants.filter((row) => isMarked(markOf(row)) && !isToldByChecks(row, report))
  return together(open, ({ tenant, state, got }) => `${state.slice(0, 100)} ${causeOf(got, tenant)}`)
    .map((group) => ({ mark: markOf(group[0]!), state: group[0]!.state, tenants: group.map(({ tenant }) => tenant), got: gotOf(group) }))
    .toSorted((a, b) => Number(a.mark !== 'bad') - Number(b.mark !== 'bad'))
}

function gotOf([first, ...others]: readonly TenantReport[]): string {
  const { got = '' } = first ?? {}
  if (got === '') return 'it said nothing'
  const said = isCommit(got) ? `runs ${got}` : got
  return others.some((other) => other.got !== got) ? `such as ${said}` : said
}

/** Its state says no more than its checks do. */
const isToldByChecks = (row: TenantReport, { mode }: Report): boolean =>
  hasTroubledChecks(row) && (['failed', 'inconclusive', 'proved', 'current'].includes(row.state) || (mode === 'smoke' && row.state === 'unreachable'))

/** Those that nobody has to look at. */
export function calmTenants(report: Report): TenantReport[] {
  const markOf = marksOf(report)
  return report.tenants.filter((row) => !isMarked(markOf(row)))
}

/** Those in trouble first. */
export function tenantRows(report: Report): TenantReport[] {
  const markOf = marksOf(report)
  return report.tenants.toSorted((a, b) => Number(isMarked(markOf(b))) - Number(isMarked(markOf(a))))
}

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
