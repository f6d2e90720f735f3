/** Numbers of an address, which differ from tenant to tenant where the cause is one. */
const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\[[0-9a-f:]+\](?::\d+)?/g

/** So much of what was said tells one cause from another. */
const TELLING = 300

/** What a tenant said without what only names it, so that one cause is told once. */
export function causeOf(got: string, tenant: string): string {
  const said = got.slice(0, TELLING)
  const names = /^https?:/.test(tenant) && URL.canParse(tenant) ? [tenant, new URL(tenant).host] : [tenant]
  return names.reduce((text, name) => without(name, text), said).replace(ADDRESS, '…')
}

/** Only where the name is a word of its own: a tenant may be called `a`. */
const without = (name: string, text: string): string =>
  name === '' ? text : text.split(name).reduce((before, after) => `${before}${isApart(before.at(-1)) && isApart(after[0]) ? '…' : name}${after}`)

const isApart = (character = ' '): boolean => !/[\w-]/.test(character)

/** Puts together what has the same key, in the order of the first of each. */
export function together<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const all = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = all.get(key)
    if (known) known.push(item)
    else all.set(key, [item])
  }
  return [...all.values()]
}

/** Names in a line; the evidence has the rest of them. */
const NAMES = 20

/** e.g. `a, b and 3 more`. @param show how a name is written @param most how many are named */
export function names(all: readonly string[], show: (name: string) => string, most = NAMES): string {
  const rest = all.length - most
  return `${all.slice(0, most).map((name) => show(name)).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
