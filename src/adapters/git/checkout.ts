import { lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { asFailure } from '../../release/failure'
import { asker } from './git'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Why a file on a person's machine is not what the branch has, in words; nothing where it is, where the branch is checked
 * out, or where it lies in no clone: then it is the person's own. Somebody else's branch may be checked out to be looked at.
 * @param branch that counts; where nobody named one, the one that `origin` calls its head, else `main`
 */
export async function strangeFile(path: string, text: string, branch: string | undefined, env: Env): Promise<string | undefined> {
  const folder = dirname(path)
  if (!isInClone(folder)) return undefined
  const ask = asker(env, folder)
  try {
    const wanted = branch ?? (await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.replace(/^origin\//, '') ?? 'main'
    const shown = await ask('symbolic-ref', '--quiet', '--short', 'HEAD')
    if (shown === wanted) return undefined
    for (const ref of [`refs/heads/${wanted}`, `refs/remotes/origin/${wanted}`]) {
      if (same(await textAt(ref, path, ask), text)) return undefined
    }
    return `${shown === undefined ? 'no branch' : `the branch ${shown}`} is checked out, where this file is another than on ${wanted}`
  } catch (thrown) {
    return asFailure(thrown).message
  }
}

/** What a ref has under that path; nothing where it has no such file. */
async function textAt(ref: string, path: string, ask: ReturnType<typeof asker>): Promise<string | undefined> {
  const blob = await ask('rev-parse', '--verify', '--quiet', `${ref}:./${basename(path)}`)
  return blob === undefined ? undefined : ask('cat-file', 'blob', blob)
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()
const same = (one: string | undefined, other: string): boolean => one !== undefined && plain(one) === plain(other)

function isInClone(folder: string): boolean {
  if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false })) return true
  const above = dirname(folder)
  return above !== folder && isInClone(above)
}
