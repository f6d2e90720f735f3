import type { CheckReport, Report, TenantReport } from '../../release/report'
import { causeOf, together } from './causes'

/** What stands behind checks that did not pass: one line for all canaries that it is true of. */
export interface CheckGroup {
  verdict: 'fail' | 'inconclusive'
  /** The check; nothing where no check could be asked at all, and the canary itself is the cause. */
  name?: string
  canaries: string[]
  /** Of the first canary. */
  check: CheckReport
}

interface Trouble extends CheckGroup {
  key: string
}

const isTrouble = ({ verdict }: CheckReport): boolean => verdict === 'fail' || verdict === 'inconclusive'

/** Whether nothing could be asked of it: then its one line stands for every check. */
const isDead = ({ checks = [] }: TenantReport): boolean =>
  checks.some(({ verdict }) => verdict === 'inconclusive') && checks.every(({ verdict }) => verdict === 'inconclusive' || verdict === 'skipped')

/** Whether its own checks tell what is wrong with it. */
export const hasTroubledChecks = ({ checks = [] }: TenantReport): boolean => checks.some(isTrouble)

/** Every check that did not pass, grouped by its cause: what failed before what could not be asked. */
export function checkGroups(report: Report): CheckGroup[] {
  const troubles = report.tenants.flatMap((tenant) => (isDead(tenant) ? deadOf(tenant, report) : troublesOf(tenant)))
  return together(troubles, ({ key }) => key)
    .map((group): CheckGroup => ({ ...group[0]!, canaries: group.flatMap(({ canaries }) => canaries) }))
    .toSorted((a, b) => Number(a.verdict !== 'fail') - Number(b.verdict !== 'fail'))
}

/** The verdict may have said it: a dead canary is shown once. */
function deadOf({ tenant, checks = [] }: TenantReport, { verdict }: Report): Trouble[] {
  const check = checks.find(isTrouble)!
  if (verdict.includes(tenant) && verdict.includes(check.got ?? '')) return []
  return [{ key: `dead ${causeOf(check.got ?? '', tenant)}`, verdict: 'inconclusive', canaries: [tenant], check }]
}

function troublesOf({ tenant, checks = [] }: TenantReport): Trouble[] {
  return checks.filter(isTrouble).map((check) => {
    const { name, expected, got = '' } = check
    const verdict = check.verdict === 'fail' ? 'fail' : 'inconclusive'
    return { key: JSON.stringify([verdict, name, expected, causeOf(got, tenant)]), verdict, name, canaries: [tenant], check }
  })
}
