import { promote } from '../../src/modes/promote'
import type { Commits } from '../../src/ports/commits'
import type { Trigger } from '../../src/ports/trigger'
import { digestOf } from '../../src/release/digest'
import { Failure } from '../../src/release/failure'
import { decode, encode } from '../../src/release/history/format'
import type { History } from '../../src/release/history/history'
import type { Manifest } from '../../src/release/manifest'
import type { Report } from '../../src/release/report'
import { byHand, promoteRequest, world, type World } from '../support/ports'
import { manifest } from '../support/registry'

const [ONE, TWO, THREE] = ['1111111', '2222222', '3333333'].map(manifest) as [Manifest, Manifest, Manifest]
const BASE = manifest('bbbbbbb')
const bare = (text: string): Manifest => {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, annotations: { text } }))
  return { bytes, mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(bytes) }
}
const image = { name: 'a', registry: 'r.test', repository: 'a' }
/** The commits 1111111, 2222222 and 3333333, one on the other; no other is known. */
const commits = (known = ['1111111', '2222222', '3333333']): Commits => ({
  knows: async (commit) => known.includes(commit),
  async commitsAhead(base, head) {
    if (!known.includes(base) || !known.includes(head)) throw new Failure('head-unreadable', 'it answered 404', { status: 404 })
    return Math.max(0, known.indexOf(head) - known.indexOf(base))
  },
})
const onPush: Trigger = { commandLine: false, event: 'push', actor: 'ada', ref: 'refs/heads/main', repository: 'o/r' }
const start = (latest: Manifest, forge?: Commits, git?: Commits): World => {
  const it = world({ 'a:staging-1111111': ONE, 'a:staging-2222222': TWO, 'a:staging-3333333': THREE, 'a:latest': latest }, forge)
  it.ports.git = git
  return it
}
const up = (it: World, sha: string, trigger = byHand, more = {}): Promise<Report> =>
  promote(promoteRequest({ sha, images: [image], history: true, ...more }), trigger, it.ports)
const rewrite = (it: World, change: (history: History) => History): void => {
  const { history } = decode(it.registry.tags.get('a:latest-history')!, image, 'latest-history')
  it.registry.tags.set('a:latest-history', encode(change(history), [], {}))
}
const backward = { outcome: 'failed', reason: 'backward' }

test('a rewritten history lets nothing pass that the label refuses', async () => {
  const it = start(ONE, commits())
  await up(it, '3333333')
  rewrite(it, ({ entries }) => ({ entries: entries.map((entry) => ({ ...entry, commit: '1111111' })) }))
  expect(await up(it, '2222222', onPush)).toMatchObject(backward)
})

test('where there is no label the history stands in', async () => {
  const it = start(ONE, commits())
  it.registry.tags.set('a:staging-3333333', bare('three'))
  await up(it, '3333333')
  const report = await up(it, '2222222', onPush)
  expect(report).toMatchObject(backward)
  expect(report.verdict).toMatch(/is 1 behind 3333333.*as its history has it \(a:latest carries no revision label\)/)
})

test('a label that is no commit of this repository is none, and every release goes on', async () => {
  for (const trigger of [byHand, onPush]) {
    const report = await up(start(BASE, commits()), '2222222', trigger)
    expect(report).toMatchObject({ outcome: 'done' })
    expect(report.warnings.join()).toMatch(/carries the label bbbbbbb, a commit that this repository does not know/)
    expect(report.images[0]!.commitBefore).toBeUndefined()
  }
})

test.each<[string, Partial<Commits>]>([
  ['knows neither', { knows: async () => false }],
  ['knows both, and cannot compare', { knows: async () => true }],
  ['cannot be asked', { knows: async () => { throw new Failure('head-unreadable', 'it answered 403', { status: 403 }) } }],
])('a forge that answers 404 and %s says nothing of the label', async (_, more) => {
  const it = start(BASE, { ...commits(), ...more })
  expect(await up(it, '2222222')).toMatchObject({ outcome: 'failed', reason: 'head-unreadable' })
})

test('a build whose label names another commit is told', async () => {
  const it = start(ONE, commits())
  it.registry.tags.set('a:staging-2222222', THREE)
  const report = await up(it, '2222222')
  expect(report.gates).toContainEqual(expect.objectContaining({ name: 'label', verdict: 'warned', detail: expect.stringMatching(/released as 2222222, and its label names 3333333/) }))
})

describe('without a forge', () => {
  test('the local git tells what is backward', async () => {
    const it = start(TWO, undefined, commits())
    expect(await up(it, '1111111')).toMatchObject(backward)
    expect(await up(it, '1111111', byHand, { allowBackward: true })).toMatchObject({ outcome: 'done' })
    expect(await up(it, '3333333')).toMatchObject({ outcome: 'done', warnings: [] })
  })

  test.each<[string, Commits | undefined]>([
    ['where there is no git', undefined],
    ['where git does not know the commit', commits([])],
    ['where git does not know what is live', commits(['1111111'])],
    ['where git cannot be asked', { ...commits([]), knows: async () => { throw new Failure('head-unreadable', 'not a git repository') } }],
  ])('the history tells, %s', async (_, git) => {
    const it = start(ONE, undefined, git)
    expect(await up(it, '2222222')).toMatchObject({ outcome: 'done', warnings: [expect.stringMatching(/nobody can tell/)] })
    const report = await up(it, '1111111')
    expect(report).toMatchObject({ ...backward, verdict: expect.stringMatching(/1111111 was live in a:latest before, and 2222222 has been released since/) })
    // What a rollback left may come again: nothing has been released since.
    expect(await up(it, '3333333')).toMatchObject({ outcome: 'done' })
  })

  test('a job has a forge, or its settings are broken', async () => {
    expect(await up(start(ONE, undefined, undefined), '2222222', onPush)).toMatchObject({ outcome: 'failed', reason: 'head-unreadable' })
  })
})
