import { status, type StatusPorts } from '../../src/modes/status'
import type { Entry } from '../../src/release/entry'
import { Failure } from '../../src/release/failure'
import { encode } from '../../src/release/history/format'
import type { History } from '../../src/release/history/history'
import { commitsOf, isOne } from '../../src/release/standing'
import type { Manifest } from '../../src/release/manifest'
import { standingText } from '../../src/report/standing-text'
import type { StatusRequest } from '../../src/request/request'
import { memoryFleet, TEMPLATE } from '../support/fleet-memory'
import { quiet, world } from '../support/ports'
import { manifest } from '../support/registry'

const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
const build = ({ digest, mediaType, bytes }: Manifest) => ({ digest, mediaType, size: bytes.length })
const promoted: Entry = { mode: 'promote', build: build(NEW), commit: 'bbbbbbb', at: '2026-11-21T02:15:00.000Z', by: 'bot', replaced: OLD.digest, proof: 'smoke: 2 canaries' }
const found: Entry = { mode: 'found', build: build(OLD), commit: 'aaaaaaa', at: '2026-11-21T02:15:00.000Z', by: 'bot' }
const kept = (history: History): Manifest => encode(history, [], {})
const request = (more: Partial<StatusRequest> = {}): StatusRequest => ({
  images: ['a', 'b'].map((name) => ({ name, registry: 'r.test', repository: name })), sourceTag: 'staging-{sha7}', targetTag: 'latest',
  registryAuth: new Map(), registryRealms: new Map(), awsRoles: new Map(), githubToken: undefined, tenantUrls: [], controlPlaneUrl: 'https://cp.test', allowOtherControlPlane: true,
  tenantUrlTemplate: TEMPLATE, skipTenants: [], fleet: [], fleetCommand: undefined, rolloutEnv: [], buildinfoPath: '/buildinfo', buildinfoQuery: '$.git_sha', healthPath: '/health', ...more,
})
const NOW = Date.parse('2026-11-21T06:00:00.000Z')

function scene(tags: Record<string, Manifest>, tenants: Record<string, string | number> = {}) {
  const { ports } = world(tags)
  const fleet = memoryFleet(tenants, 'bbbbbbb')
  const all: StatusPorts = { registry: ports.registry, clock: ports.clock, log: quiet, cancel: ports.cancel, tenants: fleet, controlPlane: Object.keys(tenants).length > 0 ? fleet : undefined }
  return { all, fleet, registry: ports.registry as ReturnType<typeof world>['registry'] }
}
const both = (history: History): Record<string, Manifest> => ({ 'a:latest': NEW, 'b:latest': NEW, 'a:latest-history': kept(history), 'b:latest-history': kept(history) })

test('one commit everywhere: since, by whom, what spoke for it, and one command that undoes it', async () => {
  const { all } = scene(both({ entries: [promoted, found] }), { acme: 'bbbbbbb', beta: 'bbbbbbb' })
  const standing = await status(request(), all)
  expect(isOne(standing)).toBe(true)
  expect(standing.undo).toBe('release-action rollback previous --images a,b')
  expect(standingText(standing, NOW)).toEqual([
    'bbbbbbb is live in 2 images and 2 tenants', '', 'a:latest', 'b:latest', '  shows     bbbbbbb', '  since     2026-11-21 02:15:00 UTC (3 h 45 min), promote by bot',
    '  proved    smoke: 2 canaries', '  back      to aaaaaaa', '', 'tenants', '  bbbbbbb   2 tenants: acme, beta', '', 'To undo it', '  release-action rollback previous --images a,b',
  ])
})

test('what was rolled back already is not undone by the same command once more', async () => {
  const back: Entry = { mode: 'rollback', build: build(OLD), commit: 'aaaaaaa', at: '2026-11-21T03:00:00.000Z', by: 'ada', replaced: NEW.digest }
  const kept = encode({ entries: [back, promoted, found] }, [], {})
  const standing = await status(request(), scene({ 'a:latest': OLD, 'b:latest': OLD, 'a:latest-history': kept, 'b:latest-history': kept, 'a:latest-rolled-back': NEW, 'b:latest-rolled-back': NEW }).all)
  expect(standing.images[0]?.back?.words).toBe('it was rolled back already, by ada on 2026-11-21 03:00:00 UTC')
  expect(standing.undo).toBeUndefined()
})

test('where nobody knows anything it is said of all of them, and what went wrong in sentences', async () => {
  const { all, registry } = scene({}, {})
  registry.faults.push(() => { throw new Failure('registry-unavailable', 'GET r.test: no such host', { hint: 'check how the host is written' }) })
  const text = standingText(await status(request(), all), NOW)
  expect(text[0]).toBe('NOT ONE COMMIT: no commit is known of 2 images')
  expect(text.join(' ')).toContain('no such host. Check how the host is written')
})

test.each<[string, Record<string, Manifest>, Record<string, string | number>, number]>([
  ['images differ', { 'a:latest': NEW, 'b:latest': OLD }, {}, 2],
  ['a tenant is behind', { 'a:latest': NEW, 'b:latest': NEW }, { acme: 'aaaaaaa' }, 2],
  ['a tenant says no commit', { 'a:latest': NEW, 'b:latest': NEW }, { acme: 'dev' }, 1],
  ['a tenant answers 404', { 'a:latest': NEW, 'b:latest': NEW }, { acme: 404 }, 1],
  ['an image has no such tag', { 'a:latest': NEW }, {}, 1],
])('%s: that is not one', async (_, tags, tenants, commits) => {
  const standing = await status(request(), scene(tags, tenants).all)
  expect(isOne(standing)).toBe(false)
  expect(commitsOf(standing)).toHaveLength(commits)
  expect(standingText(standing, NOW)[0]).toMatch(/^NOT ONE COMMIT: /)
})

test('what cannot be read is told beside the rest: an image, and the list of the fleet', async () => {
  const { all, registry, fleet } = scene({ 'a:latest': NEW, 'b:latest': NEW }, { acme: 'bbbbbbb' })
  registry.faults.push((_, image) => { if (image.name === 'b') throw new Error('torn') ; return undefined })
  fleet.listed = ['not a slug']
  const standing = await status(request(), all)
  expect(standing).toMatchObject({ images: [{ commit: 'bbbbbbb' }, { fault: expect.stringMatching(/torn/) }], faults: [expect.stringMatching(/^the fleet is not known: .*which is no slug/)], undo: undefined })
})

test('tenants by their addresses, each once, and those that are left alone', async () => {
  const { all, fleet } = scene({}, { acme: 'bbbbbbb', beta: 'bbbbbbb' })
  const standing = await status(request({ images: [], tenantUrls: [TEMPLATE.replace('{slug}', 'acme'), 'https://beta.other.test'], skipTenants: ['beta'] }), all)
  expect(standing.tenants.map(({ tenant }) => tenant)).toEqual(['acme', 'https://beta.other.test'])
  expect(standing.skipped).toEqual(['beta'])
  expect(fleet.calls).toEqual([])
})

test('a rollback that was made already, what is kept, and a veto of what is live', async () => {
  const rolled: Entry = { mode: 'rollback', build: build(OLD), commit: 'aaaaaaa', at: '2026-11-21T03:00:00.000Z', by: 'ada', replaced: NEW.digest }
  const veto = { by: 'ada', at: '2026-11-21T03:00:00.000Z', why: 'broke' }
  const { all } = scene({ 'a:latest': OLD, 'a:latest-history': kept({ entries: [rolled, { ...promoted, veto }, found] }), 'b:latest': NEW, 'b:latest-previous': OLD })
  const { images } = await status(request(), all)
  expect(images).toMatchObject([
    { commit: 'aaaaaaa', back: { words: expect.stringMatching(/^it was rolled back already, by ada/) }, vetoes: [{ commit: 'bbbbbbb', isLive: false }] },
    { commit: 'bbbbbbb', live: undefined, back: { words: 'to aaaaaaa, which latest-previous keeps' }, vetoes: [] },
  ])
})
