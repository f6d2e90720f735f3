import { Shelf } from './shelf'

/** A part of a text: from its first character to before its last. */
export interface Span {
  from: number
  to: number
}

/** Literals are looked up by their first characters. */
const HEAD = 4
const SLOTS = 1 << 16
/** What marks a text that was cut. */
const CUT = /…|\.\.\./y
/** A beginning that is so long, in characters, gives a literal away, wherever it ends. */
const TELLING = 8
const MOST_OF = 3 / 4

/** Many literals of at least 4 characters, found in one pass over a text, however many there are. */
export class Literals {
  private readonly byHead = new Map<string, Shelf>()
  /** Whether any literal begins with characters of this hash: of most places in a text nothing more is asked. */
  private readonly heads = new Uint8Array(SLOTS)

  add(literal: string): void {
    const head = literal.slice(0, HEAD)
    const shelf = this.byHead.get(head) ?? new Shelf()
    this.byHead.set(head, shelf)
    shelf.add(literal)
    this.heads[hash(literal, 0)] = 1
  }

  get isEmpty(): boolean {
    return this.byHead.size === 0
  }

  /** Every place where one stands, in the order of their beginnings; they may overlap. Of each beginning the longest. */
  find(text: string): Span[] {
    return this.scan(text, (shelf, from) => shelf.whole(text, from))
  }

  /** As `find`, and where one was cut: its beginning before a mark of a cut or at the text's end, or most of it. */
  findTorn(text: string): Span[] {
    return this.scan(text, (shelf, from) => Math.max(shelf.whole(text, from), tornLength(shelf, text, from)))
  }

  private scan(text: string, lengthAt: (shelf: Shelf, from: number) => number): Span[] {
    const found: Span[] = []
    for (let from = 0; from + HEAD <= text.length; from++) {
      if (this.heads[hash(text, from)] === 0) continue
      const shelf = this.byHead.get(text.slice(from, from + HEAD))
      const length = shelf ? lengthAt(shelf, from) : 0
      if (length > 0) found.push({ from, to: from + length })
    }
    return found
  }
}

const hash = (text: string, at: number): number =>
  (((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) * 31 + text.charCodeAt(at + 3)) & (SLOTS - 1)

function tornLength(shelf: Shelf, text: string, from: number): number {
  const { shared, of } = shelf.nearest(text, from)
  CUT.lastIndex = from + shared
  if (CUT.test(text)) return shared
  const tells = shared >= TELLING && (shared >= of * MOST_OF || from + shared === text.length)
  return tells ? shared : 0
}

/** Spans that touch, as one. @param spans in any order */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}
