import { answer, json } from '../../src/sandbox/answer'
import { type CanaryScene, probes, setCanaries, strays } from '../support/canaries'
import { evidenceOf } from '../support/evidence'
import { EVENT_SHA, type Given, type Ran, REPOSITORY, runAction, sweepFolders } from '../support/runner'
import { NEW_SHA, OLD_SHA } from '../support/scene'

/** Every incident of the pipelines before this one that concerns canaries, replayed against the built bundle. */
let scene: CanaryScene
let ran: Ran

const open = async (...options: Parameters<typeof setCanaries>): Promise<void> => {
  scene = await setCanaries(...options)
}
const run = async (given: Given): Promise<void> => {
  ran = await runAction(given)
}
/** The run's last word, checked on every channel that tells it; whatever happened, nothing is left and nothing strayed. */
const ended = (): [string | undefined, string | undefined, number | null] => {
  expect(evidenceOf(ran)).toMatchObject({ outcome: ran.outputs.outcome, reason: ran.outputs.reason })
  expect(ran.summary).not.toBe('')
  expect([scene.fleet.left(), strays(scene.fleet)]).toEqual([[], []])
  return [ran.outputs.outcome, ran.outputs.reason, ran.code]
}
const tenant = (at: 0 | 1) => evidenceOf(ran).tenants[at]!
const verdicts = (at: 0 | 1) => Object.fromEntries((tenant(at).checks ?? []).map(({ name, verdict }) => [name, verdict]))
const check = (name: string) => tenant(0).checks?.find((one) => one.name === name)
const html = (status: number, text: string) => answer(status, { 'content-type': 'text/html' }, Buffer.from(text))

afterEach(() => scene.close())
afterAll(sweepFolders)

describe('incident-proceed-anyway', () => {
  const nobodyWasProbed = (): void => expect([probes(scene.acme), probes(scene.beta)]).toEqual([[], []])

  test('a canary that still runs the old build fails the smoke, and is not probed', async () => {
    await open('canary', { commit: OLD_SHA })
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
    expect(tenant(0)).toMatchObject({ state: 'waiting', wanted: NEW_SHA.slice(0, 7), got: OLD_SHA.slice(0, 7) })
    nobodyWasProbed()
  })

  test.each<[string, Parameters<typeof setCanaries>[1]]>([
    ['a build that nobody stamped', { commit: 'dev' }],
    ['a build that cannot say what it is', { tells: 'nothing' }],
    ['a build that says it in health, and is old', { tells: 'health', commit: OLD_SHA }],
  ])('%s', async (_name, options) => {
    await open('canary', options)
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
    nobodyWasProbed()
  })

  test('a page that holds the commit is not a canary that says it', async () => {
    await open()
    scene.acme.onRequest = ({ path }) => (/buildinfo|health/.test(path) ? html(200, `{"git_sha":"${NEW_SHA}"} [`) : undefined)
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
    nobodyWasProbed()
  })

  test('it is waited for, and found on the way', async () => {
    await open('canary', { commit: OLD_SHA })
    scene.acme.deploy(NEW_SHA, { after: 2, downFor: 2 })
    await run(scene.smoke({ 'wait-seconds': '60', 'wait-interval-seconds': '5' }))
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(ran.stdout).toMatch(/1 of 2 canaries run 2222222.*1111111/)
  })

  test('but not for ever', async () => {
    await open('canary', { commit: OLD_SHA })
    await run(scene.smoke({ 'wait-seconds': '12', 'wait-interval-seconds': '5' }))
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
    nobodyWasProbed()
  })

  test('a canary that falls back while it is tested', async () => {
    await open()
    scene.acme.deploy(OLD_SHA, { after: 3 })
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
    expect(tenant(0)).toMatchObject({ state: 'waiting', got: OLD_SHA.slice(0, 7) })
  })

  test.each(['canary', 'workspace-server'] as const)('with 7 digits, and the build in health, the suite %s is green', async (shape) => {
    await open(shape, { tells: 'health', commit: NEW_SHA.slice(0, 7) })
    await run(scene.smoke())
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(new Set([...Object.values(verdicts(0)), ...Object.values(verdicts(1))])).toEqual(new Set(['pass']))
  })
})

describe('incident-soft-skip', () => {
  const none = { 'tenant-urls': '', 'tenant-tokens': '', 'tenant-org-ids': '' }

  test('no canary is no pass: ran=false, a notice, and the summary says so', async () => {
    await open()
    await run(scene.smoke(none))
    expect(ended()).toEqual(['skipped', 'no-canary-fleet', 0])
    expect(ran.outputs.ran).toBe('false')
    expect(ran.stdout).toMatch(/^::(notice|warning)[^\n]*no canary/m)
    expect(ran.summary).toMatch(/no canary/)
  })

  test('or it is red, where that is wanted', async () => {
    await open()
    await run(scene.smoke({ ...none, 'on-missing-fleet': 'fail' }))
    expect(ended()).toEqual(['failed', 'no-canary-fleet', 1])
    expect(ran.outputs.ran).toBe('false')
  })

  test.each([[','], [' ,\n ']])('canaries %j are a mistake, and not none', async (urls) => {
    await open()
    await run(scene.smoke({ ...none, 'tenant-urls': urls }))
    expect(ended()).toEqual(['failed', 'bad-input', 1])
  })

  test('tokens without addresses are one too', async () => {
    await open()
    await run(scene.smoke({ 'tenant-urls': '', 'tenant-org-ids': '' }))
    expect(ended()).toEqual(['failed', 'bad-input', 1])
  })

  test('a skip in everything but name: a real run says ran=true', async () => {
    await open()
    await run(scene.smoke())
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(ran.outputs.ran).toBe('true')
  })
})

describe('incident-guard-404', () => {
  test.each<[string, ReturnType<typeof answer>]>([
    ['a guard\'s, with nothing in it', answer(404)],
    ['in JSON', json(404, { error: 'admin auth required' })],
  ])('without a bearer a 404 is no 401: %s', async (_name, said) => {
    await open('workspace-server')
    scene.acme.onRequest = ({ path, headers }) => (path === '/admin/liveness' && !headers.authorization ? said : undefined)
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'smoke-red', 1])
    expect(verdicts(0)['no bearer']).toBe('fail')
    expect(check('no bearer')).toMatchObject({ expected: '401', got: expect.stringContaining('404') })
    expect(Object.values(verdicts(0)).filter((verdict) => verdict !== 'pass')).toHaveLength(1)
  })

  test('a guard without its header', async () => {
    await open('workspace-server')
    await run(scene.smoke({ 'tenant-org-ids': '' }))
    expect([ran.outputs.reason, ran.code, verdicts(0)['no bearer']]).toEqual(['smoke-red', 1, 'fail'])
  })
})

describe('incident-substring-pass', () => {
  const page = '<!DOCTYPE html><p>{"subsystems":{}} [] Error 401 probe</p>'

  test('a build without the routes, behind a canvas that answers a page', async () => {
    await open('workspace-server')
    await run(scene.smoke({ 'smoke-suite': 'canary' }))
    expect(ended()).toEqual(['failed', 'smoke-red', 1])
    expect(verdicts(0)).toMatchObject({ liveness: 'pass', commit: 'fail', search: 'skipped' })
  })

  test.each([200, 404])('every check against a page with status %i', async (status) => {
    await open()
    scene.acme.onRequest = ({ path }) => (path === '/buildinfo' ? undefined : html(status, page))
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'smoke-red', 1])
    expect(Object.values(verdicts(0))).not.toContain('pass')
    expect(new Set(Object.values(verdicts(1)))).toEqual(new Set(['pass']))
  })

  test('a page with the status that is wanted', async () => {
    await open()
    scene.acme.onRequest = ({ path, headers }) => (path === '/admin/liveness' && !headers.authorization ? html(401, page) : undefined)
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'smoke-red', 1])
    expect(verdicts(0)['no bearer']).toBe('fail')
  })
})

describe('incident-comma-or-space', () => {
  const separators = [[','], [' '], ['\n'], [', '], [' ,\n\n , ']]
  test.each(separators)('addresses, tokens and organisations separated by %j are the same', async (separator) => {
    await open('workspace-server')
    const inputs = Object.entries(scene.fleet.inputs()).map(([name, value], at) =>
      [name, value.split('\n').join(at === 1 ? ' ' : separator)] as const)
    await run(scene.smoke(Object.fromEntries(inputs)))
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(evidenceOf(ran).tenants).toMatchObject([{ url: scene.acme.url, state: 'passed' }, { url: scene.beta.url, state: 'passed' }])
  })

  test.each([
    ['a token too few', 'tenant-tokens', (list: string[]) => list.slice(1)],
    ['a token too many', 'tenant-tokens', (list: string[]) => [...list, 'more']],
    ['an address too few', 'tenant-urls', (list: string[]) => list.slice(1)],
    ['an organisation too few', 'tenant-org-ids', (list: string[]) => list.slice(1)],
  ])('%s: which belongs where is not guessed', async (_name, input, change) => {
    await open('workspace-server')
    const given = scene.fleet.inputs() as Record<string, string>
    await run(scene.smoke({ [input]: change(given[input]!.split('\n')).join(',') }))
    expect(ended()).toEqual(['failed', 'bad-input', 1])
    expect(ran.stdout).toContain(input)
    expect([...scene.acme.requests, ...scene.beta.requests]).toEqual([])
  })
})

describe('incident-wrong-commit', () => {
  const upstream = (more: object = {}): Given => {
    const { sha, ...inputs } = scene.smoke().inputs
    const repository = { full_name: REPOSITORY }
    const workflow_run = {
      head_sha: sha, head_branch: 'main', event: 'push', conclusion: 'success', status: 'completed', repository,
      head_repository: repository, html_url: 'https://example.com/run/1', ...more,
    }
    const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_SHA: EVENT_SHA }
    return { ...scene.smoke(), inputs, env, event: { action: 'completed', workflow_run, repository } }
  }

  test('it is the upstream run that says which commit was built', async () => {
    await open()
    await run(upstream())
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(ran.outputs.sha).toBe(NEW_SHA)
  })

  test('and a canary with another one is another build', async () => {
    await open()
    await run(upstream({ head_sha: OLD_SHA }))
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
  })
})

describe('incident-empty-token-header', () => {
  test.each([[''], [' '], [','], ['a,'], ['""']])('tokens %j for two canaries are bad input, and nobody is asked', async (tokens) => {
    await open()
    await run(scene.smoke({ 'tenant-tokens': tokens }))
    expect(ended()).toEqual(['failed', 'bad-input', 1])
    expect(ran.stdout).toContain('tenant-tokens')
    expect([...scene.acme.requests, ...scene.beta.requests]).toEqual([])
  })

  test('whoever is asked as nobody gets no header at all', async () => {
    await open()
    await run(scene.smoke())
    const sent = scene.acme.requests.map(({ path, headers }) => [path, headers.authorization] as const)
    for (const [path, authorization] of sent) expect([path, authorization]).not.toEqual([path, expect.stringMatching(/^Bearer\s*$/)])
    const open_ = sent.filter(([, authorization]) => authorization === undefined).map(([path]) => path)
    expect(open_.sort()).toEqual(['/admin/liveness', '/buildinfo', '/buildinfo'])
  })
})

describe('incident-stale-not-unreachable', () => {
  test('a canary on another build and one that does not answer are two things, and both are told', async () => {
    await open('canary', { commit: OLD_SHA })
    scene.beta.faults.add({ fault: 'drop', persist: true })
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'build-not-running', 1])
    expect(evidenceOf(ran).tenants).toMatchObject([{ state: 'waiting', got: OLD_SHA.slice(0, 7) }, { state: 'unreachable', got: expect.stringContaining('connection broken') }])
  })

  test.each(['drop', '502', 'hang', 'torn'] as const)('one that never answers (%s) says nothing of the build, and is no pass', async (fault) => {
    await open()
    scene.beta.faults.add({ fault, persist: true })
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'tenant-unreachable', 1])
    expect(tenant(1).state).toBe('unreachable')
    expect(probes(scene.acme)).toEqual([])
  })

  test.each(['drop', '502', '503', '504'] as const)('nor is one that falls silent at a check (%s)', async (fault) => {
    await open()
    scene.acme.faults.add({ fault, path: /^\/events$/, persist: true })
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'tenant-unreachable', 1])
    expect([verdicts(0).events, tenant(0).state]).toEqual(['inconclusive', 'inconclusive'])
    expect(scene.acme.requests.filter(({ path }) => path === '/events')).toHaveLength(3)
  })

  test('a check that fails weighs more than one that could not be asked', async () => {
    await open()
    scene.acme.faults.add({ fault: '502', path: /^\/events$/, persist: true })
    scene.beta.faults.add({ fault: '500', path: /^\/workspaces$/ })
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'smoke-red', 1])
  })
})

describe('incident-gateway-blip', () => {
  test.each(['502', '503', '504', 'drop'] as const)('one %s is tried again, visibly', async (fault) => {
    await open()
    scene.acme.faults.add({ fault, path: /^\/workspaces$/ })
    await run(scene.smoke())
    expect(ended()).toEqual(['done', 'ok', 0])
    expect(ran.stdout).toMatch(/workspaces: .*trying again in/)
  })

  test.each(['500', '401', '403', '404'] as const)('one %s is not', async (fault) => {
    await open()
    scene.acme.faults.add({ fault, path: /^\/workspaces$/ })
    await run(scene.smoke())
    expect(ended()).toEqual(['failed', 'smoke-red', 1])
    expect(scene.acme.requests.filter(({ path }) => path === '/workspaces')).toHaveLength(1)
  })
})

describe('incident-lost-answer', () => {
  test.each(['canary', 'workspace-server'] as const)('%s: what was made without an answer is found and deleted, and not made again', async (shape) => {
    for (const fault of ['drop-after', 'hang-after', 'torn'] as const) {
      await open(shape)
      scene.acme.faults.add({ fault, method: 'POST', path: /memories/ })
      await run(scene.smoke())
      expect(ended()).toEqual(['failed', 'tenant-unreachable', 1])
      expect(verdicts(0).commit).toBe('inconclusive')
      expect(scene.acme.requests.filter(({ method, path }) => method === 'POST' && path.includes('memories'))).toHaveLength(1)
      await scene.close()
    }
    await open()
  })
})
