import { Failure } from '../../release/failure'
import { isSafe, placeOfLocation, spoken } from './address'
import type { Http, HttpRequest } from './client'
import type { HttpAnswer } from './exchange'

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOST_HOPS = 5

/**
 * A GET or a HEAD that follows redirects, at most 5. `Authorization` stays behind as soon as another origin is named and is
 * never sent again, not even back at the first origin: whoever names the next hop must not steer a credential.
 * @throws Failure also where a redirect leads away from `https` (onto this machine it may) or nowhere
 */
export async function followRedirects(http: Http, request: HttpRequest & { method: 'GET' | 'HEAD' }): Promise<HttpAnswer> {
  let next: HttpRequest = request
  for (let hops = 0; ; hops++) {
    const answer = await http.request(next)
    const location = answer.headers.location
    if (!REDIRECTS.has(answer.status) || location === undefined) return answer
    const refuse = (why: string): Failure => {
      const url = spoken(next.url)
      return new Failure(request.reason ?? 'registry-unavailable', `${request.method} ${url}: ${why}`,
        { method: request.method, url, status: answer.status })
    }
    if (hops === MOST_HOPS) throw refuse(`more than ${MOST_HOPS} redirects`)
    const from = new URL(next.url)
    const to = placeOfLocation(location, next.url)
    if (!to) throw refuse('redirected to something that is no address')
    if (!isSafe(to)) throw refuse(`redirected to ${to.host} without https`)
    next = { ...next, url: to.href, headers: to.origin === from.origin ? next.headers : anonymous(next.headers) }
  }
}

/**
 * What writes, followed by 307 and 308 alone, and on its own origin alone (incident write-redirected: a registry that
 * sends a write to another path, or to another of its own names for it): elsewhere neither the credential goes nor the
 * work.
 * @returns the last answer; a redirect that is not followed is one like any other
 */
export async function followOnOrigin(http: Http, request: HttpRequest): Promise<HttpAnswer> {
  let next = request
  for (let hops = 0; ; hops++) {
    const answer = await http.request(next)
    const to = placeOfLocation(answer.headers.location, next.url)
    const isSame = (answer.status === 307 || answer.status === 308) && to?.origin === new URL(next.url).origin
    if (!isSame || hops === MOST_HOPS) return answer
    next = { ...next, url: to.href }
  }
}

function anonymous(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'))
}
