import { createHash } from 'node:crypto'
import { digestOf, isDigest, shortDigest } from '../../release/digest'
import { Failure } from '../../release/failure'
import type { Manifest } from '../../release/manifest'
import { typeOfManifest } from '../../release/manifest-type'
import { spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { pageIn } from './page'
import { printable } from './printable'

/**
 * What is wrong with a 200 whose bytes are not those that it speaks of, in words. A cache that was cut off gives half of
 * a manifest as the whole, and two replicas the digest of one and the bytes of the other: the next answer may be right.
 */
export function doubtOf({ status, headers, body }: HttpAnswer, reference: string): string | undefined {
  if (status !== 200) return undefined
  const stated = headers['docker-content-digest']
  const isItself = (typeof stated !== 'string' || agrees(stated, body)) && (!isDigest(reference) || reference === digestOf(body))
  if (isItself && body.length > 0) return undefined
  return body.length === 0 ? 'an empty answer' : 'its bytes are not of the digest that it tells'
}

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
  const mediaType = typeOfManifest(bytes.toString('utf8'), answer.headers['content-type'])
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
