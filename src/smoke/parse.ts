import { type Document, isMap, isScalar, isSeq } from 'yaml'
import { LONGEST, MOST_FAULTS, readYaml } from '../yaml/document'
import { fileFaultLine } from '../yaml/file-fault'
import { placer } from '../yaml/place'
import { type Item, readItem } from './parse-item'
import { unknownValues } from './parse-values'
import { quotePlainItems } from './plain-items'
import type { Source, Tell } from './source'
import type { Check, Suite, SuiteFault } from './suite'
import { SUITE_WORDS } from './yaml-words'

/** The longest suite file, in characters. */
export const LONGEST_SUITE = LONGEST
const MOST_LINES = 200

/**
 * Reads a suite; all its mistakes at once. Never throws.
 * @param file how the suite is called in faults
 */
export function parseSuite(text: string, file: string): { ok: true; suite: Suite } | { ok: false; faults: SuiteFault[] } {
  const faults: SuiteFault[] = []
  const wrongAt: Source['wrongAt'] = (line, column, expected, given) => void faults.push({ file, line, column, given, expected })
  const suite = text.length > LONGEST_SUITE
    ? void wrongAt(1, 1, `a file of at most ${LONGEST_SUITE / 1024} KiB`)
    : read(text.replace(/^\ufeff/, ''), wrongAt)
  if (suite && faults.length === 0) return { ok: true, suite }
  faults.sort((one, other) => one.line - other.line || one.column - other.column)
  return { ok: false, faults: faults.slice(0, MOST_FAULTS) }
}

/** A mistake of a suite as one line. */
export const suiteFaultLine: (fault: SuiteFault) => string = fileFaultLine

function read(text: string, wrongAt: Source['wrongAt']): Suite | undefined {
  const { yaml, items: plain } = quotePlainItems(text)
  const place = placer(yaml)
  const wrong: Tell = (at, expected, given) => {
    const { line, column } = place(at)
    wrongAt(line, column, expected, given)
  }
  const { document, faults } = readYaml(yaml, SUITE_WORDS)
  for (const { at, expected } of faults) wrong(at, expected)
  return document && readDocument(document, { yaml, plain, place, wrong, wrongAt })
}

const SHAPE = 'name:, checks: and, where the checks make something, clean-up:'

function readDocument({ contents }: Document, source: Source): Suite | undefined {
  if (!isMap(contents)) return void source.wrongAt(1, 1, `a suite: ${SHAPE}`)
  const seen = new Map<string, unknown>()
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const at = isScalar(key) ? key.range?.[0] ?? 0 : 0
    if (!['name', 'env', 'checks', 'clean-up'].includes(name)) source.wrong(at, SHAPE, name)
    else if (seen.has(name)) source.wrong(at, `${name}: once`, name)
    else seen.set(name, value)
  }
  const name = readName(seen.get('name'), source)
  const env = readEnv(seen.get('env'), source)
  const checks = readList(seen.get('checks'), 'checks', source)
  const cleanUp = seen.has('clean-up') ? readList(seen.get('clean-up'), 'clean-up', source) : []
  if (!seen.has('checks')) source.wrongAt(1, 1, 'checks: and a list of lines')
  for (const { at, ...fault } of twins(checks)) source.wrongAt(at.line, at.column, fault.expected, fault.given)
  for (const { item, at, expected, given } of unknownValues(checks, cleanUp, env)) {
    const { line, column } = item.place(at)
    source.wrongAt(line, column, expected, given)
  }
  return { name, env, checks: checks.flatMap(sound), cleanUp: cleanUp.flatMap(sound) }
}

const sound = ({ check }: Item): Check[] => check ? [check] : []

function readName(node: unknown, source: Source): string {
  if (isScalar(node)) {
    const name = String(node.value)
    if (name.trim() !== '' && name.length <= 60 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) return name
    source.wrong(node.range?.[0] ?? 0, 'a name of 1 to 60 characters', name)
  } else {
    source.wrongAt(1, 1, 'name: and what reports are to call this suite')
  }
  return ''
}

const ENV_NAME = /^[A-Za-z_]\w{0,99}$/

/** `env: [NAME, …]`, the variables of the environment that lines may name. */
function readEnv(node: unknown, source: Source): string[] {
  if (node === undefined) return []
  const example = 'a list of variables of the environment, such as env: [PARTNER_KEY]'
  const at = isScalar(node) || isMap(node) ? node.range?.[0] ?? 0 : 0
  if (!isSeq(node)) return source.wrong(at, example), []
  return node.items.flatMap((item) => {
    const name = isScalar(item) ? String(item.value) : ''
    if (ENV_NAME.test(name)) return [name]
    source.wrong(isScalar(item) ? item.range?.[0] ?? 0 : node.range?.[0] ?? 0, example, name)
    return []
  })
}

function readList(node: unknown, name: string, source: Source): Item[] {
  if (node === undefined) return []
  if (!isSeq(node)) {
    const at = isScalar(node) || isMap(node) ? node.range?.[0] ?? 0 : 0
    source.wrong(at, `a list under ${name}:, every line with a dash before it`)
    return []
  }
  const at = node.range?.[0] ?? 0
  if (node.items.length === 0 && name === 'checks') source.wrong(at, 'at least one check')
  if (node.items.length > MOST_LINES) source.wrong(at, `at most ${MOST_LINES} lines under ${name}:`)
  return node.items.slice(0, MOST_LINES).map((item) => readItem(item, source))
}

/** A report that has two checks of one name helps nobody. */
function twins(items: Item[]) {
  const lines = new Map<string, number>()
  return items.flatMap(({ name, nameAt }) => {
    const first = lines.get(name)
    if (first === undefined) lines.set(name, nameAt.line)
    return first === undefined || name === '' ? [] : [{ at: nameAt, expected: `another name: line ${first} has this one`, given: name }]
  })
}
