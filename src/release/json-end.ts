/**
 * Where the JSON object that begins at `from` ends: the place behind its last brace, whatever follows. Nothing where it
 * does not end. It only counts brackets: what stands between them may be wrong.
 */
export function jsonEnd(text: string, from: number): number | undefined {
  let depth = 0
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{' || character === '[') depth++
    else if ((character === '}' || character === ']') && --depth === 0) return at + 1
  }
  return undefined
}
