import { Failure } from '../../release/failure'
import { type Referrer, referrersIn } from '../../release/referrers'
import { spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { failureOf } from './errors'
import { pageIn, proxyHint } from './page'
import { type Doing, readSaid } from './said'

/** More pages than any image has in earnest. */
const MOST_PAGES = 100
const NO_SUCH_ROUTE = new Set([404, 405, 501])

/**
 * Reads the list of what refers to a manifest, page by page (distribution-spec 1.1, "Listing Referrers").
 * @param get asks for an address of the registry with the login of the image, and follows it no further than its origin
 * @param first where the list begins
 * @param doing what is done, for the words of a refusal
 * @returns nothing where the registry keeps no such list
 * @throws Failure where any page fails: half of a list is none
 */
export async function listReferrers(get: (address: string) => Promise<HttpAnswer>, first: string, doing: () => Doing): Promise<Referrer[] | undefined> {
  const found: Referrer[] = []
  const asked = new Set<string>()
  for (let address = first; ; ) {
    const answer = await get(address)
    if (asked.size === 0 && keepsNone(answer)) return undefined
    const now = doing()
    if (answer.status !== 200) throw refused(answer, now)
    const page = referrersIn(answer.body)
    if (!page) throw broken(answer, now, `no list of what refers to it came${pageIn(answer) ? `, but ${pageIn(answer)}` : ''}`)
    found.push(...page)
    asked.add(address)
    const next = nextPage(answer)
    if (next === undefined) return found
    // The login goes with it, and whoever writes a link must not steer that.
    if (next.origin !== new URL(answer.url).origin) throw broken(answer, now, `the list of what refers to it goes on at ${next.host}, another origin`)
    if (asked.has(next.href) || asked.size === MOST_PAGES) throw broken(answer, now, 'the list of what refers to it does not end')
    address = next.href
  }
}

/**
 * A registry from before 1.1 does not know the path. GHCR, which keeps no list either, says `MANIFEST_UNKNOWN`, or sends
 * the client to the pages of its own web site. A proxy's page is no word of the registry.
 */
function keepsNone(answer: HttpAnswer): boolean {
  const { status, headers, url } = answer
  if (NO_SUCH_ROUTE.has(status)) return pageIn(answer) === undefined
  if (status === 400) return readSaid(answer.body).code === 'UNSUPPORTED'
  const { location = '' } = headers
  return status >= 300 && status < 400 && URL.canParse(location, url) && new URL(location, url).origin !== new URL(url).origin
}

/** RFC 8288: `<address>; rel="next"`. */
function nextPage({ headers, url }: HttpAnswer): URL | undefined {
  const link = [headers.link ?? []].flat().join(',')
  const [, target] = /<([^>]*)>\s*;[^<]*?\brel="?next"?/i.exec(link) ?? []
  return target !== undefined && URL.canParse(target, url) ? new URL(target, url) : undefined
}

const refused = (answer: HttpAnswer, now: Doing): Failure =>
  (pageIn(answer) ? broken(answer, now, `${pageIn(answer)} came in place of the list of what refers to it`) : failureOf(answer, now))

const broken = (answer: HttpAnswer, { what, registry }: Doing, why: string): Failure =>
  new Failure('registry-unavailable', `${what}: ${why}`, {
    status: answer.status, method: 'GET', url: spoken(answer.url), hint: pageIn(answer) ? proxyHint(registry) : undefined,
  })
