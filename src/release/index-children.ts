import * as v from 'valibot'
import { type Digest, isDigest } from './digest'
import { type Manifest, MANIFEST_TYPES, type ManifestType } from './manifest'

/** A manifest that an index names. */
export interface Child {
  digest: Digest
  mediaType: ManifestType
  /** In bytes. */
  size: number
}

/** More than any index that is built in earnest names; a longer list is cut. */
const MOST = 200

const INDEXES: readonly string[] = MANIFEST_TYPES.slice(0, 2)

/** Whether it is an index of OCI or a list of docker's, which names images and is none. */
export const isIndexType = (mediaType: string): boolean => INDEXES.includes(mediaType)

const ChildShape = v.object({
  digest: v.custom<Digest>((value) => typeof value === 'string' && isDigest(value)),
  mediaType: v.picklist(MANIFEST_TYPES),
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
const Index = v.pipe(v.string(), v.parseJson(), v.object({ manifests: v.array(v.unknown()) }))

/** The plain images that an index names; those of an index in it are not looked for, and a strange one is left out. */
export function childrenOf({ bytes, mediaType }: Pick<Manifest, 'bytes' | 'mediaType'>): Child[] {
  if (!isIndexType(mediaType)) return []
  const index = v.safeParse(Index, new TextDecoder().decode(bytes))
  if (!index.success) return []
  return index.output.manifests.slice(0, MOST).flatMap((one) => {
    const child = v.safeParse(ChildShape, one)
    return child.success && !isIndexType(child.output.mediaType) ? [child.output] : []
  })
}
