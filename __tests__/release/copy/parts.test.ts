import { partsOf } from '../../../src/release/copy/parts'
import type { ManifestType } from '../../../src/release/manifest'

const IMAGE = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`
const layer = (letter: string, mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip', more = {}) => ({ digest: digest(letter), size: 5, mediaType, ...more })
const read = (manifest: object, mediaType: ManifestType = IMAGE) => partsOf({ mediaType, bytes: Buffer.from(JSON.stringify(manifest)) })
const blobs = (manifest: object): string[] | undefined => read(manifest)?.blobs.map((blob) => blob.digest[7]!)

test.each<[string, object[], string]>([
  ['no layer', [], 'c'],
  ['a layer twice', [layer('a'), layer('a')], 'ca'],
  ['a layer that is the config too, as artifacts have it', [layer('c')], 'c'],
  ['an empty config as a layer', [layer('e', 'application/vnd.oci.empty.v1+json')], 'ce'],
  ['layers by zstd', [layer('a', 'application/vnd.oci.image.layer.v1.tar+zstd')], 'ca'],
  ['a foreign layer of docker that lies elsewhere', [layer('f', 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', { urls: ['https://a.test/x'] }), layer('a')], 'ca'],
  ['a foreign layer of OCI that lies elsewhere', [layer('f', 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', { urls: ['https://a.test/x'] })], 'c'],
  ['a foreign layer that names no place', [layer('f', 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', { urls: [] })], 'cf'],
  ['a layer of the usual kind that names places too', [layer('a', undefined, { urls: ['https://a.test/x'] })], 'ca'],
  ['a layer whose type is no text', [{ ...layer('a'), mediaType: 7 }], 'ca'],
  ['a layer of no byte', [{ ...layer('a'), size: 0 }], 'ca'],
])('an image with %s', (_, layers, wanted) => {
  expect(blobs({ config: layer('c'), layers })?.join('')).toBe(wanted)
})

test('an index: each child once, those without a platform too, and what it refers to', () => {
  const child = (letter: string, platform?: object) => ({ digest: digest(letter), mediaType: IMAGE, size: 1, platform })
  expect(read({ manifests: [child('a', { os: 'linux' }), child('b', { os: 'unknown', architecture: 'unknown' }), child('a'), child('d')], subject: { digest: digest('5') } }, INDEX))
    .toEqual({ children: ['a', 'b', 'd'].map(digest), blobs: [], subject: digest('5') })
  expect(read({ manifests: [] }, INDEX)).toMatchObject({ children: [] })
})

test.each<[string, object, ManifestType]>([
  ['schema 1', { schemaVersion: 1, fsLayers: [{ blobSum: digest('a') }], history: [] }, IMAGE],
  ['an old artifact manifest', { blobs: [layer('a')] }, IMAGE],
  ['a SHA-512', { config: layer('c'), layers: [{ ...layer('a'), digest: `sha512:${'a'.repeat(128)}` }] }, IMAGE],
  ['a digest in capitals', { config: { ...layer('c'), digest: digest('C') }, layers: [] }, IMAGE],
  ['a size below nothing', { config: layer('c'), layers: [{ ...layer('a'), size: -1 }] }, IMAGE],
  ['a path in place of a digest', { config: { ...layer('c'), digest: 'sha256:../../x' }, layers: [] }, IMAGE],
  ['an index without a list', {}, INDEX],
])('%s is nothing that can be copied', (_, manifest, mediaType) => {
  expect(read(manifest, mediaType)).toBeUndefined()
})
