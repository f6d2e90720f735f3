import type { Commit } from '../release/commit'
import type { Call } from './call'

/** How a release stands, as a forge shows it beside a commit. */
export interface CommitStatus {
  /** The name that it goes by, e.g. `release / production`; the newest of a name counts. */
  context: string
  state: 'pending' | 'success' | 'failure'
  /** At most 140 characters. */
  description: string
  /** The page of the run. */
  url?: string
}

/** A release of a commit to an environment, as GitHub lists them. */
export interface NewDeployment {
  environment: string
  /** Whether end users meet it. */
  isProduction: boolean
  description: string
  /** Tells the deployments of one run apart from all others: its page. */
  run?: string
}

export interface DeploymentStatus {
  state: 'in_progress' | 'success' | 'failure' | 'inactive'
  /** At most 140 characters. */
  description: string
  url?: string
}

export interface Deployments {
  /** @returns its id */
  create(commit: Commit, deployment: NewDeployment, call?: Call): Promise<number>
  /** The newest of a commit in an environment, of that run where one is named; nothing where there is none. */
  find(commit: Commit, of: Pick<NewDeployment, 'environment' | 'run'>, call?: Call): Promise<number | undefined>
  write(id: number, status: DeploymentStatus, call?: Call): Promise<void>
}

/**
 * Where a forge shows how a release stands. All throw a `Failure` where the forge cannot be asked or does not take it,
 * with the right that is missing as its hint.
 */
export interface Statuses {
  /** A commit in full, as a forge wants it that is to write beside it. */
  whole(commit: Commit, call?: Call): Promise<Commit>
  write(commit: Commit, status: CommitStatus, call?: Call): Promise<void>
  /** None where a forge knows none: Gitea. */
  deployments?: Deployments
}
