import type { Report } from '../../release/report'
import { span, VERDICTS } from '../facts'
import { entry, short, titled, wrap } from '../lines'
import { names } from '../rows/causes'
import { type CheckGroup, checkGroups } from '../rows/checks'
import { harmless } from '../safe'

/** What was expected, what came, and the request to repeat by hand: one entry a cause. */
export const checkLines = (report: Report, width?: number): string[] => titled('Checks that did not pass', checkGroups(report).map((group) => block(group, width)))

function block({ name, canaries, verdict, check }: CheckGroup, width?: number): string[] {
  const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ''}${names(canaries, String)}`
  if (name === undefined) return entry(`${where}: could not be asked (${check.got ?? ''})`, width)
  const { expected, got, milliseconds, tries, repeat } = check
  return [
    ...entry(`${name} on ${where}: ${VERDICTS[verdict]}, ${tries === 1 ? '' : `${tries} tries, `}${span(milliseconds)}`, width),
    ...(expected ? wrap(`    expected: ${short(expected)}`, '    ', width) : []),
    ...(got ? wrap(`    got: ${short(got)}`, '    ', width) : []),
    // Whole: it is to be copied.
    ...(repeat ? [`    by hand: ${harmless(repeat)}`] : []),
  ]
}
