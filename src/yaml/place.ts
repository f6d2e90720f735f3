/** Where something stands in a file, both counted from 1. */
export interface Place {
  line: number
  column: number
}

/** Line and column of an offset. yaml's own LineCounter errs where a key goes on over several lines. */
export function placer(text: string): (at: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (at) => {
    let [line, beyond] = [0, starts.length]
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1
      if (starts[middle]! <= at) line = middle
      else beyond = middle
    }
    return { line: line + 1, column: at - starts[line]! + 1 }
  }
}
