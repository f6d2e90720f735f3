import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Whether a command's program is there, without starting it: as it is named where a `/` stands in it, relative to the
 * folder of the run, else on the PATH.
 * @returns why it could not be started, in words; nothing where it could
 */
export function whyMissing([program = '']: readonly string[], { PATH = '' }: Env): string | undefined {
  if (program.includes('/')) return whyNot(program)
  const found = PATH.split(delimiter).map((folder) => whyNot(join(folder || '.', program)))
  // Of several of that name the first that may be run is the one that is started.
  return found.includes(undefined) ? undefined : found.find((why) => why !== MISSING) ?? `${MISSING} on the PATH`
}

const MISSING = 'there is no such program'

function whyNot(path: string): string | undefined {
  try {
    if (!statSync(path).isFile()) return 'it is no file'
    accessSync(path, constants.X_OK)
    return undefined
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? MISSING : 'it may not be run'
  }
}
