/** A command as a user wrote it, and its words. */
export interface CommandLine {
  text: string
  /** The program, then its arguments; never empty. */
  words: readonly string[]
  /** What a shell would put something else in place of, and nobody does here: `$NAME`, `~/`. */
  unexpanded: readonly string[]
}

/** Blanks, the three ways to quote (POSIX, Shell Command Language, 2.2), an operator, and anything else. */
const PART = /(?<blank>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<operator>[|&;<>()`])|(?<plain>[^\s'"\\|&;<>()`]+)/y
const EXPANSION = /\$(?:[A-Za-z_]\w*|\{[^}]*\}?|\([^)]*\)?)|`[^`]*`?/g
const TO_A_SHELL = 'quote it, or write sh -c \'…\' where a shell is wanted'

/**
 * Splits a command into words as a shell would, and expands nothing: `$NAME`, `*` and `~` are what they are. What
 * makes several commands of one, or sends output elsewhere, is a fault where it is not quoted: taken for a word of the
 * first command it would do something that nobody meant.
 * @returns the words, or what is wrong
 */
export function splitCommand(text: string): Pick<CommandLine, 'words' | 'unexpanded'> | string {
  if (text.includes('\0')) return 'a NUL cannot stand in one'
  const [words, unexpanded]: [string[], string[]] = [[], []]
  let word: string | undefined
  const add = (part: string): void => { word = (word ?? '') + part }
  const end = (): void => {
    if (word !== undefined) words.push(word)
    word = undefined
  }
  for (PART.lastIndex = 0; PART.lastIndex < text.length;) {
    const found = PART.exec(text)?.groups
    if (!found) return 'a quote is opened in it and never closed, or it ends in a backslash'
    const { blank, single, double, escaped, operator, plain } = found
    if (operator !== undefined) return `${operator} stands in it, and ${TO_A_SHELL}`
    if (blank?.trim() === '' && /[\r\n]/.test(blank)) return 'it goes on in another line; write it in one, in YAML behind >-'
    if (blank !== undefined) end()
    else if (single !== undefined) add(single)
    // A line break behind a backslash joins two lines.
    else if (escaped !== undefined) { if (escaped !== '\n') add(escaped) }
    else {
      const open = plain ?? double!.replace(/\\[^]/g, '')
      unexpanded.push(...(open.match(EXPANSION) ?? []), ...(word === undefined && plain?.startsWith('~/') ? ['~/'] : []))
      add(plain ?? double!.replace(/\\([$`"\\\n])/g, (_, kept: string) => (kept === '\n' ? '' : kept)))
    }
  }
  end()
  if (!words[0]) return 'it names no program'
  if (/^[A-Za-z_]\w*=/.test(words[0])) return `it begins with a variable; write env ${words[0].split('=')[0]}=… before the program`
  return { words, unexpanded }
}
