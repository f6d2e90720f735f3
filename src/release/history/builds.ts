import { type Digest, digestOf } from '../digest'
import type { Build } from '../entry'
import { type Child, childrenOf, isIndexType } from '../index-children'
import type { Manifest } from '../manifest'
import type { History } from './history'

/** Of an index whose bytes an entry keeps. One of twenty platforms with their attestations has less. */
export const MOST_INDEX_BYTES = 16 * 1024

/** A build as an entry keeps it: of an index its own bytes too. */
export function buildOf({ digest, mediaType, bytes }: Manifest): Build {
  const build = { digest, mediaType, size: bytes.length }
  if (!isIndexType(mediaType) || bytes.length > MOST_INDEX_BYTES) return build
  return { ...build, index: Buffer.from(bytes).toString('base64') }
}

/** The index that an entry keeps, to be written anew; nothing where it keeps none, or another's bytes. */
export function keptIndex({ digest, mediaType, index }: Build): Manifest | undefined {
  if (index === undefined) return undefined
  const bytes = Buffer.from(index, 'base64')
  return digestOf(bytes) === digest ? { bytes, mediaType, digest } : undefined
}

/** The builds that a history wants kept, each once; whichever entry has the bytes of an index gives them. */
export function builds({ entries }: History): Build[] {
  const found = new Map<Digest, Build>()
  for (const { build } of entries) {
    if (build && found.get(build.digest)?.index === undefined) found.set(build.digest, build)
  }
  return [...found.values()]
}

/** What an index that is large, or of an older entry, names: by its digest, as the registry had it. */
export type ReadIndexes = ReadonlyMap<Digest, Manifest>

/**
 * The plain images that keep these builds: an image is named itself, an index by its children, since an index in an
 * index stops `skopeo sync` of the whole repository (incident mirror-broken).
 */
export function namedImages(all: readonly Build[], read: ReadIndexes): Child[] {
  const named = new Map<Digest, Child>()
  for (const build of all) {
    const index = isIndexType(build.mediaType) ? (read.get(build.digest) ?? keptIndex(build)) : undefined
    const images = isIndexType(build.mediaType) ? (index ? childrenOf(index) : []) : [build]
    for (const { digest, mediaType, size } of images) named.set(digest, { digest, mediaType, size })
  }
  return [...named.values()].slice(0, MOST_NAMED)
}

/** An entry takes some 200 bytes of an index. */
const MOST_NAMED = 2_000

/** The entries with the bytes of the indexes that were read, where they are small enough to be kept. */
export const withIndexes = ({ entries, hold }: History, read: ReadIndexes): History => ({
  entries: entries.map((entry) => {
    const index = entry.build && entry.build.index === undefined ? read.get(entry.build.digest) : undefined
    return index ? { ...entry, build: buildOf(index) } : entry
  }),
  hold,
})
