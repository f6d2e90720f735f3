import * as v from 'valibot'
import type { Call } from '../../ports/call'
import { Failure } from '../../release/failure'
import { placeOfLocation, spoken } from '../http/address'
import type { Http, HttpRequest } from '../http/client'
import type { HttpAnswer } from '../http/exchange'
import { troubleOf } from '../http/trouble'
import { basic, type Credential } from './credential'
import { inWords } from './errors'
import { loginHint } from './login-hint'
import { pageIn, proxyHint } from './page'

export interface TokenServer {
  registry: string
  realm: URL
  service?: string
  credential: Credential
}

export interface Granted {
  value: string
  /** Milliseconds from its receipt. */
  lifetime: number
}

const MAX_BYTES = 1024 * 1024
const MOST_HOPS = 5
const REDIRECTS = new Set([301, 302, 307, 308])
/** Seconds that a token is good for where nothing else is said (the token specification's default). */
const DEFAULT_LIFETIME = 60
// The header takes printable ASCII alone; anything else would be a fault of ours when it is sent. A null beside the
// value that counts is none, and seconds come as text too (distribution#1746).
const Word = v.optional(v.fallback(v.pipe(v.string(), v.trim(), v.regex(/^[\x21-\x7e]*$/)), ''))
const Seconds = v.pipe(v.union([v.number(), v.pipe(v.string(), v.regex(/^\s*\d/), v.transform(Number))]), v.finite(), v.gtValue(0))
const Body = v.pipe(v.string(), v.parseJson(), v.object({
  token: Word,
  access_token: Word,
  expires_in: v.optional(v.fallback(Seconds, DEFAULT_LIFETIME), DEFAULT_LIFETIME),
}))

/**
 * Asks a token server for one token over all of `scopes` (https://distribution.github.io/distribution/spec/auth/token/,
 * for identity tokens …/auth/oauth/). A read: tried again, bounded and visibly.
 * @throws Failure `registry-denied` where it refuses, `registry-unavailable` where it cannot be had or read
 */
export async function requestToken(
  http: Http, server: TokenServer, scopes: string[], mask: (secret: string) => void, call: Call,
): Promise<Granted> {
  const answer = await ask(http, question(server, scopes, mask), call)
  if (answer.status < 200 || answer.status > 299) throw refusal(answer, server, scopes)
  const parsed = v.safeParse(Body, answer.body.toString('utf8').replace(/^\uFEFF/, ''))
  const value = parsed.success ? parsed.output.token || parsed.output.access_token : undefined
  if (!parsed.success || !value) {
    const page = pageIn(answer)
    const message = `${server.realm.host} answered ${answer.status} without a token for ${server.registry}${page ? `, but with ${page}` : ''}`
    throw new Failure('registry-unavailable', message, { status: answer.status, url: spoken(answer.url), hint: strangerHint(answer, server) })
  }
  mask(value)
  return { value, lifetime: parsed.output.expires_in * 1000 }
}

type Question = Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'>

/** Follows redirects on the server's own origin, as a missing slash brings: a login goes nowhere else. */
async function ask(http: Http, question: Question, call: Call): Promise<HttpAnswer> {
  for (let url = question.url, hops = 0; ; hops++) {
    // The body goes along after 301 and 302 too: asking without it would be asking for nothing.
    const answer = await http.request({ ...question, url, ...call, maxBytes: MAX_BYTES, retry: true })
    const next = hops < MOST_HOPS ? nextOf(answer) : undefined
    if (!next || next.origin !== new URL(url).origin) return answer
    url = next.href
  }
}

/** Where an answer redirects to. */
function nextOf({ status, headers: { location }, url }: HttpAnswer): URL | undefined {
  return REDIRECTS.has(status) ? placeOfLocation(location, url) : undefined
}

function question({ realm, service, credential }: TokenServer, scopes: string[], mask: (secret: string) => void): Question {
  if (credential.kind === 'identity') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'release-action',
      refresh_token: credential.token,
      scope: scopes.join(' '),
    })
    if (service !== undefined) form.set('service', service)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return { method: 'POST', url: realm.href, headers, body: form.toString() }
  }
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  if (credential.kind !== 'password') return { method: 'GET', url: url.href }
  return { method: 'GET', url: url.href, headers: { authorization: basic(credential.user, credential.password, mask) } }
}

/** What to do where somebody else than a token server answered. */
function strangerHint(answer: HttpAnswer, { realm, registry }: Pick<TokenServer, 'realm' | 'registry'>): string {
  return pageIn(answer) ? proxyHint(realm.host) : `check that ${spoken(realm)}, which ${registry} names, is its token server`
}

/**
 * What to do about a 403: the token server knows the login, and what is asked for is not for it. A name that is wrong
 * looks the same (GHCR, GitLab).
 */
function rightHint(scopes: string[]): string {
  const names = scopes.map((scope) => scope.replace(/^repository:(.*):[^:]*$/, '$1'))
  return `check that ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and the others' : ''} ${names.length > 1 ? 'are' : 'is'} written right, and that this login may use ${names.length > 1 ? 'them' : 'it'}`
}

function refusal(answer: HttpAnswer, { realm, registry, credential: { origin } }: TokenServer, scopes: string[]): Failure {
  const { status, retryAfter } = answer
  // A limit that comes as 403 is no word on the login (incident limit-as-403).
  const transient = troubleOf(answer) !== undefined
  const detail = { status, url: spoken(answer.url), transient, retryAfter }
  const next = nextOf(answer)
  const words = `${next ? `${realm.host} redirects to ${next.host} and` : realm.host} gave no token for ${registry}`
  if (transient || ![400, 401, 403].includes(status)) {
    const wait = retryAfter ? `${Math.ceil(retryAfter / 1_000)} s` : undefined
    const hint = wait ? `wait ${wait}, then run this again` : strangerHint(answer, { realm, registry })
    return new Failure('registry-unavailable', `${words} (${inWords(answer)})`, { ...detail, hint: transient && !wait ? undefined : hint })
  }
  return new Failure('registry-denied', `${words} ${origin} (${inWords(answer)})`, {
    ...detail, hint: status === 403 && !origin.startsWith('anonymously') ? rightHint(scopes) : loginHint(registry, origin, 'log in to'),
  })
}
