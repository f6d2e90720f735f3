import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { type Given, type Ran, REPOSITORY, runAction } from '../support/runner'
import { NEW_SHA } from '../support/scene'

let scene: DeployScene
afterEach(() => scene.close())

const pullRequest = (from = REPOSITORY) => ({
  pull_request: { number: 7, head: { repo: { full_name: from } }, base: { repo: { full_name: REPOSITORY } } },
})
const onPullRequest = (given: Given, from?: string): Given => ({
  ...given, event: pullRequest(from), env: { ...given.env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
})
const plan = (inputs: Record<string, string> = {}, from?: string): Promise<Ran> =>
  runAction(onPullRequest(scene.deploy({ 'dry-run': 'true', 'pr-comment': 'true', 'github-token': 'job', ...inputs }), from))
const ended = ({ outputs: { outcome, reason } }: Ran): string => `${outcome} ${reason}`

describe.each(['github', 'gitea'] as const)('on %s', (flavour) => {
  beforeEach(async () => { scene = await setDeployScene(flavour) })

  test('the plan stands in one comment that later runs update', async () => {
    scene.forge.comments.add(7, JSON.stringify({ body: 'Looks good to me' }), 'mallory')
    expect(ended(await plan())).toBe('planned dry-run')
    const [, first] = scene.forge.comments.all
    expect(first!.body).toMatch(/^<!-- release-action: plan deploy .*-->\n/)
    for (const slug of ['canary', 'acme', 'beta', 'delta']) expect(first!.body).toContain(slug)
    expect(first!.body).toContain('kill switch')
    const before = first!.body
    scene.fleet.tenants.get('acme')!.deploy(NEW_SHA)
    await plan()
    expect(scene.forge.comments.all).toHaveLength(2)
    expect(scene.forge.comments.all[1]!.body).not.toBe(before)
    expect(scene.calls()).toEqual([])
    expect(scene.isPromoted()).toBe(false)
  })

  test('what is closed just now is told, and the rest of the picture with it', async () => {
    scene.forge.ci.status(NEW_SHA, 'CI', 'pending')
    scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', 'true')
    const ran = await plan()
    expect(ended(ran)).toBe('planned dry-run')
    expect(scene.forge.comments.all[0]!.body).toMatch(/as it stands now.*CI/)
    expect(ran.stdout).toMatch(/as it stands now, a deploy would stop here: deploys are disabled/)
    expect(scene.forge.comments.all[0]!.body).toContain('delta')
  })

  test('a comment that is refused is a warning, and names the right that is missing', async () => {
    scene.forge.faults.push({ on: 'comments', fault: 403, persist: true })
    const ran = await plan()
    expect(ended(ran)).toBe('planned dry-run')
    expect(ran.stdout).toMatch(flavour === 'github' ? /pull-requests: write/ : /write:issue/)
  })

  test('without the input nobody is bothered', async () => {
    await plan({ 'pr-comment': 'false' })
    expect(scene.forge.comments.all).toEqual([])
  })

  test('a pull request from a fork is given no secret, and is told so in plain words', async () => {
    const ran = await plan({ 'control-plane-token': '', 'control-token': '', 'github-token': '' }, 'somebody/platform')
    expect(ended(ran)).toBe('skipped not-on-branch')
    expect(ran.stdout).toMatch(/comes from a fork, and a fork is given no secrets \(control-plane-token\)/)
    expect(scene.plane.calls).toEqual([])
    // Nobody else is excused.
    expect(ended(await plan({ 'control-plane-token': '' }))).toBe('failed bad-input')
    expect(ended(await plan({ 'control-plane-token': '', 'soak-seconds': 'x' }, 'somebody/platform'))).toBe('failed bad-input')
  })
})
