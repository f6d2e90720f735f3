import * as fc from 'fast-check'
import { digestOf } from '../../../src/release/digest'
import type { Entry } from '../../../src/release/entry'
import { Failure } from '../../../src/release/failure'
import { buildOf, keptIndex, namedImages } from '../../../src/release/history/builds'
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
  signed: fc.option(fc.array(fc.record({ by: text, predicate: text, bundle: digest }), { maxLength: 10 }), { nil: undefined }),
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

test('a history that a client in Go has written anew is one: null stands in place of an empty list', () => {
  const bytes = Buffer.from('{"schemaVersion":2,"artifactType":"application/vnd.moleculesai.release-history.v1+json","manifests":null,"annotations":null}')
  const back = read({ bytes, mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf(bytes) })
  expect(back).toMatchObject({ history: { entries: [], hold: undefined }, namesBuilds: true })
})

test('who signed is kept within measure, and one that is strange costs no history', () => {
  const signed = Array.from({ length: 12 }, (_, nth) => ({ by: 'x'.repeat(600), predicate: String(nth), bundle: digestOf(Buffer.from(String(nth))) }))
  const made = encode({ entries: [{ mode: 'promote', at: '2026-11-20T03:00:00.000Z', by: 'ada', signed }] }, [], {})
  const [back] = read(made).history.entries
  expect([back!.signed!.length, back!.signed![0]!.by.length]).toEqual([10, 500])
  const bytes = Buffer.from(Buffer.from(made.bytes).toString().replaceAll('sha256:', 'md5:'))
  expect(read({ ...made, bytes, digest: digestOf(bytes) }).history.entries[0]).toMatchObject({ by: 'ada', signed: undefined })
})

const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json'
const child = (name: string) => ({ mediaType: MEDIA, digest: digestOf(Buffer.from(name)), size: 7 } as const)
const indexOf = (manifests: object[], padding = 0): Manifest => {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests, annotations: { padding: 'x'.repeat(padding) } }))
  return { bytes, mediaType: INDEX_TYPE, digest: digestOf(bytes) }
}
const at = '2026-11-20T03:00:00.000Z'

test('an entry keeps the bytes of its index, once, and they are what its digest says', () => {
  const made = indexOf([child('amd64'), child('arm64')])
  const entries: Entry[] = [0, 1].map(() => ({ mode: 'promote', build: buildOf(made), at, by: 'ada' }))
  const back = read(encode({ entries }, [], {})).history.entries
  expect(keptIndex(back[0]!.build!)).toEqual(made)
  expect(back[1]!.build!.index).toBeUndefined()
  expect(keptIndex({ ...back[0]!.build!, index: Buffer.from('{}').toString('base64') })).toBeUndefined()
  expect(buildOf(indexOf([], 17_000)).index).toBeUndefined()
})

test('a history names plain images alone: an index by its children, and no index in it', () => {
  const small = indexOf([child('amd64'), child('arm64'), { ...child('nested'), mediaType: INDEX_TYPE }, { digest: 'sha256:../x', mediaType: MEDIA, size: 1 }])
  const large = indexOf([child('s390x')], 17_000)
  const plainImage = child('plain')
  const named = namedImages([buildOf(small), plainImage, buildOf(large)], new Map([[large.digest, large]]))
  expect(named).toEqual([child('amd64'), child('arm64'), plainImage, child('s390x')])
})

test('a history stays below what registries take, and the newest entries keep their index', () => {
  const entries = Array.from({ length: 200 }, (_, nth): Entry => ({
    mode: 'promote', build: buildOf(indexOf([child(String(nth))], 15_500)), at, by: '"'.repeat(500), proof: '\\'.repeat(500), commit: 'aaaaaaa',
  }))
  const made = encode({ entries }, [], {})
  expect(made.bytes.length).toBeLessThan(4 * 1024 * 1024)
  const back = read(made).history.entries
  expect(back).toHaveLength(200)
  expect(back.slice(0, 30).every(({ build }) => build?.index !== undefined)).toBe(true)
  expect(back[199]!.build!.index).toBeUndefined()
})

test('a history of more entries than anybody keeps is not read, and what others note there is kept within measure', () => {
  const note = JSON.stringify({ mode: 'promote', at, by: 'ada' })
  const many = Object.fromEntries(Array.from({ length: 401 }, (_, nth) => [`app.moleculesai.release.entry.${nth}`, note]))
  expect(() => read(manifestOf({ ...OURS, annotations: many }))).toThrow(/holds 401 entries/)
  const { others } = read(manifestOf({ ...OURS, annotations: { 'org.example.note': 'theirs', 'org.example.big': 'x'.repeat(70_000) } }))
  expect(others).toEqual({ 'org.example.note': 'theirs' })
})

test('what an older form was refused is tried anew in this one', () => {
  const annotations = { 'app.moleculesai.release.entry.000': JSON.stringify({ mode: 'promote', at, by: 'ada', ...child('x') }) }
  expect(read(manifestOf({ ...OURS, annotations })).namesBuilds).toBe(true)
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
