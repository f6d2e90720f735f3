import { closeSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs'
import type { Journal } from '../../ports/journal'
import type { JournalEntry } from '../../release/journal'

/** A journal in a file: one line of JSON an entry, with the system before `append` returns, so that SIGKILL loses none. */
export interface JournalFile extends Journal {
  readonly path: string
  close(): void
  /** Nothing is left to finish. */
  remove(): void
}

/** Opens a new journal, readable by its owner alone. */
export const openJournal = (path: string): JournalFile => journal(path, 'ax')

/** Adds to a journal that another process began; a line that its kill cut off is cut away. */
export function reopenJournal(path: string): JournalFile {
  truncateSync(path, Buffer.byteLength(wholeLines(path)))
  return journal(path, 'a')
}

const wholeLines = (path: string): string => {
  const text = readFileSync(path, 'utf8')
  return text.slice(0, text.lastIndexOf('\n') + 1)
}

function journal(path: string, flags: 'ax' | 'a'): JournalFile {
  const file = openSync(path, flags, 0o600)
  return {
    path,
    append: (entry) => void writeSync(file, `${JSON.stringify(entry)}\n`),
    close: () => closeSync(file),
    remove: () => rmSync(path, { force: true }),
  }
}

/**
 * Reads a journal. A last line that the kill cut off was not on disk when its step was to begin, so it says nothing.
 * @throws Error where the file cannot be read or is no journal
 */
export function readJournal(path: string): JournalEntry[] {
  const lines = wholeLines(path).split('\n').slice(0, -1)
  try {
    const entries = lines.map((line) => JSON.parse(line) as JournalEntry)
    if (entries.length === 0 || entries[0]?.kind === 'begin') return entries
  } catch {
    // Told below: what is not JSON is no journal either.
  }
  throw new Error(`${path} is not a journal of release-action`)
}
