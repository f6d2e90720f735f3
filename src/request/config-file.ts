import * as v from 'valibot'
import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml'
import { nearest } from '../release/nearest'
import { MOST_FAULTS, readYaml, type Words } from '../yaml/document'
import { onOneLine } from '../yaml/file-fault'
import { type Place, placer } from '../yaml/place'
import type { Fault } from './fault'
import { type Input, INPUT_NAMES, type InputName, INPUTS } from './inputs'
import { environment } from './kinds'
import { isList } from './lists'

/** A value as the file has it, a list on lines, and where its name stands. */
export interface Value extends Place {
  text: string
}

export type Block = ReadonlyMap<InputName, Value>

/** A config file, read and checked, whichever mode it is for. */
export interface ConfigFile {
  /** As it is called in faults and reports. */
  file: string
  top: Block
  /** By name; none where the file has no `environments`. */
  environments?: ReadonlyMap<string, Block>
}

/** What was read; a value with a fault is missing. */
export interface ReadConfig {
  config: ConfigFile
  faults: Fault[]
  /** What stands under the names of secrets: nobody may see it. */
  secrets: string[]
}

const ALIAS = 'the value itself, in quotes where it begins with * or &: nothing here stands for something else'
const TAG = 'the value in single quotes, since ! begins a tag in YAML'

/** yaml's own messages quote the file, which may hold a secret in a place where nobody looks for one. */
const WORDS: Words = {
  errors: {
    TAB_AS_INDENT: 'blanks at the start of a line, where a tab stands',
    BAD_INDENT: 'the same indent as the lines beside it, and every bracket closed',
    MISSING_CHAR: 'sound YAML: a quote or bracket is not closed, or a colon is missing',
    MULTIPLE_DOCS: 'one document, without --- between',
    BLOCK_AS_IMPLICIT_KEY: 'the value in single quotes, since ": " begins a mapping in YAML',
    BAD_ALIAS: ALIAS,
    TAG_RESOLVE_FAILED: TAG,
  },
  other: ({ code }) => `sound YAML (${code.toLowerCase().replaceAll('_', ' ')})`,
  alias: ALIAS,
  tag: TAG,
  deep: 'inputs by their names, nested no deeper',
}

const TOP = [...INPUT_NAMES.filter((name) => name !== 'config'), 'environments']
const IN_BLOCK = INPUT_NAMES.filter((name) => name !== 'config' && name !== 'environment')
const MOST_ENVIRONMENTS = 200
/** The longest file, in characters: what is hostile takes a second, and not a minute. */
const LONGEST = 64 * 1024

/**
 * Reads a config file: inputs under their own names, blocks of them under `environments`. All its mistakes at once, each
 * with its line and column. Never throws.
 * @param file how it is called in faults
 */
export function parseConfig(text: string, file: string): ReadConfig {
  const reader = new Reader(text.length > LONGEST ? '' : text.replace(/^\ufeff/, ''), file)
  if (text.length > LONGEST) reader.wrong(0, '', `a file of at most ${LONGEST / 1_024} KiB`)
  const config = reader.read()
  const faults = reader.faults.toSorted((one, other) => one.place!.line - other.place!.line || one.place!.column - other.place!.column)
  return { config, faults, secrets: reader.secrets }
}

type Entry = { name: string; at: number; value: unknown }

class Reader {
  readonly faults: Fault[] = []
  readonly secrets: string[] = []
  private readonly place: (at: number) => Place

  constructor(private readonly text: string, private readonly file: string) {
    this.place = placer(text)
  }

  wrong(at: number, input: string, expected: string, given?: string): void {
    if (!this.isFull()) this.faults.push({ input: onOneLine(input).slice(0, 60), given, expected, place: { file: this.file, ...this.place(at) } })
  }

  /** Nobody reads more, and the nearest name to each of ten thousand takes its time. */
  private isFull(): boolean {
    return this.faults.length >= MOST_FAULTS
  }

  read(): ConfigFile {
    const { file } = this
    const { document, faults } = readYaml(this.text, WORDS)
    for (const { at, expected } of faults) this.wrong(at, '', expected)
    const contents = document?.contents
    // A file of comments alone says nothing, which is no fault.
    if (!contents || isNothing(contents)) return { file, top: new Map() }
    const entries = this.entries(contents, 'inputs by their names, such as target-tag: latest')
    const top = this.block(entries.filter(({ name }) => name !== 'environments'), TOP)
    const blocks = entries.find(({ name }) => name === 'environments')
    return { file, top, environments: blocks && this.environments(blocks) }
  }

  private environments({ name, at, value }: Entry): ReadonlyMap<string, Block> {
    const found = new Map<string, Block>()
    if (isNothing(value)) return found
    const entries = this.entries(value, 'blocks by the names of environments', { name, at })
    if (entries.length > MOST_ENVIRONMENTS) this.wrong(at, name, `at most ${MOST_ENVIRONMENTS} environments`)
    for (const entry of entries.slice(0, MOST_ENVIRONMENTS)) {
      const read = v.safeParse(environment, entry.name)
      if (!read.success) this.wrong(entry.at, 'environments', read.issues[0].message, entry.name)
      const inputs = isNothing(entry.value) ? [] : this.entries(entry.value, 'inputs by their names', entry)
      found.set(entry.name, this.block(inputs, IN_BLOCK))
    }
    return found
  }

  /** The names of a map and what stands under them, each once. */
  private entries(node: unknown, expected: string, of = { name: '', at: offset(node) }): Entry[] {
    if (!isMap(node)) return this.wrong(of.at, of.name, expected), []
    const seen = new Map<string, number>()
    return node.items.flatMap(({ key, value }): Entry[] => {
      if (!isScalar(key)) return this.wrong(offset(key), of.name, expected), []
      const [name, at] = [String(key.value), offset(key)]
      const first = seen.get(name)
      seen.set(name, first ?? this.place(at).line)
      if (first === undefined) return [{ name, at, value }]
      // Which of the two was meant nobody knows; neither of a secret's is shown.
      this.hide(name, value)
      return this.wrong(at, name, `once: line ${first} has it`), []
    })
  }

  private block(entries: Entry[], known: readonly string[]): Block {
    return new Map<InputName, Value>(entries.flatMap((entry): [InputName, Value][] => {
      const value = this.value(entry, known)
      return value === undefined ? [] : [[entry.name as InputName, value]]
    }))
  }

  private value({ name, at, value }: Entry, known: readonly string[]): Value | undefined {
    if (!known.includes(name)) return this.unknown(name, at, value, known)
    const spec: Input<unknown> = INPUTS[name as InputName]
    if (spec.secret) {
      this.hide(name, value)
      // Told to be empty it is no secret, and no login either.
      if (isNothing(value)) return undefined
      return void this.wrong(at, name, `no secret in a file: give it as the input ${name}, from a secret of the forge, or as RELEASE_ACTION_${name.toUpperCase().replaceAll('-', '_')}`)
    }
    const read = this.textOf(name, at, value)
    if (read === undefined || read.text.trim() === '') return undefined
    const result = v.safeParse(spec.schema, read.text)
    if (!result.success) return void result.issues.forEach(({ message }) => this.wrong(read.at, name, message, read.text))
    return { text: read.text, ...this.place(at) }
  }

  private unknown(name: string, at: number, value: unknown, known: readonly string[]): undefined {
    this.hide(name, value)
    if (this.isFull()) return undefined
    if (name === '<<') return void this.wrong(at, name, 'the inputs themselves: << merges nothing here')
    if (name === 'config') return void this.wrong(at, name, 'no config in a config file: it is given as an option, a variable or an input')
    if (name === 'environment' || name === 'environments') return void this.wrong(at, name, `${name} at the top of the file, outside of the blocks`)
    const [near] = nearest(name, known)
    this.wrong(at, name === '' ? 'a name' : name, `an input by its name; the nearest is ${near}`)
  }

  private textOf(name: string, at: number, value: unknown): { text: string; at: number } | undefined {
    if (isScalar(value)) return { text: isNothing(value) ? '' : String(value.value), at: offset(value) }
    if (isSeq(value) && isList(INPUTS[name as InputName])) {
      const lines = value.items.map((item) => (isScalar(item) && !isNothing(item) ? String(item.value).trim() : undefined))
      const bad = lines.indexOf(undefined)
      if (bad < 0) return { text: lines.join('\n'), at: offset(value) }
      return void this.wrong(offset(value.items[bad]) || offset(value), name, 'a list of texts, one behind each dash')
    }
    return void this.wrong(offset(value) || at, name, isList(INPUTS[name as InputName]) ? 'a text, or a list of texts' : 'a text: this input is no list')
  }

  /** What stands under a secret's name, or under one that may be meant for it, is shown by nobody. */
  private hide(name: string, value: unknown): void {
    if (this.isFull()) return
    const meant = Object.hasOwn(INPUTS, name) ? name as InputName : nearest(name, INPUT_NAMES)[0]! as InputName
    if (!(INPUTS[meant] as Input<unknown>).secret) return
    const texts = isScalar(value) ? [value] : isSeq(value) ? value.items : []
    for (const text of texts) if (isScalar(text)) this.secrets.push(String(text.value))
  }
}

const offset = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0

/** `name:` alone, and the words for nothing: an empty input is one that was not given. */
const isNothing = (node: unknown): boolean =>
  node === null || (isScalar(node) && (node.value === '' || (node.type === Scalar.PLAIN && /^(?:~|null|Null|NULL)$/.test(String(node.value)))))
