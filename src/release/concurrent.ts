/** Tenants that are asked at once: each holds a connection, and a runner has a limit on those. */
export const MOST_AT_ONCE = 64

/** Does something with every item, at most so many at once; the results stand in the order of the items. */
export async function concurrently<T, R>(items: readonly T[], most: number, act: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length)
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await act(items[index]!, index)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work))
  return results
}
