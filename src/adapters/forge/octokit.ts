import { Octokit } from '@octokit/core'
import type { RequestInterface, RequestParameters } from '@octokit/types'
import type { Call } from '../../ports/call'
import { asFailure } from '../../release/failure'
import type { HttpAnswer } from '../http/exchange'
import { addressOf, MAX_BYTES, type Topic } from './ask'
import type { Site } from './site'

/** A route as GitHub's reference has it, which is Gitea's too, e.g. `POST /repos/{owner}/{repo}/statuses/{sha}`. */
export type Route = `${'POST' | 'PATCH'} /repos/{owner}/{repo}/${string}`

/** What it would tell of a route's age it would tell past the log, and so past the masks. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * Writes something on a forge by octokit, which knows how its routes are filled. What it sends goes over our own HTTP
 * port, once or (`retry`) twice: proxy, certificates, limits of time and masks hold as for every other request.
 * @param values what fills the route; the rest is the body
 * @returns the answer, whatever its status: what it means is the caller's to tell, as of everything that a forge is asked
 * @throws Failure with the topic's reason, `transient` where no whole answer came
 */
export async function write(site: Site, route: Route, values: RequestParameters, topic: Topic, { retry, ...call }: Call & { retry: boolean }): Promise<HttpAnswer> {
  addressOf(site, '', topic)
  const [owner, repo] = site.repository.split('/')
  let answer: HttpAnswer | undefined
  const octokit = new Octokit({ auth: topic.token, baseUrl: site.apiUrl, userAgent: 'release-action', log: SILENT })
  const fetch = async (url: string, { method, headers, body }: Sent) => {
    answer = await site.http.request({ ...call, method, url, headers, body, retry, tries: 2, maxBytes: MAX_BYTES, reason: topic.reason })
    return asResponse(answer)
  }
  const request: RequestInterface = octokit.request
  try {
    await request(route, { ...values, owner, repo, request: { fetch, log: SILENT } })
  } catch (thrown) {
    // A status that it counts as a fault, or a body that it cannot read.
    if (answer === undefined) throw asFailure(thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown)
  }
  return answer!
}

/** What octokit hands to a `fetch`. */
interface Sent {
  method: 'POST' | 'PATCH'
  headers: Record<string, string>
  body: string
}

/** As much of a `Response` as octokit reads: the global one would take longer to load than the work takes. */
function asResponse({ status, headers, body, url }: HttpAnswer): object {
  const all = new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  return { status, url, ok: status < 400, statusText: '', headers: all, text: () => Promise.resolve(body.toString('utf8')), arrayBuffer: () => Promise.resolve(body) }
}
