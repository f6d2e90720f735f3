import * as fc from 'fast-check'
import { digestOf } from '../../../src/release/digest'
import type { Entry } from '../../../src/release/entry'
import { Failure } from '../../../src/release/failure'
import { decode, encode, settled } from '../../../src/release/history/format'
import type { History } from '../../../src/release/history/history'
import type { Manifest } from '../../../src/release/manifest'

const image = { name: 'r.test/a', registry: 'r.test', repository: 'a' }
const read = (manifest: Manifest) => decode(manifest, image, 'latest-history')
const MEDIA = 'application/vnd.oci.image.manifest.v1+json'
const digest = fc.integer().map((seed) => digestOf(Buffer.from(String(seed))))
const commit = fc.stringMatching(/^[0-9a-f]{7,40}$/)
const time = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const ruling = fc.record({ by: text, at: time, why: text })
const entry: fc.Arbitrary<Entry> = fc.record({
  mode: fc.constantFrom('promote', 'deploy', 'rollback', 'found', 'veto'),
  at: time, by: text,
  build: fc.option(fc.record({ digest, mediaType: fc.constant(MEDIA), size: fc.nat() }), { nil: undefined }),
  commit: fc.option(commit, { nil: undefined }),
  run: fc.option(fc.webUrl(), { nil: undefined }),
  replaced: fc.option(digest, { nil: undefined }),
  proof: fc.option(text, { nil: undefined }),
  veto: fc.option(ruling, { nil: undefined }),
})

test('a history is read back as it was written', () => {
  fc.assert(fc.property(fc.array(entry, { maxLength: 12 }), fc.option(ruling, { nil: undefined }), (entries, hold) => {
    const history: History = { entries, hold }
    expect(settled(read(encode(history, [], {})).history)).toBe(settled(history))
  }))
})

test('an index names the builds, and a text that is too long is cut, not refused', () => {
  const build = { digest: digestOf(Buffer.from('x')), mediaType: MEDIA, size: 4 } as const
  const long: Entry = { mode: 'promote', build, at: '2026-11-20T03:00:00.000Z', by: 'x'.repeat(5_000), commit: 'aaaaaaa' }
  const made = encode({ entries: [long] }, [build], { 'org.example.note': 'theirs' })
  const json = JSON.parse(Buffer.from(made.bytes).toString()) as { manifests: unknown; mediaType: string; artifactType: string }
  expect(json).toMatchObject({ mediaType: made.mediaType, artifactType: 'application/vnd.moleculesai.release-history.v1+json', manifests: [build] })
  const back = read(made)
  expect(back.history.entries[0]!.by).toHaveLength(500)
  expect(back).toMatchObject({ namesBuilds: true, others: { 'org.example.note': 'theirs' } })
})

test('where the last index named no build, the next one tries none either', () => {
  const build = { digest: digestOf(Buffer.from('x')), mediaType: MEDIA, size: 4 } as const
  const entries: Entry[] = [{ mode: 'promote', build, at: '2026-11-20T03:00:00.000Z', by: 'ada' }]
  expect(read(encode({ entries }, [], {})).namesBuilds).toBe(false)
  expect(read(encode({ entries: [] }, [], {})).namesBuilds).toBe(true)
})

const OURS = { schemaVersion: 2, artifactType: 'application/vnd.moleculesai.release-history.v1+json', manifests: [] }
const good = { mode: 'promote', at: '2026-11-20T03:00:00.000Z', by: 'ada' }
const withEntry = (value: unknown) => ({ ...OURS, annotations: { 'app.moleculesai.release.entry.000': JSON.stringify(value) } })

test('what the tests below break is sound as it stands', () => {
  expect(read(manifestOf(withEntry(good))).history.entries).toHaveLength(1)
})

const manifestOf = (value: unknown): Manifest => {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  return { bytes, mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf(bytes) }
}

test.each<[string, unknown]>([
  ['no JSON', '<html>'],
  ['a number', '7'],
  ['an image', { schemaVersion: 2, config: {}, layers: [] }],
  ['somebody else\'s index', { schemaVersion: 2, manifests: [] }],
  ['another artifact', { ...OURS, artifactType: 'application/vnd.cncf.notary.signature' }],
  ['a list in place of annotations', { ...OURS, annotations: ['x'] }],
  ['a number as an annotation', { ...OURS, annotations: { 'app.moleculesai.release.entry.000': 7 } }],
  ['an entry that is no JSON', { ...OURS, annotations: { 'app.moleculesai.release.entry.000': '{' } }],
  ['an entry of an unknown kind', withEntry({ ...good, mode: 'delete' })],
  ['a digest that is none', withEntry({ ...good, digest: 'sha256:../../etc/passwd' })],
  ['a commit that is none', withEntry({ ...good, commit: 'main; rm -rf /' })],
  ['a media type that is no image\'s', withEntry({ ...good, mediaType: 'text/html' })],
  ['a time that is none', withEntry({ ...good, at: 'yesterday' })],
  ['a page that is no web page', withEntry({ ...good, run: 'javascript:alert(1)' })],
  ['a text beyond every measure', withEntry({ ...good, by: 'x'.repeat(501) })],
  ['a size below nothing', withEntry({ ...good, size: -1 })],
  ['a hold without an author', { ...OURS, annotations: { 'app.moleculesai.release.hold': '{"at":"2026-11-20T03:00:00.000Z","why":""}' } }],
])('%s is no history, and is told as that', (_, value) => {
  expect(() => read(manifestOf(value))).toThrow(Failure)
  expect(() => read(manifestOf(value))).toThrow(/r\.test\/a:latest-history cannot be read/)
})
