import type { Call } from '../../ports/call'
import type { Commits } from '../../ports/commits'
import type { PromotePorts } from '../../ports/run'
import { type Commit, sameCommit, shortSha } from '../commit'
import { asFailure, type Failure } from '../failure'
import type { History } from '../history/history'
import { type Direction, direction } from './direction'

/** How a commit stands to the one that a target shows. */
export type Compared =
  | { way: Direction; ahead: number; behind: number }
  /** The repository does not know the commit that the target shows: its label is a base image's, or the clone is old. */
  | { way: 'unknown' }
  /** Nobody can tell, and why. */
  | { way: 'unclear'; why: string }

/**
 * Compares by the forge; on a command line without one, by the local git.
 * @param shown the commit that the target shows
 * @throws Failure `head-unreadable` where there is a forge and it cannot tell
 */
export function compareWith(shown: Commit, sha: Commit, { forge, git }: Pick<PromotePorts, 'forge' | 'git'>, call: Call): Promise<Compared> {
  if (forge) return byForge(shown, sha, forge, call)
  return git ? byGit(shown, sha, git, call) : Promise.resolve({ way: 'unclear', why: 'there is no forge, and no local git' })
}

async function count(shown: Commit, sha: Commit, commits: Commits, call: Call): Promise<Compared> {
  const [ahead, behind] = await Promise.all([commits.commitsAhead(shown, sha, call), commits.commitsAhead(sha, shown, call)])
  return { way: direction(ahead, behind), ahead, behind }
}

async function byForge(shown: Commit, sha: Commit, forge: Commits, call: Call): Promise<Compared> {
  try {
    return await count(shown, sha, forge, call)
  } catch (thrown) {
    const failure = asFailure(thrown)
    if (!isMissing(failure) || !(await onlyShownIsUnknown(shown, sha, forge, call))) throw failure
    return { way: 'unknown' }
  }
}

/** A forge's word for "one of the two is not here", and for much else: a token that may not, a route that is not there. */
const isMissing = ({ transient, status }: Failure): boolean => !transient && (status === 404 || status === 422)

/** That it knows the other one shows that it can be asked (incident base-image-label). */
async function onlyShownIsUnknown(shown: Commit, sha: Commit, forge: Commits, call: Call): Promise<boolean> {
  try {
    const [knowsShown, knowsSha] = await Promise.all([forge.knows(shown, call), forge.knows(sha, call)])
    return knowsSha && !knowsShown
  } catch {
    return false
  }
}

async function byGit(shown: Commit, sha: Commit, git: Commits, call: Call): Promise<Compared> {
  try {
    return await count(shown, sha, git, call)
  } catch (thrown) {
    return whyNot(asFailure(thrown), shown, sha, git, call)
  }
}

async function whyNot({ message }: Failure, shown: Commit, sha: Commit, git: Commits, call: Call): Promise<Compared> {
  try {
    const [knowsShown, knowsSha] = await Promise.all([git.knows(shown, call), git.knows(sha, call)])
    if (!knowsSha) return { way: 'unclear', why: `the local git does not know ${shortSha(sha)} (git fetch)` }
    return knowsShown ? { way: 'unclear', why: message } : { way: 'unknown' }
  } catch {
    return { way: 'unclear', why: message }
  }
}

/**
 * What a history knows of a commit that goes out once more: it was live, and a release of another commit has replaced it
 * since. A history may only make the guard stricter: whoever may push may write it.
 */
export function replacedSince(history: History | undefined, sha: Commit): Commit | undefined {
  const entries = history?.entries ?? []
  const isIt = (commit: Commit | undefined): boolean => commit !== undefined && sameCommit(commit, sha)
  const last = entries.findIndex(({ mode, commit }) => mode !== 'veto' && mode !== 'rollback' && isIt(commit))
  return entries.slice(0, Math.max(0, last)).find(({ mode, commit }) => (mode === 'promote' || mode === 'deploy') && commit !== undefined && !isIt(commit))?.commit
}
