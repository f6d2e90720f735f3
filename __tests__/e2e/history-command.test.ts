import type { Ended } from '../support/child'
import { runAction, runCli, sweepFolders } from '../support/runner'
import { createContext, NEW_SHA, OLD_SHA, type Scene } from '../support/scene'

let scene: Scene
beforeEach(async () => { scene = await createContext() })
afterEach(async () => {
  await scene.close()
  sweepFolders()
})

const inputs = (): Record<string, string> => scene.promote({}).inputs
const go = (...words: string[]): Promise<Ended> => runCli([...words, '--images', inputs()['images']!.replaceAll('\n', ',')], { RELEASE_ACTION_REGISTRY_AUTH: inputs()['registry-auth'] ?? '' })
/** By a push, as a job of the forge does it. */
const automatic = async (): Promise<string> => {
  const { outputs, code } = await runAction({ ...scene.promote({}), env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' } })
  return `${outputs.outcome} ${outputs.reason} ${code}`
}

test('after a rollback the next automatic promote does not bring the build back', async () => {
  expect(await automatic()).toBe('done ok 0')
  expect(await go('rollback', 'previous', '--why', 'broke sign-in')).toMatchObject({ code: 0 })
  expect(await automatic()).toBe('failed vetoed 1')
  expect(await go('unveto', NEW_SHA)).toMatchObject({ code: 0, stdout: expect.stringMatching(/is no longer vetoed/) })
  expect(await automatic()).toBe('skipped held 0')
  expect(await go('lift')).toMatchObject({ code: 0, stdout: expect.stringMatching(/no longer held/) })
  expect(await go('lift')).toMatchObject({ code: 0, stdout: expect.stringMatching(/are not held/) })
  expect(await automatic()).toBe('done ok 0')
})

test('a person vetoes a build before anybody promotes it', async () => {
  expect(await go('veto', NEW_SHA.slice(0, 7), '--why', 'leaks')).toMatchObject({ code: 0 })
  expect(await automatic()).toBe('failed vetoed 1')
  const { stdout } = await go('history')
  expect(stdout).toMatch(/veto .*vetoed by .*: leaks/)
  expect(await go('unveto', OLD_SHA)).toMatchObject({ code: 0, stdout: expect.stringMatching(/is not vetoed/) })
})

test('a hold by hand stops what nobody asked for', async () => {
  expect(await go('hold', '--why', 'migration until 18:00')).toMatchObject({ code: 0 })
  expect(await automatic()).toBe('skipped held 0')
  const { stdout } = await go('history', '--json')
  expect(JSON.parse(stdout)).toMatchObject([{ hold: { why: 'migration until 18:00' } }, { hold: { why: 'migration until 18:00' } }])
})

test.each<[string, string[], RegExp]>([
  ['no reason', ['veto', 'aaaaaaa'], /why: expected what is wrong/],
  ['no reason for a hold', ['hold'], /why: expected/],
  ['no commit', ['veto', '--why', 'x'], /sha: expected/],
  ['previous, which is no commit', ['veto', 'previous', '--why', 'x'], /sha: "previous" is not right/],
  ['a tag that is too long', ['lift', '--target-tag', 'x'.repeat(125)], /-history fits behind it/],
])('%s is bad input', async (_, words, expected) => {
  expect(await go(...words)).toMatchObject({ code: 2, stderr: expect.stringMatching(expected) })
  expect(scene.registry.requests).toEqual([])
})

test('a variable that is meant for another command is told, and no more', async () => {
  expect(await go('lift', '--soak-seconds', '3')).toMatchObject({ code: 0, stderr: expect.stringMatching(/warning: the input soak-seconds does nothing here/) })
})

test('no image, and words that are too many', async () => {
  expect(await runCli(['history'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/images: expected at least one/) })
  expect(await go('history', 'aaaaaaa')).toMatchObject({ code: 2, stderr: expect.stringMatching(/takes no commit/) })
  expect(await go('promote', NEW_SHA, '--html', 'x.html')).toMatchObject({ code: 2, stderr: expect.stringMatching(/--html belongs to history/) })
})

test('an image that cannot be written is told beside those that were', async () => {
  scene.registry.faults.add({ fault: '403', method: 'PUT', path: /tenant.*latest-history/, persist: true })
  const { code, stdout } = await go('hold', '--why', 'x')
  expect(code).toBe(1)
  expect(stdout).toMatch(/platform: automatic releases are held/)
  expect(stdout).toMatch(/tenant: FAILED: .*refused/)
})
