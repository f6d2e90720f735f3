import { getExecOutput } from '@actions/exec'
import type { Commits } from '../../ports/commits'
import { type Commit, isCommit } from '../../release/commit'
import { Failure } from '../../release/failure'
import { once } from '../once'

/** The local git: what a command line asks in the place of a forge. */
export interface Git extends Commits {
  /**
   * The commit, in full, that a branch, a tag or a word such as `HEAD~1` stands for.
   * @returns nothing where git knows no such name
   * @throws Failure `head-unreadable` where it cannot be asked
   */
  resolve(name: string): Promise<Commit | undefined>
}

/** Reads alone: nothing is locked, fetched, shown page by page or left to a hook or a watcher of the clone's settings. */
const SETTINGS = [
  '--no-optional-locks', '--no-pager', '--no-replace-objects',
  '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never',
]
/** What a child has no use for. */
const OURS = /^(?:INPUT_|RELEASE_ACTION_|ACTIONS_)|TOKEN|SECRET|PASSWORD/i

/**
 * Asks the local git. Its commands end by themselves.
 * @param env of this process; git sees what of it is not ours
 * @param cwd a folder of the clone; by default the working folder
 * @returns what it prints; nothing where it says, with 1, that there is no such thing
 */
export function asker(env: Readonly<Record<string, string | undefined>>, cwd?: string): (...words: string[]) => Promise<string | undefined> {
  const clean = Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && !OURS.test(entry[0])))
  const quiet = { ...clean, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' }
  return async (...words) => {
    const { exitCode, stdout, stderr } = await getExecOutput('git', [...SETTINGS, ...words], { silent: true, ignoreReturnCode: true, env: quiet, cwd })
      .catch((thrown: unknown) => { throw cannot(thrown instanceof Error ? thrown.message : String(thrown)) })
    if (exitCode === 0) return stdout.trim()
    if (exitCode === 1) return undefined
    throw cannot(stderr.split('\n')[0]!.slice(0, 200))
  }
}

/**
 * The clone that the working folder lies in.
 * @param env of this process
 */
export function createGit(env: Readonly<Record<string, string | undefined>>): Git {
  const ask = asker(env)
  const asked = once<string | undefined>()

  async function resolve(name: string): Promise<Commit | undefined> {
    // It would be taken for an option.
    if (name.startsWith('-') || name.length > 250 || /[\0\r\n]/.test(name)) return undefined
    const commit = await asked(name, () => ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`))
    return commit !== undefined && isCommit(commit) ? commit : undefined
  }

  return {
    resolve,
    knows: async (commit) => (await resolve(commit)) !== undefined,
    async commitsAhead(base, head) {
      const [left, right] = [base, head].toSorted()
      const [shallow, counts] = await Promise.all([
        asked('--shallow', () => ask('rev-parse', '--is-shallow-repository')),
        // Both directions at once: each start of git takes its time.
        asked(`${left}...${right}`, () => ask('rev-list', '--left-right', '--count', `${left}...${right}`)),
      ])
      if (shallow === 'true') throw cannot('this clone is shallow, and does not tell how commits follow each other (git fetch --unshallow)')
      const [, ofLeft, ofRight] = /^(\d+)\t(\d+)$/.exec(counts ?? '') ?? []
      if (ofLeft === undefined) throw cannot(`it counts no commits from ${base} to ${head}`)
      return Number(head === left ? ofLeft : ofRight)
    },
  }
}

const cannot = (why: string): Failure => new Failure('head-unreadable', `the local git cannot tell: ${why}`)
