import { MOST_FAULTS } from '../yaml/document'
import { fileFaultLine } from '../yaml/file-fault'
import { MOST_LINES } from './parse-file'
import { type Included, type Open, readWhole } from './parse-include'
import { type Item, seenFrom } from './parse-item'
import { unknownValues } from './parse-values'
import { loadPatterns } from './pattern'
import type { Source } from './source'
import type { Check, Suite, SuiteFault } from './suite'


/** A suite with the files that it includes, or all its mistakes. */
export type ParsedSuite = { ok: true; suite: Suite; included: Included[] } | { ok: false; faults: SuiteFault[] }

const alone: Open = () => {
  throw new Error('it lies beside no file')
}

/** Reads a suite that may compare by regular expressions: what they need is loaded where the suite has one. Never rejects. */
export async function parsePatiently(text: string, file: string, open?: Open): Promise<ParsedSuite> {
  const texts = [text]
  const first = parseSuite(text, file, open && ((path) => {
    const opened = open(path)
    texts.push(opened)
    return opened
  }))
  // YAML has ways of writing the word that only the parser knows.
  if (!texts.some((one) => one.includes('matches')) && !(first.ok && hasPattern(first.suite))) return first
  await loadPatterns()
  return parseSuite(text, file, open)
}

/**
 * Reads a suite; all its mistakes at once. Never throws. Whether a regular expression is right is only known after
 * `loadPatterns`.
 * @param file how the suite is called in faults
 * @param open reads what it includes
 */
export function parseSuite(text: string, file: string, open: Open = alone): ParsedSuite {
  const faults: SuiteFault[] = []
  const wrongIn = (name: string): Source['wrongAt'] => (line, column, expected, given) => void faults.push({ file: name, line, column, given, expected })
  const { files, included, complete } = readWhole(text, file, open, wrongIn)
  const [checks, cleanUp] = [files.flatMap((one) => one.checks), files.toReversed().flatMap((one) => one.cleanUp)]
  const suite = { name: files.at(-1)?.name ?? '', env: [...new Set(files.flatMap(({ env }) => env))], checks: checks.flatMap(sound), cleanUp: cleanUp.flatMap(sound) }
  if (complete) for (const { at, expected, given } of together(checks, cleanUp, suite.env)) wrongIn(at.file)(at.line, at.column, expected, given)
  if (complete && faults.length === 0) return { ok: true, suite, included }
  const order = [...new Set([file, ...faults.map((fault) => fault.file)])]
  faults.sort((one, other) => order.indexOf(one.file) - order.indexOf(other.file) || one.line - other.line || one.column - other.column)
  return { ok: false, faults: faults.slice(0, MOST_FAULTS) }
}

const hasPattern = ({ checks, cleanUp }: Suite): boolean =>
  [...checks, ...cleanUp].some(({ expectations }) => expectations.some((one) => 'test' in one && 'pattern' in one.test))

/** A mistake of a suite as one line. */
export const suiteFaultLine: (fault: SuiteFault) => string = fileFaultLine

const sound = ({ check }: Item): Check[] => check ? [check] : []

/** What the lines of all files may not be beside one another. */
function together(checks: Item[], cleanUp: Item[], env: readonly string[]) {
  const tooMany = [checks[MOST_LINES], cleanUp[MOST_LINES]].flatMap((item) => item ? [{ at: item.nameAt, expected: `at most ${MOST_LINES} lines of a kind, with those of all files`, given: undefined }] : [])
  const unknown = unknownValues(checks, cleanUp, env).map(({ item, at, expected, given }) => ({ at: item.place(at), expected, given }))
  return [...tooMany, ...twins(checks), ...unknown]
}

/** A report that has two checks of one name helps nobody. */
function twins(items: Item[]) {
  const places = new Map<string, Item['nameAt']>()
  return items.flatMap(({ name, nameAt }) => {
    const first = places.get(name)
    if (first === undefined) places.set(name, nameAt)
    return first === undefined || name === '' ? [] : [{ at: nameAt, expected: `another name: ${seenFrom(nameAt, first)} has this one`, given: name }]
  })
}
