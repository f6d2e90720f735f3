import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SandboxControlPlane, startControlPlane } from '../../src/sandbox/control-plane'
import { type SandboxFleet, startFleet } from '../../src/sandbox/fleet'
import type { Ended } from '../support/child'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { type Given, REPOSITORY, runAction, runCli, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, type Scene } from '../support/scene'

const SECRET = 'hunter2|correct-horse-battery-staple-Z'
const both = ({ stdout, stderr }: Ended): string => stdout + stderr
const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
  sweepFolders()
})

async function start(): Promise<Scene> {
  const scene = await createContext({ auth: 'none' })
  stops.push(scene.close)
  return scene
}
const cli = ({ images }: Scene, words: string[], env: Record<string, string> = {}): Promise<Ended> =>
  runCli([...words, '--images', images.join(',')], env)
/** Somebody for whom it is a secret, and the beginning of it another one. */
const knowing = { RELEASE_ACTION_REGISTRY_AUTH: `elsewhere.example=me:${SECRET}\nother.example=me:hunter2` }

describe('incident-secret-half', () => {
  test.each<[string, string]>([
    ['as it is', SECRET], ['around a zero-width character', `${SECRET.slice(0, 20)}\u200b${SECRET.slice(20)}`],
    ['cut at 34 of its 38 characters', `${SECRET.slice(0, 34)}…`], ['cut where a history cuts', `${'x'.repeat(462)}${SECRET}`],
  ])('%s, in what a stranger has written into a history', async (_, text) => {
    const scene = await start()
    expect(await cli(scene, ['hold', '--why', text])).toMatchObject({ code: 0 })
    expect(await cli(scene, ['veto', NEW_SHA, '--why', text])).toMatchObject({ code: 0 })
    const page = join(tmpdir(), `release-action-page-${process.pid}.html`)
    const told = [
      await cli(scene, ['history', '--html', page], knowing), await cli(scene, ['history', '--json'], knowing),
      await cli(scene, ['hold', '--why', 'mine'], knowing), await cli(scene, ['lift', '--json'], knowing), await cli(scene, ['unveto', NEW_SHA], knowing),
    ].map(both).concat(readFileSync(page, 'utf8'))
    for (const output of told) expect(output.replaceAll(/[\u200b`]|\\u200b/g, '')).not.toMatch(/hunter2|correct-horse|battery|orse-b/)
    expect(told[0]).toContain('***')
  })

  test('a reason that is written into a registry is redacted before', async () => {
    const scene = await start()
    await cli(scene, ['hold', '--why', `it leaked ${SECRET}`], knowing)
    expect(both(await cli(scene, ['history', '--json']))).toMatch(/"why": "it leaked \*\*\*"/)
  })

  test.each([0, 6, 10, 34])('in a comment on a pull request, a pipe in it, cut after %i more characters', async (more) => {
    const scene: DeployScene = await setDeployScene('github')
    stops.push(scene.close)
    scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', `${'x'.repeat(more)}${SECRET}`)
    const event = { pull_request: { number: 7, head: { repo: { full_name: REPOSITORY } }, base: { repo: { full_name: REPOSITORY } } } }
    const given = scene.deploy({ 'pr-comment': 'true', 'github-token': 'job', 'registry-auth': `${scene.deploy({}).inputs['registry-auth'] ?? ''}\nelsewhere.example=me:${SECRET}\nother.example=me:hunter2` })
    const ran = await runAction({ ...given, event, env: { ...given.env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' } })
    const log = ran.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n')
    const { body } = scene.forge.comments.all[0]!
    expect(body).toMatch(/neither on nor off/)
    for (const text of [body, log, ran.summary, JSON.stringify(ran.evidence), ran.stderr]) expect(text.replaceAll('`', '')).not.toMatch(/hunter2|correct|horse|battery/)
  })

  test('a password that is a word of an image\'s name tears no output, no command and no evidence', async () => {
    const scene = await start()
    const ran = await runAction(scene.promote({ 'registry-auth': 'elsewhere.example=me:platform\nother.example=me:latest' }))
    expect(ran.outputs).toMatchObject({ outcome: 'done', reason: 'ok' })
    expect(Object.keys(JSON.parse(ran.outputs.digests!) as object)).toEqual(scene.images)
    expect(ran.evidence).toMatchObject({ outcome: 'done', images: scene.images.map((image) => ({ image })), undo: expect.stringContaining(scene.images.join(',')) })
  })
})

describe('canaries', () => {
  let fleet: SandboxFleet
  let plane: SandboxControlPlane
  beforeEach(async () => {
    fleet = await startFleet({ customer: { commit: NEW_SHA } })
    plane = await startControlPlane({ fleet: fleet.tenants, commitOf: () => NEW_SHA })
    stops.push(fleet.close, plane.close)
    plane.orgs.all.set('customer', { slug: 'customer', name: 'Customer', plan: 'paid', status: 'running', isCanary: false, token: 't' })
  })
  const canary = (action: string, more: Record<string, string> = {}, ...words: string[]): Promise<Ended> => runCli(['canary', action, '--slug', 'customer', ...words], {
    RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'sandbox', RELEASE_ACTION_CONTROL_PLANE_URL: plane.url, RELEASE_ACTION_ALLOW_OTHER_CONTROL_PLANE: 'true',
    RELEASE_ACTION_TENANT_URL_TEMPLATE: fleet.urlTemplate, ...more,
  })
  const written = (): string[] => plane.orgs.calls.filter((call) => !call.startsWith('GET'))
  const listed = () => ({ RELEASE_ACTION_TENANT_URLS: `${fleet.urlTemplate.replace('{slug}', 'customer')}/`, RELEASE_ACTION_TENANT_TOKENS: 't' })

  test('incident-canary-remove-any', async () => {
    expect(await canary('remove')).toMatchObject({ code: 1, stderr: expect.stringMatching(/customer was not removed: the control plane says that it is no canary.*RELEASE_ACTION_TENANT_URLS/) })
    expect(await canary('add', {}, '--name', 'Canary', '--plan', 'free')).toMatchObject({ code: 1, stderr: expect.stringMatching(/cannot become a canary.*nothing was changed/) })
    plane.orgs.all.get('customer')!.status = 'provisioning'
    plane.orgs.slow = 1_000
    expect(await canary('add', {}, '--name', 'Canary', '--plan', 'free')).toMatchObject({ code: 1 })
    expect(written()).toEqual([])
    expect(plane.orgs.all.get('customer')).toMatchObject({ isCanary: false })
  })

  test('one that the control plane calls a canary is removed, and so is one that the list names', async () => {
    plane.orgs.all.get('customer')!.isCanary = true
    expect(await canary('remove')).toMatchObject({ code: 0 })
    expect(plane.orgs.all.has('customer')).toBe(false)
    expect(await canary('remove')).toMatchObject({ code: 0, stdout: expect.stringMatching(/knows no customer/) })
    plane.orgs.all.set('customer', { slug: 'customer', name: 'c', plan: 'p', status: 'running', isCanary: false, token: 't' })
    expect(await canary('remove', listed())).toMatchObject({ code: 0, stdout: expect.stringMatching(/entry 1/) })
    expect(plane.orgs.all.has('customer')).toBe(false)
  })

  test('incident-dry-run-writes, of canaries', async () => {
    expect(await canary('remove', listed(), '--dry-run')).toMatchObject({ code: 0, stdout: expect.stringMatching(/nothing was changed.*entry 1.*remove customer from the control plane/s) })
    plane.orgs.all.delete('customer')
    expect(await canary('add', {}, '--name', 'Canary', '--plan', 'free', '--dry-run', 'true')).toMatchObject({ code: 0, stdout: expect.stringMatching(/create the organisation customer/) })
    expect(await canary('add', {}, '--name', 'Canary', '--plan', 'free', '--dry-run', 'yes')).toMatchObject({ code: 2, stderr: expect.stringMatching(/dry-run: "yes" is not right/) })
    expect(written()).toEqual([])
  })
})

test('incident-dry-run-writes', async () => {
  const scene = await start()
  await cli(scene, ['hold', '--why', 'marketing demo'])
  const before = scene.writes().length
  for (const words of [['lift'], ['hold', '--why', 'other'], ['veto', NEW_SHA, '--why', 'x']]) {
    expect(await cli(scene, [...words, '--dry-run'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/a dry run, nothing was written: /) })
    expect(await cli(scene, [...words, '--dry-run', 'yes'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/dry-run: "yes" is not right; expected one of true, false/) })
  }
  await cli(scene, ['unveto', NEW_SHA, '--dry-run=true'])
  expect(scene.writes()).toHaveLength(before)
  expect(both(await cli(scene, ['history']))).toMatch(/held by [^:]*:\d+:\d+\s+UTC:\s+marketing demo/)
})

test('a hold by somebody else is not lost, and the veto of what is live says so', async () => {
  const scene = await start()
  await cli(scene, ['hold', '--why', 'marketing demo'], { USER: 'ada' })
  expect(both(await cli(scene, ['hold', '--why', 'marketing demo'], { USER: 'eve' }))).toMatch(/held already, by ada on .*: marketing demo/)
  expect(both(await cli(scene, ['hold', '--why', 'migration'], { USER: 'eve' }))).toMatch(/held before, by ada on .*: marketing demo: both reasons stand/)
  expect(both(await cli(scene, ['history']))).toMatch(/held by eve on .*: migration \(held before\s+by\s+ada\s+on .*: marketing demo\)/)
  expect(both(await cli(scene, ['veto', OLD_SHA, '--why', 'x']))).toMatch(/is vetoed.*it is live now.*release-action rollback previous --images/)
})

test('an image or a tag that nobody knows is told, and not taken for one without a history', async () => {
  const scene = await start()
  const image = `${scene.registry.host}/molecule-ai/platfrom`
  for (const words of [['history'], ['lift'], ['hold', '--why', 'x'], ['unveto', NEW_SHA]]) {
    expect(await runCli([...words, '--images', image])).toMatchObject({ code: 1 })
  }
  expect(await cli(scene, ['history', '--target-tag', 'lastest'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/neither .*:lastest nor a history of it/) })
  expect(scene.writes()).toEqual([])
})

test.each([['GitHub', {}], ['Gitea', { ACT: 'true', GITEA_ACTIONS: 'true' }]])('incident-near-miss-input, on %s', async (_, env) => {
  const scene = await start()
  for (const [name, value] of [['dry_run', 'true'], ['target_tag', 'stable']] as const) {
    const ran = await runAction({ ...scene.promote({ [name]: value }), env })
    expect(ran.outputs).toMatchObject({ outcome: 'failed', reason: 'bad-input' })
    expect(ran.stdout).toContain(`${name}: expected an input that exists: ${name.replace('_', '-')}, as it is spelled`)
  }
  expect(scene.registry.requests).toEqual([])
})

test('incident-foreign-input-env', async () => {
  const scene = await start()
  const ran = await runAction({ ...scene.promote({}), env: { INPUT_VERSION: '1.2.3' } })
  expect(ran.outputs).toMatchObject({ outcome: 'done' })
  expect(ran.stdout).toMatch(/::warning::version: expected an input that exists/)
})

test('incident-tag-collision', async () => {
  const scene = await start()
  const colliding: Record<string, string>[] = [
    { 'target-tag': 'latest-history' }, { 'source-tag': 'latest-history' }, { 'target-tag': 'latest-previous' }, { 'source-tag': 'latest' },
    { 'source-tag': 'staging-{sha7}', 'target-tag': `staging-${NEW_SHA.slice(0, 7)}` },
  ]
  for (const inputs of colliding) {
    expect((await runAction(scene.promote(inputs))).outputs).toMatchObject({ reason: 'bad-input' })
  }
  expect(await cli(scene, ['hold', '--why', 'x', '--target-tag', 'latest-history'])).toMatchObject({ code: 2 })
  expect(scene.registry.requests).toEqual([])
})

test('incident-branch-as-ref', async () => {
  const scene = await start()
  const ran = await runAction({ ...scene.promote({ branch: 'refs/heads/main' }), env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' } })
  expect(ran.outputs).toMatchObject({ outcome: 'done', reason: 'ok' })
})

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])('incident-rollback-by-pull-request, by %s', async (name) => {
  const scene = await start()
  await runAction(scene.promote({}))
  const before = scene.moving()
  const event = { pull_request: { number: 7, head: { repo: { full_name: 'somebody/platform' } }, base: { repo: { full_name: REPOSITORY } } } }
  for (const sha of ['previous', OLD_SHA]) {
    const given: Given = { ...scene.rollback(sha), event, env: { GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/heads/main' } }
    const writes = scene.writes().length
    const ran = await runAction(given)
    expect(ran.outputs).toMatchObject({ outcome: 'planned', reason: 'dry-run' })
    expect(scene.writes()).toHaveLength(writes)
  }
  expect(scene.moving()).toEqual(before)
})

test('a file\'s name is harmless where it is told, and so is a word that was typed', async () => {
  const scene = await start()
  const evil = 'x\n::set-env name=PATH::/evil\u001b[2J'
  for (const words of [['suite', 'check', evil], [evil], ['recover', evil], ['history', evil]]) {
    const ended = await cli(scene, words)
    expect(ended.code).not.toBe(0)
    expect(both(ended)).not.toMatch(/^::/m)
    expect(both(ended)).not.toContain('\u001b')
  }
  const leaky = await cli(scene, ['promote', NEW_SHA, '--registry-auth', 'r.example=me:correct', 'horse battery'])
  expect(leaky.code).toBe(2)
  expect(both(leaky)).not.toMatch(/correct|horse|battery/)
})

test('a registry that hangs is told by that, and not as somebody\'s cancel', async () => {
  const scene = await createContext()
  stops.push(scene.close)
  scene.registry.faults.add({ fault: 'hang', persist: true })
  const ran = await runAction(scene.promote({}))
  expect(ran.outputs).toMatchObject({ outcome: 'failed', reason: 'registry-unavailable' })
  const { verdict, next } = ran.evidence as { verdict: string; next: string }
  expect(verdict).toMatch(/no whole answer within 10 s|no answer came in the time/)
  expect(next).toMatch(/run this again/)
  expect(ran.stdout).not.toContain('cancelled')
})
