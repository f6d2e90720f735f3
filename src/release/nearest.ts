/** How much of a long name is compared. */
const LONGEST = 120

/** These names, the one that is most like `name` first: what holds the other whole, then by the fewest edits. */
export function nearest(name: string, names: readonly string[]): string[] {
  const sought = plain(name)
  const away = (other: string): number => {
    const text = plain(other)
    const holds = text !== '' && (text.includes(sought) || sought.includes(text))
    return holds ? Math.abs(text.length - sought.length) / 1_000 : 1 + edits(sought, text) / Math.max(sought.length, text.length, 1)
  }
  return names.map((other) => ({ other, by: away(other) })).sort((a, b) => a.by - b.by).map(({ other }) => other)
}

const plain = (text: string): string => text.slice(0, LONGEST).toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** The edit distance of two texts (Levenshtein), row by row. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (b[j - 1] === letter ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}
