import type { TenantAnswer } from '../../src/ports/tenants'
import { parseSuite, suiteFaultLine } from '../../src/smoke/parse'
import type { Check, Suite } from '../../src/smoke/suite'

/** The suite of a text that has no mistake. */
export function suiteOf(text: string): Suite {
  const read = parseSuite(text, 'suite.yml')
  if (!read.ok) throw new Error(read.faults.map(suiteFaultLine).join('\n'))
  return read.suite
}

/** The mistakes of a text as its author reads them, without the file. */
export function faultsOf(text: string): string[] {
  const read = parseSuite(text, 'suite.yml')
  return read.ok ? [] : read.faults.map((fault) => suiteFaultLine(fault).replace('suite.yml:', ''))
}

/** One line as the first check of a suite in which `memory` has been kept. */
export const suiteWith = (line: string): string =>
  `name: one\nchecks:\n  - kept: GET /kept | 200 | $.id -> memory\n  - it: ${line}\n`

export const checkOf = (line: string): Check => suiteOf(suiteWith(line)).checks[1]!

export function answer(status: number, body: unknown = '', headers: Record<string, string> = {}, milliseconds = 5): TenantAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type: Record<string, string> = typeof body === 'string' ? {} : { 'content-type': 'application/json; charset=utf-8' }
  return { status, headers: { ...type, ...headers }, body: new TextEncoder().encode(text), milliseconds }
}
