import type { Wrong } from './line-parts'
import { LONGEST_PATTERN, patternFault } from './pattern'
import type { PatternTest } from './suite'

const EXAMPLE = 'a regular expression between slashes, such as matches /^v\\d+$/ (a slash in it as \\/, i behind it for either case)'
/** A slash is escaped, or in a class. */
const BETWEEN_SLASHES = /^\/((?:[^\\/[]|\\[^]|\[(?:[^\]\\]|\\[^])*\])+)\/(i?)$/
/** In an expression `{2}` is a count and `\p{Lu}` a class; what has a value's name is somebody's mistake. */
const VALUE = /(?<!\\[pPx]|\\)\{\s*(?:env\.)?[a-z_][\w-]*\s*\}/i

/**
 * Reads `matches /…/` and `not matches /…/`.
 * @returns nothing where the words say something else; of an expression that is none no `test`, and it was told
 */
export function readPatternTest(text: string, at: number, wrong: Wrong): { test?: PatternTest } | undefined {
  const [, not, blank = '', rest = ''] = /^(not\s+)?matches(?![\w-])(\s*)([^]*)$/.exec(text) ?? []
  if (rest === '' && !/^(?:not\s+)?matches$/.test(text)) return undefined
  const restAt = at + text.length - rest.length
  const [, pattern, flag = ''] = BETWEEN_SLASHES.exec(rest) ?? []
  if (pattern === undefined || blank === '') return wrong(restAt, EXAMPLE, rest || undefined), {}
  if (pattern.length > LONGEST_PATTERN) return wrong(restAt, `a regular expression of at most ${LONGEST_PATTERN} characters`, rest), {}
  const value = VALUE.exec(pattern)
  if (value) return wrong(restAt + 1 + value.index, 'a regular expression without values: compare with a value by == or contains', value[0]), {}
  const fault = patternFault(pattern)
  if (fault) return wrong(restAt + 1 + fault.at, fault.expected, fault.given), {}
  return { test: { op: not ? 'not matches' : 'matches', pattern: `${flag && '(?i)'}${pattern}` } }
}
