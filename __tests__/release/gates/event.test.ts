import type { Trigger } from '../../../src/ports/trigger'
import { permission } from '../../../src/release/gates/event'

const upstream = { conclusion: 'success', event: 'push', branch: 'main', repository: 'o/r' }
const follows = (more: object): Partial<Trigger> => ({ event: 'workflow_run', repository: 'o/r', upstream: { ...upstream, ...more } })

const cases: [string, Partial<Trigger>, string][] = [
  ['the command line', { commandLine: true }, 'act'],
  ['a dispatch by hand, wherever', { event: 'workflow_dispatch', ref: 'refs/heads/other' }, 'act'],
  ['a pull request', { event: 'pull_request', ref: 'refs/heads/main' }, 'plan'],
  ['a pull request from a fork', { event: 'pull_request_target', ref: 'refs/heads/main' }, 'plan'],
  ['a push to the branch', { event: 'push', ref: 'refs/heads/main' }, 'act'],
  ['a push to another branch', { event: 'push', ref: 'refs/heads/mainline' }, 'not-on-branch'],
  ['a tag of the branch\'s name', { event: 'push', ref: 'refs/tags/main' }, 'not-on-branch'],
  ['a schedule on the branch', { event: 'schedule', ref: 'refs/heads/main' }, 'act'],
  ['a push that took a branch away, of which GitHub says that it is on the default one', { event: 'push', ref: 'refs/heads/main', deleted: true }, 'not-on-branch'],
  ['a comment on a pull request', { event: 'issue_comment', ref: 'refs/heads/main', pullRequest: { number: 7 } }, 'plan'],
  ['a comment of which nobody knows on what', { event: 'issue_comment', ref: 'refs/heads/main', unread: 'it is empty' }, 'plan'],
  ['a comment on an issue', { event: 'issue_comment', ref: 'refs/heads/main' }, 'act'],
  ['a queue before the branch', { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-aaaaaaa' }, 'not-on-branch'],
  ['an event that says nothing', { event: '' }, 'not-on-branch'],
  ['a green run upstream', follows({}), 'act'],
  ['a green run of a repository in other letters', follows({ repository: 'O/R' }), 'act'],
  ['a red run upstream', follows({ conclusion: 'failure' }), 'upstream-not-green'],
  ['a cancelled run upstream', follows({ conclusion: 'cancelled' }), 'upstream-not-green'],
  ['a run upstream that says no conclusion', follows({ conclusion: undefined }), 'upstream-not-green'],
  ['no run upstream at all', { event: 'workflow_run', repository: 'o/r', ref: 'refs/heads/main' }, 'upstream-not-green'],
  ['a run upstream that no push started', follows({ event: 'pull_request' }), 'not-on-branch'],
  ['a run upstream on another branch', follows({ branch: 'dev' }), 'not-on-branch'],
  ['a fork whose branch is called main', follows({ repository: 'evil/r' }), 'not-on-branch'],
  ['a run upstream of nobody knows whom', follows({ repository: undefined }), 'not-on-branch'],
]

test.each(cases)('%s: %s -> %s', (_, trigger, expected) => {
  const found = permission({ commandLine: false, event: '', ...trigger }, 'main')
  expect(found.verdict === 'skip' ? found.reason : found.verdict).toBe(expected)
})
