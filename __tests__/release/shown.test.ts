import type { JournalEntry } from '../../src/release/journal'
import type { ImageReport, TagReport } from '../../src/release/report'
import { brief, isEffect, isProduction, shownOf, type Told } from '../../src/release/shown'
import { contextOf } from '../../src/release/status-context'

const NEW = '2'.repeat(40)
const OLD = '1'.repeat(40)
const OTHER = '3'.repeat(40)

const image = (state: TagReport['state'], commitBefore?: string): ImageReport => ({
  image: 'ghcr.io/o/i', source: 'staging', commitBefore,
  target: { tag: 'latest', before: `sha256:${'a'.repeat(64)}`, wanted: `sha256:${'b'.repeat(64)}`, after: `sha256:${(state === 'moved' ? 'b' : 'a').repeat(64)}`, state },
})
const told = (more: Partial<Told>): Told => ({ mode: 'promote', outcome: 'done', reason: 'ok', sha: NEW, dryRun: false, images: [], tenants: [], ...more })
const tenants = (...states: string[]): Told['tenants'] => states.map((state) => ({ state }))

test.each<[string, Partial<Told>, string]>([
  ['a promote', { images: [image('moved', OLD), image('moved', OLD)] }, 'promote: latest moved in 2 images, from 1111111'],
  ['one image of two, that nobody knows', { images: [image('moved'), image('unchanged', NEW)] }, 'promote: latest moved in 1 of 2 images'],
  ['a deploy', { mode: 'deploy', images: [image('moved', OLD)], tenants: tenants('proved', 'current', 'stale', 'skipped') }, 'deploy: 2 of 3 tenants run 2222222; latest moved in 1 image, from 1111111'],
  ['one that moved no tag', { mode: 'deploy', tenants: tenants('proved') }, 'deploy: 1 of 1 tenant runs 2222222'],
  ['one that was so already', { outcome: 'unchanged', reason: 'already-current', images: [{ ...image('unchanged', NEW), target: { ...image('moved').target, state: 'unchanged' } }] }, 'promote: unchanged; latest stays in 1 image'],
  ['a smoke', { mode: 'smoke', tenants: tenants('passed', 'passed') }, 'smoke: 2 of 2 canaries passed'],
])('%s is a success', (_, more, description) => {
  expect(shownOf(told(more), true)).toEqual([expect.objectContaining({ commit: NEW, state: 'success', description })])
})

test.each<[string, Partial<Told>, string]>([
  ['failed', { mode: 'deploy', outcome: 'failed', reason: 'canary-failed', tenants: tenants('stale', 'untouched'), images: [image('untouched')] }, 'deploy: failed (canary-failed); 0 of 2 tenants run 2222222; latest was not moved'],
  ['restored', { outcome: 'restored', reason: 'registry-denied', images: [image('restored', OLD)] }, 'promote: restored (registry-denied); latest is back where it was'],
  ['stranded', { outcome: 'stranded', reason: 'digest-mismatch', images: [image('stranded', OLD)] }, 'promote: STRANDED (digest-mismatch), a person is needed; latest was not moved'],
  ['a smoke that is red', { mode: 'smoke', outcome: 'failed', reason: 'smoke-red', tenants: tenants('passed', 'failed') }, 'smoke: failed (smoke-red); 1 of 2 canaries passed'],
])('%s is a failure', (_, more, description) => {
  expect(shownOf(told(more), true)).toEqual([expect.objectContaining({ commit: NEW, state: 'failure', description })])
})

test('a plan and a run that left its place show nothing', () => {
  expect(shownOf(told({ outcome: 'planned', dryRun: true }), false)).toEqual([])
  expect(shownOf(told({ outcome: 'failed', dryRun: true }), false)).toEqual([])
  expect(shownOf(told({ outcome: 'skipped', reason: 'kill-switch-on' }), false)).toEqual([])
  expect(shownOf(told({ outcome: 'failed', reason: 'bad-input', sha: '' }), false)).toEqual([])
})

test('a deployment began where something was done, and a smoke is none', () => {
  const deployment = (more: Partial<Told>, begun: boolean) => shownOf(told(more), begun).map((one) => one.deployment)
  expect(deployment({}, true)).toEqual(['success'])
  expect(deployment({ outcome: 'restored' }, true)).toEqual(['failure'])
  expect(deployment({ outcome: 'failed', reason: 'ci-failed' }, false)).toEqual([undefined])
  expect(deployment({ outcome: 'unchanged' }, false)).toEqual([undefined])
  expect(deployment({ mode: 'smoke' }, true)).toEqual([undefined])
})

test('a rollback is shown beside the commit that came back and all that were left', () => {
  const rollback = told({ mode: 'rollback', sha: OLD, images: [image('moved', NEW), image('moved', OTHER), image('moved', NEW)] })
  expect(shownOf(rollback, true)).toEqual([
    { commit: OLD, state: 'success', description: 'rollback: latest moved in 3 images, from 2222222, 3333333', deployment: 'success' },
    { commit: NEW, state: 'failure', description: 'rolled back to 1111111: latest moved in 3 images, from 2222222, 3333333', deployment: 'inactive' },
    { commit: OTHER, state: 'failure', description: expect.stringMatching(/^rolled back to 1111111/) as string, deployment: 'inactive' },
  ])
  // It is live still, and was to go.
  expect(shownOf({ ...rollback, outcome: 'restored', reason: 'registry-denied' }, true)).toEqual([
    expect.objectContaining({ commit: OLD, state: 'failure', deployment: 'failure' }),
    { commit: NEW, state: 'failure', description: 'rollback to 1111111: restored (registry-denied); latest is back where it was', deployment: undefined },
    expect.objectContaining({ commit: OTHER, state: 'failure' }),
  ])
  // Of the build that is back nobody may know the commit.
  expect(shownOf({ ...rollback, sha: '' }, true).map(({ commit, description }) => [commit, description.split(':')[0]])).toEqual([[NEW, 'rolled back'], [OTHER, 'rolled back']])
  expect(shownOf({ ...rollback, outcome: 'unchanged', images: [{ ...image('unchanged', OLD), target: { ...image('moved').target, state: 'unchanged' } }] }, false)).toHaveLength(1)
})

test('a run that was killed and that somebody has overtaken is no success', () => {
  const overtaken = told({ outcome: 'unchanged', reason: 'already-current', images: [image('foreign', OLD)] })
  expect(shownOf(overtaken, true)[0]?.state).toBe('failure')
})

test('what is too long for a forge is cut', () => {
  expect(brief('x'.repeat(140))).toHaveLength(140)
  expect(brief('x'.repeat(141))).toBe(`${'x'.repeat(139)}…`)
})

test.each([['production', true], ['Prod', true], ['prod-eu', true], ['production_us', true], ['staging', false], ['product-demo', false], ['pre-prod', false]])('%s is met by end users: %s', (name, is) => {
  expect(isProduction(name)).toBe(is)
})

test('what comes directly before something happens, past every gate', () => {
  const kinds: JournalEntry['kind'][] = ['begin', 'plan', 'history', 'fleet', 'smoke', 'ruling', 'redeploying', 'intended', 'asking', 'sent', 'proved', 'committed', 'end']
  expect(kinds.filter((kind) => isEffect({ kind } as JournalEntry))).toEqual(['ruling', 'redeploying', 'intended', 'asking'])
})

test('the name', () => expect(contextOf('production')).toBe('release / production'))
