import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalEntry } from '../../src/release/journal'
import { type CanaryScene, setCanaries } from '../support/canaries'
import type { Child } from '../support/child'
import { evidenceOf, said } from '../support/evidence'
import { pooled } from '../support/pool'
import { type Given, type Ran, runAction, runCli, runPost, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, OTHER_SHA, PLATFORM, REPOSITORIES, type Scene, TENANT } from '../support/scene'

let scene: Scene
let before: ReturnType<Scene['moving']>
beforeEach(async () => {
  scene = await createContext()
  before = scene.moving()
})
afterEach(() => scene.close())
afterAll(sweepFolders)
jest.setTimeout(120_000)

const shows = (sha: string, of = scene): boolean => REPOSITORIES.every((repository) => of.moving()[`${repository}:latest`] === of.built[repository]![sha])
const PUT_LATEST = /\/manifests\/latest$/
const NOWHERE = { RUNNER_TEMP: '/dev/full/a', TMPDIR: '/dev/full/b', HOME: '/dev/full/c', XDG_STATE_HOME: '/dev/full/d' }

const promote = (inputs?: Record<string, string>, of = scene): Given => ({ ...of.promote(inputs) })
const rollback = (sha: string, inputs?: Record<string, string>, of = scene): Given => ({ ...of.rollback(sha, inputs) })

/** Runs it, and does something as its first write of `latest` arrives, which is not yet carried out then. */
async function whileMoving(given: Given, act: (child: Child, folder: string) => void | Promise<unknown>): Promise<Ran> {
  let victim: [Child, string] | undefined
  let met = false
  scene.registry.onRequest = async ({ method, path }) => {
    if (method !== 'PUT' || !PUT_LATEST.test(path) || met) return
    met = true
    await victim![0].clock.hold(Promise.resolve(act(...victim!)))
  }
  const ran = await runAction({ ...given, onStart: (...started) => (victim = started) })
  scene.registry.onRequest = undefined
  expect(met).toBe(true)
  return ran
}

/** A promote that is killed when it has moved one image, and was about to look at the other. */
async function killedHalfWay(given: Given = promote()): Promise<Ran> {
  scene.registry.faults.add({ fault: 'hang', method: 'HEAD', path: /tenant\/manifests\/latest$/, nth: 2, persist: true })
  let child: Child | undefined
  let isMoved = false
  scene.registry.onRequest = async ({ method, path }) => {
    if (!/platform\/manifests\/latest$/.test(path)) return
    if (method === 'GET' && isMoved) child!.kill('SIGKILL')
    if (method === 'GET' && isMoved) await child!.ended
    if (method === 'PUT') isMoved = true
  }
  const ran = await runAction({ ...given, onStart: (started) => (child = started) })
  scene.registry.onRequest = undefined
  scene.registry.faults.clear()
  expect(ran.signal).toBe('SIGKILL')
  expect(scene.moving()[`${PLATFORM}:latest`]).not.toBe(before[`${PLATFORM}:latest`])
  expect(scene.moving()[`${TENANT}:latest`]).toBe(before[`${TENANT}:latest`])
  return ran
}

/** The command line, where the killed run's journal is at hand, with its login. */
const cli = (ran: Ran, ...args: string[]) => runCli(args, { RUNNER_TEMP: join(ran.folder, 'temp'), RELEASE_ACTION_REGISTRY_AUTH: ran.given.inputs['registry-auth']! })

describe('incident-log-stream-gone', () => {
  test.each(['promote', 'rollback'] as const)('the reader of the log goes in mid-transaction: a %s is carried out to its end', async (mode) => {
    const given = mode === 'promote' ? promote() : rollback(OTHER_SHA)
    const ran = await whileMoving(given, (child) => child.hangUp())
    expect([ran.code, evidenceOf(ran).outcome, ran.outputs.outcome]).toEqual([0, 'done', 'done'])
    expect(shows(mode === 'promote' ? NEW_SHA : OTHER_SHA)).toBe(true)
  })

  test('a log disk that is full changes nothing either, nor when it is the post step\'s', async () => {
    const ran = await runAction({ ...promote(), full: true })
    expect([ran.code, evidenceOf(ran).outcome]).toEqual([0, 'done'])
    await scene.close()
    scene = await createContext()
    before = scene.moving()
    const killed = await killedHalfWay()
    const post = await runPost({ ...killed, given: { ...killed.given, full: true } })
    expect([post.code, evidenceOf(post).outcome, scene.moving()]).toEqual([1, 'restored', before])
  })

  test('on the command line the exit code stays, whatever becomes of both streams', async () => {
    const { inputs } = promote()
    let child: Child | undefined
    scene.registry.onRequest = ({ method }) => { if (method === 'PUT') child!.hangUp() }
    const ran = await runCli(['promote', NEW_SHA, '--images', scene.images.join(',')], { RELEASE_ACTION_REGISTRY_AUTH: inputs['registry-auth']! }, (started) => (child = started))
    expect([ran.code, shows(NEW_SHA)]).toEqual([0, true])
  })

  test.each(['SIGHUP', 'SIGTERM', 'SIGINT'] as const)('%s, and once more, and a reader that is gone with it: put back, and the report is written', async (signal) => {
    const ran = await whileMoving(promote(), (child) => {
      child.hangUp()
      child.kill(signal)
      child.kill(signal)
      return child.tookSignals()
    })
    expect([ran.code, evidenceOf(ran).reason, evidenceOf(ran).outcome, scene.moving()]).toEqual([1, 'cancelled', 'restored', before])
  })

  test('SIGPIPE is nothing to a run', async () => {
    const ran = await whileMoving(promote(), (child) => child.kill('SIGPIPE'))
    expect([ran.code, ran.outputs.outcome]).toEqual([0, 'done'])
  })
})

describe('incident-full-disk-rollback', () => {
  test('where no folder takes a journal a rollback goes on, loudly', async () => {
    const ran = await runAction({ ...rollback(OTHER_SHA), env: NOWHERE })
    expect([ran.code, evidenceOf(ran).outcome, shows(OTHER_SHA)]).toEqual([0, 'done', true])
    expect(ran.stdout).toMatch(/::warning::NO JOURNAL IS KEPT/)
    expect(evidenceOf(ran).warnings.join()).toMatch(/NO JOURNAL IS KEPT/)
  })

  test('a promote and a smoke refuse before they change anything, and a plan goes on', async () => {
    const ran = await runAction({ ...promote(), env: NOWHERE })
    expect([ran.code, ran.outputs.reason, scene.writes()]).toEqual([1, 'journal-unwritable', []])
    expect(evidenceOf(ran).verdict).toMatch(/\/dev\/full\/a/)
    const plan = await runAction({ ...promote({ 'dry-run': 'true' }), env: NOWHERE })
    expect(plan.outputs.outcome).toBe('planned')
    const canaries = await setCanaries()
    const smoke = await runAction({ ...canaries.smoke(), env: NOWHERE })
    expect([smoke.outputs.reason, canaries.acme.requests]).toEqual(['journal-unwritable', []])
    await canaries.close()
  })

  test.each([['a promote', 'restored', 'journal-unwritable'], ['a rollback', 'done', 'ok']])('the disk fills up while %s moves tags: %s', async (which, outcome, reason) => {
    const fill = ({ pid }: Child): void => void execFileSync('prlimit', ['--pid', String(pid), '--fsize=1:1'])
    const ran = await whileMoving(which === 'a promote' ? promote() : rollback(OTHER_SHA), fill)
    const log = said(ran)
    expect(log).toContain(outcome.toUpperCase())
    if (reason !== 'ok') expect(log).toContain(`Reason: ${reason}`)
    expect(log).toMatch(/the outputs could not be written \(EFBIG/)
    expect(ran.code).toBe(1)
    if (outcome === 'restored') expect(scene.moving()).toEqual(before)
    else expect(shows(OTHER_SHA)).toBe(true)
  })

  test('RUNNER_TEMP that goes away takes no journal with it: killed afterwards, the run is put right all the same', async () => {
    let gone = false
    let victim: [Child, string] | undefined
    scene.registry.onRequest = async ({ method, path }) => {
      if (method !== 'PUT') return
      const [child, folder] = victim!
      if (!gone) rmSync(join(folder, 'temp'), { recursive: true })
      gone = true
      if (!PUT_LATEST.test(path)) return
      child.kill('SIGKILL')
      await child.ended
    }
    const ran = await runAction({ ...promote(), onStart: (child, folder) => (victim = [child, folder]) })
    scene.registry.onRequest = undefined
    const post = await runPost(ran)
    expect([evidenceOf(post).outcome, scene.moving()]).toEqual(['restored', before])
    expect(existsSync(ran.state.journal!)).toBe(false)
  })
})

describe('incident-torn-journal', () => {
  const tear = (path: string, at: (lines: string[]) => string): void => {
    writeFileSync(path, at(readFileSync(path, 'utf8').trimEnd().split('\n')))
  }

  test.each<[string, (lines: string[]) => string]>([
    ['its last line is cut off', (lines) => `${lines.slice(0, -1).join('\n')}\n${lines.at(-1)!.slice(0, 9)}`],
    ['a short write glued two lines together', (lines) => `${lines.map((line) => (line.includes('"intended"') ? line.slice(0, 11) : `${line}\n`)).join('')}{"kind":"sent","at":1,"move":0}\n`],
  ])('%s: what is whole counts, and the tags are put back', async (_, at) => {
    const ran = await killedHalfWay()
    tear(ran.state.journal!, at)
    const ended = await cli(ran, 'recover', ran.state.journal!)
    expect([ended.code, scene.moving()]).toEqual([0, before])
    expect(existsSync(ran.state.journal!)).toBe(false)
  })
})

describe('incident-recover-loses-journal', () => {
  let canaries: CanaryScene
  beforeEach(async () => { canaries = await setCanaries() })
  afterEach(() => canaries.close())

  test('without the token nothing is lost but time: the journal stays, and what is missing is named', async () => {
    let child: Child | undefined
    canaries.acme.onRequest = async ({ method, path }) => {
      if (method !== 'GET' || !path.startsWith('/memories/search')) return
      child!.kill('SIGKILL')
      await child!.ended
    }
    const ran = await runAction({ ...canaries.smoke(), onStart: (started) => (child = started) })
    canaries.acme.onRequest = undefined
    expect([ran.signal, canaries.acme.left().length]).toEqual(['SIGKILL', 1])
    const path = ran.state.journal!
    expect(ran.stdout).toContain(`(after a kill, with RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS set: release-action recover ${path})`)
    const without = await runCli(['recover', path])
    expect([without.code, existsSync(path), canaries.acme.left().length]).toEqual([1, true, 1])
    expect(without.stdout).toContain('Set RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS, then run this')
    const { 'tenant-urls': urls, 'tenant-tokens': tokens } = ran.given.inputs
    const withThem = await runCli(['recover', path], { RELEASE_ACTION_TENANT_URLS: urls!, RELEASE_ACTION_TENANT_TOKENS: tokens! })
    expect([withThem.code, existsSync(path), canaries.acme.left()]).toEqual([0, false, []])
  })
})

describe('incident-recover-undoes', () => {
  test('a later run released the same build: the post step of the killed one leaves it alone', async () => {
    const killed = await killedHalfWay()
    const later = await runAction(promote())
    expect(later.outputs.outcome).toBe('done')
    const after = scene.moving()
    const post = await runPost(killed)
    expect([evidenceOf(post).outcome, scene.moving()]).toEqual(['unchanged', after])
    expect(shows(NEW_SHA)).toBe(true)
  })

  test('a later run names what waits, and what waits is put right', async () => {
    const killed = await killedHalfWay()
    const path = killed.state.journal!
    const env = { RUNNER_TEMP: join(killed.folder, 'temp') }
    const later = await runAction({ ...promote({ 'dry-run': 'true' }), env })
    expect(evidenceOf(later).warnings.join()).toContain(`release-action recover ${path}`)
    const listed = await cli(killed, 'recover')
    expect([listed.code, listed.stdout]).toEqual([0, expect.stringMatching(/promote of 2222222 that was killed half-way/)])
    for (const words of [path, ...scene.images, 'RELEASE_ACTION_REGISTRY_AUTH']) expect(listed.stdout).toContain(words)
    const half = scene.moving()
    const dry = await cli(killed, 'recover', path, '--dry-run')
    expect([dry.code, existsSync(path), scene.moving()]).toEqual([0, true, half])
    expect(dry.stdout).toContain(':latest')
    const done = await cli(killed, 'recover', path)
    expect([done.code, existsSync(path), scene.moving()]).toEqual([0, false, before])
    expect((await cli(killed, 'recover')).stdout).not.toContain(path)
  })

  test('a run that lives is left alone', async () => {
    let seen: Awaited<ReturnType<typeof runCli>>[] = []
    const ran = await whileMoving(promote(), async (_, folder) => {
      const env = { RUNNER_TEMP: join(folder, 'temp'), RELEASE_ACTION_REGISTRY_AUTH: promote().inputs['registry-auth']! }
      const listed = await runCli(['recover'], env)
      const path = /journal: +(\S+)/.exec(listed.stdout)![1]!
      seen = [listed, await runCli(['recover', path], env)]
    })
    expect(ran.outputs.outcome).toBe('done')
    expect(seen[0]!.stdout).toMatch(/is under way/)
    expect([seen[1]!.code, seen[1]!.stderr]).toEqual([1, expect.stringMatching(/left alone/)])
    expect(shows(NEW_SHA)).toBe(true)
  })

  test.each<[string, (entries: JournalEntry[]) => void, number]>([
    ['of another image', (entries) => {
      for (const entry of entries) if (entry.kind === 'plan') for (const move of entry.moves) move.image = { ...move.image, repository: 'molecule-ai/other' }
    }, 0o600],
    ['of another tag', (entries) => { for (const entry of entries) if (entry.kind === 'plan') for (const move of entry.moves) move.tag = 'stable' }, 0o600],
    ['of a history elsewhere', (entries) => { for (const entry of entries) if (entry.kind === 'history') entry.update.tag = 'latest' }, 0o600],
    ['that others may write', () => undefined, 0o666],
  ])('a journal that was laid there, %s, writes nothing', async (_, change, mode) => {
    const killed = await killedHalfWay()
    const path = killed.state.journal!
    const entries = readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as JournalEntry)
    change(entries)
    rmSync(path)
    writeFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode })
    execFileSync('chmod', [mode.toString(8), path])
    const writes = scene.writes().length
    const post = await runPost(killed)
    expect([post.code, scene.writes().length]).toEqual([1, writes])
    expect(post.stdout).toMatch(/::error::the journal .* was not finished/)
  })

  test('of a stranded run recover comes first, and other tools are the fallback', async () => {
    scene.registry.faults.add({ fault: '403', method: 'PUT', path: /tenant\/manifests\/latest$/, persist: true })
    scene.registry.faults.add({ fault: '403', method: 'PUT', path: /platform\/manifests\/latest$/, nth: 2, persist: true })
    const ran = await runAction(promote())
    scene.registry.faults.clear()
    expect(evidenceOf(ran).outcome).toBe('stranded')
    const { journal, command } = evidenceOf(ran)
    expect(command).toBe(`release-action recover ${journal}`)
    expect(ran.stdout.indexOf(command!)).toBeLessThan(ran.stdout.indexOf('crane tag'))
    const done = await cli(ran, 'recover', journal!)
    expect([done.code, scene.moving()]).toEqual([0, before])
    expect(done.stdout).toMatch(/the run ended stranded/)
  })
})

describe('incident-many-images-warning', () => {
  test.each([4, 40])('%d images: no warning of Node\'s in the log', async (count) => {
    const names = Array.from({ length: count }, (_, at) => `molecule-ai/part-${at}`)
    for (const name of names) for (const [tag, revision] of [['latest', OLD_SHA], ['staging-2222222', NEW_SHA], ['staging-1111111', OLD_SHA]] as const) scene.registry.publish(name, tag, { revision })
    const images = names.map((name) => `${scene.registry.host}/${name}`).join('\n')
    for (const given of [promote({ images }), rollback(OLD_SHA, { images })]) {
      const ran = await runAction(given)
      expect([ran.stderr, ran.outputs.outcome]).toEqual(['', 'done'])
    }
  }, 60_000)
})

describe('the places where a run is told', () => {
  test('outputs that cannot be written end red, and the tags and the report stay true', async () => {
    const ran = await runAction({ ...promote(), env: { GITHUB_OUTPUT: '/dev/full' } })
    expect([ran.code, evidenceOf(ran).outcome, shows(NEW_SHA)]).toEqual([1, 'done', true])
    expect(ran.stdout).toMatch(/::error::the outputs could not be written \(ENOSPC/)
  })

  test.each(['GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])('%s that cannot be written is a warning', async (name) => {
    const ran = await runAction({ ...promote(), env: { [name]: '/dev/full' } })
    expect([ran.code, ran.outputs.outcome]).toEqual([0, 'done'])
    expect(ran.stdout).toMatch(/::warning::the step('s state| summary) could not/)
  })

  test.each(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'evidence'])('a pipe that nobody reads in place of %s keeps nobody waiting', async (name) => {
    const pipe = join(mkdtemp(), 'pipe')
    execFileSync('mkfifo', [pipe])
    const given = name === 'evidence' ? promote({ 'evidence-file': pipe }) : { ...promote(), env: { [name]: pipe } }
    const ran = await runAction(given)
    expect([ran.code, shows(NEW_SHA)]).toEqual([name === 'GITHUB_OUTPUT' ? 1 : 0, true])
    expect(statSync(pipe).isFIFO()).toBe(true)
  })

  test.each(['/proc/nobody/e.json', '/dev/full', '/dev/full/e.json'])('evidence that was to go to %s goes to the next folder, and the output says where', async (file) => {
    const ran = await runAction(promote({ 'evidence-file': file }))
    expect([ran.code, ran.outputs.evidence]).toEqual([0, expect.stringContaining(join(ran.folder, 'temp'))])
    expect(evidenceOf(ran).warnings.join()).toContain(file)
  })
})

/** Every stream and file of a run taken away: at once at each of its requests, and each by itself at some of them. */
describe.each(['promote', 'rollback'] as const)('a clean %s', (mode) => {
  const given = (of: Scene): Given => (mode === 'promote' ? promote({}, of) : rollback(OTHER_SHA, {}, of))
  const wanted = mode === 'promote' ? NEW_SHA : OTHER_SHA
  const aside = (path: string): void => {
    rmSync(path, { recursive: true, force: true })
    if (!path.endsWith('temp')) mkdirSync(path)
  }
  const THINGS: Record<string, (child: Child, folder: string) => void> = {
    streams: (child) => child.hangUp(),
    RUNNER_TEMP: (_, folder) => aside(join(folder, 'temp')),
    ...Object.fromEntries(['STATE', 'OUTPUT', 'STEP_SUMMARY'].map((name) => [name, (_: Child, folder: string) => {
      for (const file of readdirSync(folder).filter((one) => one.startsWith(`${name}-`))) aside(join(folder, file))
    }])),
  }
  const ALL = Object.keys(THINGS)

  /** @returns what was wrong, in words; nothing once the run makes no such request */
  async function without(things: string[], nth: number): Promise<string[] | undefined> {
    const world = await createContext()
    try {
      let victim: [Child, string] | undefined
      let met = 0
      world.registry.onRequest = () => {
        if (++met === nth) for (const thing of things) THINGS[thing]!(...victim!)
      }
      const tmp = mkdtemp()
      const ran = await runAction({ ...given(world), env: { TMPDIR: tmp }, onStart: (...started) => (victim = started) })
      if (met < nth) return undefined
      const code = things.includes('OUTPUT') ? 1 : 0
      const { outcome } = ran.evidence as { outcome?: string }
      const left = readdirSync(tmp, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.journal'))
      return [
        ...(ran.code === code ? [] : [`exit code ${ran.code}, signal ${ran.signal}`]),
        ...(outcome === 'done' && shows(wanted, world) ? [] : [`outcome ${outcome}`]),
        ...left.map((name) => `${name} was left behind`),
      ].map((words) => `${things.join(', ')} at request ${nth}: ${words}`)
    } finally {
      await world.close()
    }
  }

  test('without its streams and files from any request on ends as it would with them', async () => {
    const nths = Array.from({ length: 40 }, (_, at) => at + 1)
    const wrong = await pooled(nths, 2, (nth) => without(ALL, nth))
    expect(wrong.filter((one) => one !== undefined).length).toBeGreaterThan(20)
    expect(wrong.flat().filter(Boolean)).toEqual([])
  }, 600_000)

  test.each(ALL)('without %s before, between and after the tags', async (thing) => {
    const wrong = await pooled([2, 14, 22], 2, (nth) => without([thing], nth))
    expect(wrong.flat().filter(Boolean)).toEqual([])
  }, 120_000)
})

let made = 0
function mkdtemp(): string {
  const folder = join(process.env.TMPDIR ?? '/tmp', `streams-${process.pid}-${made++}`)
  mkdirSync(folder)
  return folder
}
