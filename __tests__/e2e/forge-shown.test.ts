import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ForgeFault, ForgeFaultKind, SandboxForge } from '../../src/sandbox/forge'
import type { ForgeRoute } from '../../src/sandbox/forge-routes'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { type Given, type Ran, runAction, runCli, runPost, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, type Scene } from '../support/scene'

/** With `environment` set, the forge shows how a release ended. */
const ENVIRONMENT = 'production'
const CONTEXT = `release / ${ENVIRONMENT}`
const SHOWN = { environment: ENVIRONMENT, 'github-token': 'job' }
const PAGE = 'http://127.0.0.1:9/molecule-ai/platform/actions/runs'
const WRITES: ForgeRoute[] = ['status', 'deployments', 'deployment']

afterAll(sweepFolders)

const ended = ({ outputs: { outcome, reason } }: Ran): string => `${outcome} ${reason}`
const on = (given: Given, flavour: string): Given => (flavour === 'gitea' ? { ...given, env: { ...given.env, GITEA_ACTIONS: 'true' } } : given)
const states = (forge: SandboxForge, sha: string): string[] => forge.ci.of(sha, CONTEXT).map(({ state }) => state)
const words = (forge: SandboxForge, sha: string): string => forge.ci.of(sha, CONTEXT).at(-1)?.description ?? ''
const deployed = (forge: SandboxForge): string[] => forge.deployments.all.map(({ sha, states: all }) => `${sha.slice(0, 7)} ${all.map(({ state }) => state).join(' ')}`)
const written = (forge: SandboxForge): string[] => forge.requests.filter(({ route, method }) => method === 'POST' || (route && WRITES.includes(route))).map(({ method, path }) => `${method} ${path}`)

describe.each(['github', 'gitea'] as const)('a deploy on %s', (flavour) => {
  let scene: DeployScene
  const deploy = (inputs: Record<string, string> = {}): Promise<Ran> => runAction(on(scene.deploy({ ...SHOWN, ...inputs }), flavour))
  beforeEach(async () => { scene = await setDeployScene(flavour) })
  afterEach(() => scene.close())

  test('that is done stands beside its commit, with the page of the run', async () => {
    const ran = await deploy()
    expect(ended(ran)).toBe('done ok')
    expect(ran.stdout).not.toMatch(/::warning::/)
    expect(states(scene.forge, NEW_SHA)).toEqual(['pending', 'success'])
    const [pending, done] = scene.forge.ci.of(NEW_SHA, CONTEXT)
    expect(pending?.description).toBe('deploy is under way')
    expect(done?.description).toBe('deploy: 4 of 4 tenants run 2222222; latest moved in 2 images, from 1111111')
    // Gitea goes by the run's number up to 1.25 (incident run-link).
    for (const { url } of [pending!, done!]) expect(url).toBe(`${PAGE}/${flavour === 'gitea' ? 4 : 17}`)
    expect(deployed(scene.forge)).toEqual(flavour === 'gitea' ? [] : ['2222222 in_progress success'])
    for (const one of scene.forge.deployments.all) expect(one).toMatchObject({ environment: ENVIRONMENT, isProduction: true, payload: { run: `${PAGE}/17` } })
    for (const one of scene.forge.deployments.all.flatMap((all) => all.states)) expect(one.url).toBe(`${PAGE}/17`)
  })

  test('begins once every gate has passed, and not before', async () => {
    let calls: number | undefined
    scene.forge.onRequest = ({ route }) => { if (route === 'status') calls ??= scene.plane.calls.length }
    const asked = (): boolean => scene.forge.requests.some(({ route }) => route === 'statuses') && scene.forge.requests.some(({ route }) => route === 'variable')
    let gatesFirst = false
    const watch = scene.forge.onRequest
    scene.forge.onRequest = async (call) => {
      if (call.route === 'status') gatesFirst ||= asked()
      await watch(call)
    }
    await deploy()
    expect(gatesFirst).toBe(true)
    // The dry run that lists the fleet was answered by then.
    expect(calls).toBeGreaterThan(0)
  })

  test('that CI keeps from beginning is told, and began no deployment', async () => {
    scene.forge.ci.status(NEW_SHA, 'CI', 'failure')
    expect(ended(await deploy())).toBe('failed ci-failed')
    expect(states(scene.forge, NEW_SHA)).toEqual(['failure'])
    expect(words(scene.forge, NEW_SHA)).toBe('deploy: failed (ci-failed)')
    expect(deployed(scene.forge)).toEqual([])
  })

  test('that fails half-way says how far it came', async () => {
    scene.plane.tenants.set('delta', 'silent-skip')
    const ran = await deploy()
    expect(ended(ran)).toMatch(/^failed tenant-/)
    expect(states(scene.forge, NEW_SHA)).toEqual(['pending', 'failure'])
    expect(words(scene.forge, NEW_SHA)).toMatch(/^deploy: failed \(tenant-\w+\); \d of 4 tenants runs? 2222222; latest was not moved$/)
    expect(deployed(scene.forge)).toEqual(flavour === 'gitea' ? [] : ['2222222 in_progress failure'])
  })

  test('that leaves its place, and a plan, write nothing', async () => {
    scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', 'true')
    expect(ended(await deploy())).toBe('skipped kill-switch-on')
    scene.forge.variables.delete('PROD_AUTO_DEPLOY_DISABLED')
    expect(ended(await deploy({ 'dry-run': 'true' }))).toBe('planned dry-run')
    expect(written(scene.forge).filter((one) => one.startsWith('POST'))).toEqual([])
  })

  test('that would wait for its own result is told so, before anybody is asked', async () => {
    const ran = await deploy({ 'required-contexts': `CI\nRelease / ${ENVIRONMENT}` })
    expect(ended(ran)).toBe('failed bad-input')
    expect(ran.stdout).toMatch(/required-contexts: "Release \/ production" is not right; .*would wait for itself; take it out/)
    expect(scene.forge.requests.filter(({ route }) => route)).toEqual([])
    // What another environment was given is a gate like any other.
    scene.forge.ci.status(NEW_SHA, 'release / staging', 'success')
    expect(ended(await deploy({ 'required-contexts': 'CI\nrelease / staging' }))).toBe('done ok')
  })

  test('on a pull request writes nothing, whoever opened it', async () => {
    for (const from of ['molecule-ai/platform', 'mallory/platform']) {
      const event = { pull_request: { number: 7, head: { repo: { full_name: from } }, base: { repo: { full_name: 'molecule-ai/platform' } } } }
      const given = on(scene.deploy(SHOWN), flavour)
      expect(ended(await runAction({ ...given, event, env: { ...given.env, GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main' } }))).toMatch(/^planned/)
    }
    expect(scene.forge.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })
})

describe('a promote and a rollback', () => {
  let scene: Scene
  beforeEach(async () => { scene = await createContext() })
  afterEach(() => scene.close())
  const promote = (inputs: Record<string, string> = {}): Given => scene.promote({ ...SHOWN, ...inputs })

  test('a promote is a success, and so is the next that finds nothing to do; only the first deployed', async () => {
    expect(ended(await runAction(promote()))).toBe('done ok')
    expect(ended(await runAction(promote()))).toBe('unchanged already-current')
    expect(states(scene.forge, NEW_SHA)).toEqual(['pending', 'success', 'success'])
    expect(words(scene.forge, NEW_SHA)).toBe('promote: unchanged; latest stays in 2 images')
    expect(deployed(scene.forge)).toEqual(['2222222 in_progress success'])
  })

  test('a rollback stands beside both commits', async () => {
    await runAction(promote())
    const ran = await runAction(scene.rollback('previous', SHOWN))
    expect(ended(ran)).toBe('done ok')
    expect(ran.stdout).not.toMatch(/::warning::.*not shown/)
    expect(states(scene.forge, NEW_SHA)).toEqual(['pending', 'success', 'failure'])
    expect(words(scene.forge, NEW_SHA)).toBe('rolled back to 1111111: latest moved in 2 images, from 2222222')
    expect(states(scene.forge, OLD_SHA)).toEqual(['success'])
    expect(words(scene.forge, OLD_SHA)).toBe('rollback: latest moved in 2 images, from 2222222')
    expect(deployed(scene.forge)).toEqual(['2222222 in_progress success inactive', '1111111 success'])
  })

  test('one that is put back is a failure, on the commit that was to come', async () => {
    scene.registry.faults.add({ fault: '403', method: 'PUT', path: /tenant\/manifests\/latest$/, persist: true })
    expect(ended(await runAction(promote()))).toBe('restored registry-denied')
    expect(states(scene.forge, NEW_SHA)).toEqual(['pending', 'failure'])
    expect(words(scene.forge, NEW_SHA)).toBe('promote: restored (registry-denied); latest is back where it was')
    expect(deployed(scene.forge)).toEqual(['2222222 in_progress failure'])
  })

  test('a commit of seven digits is found in full', async () => {
    expect(ended(await runAction(promote({ sha: NEW_SHA.slice(0, 7) })))).toBe('done ok')
    expect(states(scene.forge, NEW_SHA)).toEqual(['pending', 'success'])
    expect(deployed(scene.forge)).toEqual(['2222222 in_progress success'])
  })

  test('without an environment nothing is asked, and nothing of it loaded', async () => {
    const loaded = { NODE_OPTIONS: `--require ${join(__dirname, '../support/loaded.cjs')}` }
    const files = ({ stderr }: Ran): string[] => [...stderr.matchAll(/^loaded: (.*)$/gm)].map(([, file]) => file!)
    const marks = ['octokit-core.js', 'createStatuses']
    const known = (ran: Ran): string[] => marks.filter((mark) => files(ran).some((file) => readFileSync(file, 'utf8').includes(mark)))
    const plain = await runAction({ ...scene.promote({ 'github-token': 'job' }), env: loaded })
    expect(ended(plain)).toBe('done ok')
    expect(known(plain)).toEqual([])
    expect(scene.forge.requests.filter(({ method }) => method === 'POST')).toEqual([])
    const shown = await runAction({ ...promote({ 'allow-backward': 'true', sha: OLD_SHA }), env: loaded })
    expect(known(shown)).toEqual(marks)
  })

  test.each([['status', []], ['deployment', ['pending', 'success']], ['deployment_status', ['pending', 'success']]])('an event %s begins no round of them', async (event, expected) => {
    const given = promote()
    await runAction({ ...given, env: { ...given.env, GITHUB_EVENT_NAME: event } })
    expect(states(scene.forge, NEW_SHA)).toEqual(expected)
    expect(deployed(scene.forge)).toEqual(event === 'status' ? ['2222222 in_progress success'] : [])
  })

  test('what a secret was called is not told', async () => {
    await runAction(promote({ 'target-tag': 'live-t0psecret', 'status-token': 'live-t0psecret' }))
    expect(states(scene.forge, NEW_SHA)).toEqual(['pending', 'success'])
    expect(JSON.stringify([scene.forge.ci.of(NEW_SHA, CONTEXT), scene.forge.deployments.all])).not.toContain('t0psecret')
    expect(words(scene.forge, NEW_SHA)).toContain('moved in 2 images')
  })

  test('the command line has it shown where it knows the forge, and is silent where it does not', async () => {
    const args = ['promote', NEW_SHA, '--environment', ENVIRONMENT, '--images', scene.images.join(',')]
    const env = { RELEASE_ACTION_REGISTRY_AUTH: `${scene.registry.host}=sandbox:sandbox` }
    const alone = await runCli([...args, '--allow-backward', 'true'], env)
    expect(alone.code).toBe(0)
    expect(alone.stdout + alone.stderr).not.toMatch(/not show/)
    await runCli([...args, '--api-url', scene.forge.apiUrl], { ...env, GITHUB_REPOSITORY: 'molecule-ai/platform', RELEASE_ACTION_GITHUB_TOKEN: 'job' })
    expect(states(scene.forge, NEW_SHA).at(-1)).toBe('success')
  })
})

/** A forge that is down, full, locked or lying costs a release nothing but a line. */
describe('best effort', () => {
  let scene: Scene
  beforeAll(async () => { scene = await createContext() })
  beforeEach(() => { scene.forge.faults.length = 0 })
  afterAll(() => scene.close())
  let sha = OLD_SHA
  const promote = async (faults: readonly Omit<ForgeFault, 'nth'>[]): Promise<Ran> => {
    for (const fault of faults) {
      const nth = 1 + scene.forge.requests.filter(({ route }) => route === fault.on).length
      scene.forge.faults.push({ ...fault, nth })
    }
    sha = sha === NEW_SHA ? OLD_SHA : NEW_SHA
    const ran = await runAction(scene.promote({ ...SHOWN, sha, 'allow-backward': 'true', history: 'false' }))
    expect([ended(ran), ran.code, ran.stderr]).toEqual(['done ok', 0, ''])
    return ran
  }
  const told = ({ stdout }: Ran): string[] => [...stdout.matchAll(/^::warning::(the result is not shown as "release \/ production": .*)$/gm)].map(([, text]) => text!)
  const status = (): string | undefined => scene.forge.ci.of(sha, CONTEXT).at(-1)?.state
  const deployment = (): string | undefined => scene.forge.deployments.all.findLast((one) => one.sha === sha)?.states.at(-1)?.state

  test.each<ForgeFaultKind>([401, 403, 404, 422, 500, 503, 'drop', 'hang', 'torn', 'html', 'empty', 'limit'])('%s, to everything: the release is done, and what is missing is said', async (fault) => {
    const ran = await promote(WRITES.map((on) => ({ on, fault, persist: true })))
    // A 200 with anything in it is a status that was taken; a deployment is made only where its number is told.
    const missing = fault === 'html' || fault === 'empty' ? 1 : 2
    expect(told(ran)).toHaveLength(missing)
    // It was refused before the report was out, which tells it too.
    if (typeof fault === 'number' && fault < 500) expect((ran.evidence as { warnings: string[] }).warnings).toEqual(expect.arrayContaining(told(ran)))
  })

  test.each([
    ['status', 403, /permissions: statuses: write/], ['deployments', 403, /permissions: deployments: write/], ['deployment', 403, /permissions: deployments: write/],
    ['status', 'hang', /the forge took too long/], ['deployments', 'hang', /the forge took too long/], ['deployment', 'hang', /the forge took too long/],
  ] as const)('%s, %s each time: what the other one shows is shown', async (on, fault, expected) => {
    const ran = await promote([{ on, fault, persist: true }])
    expect(told(ran)).toEqual([expect.stringMatching(expected)])
    expect(on === 'status' ? deployment() : status()).toBe('success')
  })

  test.each<ForgeFaultKind>([503, 'drop', 'hang', 'torn'])('%s, once: it is shown all the same', async (fault) => {
    const before = scene.forge.deployments.all.length
    // Two of these in a row are more than the time for all of it.
    const ran = await promote(WRITES.filter((on) => fault !== 'hang' || on !== 'deployment').map((on) => ({ on, fault })))
    expect([status(), deployment()]).toEqual(['success', 'success'])
    // One that was made and whose answer was lost is not made again.
    expect(scene.forge.deployments.all).toHaveLength(before + 1)
    expect(told(ran)).toEqual([])
  })
})

describe('cut short', () => {
  let scene: Scene
  beforeEach(async () => { scene = await createContext() })
  afterEach(() => scene.close())

  /** A promote that gets the signal while it writes its last tag. */
  const cut = (signal: 'SIGTERM' | 'SIGKILL'): Promise<Ran> => {
    let kill: (() => Promise<unknown>) | undefined
    scene.registry.onRequest = async ({ method, path }) => {
      if (method === 'PUT' && path.endsWith('/latest')) await kill?.()
    }
    return runAction({
      ...scene.promote(SHOWN),
      onStart: (child) => (kill = async () => {
        kill = undefined
        child.kill(signal)
        return signal === 'SIGKILL' ? child.ended : child.tookSignals()
      }),
    })
  }

  test('a run that is asked to stop says so at once', async () => {
    const ran = await cut('SIGTERM')
    expect(ran.outputs['reason']).toBe('cancelled')
    expect(states(scene.forge, NEW_SHA).at(-1)).toBe('failure')
    expect(deployed(scene.forge)[0]).toMatch(/ failure$/)
    const asked = scene.forge.requests.length
    await runPost(ran)
    expect(scene.forge.requests).toHaveLength(asked)
  })

  test('one that the forge kept waiting is shown by the post step', async () => {
    for (const on of WRITES) scene.forge.faults.push({ on, fault: 'hang', persist: true })
    const ran = await cut('SIGTERM')
    expect(ran.outputs['reason']).toBe('cancelled')
    expect(ran.stdout).toMatch(/::warning::the result is not shown as "release \/ production": the forge took too long/)
    scene.forge.faults.length = 0
    await runPost(ran)
    expect(words(scene.forge, NEW_SHA)).toMatch(/^promote: (?:restored|failed) \(cancelled\)/)
    expect(states(scene.forge, NEW_SHA).at(-1)).toBe('failure')
    expect(deployed(scene.forge).at(-1)).toMatch(/^2222222 .*failure$/)
  })

  test('one that was killed is shown by the post step, in the deployment that it began', async () => {
    const ran = await cut('SIGKILL')
    await runPost(ran)
    expect(states(scene.forge, NEW_SHA).at(-1)).toBe('failure')
    expect(words(scene.forge, NEW_SHA)).toBe('promote: restored (cancelled); latest is back where it was')
    expect(deployed(scene.forge)).toHaveLength(1)
    expect(deployed(scene.forge)[0]).toMatch(/^2222222 .*failure$/)
  })
})
