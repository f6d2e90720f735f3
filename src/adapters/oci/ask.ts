import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Image } from '../../release/image'
import { originFor } from '../http/address'
import type { Http, HttpRequest } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { followOnOrigin, followRedirects } from '../http/redirect'
import type { Credentials } from './credential'
import type { Doing } from './said'
import { Session } from './session'

/** Bytes of a manifest or of an image's config; the specification asks registries for 4 MiB of manifest. */
export const MAX_BYTES = 4 * 1024 * 1024
/**
 * Milliseconds for a write: a registry that has to copy or to check may take many times as long as for a read, and to
 * cut it off leaves a tag that nobody knows the state of (incident slow-put). The caller's budget ends it earlier.
 */
const WRITE_TIMEOUT = 30_000

export interface Question extends Pick<HttpRequest, 'method' | 'headers' | 'body' | 'sink' | 'isLong' | 'doubt'> {
  /** A longer answer is a failure. */
  maxBytes?: number
  /** Of a read that is followed no further than its own origin, as a write is. */
  stays?: boolean
  /** One attempt, of a read too. */
  isOnce?: boolean
  /** Milliseconds, where it is not what its kind of request has. */
  timeoutMs?: number
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

/** Asks registries with the login that each repository needs. */
export interface Asker {
  /**
   * A GET is tried again and follows redirects; a write goes once, and no further than its origin.
   * @param path below the repository, or a whole address of the registry's own origin
   */
  ask(image: Image, path: string, question: Question, call: Call): Promise<HttpAnswer>
  /** What was asked, for the words of a refusal. */
  doing(verb: Doing['verb'], image: Image, reference: string): Doing
}

export function createAsker({ images, ...parts }: OciParts): Asker {
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

  return {
    ask(image, path, { maxBytes = MAX_BYTES, stays = false, isOnce = false, ...request }, { signal, onTrouble }) {
      const url = /^https?:/.test(path) ? path : `${originFor(image.registry)}/v2/${image.repository}/${path}`
      return sessionOf(image).ask(image.repository, (authorization) => {
        const headers = { ...request.headers, ...(authorization && { authorization }) }
        const whole = { ...request, signal, onTrouble, url, headers, maxBytes }
        const { method } = request
        if (method !== 'GET' && method !== 'HEAD') return followOnOrigin(http, { timeoutMs: WRITE_TIMEOUT, ...whole, retry: false })
        return stays ? followOnOrigin(http, { ...whole, retry: true }) : followRedirects(http, { ...whole, method, retry: !isOnce })
      }, { signal, onTrouble })
    },

    doing(verb, image, reference) {
      const what = `${image.name}${reference.includes(':') ? '@' : ':'}${reference}`
      return { verb, what, registry: image.registry, login: sessionOf(image).loginOf(image.repository) }
    },
  }
}
