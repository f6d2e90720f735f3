import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ended } from '../support/child'
import { type DeployScene, setDeployScene } from '../support/deploy-scene'
import { runCli, sweepFolders } from '../support/runner'
import { NEW_SHA, OLD_SHA, PLATFORM, TENANT } from '../support/scene'
import { onTerminal } from '../support/terminal'

let scene: DeployScene
/** What other runs of this machine left is none of these tests'. */
let temporary: string
beforeEach(async () => {
  scene = await setDeployScene()
  temporary = mkdtempSync(join(tmpdir(), 'release-action-'))
})
afterEach(async () => {
  await scene.close()
  rmSync(temporary, { recursive: true, force: true })
  sweepFolders()
})

const env = (): Record<string, string> => ({ RELEASE_ACTION_REGISTRY_AUTH: `${scene.registry.host}=sandbox:sandbox`, USER: 'ada', TMPDIR: temporary })
const images = (): string[] => ['--images', scene.images.join(',')]
const fleet = (): string[] => ['--control-plane-url', scene.plane.url, '--allow-other-control-plane', '--tenant-url-template', scene.fleet.urlTemplate]
const go = (words: string[], more: Record<string, string> = {}): Promise<Ended> => runCli([...words, ...images()], { ...env(), ...more })

describe('words', () => {
  test.each<[string[], RegExp]>([
    [['promot', 'HEAD'], /^release-action: "promot" is no command; did you mean promote\?; see release-action promote --help\n$/],
    [['promote', '4c1d56e', '--image', 'x'], /^release-action: --image is no option; did you mean --images\?; see release-action promote --help\n$/],
    [['completion', 'tcsh'], /completion takes one word: bash, zsh, fish/],
  ])('%j', async (words, said) => expect(await runCli(words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(said) }))

  test('a missing commit, a near miss of previous, and a guess at a switch are told in the words that were typed', async () => {
    expect((await go(['promote'])).stdout).toMatch(/--sha: expected a commit behind the command, such as 4c1d56e/)
    expect((await go(['rollback', 'prev'])).stdout).toMatch(/--sha: "prev" is not right; .*did you mean the\s+word\s+previous/)
    const { code, stdout } = await go(['promote', NEW_SHA, '--dry-run', 'yes'])
    expect([code, stdout]).toEqual([2, expect.stringMatching(/--dry-run: "yes" is not right; expected one of true, false; alone it is true/)])
    expect(scene.registry.requests).toEqual([])
  })

  test('a rollback is told of the word previous, and a journal that is not there of those that are', async () => {
    expect((await go(['rollback'])).stdout).toMatch(/--sha: expected the word previous behind the command, or a commit/)
    expect(await runCli(['recover', '/nowhere/x.journal'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/there is no journal \/nowhere\/x\.journal: release-action recover lists those that wait/) })
  })

  test('version in three ways, and help of a command', async () => {
    for (const word of ['-v', '--version', 'version']) expect(await runCli([word])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^release-action \d+\.\d+\.\d+\n$/) })
    expect(await runCli(['help', 'deploy'])).toMatchObject({ code: 0, stdout: expect.stringContaining('--canary-slug <value> (must be given)') })
  })
})

describe('status', () => {
  test('one commit everywhere is told so, with what undoes it, and ends with 0', async () => {
    expect(await go(['promote', NEW_SHA])).toMatchObject({ code: 0 })
    const { code, stdout } = await go(['status'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^2222222 is live in 2 images\n/)
    expect(stdout).toContain(`${scene.images[0]}:latest\n${scene.images[1]}:latest\n  shows     2222222\n`)
    expect(stdout).toMatch(/since .* UTC \(.* s\), promote by ada/)
    expect(stdout).toContain(`To undo it\n  release-action rollback previous --images ${scene.images.join(',')}\n`)
  })

  test('tenants of another commit, a hold, and a veto of what is live are told, and it ends with 1; nothing is written', async () => {
    await go(['promote', NEW_SHA])
    await go(['hold', '--why', 'migration'])
    await go(['veto', NEW_SHA, '--why', 'leaks'])
    scene.registry.requests.length = 0
    const { code, stdout } = await go(['status', ...fleet()], { RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'sandbox' })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^NOT ONE COMMIT: 2222222, 1111111 are live\n/)
    expect(stdout).toMatch(/HELD +by ada on .*: migration/)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/VETOED 2222222 by ada on .*: leaks \(it is live\)/)
    expect(stdout).toMatch(/1111111 +4 tenants: acme, beta, canary, delta/)
    expect(scene.writes()).toEqual([])
    expect(scene.calls()).toEqual([])
    const data = JSON.parse((await go(['status', '--json', ...fleet()], { RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'sandbox' })).stdout) as { one: boolean; tenants: object[]; images: object[] }
    expect(data).toMatchObject({ one: false, commits: [NEW_SHA, OLD_SHA], images: [{ commit: NEW_SHA, by: 'ada', mode: 'promote' }, {}], waiting: [] })
    expect(data.tenants).toHaveLength(4)
  })

  test('a tenant that says nothing, an image that is not known, and nobody at all', async () => {
    scene.fleet.tenants.get('beta')!.faults.add({ fault: 'drop', path: /buildinfo|health/, persist: true })
    const told = await go(['status', ...fleet()], { RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'sandbox' })
    expect([told.code, told.stdout]).toEqual([1, expect.stringMatching(/UNKNOWN +1 tenant: beta/)])
    expect(await runCli(['status', '--images', `${scene.registry.host}/no/such`], env())).toMatchObject({ code: 1, stdout: expect.stringMatching(/FAILED +there is neither/) })
    expect(await runCli(['status'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/--images: expected at least one image repository, or tenants/) })
  })
})

describe('a fleet of one\'s own', () => {
  const own = (): string[] => ['acme', 'beta', 'canary', 'delta'].map((slug) => `${slug} ${scene.fleet.urlTemplate.replace('{slug}', slug)}`)

  test('status reads what each tenant shows, by the list or by what a command prints', async () => {
    expect(await go(['promote', OLD_SHA])).toMatchObject({ code: 0 })
    for (const words of [['--fleet', own().join('\n')], ['--fleet-command', `printf '%s\\n' ${own().map((line) => `'${line}'`).join(' ')}`]]) {
      expect(await go(['status', ...words])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1111111 is live in 2 images and 4 tenants\n/) })
    }
    expect(await go(['promote', NEW_SHA])).toMatchObject({ code: 0 })
    expect(await go(['status', '--fleet', own().join('\n')])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^NOT ONE COMMIT: 2222222, 1111111 are live\n/) })
    expect(scene.calls()).toEqual([])
  })

  test('a list that fails ends with 1; two lists, and tenants of which nobody knows where they are, are bad input', async () => {
    expect(await runCli(['status', '--fleet-command', 'false'], env())).toMatchObject({ code: 1, stdout: expect.stringMatching(/FAILED +the fleet is not known: fleet-command gave no list: ended with exit\s+code 1/) })
    const twice = await go(['status', '--fleet', own().join('\n')], { RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'sandbox' })
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringMatching(/--fleet: expected one alone of control-plane-token, fleet and fleet-command/) })
    expect(await go(['doctor', '--fleet', 'acme'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/--tenant-url-template: expected a value: where your tenants are/) })
  })

  test('doctor looks at the list, at its canary, and whether the command that moves them is there, and starts none', async () => {
    const doctor = async (...words: string[]) => go(['doctor', '--fleet', own().join('\n'), '--canary-slug', 'canary', ...words])
    const well = await doctor('--rollout-command', `touch ${temporary}/started`)
    expect([well.code, well.stdout.replace(/\s+/g, ' ')]).toEqual([0, expect.stringMatching(/ok fleet: fleet lists 4 tenants ok canary: canary is in the fleet ok canary: .* runs 1111111, and is well.* ok rollout command: touch is there/)])
    expect(existsSync(`${temporary}/started`)).toBe(false)
    const none = await doctor('--rollout-command', './no-such-script --now')
    expect([none.code, none.stdout]).toEqual([1, expect.stringMatching(/BAD +rollout command: \.\/no-such-script could not be started/)])
    expect(await doctor()).toMatchObject({ code: 0, stdout: expect.stringMatching(/warning +rollout command: there is none beside fleet/) })
  })
})

describe('doctor', () => {
  const doctor = (words: string[] = [], more: Record<string, string> = {}): Promise<Ended> =>
    go(['doctor', ...fleet(), '--canary-slug', 'canary', '--api-url', scene.forge.apiUrl, ...words], {
      RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'sandbox', RELEASE_ACTION_CONTROL_TOKEN: 'of-the-switch', GITHUB_REPOSITORY: 'molecule-ai/platform', GITHUB_TOKEN: 'job-token', ...more,
    })
  const rows = async (ended: Promise<Ended>): Promise<{ level: string; about: string; words: string; remedy?: string }[]> => JSON.parse((await ended).stdout) as never

  test('all is well: the right to write is proved by an upload that is cancelled, and nothing is left', async () => {
    const ended = await doctor()
    expect([ended.code, ended.stdout]).toEqual([0, expect.stringMatching(/nothing stands in the way: 0 bad/)])
    const flat = ended.stdout.replace(/\s+/g, ' ')
    for (const words of [': an upload was opened and cancelled', 'control plane: takes the token, and lists 4 tenants', 'canary is in the fleet', 'runs 1111111, and is well', 'the token reads main (2222222), its 1 context']) {
      expect(flat).toContain(words)
    }
    expect(scene.writes().map((line) => line.replace(/uploads\/.+/, 'uploads/ID'))).toEqual(expect.arrayContaining([`POST /v2/${PLATFORM}/blobs/uploads/`, `DELETE /v2/${PLATFORM}/blobs/uploads/ID`, `POST /v2/${TENANT}/blobs/uploads/`]))
    expect(scene.writes().filter((line) => line.startsWith('PUT'))).toEqual([])
    expect(scene.calls()).toEqual([])
  })

  test('each thing that would end a release is bad, with its remedy', async () => {
    scene.registry.faults.add({ fault: '403', method: 'POST', path: /tenant.*uploads/, persist: true })
    scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', 'perhaps')
    const ended = doctor(['--json'], { RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'wrong' })
    const found = (await rows(ended)).filter(({ level }) => level === 'bad')
    expect((await ended).code).toBe(1)
    expect(found.map(({ about }) => about).sort()).toEqual(['control plane', 'kill switch', 'push'])
    for (const { remedy } of found) expect(remedy).toBeTruthy()
  })

  test('a login that may only read', async () => {
    const ended = runCli(['doctor', '--json', ...images()], { USER: 'ada' })
    expect((await ended).code).toBe(1)
    expect((await rows(ended)).filter(({ about }) => about === 'push')).toEqual([expect.objectContaining({ level: 'bad', words: expect.stringMatching(/refused moving .* anonymously/) }), expect.objectContaining({ level: 'bad' })])
  })

  test('a hold, a kill switch that is on, and a sick canary', async () => {
    await go(['hold', '--why', 'migration'])
    scene.forge.variables.set('PROD_AUTO_DEPLOY_DISABLED', 'true')
    scene.fleet.tenants.get('canary')!.faults.add({ fault: '404-html', path: /buildinfo/, persist: true })
    const found = await rows(doctor(['--json']))
    expect(found.filter(({ level }) => level !== 'ok').map(({ level, about, words }) => [level, about, words])).toEqual([
      ['warning', 'history', expect.stringMatching(/held by ada on .*: migration/)], ['warning', 'history', expect.anything()],
      ['warning', 'kill switch', expect.stringMatching(/is ON/)], ['bad', 'canary', expect.stringMatching(/does not say what it runs/)],
    ])
  })
})

describe('on a terminal', () => {
  const promote = (answer: string, more: string[] = [], extra: Record<string, string> = {}) =>
    onTerminal(['promote', NEW_SHA, ...images(), ...more], { ...env(), ...extra }, { until: /\[y\/N\]/, answer })

  test('production is asked for, with from, to, images, and who put there what is live', async () => {
    await go(['promote', OLD_SHA])
    const { code, lines } = await promote('y\n')
    const text = lines.join('\n')
    expect(text).toContain(`promote: 1111111 -> 2222222\n  ${scene.images[0]}:latest\n  ${scene.images[1]}:latest\n`)
    expect(text).toMatch(/Go on\? \[y\/N\] y/)
    expect(text).toMatch(/PROMOTE: DONE/)
    expect(code).toBe(0)
    expect(scene.isPromoted()).toBe(true)
    // What passed is one line, the report stands there once, and nothing is wider than the terminal but what is to be copied.
    expect(text.match(/^Passed: .*$/gm)).toHaveLength(1)
    expect(lines.filter((line) => line.length > 80 && !/^warning: |release-action /.test(line))).toEqual([])
    const again = await onTerminal(['rollback', 'previous', ...images()], env(), { until: /\[y\/N\]/, answer: 'yes\n' })
    expect(again.lines.join('\n')).toMatch(/what is live is there since .*, by promote of ada\n {2}2222222 is vetoed with it/)
    expect(again.code).toBe(0)
  })

  test.each(['n\n', '\n', '\u0004'])('%j is no yes: nothing is moved', async (answer) => {
    const { code, lines } = await promote(answer)
    expect(lines.join('\n')).toMatch(/PROMOTE: FAILED\nnothing was moved: the question was not answered with yes\nReason: cancelled/)
    expect([code, scene.isPromoted(), scene.writes()]).toEqual([1, false, []])
  })

  test.each<[string, string[], Record<string, string>]>([
    ['--yes', ['--yes'], {}], ['a dry run', ['--dry-run'], {}], ['a job', [], { CI: 'true' }], ['another job', [], { GITHUB_ACTIONS: 'true' }],
  ])('%s is not asked', async (_, words, extra) => {
    const { code, raw } = await promote('n\n', words, extra)
    expect(raw).not.toContain('[y/N]')
    expect(code).toBe(0)
  })

  test('--verbose tells all of it as it happens', async () => {
    const { lines } = await promote('', ['--yes', '--verbose'])
    expect(lines.join('\n')).toMatch(/^journal: .*$[^]*^event: passed[^]*^Gates, with times/m)
  })

  test('a pipe gets plain lines, and is not asked', async () => {
    const { code, stderr, stdout } = await go(['promote', NEW_SHA])
    // eslint-disable-next-line no-control-regex -- a terminal's commands are what is looked for
    expect(stderr + stdout).not.toMatch(/[\r\u001b]|\[y\/N\]/)
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^event: passed/m)])
  })

  test('the history of two images that remember the same fits, and is told once', async () => {
    await go(['promote', NEW_SHA])
    await go(['veto', NEW_SHA, '--why', 'leaks'])
    const { lines } = await onTerminal(['history', ...images()], env())
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines.filter((line) => line.includes('promote'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('leaks'))).toHaveLength(1)
  })
})

test('what hangs for two seconds says what it waits for', async () => {
  scene.registry.faults.add({ fault: 'hang', method: 'GET', path: /manifests\/latest$/ })
  const { stderr } = await go(['history'])
  expect(stderr).toMatch(new RegExp(`^waiting for ${scene.registry.host}, 2 s$`, 'm'))
})

test('who vetoes what is live, and who holds what is held, is told; an unknown image is no success', async () => {
  await go(['promote', NEW_SHA])
  expect((await go(['veto', NEW_SHA, '--why', 'leaks'])).stdout).toMatch(/it is live now, and latest goes on showing it/)
  await go(['hold', '--why', 'mine'])
  const { stdout } = await go(['hold', '--why', 'theirs'])
  expect(stdout).toMatch(/they were held before, by ada on .*: mine: both reasons stand in the hold/)
  expect(await runCli(['history', '--images', `${scene.registry.host}/no/such`], env())).toMatchObject({ code: 1, stderr: expect.stringMatching(/there is neither/) })
})
