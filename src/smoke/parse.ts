import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { type Item, readItem } from './parse-item'
import { unknownValues } from './parse-values'
import { quotePlainItems } from './plain-items'
import type { Source, Tell } from './source'
import type { Check, Suite, SuiteFault } from './suite'
import { yamlFaults } from './yaml-fault'

/** The longest suite file, in characters. */
export const LONGEST_SUITE = 256 * 1024
const MOST_LINES = 200
const LONGEST_GIVEN = 60
/** More than anybody reads at once. */
const MOST_FAULTS = 50

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

/** Breaks the line. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Turns and hides what stands in it. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu

/** `file:line:column: …`, on one line, as compilers and linters say it. */
export function suiteFaultLine({ file, line, column, given = '', expected }: SuiteFault): string {
  const start = [...given].slice(0, LONGEST_GIVEN).join('')
  const what = given === '' ? '' : `\`${start}${start === given ? '' : '…'}\`: `
  return `${file}:${line}:${column}: ${what}expected ${expected}`.replace(BREAKS, ' ').replace(UNSEEN, '')
}

function read(text: string, wrongAt: Source['wrongAt']): Suite | undefined {
  const { yaml, items: plain } = quotePlainItems(text)
  const place = placer(yaml)
  const wrong: Tell = (at, expected, given) => {
    const { line, column } = place(at)
    wrongAt(line, column, expected, given)
  }
  try {
    // Every scalar is text: what YAML takes for a number, a date or "no" means nothing here.
    const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const
    const document = parseDocument(yaml, options)
    const broken = yamlFaults(document)
    for (const { at, expected } of broken) wrong(at, expected)
    return broken.length > 0 ? undefined : readDocument(document, { yaml, plain, place, wrong, wrongAt })
  } catch (fault) {
    // Brackets in brackets in brackets: the stack is the only thing that can give way here.
    if (!(fault instanceof RangeError)) throw fault
    return void wrongAt(1, 1, 'lists of lines, nested no deeper')
  }
}

/** Line and column of an offset. yaml's own LineCounter errs where a key goes on over several lines. */
function placer(text: string): Source['place'] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (at) => {
    let [line, beyond] = [0, starts.length]
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1
      if (starts[middle]! <= at) line = middle
      else beyond = middle
    }
    return { line: line + 1, column: at - starts[line]! + 1 }
  }
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
