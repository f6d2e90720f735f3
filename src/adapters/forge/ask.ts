import * as v from 'valibot'
import type { Call } from '../../ports/call'
import { Failure } from '../../release/failure'
import { readJson } from '../../release/json'
import type { Reason } from '../../release/reason'
import { isSafe, spoken } from '../http/address'
import type { HttpAnswer } from '../http/exchange'
import { isLimited, troubleOf } from '../http/trouble'
import type { Site } from './site'

/** GitHub sends changed files with a comparison, patches and all, and what each of 100 check runs printed: up to 128 Ki characters. */
export const MAX_BYTES = 64 * 1024 * 1024

const Refusal = v.object({ message: v.string() })

/** What is asked, and with which right; all that a failure has to tell. */
export interface Topic {
  reason: Reason
  /** After "the forge cannot", e.g. `tell the head of main`. */
  what: string
  /** The input that the token is given by. */
  input: 'status-token' | 'control-token' | 'github-token'
  /** Without one the forge is asked anonymously. */
  token?: string
  /** Shared by all that is asked with this token: whether the forge has taken it once, so that a 401 says that it has run out. */
  taken?: { yet: boolean }
  /** What the token must be allowed, for people. */
  right: string
  /** What to do where the answer is 404. */
  missing: string
  /** What to do where nothing better is known. */
  otherwise: string
}

/**
 * Asks the forge once, and once more on trouble that passes (release/passing). The token goes to the API's own
 * address: no redirect is followed, and no address out of an answer is ever asked.
 * @param path below the repository, its parts encoded
 * @returns the answer, whatever its status
 * @throws Failure with the topic's reason, `transient` where no whole answer came
 */
export async function ask(site: Site, path: string, topic: Topic, call: Call): Promise<HttpAnswer> {
  const url = addressOf(site, path, topic)
  const answer = await site.http.request({ ...call, method: 'GET', url, headers: headersOf(topic), retry: true, tries: 2, maxBytes: MAX_BYTES, reason: topic.reason })
  if (answer.status === 200 && topic.taken) topic.taken.yet = true
  return answer
}

/** Asks about something that is no part of the repository. @param path below the API's address */
export async function askAbove(site: Site, path: string, topic: Topic, call: Call): Promise<HttpAnswer> {
  const url = `${site.apiUrl}${path}`
  addressOf(site, '', topic)
  return site.http.request({ ...call, method: 'GET', url, headers: headersOf(topic), retry: true, tries: 2, maxBytes: MAX_BYTES, reason: topic.reason })
}

/** Changes something there, once: what an answer that was lost did is not known. */
export async function send(site: Site, method: 'PUT', path: string, value: object, topic: Topic, call: Call): Promise<HttpAnswer> {
  const url = addressOf(site, path, topic)
  const headers = { ...headersOf(topic), 'content-type': 'application/json' }
  return site.http.request({ ...call, method, url, headers, body: Buffer.from(JSON.stringify(value)), retry: false, maxBytes: MAX_BYTES, reason: topic.reason })
}

/** @throws Failure where the forge is not spoken to over https */
export function addressOf({ apiUrl, repository }: Site, path: string, topic: Topic): string {
  const url = `${apiUrl}/repos/${repository}${path}`
  if (isSafe(new URL(url))) return url
  throw unanswered(topic, `${new URL(url).host} is spoken to over https alone`, {
    hint: 'Set api-url to the forge\'s https:// address',
  })
}

const headersOf = ({ token }: Topic) => ({ accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : undefined) })

/**
 * What an answer says.
 * @throws Failure with the topic's reason where it is no 200 (`transient` on 5xx and where the forge was asked too
 * often) or not what the schema says
 */
export function read<T extends v.GenericSchema>(schema: T, answer: HttpAnswer, topic: Topic): v.InferOutput<T> {
  if (answer.status !== 200) throw refused(answer, topic)
  const result = v.safeParse(schema, json(answer))
  if (result.success) return result.output
  throw unanswered(topic, 'its answer is not the one that is documented', {
    ...at(answer),
    hint: 'See that api-url is the API of the forge: GitHub\'s own address, or a Gitea\'s with /api/v1 at its end',
  })
}

/** @throws Failure with the topic's reason where a change was not taken */
export function mustBeTaken(answer: HttpAnswer, topic: Topic): void {
  if (![200, 201, 204].includes(answer.status)) throw refused(answer, topic)
}

/** An answer's body as JSON; nothing where it is none. */
export function json({ body }: Pick<HttpAnswer, 'body'>): unknown {
  const read = readJson(body)
  return 'value' in read ? read.value : undefined
}

/** What a refusal says; empty where it is none of the forge's, as a proxy's page. */
export function messageOf(answer: HttpAnswer): string {
  const refusal = v.safeParse(Refusal, json(answer))
  return refusal.success ? refusal.output.message : ''
}

/** The failure of a topic, in the forge's name. */
export const unanswered = (topic: Topic, why: string, more: ConstructorParameters<typeof Failure>[2]): Failure =>
  new Failure(topic.reason, `the forge cannot ${topic.what}: ${why}`, more)

function refused(answer: HttpAnswer, topic: Topic): Failure {
  const { status } = answer
  const limited = isLimited(answer)
  const ranOut = status === 401 && topic.taken?.yet === true
  const why = `it answered ${status}${limited ? ', since it was asked too often' : ranOut ? `: the ${topic.input}, which it took before, has run out or was withdrawn` : ''}`
  const hint = hintFor(status, limited, topic)
  return unanswered(topic, why, {
    ...at(answer), hint, transient: troubleOf(answer) !== undefined || status >= 500, retryAfter: answer.retryAfter,
  })
}

const at = ({ url, status }: HttpAnswer) => ({ method: 'GET', url: spoken(url), status })

function hintFor(status: number, limited: boolean, { input, token, taken, right, missing, otherwise }: Topic): string {
  if (limited) return `Run again later, or give a ${input} of its own: what GitHub allows in an hour counts for each token`
  if (status >= 300 && status < 400) return 'See that the repository, and the branch where one was asked for, still have these names and that api-url is right: a redirect is not followed'
  if ([401, 403, 404].includes(status) && !token) return `Give a ${input} that may ${right}`
  if (status === 401 && taken?.yet) return `Give a ${input} that outlives the run (a job's own ends with its job and after 24 h, an app's after 1 h), then run again`
  if (status === 401) return `Give a ${input} that the forge takes`
  if (status === 403) return `Give a ${input} that may ${right}`
  return status === 404 ? missing : otherwise
}
