import { builtinSuite } from './builtin'
import { type Include, LONGEST_SUITE, readFile, type SuiteFile } from './parse-file'
import type { Source } from './source'

/**
 * The text of a file that a suite includes.
 * @param path from the folder of the suite that was named, its steps divided by slashes and none of them `..`
 * @throws Error that says in the user's words why it cannot be read
 */
export type Open = (path: string) => string

/** A file that a suite includes, as it was read. */
export interface Included {
  /** As `Open` takes it. */
  path: string
  text: string
}

/** A suite's files, each once, in the order of their checks: what is included stands before what includes it. */
export interface Whole {
  files: SuiteFile[]
  included: Included[]
  /** Every file could be read, so that what stands in them can be held against one another. */
  complete: boolean
}

/** More is a program, not a suite. */
const MOST_FILES = 20
const DEEPEST = 5

type Entered = 'open' | 'read'

/**
 * Reads a suite and all that it includes.
 * @param wrongIn tells the mistakes of a file, by the name that its author knows it under
 */
export function readWhole(text: string, name: string, open: Open, wrongIn: (file: string) => Source['wrongAt']): Whole {
  const folder = name.replace(/[^/\\]*$/, '')
  const entered = new Map<string, Entered>()
  const whole: Whole = { files: [], included: [], complete: true }
  let left = LONGEST_SUITE

  const enter = (path: string, file: string, content: string, depth: number): void => {
    entered.set(path, 'open')
    left -= content.length
    const read = readFile(content, file, wrongIn(file))
    for (const include of read?.include ?? []) follow(include, path, depth + 1)
    if (read) whole.files.push(read)
    else whole.complete = false
    entered.set(path, 'read')
  }
  const follow = (include: Include, from: string, depth: number): void => {
    const no = (expected: string): void => {
      whole.complete = false
      include.wrong(expected)
    }
    const known = builtinSuite(include.given)
    const path = known === undefined ? pathOf(include.given, from) : include.given
    if (path === undefined) return no(`a .yml file in ${folder || 'the folder of the suite'} or below, as it lies from here, or a built-in suite`)
    if (entered.get(path) === 'read') return
    if (entered.get(path) === 'open') return no('another file: this one includes itself by it')
    if (depth > DEEPEST) return no(`files that include one another at most ${DEEPEST} deep`)
    if (entered.size > MOST_FILES) return no(`at most ${MOST_FILES} files`)
    try {
      const content = known ?? open(path)
      if (content.length > left) return no(`files of at most ${LONGEST_SUITE / 1024} KiB together`)
      if (known === undefined) whole.included.push({ path, text: content })
      enter(path, known === undefined ? `${folder}${path}` : path, content, depth)
    } catch (fault) {
      no(`a suite that can be read: ${(fault as Error).message}`)
    }
  }

  if (text.length > left) {
    wrongIn(name)(1, 1, `a file of at most ${LONGEST_SUITE / 1024} KiB`)
    return { ...whole, complete: false }
  }
  enter(name.slice(folder.length), name, text, 0)
  return whole
}

/** Where an included file lies, from the folder of the suite that was named; nothing where that is outside. */
function pathOf(given: string, from: string): string | undefined {
  if (!/^[^/\\:\p{Cc}][^\\:\p{Cc}]{0,199}$/u.test(given) || !/\.ya?ml$/i.test(given)) return undefined
  const steps = from.split('/').slice(0, -1)
  for (const step of given.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
