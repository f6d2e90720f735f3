import type { CheckReport, Report } from '../release/report'
import { clip } from './bounded'
import { checkNames, hasChecks, isTroubled, span, tenantRows, troubledChecks, VERDICTS } from './facts'
import { cell, columns, entry, short, titled, wrap } from './lines'
import { harmless } from './safe'

const MARKS: Record<CheckReport['verdict'], string> = { pass: 'pass', fail: 'FAIL', inconclusive: '?', skipped: '-' }

/** The canaries by checks, as a log shows them. */
export function canaryLines(report: Report): string[] {
  if (!hasChecks(report)) return []
  const names = checkNames(report)
  const rows = tenantRows(report).map((row) => [
    isTroubled(row, report) ? '!' : '', cell(row.tenant), clip(cell(row.got), 12),
    ...names.map((name) => MARKS[row.checks?.find((check) => check.name === name)?.verdict ?? 'skipped']),
  ])
  const [header = '', ...lines] = columns([['', 'canary', 'runs', ...names.map(cell)], ...rows])
  const body = titled('Canaries', lines.map((line) => [`  ${line}`]))
  return [body[0]!, `  ${header}`, ...body.slice(1)]
}

/** What was expected, what came, and the request to repeat by hand. */
export const failedCheckLines = (report: Report): string[] =>
  titled('Checks that did not pass', troubledChecks(report).map(({ canary, name, verdict, expected, got, milliseconds, tries, repeat }) => [
    ...entry(`${name} on ${canary}: ${VERDICTS[verdict]}, ${tries === 1 ? '' : `${tries} tries, `}${span(milliseconds)}`),
    ...(expected ? wrap(`    expected: ${short(expected)}`, '    ') : []),
    ...(got ? wrap(`    got: ${short(got)}`, '    ') : []),
    // Whole: it is to be copied.
    ...(repeat ? [`    by hand: ${harmless(repeat)}`] : []),
  ]))
