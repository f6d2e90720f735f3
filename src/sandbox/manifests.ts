import * as v from 'valibot'
import { digestOf } from '../release/digest'
import { isManifestType } from '../release/manifest'
import { isDigestOf } from './algorithms'
import { answer, type Answer, refusal } from './answer'
import { parsed } from './body'
import type { Call } from './call'
import type { Stored } from './store'

const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'
const DOCKER_IMAGE = 'application/vnd.docker.distribution.manifest.v2+json'
/** In the media type of a layer that lies where its `urls` say, and that may not be pushed. */
const ELSEWHERE = '.nondistributable.'

const Part = v.object({ digest: v.string(), mediaType: v.optional(v.string()) })
const Child = v.object({ ...Part.entries, platform: v.optional(v.object({ architecture: v.string() })) })
const Shape = v.object({
  schemaVersion: v.literal(2),
  mediaType: v.optional(v.string()),
  artifactType: v.optional(v.string()),
  config: v.optional(Part),
  layers: v.optional(v.array(Part)),
  manifests: v.optional(v.array(Child)),
  subject: v.optional(Part),
  annotations: v.optional(v.record(v.string(), v.string())),
})

/** What a manifest says, or nothing where it is none. */
export function readShape(bytes: Uint8Array): v.InferOutput<typeof Shape> | undefined {
  const { success, output } = v.safeParse(Shape, parsed(Buffer.from(bytes).toString()))
  return success ? output : undefined
}

export function readManifest({ repository, reference, headers }: Call): Answer {
  const accepted = (headers.accept ?? '').split(',').map((type) => type.split(';')[0]!.trim())
  let found = repository.manifest(reference)
  // Seen: a client that takes docker images alone is given the amd64 child of a list, without a word.
  if (found?.mediaType === DOCKER_LIST && !accepted.includes(DOCKER_LIST) && accepted.includes(DOCKER_IMAGE)) {
    const children = readShape(found.bytes)?.manifests ?? []
    found = repository.manifest(children.find((child) => child.platform?.architecture === 'amd64')?.digest ?? '')
  }
  if (!found) return refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
  if (!accepted.includes(found.mediaType)) {
    return refusal(404, 'MANIFEST_UNKNOWN', `${found.mediaType} found, but the accept header does not support it`)
  }
  return answer(200, { 'content-type': found.mediaType, 'docker-content-digest': found.digest }, found.bytes)
}

export function writeManifest({ repository, reference, headers, body, path, lie }: Call): Answer {
  const mediaType = headers['content-type'] ?? ''
  const shape = readShape(body)
  if (!isManifestType(mediaType) || !shape || (shape.mediaType ?? mediaType) !== mediaType) {
    return refusal(400, 'MANIFEST_INVALID', 'manifest invalid')
  }
  const byDigest = reference.includes(':')
  if (byDigest && !isDigestOf(reference, body)) {
    return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  }
  const manifest: Stored = { bytes: body, mediaType, digest: byDigest ? reference : digestOf(body) }
  const { config, layers = [], manifests = [], subject } = shape
  const parts = [...(config ? [config] : []), ...layers, ...manifests].filter(({ mediaType: type }) => !type?.includes(ELSEWHERE))
  if (parts.some((part) => !repository.holds(part.digest))) return refusal(400, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry')
  if (lie?.fault === 'late-read') repository.putLate(reference, manifest, lie.reads ?? 2)
  else if (lie?.fault !== 'lying-201') repository.put(reference, manifest)
  // Tells the client that the subject's list of referrers is kept here; without it a client keeps one under a tag.
  const told: Record<string, string> = subject ? { 'oci-subject': subject.digest } : {}
  return answer(201, { location: path, 'docker-content-digest': manifest.digest, ...told })
}

export function deleteManifest({ repository, reference, site }: Call): Answer {
  if (site.cannotDeleteTags && !reference.includes(':')) {
    return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  }
  return repository.remove(reference) ? answer(202) : refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
}
