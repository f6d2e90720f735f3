import type { JournalEntry } from './journal'

type Kind = JournalEntry['kind']
type Fields = Partial<Record<Kind, readonly string[]>>

/** What whoever finishes a run relies on: of a journal that another version wrote, or a hand has mended, it may be missing. */
const TEXTS: Fields = {
  begin: ['mode', 'sha', 'startedBy', 'evidenceFile'], fleet: ['sha', 'tag', 'urlTemplate', 'again'],
  asking: ['check'], answered: ['check'], end: ['outcome'],
}
const NUMBERS: Fields = {
  intended: ['move'], refused: ['move'], failed: ['move'], sent: ['move'], proved: ['move'], asking: ['canary'], answered: ['canary'], cleaned: ['canary'],
}
const LISTS: Fields = {
  plan: ['images', 'moves'], fleet: ['slugs', 'current', 'images'], smoke: ['canaries'], redeploying: ['slugs'], listed: ['came', 'gone'], found: ['shown', 'behind'],
}

/** Whether a line of a journal is of a kind that is known and lacks what that kind has. One of another kind says nothing. */
export function isMisshapen(entry: JournalEntry): boolean {
  const said = entry as unknown as Record<string, unknown>
  const lacks = (fields: Fields, has: (value: unknown) => boolean): boolean => (fields[entry.kind] ?? []).some((name) => !has(said[name]))
  return typeof said['at'] !== 'number'
    || lacks(TEXTS, (value) => typeof value === 'string') || lacks(NUMBERS, Number.isSafeInteger) || lacks(LISTS, Array.isArray)
}
