import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Registry } from '../../ports/registry'
import { type Digest, digestOf, isDigest, shortDigest } from '../../release/digest'
import { asFailure, Failure } from '../../release/failure'
import type { Image } from '../../release/image'
import { MANIFEST_TYPES } from '../../release/manifest'
import { originFor, spoken } from '../http/address'
import type { Http, HttpRequest } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { followOnOrigin, followRedirects } from '../http/redirect'
import { troubleOf } from '../http/trouble'
import type { Credentials } from './credential'
import { failureOf, isAbsent } from './errors'
import { manifestOf } from './manifest-answer'
import { listReferrers } from './referrers'
import type { Doing } from './said'
import { Session } from './session'

/** Bytes of a manifest or of an image's config; the specification asks registries for 4 MiB of manifest. */
const MAX_BYTES = 4 * 1024 * 1024
/**
 * Milliseconds for a write: a registry that has to copy or to check may take many times as long as for a read, and to
 * cut it off leaves a tag that nobody knows the state of (incident slow-put). The caller's budget ends it earlier.
 */
const WRITE_TIMEOUT = 30_000
const ACCEPT = MANIFEST_TYPES.join(', ')
const [INDEX] = MANIFEST_TYPES

interface Question extends Pick<HttpRequest, 'method' | 'headers' | 'body'> {
  /** A longer answer is a failure. */
  maxBytes?: number
  /** Of a read that is followed no further than its own origin, as a write is. */
  stays?: boolean
}

export interface OciParts {
  http: Http
  credentials: Credentials
  /** Registry host to the host of its token server, where that is another domain's and is meant. */
  realms?: ReadonlyMap<string, string>
  /** What tokens are asked for: a run that writes nothing asks for nothing more than `pull`. */
  access: 'pull' | 'pull,push'
  /** All images of the run: those of one registry share one login. */
  images: Image[]
  clock: Clock
  mask: (secret: string) => void
}

/** Tags, manifests and blobs by https://github.com/opencontainers/distribution-spec. */
export function createOciRegistry({ images, ...parts }: OciParts): Registry {
  const { http } = parts
  const sessions = new Map<string, Session>()

  function sessionOf({ registry: host }: Image): Session {
    const known = sessions.get(host)
    if (known) return known
    const there = images.filter(({ registry }) => registry === host)
    const session = new Session({ ...parts, host, repositories: there.map(({ repository }) => repository) })
    sessions.set(host, session)
    return session
  }

  /**
   * Asks with the login of the image's registry. A GET is tried again and follows redirects; a write goes once, and no further than its origin.
   * @param path below the repository, or a whole address of the registry's own origin
   */
  function ask(image: Image, path: string, { maxBytes = MAX_BYTES, stays = false, ...request }: Question, { signal, onTrouble }: Call): Promise<HttpAnswer> {
    const url = /^https?:/.test(path) ? path : `${originFor(image.registry)}/v2/${image.repository}/${path}`
    return sessionOf(image).ask(image.repository, (authorization) => {
      const headers = { ...request.headers, ...(authorization && { authorization }) }
      const whole = { ...request, signal, onTrouble, url, headers, maxBytes }
      const { method } = request
      if (method !== 'GET' && method !== 'HEAD') return followOnOrigin(http, { ...whole, timeoutMs: WRITE_TIMEOUT, retry: false })
      return stays ? followOnOrigin(http, { ...whole, retry: true }) : followRedirects(http, { ...whole, method, retry: true })
    }, { signal, onTrouble })
  }

  function doing(verb: Doing['verb'], image: Image, reference: string): Doing {
    const what = `${image.name}${reference.includes(':') ? '@' : ':'}${reference}`
    return { verb, what, registry: image.registry, login: sessionOf(image).loginOf(image.repository) }
  }

  return {
    async read(image, reference, call = {}) {
      const answer = await ask(image, `manifests/${reference}`, { method: 'GET', headers: { accept: ACCEPT } }, call)
      if (isAbsent(answer)) return undefined
      const now = doing('read', image, reference)
      if (answer.status !== 200) throw failureOf(answer, now)
      return manifestOf(answer, reference, now.what)
    },

    async digest(image, tag, call = {}) {
      const answer = await ask(image, `manifests/${tag}`, { method: 'HEAD', headers: { accept: ACCEPT } }, call)
      if (troubleOf(answer)) throw failureOf(answer, doing('read', image, tag))
      // A HEAD that misses carries no error code, so that even a 404 is no definite word here.
      const stated = answer.status === 200 ? answer.headers['docker-content-digest'] : undefined
      return typeof stated === 'string' && isDigest(stated) ? stated : undefined
    },

    async readBlob(image, digest, call = {}) {
      const answer = await ask(image, `blobs/${digest}`, { method: 'GET', maxBytes: call.most }, call)
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

/** What a write did is told by its status, also where the body that came with it cannot be read (its coding, its length). */
function withoutBody(thrown: unknown): HttpAnswer {
  const { answered, unsent, status, url = '' } = asFailure(thrown)
  if (!answered || unsent || status === undefined) throw thrown
  return { status, headers: {}, body: Buffer.alloc(0), url: `https://${url}` }
}

const isTaken = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300

function proved({ body, encoded, url }: HttpAnswer, digest: Digest, what: string): Uint8Array {
  const got = digestOf(body)
  if (got === digest) return body
  // A storage may call a blob that is gzip by nature "encoded": then the bytes that came are the blob.
  if (encoded && digestOf(encoded) === digest) return encoded
  const message = `${what}: the registry's bytes are ${shortDigest(got)}`
  throw new Failure('digest-mismatch', message, { method: 'GET', url: spoken(url) })
}
