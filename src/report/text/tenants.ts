import type { Report } from '../../release/report'
import { entry, short, titled } from '../lines'
import { names } from '../rows/causes'
import { tally, troubledGroups } from '../rows/tenants'

/** Those to look at, one line a cause; the others are counted. */
export function tenantLines(report: Report, width?: number): string[] {
  if (report.tenants.length === 0) return []
  const title = `${report.mode === 'smoke' ? 'Canaries' : 'Tenants'}: ${short(tally(report.tenants))}`
  const blocks = troubledGroups(report).map(({ state, tenants, got }) =>
    entry(`${state}${tenants.length > 1 ? ` (${tenants.length})` : ''}: ${names(tenants, String)} (${got})`, width))
  return blocks.length > 0 ? titled(title, blocks) : [title]
}
