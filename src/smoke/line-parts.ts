/** A part of a line between two pipes, without the blanks around it. */
export interface Part {
  text: string
  /** Its offset in the line. */
  at: number
}

/** Tells a mistake: its offset, what would be right, and what stands there. */
export type Wrong = (at: number, expected: string, given?: string) => void

const CLOSING: Partial<Record<string, string>> = { '[': ']', '{': '}', '(': ')' }

/**
 * Where a text is left open: strings in double quotes, brackets, inside of brackets strings in single quotes (a
 * JSONPath's; elsewhere it is an apostrophe), and after a pipe the regular expression of `matches /…/`.
 */
export class Nesting {
  private readonly open: { closing: string; at: number }[] = []
  private quote: { mark: string; at: number } | undefined
  private escaped = false
  /** In an expression's `[…]`, where a slash is one. */
  private inClass = false
  /** The word before this one, and this one as far as it was taken. */
  private words: [before: string, current: string] = ['', '']

  /** @param piped whether a pipe stands before it: a request has no regular expression */
  constructor(private piped = false) {}

  /** Takes the next character. */
  take(character: string, at: number): void {
    if (this.quote) {
      if (this.escaped) this.escaped = false
      else if (character === '\\') this.escaped = true
      else if (this.inPattern && /[[\]]/.test(character)) this.inClass = character === '['
      else if (character === this.quote.mark && !this.inClass) this.quote = undefined
    } else if (this.beginsPattern(character)) {
      this.quote = { mark: '/', at }
    } else if (character === '"' || (character === '\'' && this.open.length > 0)) {
      this.quote = { mark: character, at }
    } else if (CLOSING[character]) {
      this.open.push({ closing: CLOSING[character], at })
    } else if (this.open.at(-1)?.closing === character) {
      this.open.pop()
    }
    this.takeWord(character)
  }

  private beginsPattern(character: string): boolean {
    return character === '/' && this.piped && this.outside && this.words[1] === '' && this.words[0] === 'matches'
  }

  private takeWord(character: string): void {
    const [, current] = this.words
    if (character === '|' && this.outside) [this.piped, this.words] = [true, ['', '']]
    else if (!/\s/.test(character)) this.words[1] += character
    else if (current !== '') this.words = [current, '']
  }

  /** Whether the last character belongs to a regular expression that goes on. */
  get inPattern(): boolean {
    return this.quote?.mark === '/'
  }

  get inString(): boolean {
    return this.quote !== undefined
  }

  /** Whether nothing is open. */
  get outside(): boolean {
    return !this.quote && this.open.length === 0
  }

  /** What is missing, and where it was opened. */
  get missing(): { mark: string; at: number } | undefined {
    const bracket = this.open.at(-1)
    return this.quote ?? (bracket && { mark: bracket.closing, at: bracket.at })
  }
}

/** Splits a line at its pipes; a pipe in a string or in brackets (`||` in a filter) is none. */
export function splitLine(line: string, wrong: Wrong): Part[] {
  const nesting = new Nesting()
  const ends: number[] = []
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '|' && nesting.outside) ends.push(at)
    nesting.take(line[at]!, at)
  }
  const { missing } = nesting
  if (missing) wrong(missing.at, `a closing ${missing.mark} for the ${line[missing.at]} here`, line.slice(missing.at))
  return [...ends, line.length].map((end, index) => trimmed(line, index === 0 ? 0 : ends[index - 1]! + 1, end))
}

function trimmed(line: string, from: number, to: number): Part {
  const text = line.slice(from, to)
  return { text: text.trim(), at: from + text.length - text.trimStart().length }
}

/** How long the first word is, where blanks in strings and brackets belong to it. */
export function wordLength(text: string): number {
  const nesting = new Nesting()
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!) && nesting.outside) return at
    nesting.take(text[at]!, at)
  }
  return text.length
}

/**
 * A line, or a part of it, with blanks in place of its regular expressions: what looks like a value there is a count.
 * @param piped whether it is a part after a pipe
 */
export function withoutPatterns(text: string, piped = false): string {
  if (!/matches\s+\//.test(text)) return text
  const nesting = new Nesting(piped)
  return [...text].map((character, at) => {
    nesting.take(character, at)
    return nesting.inPattern ? ' '.repeat(character.length) : character
  }).join('')
}
