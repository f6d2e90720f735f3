import { type DoctorPorts, examine } from '../../src/modes/doctor'
import type { Forge } from '../../src/ports/forge'
import type { WriteRight } from '../../src/ports/write-right'
import { Failure } from '../../src/release/failure'
import { tenantUrl } from '../../src/release/slug'
import { encode } from '../../src/release/history/format'
import { diagnosisText } from '../../src/report/diagnosis-text'
import type { DoctorRequest } from '../../src/request/request'
import { memoryFleet, TEMPLATE } from '../support/fleet-memory'
import { quiet, world } from '../support/ports'
import { manifest } from '../support/registry'

const request = (more: Partial<DoctorRequest> = {}): DoctorRequest => ({
  images: [{ name: 'a', registry: 'r.test', repository: 'a' }], sourceTag: 'staging-{sha7}', targetTag: 'latest', registryAuth: new Map(), registryRealms: new Map(), awsRoles: new Map(), githubToken: undefined,
  tenantUrls: [], controlPlaneUrl: 'https://cp.test', allowOtherControlPlane: true, tenantUrlTemplate: TEMPLATE, skipTenants: [], fleet: [], fleetCommand: undefined, rolloutEnv: [], buildinfoPath: '/buildinfo', buildinfoQuery: '$.git_sha', healthPath: '/health',
  canarySlug: undefined, rolloutCommand: undefined, apiUrl: undefined, statusToken: undefined, branch: 'main', disabledVariable: 'OFF', controlToken: undefined, ...more,
})
const forgeOf = (more: Partial<Forge>): Forge => ({
  head: async () => 'b'.repeat(40), contexts: async () => [], commitsAhead: async () => 0, knows: async () => true, variable: async () => undefined, comment: async () => undefined, ...more,
})
const proved: WriteRight = { prove: async () => ({ state: 'proved', words: 'may push' }), lockOf: async () => undefined }

function go(more: Partial<DoctorRequest> = {}, over: Partial<DoctorPorts> = {}, tags = { 'a:latest': manifest('bbbbbbb') }) {
  const { ports } = world(tags)
  const fleet = memoryFleet({ canary: 'bbbbbbb', acme: 'bbbbbbb' }, 'bbbbbbb')
  return examine(request(more), { registry: ports.registry, clock: ports.clock, log: quiet, cancel: ports.cancel, tenants: fleet, controlPlane: fleet, forge: forgeOf({}), writeRight: proved, ...over })
}
const worst = async (found: ReturnType<typeof go>) => (await found).filter(({ level }) => level !== 'ok').map(({ level, about }) => `${level} ${about}`)

test('nothing is wrong', async () => {
  expect(await worst(go({ controlToken: 'x', canarySlug: 'canary' }))).toEqual([])
})

const failing = (reason: 'head-unreadable' | 'kill-switch-unreadable' | 'registry-denied' | 'control-plane-denied') => async (): Promise<never> => { throw new Failure(reason, 'refused', { hint: 'Give another token' }) }

test.each<[string, Partial<DoctorRequest>, Partial<DoctorPorts>, string[]]>([
  ['a login that may not push', {}, { writeRight: { ...proved, prove: async () => ({ state: 'refused', words: 'refused' }) } }, ['bad push', 'warning kill switch']],
  ['a right that nobody tells', {}, { writeRight: { ...proved, prove: async () => ({ state: 'unproved', words: 'who knows' }) } }, ['warning push', 'warning kill switch']],
  ['a look that fails', {}, { writeRight: { ...proved, prove: failing('registry-denied') } }, ['warning push', 'warning kill switch']],
  ['tags that cannot move', { controlToken: 'x' }, { writeRight: { ...proved, lockOf: async (_, tag) => (tag === 'latest' ? 'immutable' : undefined) } }, ['bad tags']],
  ['a rule that cannot be read', { controlToken: 'x' }, { writeRight: { ...proved, lockOf: failing('registry-denied') } }, ['warning tags']],
  ['a token that reads no branch', { controlToken: 'x' }, { forge: forgeOf({ head: failing('head-unreadable') }) }, ['bad forge']],
  ['a switch that cannot be read', { controlToken: 'x' }, { forge: forgeOf({ variable: failing('kill-switch-unreadable') }) }, ['bad kill switch']],
  ['a switch that is neither on nor off', { controlToken: 'x' }, { forge: forgeOf({ variable: async () => 'perhaps' }) }, ['bad kill switch']],
  ['a switch that is on', { controlToken: 'x' }, { forge: forgeOf({ variable: async () => 'true' }) }, ['warning kill switch']],
  ['a canary that is none', { controlToken: 'x', canarySlug: 'acme', skipTenants: ['acme'] }, {}, ['bad canary']],
  ['a clock that is ten minutes off', { controlToken: 'x' }, { writeRight: { ...proved, prove: async () => ({ state: 'proved', words: '', date: 1_700_000_000_000 - 600_000 }) } }, ['bad clock']],
  ['a clock that is a minute off', { controlToken: 'x' }, { writeRight: { ...proved, prove: async () => ({ state: 'proved', words: '', date: 1_700_000_000_000 + 60_000 }) } }, ['warning clock']],
])('%s', async (_, more, over, expected) => {
  const found = await go(more, over)
  expect(found.filter(({ level }) => level !== 'ok').map(({ level, about }) => `${level} ${about}`)).toEqual(expected)
  for (const { remedy, level } of found) if (level !== 'ok') expect(remedy).toBeTruthy()
})

test('a control plane that refuses, and a canary that is not well', async () => {
  const fleet = memoryFleet({ canary: 404 }, 'bbbbbbb')
  fleet.enumerate = failing('control-plane-denied')
  expect(await worst(go({ canarySlug: 'canary', controlToken: 'x' }, { tenants: fleet, controlPlane: fleet }))).toEqual(['bad control plane', 'bad canary'])
})

test('what is not given is not looked at', async () => {
  expect(await go({ images: [] }, { forge: undefined, controlPlane: undefined })).toEqual([])
})

test('the text tells each with its remedy, and counts', () => {
  expect(diagnosisText([{ level: 'bad', about: 'push', words: `a: ${'refused '.repeat(12)}`, remedy: 'Log in' }, { level: 'ok', about: 'clock', words: 'agrees' }])).toEqual([
    'BAD      push: a: refused refused refused refused refused refused refused', '         refused refused refused refused refused', '         -> Log in', 'ok       clock: agrees', '', 'a release would fail: 1 bad, 0 warnings, 1 ok',
  ])
})

test('what stops several looks in the same way is told once, as bad as it is to the worst of them', () => {
  const refused = { words: 'a: refused', remedy: 'log in' }
  expect(diagnosisText([{ level: 'warning', about: 'push', ...refused }, { level: 'bad', about: 'pull', ...refused }])).toEqual([
    'BAD      push, pull: a: refused', '         -> Log in', '', 'a release would fail: 1 bad, 1 warning, 0 ok',
  ])
})

test('what is the same of two images is told once, with one command for both, on a line of its own', () => {
  const held = (image: string) => ({ level: 'warning' as const, about: 'history', image, words: `${image}: releases are held`, remedy: `Where that is over: release-action lift --images ${image}` })
  expect(diagnosisText([held('r.test/a'), held('r.test/b'), { ...held('r.test/c'), words: 'r.test/c: what r.test/c shows' }])).toEqual([
    'warning  history: r.test/a, r.test/b: releases are held', '         -> Where that is over:', '            release-action lift --images r.test/a,r.test/b',
    'warning  history: r.test/c: what r.test/c shows', '         -> Where that is over:', '            release-action lift --images r.test/c',
    '', 'nothing stands in the way: 0 bad, 3 warnings, 0 ok',
  ])
})

test('a command means the same tag', async () => {
  const hold = { by: 'ada', at: '2026-11-21T03:00:00.000Z', why: 'x' }
  const found = await go({ controlToken: 'x', targetTag: 'stable' }, {}, { 'a:stable': manifest('bbbbbbb'), 'a:stable-history': encode({ entries: [], hold }, [], {}) } as never)
  expect(found.filter(({ about }) => about === 'history').map(({ remedy }) => remedy)).toEqual(['Where that is over: release-action lift --images a --target-tag stable'])
})

describe('where a registry keeps what refers to an image', () => {
  const said = async (over: (registry: DoctorPorts['registry']) => Partial<DoctorPorts['registry']>): Promise<string[]> => {
    const { ports } = world({ 'a:latest': manifest('bbbbbbb') })
    const found = await go({ controlToken: 'x' }, { registry: { ...ports.registry, ...over(ports.registry) } })
    return found.filter(({ about }) => about === 'referrers').map(({ level, words }) => `${level} ${words}`)
  }
  const list = (count: number) => async () => Array.from({ length: count }, () => ({ digest: 'sha256:x' }))

  test('its API, with how many', async () => {
    expect(await said(() => ({ referrers: list(2) }))).toEqual(['ok a: the registry has the referrers API, and lists 2 for what is live'])
  })

  test('the fallback tag, where it has none', async () => {
    expect(await said(() => ({ referrers: async () => undefined }))).toEqual([expect.stringMatching(/^ok a: the registry has no referrers API; signatures and the like lie under the tag sha256-[0-9a-f]{12}… \(there is none yet\)$/)])
    expect(await said(({ digest }) => ({
      referrers: async () => undefined, digest: async (image, tag, call) => (tag.startsWith('sha256-') ? manifest('ccccccc').digest : digest(image, tag, call)),
    }))).toEqual([expect.stringMatching(/which is there\)$/)])
  })

  test('a list that cannot be read is a warning, and an image without the tag has none', async () => {
    expect(await said(() => ({ referrers: failing('registry-denied') }))).toEqual(['warning a: refused'])
    expect((await go({ controlToken: 'x' }, {}, {} as never)).filter(({ about }) => about === 'referrers')).toEqual([])
  })
})

describe('a fleet of one\'s own', () => {
  const own = (canary: string): Parameters<typeof go> => {
    const fleet = memoryFleet({ canary: 'bbbbbbb', acme: 'bbbbbbb' }, 'bbbbbbb')
    const listed = [{ slug: 'acme' }, { slug: 'canary', url: tenantUrl(TEMPLATE, 'acme') }]
    return [{ controlToken: 'x', canarySlug: canary, fleet: listed, tenantUrlTemplate: 'https://{slug}.nowhere.test' }, { tenants: fleet, controlPlane: { lister: 'fleet', enumerate: async () => listed } }]
  }

  test('is listed, and its canary is looked at where the list says', async () => {
    const found = await go(...own('canary'))
    expect(found.filter(({ about }) => about === 'fleet' || about === 'canary').map(({ level, words }) => `${level} ${words}`)).toEqual([
      'ok fleet lists 2 tenants', 'ok canary is in the fleet', expect.stringMatching(/^ok .*acme.* runs bbbbbbb, and is well$/),
    ])
  })

  test('a canary that is not in it is bad, and nobody is asked at an address that is none', async () => {
    const found = await go(...own('who'))
    expect(found.filter(({ about }) => about === 'canary').map(({ level, words }) => `${level} ${words}`)).toEqual(['bad who is no tenant of the fleet, or one that is skipped'])
  })
})
