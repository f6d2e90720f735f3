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

describe('what comes in the place of a list', () => {
  const nth = async (at: number, answer: Came): Promise<Given> => {
    let lists = 0
    const front = await startFront(scene.plane.url.slice('http://'.length), ({ body }, pass) => {
      if (!JSON.parse(body.toString()).dry_run) return pass()
      lists += 1
      return lists === at ? Promise.resolve(answer) : pass()
    })
    closing.push(front.close)
    return scene.deploy({ 'control-plane-url': `http://${front.host}` })
  }
  const says = (text: string): Came => ({ status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(text) })
  test.each([
    ['a page cut short, at first', 1, says('{"ok":true,"results":[{"slug":"can')], ['a proxy\'s page, at the sweep', 2, says('<html>Sign in</html>')],
    ['a part, at the sweep', 2, says('{"ok":true,"results":[{"slug":"canary"}],"has_more":true}')], ['nobody, at the sweep', 2, says('{"ok":true,"results":[]}')],
  ])('%s, is looked at once more', async (_, at, answer) => {
    expect(await run(await nth(at, answer))).toEqual(['done', 'ok'])
    expect(words()).toContain('4 of 4 tenants run 2222222')
  })
  test('nobody, at first, is nobody', async () => {
    expect(await run(await nth(1, says('{"ok":true,"results":[]}')))).toEqual(['failed', 'fleet-empty'])
  })
})

describe('a list that lacks somebody', () => {
  test('for a moment leaves nobody out', async () => {
    scene.plane.onCall = ({ kind }) => {
      if (kind !== 'dry-run' || scene.calls().length < 3) return
      scene.plane.listed = scene.plane.listed ? undefined : ['canary', 'acme']
    }
    expect(await run(scene.deploy())).toEqual(['done', 'ok'])
    expect(words()).toContain('beta, delta are not in the list any more; asking for it once more in 5 s')
    expect(words()).toContain('4 of 4 tenants run 2222222')
  })
  test('twice in a row has lost him', async () => {
    scene.plane.onCall = () => { if (scene.calls().length === 3) scene.plane.listed = ['canary', 'acme', 'beta'] }
    expect(await run(scene.deploy())).toEqual(['done', 'ok'])
    expect(words()).toContain('delta is not in the fleet any more')
  })
})

test('the status that the deploy itself writes is no context to wait for', async () => {
  expect(await run(scene.deploy({ environment: 'production', 'required-contexts': 'CI\nrelease / production' }))).toEqual(['failed', 'bad-input'])
  expect(words()).toContain('which this very deploy writes at its end')
})

test('one tenant under two names is told of', async () => {
  const url = scene.fleet.tenants.get('canary')!.url
  await run(scene.deploy({ fleet: `canary ${url}\nacme ${url}/`, 'rollout-command': 'true', 'control-plane-url': '', 'control-plane-token': '', 'allow-other-control-plane': 'false', 'dry-run': 'true' }))
  expect(words()).toContain('fleet: canary, acme are one address: one tenant is asked 2 times, and perhaps another one never')
  await run({ inputs: { mode: 'smoke', sha: NEW_SHA, 'tenant-urls': `${url}\n${url}/`, 'tenant-tokens': 'a-token\na-token', 'wait-seconds': '0', 'evidence-file': 'evidence.json' } })
  expect(words()).toMatch(/tenant-urls: \S+ stands twice: one tenant is asked 2 times/)
})
