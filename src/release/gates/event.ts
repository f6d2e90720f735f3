import type { Trigger } from '../../ports/trigger'
import type { Reason } from '../reason'

/** What the event lets a run do. */
export type Permission =
  | { verdict: 'act' | 'plan'; detail: string }
  | { verdict: 'skip'; reason: Extract<Reason, 'upstream-not-green' | 'not-on-branch'>; detail: string }

const ONLY_PLANS = 'a pull request only plans'

/**
 * Whether the event is a pull request's: `pull_request`, `pull_request_target`, a review of one or a comment on it.
 * Whoever may open one starts it, from a fork too, so it only plans, whatever the mode (incident rollback-by-pull-request).
 */
export const onlyPlans = ({ commandLine, event, pullRequest, unread }: Trigger): boolean =>
  !commandLine && (event.startsWith('pull_request') || pullRequest !== undefined || (event === 'issue_comment' && unread !== undefined))

/** Of a rollback, which no branch and no upstream run may lock out. */
export const freePermission = (trigger: Trigger): Extract<Permission, { verdict: 'act' | 'plan' }> =>
  onlyPlans(trigger) ? { verdict: 'plan', detail: ONLY_PLANS } : { verdict: 'act', detail: `${trigger.event} lets a rollback through` }

/** The users that a forge's own jobs act as; on GitHub every app's name ends in `[bot]`. */
const BOT = /\[bot\]$|^(?:gitea|forgejo|github)-actions$/i

/**
 * Whether nobody waits for this run, so that no person has been asked. A dispatch by a bot is one as well (incident
 * bot-is-no-person).
 */
export function isAutomatic({ commandLine, event, actor, byBot }: Trigger): boolean {
  if (commandLine) return false
  return event !== 'workflow_dispatch' || byBot === true || BOT.test(actor ?? '')
}

/**
 * Whether this event may move tags. A person's dispatch and the command line always may; a pull request only plans;
 * a `workflow_run` must follow a green push to the branch of this very repository, since a fork may call its branch
 * `main` too; anything else must be on the branch. What the event does not say is not assumed.
 */
export function permission(trigger: Trigger, branch: string): Permission {
  if (trigger.commandLine) return { verdict: 'act', detail: 'asked for on the command line' }
  if (onlyPlans(trigger)) return { verdict: 'plan', detail: ONLY_PLANS }
  if (!isAutomatic(trigger)) return { verdict: 'act', detail: 'dispatched by hand' }
  if (trigger.event === 'workflow_run') return afterUpstream(trigger, branch)
  // GitHub says of it that it is on the default branch.
  if (trigger.deleted) return { verdict: 'skip', reason: 'not-on-branch', detail: 'the push took a branch away' }
  if (trigger.ref === `refs/heads/${branch}`) return { verdict: 'act', detail: `${trigger.event} on ${branch}` }
  return {
    verdict: 'skip',
    reason: 'not-on-branch',
    detail: `${trigger.event || 'the event'} is on ${trigger.ref || 'no ref'}, not on the branch ${branch}`,
  }
}

function afterUpstream({ upstream, repository }: Trigger, branch: string): Permission {
  if (upstream?.conclusion !== 'success') {
    const conclusion = upstream?.conclusion || 'nothing'
    return { verdict: 'skip', reason: 'upstream-not-green', detail: `the upstream run concluded ${conclusion}, not success` }
  }
  const skip = (detail: string): Permission => ({ verdict: 'skip', reason: 'not-on-branch', detail })
  if (upstream.event !== 'push') return skip(`the upstream run was started by ${upstream.event || 'an unknown event'}, not by a push`)
  if (upstream.branch !== branch) return skip(`the upstream run was on ${upstream.branch || 'no branch'}, not on ${branch}`)
  if (!repository || upstream.repository?.toLowerCase() !== repository.toLowerCase()) {
    return skip(`the upstream run belongs to ${upstream.repository || 'an unknown repository'}, not to ${repository || 'this one'}`)
  }
  return { verdict: 'act', detail: `follows a green push to ${branch}` }
}
