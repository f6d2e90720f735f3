import type { Digest } from './digest'

/** The four media types a tag may point at; every read accepts all of them, or a registry picks one for us. */
export const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const
export type ManifestType = (typeof MANIFEST_TYPES)[number]

/** A manifest as the registry keeps it: the bytes are what the digest is of, and what is put back. */
export interface Manifest {
  bytes: Uint8Array
  mediaType: ManifestType
  digest: Digest
}

export const isManifestType = (text: string): text is ManifestType => (MANIFEST_TYPES as readonly string[]).includes(text)
