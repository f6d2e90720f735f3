/** A phase of a line between two pipes, without the blanks around it. */
export interface Part {
  text: string
  /** Its offset in the line. */
  at: number
}

/** Tells a mistake: its offset, what would be right, and what stands there. */
export type Wrong = (at: number, expected: string, given?: string) => void

const CLOSING: Partial<Record<string, string>> = { '[': ']', '{': '}', '(': ')' }

/**
 * Where a text is left open: strings in double quotes, brackets, and inside of brackets strings in single quotes (a
 * JSONPath's; elsewhere it is an apostrophe).
 */
export class Nesting {
  private readonly open: { closing: string; at: number }[] = []
  private quote: { mark: string; at: number } | undefined
  private escaped = false

  /** Takes the next character. */
  take(character: string, at: number): void {
    if (this.quote) {
      if (this.escaped) this.escaped = false
      else if (character === '\\') this.escaped = true
      else if (character === this.quote.mark) this.quote = undefined
    } else if (character === '"' || (character === '\'' && this.open.length > 0)) {
      this.quote = { mark: character, at }
    } else if (CLOSING[character]) {
      this.open.push({ closing: CLOSING[character], at })
    } else if (this.open.at(-1)?.closing === character) {
      this.open.pop()
    }
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
    else nesting.take(line[at]!, at)
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
