import { shortSha } from '../release/commit'
import type { Reason } from '../release/reason'
import type { CheckReport, Report, TenantReport } from '../release/report'
import { harmless } from './safe'

/**
 * A smoke as JUnit XML, in the shape that Jenkins, GitLab and the reporters of GitHub read: first the run as a whole,
 * "runs <sha>", which is red where the run is, whatever its checks said (incident junit-of-a-red-run); then one suite a
 * canary that was asked. What failed is a `failure`, what could not be asked an `error`.
 * @returns nothing where the run is no smoke
 */
export function junit(report: Report): string | undefined {
  if (report.mode !== 'smoke') return undefined
  const asked = report.tenants.flatMap(({ checks, ...rest }) => (checks ? [{ ...rest, checks }] : []))
  const whole = wholeRun(report)
  const suites = [suite('smoke', [whole], report.startedAt), ...asked.map(({ tenant, checks }) => suite(tenant, checks, report.startedAt))]
  // Some readers take the totals from here alone, and show nothing where they are missing.
  const totals = `${countsOf([whole, ...asked.flatMap(({ checks }) => checks)])} time="${seconds(whole.milliseconds)}"`
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="smoke" ${totals}>`, ...suites, '</testsuites>', ''].join('\n')
}

/** These say nothing of the build: it could not be asked, or was not. */
const NOT_ASKED: ReadonlySet<Reason> = new Set<Reason>(['tenant-unreachable', 'cancelled', 'bad-input', 'internal'])

/** How the run ended, as a check of its own. */
function wholeRun({ sha, outcome, reason, verdict, next, startedAt, finishedAt }: Report): CheckReport {
  const skipped = outcome === 'skipped' || outcome === 'planned'
  const red = NOT_ASKED.has(reason) ? 'inconclusive' : 'fail'
  return {
    name: `runs ${shortSha(sha) || 'the build'}`, verdict: outcome === 'done' ? 'pass' : skipped ? 'skipped' : red,
    got: `${reason}: ${[verdict, next].filter(Boolean).join('. ')}`, milliseconds: Math.max(0, finishedAt - startedAt), tries: 1,
  }
}

function suite(tenant: TenantReport['tenant'], checks: CheckReport[], startedAt: number): string {
  const time = seconds(checks.reduce((sum, { milliseconds }) => sum + milliseconds, 0))
  const head = `  <testsuite name="${escape(tenant)}" ${countsOf(checks)} time="${time}" timestamp="${new Date(startedAt).toISOString()}">`
  return [head, ...checks.map((check) => testcase(check, tenant)), '  </testsuite>'].join('\n')
}

function countsOf(checks: readonly CheckReport[]): string {
  const count = (verdict: CheckReport['verdict']): number => checks.filter((check) => check.verdict === verdict).length
  return `tests="${checks.length}" failures="${count('fail')}" errors="${count('inconclusive')}" skipped="${count('skipped')}"`
}

const ELEMENTS = { fail: 'failure', inconclusive: 'error' } as const

function testcase({ name, verdict, expected = '', got = '', milliseconds, repeat = '' }: CheckReport, tenant: string): string {
  const head = `    <testcase name="${escape(name)}" classname="${escape(tenant)}" time="${seconds(milliseconds)}"`
  if (verdict === 'pass') return `${head}/>`
  if (verdict === 'skipped') return `${head}><skipped message="${escape(got)}"/></testcase>`
  const element = ELEMENTS[verdict]
  const told = [expected && `expected ${expected}`, got && `got ${got}`, repeat && `by hand: ${repeat}`].filter(Boolean).join('\n')
  return `${head}><${element} message="${escape(got)}">${escape(told)}</${element}></testcase>`
}

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(3)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Safe in an attribute and in text; what no XML 1.0 may hold is gone. */
const escape = (text: string): string =>
  text.split('\n').map(harmless).join('\n').replace(/[\ufffe\uffff]/g, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
