import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ended, start } from '../support/child'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { evidenceOf } from '../support/evidence'
import { type Given, type Ran, REPOSITORY, runAction, runPost, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, PLATFORM, type Scene } from '../support/scene'

let scene: Scene
let folder: string
beforeEach(async () => {
  scene = await createContext()
  folder = mkdtempSync(join(tmpdir(), 'release-action-config-'))
})
afterEach(async () => {
  await scene.close()
  rmSync(folder, { recursive: true, force: true })
  sweepFolders()
})

const inputs = (): Record<string, string> => scene.promote().inputs
const auth = (): Record<string, string> => ({ RELEASE_ACTION_REGISTRY_AUTH: inputs()['registry-auth']! })
/** The scene's images, as the file has them. */
const images = (): string => `images:\n${scene.images.map((name) => `  - ${name}\n`).join('')}`

/** Puts the file into a checkout. */
const lay = (text: string, place = 'release-action.yml') => (work: string): void => {
  mkdirSync(join(work, '.github'), { recursive: true })
  writeFileSync(join(work, place), text)
}

/** The action with a file, its other inputs as a workflow would still give them. */
const act = (text: string, more: Record<string, string> = {}, given: Partial<Given> = {}): Promise<Ran> => {
  const { images: _, ...rest } = inputs()
  return runAction({ ...scene.promote(), inputs: { ...rest, ...more }, before: lay(text), ...given })
}

/** The command line in a folder that has the file. */
function typed(words: string, text: string, env: Record<string, string> = {}): Promise<Ended> {
  lay(text)(folder)
  return start({ script: 'dist/cli/index.js', args: words.split(' '), env: { HOME: folder, ...auth(), ...env }, cwd: folder }).ended
}

const stableOf = (): string | undefined => scene.registry.tags(PLATFORM).get('stable')
const ended = ({ outputs: { outcome, reason } }: Ran): string => `${outcome} ${reason}`

describe('the action', () => {
  test('takes what the file says, says so, and tells commands that need nothing of it', async () => {
    const ran = await act(`${images()}batch-size: 2\n`)
    expect(ended(ran)).toBe('done ok')
    expect(evidenceOf(ran)).toMatchObject({ config: { file: 'release-action.yml', keys: 2, counted: 1 }, undo: 'release-action rollback previous', warnings: [] })
    expect(ran.stdout).toContain('config: release-action.yml: 1 of 2 inputs counted')
    expect(ran.summary).toContain('1 of 2 inputs counted')
    const back = await typed('rollback previous', images())
    expect(back).toMatchObject({ code: 0 })
    expect(scene.moving()[`${PLATFORM}:latest`]).toBe(scene.built[PLATFORM]![OLD_SHA])
  })

  test('variable, input, block, file, default: the first of them that says something', async () => {
    const text = `${images()}target-tag: from-file\nenvironments:\n  production:\n    target-tag: stable\n`
    const plan = { 'dry-run': 'true' }
    const tagOf = (ran: Ran): string => `${evidenceOf(ran).images[0]?.target.tag} ${evidenceOf(ran).config?.counted}`
    expect(tagOf(await act(images(), plan))).toBe('latest 1')
    expect(tagOf(await act(text, plan))).toBe('from-file 2')
    expect(tagOf(await act(text, { ...plan, environment: 'production' }))).toBe('stable 2')
    expect(tagOf(await act(text, { ...plan, environment: 'production', 'target-tag': 'from-input' }))).toBe('from-input 1')
    expect(tagOf(await act(text, { ...plan, 'target-tag': 'from-input' }, { env: { RELEASE_ACTION_TARGET_TAG: 'from-variable' } }))).toBe('from-variable 1')
  })

  test('a variable that is nearly an input is told by its name, and one of nobody\'s too', async () => {
    const ran = await act(images(), {}, { env: { RELEASE_ACTION_TARGETTAG: 'x', RELEASE_ACTION_VERSION: 'v1' } })
    expect(evidenceOf(ran)).toMatchObject({
      reason: 'bad-input', faults: ['RELEASE_ACTION_TARGETTAG: expected an input that exists: target-tag, as it is spelled'],
      warnings: [expect.stringContaining('RELEASE_ACTION_VERSION: expected an input that exists')],
    })
  })

  test('a block is named in the commands that mean it, where the file does not choose it', async () => {
    const block = `environments:\n  production:\n    target-tag: stable\n`
    const text = `images: ${scene.images[0]}\n${block}`
    await act(text, { environment: 'production', sha: OLD_SHA })
    const ran = await act(text, { environment: 'production' })
    expect(evidenceOf(ran)).toMatchObject({ outcome: 'done', undo: 'release-action rollback previous --environment production', config: { environment: 'production' } })
    expect(await typed('rollback previous --environment production', text)).toMatchObject({ code: 0 })
    expect(stableOf()).toBe(scene.built[PLATFORM]![OLD_SHA])
  })

  test('an environment that the file lacks is bad input, and its own are told', async () => {
    const ran = await act(`${images()}environments:\n  production: {}\n  staging: {}\n`, { environment: 'prodution' })
    expect(ended(ran)).toBe('failed bad-input')
    expect(evidenceOf(ran).verdict).toBe('environment: "prodution" is not right; expected an environment of release-action.yml: production, staging')
    expect(ended(await act(images(), { environment: 'prodution', 'dry-run': 'true' }))).toBe('planned dry-run')
  })

  test('all faults at once, each with its line and column, and nothing is asked', async () => {
    const ran = await act(`${images()}batch-size: many\nsource_tag: x\nregistry-auth: ghcr.io=me:hunter2hunter2\n`, { 'allow-backward': 'maybe' })
    expect(ended(ran)).toBe('failed bad-input')
    expect(evidenceOf(ran).faults).toEqual([
      'release-action.yml:4:13: batch-size: "many" is not right; expected a whole number from 1 to 1000',
      'release-action.yml:5:1: source_tag: expected an input by its name; the nearest is source-tag',
      expect.stringContaining('release-action.yml:6:1: registry-auth: expected no secret in a file'),
      'allow-backward: "maybe" is not right; expected one of true, false',
    ])
    expect(scene.registry.requests).toEqual([])
    expect(JSON.stringify([ran.stdout.replaceAll(/^::add-mask::.*$/gm, ''), ran.stderr, ran.summary, ran.evidence])).not.toContain('hunter2')
  })

  test('what inputs are together is told with the place of the one that the file gave', async () => {
    const ran = await act(`${images()}\nsource-tag: latest\n`)
    expect(evidenceOf(ran).verdict).toMatch(/^release-action\.yml:5:1: source-tag: "latest" is not right; expected another tag than target-tag/)
  })

  test.each<[string, (work: string) => void, RegExp]>([
    ['a folder', (work) => mkdirSync(join(work, 'release-action.yml')), /release-action\.yml cannot be read: it is a folder/],
    ['no UTF-8', (work) => writeFileSync(join(work, 'release-action.yml'), Buffer.from([0x61, 0xff])), /it is not UTF-8/],
    ['broken YAML', lay('images: [a\n'), /release-action\.yml:2:1: expected/],
  ])('a file that is there is never passed over: %s', async (_, before, expected) => {
    const ran = await runAction({ ...scene.promote(), before })
    expect(ended(ran)).toBe('failed bad-input')
    expect(evidenceOf(ran).verdict).toMatch(expected)
  })

  test('one that is named is the one, and must be there', async () => {
    expect(evidenceOf(await runAction({ ...scene.promote({ config: 'none.yml' }), before: lay('nonsense: 1') })).verdict)
      .toBe('config: "none.yml" is not right; expected a file that can be read: none.yml cannot be read: there is no such file')
    const ran = await runAction({ ...scene.promote({ config: 'ours.yml', 'dry-run': 'true' }), before: lay('branch: main', 'ours.yml') })
    expect(evidenceOf(ran)).toMatchObject({ outcome: 'planned', config: { file: 'ours.yml', keys: 1, counted: 1 } })
  })

  test('below .github too; and what is not read is told', async () => {
    const plan = { ...scene.promote({ 'dry-run': 'true' }) }
    expect(evidenceOf(await runAction({ ...plan, before: lay('branch: main', '.github/release-action.yml') })).config?.file).toBe('.github/release-action.yml')
    const both = await runAction({ ...plan, before: (work) => [lay('branch: main')(work), lay('nonsense: 1', '.github/release-action.yml')(work)] })
    expect(evidenceOf(both)).toMatchObject({ outcome: 'planned', warnings: [expect.stringContaining('.github/release-action.yml is there and is not read')] })
    const other = await runAction({ ...plan, before: lay('nonsense: 1', 'release-action.yaml') })
    expect(evidenceOf(other)).toMatchObject({ outcome: 'planned', warnings: [expect.stringContaining('release-action.yaml is there and is not read')] })
  })

  test('a kill does not lose it: the post step knows what the file gave, whatever became of the file', async () => {
    const before = scene.moving()
    let stop: (() => Promise<unknown>) | undefined
    scene.registry.onRequest = async ({ method, path }) => {
      if (method === 'PUT' && path.endsWith('/latest')) await stop?.()
    }
    const ran = await act(images(), {}, { onStart: (child) => (stop = async () => (child.kill('SIGKILL'), (stop = undefined), child.ended)) })
    expect(scene.moving()).not.toEqual(before)
    lay('images: evil.test/x\n')(join(ran.folder, 'work'))
    expect(evidenceOf(await runPost(ran))).toMatchObject({ outcome: 'restored' })
    expect(scene.moving()).toEqual(before)
  })
})

describe('whose checkout the file is of', () => {
  let deploys: DeployScene
  beforeEach(async () => { deploys = await setDeployScene() })
  afterEach(() => deploys.close())

  const ADDRESSES = ['control-plane-url', 'tenant-url-template', 'allow-other-control-plane', 'images']
  const file = (): string => ADDRESSES.map((name) => `${name}: ${deploys.deploy().inputs[name]!.replaceAll('\n', ' ')}\n`).join('')
  const deploy = (env: Record<string, string>, more: Partial<Given> = {}, given: Record<string, string> = {}): Promise<Ran> => {
    const all = deploys.deploy()
    const rest = Object.fromEntries(Object.entries(all.inputs).filter(([name]) => !ADDRESSES.includes(name)))
    return runAction({ ...all, inputs: { ...rest, ...given }, env, before: lay(file()), ...more })
  }
  const pullRequest = { pull_request: { number: 7, head: { repo: { full_name: REPOSITORY } }, base: { repo: { full_name: REPOSITORY } } } }

  test('on the branch it says where the fleet is', async () => {
    const ran = await deploy({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' })
    expect(ended(ran)).toBe('done ok')
    expect(evidenceOf(ran).config).toEqual({ file: 'release-action.yml', keys: 4, counted: 4 })
  })

  test.each<[string, Record<string, string>, Partial<Given>]>([
    ['on a pull request', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }, { event: pullRequest }],
    ['on one that is aimed at the branch', { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main' }, { event: pullRequest }],
    ['by hand on another branch', { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/other' }, {}],
    ['by a tag', { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/tags/main' }, {}],
  ])('%s no token goes where it says, nor to the default in its place', async (_, env, more) => {
    const ran = await deploy(env, more, { 'control-token': '' })
    expect(ended(ran)).toBe('failed bad-input')
    expect(evidenceOf(ran).faults).toEqual([
      expect.stringMatching(/^release-action\.yml:1:1: control-plane-url: expected it on main alone, and .*give it as the input control-plane-url/),
      expect.stringContaining('release-action.yml:2:1: tenant-url-template: expected'),
    ])
    expect([deploys.plane.calls, deploys.registry.requests]).toEqual([[], []])
    for (const name of ['control-plane-url', 'tenant-url-template']) expect(ran.stdout).not.toContain(deploys.deploy().inputs[name]!)
  })

  test('with the addresses as inputs a pull request plans by the rest of it', async () => {
    const { 'control-plane-url': url, 'tenant-url-template': template } = deploys.deploy().inputs
    const ran = await deploy({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }, { event: pullRequest }, { 'control-plane-url': url!, 'tenant-url-template': template! })
    expect(ended(ran)).toBe('planned dry-run')
    expect(deploys.calls()).toEqual([])
  })

  test('a push to another branch is skipped as ever, also where its file calls that the one', async () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/other' }
    expect(ended(await deploy(env))).toBe('skipped not-on-branch')
    expect(ended(await deploy(env, { before: lay(`${file()}branch: other\n`) }))).toBe('skipped not-on-branch')
    expect([deploys.plane.calls, deploys.registry.requests]).toEqual([[], []])
  })

  test.each([['workflow_dispatch', 'failed bad-input'], ['push', 'skipped not-on-branch']])('nothing is written where it says: %s', async (event, expected) => {
    const planted = (work: string): string => join(work, 'planted.json')
    const ran = await deploy({ GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/other' }, {
      before: (work) => {
        lay(`${file()}evidence-file: planted.json\n`)(work)
        writeFileSync(join(work, 'planted.junit.xml'), 'mine')
      },
    }, { 'evidence-file': '' })
    expect(ended(ran)).toBe(expected)
    expect([existsSync(planted(join(ran.folder, 'work'))), existsSync(join(ran.folder, 'work', 'planted.junit.xml'))]).toEqual([false, true])
  })

  test('a command line in a pull request\'s job only plans by its file', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_PATH: '/nowhere' }
    const before = scene.moving()
    const { code, stdout, stderr } = await typed(`promote ${NEW_SHA}`, images(), env)
    expect([code, scene.moving()]).toEqual([0, before])
    expect(stdout).toMatch(/PLANNED/)
    expect(stderr).toContain('it is a dry run')
  })
})

describe('the command line', () => {
  test('config says that a file is there, and is not read', async () => {
    const gone = await typed('config --config none.yml', '')
    expect([gone.code, gone.stdout.split('\n')[0]]).toEqual([2, 'a config file that is not read'])
    expect(gone.stderr).toContain('none.yml cannot be read: there is no such file')
  })

  test('option, variable, block, file', async () => {
    const text = `${images()}target-tag: a\nsource-tag: b\nwhy: c\nenvironments:\n  x:\n    source-tag: d\n`
    const { code, stdout } = await typed('config --environment x --target-tag e --json', text, { RELEASE_ACTION_WHY: 'f' })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      config: { file: 'release-action.yml', environment: 'x', keys: 4, counted: 2 }, faults: [],
      values: {
        'target-tag': { value: 'e', from: 'option' }, why: { value: 'f', from: 'variable' }, images: { value: scene.images.join('\n'), from: 'file', file: 'release-action.yml', line: 1 },
        'source-tag': { value: 'd', from: 'environment', environment: 'x', line: 9 }, branch: { value: 'main', from: 'default' },
        'registry-auth': { value: 'set', from: 'variable', secret: true }, 'tenant-tokens': { value: 'not set', from: 'default', secret: true }, sha: { value: null, from: 'default' },
      },
    })
    expect(stdout).not.toContain('sandbox:sandbox')
  })

  test('config for people: a line each', async () => {
    const { code, stdout, stderr } = await typed('config rollback', `${images()}control-plane-url: https://cp.test\n`)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^release-action\.yml: 1 of 2 inputs counted\n/)
    expect(stdout).toMatch(/^images +release-action\.yml:1 +127\.0\.0\.1:\d+\/molecule-ai\/platform, 127/m)
    expect(stdout).toMatch(/^registry-auth +variable +set$/m)
    expect(stdout).toMatch(/^target-tag +default +latest$/m)
    expect(stdout).not.toContain('control-plane-url')
  })

  test('config tells what is not right, and ends with 2', async () => {
    const { code, stdout, stderr } = await typed('config --batch-size none', 'soak-seconds: soon\ngithub-token: hunter2hunter2\n')
    expect(code).toBe(2)
    expect(stderr).toMatch(/release-action\.yml:1:15: soak-seconds: "soon" is not right/)
    expect(stderr).toMatch(/release-action\.yml:2:1: github-token: expected no secret/)
    expect(stderr).toMatch(/error: batch-size: "none" is not right/)
    expect(stdout + stderr).not.toContain('hunter2')
    expect(await typed('config ship', '')).toMatchObject({ code: 2, stderr: expect.stringContaining('config takes a mode, or none') })
  })

  test('the commands beside the modes take their part of it', async () => {
    const text = `${images()}soak-seconds: 5\n`
    expect(await typed('hold --why migration', text)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('held') })
    expect(JSON.parse((await typed('history --json', text)).stdout)).toMatchObject([{ hold: { why: 'migration' } }, { hold: { why: 'migration' } }])
    expect(await typed('lift', text)).toMatchObject({ code: 0, stderr: '' })
    expect(await typed('lift', 'nonsense: 1')).toMatchObject({ code: 2, stderr: expect.stringMatching(/release-action\.yml:1:1: nonsense: expected an input/) })
    expect(await typed(`promote ${NEW_SHA} --config /dev/null`, 'nonsense: 1')).toMatchObject({ code: 2, stdout: expect.stringMatching(/images: expected at least one/) })
    expect(existsSync(join(folder, 'release-action.yml'))).toBe(true)
  })
})
