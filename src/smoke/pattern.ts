import type { RE2JS } from 're2js'
import type { PatternTest } from './suite'

/** In characters. Its work is the length of the expression times that of the text. */
export const LONGEST_PATTERN = 200
/** In characters: an id, a version, a message. */
export const LONGEST_TEXT = 16 * 1024

let engine: typeof RE2JS | undefined

/** Loads what compares by regular expressions in linear time; only a suite that has one needs it, and waits for it. */
export async function loadPatterns(): Promise<void> {
  engine ??= (await import('re2js')).RE2JS
}

/** Where in an expression the mistake is, and what would be right. Before `loadPatterns` nothing is known of it. */
export function patternFault(pattern: string): { at: number; expected: string; given: string } | undefined {
  if (!engine) return undefined
  try {
    engine.compile(pattern)
    return undefined
  } catch (thrown) {
    const { error = '', input = '' } = thrown as { error?: string; input?: string }
    const why = error === '' ? '' : ` (${error})`
    return { at: Math.max(0, pattern.indexOf(input)), given: input || pattern, expected: `a regular expression as RE2 has them, without (?=…) and \\1${why}` }
  }
}

/** Whether it holds of a text; what is no text, or longer than 16 384 characters, neither matches nor does not. */
export function patternHolds({ op, pattern }: PatternTest, value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return false
  if (!engine) throw new Error('loadPatterns comes before a comparison')
  return engine.compile(pattern).matcher(value).find() === (op === 'matches')
}
