import sodium from 'libsodium-wrappers'
import { json } from '../../src/sandbox/answer'
import { type SandboxControlPlane, startControlPlane } from '../../src/sandbox/control-plane'
import { INTERNALS } from '../../src/sandbox/control-plane-rollout'
import { type SandboxFleet, startFleet } from '../../src/sandbox/fleet'
import { type SandboxForge, startForge } from '../../src/sandbox/forge'
import { type Ended, start } from '../support/child'
import { runCli, sweepFolders } from '../support/runner'

const SHA = 'a'.repeat(40)
let fleet: SandboxFleet
let plane: SandboxControlPlane
let forge: SandboxForge
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
  sweepFolders()
})

async function createContext(flavour: 'github' | 'gitea' = 'gitea'): Promise<void> {
  fleet = await startFleet({ 'canary-one': { commit: SHA }, 'canary-two': { commit: SHA } })
  plane = await startControlPlane({ fleet: fleet.tenants, commitOf: () => SHA })
  forge = await startForge({ flavour, history: { [SHA]: null } })
  stops.push(fleet.close, plane.close, forge.close)
}

const urlOf = (slug: string): string => fleet.urlTemplate.replace('{slug}', slug)
const environment = (more: Record<string, string> = {}): Record<string, string> => ({
  RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'sandbox', RELEASE_ACTION_CONTROL_PLANE_URL: plane.url, RELEASE_ACTION_ALLOW_OTHER_CONTROL_PLANE: 'true',
  RELEASE_ACTION_TENANT_URL_TEMPLATE: fleet.urlTemplate, ...more,
})
const withForge = (): Record<string, string> => ({ RELEASE_ACTION_API_URL: forge.apiUrl, RELEASE_ACTION_GITHUB_TOKEN: 'writes', GITHUB_REPOSITORY: 'o/r' })
const present = (): Record<string, string> => ({ RELEASE_ACTION_TENANT_URLS: urlOf('canary-one'), RELEASE_ACTION_TENANT_TOKENS: 'token-one' })
const ADD = ['canary', 'add', '--slug', 'canary-two', '--name', 'Canary two', '--plan', 'free', '--wait-seconds', '60']
const REMOVE = ['canary', 'remove', '--slug', 'canary-two']
const go = (args: string[], more = {}): Promise<Ended> => runCli(args, environment(more))
const both = ({ stdout, stderr }: Ended): string => stdout + stderr

test('adds a canary before it is provisioned, waits for it, and tells where it belongs', async () => {
  await createContext()
  const ended = await go(ADD, present())
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/canary-two runs at .*: entry 2 of both lists\nnow add .* as entry 2 of the secret CANARY_TENANT_URLS/) })
  expect(plane.orgs.all.get('canary-two')).toMatchObject({ name: 'Canary two', plan: 'free', isCanary: true, status: 'running' })
  expect(plane.orgs.calls.indexOf('POST /cp/admin/orgs/canary-two/canary')).toBe(2)
  expect(both(ended)).not.toContain('token-of-canary-two')
})

test('a second run does nothing twice', async () => {
  await createContext()
  await go(ADD, present())
  plane.orgs.calls.length = 0
  const lists = { RELEASE_ACTION_TENANT_URLS: `${urlOf('canary-one')},${urlOf('canary-two')}`, RELEASE_ACTION_TENANT_TOKENS: 'token-one,token-of-canary-two' }
  expect(await go(ADD, lists)).toMatchObject({ code: 0, stdout: expect.stringMatching(/entry 2 of both lists/) })
  expect(plane.orgs.calls.filter((call) => !call.startsWith('GET'))).toEqual([])
})

test('Gitea gets both secrets, and removing a canary takes it out of them first', async () => {
  await createContext('gitea')
  const ended = await go(ADD, { ...present(), ...withForge() })
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/written: CANARY_TENANT_URLS, CANARY_ADMIN_TOKENS/) })
  const { secrets } = forge
  expect(secrets.all.get('CANARY_TENANT_URLS')).toBe(`${urlOf('canary-one')}\n${urlOf('canary-two')}`)
  expect(secrets.all.get('CANARY_ADMIN_TOKENS')).toBe('token-one\ntoken-of-canary-two')
  const lists = { RELEASE_ACTION_TENANT_URLS: secrets.all.get('CANARY_TENANT_URLS')!, RELEASE_ACTION_TENANT_TOKENS: secrets.all.get('CANARY_ADMIN_TOKENS')! }
  plane.orgs.onCall = () => (secrets.all.get('CANARY_TENANT_URLS')!.includes('canary-two') ? json(500, {}) : undefined)
  expect(await go(REMOVE, { ...lists, ...withForge() })).toMatchObject({ code: 0 })
  expect(secrets.all.get('CANARY_TENANT_URLS')).toBe(urlOf('canary-one'))
  expect(secrets.all.get('CANARY_ADMIN_TOKENS')).toBe('token-one')
  expect(plane.orgs.all.has('canary-two')).toBe(false)
})

test('GitHub gets them sealed for its own key', async () => {
  await createContext('github')
  await sodium.ready
  const { publicKey, privateKey } = sodium.crypto_box_keypair()
  forge.secrets.publicKey = sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL)
  expect(await go(ADD, { ...present(), ...withForge() })).toMatchObject({ code: 0 })
  const opened = sodium.crypto_box_seal_open(sodium.from_base64(forge.secrets.all.get('CANARY_ADMIN_TOKENS')!, sodium.base64_variants.ORIGINAL), publicKey, privateKey)
  expect(sodium.to_string(opened)).toBe('token-one\ntoken-of-canary-two')
})

test('secrets that nobody can read are not written over', async () => {
  await createContext()
  forge.secrets.all.set('CANARY_TENANT_URLS', 'https://somebody.example')
  const ended = await go(ADD, withForge())
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(/CANARY_TENANT_URLS is set already.*RELEASE_ACTION_TENANT_URLS/) })
  expect(plane.orgs.calls).toEqual([])
  expect(forge.secrets.all.get('CANARY_TENANT_URLS')).toBe('https://somebody.example')
})

test('where the second secret is refused it says so, and the same command settles it', async () => {
  await createContext()
  forge.faults.push({ on: 'secret', fault: 500, nth: 2 })
  const first = await go(ADD, { ...present(), ...withForge() })
  expect(first).toMatchObject({ code: 1, stderr: expect.stringMatching(/CANARY_ADMIN_TOKENS was written and CANARY_TENANT_URLS was not/) })
  expect(await go(ADD, { ...present(), ...withForge() })).toMatchObject({ code: 0 })
  expect(forge.secrets.all.get('CANARY_TENANT_URLS')!.split('\n')).toHaveLength(2)
})

test('killed after any call of the control plane, the same command goes on and ends well', async () => {
  for (let nth = 1; nth <= 6; nth++) {
    await createContext()
    const { orgs } = plane
    const child = start({ script: 'dist/cli/index.js', args: ADD, env: { HOME: '/nonexistent', ...environment({ ...present(), ...withForge() }) }, cwd: process.cwd() })
    orgs.onCall = (n) => {
      if (n === nth) child.kill('SIGKILL')
      return n >= nth ? new Promise(() => undefined) : undefined
    }
    await child.ended
    orgs.onCall = undefined
    expect(await go(ADD, { ...present(), ...withForge() })).toMatchObject({ code: 0 })
    expect(orgs.all.get('canary-two')).toMatchObject({ isCanary: true, status: 'running' })
    expect(forge.secrets.all.get('CANARY_ADMIN_TOKENS')).toBe('token-one\ntoken-of-canary-two')
  }
})

test('one that is provisioned already is not made a canary, and the way out is told', async () => {
  await createContext()
  plane.orgs.all.set('canary-two', { slug: 'canary-two', name: 'x', plan: 'free', status: 'running', isCanary: false, token: 't' })
  expect(await go(ADD, present())).toMatchObject({ code: 1, stderr: expect.stringMatching(/cannot become a canary any more.*canary remove --slug canary-two/) })
})

test('one that cannot be provisioned is told, without the control plane\'s own words', async () => {
  await createContext()
  plane.orgs.fails = true
  const ended = await go(ADD, present())
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/could not provision canary-two/) })
  expect(both(ended)).not.toContain(INTERNALS)
})

test('one that never runs is given up, and can be gone on with', async () => {
  await createContext()
  plane.orgs.slow = 1_000
  expect(await go(ADD, present())).toMatchObject({ code: 1, stderr: expect.stringMatching(/waited 60 s until canary-two is provisioned; it is provisioning.*Run it again/s) })
})

test.each<[string, number, RegExp]>([
  ['refused', 403, /control-plane-token/], ['busy', 409, /busy/], ['broken', 500, /goes on from where it stopped/],
])('a control plane that is %s is told with its status alone', async (_, status, words) => {
  await createContext()
  plane.orgs.onCall = (n) => (n === 2 ? json(status, { error: 'INTERNAL postgres://admin:hunter2@db' }) : undefined)
  const ended = await go(ADD, present())
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringMatching(words) })
  expect(both(ended)).not.toMatch(/hunter2|INTERNAL/)
})

test('every mistake is told at once, and nothing is asked', async () => {
  await createContext()
  const ended = await runCli(['canary', 'add', '--slug', '../x', '--repository', 'nobody'], environment({ RELEASE_ACTION_CONTROL_PLANE_TOKEN: '', RELEASE_ACTION_TENANT_URLS: 'https://a.example', RELEASE_ACTION_TENANT_TOKENS: 'a,b' }))
  expect(ended.code).toBe(2)
  for (const input of ['slug', 'name', 'plan', 'repository', 'control-plane-token']) expect(ended.stderr).toMatch(new RegExp(`${input}:`))
  expect(plane.orgs.calls).toEqual([])
  expect((await runCli(['canary', 'add', '--slug', 'a', '--name', 'b', '--plan', 'c'], environment({ RELEASE_ACTION_TENANT_URLS: 'https://a.example', RELEASE_ACTION_TENANT_TOKENS: 'a,b' }))).stderr).toMatch(/tenant-tokens/)
})
