import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEvent } from '../../../src/adapters/runner/event'
import { runnerInputs } from '../../../src/adapters/runner/inputs'

function event(payload: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return path
}

const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'd'.repeat(40), GITHUB_REF: 'refs/heads/main', GITHUB_ACTOR: 'ada' }

test('a push is about its own commit', () => {
  const found = readEvent({ ...env, GITHUB_EVENT_NAME: 'push', GITHUB_SERVER_URL: 'https://forge.test', GITHUB_RUN_ID: '7' })
  expect(found).toMatchObject({
    sha: env.GITHUB_SHA,
    trigger: { event: 'push', actor: 'ada', ref: 'refs/heads/main', repository: 'o/r', runUrl: 'https://forge.test/o/r/actions/runs/7' },
  })
})

test.each([['github', {}], ['gitea', { GITEA_ACTIONS: 'true' }]])('a job knows that it is %s\'s', (forge, more) => {
  expect(readEvent({ ...env, ...more, GITHUB_EVENT_NAME: 'push' }).trigger.forge).toBe(forge)
})

test('a workflow_run is about the commit upstream, never about the default branch\'s head', () => {
  const path = event({ workflow_run: {
    conclusion: 'success', event: 'push', head_branch: 'main', head_sha: 'a'.repeat(40), head_repository: { full_name: 'o/r' },
  } })
  const found = readEvent({ ...env, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: path })
  expect(found.sha).toBe('a'.repeat(40))
  expect(found.trigger.upstream).toMatchObject({ conclusion: 'success', event: 'push', branch: 'main', repository: 'o/r' })
})

test.each<[string, unknown]>([
  ['is missing', undefined], ['is not JSON', '{'], ['is of another shape', { workflow_run: { head_sha: 7 } }], ['says nothing', {}],
])('a workflow_run whose payload %s has no commit', (_, payload) => {
  const path = payload === undefined ? '/nowhere' : event(payload)
  const found = readEvent({ ...env, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: path })
  expect(found.sha).toBeUndefined()
  expect(found.trigger.upstream?.conclusion).toBeUndefined()
})

test.each([['a mark of byte order before it', '\ufeff'], ['nothing before it', '']])('a payload with %s is read', (_, before) => {
  const path = event(`${before}{"workflow_run":{"head_sha":"${'a'.repeat(40)}"}}`)
  expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: path }).sha).toBe('a'.repeat(40))
})

test.each([['torn', '{"workflow_run": {'], ['empty', ''], ['a list', '[]'], ['not UTF-8', '\ud800']])('a payload that is %s is said to be unread', (_, text) => {
  expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event(text) })).toMatchObject({ sha: undefined, trigger: { unread: expect.any(String) } })
})

test.each(['x', 7, null, [{}]])('a part of another shape (%p) hides no bot', (repository) => {
  const path = event({ sender: { type: 'Bot' }, repository, pull_request: { number: 'seven' } })
  expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_EVENT_PATH: path }).trigger.byBot).toBe(true)
})

test('a comment on a pull request is of that, and names no commit', () => {
  const path = event({ issue: { number: 7, pull_request: { url: 'https://api.forge.test/7' } } })
  const found = readEvent({ ...env, GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: path })
  expect(found).toMatchObject({ sha: undefined, trigger: { pullRequest: { number: 7 } } })
  expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: event({ issue: { number: 7 }, is_pull: true }) }).trigger.pullRequest).toEqual({ number: 7 })
  expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: event({ issue: { number: 7 } }) })).toMatchObject({ sha: env.GITHUB_SHA, trigger: { pullRequest: undefined } })
})

test('a pull request whose payload cannot be read is at no commit: that of the runner is a merge\'s', () => {
  expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nowhere' }).sha).toBeUndefined()
})

test('a push that took a branch away is about no commit', () => {
  const path = event({ deleted: true, after: '0'.repeat(40) })
  expect(readEvent({ ...env, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path })).toMatchObject({ sha: undefined, trigger: { deleted: true } })
})

test('inputs are read by their names, and sha falls back to the event', () => {
  expect(runnerInputs({ 'INPUT_MODE': 'promote', 'INPUT_SOURCE-TAG': 'x', PATH: '/bin' }, 'abc1234')).toEqual({ mode: 'promote', 'source-tag': 'x', sha: 'abc1234' })
  expect(runnerInputs({ INPUT_MODE: 'promote', INPUT_SHA: 'def5678' }, 'abc1234').sha).toBe('def5678')
})

test('a rollback has no commit by default', () => {
  expect(runnerInputs({ INPUT_MODE: 'rollback', INPUT_SHA: '' }, 'abc1234').sha).toBe('')
})
