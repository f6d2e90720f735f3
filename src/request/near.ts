/** What two names must not differ in to be the same but for their spelling. */
const plain = (name: string): string => name.toLowerCase().replace(/^(?:input|release_action)_/, '').replace(/[-_\s]/g, '')

/** The one of these names that is meant for certain: the same but for dashes, underscores and capitals. */
export const sameName = <T extends string>(name: string, names: readonly T[]): T | undefined =>
  names.find((known) => plain(known) === plain(name))

/** The one of these names that may be meant: as `sameName`, or with a letter or two that are other. */
export function nearName<T extends string>(name: string, names: readonly T[]): T | undefined {
  const same = sameName(name, names)
  if (same) return same
  const word = plain(name)
  if (word.length < 4 || word.length > 60) return undefined
  const most = word.length < 8 ? 1 : 2
  const found = names.map((known) => ({ known, steps: distance(plain(known), word) })).sort((a, b) => a.steps - b.steps)[0]
  return found && found.steps <= most ? found.known : undefined
}

/** What is to be said of a name that is none. */
export function didYouMean(name: string, names: readonly string[]): string {
  const near = nearName(name, names)
  return near === undefined ? '' : `; did you mean ${near}?`
}

/** How many letters are to be put in, taken out, changed, or changed about with the next one (optimal string alignment). */
function distance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [at, letter] of from.entries()) {
    const next = [at + 1]
    for (const [place, counterpart] of to.entries()) {
      const swapped = letter === to[place - 1] && from[at - 1] === counterpart ? before[place - 1]! + 1 : Infinity
      next.push(Math.min(next[place]! + 1, row[place + 1]! + 1, row[place]! + (letter === counterpart ? 0 : 1), swapped))
    }
    [before, row] = [row, next]
  }
  return row.at(-1)!
}
