import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Child } from '../support/child'
import { evidenceOf } from '../support/evidence'
import { type RolloutScene, setRolloutScene } from '../support/rollout-scene'
import { type Ran, runAction, runPost, sweepFolders } from '../support/runner'
import { NEW_SHA, OLD_SHA, REPOSITORIES } from '../support/scene'

/** A fleet without a control plane, on the bundle: commands list it and move it, and the tenants say what they run. */

let scene: RolloutScene
let ran: Ran
beforeEach(async () => { scene = await setRolloutScene() })
afterEach(() => scene.close())
afterAll(sweepFolders)

const NEW = NEW_SHA.slice(0, 7)
/** A command that nobody is told anything of takes no time; one that hangs takes as long as it likes. */
const HANGS = { CHILD_TAKES_MS: '100000000' }

async function rollOut(inputs?: Record<string, string>, env?: Record<string, string>): Promise<[outcome?: string, reason?: string]> {
  ran = await runAction({ ...scene.rollOut(inputs), env })
  return [ran.outputs.outcome, ran.outputs.reason]
}
const states = (): Record<string, string> => Object.fromEntries(evidenceOf(ran).tenants.map((tenant) => ['slug' in tenant ? tenant.slug : '', tenant.state]))
const told = (): string => [ran.stdout, ran.stderr, ran.summary, JSON.stringify(ran.evidence)].join('\n')
const isGone = (pid: number): boolean => !existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').startsWith('Z')
const file = (name: string): string => join(scene.mover.folder, name)
async function gone(pid: number): Promise<boolean> {
  for (let turns = 0; turns < 10_000 && !isGone(pid); turns++) await new Promise(setImmediate)
  return isGone(pid)
}

test('the canary alone, then batches, each told what to move; the tags last', async () => {
  expect(await rollOut({ 'rollout-timeout-seconds': '300' })).toEqual(['done', 'ok'])
  expect(scene.moved()).toEqual([['canary'], ['acme', 'beta'], ['delta']])
  expect(scene.isPromoted()).toBe(true)
  expect(scene.plane.calls).toEqual([])
  const [first, second] = scene.mover.runs
  const { digests } = ran.outputs
  expect(first!.input).toEqual({
    version: 1, sha: NEW_SHA, tag: `staging-${NEW}`, images: JSON.parse(digests!), tenants: [{ slug: 'canary', url: scene.fleet.tenants.get('canary')!.url }],
    canary: true, batch: 0, batches: 2, deadline: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), run: expect.stringMatching(/actions\/runs\/17$/),
  })
  expect(second!.input).toMatchObject({ canary: false, batch: 1, batches: 2 })
  expect(second!.env).toMatchObject({ RELEASE_SHA: NEW_SHA, RELEASE_TAG: `staging-${NEW}`, RELEASE_TENANTS: 'acme beta', RELEASE_CANARY: 'false' })
  expect(Object.keys(JSON.parse(digests!) as object)).toHaveLength(REPOSITORIES.length)
})

describe('the fleet', () => {
  const list = (script: string): Record<string, string> => ({ fleet: '', 'fleet-command': `sh -c '${script}'`, 'tenant-url-template': scene.fleet.urlTemplate })
  test('is what a command prints, each tenant once', async () => {
    expect(await rollOut(list('echo canary; echo acme; echo acme; echo reading the list >&2'))).toEqual(['done', 'ok'])
    expect(scene.moved()).toEqual([['canary'], ['acme']])
    expect(ran.stdout).toMatch(/\| reading the list/)
  })
  test('or an array of JSON with addresses', async () => {
    const address = scene.fleet.tenants.get('canary')!.url
    expect(await rollOut({ ...list(`printf "%s" "[{\\"slug\\":\\"canary\\",\\"url\\":\\"${address}\\"}]"`), 'tenant-url-template': '' })).toEqual(['done', 'ok'])
    expect(scene.moved()).toEqual([['canary']])
  })
  test.each([
    ['exit 3', 'fleet-unreadable', /gave no list: ended with exit code 3/],
    ['echo canary a b', 'fleet-unreadable', /line 1 holds more/],
    ['echo [', 'fleet-unreadable', /no list of tenants/],
    ['echo "<b>Canary"', 'bad-slug', /which is no slug/],
    ['true', 'fleet-empty', /fleet-command lists no tenant/],
    ['echo acme', 'canary-unknown', /none of the 1 tenants that fleet-command lists/],
  ])('a command that does %s ends it before anything is touched', async (script, reason, words) => {
    expect(await rollOut(list(script))).toEqual(['failed', reason])
    expect(told()).toMatch(words)
    expect(scene.moved()).toEqual([])
  })
  test('a command that is not there', async () => {
    expect(await rollOut({ fleet: '', 'fleet-command': './no-such-list', 'tenant-url-template': scene.fleet.urlTemplate })).toEqual(['failed', 'fleet-unreadable'])
  })
  test('a command that never ends is ended after 60 s', async () => {
    expect(await rollOut(list('sleep 3600'), HANGS)).toEqual(['failed', 'fleet-unreadable'])
    expect(told()).toMatch(/no list within 60 s/)
  })
  test('a bad slug in the input is bad input, and nothing is asked of anybody', async () => {
    expect(await rollOut({ fleet: 'canary https://a.test\n../etc https://b.test' })).toEqual(['failed', 'bad-input'])
    expect(scene.forge.requests).toEqual([])
  })
  test('without any of the three, both ways are named', async () => {
    expect(await rollOut({ fleet: '', 'rollout-command': '' })).toEqual(['failed', 'bad-input'])
    expect(ran.stdout).toMatch(/control-plane-token:.*without a control plane, fleet .*rollout-command/)
  })
})

describe('what the command says is never the proof', () => {
  test('exit code 0, and nobody moved', async () => {
    scene.mover.onRun = () => undefined
    expect(await rollOut()).toEqual(['failed', 'canary-failed'])
    expect(scene.isPromoted()).toBe(false)
  })
  test('an exit code that says nothing, and everybody moved: a lost answer is settled by asking', async () => {
    scene.mover.onRun = (run) => (scene.move(run), { code: 1 })
    expect(await rollOut()).toEqual(['done', 'ok'])
    expect(scene.moved()).toEqual([['canary'], ['acme', 'beta'], ['delta']])
    expect(ran.stdout).toMatch(/::warning::rollout-command ended with exit code 1/)
  })
  test('half a batch', async () => {
    scene.mover.onRun = (run, nth) => {
      if (nth === 2) run.input.tenants.pop()
      scene.move(run)
      return { code: nth === 2 ? 1 : 0 }
    }
    expect(await rollOut()).toEqual(['failed', 'tenant-stale'])
    expect(states()).toMatchObject({ canary: 'proved', acme: 'proved', beta: 'stale', delta: 'untouched' })
    for (const text of [ran.stdout, ran.summary]) expect(text).toMatch(/release-action deploy [\s\S]*--rollout-command/)
  })
})

describe('75: nothing happened', () => {
  test('and it is tried again', async () => {
    scene.mover.onRun = (run, nth) => (nth <= 2 ? { code: 75, stderr: 'locked by somebody' } : scene.move(run))
    expect(await rollOut()).toEqual(['done', 'ok'])
    expect(scene.moved().slice(0, 3)).toEqual([['canary'], ['canary'], ['canary']])
    expect(ran.stdout).toMatch(/\| locked by somebody/)
  })
  test('at most 3 more times, and no tenant is to blame', async () => {
    scene.mover.onRun = () => ({ code: 75 })
    expect(await rollOut()).toEqual(['failed', 'rollout-command-failed'])
    expect(scene.moved()).toHaveLength(4)
  })
})

test.each([[64, 1], [78, 1], [64, 2], [78, 2]])('%i at run %i: the command is wrong, and the rollout stops there', async (code, at) => {
  scene.mover.onRun = (run, nth) => (nth === at ? { code, stderr: 'no context "prod"' } : scene.move(run))
  expect(await rollOut()).toEqual(['failed', 'rollout-command-failed'])
  expect(scene.moved()).toHaveLength(at)
  expect(told()).toMatch(new RegExp(`exit code ${code}`))
})

test('a command that cannot be started', async () => {
  expect(await rollOut({ 'rollout-command': './no-such-command --all' })).toEqual(['failed', 'rollout-command-failed'])
  expect(told()).toMatch(/could not be started: there is no such program/)
})

test('a command that no system starts, whatever it says of it', async () => {
  symlinkSync('loop', file('loop'))
  expect(await rollOut({ 'rollout-command': file('loop') })).toEqual(['failed', 'rollout-command-failed'])
  expect(told()).toMatch(/could not be started: it is a link to itself/)
  const list = { fleet: '', 'fleet-command': `${file('loop')} --all`, 'tenant-url-template': scene.fleet.urlTemplate }
  expect(await rollOut(list)).toEqual(['failed', 'fleet-unreadable'])
  writeFileSync(file('list'), '#!/bin/sh\r\necho canary\r\n', { mode: 0o755 })
  expect(await rollOut({ ...list, 'fleet-command': file('list') })).toEqual(['failed', 'fleet-unreadable'])
  expect(told()).toMatch(/its lines end as on Windows.*/)
  expect(told()).toMatch(/eol=lf/)
})

describe('a command that never ends', () => {
  const hang = (more = ''): string => `sh -c 'echo $$ > ${file('pid')}; ${more} sleep 3600 & echo $! > ${file('child')}; wait'`
  const group = (): number[] => ['pid', 'child'].map((name) => Number(readFileSync(file(name), 'utf8')))
  test('is ended in time, with its children, and the tenants are asked', async () => {
    expect(await rollOut({ 'rollout-command': hang(), 'rollout-timeout-seconds': '5' }, HANGS)).toEqual(['failed', 'canary-failed'])
    expect(told()).toMatch(/it took too long/)
    for (const pid of group()) expect(await gone(pid)).toBe(true)
  })
  test('also one that does not listen to SIGTERM', async () => {
    expect(await rollOut({ 'rollout-command': hang('trap "" TERM;'), 'rollout-timeout-seconds': '5' }, HANGS)).toEqual(['failed', 'canary-failed'])
    for (const pid of group()) expect(await gone(pid)).toBe(true)
  })
  test('is ended when the run is asked to stop, and the report says who was called for', async () => {
    let child: Child | undefined
    // Its time begins to pass only then.
    const asked = new Promise<void>((resolve) => {
      scene.mover.onRun = () => (child!.kill('SIGTERM'), resolve())
    })
    const command = `sh -c '${scene.mover.command.replaceAll('\'', '')}; trap "" TERM; sleep 3600 & echo $! > ${file('child')}; wait'`
    ran = await runAction({ ...scene.rollOut({ 'rollout-command': command }), env: HANGS, onStart: (started) => { child = started; void started.clock.hold(asked) } })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['failed', 'cancelled'])
    expect(scene.moved()).toEqual([['canary']])
    if (existsSync(file('child'))) expect(await gone(Number(readFileSync(file('child'), 'utf8')))).toBe(true)
  })
})

test('a child that keeps its output open is not waited for', async () => {
  const command = `sh -c '${scene.mover.command.replaceAll('\'', '')}; sleep 3600 & echo $! >> ${file('children')}'`
  expect(await rollOut({ 'rollout-command': command })).toEqual(['done', 'ok'])
  for (const pid of readFileSync(file('children'), 'utf8').trim().split('\n')) process.kill(Number(pid), 'SIGKILL')
})

test('standard input that nobody reads breaks nothing', async () => {
  expect(await rollOut({ 'rollout-command': 'sh -c \'exec <&-; exit 0\'' })).toEqual(['failed', 'canary-failed'])
  expect(ran.stderr).toBe('')
})

test('no secret gets to it but what is named, and none that it prints gets out', async () => {
  const env = {
    DB_PASSWORD: 'pw-of-the-database', PLAIN: 'named-and-hidden', GITHUB_TOKEN: 'ghs_of_the_job', UNRELATED: 'holds the-login-of-a-registry inside',
    KUBECONFIG: '/etc/kube', RELEASE_ACTION_X: 'x',
  }
  scene.mover.onRun = (run) => (scene.move(run), { stdout: `${run.env['PLAIN']} the-login-of-a-registry ${Buffer.from('named-and-hidden').toString('base64')}\n` })
  const auth = `${scene.registry.host}=sandbox:sandbox\nelsewhere.test=bob:the-login-of-a-registry`
  expect(await rollOut({ 'rollout-env': 'PLAIN GITHUB_TOKEN', 'registry-auth': auth }, env)).toEqual(['done', 'ok'])
  const [{ env: given }] = scene.mover.runs as [typeof scene.mover.runs[number]]
  expect(given).toMatchObject({ PLAIN: 'named-and-hidden', GITHUB_TOKEN: 'ghs_of_the_job', KUBECONFIG: '/etc/kube' })
  expect(Object.keys(given).filter((name) => /^INPUT_|^RELEASE_ACTION_|PASSWORD|UNRELATED/.test(name))).toEqual([])
  // What a runner is told to mask it is told by name.
  const log = told().replace(/^::add-mask::.*$/gm, '')
  for (const secret of ['named-and-hidden', 'the-login-of-a-registry', Buffer.from('named-and-hidden').toString('base64')]) expect(log).not.toContain(secret)
  expect(log).toMatch(/not given to any command: DB_PASSWORD, UNRELATED/)
})

test('a login in an address of a command is a secret', async () => {
  const command = `${scene.mover.command} https://me:pw-of-the-tool@tool.test/`
  scene.mover.onRun = (run) => (scene.move(run), { code: 1, stdout: `asking ${run.args.join(' ')} by ${Buffer.from('me:pw-of-the-tool').toString('base64')}` })
  expect(await rollOut({ 'rollout-command': command, 'max-stragglers': '0' })).toEqual(['done', 'ok'])
  expect(scene.mover.runs[0]!.args).toEqual(['https://me:pw-of-the-tool@tool.test/'])
  const log = told().replace(/^::add-mask::.*$/gm, '')
  for (const secret of ['pw-of-the-tool', Buffer.from('me:pw-of-the-tool').toString('base64')]) expect(log).not.toContain(secret)
  expect(log).toMatch(/asking https:\/\/me:\*\*\*@tool\.test/)
})

test('what it prints speaks to nobody', async () => {
  const hostile = '::error::gotcha\n::set-output name=outcome::done\n##[error]gotcha\n\u001b[31mred\u001b[0m\n::stop-commands::x\r::add-mask::a\n\u202Eback'
  scene.mover.onRun = (run) => (scene.move(run), { stdout: hostile, stderr: hostile })
  expect(await rollOut()).toEqual(['done', 'ok'])
  const lines = ran.stdout.split('\n').filter((line) => line.startsWith('| '))
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) {
    expect(line).not.toMatch(/::[a-z]|##\[/)
    for (const character of ['\u001b', '\u202E', '\r']) expect(line).not.toContain(character)
  }
  expect(ran.stdout).not.toMatch(/^::(?:error|stop-commands|set-output)/m)
})

test('it prints without end, and the log stays short', async () => {
  scene.mover.onRun = (run) => (scene.move(run), { stdout: 'line\n'.repeat(20_000) })
  expect(await rollOut()).toEqual(['done', 'ok'])
  expect(ran.stdout.split('\n').filter((line) => line === '| line')).toHaveLength(3_000)
  expect(ran.stdout).toMatch(/and 19000 lines more/)
})

test('a dry run runs no rollout-command, and a fleet-command all the same', async () => {
  const list = `sh -c 'echo listed >> ${file('listed')}; echo canary; echo acme'`
  expect(await rollOut({ 'dry-run': 'true', fleet: '', 'fleet-command': list, 'tenant-url-template': scene.fleet.urlTemplate })).toEqual(['planned', 'dry-run'])
  expect(scene.moved()).toEqual([])
  expect(existsSync(file('listed'))).toBe(true)
  expect(ran.stdout).toMatch(/would redeploy the canary/)
})

describe('a pull request', () => {
  const event = (from: string) => ({ pull_request: { number: 7, head: { sha: NEW_SHA, repo: { full_name: from } }, base: { repo: { full_name: 'molecule-ai/platform' } } } })
  const plan = async (from: string, inputs: Record<string, string>) => {
    ran = await runAction({ ...scene.rollOut({ 'tenant-url-template': scene.fleet.urlTemplate, ...inputs }), event: event(from), env: { GITHUB_EVENT_NAME: 'pull_request_target' } })
    return [ran.outputs.outcome, ran.outputs.reason]
  }
  const list = () => ({ fleet: '', 'fleet-command': `sh -c 'touch ${file('listed')}; echo canary'` })
  test('only plans', async () => {
    expect(await plan('molecule-ai/platform', list())).toEqual(['planned', 'dry-run'])
    expect([scene.moved(), existsSync(file('listed'))]).toEqual([[], true])
  })
  test('from a fork runs no command at all', async () => {
    expect(await plan('somebody/platform', list())).toEqual(['skipped', 'not-on-branch'])
    expect([scene.moved(), existsSync(file('listed'))]).toEqual([[], false])
    expect(await plan('somebody/platform', {})).toEqual(['planned', 'dry-run'])
    expect(scene.moved()).toEqual([])
  })
})

test('killed while its command is at work, the post step asks the tenants where they are', async () => {
  let child: Child | undefined
  scene.mover.onRun = (run, nth) => {
    scene.move(run)
    if (nth === 2) child!.kill('SIGKILL')
  }
  const killed = await runAction({ ...scene.rollOut(), onStart: (started) => (child = started) })
  ran = await runPost(killed)
  expect(evidenceOf(ran)).toMatchObject({ outcome: 'failed', reason: 'cancelled' })
  expect(states()).toEqual({ acme: 'proved', beta: 'proved', canary: 'proved', delta: 'untouched' })
  expect(ran.stdout).toMatch(/--fleet .*--rollout-command/)
})

test('a rebuild of the same commit is moved, and the command vouches for it', async () => {
  for (const one of scene.fleet.tenants.values()) one.deploy(NEW_SHA)
  for (const repository of REPOSITORIES) scene.registry.publish(repository, 'latest', { revision: NEW_SHA, whitespace: true })
  scene.mover.onRun = (run, nth) => (scene.move(run), { code: nth === 3 ? 1 : 0 })
  expect(await rollOut()).toEqual(['failed', 'tenant-stale'])
  expect(told()).toMatch(/rollout-command did not say that it moved it/)
  expect(scene.running()['delta']).not.toBe(OLD_SHA.slice(0, 7))
})
