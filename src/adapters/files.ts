import { randomBytes } from 'node:crypto'
import {
  closeSync, constants, fstatSync, ftruncateSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, type Stats, statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** Windows has no such flag, and no pipe that would need it. */
const AT_ONCE = constants.O_NONBLOCK ?? 0
/** No record of a run belongs there, and a run as root could put one in a device's place. */
const SYSTEM = /^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/

/** Makes a folder and those above it. Node's own way of it never returns below `/proc`, where a folder can be missing for good. */
export function makeFolder(path: string): void {
  if (isFolder(path)) return
  if (look(() => lstatSync(path))) throw new Error(`${path} is no folder`)
  const above = dirname(path)
  if (above !== path) makeFolder(above)
  try {
    mkdirSync(path)
  } catch (fault) {
    // Another run may have been quicker.
    if (!isFolder(path)) throw fault
  }
}

/** Writes all of it: a system call may take less than it was given and say nothing (incident torn-journal). */
export function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length;) {
    const taken = writeSync(file, bytes, done)
    if (taken === 0) throw new Error('ENOSPC: nothing more is taken')
    done += taken
  }
}

/**
 * Puts a file there, whole or not at all: a new one is written beside it and takes its name. So nothing is written
 * through a link, a file that others may read is none afterwards, and a pipe that nobody reads keeps nobody waiting.
 * @param mode who may read it; its owner alone, unless said otherwise
 * @throws Error in the user's words where it cannot be put there
 */
export function replaceFile(path: string, text: string, mode = 0o600): void {
  const obstacle = obstacleAt(path)
  if (obstacle) throw new Error(`${path} is ${obstacle}: give the path of a file`)
  makeFolder(dirname(path))
  if (SYSTEM.test(realpathSync(dirname(path)))) throw new Error(`${path} is no place for a file: give a path elsewhere`)
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`
  const file = openSync(draft, 'wx', mode)
  try {
    try {
      writeWhole(file, text)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (fault) {
    rmSync(draft, { force: true })
    throw fault
  }
}

/**
 * Adds to a file that others add to as well, all of it or nothing, and never waits for a reader.
 * @throws Error where it cannot be written
 */
export function addToFile(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | AT_ONCE, 0o666)
  const before = fstatSync(file)
  try {
    writeWhole(file, text)
  } catch (fault) {
    // Half an entry would spoil those of others.
    if (before.isFile()) cutBack(file, before.size)
    throw fault
  } finally {
    closeSync(file)
  }
}

/** As far as it goes: what cannot be cut off is left to whoever reads it. */
export function cutBack(file: number, length: number): void {
  try {
    ftruncateSync(file, length)
  } catch {
    // Told already by what came before.
  }
}

/** What stands in the way of a file, if something does; a link to a file does not. */
function obstacleAt(path: string): string | undefined {
  const found = look(() => lstatSync(path))
  if (!found) return undefined
  const there = found.isSymbolicLink() ? look(() => statSync(path)) : found
  if (!there || there.isFile()) return undefined
  if (there.isDirectory()) return 'a folder'
  return there.isFIFO() ? 'a pipe' : there.isSocket() ? 'a socket' : 'a device'
}

const isFolder = (path: string): boolean => look(() => statSync(path))?.isDirectory() ?? false

function look(at: () => Stats): Stats | undefined {
  try {
    return at()
  } catch {
    return undefined
  }
}
