import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { cut } from '../../release/cut'
import type { JournalEntry } from '../../release/journal'
import { isMisshapen } from '../../release/journal-shape'

/** Without these a link would be followed, and a pipe waited for. */
const CAREFUL = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
/** Two manifests of at most 4 MiB for each of many images. */
const LARGEST = 512 * 1024 * 1024

/** What a journal holds. */
export interface ReadJournal {
  entries: JournalEntry[]
  /** A line in its midst is torn, so that what it said is not known (incident torn-journal). */
  isTorn: boolean
}

/**
 * The text of a journal, which this user wrote and nobody else may write: what stands in it is carried out.
 * @throws Error in the user's words where it cannot be read or may be somebody else's
 */
export function readJournalText(path: string): string {
  const file = openSync(path, CAREFUL)
  try {
    const why = whyNotOurs(fstatSync(file))
    if (why) throw new Error(`${path} is not taken for a journal of this user's: ${why}`)
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

function whyNotOurs(found: Stats): string | undefined {
  if (!found.isFile()) return 'it is no file'
  if (found.size > LARGEST) return 'it is too large'
  const user = process.geteuid?.()
  // Windows knows neither.
  if (user === undefined) return undefined
  if (found.uid !== user) return 'it belongs to somebody else'
  return (found.mode & 0o077) === 0 ? undefined : 'others may read or write it (where it is yours all the same: chmod 600)'
}

/**
 * Reads a journal up to its last whole line. Of a line that is torn, in the midst or at the end, the steps that it may
 * have been about are taken as begun: a kill cuts a line before its step, but a full disk may have cut it unnoticed.
 * @throws Error where the file cannot be read, may be somebody else's, is no journal, or one of another version
 */
export function readJournal(path: string): ReadJournal {
  const lines = readJournalText(path).split('\n').map((text, at, { length }): Line => ({ text, entry: at < length - 1 ? parse(text) : undefined }))
  const [first] = lines
  if (first?.entry ? first.entry.kind !== 'begin' : !'{"kind":"begin"'.startsWith(first!.text.slice(0, 15))) {
    throw new Error(`${path} is not a journal of release-action`)
  }
  const strange = lines.findIndex(({ entry }) => entry && isMisshapen(entry))
  if (strange >= 0) {
    throw new Error(`${path}: line ${strange + 1} is not as this version of release-action writes one ("${cut(String(lines[strange]!.entry!.kind), 20)}"); finish it with the version that wrote it`)
  }
  const torn = lines.findIndex(({ text, entry }) => !entry && text.trim() !== '')
  if (torn < 0) return { entries: entriesOf(lines), isTorn: false }
  const [before, after] = [entriesOf(lines.slice(0, torn)), entriesOf(lines.slice(torn))]
  return { entries: [...before, ...doubts(before), ...after], isTorn: after.length > 0 }
}

interface Line {
  text: string
  /** Nothing where it is torn, or empty. */
  entry?: JournalEntry
}

const entriesOf = (lines: readonly Line[]): JournalEntry[] => lines.flatMap(({ entry }) => entry ?? [])

/** Every move of the plan that nothing was heard of may have been begun. */
function doubts(before: readonly JournalEntry[]): JournalEntry[] {
  const moves = before.flatMap((entry) => (entry.kind === 'plan' ? entry.moves : []))
  const heard = new Set(before.flatMap((entry) => (entry.kind === 'intended' ? [entry.move] : [])))
  return moves.flatMap((_, move): JournalEntry[] => (heard.has(move) ? [] : [{ kind: 'intended', at: before.at(-1)!.at, move }]))
}

function parse(line: string): JournalEntry | undefined {
  try {
    const read: unknown = JSON.parse(line)
    const isEntry = typeof read === 'object' && read !== null && 'kind' in read && typeof read.kind === 'string'
    return isEntry ? (read as JournalEntry) : undefined
  } catch {
    return undefined
  }
}
