import type { Trigger } from '../../ports/trigger'
import { onlyPlans, permission } from './event'

/** Events whose checkout is of the ref that they name; after any other a job may look at whatever somebody sent. */
const OF_THEIR_REF: ReadonlySet<string> = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])

/**
 * Why the checkout of a job is not the branch's, in words; nothing where it is. A file of it is then whoever's who
 * pushed it, or opened a pull request with it. What the event does not say is not assumed.
 */
export function strangeCheckout(trigger: Trigger, branch: string): string | undefined {
  const { event, ref } = trigger
  if (onlyPlans(trigger)) return 'this is a pull request'
  if (event === 'workflow_run') {
    const found = permission(trigger, branch)
    return found.verdict === 'act' ? undefined : found.detail
  }
  if (!OF_THEIR_REF.has(event)) return `the event is ${event || 'unknown'}, whose checkout may be anybody's`
  return ref === `refs/heads/${branch}` ? undefined : `${event} is on ${ref || 'no ref'}`
}
