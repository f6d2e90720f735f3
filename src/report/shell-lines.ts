import { harmless } from './safe'

/** So many characters of a code block fit on a phone; a command below that stays on one line. */
const NARROW = 44

/** Words as a shell splits them, `'…'`, `$'…'` and `"…"` whole. */
const WORD = /(?:\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"\\]|\\.)+/g

/**
 * A command on lines that a phone shows, to be pasted as they are: before every option and every `&&`, and behind the
 * commas of a list, where a shell joins them again (POSIX, 2.2.1: a backslash before a line's end goes, and both with it).
 * A command that this does not read stays whole.
 */
export function shellLines(command: string): string[] {
  const whole = harmless(command).trim()
  const words = whole.match(WORD) ?? []
  if (whole.length <= NARROW || words.join(' ') !== whole) return [whole]
  const [first = '', ...rest] = words
  const lines = [first]
  for (const word of rest) {
    const last = lines.at(-1)!
    const isOption = word.startsWith('-') && last !== first
    const isTooLong = !last.trim().startsWith('-') && last.length + word.length > NARROW
    if (word === '&&' || isOption || isTooLong) lines.push(`  ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return continued(lines.flatMap(atCommas))
}

const continued = (lines: string[]): string[] => lines.map((line, at) => (at < lines.length - 1 ? `${line}${line.endsWith(',') ? '' : ' '}\\` : line))

/** A list of images in one word: the next line begins at its very beginning, or the shell would see a space. */
function atCommas(line: string): string[] {
  if (line.length <= NARROW || /['"\\]/.test(line)) return [line]
  return line.split(/(?<=,)(?=\S)/)
}
