import { join } from 'node:path'
import { Failure } from '../../release/failure'
import type { JournalEntry } from '../../release/journal'
import { type JournalFile, openJournal } from './file'
import { prepareFolder } from './folders'

/** How a journal is kept. */
export interface Keeping {
  /** The file's name, in whichever folder. */
  name: string
  /** Tried in this order. */
  folders: readonly string[]
  /** Whether what cannot be written down may be done all the same: a rollback is not locked out by a full disk. */
  isOptional: boolean
  /** Told of where the journal lies, before anything that it tells of can happen, and why it is not where it was to be. */
  onPlace(path: string, why: readonly string[]): void
  /** Told once that no folder takes it, before `append` throws or is idle. */
  onLost(why: readonly string[]): void
}

export interface EnduringJournal extends Omit<JournalFile, 'path'> {
  /** Where it lies, or lay last; nothing where it was never written. */
  readonly path: string | undefined
  /** Whether entries are still written down. */
  readonly isKept: boolean
}

/**
 * A journal that goes to the next folder where one cannot be written any more, with all that it held: the disk is full,
 * the folder was removed, the file system went read-only (incident full-disk-rollback).
 * @throws Failure `journal-unwritable` (of `append`) where no folder takes it and it is not optional
 */
export function keepJournal({ name, folders, isOptional, onPlace, onLost }: Keeping): EnduringJournal {
  const entries: JournalEntry[] = []
  const left = [...folders]
  let current: JournalFile | undefined
  let isLost = false

  function append(entry: JournalEntry): void {
    entries.push(entry)
    if (isLost) return refuse()
    if (!current) return moveOn([])
    try {
      current.append(entry)
    } catch (fault) {
      moveOn([cannot(current.path, fault)])
    }
  }

  /** Takes the next folder that can be written, and writes there what is known so far. */
  function moveOn(faults: string[]): void {
    for (let folder = left.shift(); folder !== undefined; folder = left.shift()) {
      try {
        const next = copyTo(folder)
        attempt(() => current?.remove())
        attempt(() => current?.close())
        current = next
        return onPlace(next.path, faults)
      } catch (fault) {
        faults.push(cannot(folder, fault))
      }
    }
    isLost = true
    onLost(faults)
    refuse(faults)
  }

  function copyTo(folder: string): JournalFile {
    prepareFolder(folder)
    const file = openJournal(join(folder, name))
    try {
      for (const entry of entries) file.append(entry)
      return file
    } catch (fault) {
      attempt(() => file.remove())
      attempt(() => file.close())
      throw fault
    }
  }

  function refuse(faults: readonly string[] = ['it cannot be written any more']): void {
    if (isOptional) return
    throw new Failure('journal-unwritable', `the journal, which a run that is killed is put right by, cannot be written: ${faults.join('; ')}`, {
      hint: 'Make room in one of these folders, or set RUNNER_TEMP to one that can be written, then run again; a rollback goes on without',
    })
  }

  return {
    get path() { return current?.path },
    get isKept() { return current !== undefined && !isLost },
    append,
    close: () => attempt(() => current?.close()),
    // Also one that could not be written to its end.
    remove: () => attempt(() => current?.remove()),
  }
}

const cannot = (where: string, fault: unknown): string =>
  `${where} cannot be written (${fault instanceof Error ? fault.message : String(fault)})`

/** What is only tidied up may fail: it stays where it is then. */
function attempt(act: () => void): void {
  try {
    act()
  } catch {
    // Nothing is told by it that is untrue.
  }
}
