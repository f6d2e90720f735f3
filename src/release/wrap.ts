/** Columns of a log. */
const WIDTH = 96

/** Breaks a line between words; a word that is too long stays whole. */
export function wrap(text: string, indent: string, width = WIDTH): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(/ +/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
    }
    line += line.length > indent.length ? ` ${word}` : word
  }
  return [...lines, line]
}

/** Breaks a line that is too wide between words, a little further in; a command at its end stays whole, to be copied. */
export function wrapWhole(text: string, width: number): string[] {
  if (text.length <= width) return [text]
  const [, words = text, command] = /^(.*?:) (release-action .*)$/.exec(text) ?? []
  const [first = '', ...rest] = wrap(words, '  ', width)
  return [first.trimStart(), ...rest, ...(command === undefined ? [] : [`  ${command}`])]
}
