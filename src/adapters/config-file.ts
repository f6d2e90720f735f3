import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readable } from './text-file'

/** Where the file is looked for, the first that is there; below the working folder. */
export const CONFIG_PLACES = ['release-action.yml', '.github/release-action.yml'] as const
/** Names that somebody may believe to be right. */
const NEARLY = ['release-action.yaml', '.github/release-action.yaml', '.release-action.yml'] as const

/** Bytes; more characters than the longest file may have are never read. */
const LARGEST = 1024 * 1024

/** A config file as it was found. */
export interface FoundConfig {
  /** As the user named it, or as it is looked for. */
  file: string
  /** An absolute path. */
  path: string
  text: string
}

/** @returns nothing where no file is there; `ignored`: those that are there, and are not read */
export function findConfig(folder: string, named: string | undefined): { found?: FoundConfig; ignored: string[] } {
  const there = (file: string): boolean => lstatSync(resolve(folder, file), { throwIfNoEntry: false }) !== undefined
  if (named !== undefined) return { found: read(named, folder), ignored: [] }
  const [file, ...others] = CONFIG_PLACES.filter(there)
  const ignored = [...others, ...NEARLY.filter(there)]
  return file === undefined ? { ignored } : { found: read(file, folder), ignored }
}

/** @throws Error that says in the user's words why the file cannot be read */
function read(file: string, folder: string): FoundConfig {
  const path = resolve(folder, file)
  return { file, path, text: readable(file, () => (file === '/dev/null' ? new Uint8Array() : bytesOf(path))) }
}

/** A pipe would be waited for, and a device has no end. */
function bytesOf(path: string): Buffer {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = fstatSync(handle)
    if (!found.isFile()) throw new Error(found.isDirectory() ? 'it is a folder' : 'it is no file')
    if (found.size > LARGEST) throw new Error(`it is larger than ${LARGEST / 1024} KiB`)
    return readFileSync(handle)
  } finally {
    closeSync(handle)
  }
}
