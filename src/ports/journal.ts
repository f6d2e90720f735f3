import type { JournalEntry } from '../release/journal'

/** The write-ahead record of a run: on disk before `append` returns. */
export interface Journal {
  append(entry: JournalEntry): void
}
