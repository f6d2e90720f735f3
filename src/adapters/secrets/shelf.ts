/** Literals with the same beginning, in their order, so that one is found by halving. */
export class Shelf {
  private literals: string[] = []
  /** Of each literal the place of the longest other one that it begins with; -1 where there is none. */
  private shorter: number[] = []
  private isSorted = true

  add(literal: string): void {
    this.literals.push(literal)
    this.isSorted = false
  }

  /** How long the longest literal is that stands there whole; 0 where none does. */
  whole(text: string, from: number): number {
    // Whatever a text begins with stands before it in the order, and what stands between the two begins with it as well.
    for (let at = this.lastUpTo(text, from); at >= 0; at = this.shorter[at]!) {
      const literal = this.literals[at]!
      if (text.startsWith(literal, from)) return literal.length
    }
    return 0
  }

  /** How many characters the text shares with the beginning of a literal, at most, and how long that one is. */
  nearest(text: string, from: number): { shared: number; of: number } {
    const at = this.lastUpTo(text, from)
    const [below, above] = [at, at + 1].map((place) => this.literals[place] ?? '')
    const [a, b] = [shares(below!, text, from), shares(above!, text, from)]
    return a > b ? { shared: a, of: below!.length } : { shared: b, of: above!.length }
  }

  /** The place of the last literal that is not behind the text; -1 where all are. */
  private lastUpTo(text: string, from: number): number {
    if (!this.isSorted) this.sort()
    let [low, high] = [-1, this.literals.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (isBehind(this.literals[middle]!, text, from)) high = middle - 1
      else low = middle
    }
    return low
  }

  private sort(): void {
    this.literals.sort((a, b) => (a < b ? -1 : 1))
    const open: number[] = []
    this.shorter = this.literals.map((literal, at) => {
      while (open.length > 0 && !literal.startsWith(this.literals[open.at(-1)!]!)) open.pop()
      const found = open.at(-1) ?? -1
      open.push(at)
      return found
    })
    this.isSorted = true
  }
}

function shares(literal: string, text: string, from: number): number {
  let length = 0
  while (length < literal.length && literal.charCodeAt(length) === text.charCodeAt(from + length)) length++
  return length
}

/** Whether a literal stands behind a text in the order of their characters. */
function isBehind(literal: string, text: string, from: number): boolean {
  const same = shares(literal, text, from)
  if (same === literal.length) return false
  const other = text.charCodeAt(from + same)
  return Number.isNaN(other) || literal.charCodeAt(same) > other
}
