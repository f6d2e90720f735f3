import { accessSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { makeFolder } from '../files'
import { homeFolder } from '../home'

type Env = Readonly<Record<string, string | undefined>>

/** Where a person's machine keeps what survives a kill, and is nobody else's to change. */
export const stateFolder = (env: Env): string | undefined => {
  const [told, home] = [env['XDG_STATE_HOME'], homeFolder(env)]
  // A path of XDG that is relative counts for nothing: it would lead into the checkout (incident no-home).
  const parent = told && isAbsolute(told) ? told : home && join(home, '.local', 'state')
  return parent ? join(parent, 'release-action') : undefined
}

/**
 * The folders in which a journal may lie, in the order in which they are tried: the run's own, one of the temporary
 * folder that is this user's alone, and the one for a person's state.
 */
export function journalFolders(own: string, env: Env): string[] {
  return [...new Set([own, privateFolder(), stateFolder(env)].filter((folder) => folder !== undefined))]
}

/** Where journals of this machine may wait, those of a runner's jobs included. */
export const waitingFolders = (own: string, env: Env): string[] =>
  [...new Set([...journalFolders(own, env), env['RUNNER_TEMP'] || own, tmpdir()])]

/** Makes the folder ready to be written into. In the temporary one others could lie in wait with a folder of theirs. */
export function prepareFolder(folder: string): void {
  if (folder !== privateFolder()) return makeFolder(folder)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    // It is there, or cannot be made, which opening a file in it will tell.
  }
  const { uid, mode } = lstatSync(folder)
  if (process.geteuid && (uid !== process.geteuid() || (mode & 0o077) !== 0)) throw new Error('it is not this user\'s alone')
}

const privateFolder = (): string => join(tmpdir(), `release-action-${process.geteuid?.() ?? 'user'}`)

/** Why a folder would take no journal, found out without a write: of one that is yet to be made its parent is asked. */
export function whyUnwritable(folder: string): string | undefined {
  let there = folder
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there)
  try {
    accessSync(there, constants.W_OK | constants.X_OK)
    return undefined
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code ?? String(fault)
  }
}
