import type { Trigger } from '../../../src/ports/trigger'
import { strangeCheckout } from '../../../src/release/gates/checkout'

const REPOSITORY = 'o/r'
const trigger = (more: Partial<Trigger>): Trigger => ({ commandLine: false, event: 'push', repository: REPOSITORY, ref: 'refs/heads/main', ...more })
const upstream = { conclusion: 'success', event: 'push', branch: 'main', repository: REPOSITORY }

test.each<[string, Partial<Trigger>]>([
  ['a push', {}], ['a dispatch', { event: 'workflow_dispatch' }], ['a schedule', { event: 'schedule' }],
  ['a run that follows a green push to the branch', { event: 'workflow_run', upstream }],
])('%s on the branch has its file', (_, more) => expect(strangeCheckout(trigger(more), 'main')).toBeUndefined())

test.each<[string, Partial<Trigger>, RegExp]>([
  ['another branch', { ref: 'refs/heads/other' }, /push is on refs\/heads\/other/],
  ['a tag of that name', { ref: 'refs/tags/main' }, /refs\/tags\/main/],
  ['no ref', { ref: undefined }, /no ref/],
  ['a pull request', { event: 'pull_request', ref: 'refs/pull/1/merge', pullRequest: { number: 1, fromFork: false } }, /pull request/],
  ['one that is aimed at the branch', { event: 'pull_request_target' }, /pull request/],
  ['a comment, whose job may look at a pull request', { event: 'issue_comment' }, /issue_comment/],
  ['a release', { event: 'release', ref: 'refs/heads/main' }, /release/],
  ['no event', { event: '' }, /unknown/],
  ['a run that follows a fork\'s', { event: 'workflow_run', upstream: { ...upstream, repository: 'mallory/r' } }, /mallory/],
  ['a run that follows a red one', { event: 'workflow_run', upstream: { ...upstream, conclusion: 'failure' } }, /failure/],
  ['a run that follows a pull request', { event: 'workflow_run', upstream: { ...upstream, event: 'pull_request' } }, /pull_request/],
])('%s is not the branch', (_, more, why) => expect(strangeCheckout(trigger(more), 'main')).toMatch(why))
