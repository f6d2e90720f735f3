import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import type { Place as PlaceInFile } from '../yaml/place'
import { type Line, readLine } from './line'
import type { Source } from './source'
import type { Check } from './suite'
import { placesOf } from './yaml-place'

/** A place in one of a suite's files. */
export interface Place extends PlaceInFile {
  file: string
}

/** One item of a list, as far as it could be read. */
export interface Item {
  name: string
  nameAt: Place
  /** The line's text, also where it is not right. */
  text: string
  /** Where its character of that offset stands in the file. */
  place(offset: number): Place
  keepsAt: number[]
  check?: Check
}

/** A place as one says it to whoever stands at another. */
export const seenFrom = ({ file }: Place, other: Place): string => file === other.file ? `line ${other.line}` : `${other.file}:${other.line}`

const EXAMPLE = 'a line such as liveness: GET /admin/liveness | 200'
const LONGEST_NAME = 60

/** Reads `- name: LINE` or `- LINE`. */
export function readItem(node: unknown, source: Source): Item {
  if (isScalar(node)) return readText(undefined, node, source)
  if (!isMap(node)) return broken(node, source)
  const [first, second] = node.items
  if (second && isScalar(second.key)) {
    source.wrong(second.key.range?.[0] ?? 0, 'a dash before it: every item is one check', String(second.key.value))
  }
  if (!first || !isScalar(first.key) || !isScalar(first.value)) return broken(node, source)
  return readText(first.key, first.value, source)
}

function broken(node: unknown, source: Source): Item {
  const range = isMap(node) || isSeq(node) ? node.range : undefined
  const at = { file: source.file, ...source.place(range?.[0] ?? 0) }
  source.wrongAt(at.line, at.column, EXAMPLE)
  return { name: '', nameAt: at, text: '', place: () => at, keepsAt: [] }
}

function readText(key: Scalar | undefined, value: Scalar, source: Source): Item {
  const start = { file: source.file, ...source.place((key ?? value).range?.[0] ?? 0) }
  const { text, place } = textOf(value, source)
  const wrong = (at: number, expected: string, given?: string) => {
    const { line, column } = place(at)
    source.wrongAt(line, column, expected, given)
  }
  const read = text === '' ? void wrong(0, EXAMPLE) : readLine(text, wrong)
  const name = key ? String(key.value) : read ? `${read.method} ${read.path}` : ''
  if (key && (name.trim() === '' || name.length > LONGEST_NAME || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(name))) {
    source.wrongAt(start.line, start.column, `a name of 1 to ${LONGEST_NAME} characters`, name)
  }
  return { name, nameAt: start, text, place, keepsAt: read?.keepsAt ?? [], check: read && check(name, start.line, read) }
}

const check = (name: string, line: number, { keepsAt: _, ...rest }: Line): Check => ({ name, line, ...rest })

/** The item's text, and where its characters stand in the file. */
function textOf(value: Scalar, source: Source): { text: string; place: (offset: number) => Place } {
  const { file } = source
  const { line } = source.place(value.range?.[0] ?? 0)
  const plain = source.plain.get(line)
  if (plain) return { text: plain.text, place: (offset) => ({ file, line, column: plain.column + offset }) }
  const text = String(value.value)
  const places = placesOf(value, source.yaml)
  const blanks = text.length - text.trimStart().length
  return { text: text.trim(), place: (offset) => ({ file, ...source.place(places(offset + blanks)) }) }
}
