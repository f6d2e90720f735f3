import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { type Came, startFront, type Through } from '../support/front'
import { type Given, type Ran, REPOSITORY, runAction, sweepFolders } from '../support/runner'
import { NEW_SHA, OLD_SHA } from '../support/scene'

/** What forges, their runners and events do beyond what was reported, on the bundle. */

let scene: DeployScene
let ran: Ran
const closing: (() => Promise<void>)[] = []
beforeEach(async () => { scene = await setDeployScene('github') })
afterEach(async () => { for (const close of [scene.close, ...closing.splice(0)]) await close() })
afterAll(sweepFolders)

async function run(given: Given): Promise<[outcome?: string, reason?: string]> {
  ran = await runAction(given)
  const { outcome, reason } = ran.outputs
  return [outcome, reason]
}
const on = (event: string, { env, ...given }: Given, payload: unknown, more: Record<string, string> = {}): Given =>
  ({ ...given, event: payload, env: { ...env, GITHUB_EVENT_NAME: event, ...more } })
const withText = (given: Given, text: string): Given => ({ ...given, before: (work) => writeFileSync(join(work, '../event.json'), text) })
function withoutSha(given: Given): Given {
  const { sha: _, ...inputs } = given.inputs
  return { ...given, inputs }
}
const says = (status: number, body: string, headers: Came['headers'] = {}): Came =>
  ({ status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(body) })
/** The forge, with another answer for the nth to mth question whose path holds the word. */
async function spoilt(given: Given, word: string, answer: Came, from: number, to = from): Promise<Given> {
  let nth = 0
  const treat = (asked: Through, pass: () => Promise<Came>): Promise<Came> => {
    if (asked.path.includes(word)) nth += 1
    return asked.path.includes(word) && nth >= from && nth <= to ? Promise.resolve(answer) : pass()
  }
  const front = await startFront(scene.forge.apiUrl.slice('http://'.length), treat)
  closing.push(front.close)
  return { ...given, apiUrl: `http://${front.host}` }
}

describe('a comment on a pull request', () => {
  const issue = { number: 7, pull_request: { url: 'https://api.forge.test/pulls/7' } }

  test.each(['promote', 'deploy'] as const)('only plans a %s, whoever writes it', async (mode) => {
    expect(await run(on('issue_comment', scene[mode](), { issue }))).toEqual(['planned', 'dry-run'])
    expect([scene.isPromoted(), scene.calls()]).toEqual([false, []])
  })
  test('only plans a rollback', async () => {
    await run(scene.promote())
    expect(await run(on('issue_comment', scene.rollback('previous'), { issue }))).toEqual(['planned', 'dry-run'])
    expect(scene.isPromoted()).toBe(true)
  })
  test('does not plan for the head of main', async () => {
    expect(await run(on('issue_comment', withoutSha(scene.promote()), { issue }))).toEqual(['failed', 'bad-input'])
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain('issue_comment does not say at which commit pull request 7 is (gh pr view 7 --json headRefOid)')
  })
})

describe('the event\'s file', () => {
  const upstream = { workflow_run: { conclusion: 'success', event: 'push', head_branch: 'main', head_sha: NEW_SHA, head_repository: { full_name: REPOSITORY } } }

  test('may begin with a byte order mark', async () => {
    expect(await run(withText(on('workflow_run', withoutSha(scene.promote()), {}), `\ufeff${JSON.stringify(upstream)}`))).toEqual(['done', 'ok'])
  })
  test.each([['torn', '{"workflow_run": {"concl'], ['empty', '']])('that is %s is no run upstream that was red', async (_, text) => {
    expect(await run(withText(on('workflow_run', scene.promote(), {}), text))).toEqual(['failed', 'bad-input'])
    expect(ran.stdout).toContain('GITHUB_EVENT_PATH: expected the file that tells of the event, workflow_run')
    expect(scene.isPromoted()).toBe(false)
  })
  test('that cannot be read makes no pull request of the runner\'s merge', async () => {
    expect(await run(withText(on('pull_request', withoutSha(scene.promote()), {}, { GITHUB_SHA: OLD_SHA }), ''))).toEqual(['failed', 'bad-input'])
  })
  test('of a strange shape hides no bot, who is on his branch alone', async () => {
    expect(await run(on('workflow_dispatch', scene.promote(), { sender: { type: 'Bot' }, repository: 'x' }, { GITHUB_REF: 'refs/heads/x' }))).toEqual(['skipped', 'not-on-branch'])
  })
})

describe('a push that took a branch away', () => {
  test.each([['as GitHub tells it', OLD_SHA], ['as Gitea does', '0'.repeat(40)]])('%s releases nothing', async (_, sha) => {
    expect(await run(on('push', withoutSha(scene.promote()), { deleted: true, after: '0'.repeat(40) }, { GITHUB_SHA: sha }))).toEqual(['skipped', 'not-on-branch'])
    expect(scene.writes()).toEqual([])
  })
  test('the zeros of none are no commit', async () => {
    expect(await run(scene.promote({ sha: '0'.repeat(40) }))).toEqual(['failed', 'bad-input'])
  })
})

test('a history that was written anew has diverged', async () => {
  const given = await spoilt(scene.promote(), '/compare/', says(404, '{"message":"No common ancestor between a and b."}'), 1, 9)
  expect(await run(given)).toEqual(['failed', 'backward'])
  expect(ran.stdout).toContain('has diverged from 1111111')
})

describe('what the forge says for a moment', () => {
  test.each([
    ['a page cut short', '/statuses', says(200, '[{"id":1,"contex')], ['a message in the place of the answer', '/branches', says(200, '{"message":"Server Error"}')],
  ])('%s, while CI is waited for, is looked at again', async (_, word, answer) => {
    expect(await run(await spoilt(scene.deploy(), word, answer, 1))).toEqual(['done', 'ok'])
  })
  test.each<[string, Came, number]>([
    ['a message in the place of the head', says(200, '{"message":"Server Error"}'), 1], ['the unicorn, three times', says(502, '<html>unicorn'), 3],
    ['a limit that asks for a minute', says(403, '{"message":"You have exceeded a secondary rate limit."}', { 'retry-after': '60' }), 1],
  ])('%s, in the midst of a rollout, is read again', async (_, answer, times) => {
    expect(await run(await spoilt(scene.deploy(), '/branches', answer, 5, 4 + times))).toEqual(['done', 'ok'])
    expect(ran.stdout).toMatch(/batch 2 of 2: the forge cannot tell the head of main: .*; reading the gates again in \d+ s \(2 of 4\)/)
    expect(ran.stdout).toMatch(/head: warned/)
  })
  test('to the end of its patience, it holds', async () => {
    expect(await run(await spoilt(scene.deploy(), '/branches', says(502, ''), 5, 99))).toEqual(['failed', 'head-unreadable'])
    expect([scene.calls().length, scene.isPromoted()]).toEqual([2, false])
  })
  test('a head that moved on is not asked twice', async () => {
    scene.plane.onCall = () => { if (scene.calls().length === 1) scene.forge.branches.set('main', OLD_SHA) }
    expect(await run(scene.deploy())).toEqual(['failed', 'superseded'])
    expect(ran.stdout).not.toContain('reading the gates again')
  })
})

test('a token that runs out while CI is waited for is said to have run out', async () => {
  scene.forge.ci.status(NEW_SHA, 'CI', 'pending')
  expect(await run(await spoilt(scene.deploy({ 'ci-timeout-seconds': '600' }), '/branches', says(401, '{"message":"Bad credentials"}'), 3, 99))).toEqual(['failed', 'head-unreadable'])
  expect(ran.stdout.replace(/\s+/g, ' ')).toMatch(/the status-token, which it took before, has run out .*Next: Give a status-token that outlives the run/)
})

describe('one\'s own job, by the name that a called workflow gives it', () => {
  const given = (): Given => ({ ...scene.deploy({ 'required-contexts': 'CI\nship / deploy', 'ci-timeout-seconds': '3600' }), env: { GITHUB_JOB: 'deploy', GITHUB_WORKFLOW: 'Release' } })

  test('in its own run would wait for itself', async () => {
    scene.forge.ci.check(NEW_SHA, 'ship / deploy', null, { run: 17 })
    expect(await run(given())).toEqual(['failed', 'bad-input'])
    expect(ran.stdout).toContain('"ship / deploy" is this very job')
  })
  test('in another run is waited for', async () => {
    scene.forge.ci.check(NEW_SHA, 'ship / deploy', null, { run: 16 })
    expect(await run(given())).toEqual(['failed', 'ci-timeout'])
  })
})
