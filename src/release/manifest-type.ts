import * as v from 'valibot'
import { isManifestType, MANIFEST_TYPES, type ManifestType } from './manifest'

const Text = v.optional(v.fallback(v.string(), ''), '')
const Part = v.fallback(v.nullable(v.object({ mediaType: Text })), null)
const Parts = v.optional(v.fallback(v.nullable(v.array(Part)), null))
/** What tells a manifest's type; a null or a stray value beside it is no fault of ours to find. */
const Own = v.pipe(v.string(), v.parseJson(), v.custom<object>((it) => !Array.isArray(it)), v.object({
  schemaVersion: v.optional(v.unknown()), mediaType: Text, manifests: Parts, config: v.optional(Part), layers: Parts,
}))
type Own = v.InferOutput<typeof Own>

/**
 * The manifest's own word, then the header's, then its shape: a registry refuses a PUT whose header is at odds with the
 * bytes (incident media-type-at-odds), and some answer with `text/plain` or nothing.
 * @returns nothing where the text is no manifest that a tag may point at
 */
export function typeOfManifest(text: string, header: string | undefined): ManifestType | undefined {
  const parsed = v.safeParse(Own, text)
  if (!parsed.success) return undefined
  const own = parsed.output
  return known(own.mediaType) ?? known(header ?? '') ?? shapeOf(own)
}

/** A media type without its parameters, in whatever case it is written. */
function known(text: string): ManifestType | undefined {
  const type = text.split(';')[0]!.trim().toLowerCase()
  return isManifestType(type) ? type : undefined
}

/** An OCI manifest need not name its type; one of docker does, or its parts do. */
function shapeOf({ schemaVersion, mediaType, manifests, config, layers }: Own): ManifestType | undefined {
  if (schemaVersion !== 2 || mediaType !== '') return undefined
  const isImage = config !== undefined && layers !== undefined
  const isIndex = manifests !== undefined
  if (isImage === isIndex) return undefined
  const parts = [...(manifests ?? []), ...(config ? [config] : []), ...(layers ?? [])]
  const isDocker = parts.some((part) => part?.mediaType.startsWith('application/vnd.docker.'))
  const [ociIndex, dockerList, ociImage, dockerImage] = MANIFEST_TYPES
  if (isIndex) return isDocker ? dockerList : ociIndex
  return isDocker ? dockerImage : ociImage
}
