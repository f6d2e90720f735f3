import * as v from 'valibot'
import type { HttpAnswer } from '../http/exchange'
import { pageIn } from './page'
import { printable } from './printable'

/** What was asked, for the words of a refusal. */
export interface Doing {
  verb: 'read' | 'write' | 'untag' | 'upload'
  /** Image and tag or digest, as the user knows them. */
  what: string
  registry: string
  /** The credential in words, e.g. `with github-token` or `anonymously`. */
  login: string
}

/** What a registry says of its refusal; the code only where it looks like one. */
export interface Said {
  code?: string
  message?: string
}

const Text = v.optional(v.fallback(v.string(), ''))
const Entry = v.object({ code: Text, message: Text })
/** Google's APIs put their error into an object. */
const Word = v.optional(v.fallback(v.union([v.string(), v.pipe(v.object({ message: v.string() }), v.transform(({ message }) => message))]), ''))
/**
 * Errors of the distribution specification, read entry by entry, and what Docker Hub's and OAuth2's token servers,
 * GitLab (`message`), Quay (`error`), Google and problem details (RFC 9457) say in place of them.
 */
const Body = v.object({
  errors: v.optional(v.fallback(v.array(v.fallback(v.nullable(Entry), null)), [])),
  details: Text,
  error_description: Text,
  message: Text,
  error: Word,
  detail: Text,
  title: Text,
})

/** Reads an error's body; empty where it is not a registry's. */
export function readSaid(body: Buffer): Said {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Body), body.toString('utf8').replace(/^\uFEFF/, ''))
  if (!parsed.success) return {}
  const { errors = [], details, error_description: description, message: plain, error: word, detail, title } = parsed.output
  // Of several the one that says most: distribution puts UNKNOWN before what it knows.
  const told = errors.find((entry) => entry?.code && entry.code !== 'UNKNOWN') ?? errors.find((entry) => entry?.code || entry?.message)
  const message = told ? told.message : details || description || plain || word || detail || title
  return { code: told?.code && /^[A-Z_]{1,40}$/.test(told.code) ? told.code : undefined, message: message || undefined }
}

/** A status and what was said with it, e.g. `403 DENIED, "permission_denied: write_package"`. */
export function inWords(answer: Pick<HttpAnswer, 'status' | 'headers' | 'body'>, said = readSaid(answer.body)): string {
  const start = said.code ? `${answer.status} ${said.code}` : String(answer.status)
  if (said.message) return `${start}, "${printable(said.message)}"`
  const page = pageIn(answer)
  return page ? `${start}, ${page}` : start
}
