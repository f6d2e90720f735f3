import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { digestOf, isDigest, shortDigest } from '../../release/digest'
import { Failure } from '../../release/failure'
import { isManifestType, type Manifest, type ManifestType } from '../../release/manifest'
import { spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { printable } from './printable'

const Typed = v.pipe(v.string(), v.parseJson(), v.object({ mediaType: v.string() }))

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
  const came = printable(answer.headers['content-type'] ?? 'no content type')
  throw new Failure('registry-unavailable', `${what}: no manifest of a known type came, but ${came}`, {
    ...at, hint: 'check that it is an OCI or docker schema 2 image, and that no proxy answers instead',
  })
}

/** Whether a stated digest is of these bytes. One by an algorithm we do not compute says nothing. */
function agrees(stated: string, bytes: Uint8Array): boolean {
  const [algorithm = '', hex] = stated.split(':')
  if (algorithm !== 'sha256' && algorithm !== 'sha512') return true
  return createHash(algorithm).update(bytes).digest('hex') === hex
}

/** What the header says, or else the manifest itself; some registries answer with `text/plain` or nothing. */
function mediaTypeOf(answer: HttpAnswer): ManifestType | undefined {
  const header = (answer.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  if (isManifestType(header)) return header
  const own = v.safeParse(Typed, answer.body.toString('utf8'))
  return own.success && isManifestType(own.output.mediaType) ? own.output.mediaType : undefined
}
