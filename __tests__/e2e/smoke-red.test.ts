import { answer, type Answer, json } from '../../src/sandbox/answer'
import type { TenantCall } from '../../src/sandbox/tenant'
import { type CanaryScene, setCanaries, type Shape, strays } from '../support/canaries'
import { evidenceOf } from '../support/evidence'
import { type Ran, runAction, sweepFolders } from '../support/runner'

/** Each check of each built-in suite, broken on its own. */
let scene: CanaryScene
let ran: Ran
afterEach(() => scene.close())
afterAll(sweepFolders)

const verdicts = (at: 0 | 1) => Object.fromEntries((evidenceOf(ran).tenants[at]?.checks ?? []).map(({ name, verdict }) => [name, verdict]))
const html = (status: number, text: string): Answer => answer(status, { 'content-type': 'text/html' }, Buffer.from(text))

type Rule = (call: TenantCall) => Answer | undefined
const on = (method: string, path: RegExp, said: Answer): Rule => (call) => (call.method === method && path.test(call.path) ? said : undefined)
const asNobody = (said: Answer): Rule => ({ path, headers }) => (path === '/admin/liveness' && !headers.authorization ? said : undefined)
const asAdmin = (said: Answer): Rule => ({ path, headers }) => (path === '/admin/liveness' && headers.authorization ? said : undefined)
const REFUSED = json(403, { error: 'no' })
const SEARCH = /search$|^\/workspaces\/[^/]+\/memories$/

/** What breaks a check, as sure as can be, and only that one. */
const BREAKS: [check: string, how: string, rule: Rule][] = [
  ['liveness', 'no subsystems', asAdmin(json(200, {}))],
  ['liveness', 'subsystems in a list', asAdmin(json(200, { subsystems: [] }))],
  ['liveness', '500', asAdmin(json(500, { subsystems: {} }))],
  ['liveness', 'a page', asAdmin(html(200, '{"subsystems":{}}'))],
  ['workspaces', 'an object', on('GET', /^\/workspaces$/, json(200, { workspaces: [] }))],
  ['workspaces', 'null', on('GET', /^\/workspaces$/, json(200, null))],
  ['workspaces', 'half a list', on('GET', /^\/workspaces$/, answer(200, { 'content-type': 'application/json' }, Buffer.from('[{')))],
  ['workspaces', 'nothing', on('GET', /^\/workspaces$/, answer(200))],
  ['workspaces', '401', on('GET', /^\/workspaces$/, json(401, []))],
  ['search', 'no rows', on('GET', SEARCH, json(200, []))],
  ['search', 'the probe in another key', on('GET', SEARCH, json(200, [{ note: 'probe' }]))],
  ['search', 'no list', on('GET', SEARCH, json(200, { rows: [] }))],
  ['search', '500', on('GET', SEARCH, json(500, { error: 'query failed' }))],
  ['events', 'an object', on('GET', /^\/events$/, json(200, { events: [] }))],
  ['events', '403', on('GET', /^\/events$/, REFUSED)],
  ['no bearer', 'let in', asNobody(json(200, { subsystems: {} }))],
  ['no bearer', '403', asNobody(REFUSED)],
  ['no bearer', 'platform unavailable', asNobody(json(500, { error: 'x' }))],
]

describe.each<Shape>(['canary', 'workspace-server'])('the suite %s', (shape) => {
  const other = expect.objectContaining({ state: 'passed' })

  /** The checks that did not pass, with the run's end and what it left. */
  async function redWith(rule: Rule) {
    scene = await setCanaries(shape)
    scene.acme.onRequest = rule
    ran = await runAction(scene.smoke())
    expect(evidenceOf(ran)).toMatchObject({ outcome: 'failed', reason: 'smoke-red' })
    expect([ran.code, ran.outputs.reason, strays(scene.fleet)]).toEqual([1, 'smoke-red', []])
    expect(evidenceOf(ran).tenants[1]).toEqual(other)
    return Object.entries(verdicts(0)).filter(([, verdict]) => verdict !== 'pass')
  }

  test.each(BREAKS)('%s alone is red: %s', async (check, _, rule) => {
    expect(await redWith(rule)).toEqual([[check, 'fail']])
    expect(scene.fleet.left()).toEqual([])
    const failed = evidenceOf(ran).tenants[0]?.checks?.find(({ name }) => name === check)
    expect(failed).toMatchObject({ expected: expect.any(String), got: expect.any(String), repeat: expect.stringMatching(/^curl /) })
    for (const told of [ran.stdout, ran.summary]) expect(told).toContain(check)
  })

  test.each<[string, Answer]>([
    ['refused', REFUSED], ['a page', html(404, '<p>[401]</p>')], ['done, and no id', json(201, { ok: true })], ['no JSON', answer(200)],
  ])('commit is red, and what needs it is never a pass: %s', async (_, said) => {
    const red = await redWith(on('POST', /memories/, said))
    expect(red[0]).toEqual(['commit', 'fail'])
    expect(red[1]?.[0]).toBe('search')
    expect(red).toHaveLength(2)
    expect(scene.fleet.left()).toEqual([])
  })

  test('a build that scrubs or loses what is committed', async () => {
    expect(await redWith(on('POST', /memories/, json(201, { id: '00000000-0000-4000-8000-000000000000' })))).toEqual([['search', 'fail']])
  })

  test('a clean-up that fails is told, and changes no verdict', async () => {
    scene = await setCanaries(shape)
    scene.acme.onRequest = on('DELETE', /memories/, REFUSED)
    ran = await runAction(scene.smoke())
    expect([ran.outputs.outcome, ran.code]).toEqual(['done', 0])
    const [left = ''] = scene.fleet.left()
    const probe = left.split(' ').at(-1)!
    expect(probe).toMatch(/^probe-/)
    expect(evidenceOf(ran).warnings.join()).toContain(probe)
    expect(ran.stdout).toMatch(new RegExp(`^::warning[^\n]*${probe}`, 'm'))
    expect(ran.summary).toContain(probe)
  })
})

test('workspace: a check that makes what the rest needs', async () => {
  scene = await setCanaries('workspace-server')
  scene.acme.onRequest = on('POST', /^\/workspaces$/, REFUSED)
  ran = await runAction(scene.smoke())
  expect(ran.outputs.reason).toBe('smoke-red')
  expect(verdicts(0)).toEqual({ liveness: 'pass', workspaces: 'pass', workspace: 'fail', commit: 'skipped', search: 'skipped', events: 'pass', 'no bearer': 'pass' })
})
