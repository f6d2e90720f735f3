import { Scalar } from 'yaml'

/**
 * Where in the file each character of a scalar stands: blanks are folded and indents dropped, so the other characters
 * are what is counted. With escapes in it, the scalar's beginning has to do.
 * @returns from an offset in the scalar's value to one in the file
 */
export function placesOf({ value, range, type }: Scalar, file: string): (offset: number) => number {
  const [start, end] = range ?? [0, 0]
  const text = String(value)
  const block = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED
  const quoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE
  if (type === Scalar.QUOTE_DOUBLE && file.slice(start, end).includes('\\')) return () => start
  const first = block ? file.indexOf('\n', start) + 1 : start + (quoted ? 1 : 0)
  return (offset) => {
    let at = first
    for (const character of text.slice(0, offset)) {
      if (/\s/.test(character)) continue
      at = file.indexOf(character, at) + character.length
    }
    while (offset < text.length && /\s/.test(file[at] ?? '') && !/\s/.test(text[offset]!)) at += 1
    return Math.min(at, end)
  }
}
