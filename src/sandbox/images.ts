import { type Digest, digestOf } from '../release/digest'
import type { Manifest, ManifestType } from '../release/manifest'

/** What a build is made of. */
export interface Build {
  /** The commit in the label `org.opencontainers.image.revision`; without one the image carries no label. */
  revision?: string
  /** 2 makes an index (or a docker list) of linux/amd64 and linux/arm64; 1, the default, a plain image. */
  platforms?: 1 | 2
  /** Whose media types; `oci` by default. */
  kind?: 'oci' | 'docker'
  /** JSON with white space that no encoder writes: only a byte-for-byte copy keeps its digest. */
  whitespace?: boolean
}

/** A build as a registry stores it. */
export interface BuiltImage {
  /** What the tag points at. */
  top: Manifest
  /** The images an index names. */
  children: Manifest[]
  blobs: Uint8Array[]
}

interface Types {
  index: ManifestType
  image: ManifestType
  config: string
  layer: string
}

const TYPES: Record<'oci' | 'docker', Types> = {
  oci: {
    index: 'application/vnd.oci.image.index.v1+json',
    image: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
  },
  docker: {
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    image: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  },
}

/** Makes an image with real manifests, configs and digests; its one layer holds the text that tells it from others. */
export function buildImage(content: string, build: Build = {}): BuiltImage {
  const types = TYPES[build.kind ?? 'oci']
  const made = (['amd64', 'arm64'] as const).slice(0, build.platforms ?? 1).map((architecture) => ({
    architecture,
    ...buildPlatform(content, architecture, types, build),
  }))
  const blobs = made.flatMap((one) => one.blobs)
  const [first] = made
  if (first && made.length === 1) return { top: first.manifest, children: [], blobs }
  const manifests = made.map(({ manifest, architecture }) => ({
    ...descriptor(manifest.bytes, manifest.mediaType),
    platform: { os: 'linux', architecture },
  }))
  const top = encode({ schemaVersion: 2, mediaType: types.index, manifests }, types.index, build.whitespace)
  return { top, children: made.map((one) => one.manifest), blobs }
}

function buildPlatform(content: string, architecture: string, types: Types, { revision, whitespace }: Build) {
  const layer = Buffer.from(`${content} for ${architecture}\n`)
  const labels = revision === undefined ? {} : { config: { Labels: { 'org.opencontainers.image.revision': revision } } }
  const rootfs = { type: 'layers', diff_ids: [digestOf(layer)] }
  const config = Buffer.from(JSON.stringify({ os: 'linux', architecture, rootfs, ...labels }))
  const manifest = encode(
    {
      schemaVersion: 2,
      mediaType: types.image,
      config: descriptor(config, types.config),
      layers: [descriptor(layer, types.layer)],
    },
    types.image,
    whitespace,
  )
  return { manifest, blobs: [layer, config] }
}

function encode(value: object, mediaType: ManifestType, whitespace = false): Manifest {
  const json = JSON.stringify(value, null, whitespace ? '\t' : undefined)
  const bytes = Buffer.from(whitespace ? `\n ${json.replaceAll('":', '" :')}\r\n\n` : json)
  return { bytes, mediaType, digest: digestOf(bytes) }
}

const descriptor = (bytes: Uint8Array, mediaType: string): { mediaType: string; size: number; digest: Digest } =>
  ({ mediaType, size: bytes.length, digest: digestOf(bytes) })
