import { JSONPathError, type JSONValue } from 'json-p3'
import { compiled } from '../release/json-path'

const EXPECTED = 'a JSONPath by RFC 9535, such as $.id or $[?@.name == "x"]'
const STRINGS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g

/** What a query is, before anything is asked; or where in it the mistake is, and what would be right. */
export type QueryCheck = { ok: true; singular: boolean } | { ok: false; at: number; expected: string }

/** `singular`: it finds one value at most (RFC 9535, 2.3.5.1). */
export function checkQuery(query: string): QueryCheck {
  const plain = query.replace(STRINGS, (text) => ' '.repeat(text.length))
  // Each `..` looks through the whole body once more for every value found so far.
  const second = plain.indexOf('..', plain.indexOf('..') + 2)
  if (plain.includes('..') && second >= 0) return { ok: false, at: second, expected: 'one ".." at most' }
  // A filter's numbers are JavaScript's, and beyond 2^53 they are their neighbours (incident big-integer).
  const long = [...plain.matchAll(/(?<![\w.])-?\d{16,}/g)].find((found) => !Number.isSafeInteger(Number(found[0])))
  if (long) return { ok: false, at: long.index, expected: `a whole number of at most ${Number.MAX_SAFE_INTEGER} in a path; compare a larger one after it, as in $.id == ${long[0]}` }
  try {
    return { ok: true, singular: compiled(query).singularQuery() }
  } catch (fault) {
    if (!(fault instanceof JSONPathError)) return { ok: false, at: 0, expected: EXPECTED }
    const { index: at, value } = fault.token
    const leftOut = value === 'match' || value === 'search'
    return { ok: false, at, expected: leftOut ? 'a filter without regular expressions, which can run for ever; matches /…/ after the path has one that cannot' : EXPECTED }
  }
}

/**
 * All values that a query finds, in their order. Lazily, since the library's eager way takes a body of 200 000 rows
 * for a stack that has run over.
 * @returns nothing where the body is nested too deep to be looked through
 */
export function find(query: string, json: unknown): unknown[] | undefined {
  try {
    return [...compiled(query).lazyQuery(json as JSONValue)].map(({ value }) => value)
  } catch {
    return undefined
  }
}
