import type { Trigger } from '../ports/trigger'
import { onlyPlans } from '../release/gates/event'
import type { Mode } from '../release/report'
import type { Fault } from '../request/fault'

/**
 * What the event should have said and does not: where its own file cannot be read, a run that goes by it would else be
 * skipped as if somebody had meant it, or miss a commit that nobody forgot. A rollback goes by no event.
 * @param misses whether the commit is missing
 */
export function eventFaults({ commandLine, event, unread }: Trigger, mode: Mode | undefined, misses: boolean): Fault[] {
  if (commandLine || unread === undefined || mode === 'rollback') return []
  const counts = event === 'workflow_run' ? misses || mode === 'promote' || mode === 'deploy' : misses && onlyPlans({ commandLine, event, unread })
  return counts ? [{ input: 'GITHUB_EVENT_PATH', expected: `the file that tells of the event, ${event}, and it is not to be read: ${unread}` }] : []
}

/** A comment's event does not name the head of the pull request that it is on. */
export function withHeads(faults: readonly Fault[], { event, pullRequest }: Trigger): Fault[] {
  const isMissed = ({ input, given, place }: Fault): boolean => input === 'sha' && given === undefined && !place
  if (event !== 'issue_comment' || !pullRequest) return [...faults]
  return faults.map((fault) => (isMissed(fault) ? {
    ...fault, expected: `${fault.expected}; ${event} does not say at which commit pull request ${pullRequest.number} is (gh pr view ${pullRequest.number} --json headRefOid)`,
  } : fault))
}
