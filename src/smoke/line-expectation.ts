import { jsonOf } from './json-text'
import { type Part, withoutPatterns, wordLength, type Wrong } from './line-parts'
import { readPatternTest } from './line-pattern'
import { checkQuery } from './query'
import {
  type Comparison,
  COMPARISONS,
  type Expectation, type HeaderTest,
  JSON_TYPES,
  type JsonTest, type JsonType, type Keep,
  type StatusRange,
} from './suite'
import { bareTemplate, GIVEN_VALUES, VALUE_NAME } from './template'

/** What one part after the request says. */
export type ReadPart =
  | { expectation: Expectation; keep?: Keep; keepAt?: number }
  | { retryFor: number }

const STATUS = 'a status such as 200, or several: 200, 201 or 2xx, 404'
const KINDS = 'one of $.path …, content-type is …, header NAME …, {value} == {value}, within 2 s, retry 5 s'
const TESTS = 'one of is TYPE, exists, not exists, == value (also !=, <, <=, >, >=), contains value (also not contains), matches /…/ (also not matches), length == 3, count == 3, -> name'
const COMPARISON = COMPARISONS.join('|')
const MEASURE = new RegExp(`^(length|count)\\s*(${COMPARISON})\\s*(\\d{1,9})$`)
const OPERATION = new RegExp(`^(${COMPARISON}|(?:not )?contains(?=[\\s"[{]))\\s*([^]*)$`)
const VALUES = new RegExp(`^\\{([\\w.-]+)\\}\\s*(${COMPARISON})\\s*\\{([\\w.-]+)\\}$`)
const KEEP_NAME = `-> and a name of small letters, digits, - and _, and none of ${GIVEN_VALUES.join(', ')}`
const JSON_VALUE = 'a value of JSON, such as "text", 5, true or null'

/** Reads the part after the request: statuses (`200`) and classes (`2xx`), joined by commas. */
export function readStatus({ text, at }: Part, wrong: Wrong): Expectation | undefined {
  const accepts: StatusRange[] = []
  for (const found of text.matchAll(/[^,]+|^$/g)) {
    const word = found[0].trim()
    const [, digits, family] = /^(?:([2-5]\d\d)|([2-5])xx)$/.exec(word) ?? []
    if (digits) accepts.push({ least: Number(digits), most: Number(digits) })
    else if (family) accepts.push({ least: Number(family) * 100, most: Number(family) * 100 + 99 })
    else return void wrong(at + found.index + found[0].length - found[0].trimStart().length, STATUS, word)
  }
  if (/,\s*(?:,|$)|^,/.test(text)) return void wrong(at, STATUS, text)
  return { text, kind: 'status', accepts }
}

/** Reads any further part. */
export function readExpectation(part: Part, wrong: Wrong): ReadPart | undefined {
  const { text, at } = part
  if (text.startsWith('$')) return readJson(part, wrong)
  const header = /^(?:header\s+([!#$%&'*+\-.^_`~\w]+)|(content-type)(?=\s+is\b))\s*([^]*)$/i.exec(text)
  if (header) {
    const name = (header[1] ?? header[2]!).toLowerCase()
    return readHeader(name, header[3]!, at + text.length - header[3]!.length, part, wrong)
  }
  const values = VALUES.exec(text)
  if (values) {
    const [, left = '', comparison = '', right = ''] = values
    return { expectation: { text, kind: 'values', left, comparison: comparison as Comparison, right } }
  }
  if (/^within\b/.test(text)) {
    const milliseconds = readDuration(part, 'within', 10_000, wrong)
    return milliseconds === undefined ? undefined : { expectation: { text, kind: 'time', milliseconds } }
  }
  if (/^retry\b/.test(text)) {
    const retryFor = readDuration(part, 'retry', 60_000, wrong)
    return retryFor === undefined ? undefined : { retryFor }
  }
  if (/^[\dx, ]+$/i.test(text) && text !== '') return void wrong(at, 'the status once, directly after the request, several joined by commas', text)
  return void wrong(at, KINDS, text)
}

function readDuration({ text, at }: Part, word: string, most: number, wrong: Wrong): number | undefined {
  const [, amount, unit] = /^\w+\s+(\d{1,6}(?:\.\d{1,3})?)\s*(ms|s)$/.exec(text) ?? []
  const milliseconds = Math.round(Number(amount) * (unit === 's' ? 1_000 : 1))
  if (milliseconds >= 1 && milliseconds <= most) return milliseconds
  return void wrong(at, `${word} and a time of at most ${most / 1_000} s, such as ${word} 2 s or ${word} 500 ms`, text)
}

/** Reads what must hold of a header, and `-> name`, which keeps it. */
function readHeader(header: string, rest: string, at: number, { text }: Part, wrong: Wrong): ReadPart | undefined {
  const rules = readKeep(rest)
  const words = rest.slice(0, rules?.index).trim()
  if (rules && !isFreeName(rules.name)) return void wrong(at + rules.nameAt, KEEP_NAME, rules.name)
  const test = rules && words === '' ? { op: 'exists' } as const : readHeaderTest(header, words, at, wrong)
  if (!test) return undefined
  if (rules && test.op === 'not exists') return void wrong(at, 'something to keep: not exists finds nothing', text)
  const keep = rules && { query: `header ${header}`, header, name: rules.name }
  return { expectation: { text, kind: 'header', header, test }, keep, keepAt: rules && at + rules.nameAt }
}

function readHeaderTest(header: string, text: string, at: number, wrong: Wrong): HeaderTest | undefined {
  const mediaType = /^is\s+([\w.+-]+\/[\w.+-]+)$/.exec(text)?.[1]
  if (mediaType && header === 'content-type') return { op: 'is', mediaType: mediaType.toLowerCase() }
  if (/^is\b/.test(text) && header === 'content-type') return void wrong(at, 'is and a media type, such as application/json', text)
  if (text === 'exists' || text === 'not exists') return { op: text }
  const pattern = readPatternTest(text, at, wrong)
  if (pattern) return pattern.test
  const [, op, value] = /^(==|!=|(?:not )?contains(?=[\s"]))\s*("[^]*)$/.exec(text) ?? []
  const json = value === undefined ? undefined : jsonOf(value)
  if (typeof json?.value === 'string') return { op: op as '==' | '!=' | 'contains' | 'not contains', text: json.value }
  return void wrong(at, 'exists, not exists, == "text", != "text", contains "text", not contains "text", matches /…/, not matches /…/ or -> name', text)
}

/** Reads `$.path test [-> name]`. */
function readJson({ text, at }: Part, wrong: Wrong): ReadPart | undefined {
  const bare = bareTemplate(withoutPatterns(text, true))
  if (bare) return void wrong(at + bare.at, `the value in quotes, "{${bare.name}}"`, `{${bare.name}}`)
  const query = text.slice(0, wordLength(text))
  const found = checkQuery(query)
  if (!found.ok) return void wrong(at + Math.min(found.at, query.length), found.expected, query)
  const rest = text.slice(query.length)
  const rules = readKeep(rest)
  const words = rest.slice(0, rules?.index).trim()
  const wordsAt = at + query.length + rest.length - rest.trimStart().length
  if (rules && !isFreeName(rules.name)) {
    return void wrong(at + query.length + rules.nameAt, KEEP_NAME, rules.name)
  }
  const test = rules && words === '' ? { op: 'exists' } as const : readTest(words, wordsAt, found.singular, wrong)
  if (!test) return undefined
  if (rules && test.op === 'not exists') return void wrong(wordsAt, 'something to keep: not exists finds nothing', text)
  const keep = rules && { query, name: rules.name }
  return { expectation: { text, kind: 'json', query, test }, keep, keepAt: rules && at + query.length + rules.nameAt }
}

/** The `->` outside of strings and regular expressions; what follows it is the name. */
function readKeep(text: string): { name: string; index: number; nameAt: number } | undefined {
  const plain = withoutPatterns(text, true).replace(/"(?:[^"\\]|\\.)*"/g, (string) => '"'.repeat(string.length))
  const index = plain.indexOf('->')
  if (index < 0) return undefined
  const name = text.slice(index + 2)
  return { name: name.trim(), index, nameAt: index + 2 + name.length - name.trimStart().length }
}

const isFreeName = (name: string): boolean => VALUE_NAME.test(name) && !GIVEN_VALUES.includes(name)

function readTest(text: string, at: number, singular: boolean, wrong: Wrong): JsonTest | undefined {
  if (text === 'exists' || text === 'not exists') return { op: text }
  const [, type] = /^is\s+(\S+)$/.exec(text) ?? []
  if (type !== undefined) {
    if (isJsonType(type)) return { op: 'is', type }
    return void wrong(at + text.length - type.length, `one of ${JSON_TYPES.join(', ')}`, type)
  }
  const [, measure, comparison, digits] = MEASURE.exec(text) ?? []
  if (measure === 'count' && singular) {
    return void wrong(at, 'length, since this path finds one value at most; or a path that finds several, such as $.rows[*]', text)
  }
  if (measure) return { op: measure === 'count' ? 'count' : 'length', comparison: comparison as Comparison, number: Number(digits) }
  const pattern = readPatternTest(text, at, wrong)
  if (pattern) return pattern.test
  const [, op, value] = OPERATION.exec(text) ?? []
  if (op === undefined) return void wrong(at, TESTS, text || undefined)
  const json = jsonOf(value!)
  const valueAt = at + text.length - value!.length
  if (!json) return void wrong(valueAt, JSON_VALUE, value || undefined)
  if (/^[<>]/.test(op) && typeof json.value !== 'number' && typeof json.value !== 'bigint') return void wrong(valueAt, `a number after ${op}`, value)
  return { op: op as Comparison | 'contains' | 'not contains', value: value! }
}

const isJsonType = (word: string): word is JsonType => (JSON_TYPES as readonly string[]).includes(word)
