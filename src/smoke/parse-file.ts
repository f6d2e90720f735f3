import { type Document, isMap, isScalar, isSeq } from 'yaml'
import { LONGEST, readYaml } from '../yaml/document'
import { placer } from '../yaml/place'
import { type Item, readItem } from './parse-item'
import { quotePlainItems } from './plain-items'
import type { Source, Tell } from './source'
import { SUITE_WORDS } from './yaml-words'

/** The longest suite, with all that it includes, in characters. */
export const LONGEST_SUITE = LONGEST
export const MOST_LINES = 200

/** One file of a suite, as far as it could be read. */
export interface SuiteFile {
  name: string
  env: string[]
  include: Include[]
  checks: Item[]
  cleanUp: Item[]
}

/** What a file includes, as it stands there. */
export interface Include {
  given: string
  wrong(expected: string): void
}

/** Reads one file. Tells its mistakes; of one that is no list of lines it returns nothing. */
export function readFile(text: string, file: string, wrongAt: Source['wrongAt']): SuiteFile | undefined {
  const { yaml, items: plain } = quotePlainItems(text.replace(/^\ufeff/, ''))
  const place = placer(yaml)
  const wrong: Tell = (at, expected, given) => {
    const { line, column } = place(at)
    wrongAt(line, column, expected, given)
  }
  const { document, faults } = readYaml(yaml, SUITE_WORDS)
  for (const { at, expected } of faults) wrong(at, expected)
  return document && readDocument(document, { file, yaml, plain, place, wrong, wrongAt })
}

const SHAPE = 'name:, checks: and, where the checks make something, clean-up:'
const KEYS = ['name', 'env', 'include', 'checks', 'clean-up']

function readDocument({ contents }: Document, source: Source): SuiteFile | undefined {
  if (!isMap(contents)) return void source.wrongAt(1, 1, `a suite: ${SHAPE}`)
  const seen = new Map<string, unknown>()
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const at = isScalar(key) ? key.range?.[0] ?? 0 : 0
    if (!KEYS.includes(name)) source.wrong(at, SHAPE, name)
    else if (seen.has(name)) source.wrong(at, `${name}: once`, name)
    else seen.set(name, value)
  }
  const include = readInclude(seen.get('include'), source)
  if (!seen.has('checks') && include.length === 0) source.wrongAt(1, 1, 'checks: and a list of lines')
  return {
    name: readName(seen.get('name'), source),
    env: readEnv(seen.get('env'), source),
    include,
    checks: readList(seen.get('checks'), 'checks', source),
    cleanUp: seen.has('clean-up') ? readList(seen.get('clean-up'), 'clean-up', source) : [],
  }
}

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
  const example = 'a list of variables of the environment, such as env: [PARTNER_KEY]'
  return readTexts(node, example, source).flatMap(({ text, at }) => {
    if (ENV_NAME.test(text)) return [text]
    source.wrong(at, example, text)
    return []
  })
}

/** `include: [FILE, …]`, whose lines stand before this file's. */
function readInclude(node: unknown, source: Source): Include[] {
  const texts = readTexts(node, 'a list of suites, such as include: [common.yml]', source)
  return texts.map(({ text, at }) => ({ given: text, wrong: (expected) => source.wrong(at, expected, text) }))
}

function readTexts(node: unknown, example: string, source: Source): { text: string; at: number }[] {
  if (node === undefined) return []
  const at = isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] ?? 0 : 0
  if (!isSeq(node)) return source.wrong(at, example), []
  return node.items.map((item) => isScalar(item) ? { text: String(item.value), at: item.range?.[0] ?? at } : { text: '', at })
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
