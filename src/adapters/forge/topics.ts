import type { Commit } from '../../release/commit'
import type { Topic } from './ask'
import type { Site } from './site'

const AGAIN = 'Run again when the forge answers'

/** What the forge is asked, and how a failure of it reads. */
export const topicsOf = ({ flavour }: Site, statusToken: string | undefined, controlToken: string | undefined, jobToken: string | undefined) => {
  const gitea = flavour === 'gitea'
  const [status, control] = [
    { input: 'status-token', token: statusToken, ...(statusToken ? { taken: { yet: false } } : undefined) } as const,
    { input: 'control-token', token: controlToken, taken: { yet: false } } as const,
  ]
  const contents = gitea ? 'read this repository (read:repository)' : 'read this repository (contents: read)'
  return {
    compare: (base: Commit, head: Commit): Topic => ({
      ...status, reason: 'head-unreadable', what: `compare ${base} with ${head}`, right: contents,
      missing: gitea
        ? 'See that both commits are on the forge; before Gitea 1.26 the job\'s own token cannot compare, so give a status-token'
        : 'See that both commits are on the forge and that the status-token may read the repository',
      otherwise: `${AGAIN}, or set allow-backward where you know that the commit is newer`,
    }),
    commit: (commit: Commit): Topic => ({
      ...status, reason: 'head-unreadable', what: `tell whether it knows ${commit}`, right: contents,
      missing: 'See that the status-token may read the repository', otherwise: AGAIN,
    }),
    head: (branch: string): Topic => ({
      ...status, reason: 'head-unreadable', what: `tell the head of ${branch}`, right: contents,
      missing: 'See that branch names a branch of this repository and that the status-token may read it',
      otherwise: AGAIN,
    }),
    contexts: (sha: Commit): Topic => ({
      ...status, reason: 'ci-unreadable', what: `tell what CI says of ${sha}`,
      right: gitea ? contents : 'read statuses and checks (statuses: read, checks: read)',
      missing: gitea
        ? 'See that the commit is on the forge and that the status-token may read the repository'
        : 'See that the commit is on the forge, that the status-token may read the repository, and that api-url ends in /api/v1 where the forge is a Gitea',
      otherwise: `${AGAIN}; see that the commit is on the forge`,
    }),
    comment: (pullRequest: number): Topic => ({
      input: 'github-token', token: jobToken, reason: 'internal', what: `take the comment on pull request ${pullRequest}`,
      right: gitea ? 'write issues (write:issue)' : 'comment there (permissions: pull-requests: write)',
      missing: 'See that the github-token may read this repository and its pull requests',
      otherwise: AGAIN,
    }),
    variable: (name: string): Topic => ({
      ...control, reason: 'kill-switch-unreadable', what: `tell the variable ${name}`,
      right: gitea
        ? 'read the repository\'s variables: its user must be an owner there, an administrator of the repository is not enough'
        : 'read the repository\'s variables (a fine-grained token with variables: read; the job\'s own token never may)',
      missing: 'See that the control-token may read this repository and its variables',
      otherwise: AGAIN,
    }),
  }
}
