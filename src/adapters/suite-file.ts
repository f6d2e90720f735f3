import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

/** A suite with all that it includes has at most 256 Ki characters. */
const LARGEST = 1024 * 1024

/** @throws Error that says in the user's words why the file cannot be read */
export function readSuiteFile(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (fault) {
    throw unreadable(path, fault)
  }
}

/**
 * Reads what a suite file includes: plain files in its own folder and below, wherever links lead. A suite may be
 * somebody else's, as in a pull request, and its faults quote what they stand in.
 * @returns what throws an Error in the user's words where the file cannot be read, or is none of these
 */
export function filesBeside(suite: string): (path: string) => string {
  return (path) => {
    const shown = join(dirname(suite), path)
    try {
      const folder = realpathSync(dirname(resolve(suite)))
      const file = realpathSync(join(folder, path))
      if (!file.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`) || !/\.ya?ml$/i.test(file)) {
        throw new Error('a link leads out of the folder of the suite, or to no .yml file')
      }
      const found = statSync(file)
      if (!found.isFile()) throw new Error('it is no file')
      if (found.size > LARGEST) throw new Error('it is too large')
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    } catch (fault) {
      throw unreadable(shown, fault)
    }
  }
}

function unreadable(path: string, fault: unknown): Error {
  const { code = '', message } = fault as NodeJS.ErrnoException
  return new Error(`${path} cannot be read: ${WHY[code] ?? message}`)
}

const WHY: Record<string, string> = {
  ENOENT: 'there is no such file', EISDIR: 'it is a folder', ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
}
