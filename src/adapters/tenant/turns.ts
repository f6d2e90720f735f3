/**
 * Lets `width` pieces of work go on at a time at each place, in the order in which they came. Of a place where nothing
 * goes on nothing is kept: a fleet has thousands.
 */
export function turns(width: number): <T>(work: () => Promise<T>, place?: string) => Promise<T> {
  const places = new Map<string, { busy: number; waiting: (() => void)[] }>()
  return async (work, place = '') => {
    const here = places.get(place) ?? { busy: 0, waiting: [] }
    places.set(place, here)
    if (here.busy < width) here.busy += 1
    else await new Promise<void>((go) => here.waiting.push(go))
    try {
      return await work()
    } finally {
      const next = here.waiting.shift()
      if (next) next()
      else here.busy -= 1
      if (here.busy === 0) places.delete(place)
    }
  }
}
