import type { Commit } from '../release/commit'
import type { Call } from './call'
import type { Commits } from './commits'

/** What CI says of a commit under one name. Only `success` is green. */
export interface Context {
  /** As `required-contexts` names it. A name may stand in several apps, workflows and suites: each has a row then. */
  name: string
  /** A name may be both, and is green then only where both are. */
  kind: 'status' | 'check'
  /** `failure`: it ended in any other way than success. */
  state: 'success' | 'pending' | 'failure'
  /** The forge's own word, such as `skipped`. Text from outside. */
  said: string
  /** Of a check of GitHub's own: the run of a workflow that it is of, by its id. */
  run?: string
}

/** The forge where the commits live. Pages are read until one is empty; trouble that passes is tried again, once. */
export interface Forge extends Commits {
  /** The commit at the head of a branch, 40 digits, or 64. Throws a `Failure`, `head-unreadable`. */
  head(branch: string, call?: Call): Promise<Commit>
  /**
   * Every context of a commit: of each kind, name, app and suite the newest row by id (incident one-name-two-suites).
   * @throws Failure `ci-unreadable`; `transient` on 5xx and broken connections, and not on 401, 403 and 404
   */
  contexts(sha: Commit, call?: Call): Promise<Context[]>
  /**
   * A variable of the repository, or on GitHub of the organisation where the repository has it, read with the control token.
   * @returns nothing only where the forge says definitely that there is no such variable
   * @throws Failure `kill-switch-unreadable`
   */
  variable(name: string, call?: Call): Promise<string | undefined>
  /**
   * Leaves a comment on a pull request, in place of our own with the same marker.
   * @throws Failure
   */
  comment(pullRequest: number, marker: string, body: string, call?: Call): Promise<void>
}
