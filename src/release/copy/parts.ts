import * as v from 'valibot'
import type { Blob } from '../../ports/transfer'
import { type Digest, isDigest } from '../digest'
import { isIndexType } from '../index-children'
import type { Manifest } from '../manifest'

/** What a manifest is made of. */
export interface Parts {
  /** Manifests that must be there first. */
  children: Digest[]
  blobs: Blob[]
  /** What it refers to, where it does. */
  subject?: Digest
}

const AnyDigest = v.custom<Digest>((value) => typeof value === 'string' && isDigest(value))
const Size = v.pipe(v.number(), v.integer(), v.minValue(0))
const Descriptor = v.object({ digest: AnyDigest, size: Size, mediaType: v.fallback(v.string(), ''), urls: v.fallback(v.optional(v.array(v.string())), undefined) })
const Subject = v.fallback(v.optional(v.nullable(v.object({ digest: AnyDigest }))), undefined)
const IndexShape = v.object({ manifests: v.array(v.object({ digest: AnyDigest })), subject: Subject })
const ImageShape = v.object({ config: Descriptor, layers: v.array(Descriptor), subject: Subject })

/** Layers that are to be had elsewhere and that registries refuse: no image is copied with them. */
const FOREIGN = /\.(?:foreign|nondistributable)\./

/** @returns nothing where it names anything that is no SHA-256 digest, or is no manifest */
export function partsOf({ bytes, mediaType }: Pick<Manifest, 'bytes' | 'mediaType'>): Parts | undefined {
  const text = new TextDecoder().decode(bytes)
  if (isIndexType(mediaType)) {
    const index = v.safeParse(v.pipe(v.string(), v.parseJson(), IndexShape), text)
    return index.success ? { children: [...new Set(index.output.manifests.map(({ digest }) => digest))], blobs: [], subject: index.output.subject?.digest } : undefined
  }
  const image = v.safeParse(v.pipe(v.string(), v.parseJson(), ImageShape), text)
  if (!image.success) return undefined
  const { config, layers, subject } = image.output
  const own = layers.filter((layer) => !(FOREIGN.test(layer.mediaType) && layer.urls?.length))
  const blobs = new Map([config, ...own].map(({ digest, size }) => [digest, { digest, size }]))
  return { children: [], blobs: [...blobs.values()], subject: subject?.digest }
}
