import { type DoctorPorts, examine } from '../../src/modes/doctor'
import type { Forge } from '../../src/ports/forge'
import type { WriteRight } from '../../src/ports/write-right'
import { Failure } from '../../src/release/failure'
import { diagnosisText } from '../../src/report/diagnosis-text'
import type { DoctorRequest } from '../../src/request/request'
import { memoryFleet, TEMPLATE } from '../support/fleet-memory'
import { quiet, world } from '../support/ports'
import { manifest } from '../support/registry'

const request = (more: Partial<DoctorRequest> = {}): DoctorRequest => ({
  images: [{ name: 'a', registry: 'r.test', repository: 'a' }], sourceTag: 'staging-{sha7}', targetTag: 'latest', registryAuth: new Map(), registryRealms: new Map(), awsRoles: new Map(), githubToken: undefined,
  tenantUrls: [], controlPlaneUrl: 'https://cp.test', allowOtherControlPlane: true, tenantUrlTemplate: TEMPLATE, skipTenants: [], buildinfoPath: '/buildinfo', buildinfoQuery: '$.git_sha', healthPath: '/health',
  canarySlug: undefined, apiUrl: undefined, statusToken: undefined, branch: 'main', disabledVariable: 'OFF', controlToken: undefined, ...more,
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
