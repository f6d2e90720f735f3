import { type Item, type Place, seenFrom } from './parse-item'
import { GIVEN_VALUES, templatesOf } from './template'

interface ValueFault {
  item: Item
  /** Offset in the item's text. */
  at: number
  expected: string
  given: string
}

/** By name, where it is kept. */
type Kept = ReadonlyMap<string, Place>

/** Every use of a value that no earlier line keeps, and every value that is kept to no purpose. */
export function unknownValues(checks: Item[], cleanUp: Item[], env: readonly string[]): ValueFault[] {
  const kept = new Map<string, Place>()
  const used = new Set<string>()
  const inChecks = checks.flatMap((item) => {
    const faults = [...strangers(item, kept, env), ...twins(item, kept)]
    for (const { name } of keeps(item)) if (!kept.has(name)) kept.set(name, item.nameAt)
    return faults
  })
  const inCleanUp = cleanUp.flatMap((item) => {
    const faults = [...strangers(item, kept, env), ...lookUps(item, kept, used)]
    for (const { name } of templatesOf(item.text)) used.add(name)
    return faults
  })
  return [...inChecks, ...inCleanUp]
}

function strangers(item: Item, kept: Kept, env: readonly string[]): ValueFault[] {
  const known = [...GIVEN_VALUES, ...env.map((name) => `env.${name}`), ...kept.keys()]
  return templatesOf(item.text).filter(({ name }) => !known.includes(name)).map(({ name, at }) => ({
    item, at, given: `{${name}}`, expected: name.startsWith('env.') ? `env: [${name.slice(4)}] at the head of the suite, which names the variables of the environment` : `a value that an earlier line keeps, or one of ${known.map((one) => `{${one}}`).join(', ')}`,
  }))
}

const twins = (item: Item, kept: Kept): ValueFault[] =>
  keeps(item).filter(({ name }) => kept.has(name)).map(({ name, at }) => ({
    item, at, given: name, expected: `another name: ${seenFrom(item.nameAt, kept.get(name)!)} keeps this one`,
  }))

/** A clean-up line that keeps a value looks up what a check should have kept, for the lines after it. */
function lookUps(item: Item, kept: Kept, used: ReadonlySet<string>): ValueFault[] {
  return keeps(item).flatMap(({ name, at }) => {
    const fault = (expected: string) => [{ item, at, given: name, expected }]
    if (item.check && item.check.method !== 'GET') return fault('GET, since a clean-up line that keeps a value only looks it up')
    if (!kept.has(name)) return fault('a value that a check keeps, since a clean-up line only looks up what was lost')
    if (used.has(name)) return fault('this look-up before the line that uses what it finds')
    return []
  })
}

/** Of a line that could not be read, what it seems to keep: one mistake is not to be told twice. */
function keeps({ check, keepsAt, text }: Item): { name: string; at: number }[] {
  if (check) return check.keeps.map(({ name }, index) => ({ name, at: keepsAt[index]! }))
  return [...text.matchAll(/->\s*([a-z][a-z0-9_-]*)/g)].map((found) => ({ name: found[1]!, at: found.index + found[0].length - found[1]!.length }))
}
