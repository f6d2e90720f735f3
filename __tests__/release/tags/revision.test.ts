import { digestOf } from '../../../src/release/digest'
import type { Image } from '../../../src/release/image'
import type { Manifest } from '../../../src/release/manifest'
import { revisionOf } from '../../../src/release/tags/revision'
import { memoryRegistry } from '../../support/registry'

const IMAGE: Image = { name: 'a', registry: 'r.test', repository: 'a' }

test.each([
  ['{"schemaVersion":2,"manifests":null,"annotations":null}'],
  ['{"schemaVersion":2,"manifests":[],"config":null}'],
  ['{"schemaVersion":2,"manifests":[null]}'],
])('an index whose parts are null names no revision: %s', async (text) => {
  const bytes = Buffer.from(text)
  const index: Manifest = { bytes, mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf(bytes) }
  expect(await revisionOf(memoryRegistry(), IMAGE, index, {})).toBeUndefined()
})

test('a child without a platform is one like any other', async () => {
  const label = '{"schemaVersion":2,"annotations":{"org.opencontainers.image.revision":"abc1234"}}'
  const child: Manifest = { bytes: Buffer.from(label), mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(Buffer.from(label)) }
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, config: null, manifests: [{ digest: child.digest, platform: null }] }))
  const index: Manifest = { bytes, mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf(bytes) }
  expect(await revisionOf(memoryRegistry({ 'a:child': child }), IMAGE, index, {})).toBe('abc1234')
})
