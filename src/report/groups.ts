/** Those that are alike together, in the order of the first of each. */
export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const found = new Map<string, T[]>()
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item])
  return [...found.values()]
}

/** What is said of one image, with its command for all of these. */
export const forImages = (words: string, image: string, all: readonly string[]): string =>
  words.replaceAll(`--images ${image}`, () => `--images ${all.join(',')}`)
