import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { digestOf, isDigest, shortDigest } from '../../release/digest'
import { Failure } from '../../release/failure'
import { isManifestType, type Manifest, MANIFEST_TYPES, type ManifestType } from '../../release/manifest'
import { spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { pageIn } from './page'
import { printable } from './printable'

const Text = v.optional(v.fallback(v.string(), ''), '')
const Part = v.fallback(v.nullable(v.object({ mediaType: Text })), null)
const Parts = v.optional(v.fallback(v.nullable(v.array(Part)), null))
/** What tells a manifest's type; a null or a stray value beside it is no fault of ours to find. */
const Own = v.pipe(v.string(), v.parseJson(), v.custom<object>((it) => !Array.isArray(it)), v.object({
  schemaVersion: v.optional(v.unknown()), mediaType: Text, manifests: Parts, config: v.optional(Part), layers: Parts,
}))
type Own = v.InferOutput<typeof Own>

/**
 * The manifest that a 200 carries, its digest computed from the bytes.
 * @param reference the tag or digest that was asked for
 * @param what image and reference, for messages
 * @throws Failure `digest-mismatch` where the bytes are not what the header or the reference says;
 * `registry-unavailable` where it is no manifest at all
 */
export function manifestOf(answer: HttpAnswer, reference: string, what: string): Manifest {
  const bytes = answer.body
  const digest = digestOf(bytes)
  const at = { method: 'GET', url: spoken(answer.url), status: answer.status }
  const stated = answer.headers['docker-content-digest']
  if (typeof stated === 'string' && !agrees(stated, bytes)) {
    throw new Failure('digest-mismatch',
      `${what}: the registry says ${printable(stated)}, its bytes are ${shortDigest(digest)}`, at)
  }
  if (isDigest(reference) && reference !== digest) {
    throw new Failure('digest-mismatch', `${what}: the registry's bytes are ${shortDigest(digest)}`, at)
  }
  const mediaType = mediaTypeOf(answer)
  if (mediaType) return { bytes, mediaType, digest }
  const came = pageIn(answer) ?? printable(answer.headers['content-type'] ?? 'no content type')
  throw new Failure('registry-unavailable', `${what}: no manifest of a known type came, but ${came}`, {
    ...at, hint: 'check that it is an OCI or docker schema 2 image, and that no proxy answers instead',
  })
}

/**
 * Whether a stated digest is of these bytes. One by an algorithm we do not compute says nothing; a header that came
 * twice, which Node joins by a comma, must agree each time.
 */
function agrees(stated: string, bytes: Uint8Array): boolean {
  return stated.split(',').every((one) => {
    const [algorithm = '', hex] = one.trim().replace(/^"|"$/g, '').toLowerCase().split(':')
    if (algorithm !== 'sha256' && algorithm !== 'sha512') return true
    return createHash(algorithm).update(bytes).digest('hex') === hex
  })
}

/**
 * The manifest's own word, then the header's, then its shape: a registry refuses a PUT whose header is at odds with the
 * bytes (incident media-type-at-odds), and some answer with `text/plain` or nothing.
 */
function mediaTypeOf(answer: HttpAnswer): ManifestType | undefined {
  const parsed = v.safeParse(Own, answer.body.toString('utf8'))
  if (!parsed.success) return undefined
  const own = parsed.output
  return known(own.mediaType) ?? known(answer.headers['content-type'] ?? '') ?? shapeOf(own)
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
