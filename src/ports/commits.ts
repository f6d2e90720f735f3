import type { Commit } from '../release/commit'
import type { Call } from './call'

/** The commits of the repository, and how they follow each other: as a forge has them, or a clone. */
export interface Commits {
  /** How many commits `head` has that `base` has not. Throws a `Failure`, `head-unreadable`. */
  commitsAhead(base: Commit, head: Commit, call?: Call): Promise<number>
  /** Whether there is such a commit. Throws a `Failure`, `head-unreadable`, where that cannot be told. */
  knows(commit: Commit, call?: Call): Promise<boolean>
}
