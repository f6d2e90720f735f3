import type { Evidence } from '../../src/report/evidence'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { type Given, type Ran, REPOSITORY, runAction, sweepFolders } from '../support/runner'
import { NEW_SHA, OTHER_SHA } from '../support/scene'

/** What went wrong with forges in the field, replayed on the bundle. */

let scene: DeployScene
let ran: Ran
const open = async (flavour?: 'github' | 'gitea'): Promise<void> => { scene = await setDeployScene(flavour) }
afterEach(() => scene.close())
afterAll(sweepFolders)

async function run(given: Given): Promise<[outcome?: string, reason?: string]> {
  ran = await runAction(given)
  const { outcome, reason } = ran.outputs
  return [outcome, reason]
}
const deploy = (inputs?: Record<string, string>) => run(scene.deploy(inputs))
function expectNothingTouched(): void {
  expect(scene.calls()).toEqual([])
  expect(scene.isPromoted()).toBe(false)
}

describe('incident-one-name-two-suites', () => {
  test.each([['another workflow', { suite: 2 }], ['another app', { app: 2, suite: 2 }]])('the later green one of %s hides no red one', async (_, other) => {
    await open()
    scene.forge.ci.check(NEW_SHA, 'build', 'failure', { app: 1, suite: 1 })
    scene.forge.ci.check(NEW_SHA, 'build', 'success', { app: 1, ...other })
    expect(await deploy({ 'required-contexts': 'build' })).toEqual(['failed', 'ci-failed'])
    expectNothingTouched()
  })

  test('a green re-run in the same suite counts', async () => {
    await open()
    scene.forge.ci.check(NEW_SHA, 'build', 'failure')
    scene.forge.ci.check(NEW_SHA, 'build', 'success')
    expect(await deploy({ 'required-contexts': 'build' })).toEqual(['done', 'ok'])
  })
})

test('incident-gitea-skipped', async () => {
  await open('gitea')
  scene.forge.ci.status(NEW_SHA, 'E2E / e2e (push)', 'success', 'Has been skipped')
  expect(await deploy({ 'required-contexts': 'CI\nE2E / e2e (push)' })).toEqual(['failed', 'ci-failed'])
  expect(ran.stdout).toContain('"E2E / e2e (push)" (skipped)')
  expectNothingTouched()
})

describe('incident-switch-elsewhere', () => {
  test('the organisation\'s variable, turned on in mid-rollout, stops it', async () => {
    await open('github')
    scene.forge.organisation!.set('PROD_AUTO_DEPLOY_DISABLED', 'false')
    scene.plane.onCall = () => { if (scene.calls().length === 1) scene.forge.organisation!.set('PROD_AUTO_DEPLOY_DISABLED', 'true') }
    expect(await deploy({ disabled: 'false' })).toEqual(['failed', 'kill-switch-on'])
    expect(scene.isPromoted()).toBe(false)
  })

  test.each(['github', 'gitea'] as const)('one that the job knew and that is nowhere on %s now holds', async (flavour) => {
    await open(flavour)
    expect(await deploy({ disabled: 'false' })).toEqual(['failed', 'kill-switch-unreadable'])
    expect(ran.stdout).toContain('the job knew PROD_AUTO_DEPLOY_DISABLED when it began')
    expectNothingTouched()
  })

  test('one that nobody ever knew does not', async () => {
    await open('github')
    expect(await deploy({ disabled: '' })).toEqual(['done', 'ok'])
  })
})

describe('incident-limit-in-the-body', () => {
  test('a secondary limit without headers is waited for', async () => {
    await open('github')
    scene.forge.faults.push({ on: 'statuses', fault: 'limit' }, { on: 'statuses', fault: 'limit', nth: 2 }, { on: 'statuses', fault: 'limit', nth: 3 })
    expect(await deploy({ 'ci-timeout-seconds': '600' })).toEqual(['done', 'ok'])
  })
})

test('incident-polling-budget: an hour of waiting takes less than half of what a job\'s token has', async () => {
  await open('github')
  scene.forge.ci.status(NEW_SHA, 'CI', 'pending')
  scene.forge.ci.check(NEW_SHA, 'other', 'success')
  expect(await deploy({ 'ci-timeout-seconds': '3600', 'ci-poll-seconds': '15' })).toEqual(['failed', 'ci-timeout'])
  expect(scene.forge.requests.length).toBeLessThan(500)
})

test('incident-name-as-shown: at the first poll the names that are there are told, the nearest first', async () => {
  await open('github')
  for (const name of ['lint', 'all-required', 'unit']) scene.forge.ci.check(NEW_SHA, name, 'success')
  expect(await deploy({ 'required-contexts': 'CI / all-required', 'ci-timeout-seconds': '60' })).toEqual(['failed', 'ci-timeout'])
  expect(ran.stdout).toMatch(/there is no "CI \/ all-required" yet; there are "all-required", /)
  expect((ran.evidence as Evidence).verdict).toContain('"all-required"')
})

test('one\'s own job among the required contexts is bad input', async () => {
  await open('gitea')
  scene.forge.ci.status(NEW_SHA, 'release / deploy (push)', 'pending')
  const given = scene.deploy({ 'required-contexts': 'CI\nrelease / deploy (push)', 'ci-timeout-seconds': '3600' })
  const env = { ...given.env, GITHUB_WORKFLOW: 'release', GITHUB_JOB: 'deploy', GITHUB_EVENT_NAME: 'push' }
  expect(await run({ ...given, env })).toEqual(['failed', 'bad-input'])
  expect(ran.stdout).toContain('this very job')
})

const onPullRequest = (given: Given): Given => ({
  ...given,
  event: { pull_request: { number: 7, head: { sha: NEW_SHA, repo: { full_name: REPOSITORY } }, base: { repo: { full_name: REPOSITORY } } } },
  env: { ...given.env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: OTHER_SHA, GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'plan' },
})

test('incident-merge-commit: a plan on a pull request is of its head\'s build', async () => {
  await open('github')
  const { sha: _, ...inputs } = scene.promote({ mode: 'promote' }).inputs
  expect(await run(onPullRequest({ ...scene.promote(), inputs }))).toEqual(['planned', 'dry-run'])
  expect(ran.outputs.sha).toBe(NEW_SHA)
})

test.each(['github', 'gitea'] as const)('incident-comment-of-another: on %s a stranger\'s comment stays, and each plan has its own', async (flavour) => {
  await open(flavour)
  const plan = (inputs: Record<string, string>) => run(onPullRequest(scene.promote({ 'pr-comment': 'true', 'github-token': 'job', ...inputs })))
  await plan({})
  const { body } = scene.forge.comments.all[0]!
  scene.forge.comments.all[0]!.by = 'mallory'
  await plan({})
  expect(scene.forge.comments.all.map(({ by }) => by)).toEqual(['mallory', flavour === 'github' ? 'github-actions[bot]' : 'gitea-actions'])
  expect(scene.forge.comments.all[0]!.body).toBe(body)
  await plan({ 'target-tag': 'stable' })
  expect(scene.forge.comments.all).toHaveLength(3)
  await plan({ 'target-tag': 'stable' })
  expect(scene.forge.comments.all).toHaveLength(3)
})

describe('incident-run-link', () => {
  test.each([['1.23.8', '7'], ['1.25.5', '7'], ['1.26.0', '42'], ['11.0.1+gitea-1.22.0', '7'], ['2.0', '42']])('Gitea %s', async (version, run_) => {
    await open('gitea')
    scene.forge.version = version
    const given = scene.deploy({ 'dry-run': 'true' })
    const env = { ...given.env, GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example', GITHUB_RUN_ID: '42', GITHUB_RUN_NUMBER: '7' }
    expect(await run({ ...given, env })).toEqual(['planned', 'dry-run'])
    expect(ran.summary).toContain(`https://git.example/${REPOSITORY}/actions/runs/${run_}`)
  })

  test('none where the version cannot be read', async () => {
    await open('gitea')
    scene.forge.version = 'who knows'
    const given = scene.deploy({ 'dry-run': 'true' })
    const env = { ...given.env, GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example', GITHUB_RUN_ID: '42', GITHUB_RUN_NUMBER: '7' }
    expect(await run({ ...given, env })).toEqual(['planned', 'dry-run'])
    expect(ran.summary).not.toContain('https://git.example')
  })
})
