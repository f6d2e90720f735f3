import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { type Came, startFront } from '../support/front'
import { type Given, type Ran, runAction, sweepFolders } from '../support/runner'
import { NEW_SHA } from '../support/scene'

/** What control planes and fleets do beyond what was reported, on the bundle. */

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
const words = (): string => ran.stdout.replace(/\s+/g, ' ')

type Listing = { ok: boolean; results: unknown[] }
/** The control plane, whose dry run's answer is another one. */
async function listing(change: (listing: Listing) => object, headers: Came['headers'] = {}): Promise<Given> {
  const front = await startFront(scene.plane.url.slice('http://'.length), async ({ body }, pass) => {
    const came = await pass()
    if (!JSON.parse(body.toString()).dry_run) return came
    return { ...came, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(JSON.stringify(change(JSON.parse(came.body.toString())))) }
  })
  closing.push(front.close)
  return scene.deploy({ 'control-plane-url': `http://${front.host}` })
}

describe('a control plane that lists a part of its fleet', () => {
  const half = (more: object) => (all: Listing): object => ({ ...all, results: all.results.slice(0, 2), ...more })
  test.each<[string, object, Came['headers']]>([
    ['with a flag', { has_more: true }, {}], ['with a cursor', { next_cursor: 'b3' }, {}], ['with a page', { next_page: 2 }, {}], ['with a count', { total: 4 }, {}],
    ['with a link', {}, { link: '</cp?page=2>; rel="next"' }],
  ])('%s of what is left moves nobody', async (_, more, headers) => {
    expect(await run(await listing(half(more), headers))).toEqual(['failed', 'control-plane-unavailable'])
    expect(words()).toContain('a part of its tenants: 2, and it says that there are more')
    expect([scene.calls(), scene.isPromoted()]).toEqual([[], false])
  })
  test('is taken at its word where it says that this is all', async () => {
    const whole = { has_more: false, next_cursor: null, next: '', total: 4, total_count: 4 }
    expect(await run(await listing((all) => ({ ...all, ...whole })))).toEqual(['done', 'ok'])
  })
})

test('a control plane that moves more than it was asked for is told of', async () => {
  const front = await startFront(scene.plane.url.slice('http://'.length), (asked, pass) => {
    const order = JSON.parse(asked.body.toString())
    delete order.only_slugs
    asked.body = Buffer.from(JSON.stringify(order))
    asked.headers['content-length'] = String(asked.body.length)
    return pass()
  })
  closing.push(front.close)
  expect(await run(scene.deploy({ 'control-plane-url': `http://${front.host}`, 'control-token': 'switch-reader' }))).toEqual(['done', 'ok'])
  expect(words()).toContain('canary canary: the control plane says that it moved acme, beta, delta too, whom nobody had asked for')
  // Those that it was told to move before are none of them.
  expect(words()).toContain('batch 1 of 2: the control plane says that it moved delta too')
})

test('tenants that an earlier run moved are proved by a commit, which is said to tell no two builds apart', async () => {
  for (const slug of ['canary', 'acme']) scene.fleet.tenants.get(slug)!.deploy(NEW_SHA)
  expect(await run(scene.deploy())).toEqual(['done', 'ok'])
  expect(words()).toContain('acme, canary ran 2222222 before this run, and are proved by that commit, which does not tell two builds of it apart')
})
