import type { CheckReport, Report, TenantReport } from '../../release/report'
import { list, rows } from '../blocks'
import { checkNames, hasChecks, span, VERDICTS } from '../facts'
import { code, codeBlock, details, prose } from '../markdown'
import { names } from '../rows/causes'
import { type CheckGroup, checkGroups } from '../rows/checks'
import { marksOf, tenantRows } from '../rows/tenants'
import { shellLines } from '../shell-lines'
import { foldTitle } from './fold-title'
import { ROOM } from './room'
import { MARKS as STATES } from './tenants'

/** A table wider than this is read by nobody; the checks that passed everywhere are left out first. */
const COLUMNS = 10
/** Addresses are long, and the table below has all of them: on a phone they would stand before what was expected. */
const NAMED = 3
/** Characters of a request that is shown to be repeated. */
const REQUEST = 2_000

const MARKS: Record<CheckReport['verdict'], string> = { pass: '✅', fail: '❌', inconclusive: '⚠️', skipped: '⏭️' }

/** What was expected, what came, and the request to repeat by hand: one entry a cause. */
export const checks = (report: Report): string => list('Checks that did not pass', checkGroups(report), ROOM.checks, entry)

function entry(group: CheckGroup): string {
  const { name, canaries, verdict, check } = group
  const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ''}${names(canaries, code, NAMED)}`
  if (name === undefined) return `${MARKS[verdict]} ${where}: **could not be asked** (${prose(check.got ?? '', 300)})`
  const asked = `${VERDICTS[verdict]}, ${check.tries === 1 ? '' : `${check.tries} tries, `}${span(check.milliseconds)}`
  const facts = [check.expected && `expected ${code(check.expected)}`, check.got && `got ${code(check.got)}`].filter(Boolean)
  return `${MARKS[verdict]} **${prose(name, 100)}** on ${where} (${asked})${facts.map((fact) => `\n  - ${fact}`).join('')}${byHand(check)}`
}

/** To be copied: whole or not at all. */
function byHand({ repeat }: CheckReport): string {
  if (!repeat) return ''
  if (repeat.length > REQUEST) return '\n  - the request to repeat is in the evidence'
  const block = codeBlock(shellLines(repeat), 'sh').replaceAll('\n', '\n    ')
  return `\n  - by hand:\n\n    ${block}`
}

/** What each check said of each canary, those in trouble first. */
export function matrix(report: Report): string {
  const asked = tenantRows(report).filter(({ checks: all }) => all !== undefined)
  if (!hasChecks(report)) return ''
  const all = columns(report)
  const markOf = marksOf(report)
  const titles = ['State', 'Canary', 'Runs', ...all.map((name) => prose(name, 60))]
  const table = rows(titles, asked, ROOM.canaries, (row) =>
    [STATES[markOf(row)] + prose(row.state, 100), code(row.tenant), prose(row.got, 60), ...all.map((name) => cell(row, name))])
  const title = `Every check of ${asked.length === 1 ? 'the canary' : `${asked.length} canaries`}`
  return details(report.mode === 'smoke' ? foldTitle(title, asked) : title, table)
}

function cell({ checks: all = [] }: TenantReport, name: string): string {
  const check = all.find((one) => one.name === name)
  return check ? MARKS[check.verdict] + (check.tries > 0 ? ` ${span(check.milliseconds)}`.replaceAll(' ', '&nbsp;') : '') : ''
}

function columns(report: Report): string[] {
  const all = checkNames(report)
  if (all.length <= COLUMNS) return all
  const troubled = new Set(report.tenants.flatMap(({ checks: of = [] }) => of.filter(({ verdict }) => verdict !== 'pass').map(({ name }) => name)))
  return [...all.filter((name) => troubled.has(name)), ...all.filter((name) => !troubled.has(name))].slice(0, COLUMNS)
}
