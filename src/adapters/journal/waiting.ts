import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Unfinished, unfinished } from '../../release/waiting'
import { isAlive } from '../process-mark'
import { readJournal } from './read'

/** A journal that waits for somebody to finish its run. */
export interface Waiting extends Unfinished {
  path: string
}

const NAME = /^release-action-(?:smoke|promote|rollback|deploy)-[0-9a-f]{8}\.journal$/
/** Only the newest of a folder are opened. */
const MOST = 50
/** And of a folder with more files than this none: it is not one of ours. */
const CROWD = 20_000

/** The journals in these folders whose runs are not finished, the newest first. What cannot be read is passed over. */
export function waitingIn(folders: readonly string[]): Waiting[] {
  const found = [...new Set(folders)].flatMap(journalsIn).flatMap((path) => readWaiting(path) ?? [])
  return found.sort((a, b) => b.at - a.at)
}

/** How the run of one journal stands; nothing where it is finished, or no journal of this user's. */
function readWaiting(path: string): Waiting | undefined {
  try {
    const { entries } = readJournal(path)
    const mark = entries.find((entry) => entry.kind === 'begin')?.process
    const state = unfinished(entries, mark !== undefined && isAlive(mark) === true)
    return state && { ...state, path }
  } catch {
    return undefined
  }
}

function journalsIn(folder: string): string[] {
  try {
    const names = readdirSync(folder)
    if (names.length > CROWD) return []
    const paths = names.filter((name) => NAME.test(name)).map((name) => join(folder, name))
    return paths.map((path) => ({ path, at: lstatSync(path).mtimeMs })).sort((a, b) => b.at - a.at).slice(0, MOST).map(({ path }) => path)
  } catch {
    return []
  }
}
