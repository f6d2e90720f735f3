import { answer, type Answer, json } from '../../src/sandbox/answer'
import type { TenantCall } from '../../src/sandbox/tenant'
import { asGitea, asGitHub, cellsOf, tagsOf } from '../report/render'
import { type CanaryScene, setCanaries, strays } from '../support/canaries'
import { evidenceOf } from '../support/evidence'
import { type Ran, runAction, sweepFolders } from '../support/runner'

/** Tenants that mean ill: what they answer is obeyed by no runner and no page, and brings them nothing. */
let scene: CanaryScene
let ran: Ran
afterEach(() => scene.close())
afterAll(sweepFolders)

const verdicts = (at: 0 | 1) => Object.fromEntries((evidenceOf(ran).tenants[at]?.checks ?? []).map(({ name, verdict }) => [name, verdict]))
const html = (status: number, text: string): Answer => answer(status, { 'content-type': 'text/html' }, Buffer.from(text))

type Rule = (call: TenantCall) => Answer | undefined
const on = (method: string, path: RegExp, said: Answer): Rule => (call) => (call.method === method && path.test(call.path) ? said : undefined)

const EVIL = '::set-env name=PATH::/evil\n::warning::x\r\n##[add-mask]x | a </details><script>alert(1)</script> [x](https://evil.example) \u001b[31m\u202e'

/** Nothing of it is obeyed by a runner or a page. */
function harmlessly(): void {
  const own = ran.stdout.split(/\r?\n/).filter((line) => !/^::add-mask::(admin-of-|job-token|[\w+/]+=*$)/.test(line))
  for (const line of own) expect(line).not.toMatch(/::(set-env|warning::x)|##\[/)
  for (const told of [ran.stdout, ran.summary]) expect(told.replaceAll(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  for (const page of [asGitea(ran.summary), ...asGitHub([ran.summary])]) {
    expect(tagsOf(page).filter((tag) => /<(script|img|iframe)|evil/.test(tag))).toEqual([])
    expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length)
    for (const table of cellsOf(page)) expect(new Set(table).size).toBe(1)
  }
  expect(ran.stderr).toBe('')
}

test.each<[string, Rule]>([
  ['in its commit', on('GET', /^\/buildinfo$/, json(200, { git_sha: EVIL }))],
  ['in a body of JSON', on('GET', /^\/events$/, json(200, { error: EVIL }))],
  ['in a key', on('GET', /^\/events$/, json(200, { [EVIL]: EVIL }))],
  ['in a page', on('GET', /^\/events$/, html(500, EVIL))],
  ['in a content type', on('GET', /^\/events$/, answer(200, { 'content-type': 'text/html; x="::set-env name=a::b </td>"' }, Buffer.from(EVIL)))],
  ['in an id', on('POST', /commit$/, json(200, { id: EVIL }))],
  ['in a location', on('GET', /^\/events$/, answer(302, { location: 'https://evil.example/::set-env' }))],
])('%s is obeyed by nobody', async (_, rule) => {
  scene = await setCanaries()
  scene.acme.onRequest = rule
  ran = await runAction(scene.smoke())
  expect([ran.outputs.outcome, ran.code]).toEqual(['failed', 1])
  harmlessly()
})

test.each(['..', '.', '../../workspaces', '?', '#', '%2e%2e', 'a/b', ''])('an id %j leads nowhere but to a memory', async (id) => {
  scene = await setCanaries()
  scene.acme.onRequest = on('POST', /commit$/, json(200, { id }))
  ran = await runAction(scene.smoke())
  const asked = scene.acme.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path)
  for (const path of asked) expect(path).toMatch(/^\/memories\/[^/]+$/)
  expect(ran.outputs.outcome).toBe('failed')
})

test('a redirect to another tenant brings it nothing', async () => {
  for (const path of [/^\/events$/, /^\/workspaces$/, /^\/buildinfo$/, /commit$/]) {
    scene = await setCanaries()
    scene.acme.faults.add({ fault: 'redirect', to: `${scene.beta.url}/steal`, path, persist: true })
    ran = await runAction(scene.smoke())
    expect([ran.outputs.outcome, ran.code]).toEqual(['failed', 1])
    expect([scene.fleet.left(), strays(scene.fleet), scene.beta.requests.filter((call) => call.path === '/steal')]).toEqual([[], [], []])
    await scene.close()
  }
  scene = await setCanaries()
})

test.each(['huge', 'drip'] as const)('%s ends, and is told', async (fault) => {
  scene = await setCanaries()
  scene.acme.faults.add({ fault, path: /^\/events$/, persist: true })
  ran = await runAction(scene.smoke())
  expect([ran.outputs.outcome, ran.code]).toEqual(['failed', 1])
  expect(verdicts(0).events).not.toBe('pass')
  expect(verdicts(1).events).toBe('pass')
  expect(ran.stdout).toMatch(fault === 'huge' ? /answers more than 1 MiB/ : /no whole answer|cancelled/)
  expect(scene.fleet.left()).toEqual([])
})

test('a live secret in an answer is nowhere, nor is a token', async () => {
  scene = await setCanaries('workspace-server')
  scene.acme.onRequest = on('POST', /^\/workspaces$/, json(200, { connection: { auth_token: 'live-secret-5f0c' }, status: 'awaiting_agent' }))
  ran = await runAction(scene.smoke())
  expect(ran.outputs.reason).toBe('smoke-red')
  const told = [ran.stdout.replace(/^::add-mask::.*$/gm, ''), ran.summary, JSON.stringify(ran.evidence)].join('\n')
  for (const secret of ['live-secret', scene.acme.token, scene.beta.token]) expect(told).not.toContain(secret)
})
