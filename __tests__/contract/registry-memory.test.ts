import { digestOf } from '../../src/release/digest'
import type { Image } from '../../src/release/image'
import type { Manifest, ManifestType } from '../../src/release/manifest'
import { bundleArtifact } from '../../src/sandbox/signing'
import { memoryRegistry } from '../support/registry'
import { type Kind, REGISTRY_CONTRACT } from './registry'

const TYPES: Record<Kind, ManifestType> = {
  oci: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  'docker-list': 'application/vnd.docker.distribution.manifest.list.v2+json',
  'odd-space': 'application/vnd.oci.image.manifest.v1+json',
}

function build(kind: Kind, commit: string): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, kind, annotations: { commit } }, null, kind === 'odd-space' ? '\t ' : 0))
  return { bytes, mediaType: TYPES[kind], digest: digestOf(bytes) }
}

/** What unit tests of the modes stand on behaves as the real ones do. */
test.each(REGISTRY_CONTRACT)('the registry in memory $name', async ({ run }) => {
  const registry = memoryRegistry()
  const image: Image = { name: 'a', registry: 'r.test', repository: 'a' }
  await run({
    registry,
    image: () => image,
    push: (there, tag, kind, commit) => {
      const made = build(kind, commit)
      registry.tags.set(`${there.name}:${tag}`, made)
      return made
    },
    attach: (there, { digest }, words) => {
      const { manifest } = bundleArtifact(digest, Buffer.from(words))
      registry.tags.set(`${there.name}:${words}`, manifest)
      registry.referring!.set(digest, [...(registry.referring!.get(digest) ?? []), { digest: manifest.digest }])
      return manifest.digest
    },
    shown: (there, tag) => registry.tags.get(`${there.name}:${tag}`)?.digest,
  })
})
