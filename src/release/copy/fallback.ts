import * as v from 'valibot'
import { digestOf } from '../digest'
import type { Manifest } from '../manifest'

const INDEX = 'application/vnd.oci.image.index.v1+json'
const Listing = v.pipe(v.string(), v.parseJson(), v.looseObject({ manifests: v.array(v.looseObject({ digest: v.string() })) }))
const Own = v.pipe(v.string(), v.parseJson(), v.looseObject({
  artifactType: v.optional(v.string()), annotations: v.optional(v.record(v.string(), v.string())), config: v.optional(v.looseObject({ mediaType: v.optional(v.string()) })),
}))

/**
 * The index under a fallback tag with these referrers in it too.
 * @param found what stands there; what is no index is written over, since it lists nothing
 * @returns nothing where it lists them all already
 */
export function withReferrers(found: Manifest | undefined, referrers: readonly Manifest[]): Manifest | undefined {
  const before = v.safeParse(Listing, found ? new TextDecoder().decode(found.bytes) : '')
  const index = before.success ? before.output : { schemaVersion: 2, mediaType: INDEX, manifests: [] }
  const missing = referrers.filter(({ digest }) => !index.manifests.some((one) => one.digest === digest))
  if (missing.length === 0) return undefined
  const written = Buffer.from(JSON.stringify({ ...index, manifests: [...index.manifests, ...missing.map(descriptorOf)] }))
  return { bytes: written, mediaType: INDEX, digest: digestOf(written) }
}

function descriptorOf({ bytes, digest, mediaType }: Manifest): object {
  const own = v.safeParse(Own, new TextDecoder().decode(bytes))
  const { artifactType, annotations, config } = own.success ? own.output : {}
  const type = artifactType ?? config?.mediaType
  return { mediaType, digest, size: bytes.length, ...(type && { artifactType: type }), ...(annotations && { annotations }) }
}
