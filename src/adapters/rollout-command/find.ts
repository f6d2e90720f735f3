import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Unstarted, whyNoInterpreter, whyNot } from './unstarted'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Whether a command could be started, without starting it: its program as it is named where a `/` stands in it, relative
 * to the folder of the run, else on the PATH; and what a script's first line names.
 * @returns why it could not; nothing where it could
 */
export function whyMissing([program = '']: readonly string[], { PATH = '' }: Env): Unstarted | undefined {
  const places = program.includes('/') ? [program] : PATH.split(delimiter).map((folder) => join(folder || '.', program))
  const codes = places.map(codeOf)
  const there = places[codes.indexOf(undefined)]
  if (there !== undefined) return whyNoInterpreter(there)
  // As a system has it: one that is there and may not be run is told before those that are not there.
  const refused = places[codes.indexOf('EACCES')]
  return refused === undefined ? whyNot({ code: 'ENOENT' }, program) : whyNot({ code: 'EACCES' }, refused)
}

/** What a system would say of a program at that place. */
function codeOf(path: string): string | undefined {
  try {
    if (!statSync(path).isFile()) return 'EACCES'
    accessSync(path, constants.X_OK)
    return undefined
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EACCES' ? 'EACCES' : 'ENOENT'
  }
}
