import type { CheckReport, Report } from '../release/report'
import { list, table } from './blocks'
import type { Room } from './bounded'
import { checkNames, hasChecks, span, tenantRows, troubledChecks, VERDICTS } from './facts'
import { code, prose } from './markdown'

/** A table wider than this is read by nobody; the checks that passed everywhere are left out first. */
const COLUMNS = 10

const MARKS: Record<CheckReport['verdict'], string> = { pass: '✅', fail: '❌', inconclusive: '⚠️', skipped: '⏭️' }

/** What each check said of each canary, those in trouble first; of a smoke that asked nothing only what they run. */
export function canaries(report: Report, room: Room): string {
  if (!hasChecks(report)) return ''
  const names = columns(report)
  const titles = ['Canary', 'Runs', ...names.map((name) => prose(name, 60))]
  return table('Canaries', titles, tenantRows(report), room, ({ tenant, got, checks = [] }) => {
    const cells = names.map((name) => {
      const check = checks.find((one) => one.name === name)
      return check ? MARKS[check.verdict] + (check.tries > 0 ? ` ${span(check.milliseconds)}`.replaceAll(' ', '&nbsp;') : '') : ''
    })
    return [code(tenant), code(got, 60), ...cells]
  })
}

function columns(report: Report): string[] {
  const names = checkNames(report)
  if (names.length <= COLUMNS) return names
  const troubled = new Set(troubledChecks(report).map(({ name }) => name))
  return [...names.filter((name) => troubled.has(name)), ...names.filter((name) => !troubled.has(name))].slice(0, COLUMNS)
}

/** What was expected, what came, and the request to repeat by hand. */
export function failedChecks(report: Report, room: Room): string {
  return list('Checks that did not pass', troubledChecks(report), room, ({ canary, name, verdict, expected, got, milliseconds, tries, repeat }) => {
    const asked = `${tries === 1 ? '' : `${tries} tries, `}${span(milliseconds)}`
    const lines = [
      `${MARKS[verdict]} **${prose(name, 100)}** on ${code(canary)} (${VERDICTS[verdict]}, ${asked})`,
      expected && `expected ${code(expected)}`,
      got && `got ${code(got)}`,
      repeat && `by hand: ${code(repeat, 1_000)}`,
    ]
    return lines.filter(Boolean).join('\n  - ')
  })
}
