import type { TenantAnswer } from '../ports/tenants'
import { type Answer, readAnswer, seen } from './answer'
import { jsonOf } from './json-text'
import { keep, unkept } from './keep'
import { LONGEST_TEXT, patternHolds } from './pattern'
import { find } from './query'
import { accepts } from './status'
import type { Check, Comparison, Expectation, HeaderTest, JsonTest, JsonType, Values } from './suite'
import { fill, inJson, inQuery, inText } from './template'

/**
 * What came of a check. `kept` are the values that the answer gave, also where the check failed: what was made has to
 * be cleaned up.
 */
export type Judgement =
  | { pass: true; kept: Values }
  /** `expected` in the suite's words. `got`: at most 200 characters of what came, text from outside. */
  | { pass: false; expected: string; got: string; kept: Values }

/** Judges an answer by status, content type, headers, parsed JSON and time: never by a substring of its body. */
export function judge(check: Check, answer: TenantAnswer, values: Values): Judgement {
  const read = readAnswer(answer)
  const kept = keep(check, read, values)
  for (const expectation of check.expectations) {
    const got = miss(expectation, read, values)
    if (got !== undefined) return { pass: false, expected: expectation.text, got: seen(read, got), kept }
  }
  const lost = check.keeps.find(({ name }) => !Object.hasOwn(kept, name))
  if (lost) return { pass: false, ...unkept(lost, read, values), kept }
  return { pass: true, kept }
}

/** What came instead, where the expectation does not hold. */
function miss(expectation: Expectation, answer: Answer, values: Values): string | undefined {
  switch (expectation.kind) {
    case 'status': return accepts(expectation, answer.status) ? undefined : answer.start
    case 'time': return answer.milliseconds <= expectation.milliseconds ? undefined : `after ${answer.milliseconds} ms`
    case 'header': {
      const field = answer.headers[expectation.header]
      const holds = headerHolds(expectation.test, field, answer, values)
      return holds ? undefined : field === undefined ? `without ${expectation.header}` : answer.at(expectation.header, field)
    }
    case 'values': {
      const [left, right] = [values[expectation.left], values[expectation.right]]
      return comparesText(left, expectation.comparison, right) ? undefined : missInValues(expectation, left, right)
    }
    case 'json': return missInJson(fill(expectation.query, values, inQuery), expectation.test, answer, values)
  }
}

/** Without the values, which may be secrets. */
function missInValues({ left, comparison, right }: Expectation & { kind: 'values' }, one = '', other = ''): string {
  const ordered = comparison !== '==' && comparison !== '!='
  const odd = ordered ? [[left, one], [right, other]].find(([, value]) => !isNumber(jsonOf(value!)?.value)) : undefined
  if (odd) return `{${odd[0]}} is no number`
  return ordered ? `{${left}} is not ${comparison} {${right}}` : `{${left}} is ${one === other ? '' : 'not '}the same as {${right}}`
}

function headerHolds(test: HeaderTest, field: string | undefined, { mediaType }: Answer, values: Values): boolean {
  switch (test.op) {
    case 'is': return mediaType === test.mediaType
    case 'exists': return field !== undefined
    case 'not exists': return field === undefined
    case '==': return field === fill(test.text, values, inText)
    case '!=': return field !== undefined && field !== fill(test.text, values, inText)
    case 'contains': return field?.includes(fill(test.text, values, inText)) ?? false
    case 'matches': case 'not matches': return patternHolds(test, field)
    case 'not contains': return field !== undefined && !field.includes(fill(test.text, values, inText))
  }
}

/** An HTML error page that holds `[` is no array: the answer has to say that it is JSON, and to be it. */
function missInJson(query: string, test: JsonTest, answer: Answer, values: Values): string | undefined {
  if (!answer.json) return answer.start
  const found = find(query, answer.json.value)
  if (!found) return 'a body nested too deep to be looked through'
  if (test.op === 'count') return compare(found.length, test.comparison, test.number) ? undefined : `${found.length} at ${query}`
  if (test.op === 'not exists') return found.length === 0 ? undefined : answer.at(query, found[0])
  if (found.length === 0) return `nothing at ${query} in ${answer.start}`
  const at = found.findIndex((value) => !jsonHolds(test, value, values))
  if (at < 0) return undefined
  const wrong = found[at]
  const isLong = 'pattern' in test && typeof wrong === 'string' && wrong.length > LONGEST_TEXT
  return isLong ? `${query} is a text of ${wrong.length} characters, and at most ${LONGEST_TEXT} are compared` : answer.at(query, wrong)
}

function jsonHolds(test: Exclude<JsonTest, { op: 'count' | 'not exists' }>, value: unknown, values: Values): boolean {
  switch (test.op) {
    case 'exists': return true
    case 'is': return typeOf(value) === test.type
    case 'length': {
      const length = lengthOf(value)
      return length !== undefined && compare(length, test.comparison, test.number)
    }
    case 'contains': return holds(value, wanted(test.value, values)) === true
    // What is neither a text nor a list holds nothing, and says nothing by that.
    case 'not contains': return holds(value, wanted(test.value, values)) === false
    case 'matches': case 'not matches': return patternHolds(test, value)
    default: return compare(value, test.op, wanted(test.value, values))
  }
}

/** Whether a text or a list holds it; nothing where it is neither. */
function holds(value: unknown, part: unknown): boolean | undefined {
  if (Array.isArray(value)) return value.some((item) => same(item, part))
  return typeof value === 'string' && typeof part === 'string' ? value.includes(part) : undefined
}

const wanted = (value: string, values: Values): unknown => jsonOf(fill(value, values, inJson))?.value

function compare(value: unknown, comparison: Comparison, other: unknown): boolean {
  if (comparison === '==') return same(value, other)
  if (comparison === '!=') return !same(value, other)
  if (!isNumber(value) || !isNumber(other)) return false
  switch (comparison) {
    case '<': return value < other
    case '<=': return value <= other
    case '>': return value > other
    case '>=': return value >= other
  }
}

/** Of two kept values: in their order where both are numbers, else only whether they are the same text. */
function comparesText(left = '', comparison: Comparison, right = ''): boolean {
  if (comparison === '==' || comparison === '!=') return (left === right) === (comparison === '==')
  const [one, other] = [jsonOf(left)?.value, jsonOf(right)?.value]
  return compare(one, comparison, other)
}

/** A whole number beyond 2^53 is a `bigint` (incident big-integer). */
const isNumber = (value: unknown): value is number | bigint => typeof value === 'number' || typeof value === 'bigint'

/** Equal as JSON: the order of members means nothing. No deeper than the shallower of the two. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other || Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))]
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
}

function typeOf(value: unknown): JsonType | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = isNumber(value) ? 'number' : typeof value
  return type === 'object' || type === 'string' || type === 'number' || type === 'boolean' ? type : undefined
}

/** As RFC 9535 has `length()`: characters, elements or members. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length
  if (typeof value !== 'object' || !value) return undefined
  return Array.isArray(value) ? value.length : Object.keys(value).length
}
