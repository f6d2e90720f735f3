import { randomUUID } from 'node:crypto'
import { isDigestOf } from './algorithms'
import { answer, type Answer, refusal } from './answer'
import type { Call } from './call'

const UNKNOWN = refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry')

/** Begins an upload; with `mount` and `from` there is none to do, and with `digest` the body is all of it. */
export function beginUpload(call: Call): Answer {
  const { repository, site, query, reference } = call
  if (reference) return refusal(405, 'UNSUPPORTED', 'the operation is unsupported')
  const { mount = '', from = '', digest } = Object.fromEntries(new URLSearchParams(query))
  const mounted = site.repositories.get(from)?.blob(mount)
  if (mounted) return stored(call, mount, mounted)
  if (digest !== undefined) return store(call, digest, call.body)
  const upload = randomUUID()
  repository.uploads.set(upload, Buffer.alloc(0))
  return progress(202, { ...call, reference: upload })
}

export const showUpload = (call: Call): Answer => progress(204, call)

/** Takes a chunk, or all that there is where the client names no range. */
export function appendUpload(call: Call): Answer {
  const refused = append(call)
  return refused ?? progress(202, call)
}

/** Ends an upload with its last bytes, if any; what was sent must have the digest. */
export function finishUpload(call: Call): Answer {
  const refused = append(call)
  if (refused) return refused
  const bytes = call.repository.uploads.get(call.reference)!
  call.repository.uploads.delete(call.reference)
  return store(call, new URLSearchParams(call.query).get('digest') ?? '', bytes)
}

export const cancelUpload = ({ repository, reference }: Call): Answer =>
  (repository.uploads.delete(reference) ? answer(204) : UNKNOWN)

/** Adds the body. Nothing where that went well; 416 for a chunk that does not begin where the last one ended. */
function append({ repository, reference, headers, body }: Call): Answer | undefined {
  const before = repository.uploads.get(reference)
  if (!before) return UNKNOWN
  const range = headers['content-range']
  if (range !== undefined && range !== `${before.length}-${before.length + body.length - 1}`) {
    return refusal(416, 'RANGE_INVALID', 'invalid content range')
  }
  repository.uploads.set(reference, Buffer.concat([before, body]))
  return undefined
}

/** How far an upload has come. As docker-registry says it, nothing at all is `0-0`. */
function progress(status: number, { repository, name, reference }: Call): Answer {
  const bytes = repository.uploads.get(reference)
  if (!bytes) return UNKNOWN
  const location = `/v2/${name}/blobs/uploads/${reference}`
  return answer(status, { location, range: `0-${Math.max(0, bytes.length - 1)}`, 'docker-upload-uuid': reference })
}

function store(call: Call, digest: string, bytes: Uint8Array): Answer {
  if (isDigestOf(digest, bytes)) return stored(call, digest, bytes)
  return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
}

function stored({ repository, name, lie }: Call, digest: string, bytes: Uint8Array): Answer {
  if (lie?.fault !== 'lying-201') repository.putBlob(digest, bytes)
  return answer(201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest })
}
