import type { Secrets } from '../adapters/secrets'
import type { Journal } from '../ports/journal'
import type { JournalEntry } from '../release/journal'

/** A journal that holds no secret: it stays on a disk, and what is recovered from it is printed. */
export const secretFree = <J extends Journal>(journal: J, secrets: Secrets): J =>
  Object.create(journal, { append: { value: (entry: JournalEntry) => journal.append(withoutSecrets(entry, secrets)) } }) as J

/** A kept value that is a secret is left out, and not masked: a clean-up would ask for `***`. Its look-ups find what was made. */
function withoutSecrets(entry: JournalEntry, { clean }: Secrets): JournalEntry {
  if (entry.kind !== 'answered') return clean(entry)
  const kept = Object.entries(entry.kept)
  const open = kept.filter(([, value]) => clean(value) === value)
  return { ...clean({ ...entry, kept: {} }), kept: Object.fromEntries(open), clear: entry.clear && open.length === kept.length }
}
