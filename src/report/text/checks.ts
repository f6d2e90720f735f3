import type { Report } from '../../release/report'
import { span, VERDICTS } from '../facts'
import { entry, short, titled, wrap } from '../lines'
import { names } from '../rows/causes'
import { type CheckGroup, checkGroups } from '../rows/checks'
import { harmless } from '../safe'

/** What was expected, what came, and the request to repeat by hand: one entry a cause. */
export const checkLines = (report: Report): string[] => titled('Checks that did not pass', checkGroups(report).map(block))

function block({ name, canaries, verdict, check }: CheckGroup): string[] {
  const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ''}${names(canaries, String)}`
  if (name === undefined) return entry(`${where}: could not be asked (${check.got ?? ''})`)
  const { expected, got, milliseconds, tries, repeat } = check
  return [
    ...entry(`${name} on ${where}: ${VERDICTS[verdict]}, ${tries === 1 ? '' : `${tries} tries, `}${span(milliseconds)}`),
    ...(expected ? wrap(`    expected: ${short(expected)}`, '    ') : []),
    ...(got ? wrap(`    got: ${short(got)}`, '    ') : []),
    // Whole: it is to be copied.
    ...(repeat ? [`    by hand: ${harmless(repeat)}`] : []),
  ]
}
