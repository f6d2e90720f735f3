import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { WriteProof, WriteRight } from '../../ports/write-right'
import { asFailure } from '../../release/failure'
import type { Image } from '../../release/image'
import { originFor, placeOfLocation } from '../http/address'
import type { HttpRequest } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { followOnOrigin } from '../http/redirect'
import type { OciParts } from './ask'
import { failureOf } from './errors'
import { inWords } from './said'
import { Session } from './session'

const MAX_BYTES = 1024 * 1024

/**
 * Whether a login may push: the scope that its token was granted, where the token tells, and an upload that is opened
 * and cancelled at once. No blob and no manifest is sent, so that nothing is there afterwards.
 */
export function createOciWriteRight({ images, ...parts }: Omit<OciParts, 'access'>): WriteRight {
  const sessions = new Map<string, Session>()
  const sessionOf = ({ registry: host }: Image): Session => {
    const repositories = images.filter(({ registry }) => registry === host).map(({ repository }) => repository)
    const session = sessions.get(host) ?? new Session({ ...parts, access: 'pull,push', host, repositories })
    sessions.set(host, session)
    return session
  }
  /** @returns the answer, and what the token that was shown grants */
  async function ask(image: Image, request: Pick<HttpRequest, 'method' | 'url' | 'body'>, call: Call): Promise<{ answer: HttpAnswer; granted?: string[] }> {
    let granted: string[] | undefined
    const answer = await sessionOf(image).ask(image.repository, (authorization) => {
      granted = actionsIn(authorization, image.repository)
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
      return followOnOrigin(parts.http, { ...call, ...request, headers, maxBytes: MAX_BYTES, retry: false })
    }, call)
    return { answer, granted }
  }

  return {
    async prove(image, call = {}) {
      try {
        const url = `${originFor(image.registry)}/v2/${image.repository}/blobs/uploads/`
        const { answer, granted } = await ask(image, { method: 'POST', url, body: '' }, call)
        const login = sessionOf(image).loginOf(image.repository)
        const date = dateOf(answer)
        if (answer.status !== 202) {
          const { message, hint, reason } = failureOf(answer, { verb: 'write', what: image.name, registry: image.registry, login })
          const told = granted && !granted.includes('push') ? `; its token server granted ${granted.join(', ') || 'nothing'} alone` : ''
          return { state: reason === 'registry-denied' ? 'refused' : 'unproved', words: `${message}${told}`, hint, date }
        }
        const left = await cancel(image, answer, ask, call)
        const scope = granted ? `its token grants ${granted.join(', ')}, and an` : 'an'
        return { state: 'proved', words: `may push ${login}: ${scope} upload was opened and ${left ?? 'cancelled'}`, date }
      } catch (thrown) {
        if (call.signal?.aborted) throw thrown
        const { message, hint, reason } = asFailure(thrown)
        return { state: reason === 'registry-denied' ? 'refused' : 'unproved', words: message, hint } satisfies WriteProof
      }
    },
    // The distribution specification knows no such rules: only a push tells.
    lockOf: async () => undefined,
  }
}

type Ask = (image: Image, request: Pick<HttpRequest, 'method' | 'url'>, call: Call) => Promise<{ answer: HttpAnswer }>

/** @returns what is left, where it could not be cancelled: a registry drops an upload by itself that nobody goes on with */
async function cancel(image: Image, opened: HttpAnswer, ask: Ask, call: Call): Promise<string | undefined> {
  const { location } = opened.headers
  const there = placeOfLocation(location, opened.url)
  // Whoever names the place must not be shown a login that is meant for another one.
  if (!there || there.origin !== new URL(opened.url).origin) return 'left to the registry, which keeps it elsewhere and drops it by itself'
  const answer = await ask(image, { method: 'DELETE', url: there.href }, call).then((asked) => asked.answer, () => undefined)
  if (answer && [200, 202, 204, 404].includes(answer.status)) return undefined
  return `left to the registry, which drops it by itself (${answer ? inWords(answer) : 'no answer'})`
}

const Claims = v.object({ access: v.array(v.object({ type: v.string(), name: v.string(), actions: v.array(v.string()) })) })

/** What a token of the distribution specification grants; nothing where it is another kind of token. */
function actionsIn(authorization: string | undefined, repository: string): string[] | undefined {
  const payload = /^Bearer [^.]+\.([^.]+)\.[^.]*$/.exec(authorization ?? '')?.[1]
  if (payload === undefined) return undefined
  const claims = v.safeParse(v.pipe(v.string(), v.parseJson(), Claims), Buffer.from(payload, 'base64url').toString('utf8'))
  return claims.success ? claims.output.access.filter(({ type, name }) => type === 'repository' && name === repository).flatMap(({ actions }) => actions) : undefined
}

function dateOf({ headers: { date } }: HttpAnswer): number | undefined {
  const at = date === undefined ? NaN : Date.parse(date)
  return Number.isNaN(at) ? undefined : at
}
