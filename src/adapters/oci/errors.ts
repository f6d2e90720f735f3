import { Failure, type FailureDetail } from '../../release/failure'
import { spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { isLimited, troubleOf } from '../http/trouble'
import { loginHint } from './login-hint'
import { pageIn, proxyHint } from './page'
import { isLocked, ruleAgainst } from './rule'
import { type Doing, inWords, readSaid, type Said } from './said'

export { inWords }

const VERBS = { read: ['GET', 'reading'], write: ['PUT', 'moving'], untag: ['DELETE', 'deleting'], upload: ['PUT', 'copying to'] } as const
/** The specification's codes, Harbor's `NOT_FOUND`, and Quay's `TAG_EXPIRED`, which it keeps for a tag that was deleted. */
const NO_MANIFEST = /^(?:(?:MANIFEST|NAME|TAG|REPOSITORY)_(?:UNKNOWN|NOT_FOUND|EXPIRED)|NOT_FOUND)$/
/** A manifest that names what the registry has not, or has no more. */
const PART_MISSING = new Set(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'])

/** Go's and nginx's words for a request without TLS. */
const WANTS_TLS = /HTTP request (?:was sent )?to (?:an )?HTTPS (?:server|port)/i
const SEARCHED = 4_096

/**
 * Whether the registry itself says that there is no such manifest (or, for blobs, blob). A 404 alone does not: a proxy
 * answers 404 too, and "absent" makes a promote go on.
 */
export function isAbsent(answer: HttpAnswer, of: 'manifest' | 'blob' = 'manifest'): boolean {
  const { code } = answer.status === 404 ? readSaid(answer.body) : {}
  return code !== undefined && (NO_MANIFEST.test(code) || (of === 'blob' && code === 'BLOB_UNKNOWN'))
}

/** What says "never", and a registry that is full (507, RFC 4918). */
const NEVER = new Set([501, 505, 507])

/** Whether another try may help. What a 5xx did to a write is not known: the caller has to look. */
function isTransient(answer: HttpAnswer, verb: Doing['verb']): boolean {
  const { status } = answer
  return troubleOf(answer) !== undefined || (verb !== 'read' && status >= 500 && !NEVER.has(status))
}

/**
 * The failure that an unexpected answer is. What a registry says in its own JSON decides, with any 4xx, and its words
 * are the message's (incidents locked-tag, policy-refusal).
 */
export function failureOf(answer: HttpAnswer, doing: Doing): Failure {
  const { status, retryAfter } = answer
  const { verb, what, registry } = doing
  const said = readSaid(answer.body)
  const words = inWords(answer, said)
  const [method, act] = VERBS[verb]
  const transient = isTransient(answer, verb)
  // "See other" (RFC 9110, 15.4.4) comes when the work was done: what became of the tag is to be looked at.
  const isUnclear = verb !== 'read' && status === 303
  const detail: FailureDetail = { status, method, url: spoken(answer.url), transient: transient || isUnclear, retryAfter }

  if (status === 400 && WANTS_TLS.test(answer.body.subarray(0, SEARCHED).toString('latin1'))) {
    return new Failure('registry-unavailable', `${registry} was asked ${act} ${what} over plain HTTP, and speaks TLS`, {
      ...detail, hint: 'only addresses on this machine are spoken to over plain HTTP: name the registry by another of its names',
    })
  }
  if (transient || status >= 500) {
    const wait = retryAfter === undefined ? undefined : `${Math.ceil(retryAfter / 1_000)} s`
    const hint = wait ?? (isLimited(answer) ? 'some minutes' : undefined)
    return new Failure('registry-unavailable', `${registry} failed at ${act} ${what} (${words})`, {
      ...detail, hint: status === 507 || /no space left/i.test(said.message ?? '') ? `make room in ${registry}, then run this again` : hint && `wait ${hint}, then run this again`,
    })
  }
  if (verb === 'write' && (status === 400 || status === 404) && said.code !== undefined && PART_MISSING.has(said.code)) {
    return new Failure('source-missing', `${registry} has lost a part of the build that ${what} was to show (${words})`, {
      ...detail, hint: 'a clean-up took it: publish the build again, or choose another one (release-action history)',
    })
  }
  if (verb === 'upload' && (status === 400 || status === 404) && said.code !== undefined && PART_MISSING.has(said.code)) {
    return new Failure('registry-unavailable', `${registry} misses a part of ${what} that it took or said to have (${words})`, { ...detail, transient: true })
  }
  const rule = verb === 'write' && status >= 400 ? ruleAgainst(doing, status, said, words) : undefined
  if (rule) return new Failure(rule.reason, rule.message, { ...detail, hint: rule.hint })
  if (verb === 'untag' && (status === 400 || status === 405) && !isLocked(status, said)) {
    return new Failure('registry-denied',
      `${registry} cannot delete a tag (docker-registry 2.8 and others cannot): ${what} stays (${words})`, {
        ...detail, hint: 'mend what failed and run this again to finish it, or have the registry’s administrator remove the tag’s link; '
          + 'to delete it by digest would take every tag of that build',
      })
  }
  if (status === 401 || status === 403 || (status >= 400 && (verb !== 'read' || isRefusal(status, said)))) {
    // A media type or a rule that stands against a copy is no word on the login.
    const reason = verb === 'upload' && status !== 401 && status !== 403 ? 'registry-unavailable' : 'registry-denied'
    return new Failure(reason, `${registry} refused ${act} ${what} ${doing.login} (${words})`, {
      ...detail, hint: pageIn(answer) && status !== 401 ? proxyHint(registry) : hintFor(doing, status, said),
    })
  }
  return new Failure('registry-unavailable', unexpected(answer, doing, words), {
    ...detail, hint: redirectHint(answer) ?? `check that ${registry} is the registry itself, and that no proxy answers in its place`,
  })
}

/** Its own words make a 4xx a refusal; a 404 only where it is not the word for something that is not there. */
const isRefusal = (status: number, { code, message }: Said): boolean =>
  status === 404 ? code !== undefined && !/UNKNOWN$|NOT_FOUND$/.test(code) : code !== undefined || message !== undefined

function unexpected(answer: HttpAnswer, { verb, what, registry }: Doing, words: string): string {
  const host = redirectHost(answer)
  if (host !== undefined && verb !== 'read') {
    return `${registry} redirects ${VERBS[verb][1]} ${what} to ${host} (${words}): what writes is followed on its own origin alone`
  }
  const front = answer.status === 404 ? '; this 404 is not the registry’s own word for "no such manifest"' : ''
  return `${registry} answered ${words} for ${what}${front}`
}

function redirectHost({ status, headers, url }: HttpAnswer): string | undefined {
  const { location = '' } = headers
  return status >= 300 && status < 400 && location !== '' && URL.canParse(location, url) ? new URL(location, url).host : undefined
}

function redirectHint(answer: HttpAnswer): string | undefined {
  const host = redirectHost(answer)
  return host === undefined || host === new URL(answer.url).host ? undefined : `where ${host} is the registry, name the images by it`
}

/** What GHCR means by its words. */
function ghcrHint(message: string, verb: Doing['verb']): string | undefined {
  const [right, role] = verb === 'read' ? ['read', 'Read'] : ['write', 'Write']
  if (/permission_denied: (?:write|read)_package|installation not allowed to/i.test(message)) {
    return `link the package to the repository (package settings, Manage Actions access, role ${role}), ` +
      `and give the job permissions: packages: ${right}`
  }
  if (/requested installation does not exist/i.test(message)) {
    return 'a job’s token reaches the packages of its own owner alone: give a classic personal token of who owns the package in registry-auth'
  }
  // Not fine-grained ones: GHCR takes none of them.
  return /does not match expected scopes/i.test(message) ? `give a classic personal token with the scope ${right}:packages` : undefined
}

function hintFor({ verb, registry, login }: Doing, status: number, { code = '', message = '' }: Said): string | undefined {
  const ghcr = ghcrHint(message, verb)
  if (ghcr) return ghcr
  // No login mends what a rule forbids: Harbor's PROJECTPOLICYVIOLATION, a scan that is missing, a quota.
  if (status === 412 || /polic(?:y|ies)|vulnerabilit|quota/i.test(`${code} ${message}`)) {
    return `that is a rule of ${registry}: see its settings for this repository, or ask who keeps it`
  }
  if (status === 404) return `create the repository on ${registry}, or let this login do so`
  return status === 401 || status === 403 ? loginHint(registry, login, verb === 'read' ? 'read' : 'write to') : undefined
}
