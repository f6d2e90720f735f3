import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../../src/release/digest'
import type { Entry } from '../../src/release/entry'
import { decode, encode } from '../../src/release/history/format'
import type { History } from '../../src/release/history/history'
import { childrenOf } from '../../src/release/index-children'
import { MANIFEST_TYPES } from '../../src/release/manifest'
import { ask } from '../support/ask'
import { type Child, type Ended, start } from '../support/child'
import { evidenceOf } from '../support/evidence'
import { type Given, type Ran, runAction, runCli, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, PLATFORM, REPOSITORIES, ROOT_SHA, type Scene, type SceneOptions, TENANT } from '../support/scene'

/** What was seen in the field of histories, rollbacks and holds, replayed against the built bundle. */
let scene: Scene
const open = async (options?: SceneOptions): Promise<void> => { scene = await createContext({ auth: 'none', ...options }) }
afterEach(() => scene.close())
afterAll(sweepFolders)

const PUSH = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }
const run = (given: Given): Promise<Ran> => runAction(given)
const byPush = (inputs: Record<string, string> = {}): Promise<Ran> => run({ ...scene.promote(inputs), env: PUSH })
const ended = (ran: Ran): string => {
  expect(evidenceOf(ran)).toMatchObject({ outcome: ran.outputs.outcome, reason: ran.outputs.reason })
  return `${ran.outputs.outcome} ${ran.outputs.reason} ${ran.code}`
}
const latest = (repository: string): string | undefined => scene.registry.tags(repository).get('latest')
const allLatest = (sha: string): void => {
  for (const repository of REPOSITORIES) expect(latest(repository)).toBe(scene.built[repository]?.[sha])
}
const all = (): string => scene.images.join(',')
/** On a command line that knows no forge. */
const cli = (...words: string[]): Promise<Ended> => runCli(words)
const json = async (...words: string[]): Promise<{ outcome: string; reason: string; next: string; command?: string; undo?: string; verdict: string; warnings: string[] }> =>
  JSON.parse((await cli(...words, '--json')).stdout)
/** Runs a command as a report gives it, joined ones too. */
const follow = async (command: string | undefined): Promise<void> => {
  for (const part of command!.split(' && ')) expect(await cli(...part.split(' ').slice(1))).toMatchObject({ code: 0 })
}

const url = (repository: string, reference: string): string => `http://${scene.registry.host}/v2/${repository}/manifests/${reference}`
const fetched = (repository: string, reference: string) => ask('GET', url(repository, reference), { accept: MANIFEST_TYPES.join(',') })
const historyOf = async (repository: string): Promise<History> => {
  const { status, body } = await fetched(repository, 'latest-history')
  if (status === 404) return { entries: [] }
  const image = { name: repository, registry: scene.registry.host, repository }
  return decode({ bytes: body, mediaType: MANIFEST_TYPES[0], digest: digestOf(body) }, image, 'latest-history').history
}
const putHistory = async (repository: string, bytes: Uint8Array): Promise<void> => {
  const { status } = await ask('PUT', url(repository, 'latest-history'), { 'content-type': MANIFEST_TYPES[0] }, bytes)
  expect(status).toBe(201)
}
const rewrite = async (repository: string, change: (entry: Entry) => Entry): Promise<void> => {
  const { entries, hold } = await historyOf(repository)
  await putHistory(repository, encode({ entries: entries.map(change), hold }, [], {}).bytes)
}
const says = { by: 'mallory', at: '2026-11-20T03:00:00.000Z', why: 'no reason' }

describe('incident-hold-too-late', () => {
  test('an automatic promote between the tags and the end of a rollback meets the hold', async () => {
    await open()
    expect(ended(await byPush())).toBe('done ok 0')
    let between: Promise<Ran> | undefined
    let child: Child | undefined
    scene.registry.onRequest = async ({ method, path }) => {
      if (method !== 'PUT' || !path.endsWith('tenant/manifests/latest') || between) return
      between = byPush()
      await child!.clock.hold(between)
    }
    expect(ended(await run({ ...scene.rollback('previous', { veto: 'false' }), onStart: (started) => (child = started) }))).toBe('done ok 0')
    expect(ended(await between!)).toBe('skipped held 0')
    allLatest(OLD_SHA)
  })

  test('one that had read the history before is seen at the end', async () => {
    await open()
    expect(ended(await byPush())).toBe('done ok 0')
    let isMoved = false
    scene.registry.onRequest = ({ method, path }) => {
      if (method !== 'PUT') return
      if (isMoved && path.endsWith('tenant/manifests/latest-history')) scene.registry.publish(TENANT, 'latest', { revision: NEW_SHA })
      isMoved ||= path.endsWith('/latest')
    }
    const ran = await run(scene.rollback('previous'))
    expect(ended(ran)).toBe('failed tag-moved-by-other 1')
    expect(evidenceOf(ran).images[1]).toMatchObject({ state: 'foreign', after: scene.built[TENANT]?.[NEW_SHA] })
  })

  test('where the tags cannot be moved veto and hold stay, and the report says so', async () => {
    await open()
    await byPush()
    scene.registry.faults.add({ fault: '403', method: 'PUT', path: /tenant\/manifests\/latest$/, persist: true })
    const ran = await run(scene.rollback('previous'))
    expect(ended(ran)).toBe('restored registry-denied 1')
    expect(evidenceOf(ran).warnings.join()).toMatch(/the veto of 2222222 and the hold .* stand all the same/)
    expect(await historyOf(PLATFORM)).toMatchObject({ hold: { set: 'rollback' }, entries: [{ commit: NEW_SHA, veto: {} }, {}] })
  })
})

describe('incident-history-locks', () => {
  const lock: Record<string, (entry: Entry, repository: string) => Entry> = {
    'vetoes all': (entry) => ({ ...entry, veto: says }),
    'names a digest that is lost': (entry) => (entry.mode === 'found' ? { ...entry, build: { ...entry.build!, digest: digestOf(Buffer.from('lost')), index: undefined } } : entry),
    'disagrees with the other': (entry, repository) => (repository === TENANT && entry.mode === 'found' ? { ...entry, veto: says } : entry),
  }
  test.each(Object.keys(lock))('a history that %s locks nobody out', async (how) => {
    await open()
    await byPush()
    for (const repository of REPOSITORIES) await rewrite(repository, (entry) => lock[how]!(entry, repository))
    const ran = await run(scene.rollback('previous'))
    expect(ended(ran)).toBe('done ok 0')
    expect(ran.outputs.sha).toBe(OLD_SHA)
    expect(evidenceOf(ran).warnings.join()).toMatch(/latest-previous/)
    allLatest(OLD_SHA)
  })

  test('nor one that is damaged', async () => {
    await open()
    await byPush()
    for (const repository of REPOSITORIES) await putHistory(repository, Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPES[0], manifests: [] })))
    expect(ended(await run(scene.rollback('previous')))).toBe('done ok 0')
    allLatest(OLD_SHA)
  })
})

test('incident-history-steers', async () => {
  await open()
  await byPush()
  for (const repository of REPOSITORIES) await rewrite(repository, (entry) => ({ ...entry, commit: ROOT_SHA }))
  expect(ended(await byPush({ sha: OLD_SHA }))).toBe('failed backward 1')
  allLatest(NEW_SHA)
})

describe('incident-history-blocks', () => {
  test('a history of 3.5 MB is refused at once, and a rollback goes on without it', async () => {
    await open()
    await byPush()
    const note = JSON.stringify({ mode: 'promote', at: says.at, by: '::'.repeat(60) })
    const annotations = Object.fromEntries(Array.from({ length: 17_000 }, (_, nth) => [`app.moleculesai.release.entry.${nth}`, note]))
    const bytes = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(encode({ entries: [] }, [], {}).bytes).toString()), annotations }))
    expect(bytes.length).toBeGreaterThan(3_000_000)
    for (const repository of REPOSITORIES) await putHistory(repository, bytes)
    expect(await cli('history', '--images', all())).toMatchObject({ code: 1, stderr: expect.stringMatching(/holds 17000 entries/) })
    expect(ended(await byPush())).toBe('failed registry-unavailable 1')
    expect(ended(await run(scene.rollback('previous')))).toBe('done ok 0')
    allLatest(OLD_SHA)
  })

  test('a label of 80,000 colons is told in part', async () => {
    await open()
    scene.registry.publish(PLATFORM, 'latest', { revision: ':'.repeat(80_000) })
    const ran = await byPush()
    expect(ended(ran)).toBe('done ok 0')
    expect(ran.stdout).toContain('carries a revision label that is no commit')
    expect(ran.stdout.length).toBeLessThan(20_000)
  })
})

describe('incident-veto-for-ever', () => {
  test('a veto by digest alone is taken back by the command that the report gives', async () => {
    await open()
    for (const repository of REPOSITORIES) {
      scene.registry.publish(repository, 'staging-4444444')
      const { body, headers } = await fetched(repository, 'staging-4444444')
      await ask('PUT', url(repository, 'latest'), { 'content-type': String(headers['content-type']) }, body)
      scene.registry.publish(repository, 'latest-previous', { revision: OLD_SHA })
    }
    expect(ended(await run(scene.rollback('previous')))).toBe('done ok 0')
    const again = { sha: '4444444', 'allow-backward': 'true' }
    const ran = await run(scene.promote(again))
    expect(ended(ran)).toBe('failed vetoed 1')
    await follow(evidenceOf(ran).command)
    expect(ended(await run(scene.promote(again)))).toBe('done ok 0')
  })

  test('a veto of a commit whose image is another one\'s says so, and is taken back by what it was given by', async () => {
    await open()
    for (const repository of REPOSITORIES) {
      const { body, headers } = await fetched(repository, 'staging-2222222')
      await ask('PUT', url(repository, 'staging-5555555'), { 'content-type': String(headers['content-type']) }, body)
    }
    await byPush()
    expect(await cli('veto', '5555555', '--why', 'leaks', '--images', all())).toMatchObject({ code: 0 })
    for (const repository of REPOSITORIES) scene.registry.publish(repository, 'latest', { revision: OLD_SHA })
    const ran = await byPush()
    expect(ended(ran)).toBe('failed vetoed 1')
    await follow(evidenceOf(ran).command)
    expect(await cli('unveto', '5555555', '--images', all())).toMatchObject({ code: 0, stdout: expect.stringMatching(/is not vetoed/) })
    await cli('veto', '5555555', '--why', 'leaks', '--images', all())
    expect(await cli('unveto', '5555555', '--images', all())).toMatchObject({ code: 0, stdout: expect.stringMatching(/is no longer vetoed/) })
    expect(ended(await byPush())).toBe('done ok 0')
  })
})

test.each(['true', 'false'])('incident-previous-twice, with veto: %s', async (veto) => {
  await open()
  await run(scene.promote({ sha: ROOT_SHA, 'allow-backward': 'true' }))
  await run(scene.promote({ sha: OLD_SHA }))
  await run(scene.promote())
  expect(ended(await run(scene.rollback('previous', { veto })))).toBe('done ok 0')
  const before = scene.writes().length
  const again = await run(scene.rollback('previous', { veto }))
  expect(ended(again)).toBe('unchanged already-current 0')
  expect(again.outputs.sha).toBe(OLD_SHA)
  expect(scene.writes()).toHaveLength(before)
  allLatest(OLD_SHA)
  expect(evidenceOf(again).command).toBe(`release-action rollback ${ROOT_SHA.slice(0, 7)} --images ${all()}`)
  await follow(evidenceOf(again).command)
  allLatest(ROOT_SHA)
})

test('incident-undo-splits', async () => {
  await open()
  await run(scene.promote({ images: scene.images[0]! }))
  const ran = await run(scene.promote())
  expect(ended(ran)).toBe('done ok 0')
  expect(evidenceOf(ran).verdict).toContain(`${scene.images[0]} showed it already`)
  expect((await historyOf(PLATFORM)).entries.map(({ mode }) => mode)).toEqual(['promote', 'promote', 'found'])
  expect(evidenceOf(ran).undo).toContain(all())
  await follow(evidenceOf(ran).undo)
  allLatest(OLD_SHA)
  await follow((await json('rollback', 'previous', '--images', all())).undo ?? `release-action history --images ${all()}`)
})

describe('incident-hold-lifted-unasked', () => {
  test('a hold set by name wants lift-hold, and what is lifted stands in the verdict', async () => {
    await open()
    await cli('hold', '--why', 'marketing demo', '--images', scene.images[1]!)
    for (const env of [{}, { GITHUB_ACTOR: 'ada', GITHUB_TRIGGERING_ACTOR: 'ada' }] as Record<string, string>[]) {
      const ran = await run({ ...scene.promote(), env })
      expect(ended(ran)).toBe('failed held 1')
      expect(ran.stdout).toMatch(/marketing demo[^]*lift-hold/)
    }
    allLatest(OLD_SHA)
    expect(ended(await byPush({ 'lift-hold': 'true' }))).toBe('skipped held 0')
    const ran = await run(scene.promote({ 'lift-hold': 'true' }))
    expect(ended(ran)).toBe('done ok 0')
    expect(evidenceOf(ran).verdict).toMatch(/lifted the hold set by .*marketing demo/)
    expect((await historyOf(TENANT)).hold).toBeUndefined()
  })

  test('a hold that a rollback set is lifted by a promote by hand, and a rollback leaves one that was set by name', async () => {
    await open()
    await byPush()
    await run(scene.rollback('previous', { veto: 'false' }))
    const ran = await run(scene.promote())
    expect(ended(ran)).toBe('done ok 0')
    expect(evidenceOf(ran).verdict).toMatch(/lifted the hold set by octocat/)
    await cli('hold', '--why', 'marketing demo', '--images', all())
    await run(scene.rollback('previous', { veto: 'false' }))
    expect(await historyOf(PLATFORM)).toMatchObject({ hold: { why: 'marketing demo', set: 'command' } })
  })
})

describe('incident-no-forge-backward', () => {
  test('without a git the history says it', async () => {
    await open()
    expect(await cli('promote', NEW_SHA, '--images', all())).toMatchObject({ code: 0 })
    expect(await json('promote', OLD_SHA, '--images', all())).toMatchObject({ outcome: 'failed', reason: 'backward' })
    allLatest(NEW_SHA)
    expect(await cli('promote', OLD_SHA, '--images', all(), '--allow-backward')).toMatchObject({ code: 0 })
  })

  test('the local git says it, and knows commits by their names', async () => {
    await open()
    const cwd = mkdtempSync(join(tmpdir(), 'release-action-clone-'))
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@test', ...words], { cwd, encoding: 'utf8' }).trim()
    const commit = (): string => {
      git('commit', '-q', '--allow-empty', '-m', 'a commit')
      const sha = git('rev-parse', 'HEAD')
      for (const repository of REPOSITORIES) (scene.built[repository] ??= {})[sha] = scene.registry.publish(repository, `staging-${sha.slice(0, 7)}`, { revision: sha })
      return sha
    }
    const here = (...words: string[]): Promise<Ended> =>
      start({ script: 'dist/cli/index.js', args: [...words, '--images', all(), '--history', 'false'], env: { HOME: cwd }, cwd }).ended
    git('init', '-q', '-b', 'main')
    const one = commit()
    git('tag', 'v1.4.2')
    const two = commit()
    for (const repository of REPOSITORIES) scene.registry.publish(repository, 'latest', { revision: one })
    expect(await here('promote', 'HEAD')).toMatchObject({ code: 0, stderr: expect.stringContaining(`HEAD is the commit ${two}`) })
    allLatest(two)
    expect(await here('promote', 'v1.4.2')).toMatchObject({ code: 1, stdout: expect.stringMatching(/is 1 behind/) })
    allLatest(two)
    expect(await here('rollback', 'v1.4.2')).toMatchObject({ code: 0 })
    allLatest(one)
    expect(await here('promote', 'v9')).toMatchObject({ code: 2, stderr: expect.stringContaining('knows no commit "v9"') })
    rmSync(cwd, { recursive: true })
  })
})

test.each<[string, Record<string, string>, object]>([
  ['its name', { GITHUB_ACTOR: 'renovate[bot]', GITHUB_TRIGGERING_ACTOR: 'renovate[bot]' }, {}],
  ['the event', {}, { inputs: {}, sender: { login: 'deployer', type: 'Bot' } }],
])('incident-bot-is-no-person, known by %s', async (_, env, event) => {
  await open()
  await byPush()
  await run(scene.rollback('previous', { veto: 'false' }))
  expect(ended(await run({ ...scene.promote(), env, event }))).toBe('skipped held 0')
  allLatest(OLD_SHA)
  expect((await historyOf(PLATFORM)).hold).toBeDefined()
})

test.each(['github', 'gitea'] as const)('incident-base-image-label, %s', async (flavour) => {
  await open({ flavour })
  for (const repository of REPOSITORIES) scene.registry.publish(repository, 'latest', { revision: 'b'.repeat(40) })
  const ran = await byPush()
  expect(ended(ran)).toBe('done ok 0')
  expect(evidenceOf(ran).warnings.join()).toMatch(/label bbbbbbb, a commit that this repository does not know/)
  // The build itself carries it as well.
  for (const repository of REPOSITORIES) scene.registry.publish(repository, 'staging-3333333', { revision: 'b'.repeat(40) })
  const other = await byPush({ sha: '3333333333333333333333333333333333333ddd', 'allow-backward': 'true' })
  expect(ended(other)).toBe('done ok 0')
  expect(evidenceOf(other).gates).toContainEqual(expect.objectContaining({ name: 'label', verdict: 'warned' }))
})

describe.each(['oci', 'docker'] as const)('indexes of %s', (kind) => {
  const build = { platforms: 2, kind, whitespace: true } as const
  /** Lets a registry's clean-up take a manifest, and every tag that shows it. */
  const collect = async (repository: string, digest: string): Promise<void> => {
    expect(await ask('DELETE', url(repository, digest))).toMatchObject({ status: 202 })
  }

  test('incident-mirror-broken', async () => {
    await open({ build })
    expect(ended(await byPush())).toBe('done ok 0')
    for (const repository of REPOSITORIES) {
      const { manifests } = JSON.parse((await fetched(repository, 'latest-history')).body.toString()) as { manifests: { mediaType: string; digest: string }[] }
      const children = await Promise.all([NEW_SHA, OLD_SHA].map(async (sha) => {
        const { body, headers } = await fetched(repository, scene.built[repository]![sha]!)
        return childrenOf({ bytes: body, mediaType: headers['content-type'] as 'application/vnd.oci.image.index.v1+json' }).map(({ digest }) => digest)
      }))
      expect(manifests.map(({ digest }) => digest)).toEqual(children.flat())
      expect(children.flat()).toHaveLength(4)
    }
  })

  test('incident-build-collected: an index that was taken is written anew', async () => {
    await open({ build })
    await byPush()
    for (const repository of REPOSITORIES) await collect(repository, scene.built[repository]![OLD_SHA]!)
    expect(ended(await run(scene.rollback('previous')))).toBe('done ok 0')
    allLatest(OLD_SHA)
  })

  test('incident-build-collected: a build that is gone is said to be gone, with the next one that is whole', async () => {
    await open({ build })
    await run(scene.promote({ sha: ROOT_SHA, 'allow-backward': 'true' }))
    await run(scene.promote({ sha: OLD_SHA }))
    await run(scene.promote())
    for (const repository of REPOSITORIES) {
      const { body, headers } = await fetched(repository, scene.built[repository]![OLD_SHA]!)
      const [child] = childrenOf({ bytes: body, mediaType: headers['content-type'] as 'application/vnd.oci.image.index.v1+json' })
      await collect(repository, child!.digest)
    }
    for (const sha of ['previous', OLD_SHA]) {
      const ran = await run(scene.rollback(sha))
      expect(ended(ran)).toBe('failed source-missing 1')
      expect(evidenceOf(ran).command).toBe(`release-action rollback ${ROOT_SHA.slice(0, 7)} --images ${all()}`)
    }
    allLatest(NEW_SHA)
    await follow(`release-action rollback ${ROOT_SHA.slice(0, 7)} --images ${all()}`)
    allLatest(ROOT_SHA)
    // A promote of it says the same, and blames no login.
    expect((await run(scene.promote({ sha: OLD_SHA, 'allow-backward': 'true' }))).outputs.reason).toBe('source-missing')
    allLatest(ROOT_SHA)
  })
})
