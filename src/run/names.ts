import type { Host } from '../ports/host'
import { isCommit } from '../release/commit'
import { isDigest } from '../release/digest'
import { asFailure } from '../release/failure'
import type { RawInputs } from '../request/parse'

/**
 * On a command line a commit may be given by a name that the local git knows: `HEAD`, `main`, `v1.4.2`. What git does
 * not know is left as it is, and is then bad input.
 */
export async function withCommit<T extends RawInputs>(inputs: T, { env, log }: Pick<Host, 'env' | 'log'>): Promise<T> {
  const name = inputs['sha']?.trim() ?? ''
  const word = name.toLowerCase()
  if (name === '' || word === 'previous' || isCommit(word) || isDigest(word)) return inputs
  const { createGit } = await import('../adapters/git/git')
  try {
    const commit = await createGit(env).resolve(name)
    if (commit === undefined) {
      log.warning(`the local git knows no commit "${name}"`)
      return inputs
    }
    log.info(`${name} is the commit ${commit}, as the local git has it`)
    return { ...inputs, sha: commit }
  } catch (thrown) {
    log.warning(`"${name}" is no commit, and ${asFailure(thrown).message}`)
    return inputs
  }
}
