import { closeSync, constants, fstatSync, openSync, readFileSync, rmSync } from 'node:fs'
import type { Journal } from '../../ports/journal'
import { cutBack, writeWhole } from '../files'

/** A journal in a file: one line of JSON an entry, with the system before `append` returns, so that SIGKILL loses none. */
export interface JournalFile extends Journal {
  readonly path: string
  close(): void
  /** Nothing is left to finish. */
  remove(): void
}

const TO_ADD = constants.O_RDWR | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0)

/** Opens a new journal, readable by its owner alone. */
export const openJournal = (path: string): JournalFile => journalIn(path, openSync(path, 'ax', 0o600))

/** Adds to a journal that another process began; a line that its kill cut off is cut away. */
export function reopenJournal(path: string): JournalFile {
  const file = openSync(path, TO_ADD)
  const text = readFileSync(file, 'utf8')
  const whole = text.lastIndexOf('\n') + 1
  if (whole < text.length) cutBack(file, Buffer.byteLength(text.slice(0, whole)))
  return journalIn(path, file)
}

function journalIn(path: string, file: number): JournalFile {
  return {
    path,
    append(entry) {
      const { nlink, size } = fstatSync(file)
      if (nlink === 0) throw new Error('it was removed while the run was under way')
      try {
        writeWhole(file, `${JSON.stringify(entry)}\n`)
      } catch (fault) {
        // Half a line would be glued to the next one.
        cutBack(file, size)
        throw fault
      }
    },
    close: () => closeSync(file),
    remove: () => rmSync(path, { force: true }),
  }
}
