import type { Call } from '../../ports/call'
import type { Registry } from '../../ports/registry'
import { type Digest, digestOf, isDigest, shortDigest } from '../../release/digest'
import { asFailure, Failure } from '../../release/failure'
import { MANIFEST_TYPES } from '../../release/manifest'
import { spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { troubleOf } from '../http/trouble'
import { createAsker, type OciParts } from './ask'
import { failureOf, isAbsent } from './errors'
import { doubtOf, manifestOf } from './manifest-answer'
import { listReferrers } from './referrers'

const ACCEPT = MANIFEST_TYPES.join(', ')
const [INDEX] = MANIFEST_TYPES

/** Tags, manifests and blobs by https://github.com/opencontainers/distribution-spec. */
export function createOciRegistry(parts: OciParts): Registry {
  const { ask, doing } = createAsker(parts)
  /** Hosts from which no answer to a HEAD came: to wait for each would use up a run's time. */
  const mute = new Set<string>()

  return {
    async read(image, reference, call = {}) {
      const doubt = (answer: HttpAnswer): string | undefined => doubtOf(answer, reference)
      const answer = await ask(image, `manifests/${reference}`, { method: 'GET', headers: { accept: ACCEPT }, doubt }, call)
      if (isAbsent(answer)) return undefined
      const now = doing('read', image, reference)
      if (answer.status !== 200) throw failureOf(answer, now)
      return manifestOf(answer, reference, now.what)
    },

    async digest(image, tag, call = {}) {
      if (mute.has(image.registry)) return undefined
      const began = parts.clock.elapsed()
      const answer = await ask(image, `manifests/${tag}`, { method: 'HEAD', headers: { accept: ACCEPT }, isOnce: true }, call)
        .catch((thrown: unknown) => saysNothing(thrown, call))
      if (!answer) mute.add(image.registry)
      if (!answer || troubleOf(answer)) call.onTrouble?.(began)
      // A HEAD that misses carries no error code, so that even a 404 is no definite word here.
      const stated = answer?.status === 200 ? answer.headers['docker-content-digest'] : undefined
      return typeof stated === 'string' && isDigest(stated) ? stated : undefined
    },

    async readBlob(image, digest, call = {}) {
      const doubt = (came: HttpAnswer): string | undefined =>
        (came.status === 200 && !blobIn(came, digest) ? 'its bytes are not of the digest that was asked for' : undefined)
      const answer = await ask(image, `blobs/${digest}`, { method: 'GET', maxBytes: call.most, doubt }, call)
      const now = doing('read', image, digest)
      if (answer.status === 200) return proved(answer, digest, now.what)
      if (!isAbsent(answer, 'blob')) throw failureOf(answer, now)
      throw new Failure('registry-unavailable', `${now.registry} has lost ${now.what}, which a manifest there names`, {
        status: 404, url: spoken(answer.url), hint: 'push the image again',
      })
    },

    referrers(image, subject, call = {}) {
      const get = (address: string): Promise<HttpAnswer> => ask(image, address, { method: 'GET', headers: { accept: INDEX }, stays: true }, call)
      return listReferrers(get, `referrers/${subject}`, () => doing('read', image, subject))
    },

    async write(image, tag, { bytes, mediaType }, call = {}) {
      const request = { method: 'PUT', headers: { 'content-type': mediaType }, body: bytes } as const
      const answer = await ask(image, `manifests/${tag}`, request, call).catch(withoutBody)
      // Whatever of the kind it is: what became of the tag is read back, not believed.
      if (!isTaken(answer)) throw failureOf(answer, doing('write', image, tag))
    },

    async untag(image, tag, call = {}) {
      const answer = await ask(image, `manifests/${tag}`, { method: 'DELETE' }, call).catch(withoutBody)
      if (!isTaken(answer) && answer.status !== 404) throw failureOf(answer, doing('untag', image, tag))
    },
  }
}

/**
 * A HEAD only saves a GET: some registries, and proxies before them, break it off, or have a gateway's word for it alone.
 * Whoever asks has to read then, and what is truly wrong is found there. A login that is refused is refused there too.
 */
function saysNothing(thrown: unknown, { signal }: Call): undefined {
  if (signal?.aborted || asFailure(thrown).reason !== 'registry-unavailable') throw thrown
}

/** What a write did is told by its status, also where the body that came with it cannot be read (its coding, its length). */
function withoutBody(thrown: unknown): HttpAnswer {
  const { answered, unsent, status, url = '' } = asFailure(thrown)
  if (!answered || unsent || status === undefined) throw thrown
  return { status, headers: {}, body: Buffer.alloc(0), url: `https://${url}` }
}

const isTaken = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300

function blobIn({ body, encoded }: HttpAnswer, digest: Digest): Uint8Array | undefined {
  if (digestOf(body) === digest) return body
  // A storage may call a blob that is gzip by nature "encoded": then the bytes that came are the blob.
  return encoded && digestOf(encoded) === digest ? encoded : undefined
}

function proved(answer: HttpAnswer, digest: Digest, what: string): Uint8Array {
  const blob = blobIn(answer, digest)
  if (blob) return blob
  const message = `${what}: the registry's bytes are ${shortDigest(digestOf(answer.body))}`
  throw new Failure('digest-mismatch', message, { method: 'GET', url: spoken(answer.url) })
}
