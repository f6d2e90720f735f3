import type { ForgeName } from '../release/forge-name'

/** The event that started the run, as far as the forge told it. */
export interface Trigger {
  /** Where no forge started it. */
  commandLine: boolean
  /** Whose runner it is, where a forge started it. */
  forge?: ForgeName
  event: string
  actor?: string
  /** The event says that no person sent it. */
  byBot?: boolean
  /** The page of this run. */
  runUrl?: string
  /** Of a run on Gitea, whose page goes by the id or by the number, as its version has it. */
  giteaRun?: { pages: string; id: string; number: string }
  /** The names by which this job's own check may stand among the contexts of a commit. */
  checks?: readonly string[]
  /** This run of the workflow, by its id. */
  run?: string
  /** Of a forge's job, its name in the workflow. */
  job?: string
  /** `owner/name`. */
  repository?: string
  /** e.g. `refs/heads/main`. */
  ref?: string
  /** The repository's own, e.g. `main`. */
  defaultBranch?: string
  /** Of a pull request's event, or a comment's on one, which does not say whose its head is. One from a fork is given no secret. */
  pullRequest?: { number: number; fromFork?: boolean }
  /** Why the event's own file cannot be read, as a clause: what it says is then not known. */
  unread?: string
  /** A push that took a branch away: its ref and commit are others'. */
  deleted?: true
  /** Of a `workflow_run` event: the run that it follows. */
  upstream?: { conclusion?: string; event?: string; branch?: string; repository?: string; url?: string }
}
