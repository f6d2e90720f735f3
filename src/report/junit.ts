import type { CheckReport, Report, TenantReport } from '../release/report'
import { harmless } from './safe'

/**
 * A smoke as JUnit XML, one suite a canary, in the shape that Jenkins, GitLab and the reporters of GitHub read. What
 * failed is a `failure`, what could not be asked an `error`.
 * @returns nothing where no canary was asked
 */
export function junit({ tenants, startedAt }: Report): string | undefined {
  const asked = tenants.flatMap(({ checks, ...rest }) => (checks ? [{ ...rest, checks }] : []))
  if (asked.length === 0) return undefined
  const suites = asked.map((canary) => suite(canary, canary.checks, startedAt))
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n')
}

function suite({ tenant }: TenantReport, checks: CheckReport[], startedAt: number): string {
  const count = (verdict: CheckReport['verdict']): number => checks.filter((check) => check.verdict === verdict).length
  const time = seconds(checks.reduce((sum, { milliseconds }) => sum + milliseconds, 0))
  const counts = `tests="${checks.length}" failures="${count('fail')}" errors="${count('inconclusive')}" skipped="${count('skipped')}"`
  const head = `  <testsuite name="${escape(tenant)}" ${counts} time="${time}" timestamp="${new Date(startedAt).toISOString()}">`
  return [head, ...checks.map((check) => testcase(check, tenant)), '  </testsuite>'].join('\n')
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
