/** Room for so many at a time at each place. */
export interface Turns {
  /** Resolves when it is the caller's turn there, in the order in which they came; nothing where it is at once. */
  take(place: string): Promise<void> | undefined
  /** The caller is done there. */
  give(place: string): void
}

/**
 * Lets `width` callers go on at a time at each place. Of a place where nobody is nothing is kept, since a fleet has
 * thousands; and nothing is wrapped around their work, which would be two more frames for each answer under way.
 */
export function turns(width: number): Turns {
  const busy = new Map<string, number>()
  const waiting = new Map<string, (() => void)[]>()
  return {
    take(place) {
      const here = busy.get(place) ?? 0
      if (here < width) return void busy.set(place, here + 1)
      return new Promise((go) => waiting.set(place, [...(waiting.get(place) ?? []), go]))
    },
    give(place) {
      const [next, ...others] = waiting.get(place) ?? []
      if (others.length > 0) waiting.set(place, others)
      else waiting.delete(place)
      const here = busy.get(place)! - 1
      if (next) next()
      else if (here > 0) busy.set(place, here)
      else busy.delete(place)
    },
  }
}
