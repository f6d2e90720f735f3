import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { readable } from './text-file'

/** A suite with all that it includes has at most 256 Ki characters. */
const LARGEST = 1024 * 1024

export { readTextFile as readSuiteFile } from './text-file'

/**
 * Reads what a suite file includes: plain files in its own folder and below, wherever links lead. A suite may be
 * somebody else's, as in a pull request, and its faults quote what they stand in.
 * @returns what throws an Error in the user's words where the file cannot be read, or is none of these
 */
export function filesBeside(suite: string): (path: string) => string {
  return (path) => readable(join(dirname(suite), path), () => {
    const folder = realpathSync(dirname(resolve(suite)))
    const file = realpathSync(join(folder, path))
    if (!file.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`) || !/\.ya?ml$/i.test(file)) {
      throw new Error('a link leads out of the folder of the suite, or to no .yml file')
    }
    const found = statSync(file)
    if (!found.isFile()) throw new Error('it is no file')
    if (found.size > LARGEST) throw new Error('it is too large')
    return readFileSync(file)
  })
}
