import type { Report } from '../../release/report'
import { list, rows } from '../blocks'
import { code, details, prose } from '../markdown'
import { names } from '../rows/causes'
import { calmTenants, type Mark, marksOf, tally, troubledGroups } from '../rows/tenants'
import { foldTitle } from './fold-title'
import { ROOM } from './room'

export const MARKS: Record<Mark, string> = { bad: '❌&nbsp;', unsure: '⚠️&nbsp;', good: '✅&nbsp;', none: '' }

/** Those to look at, one line a cause. */
export function tenants(report: Report): string {
  const groups = troubledGroups(report)
  const whose = report.mode === 'smoke' ? 'Canaries' : 'Tenants'
  const lines = list(`${whose} to look at`, groups, ROOM.tenants, ({ mark, state, tenants: all, got }) => {
    const count = all.length > 1 ? ` (${all.length})` : ''
    return `${MARKS[mark]}**${prose(state, 100)}**${count}: ${names(all, code)} (${prose(got, 300)})`
  })
  return lines && lines.replace('\n', `\n\n${prose(tally(report.tenants))}\n`)
}

/** The others, counted and folded; of a smoke that asked its checks they stand by their checks. */
export function calm(report: Report): string {
  const all = report.mode === 'smoke' && report.tenants.some(({ checks }) => checks !== undefined) ? [] : calmTenants(report)
  if (all.length === 0) return ''
  const markOf = marksOf(report)
  const table = rows(['State', report.mode === 'smoke' ? 'Canary' : 'Tenant', 'Runs'], all, ROOM.calm, (row) =>
    [`${MARKS[markOf(row)]}${prose(row.state, 100)}`, code(row.tenant), prose(row.got, 100) || 'nothing'])
  const what = report.mode === 'smoke' ? ['canary', 'canaries'] : ['tenant', 'tenants']
  const which = all.length < report.tenants.length ? 'The other' : 'All'
  return details(foldTitle(all.length === 1 ? `The ${which === 'All' ? '' : 'other '}${what[0]}` : `${which} ${all.length} ${what[1]}`, all), table)
}
