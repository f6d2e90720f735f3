import * as v from 'valibot'
import { Failure, type FailureDetail } from '../../release/failure'
import { spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { printable } from './printable'

/** What was asked, for the words of a refusal. */
export interface Doing {
  verb: 'read' | 'write' | 'untag'
  /** Image and tag or digest, as the user knows them. */
  what: string
  registry: string
  /** The credential in words, e.g. `with github-token` or `anonymously`. */
  login: string
}

/** What a registry says of its refusal; the code only where it looks like one. */
export interface CommandResult {
  code?: string
  message?: string
}

const Text = v.optional(v.fallback(v.string(), ''))
/** Errors of the distribution specification, and what Docker Hub's and OAuth2's token servers say instead. */
const Body = v.object({
  errors: v.optional(v.fallback(v.array(v.object({ code: Text, message: Text })), [])),
  details: Text,
  error_description: Text,
})
const VERBS = { read: ['GET', 'reading'], write: ['PUT', 'moving'], untag: ['DELETE', 'deleting'] } as const
const NO_MANIFEST = new Set(['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'NOT_FOUND'])
/** A manifest that names what the registry has not, or has no more. */
const PART_MISSING = new Set(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'])
const IMMUTABLE = /immutab/i
const TAKEN = /immutab|already exists|overw(?:rite|ritten)/i

/** Reads an error's body; empty where it is not a registry's. */
export function readSaid(body: Buffer): CommandResult {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Body), body.toString('utf8'))
  if (!parsed.success) return {}
  const { errors, details, error_description: description } = parsed.output
  const code = errors?.[0]?.code
  const message = errors?.[0]?.message || details || description
  return { code: code && /^[A-Z_]{1,40}$/.test(code) ? code : undefined, message: message || undefined }
}

/**
 * Whether the registry itself says that there is no such manifest (or, for blobs, blob). A 404 alone does not: a proxy
 * answers 404 too, and "absent" makes a promote go on.
 */
export function isAbsent(answer: HttpAnswer, of: 'manifest' | 'blob' = 'manifest'): boolean {
  const { code } = answer.status === 404 ? readSaid(answer.body) : {}
  return code !== undefined && (NO_MANIFEST.has(code) || (of === 'blob' && code === 'BLOB_UNKNOWN'))
}

/** A status and what was said with it, e.g. `403 DENIED, "permission_denied: write_package"`. */
export function inWords(answer: HttpAnswer, said = readSaid(answer.body)): string {
  const start = said.code ? `${answer.status} ${said.code}` : String(answer.status)
  return said.message ? `${start}, "${printable(said.message)}"` : start
}

/** Whether another try may help. What a 5xx did to a write is not known: the caller has to look. */
function isTransient(status: number, verb: Doing['verb']): boolean {
  if ([429, 502, 503, 504].includes(status)) return true
  return verb !== 'read' && status >= 500 && status !== 501 && status !== 505
}

/** The failure that an unexpected answer is. */
export function failureOf(answer: HttpAnswer, doing: Doing): Failure {
  const { status } = answer
  const { verb, what, registry } = doing
  const said = readSaid(answer.body)
  const words = inWords(answer, said)
  const [method, act] = VERBS[verb]
  const detail: FailureDetail = { status, method, url: spoken(answer.url), transient: isTransient(status, verb) }

  if (status === 429 || status >= 500) {
    const wait = /^\d{1,6}$/.exec(answer.headers['retry-after'] ?? '')?.[0]
    const hint = wait ? `wait ${wait} s, then run this again` : undefined
    return new Failure('registry-unavailable', `${registry} failed at ${act} ${what} (${words})`, { ...detail, hint })
  }
  if (verb === 'write' && status >= 400 && isTaken(status, said)) {
    return new Failure('tag-immutable', `${registry} does not let ${what} move: its tags are immutable (${words})`, {
      ...detail, hint: `make tags of this repository mutable, at least "${what.slice(what.lastIndexOf(':') + 1)}"`,
    })
  }
  if (verb === 'write' && (status === 400 || status === 404) && said.code !== undefined && PART_MISSING.has(said.code)) {
    return new Failure('source-missing', `${registry} has lost a part of the build that ${what} was to show (${words})`, {
      ...detail, hint: 'a clean-up took it: publish the build again, or choose another one (release-action history)',
    })
  }
  if (verb === 'write' && status === 405) {
    return new Failure('registry-denied', `${registry} is read-only just now: ${what} was not moved (${words})`, {
      ...detail, hint: 'wait until the registry’s maintenance is over, then run this again',
    })
  }
  if (verb === 'untag' && (status === 400 || status === 405)) {
    return new Failure('registry-denied',
      `${registry} cannot delete a tag (docker-registry 2.8 and others cannot): ${what} stays (${words})`, {
        ...detail, hint: 'mend what failed and run this again to finish it, or have the registry’s administrator remove the tag’s link; '
          + 'to delete it by digest would take every tag of that build',
      })
  }
  const login = status === 401 || status === 403
  if (login || (verb !== 'read' && status >= 400)) {
    return new Failure('registry-denied', `${registry} refused ${act} ${what} ${doing.login} (${words})`, {
      ...detail, hint: login ? hintFor(doing, said) : undefined,
    })
  }
  const front = status === 404 ? '; this 404 is not the registry’s own word for "no such manifest"' : ''
  return new Failure('registry-unavailable', `${registry} answered ${words} for ${what}${front}`, {
    ...detail, hint: `check that ${registry} is the registry itself, and that no proxy answers in its place`,
  })
}

function isTaken(status: number, { code, message }: CommandResult): boolean {
  const words = `${code ?? ''} ${message ?? ''}`
  return (status === 409 || status === 412 ? TAKEN : IMMUTABLE).test(words) && status !== 429
}

function hintFor({ verb, registry, login }: Doing, { message = '' }: CommandResult): string {
  if (/permission_denied: write_package|installation not allowed to/i.test(message)) {
    return 'link the package to the repository (package settings, Manage Actions access, role Write), ' +
      'and give the job permissions: packages: write'
  }
  return loginHint(registry, login, verb === 'read' ? 'read' : 'write to')
}

/** What to do about a credential that was not enough. */
export function loginHint(registry: string, login: string, act: 'read' | 'write to' | 'log in to'): string {
  if (login === 'anonymously') {
    return `add a line ${registry}=user:password to registry-auth, or run docker login ${registry} before`
  }
  const where = act === 'log in to' ? registry : 'the repository'
  return `check that this login may ${act} ${where}, and that it has not expired`
}
