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

test('inputs are read by their names, and sha falls back to the event', () => {
  expect(runnerInputs({ 'INPUT_MODE': 'promote', 'INPUT_SOURCE-TAG': 'x', PATH: '/bin' }, 'abc1234')).toEqual({ mode: 'promote', 'source-tag': 'x', sha: 'abc1234' })
  expect(runnerInputs({ INPUT_MODE: 'promote', INPUT_SHA: 'def5678' }, 'abc1234').sha).toBe('def5678')
})

test('a rollback has no commit by default', () => {
  expect(runnerInputs({ INPUT_MODE: 'rollback', INPUT_SHA: '' }, 'abc1234').sha).toBe('')
})
