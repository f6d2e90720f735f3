import type { Call } from '../ports/call'
import type { Tells, Tenant, TenantAnswer, TenantRequest, Tenants } from '../ports/tenants'
import { type Commit, isCommit, sameCommit, shortSha } from './commit'
import { cut } from './cut'
import { asFailure, type Failure } from './failure'
import { readJson } from './json'
import { isGatewayStatus } from './passing'
import { commitHints, inputOf, statusHint } from './running-hints'

/**
 * What a tenant says that it runs. `said`: it answered, and not with a commit (404, HTML, `dev`), in words that may
 * hold text from outside. `unreachable`: it did not answer itself, and why.
 */
export type Running = { commit: Commit; /** Where a cache answered: its words. */ cached?: string } | Said | Unreached

/** It answered, and told no commit. */
export interface Said {
  said: string
  /** What the user can do about it, where it is not the build's doing. */
  hint?: string
}

/** It did not answer itself. */
export interface Unreached {
  unreachable: string
  /** What the user can do about it. */
  hint?: string
  /** What a gateway answered in its place, or 429. */
  code?: number
  /** It was asked too often, and says nothing of itself by that: milliseconds that it asks to wait. */
  limited?: number
}

/** How a question is put, beyond what it is. */
export type Manner = Call & Pick<TenantRequest, 'fresh'>

/** Where a tenant of the contract tells what it runs, and that it is well. */
export const TELLS: Tells = { buildinfoPath: '/buildinfo', buildinfoQuery: '$.git_sha', healthPath: '/health' }
/** Milliseconds to wait for one that does not say how long. */
const LIMITED = 1_000
const PAST_CACHES = { 'cache-control': 'no-cache' }
/** Names alone, for which no JSONPath has to be loaded. */
const PLAIN_QUERY = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/

export const tellsOf = ({ tells = TELLS }: Tenant): Tells => tells
export const isPlainQuery = (query: string): boolean => PLAIN_QUERY.test(query)

/** Asks a tenant which commit it runs: `/buildinfo` `git_sha`, else `/health` `sha`. One attempt each; never throws. */
export async function readRunning(tenant: Tenant, tenants: Tenants, call: Manner = {}): Promise<Running> {
  const told = await readBuildinfo(tenant, tenants, call)
  if (!('said' in told)) return told
  const health = await askCommit(tenant, tellsOf(tenant).healthPath, '$.sha', tenants, call)
  return 'commit' in health ? health : told
}

/** Asks `/buildinfo` alone, which is a deploy's proof. One attempt; never throws. */
export function readBuildinfo(tenant: Tenant, tenants: Tenants, call: Manner = {}): Promise<Running> {
  const { buildinfoPath, buildinfoQuery } = tellsOf(tenant)
  return askCommit(tenant, buildinfoPath, buildinfoQuery, tenants, call)
}

/** Asks a tenant whether it is well: 200 and nothing else. One attempt; never throws. @returns why it is not */
export async function readHealth(tenant: Tenant, tenants: Tenants, call: Manner = {}): Promise<undefined | Said | Unreached> {
  const { healthPath: path } = tellsOf(tenant)
  const answer = await askTold(tenant, path, tenants, call)
  if (!('status' in answer)) return answer
  return answer.status === 200 ? undefined : refused(answer, tenant, path)
}

async function askCommit(tenant: Tenant, path: string, query: string, tenants: Tenants, call: Manner): Promise<Running> {
  const answer = await askTold(tenant, path, tenants, call)
  if (!('status' in answer)) return answer
  if (answer.status !== 200) return refused(answer, tenant, path)
  const [found, cached] = [await commitIn(answer, path, query), cachedWords(answer)]
  if ('commit' in found) return cached ? { ...found, cached } : found
  return cached ? { ...found, said: `${found.said}, ${cached}` } : found
}

/** Its own answer, past every cache; a gateway's, and a limit on requests, are none. */
async function askTold(tenant: Tenant, path: string, tenants: Tenants, { fresh, ...call }: Manner): Promise<TenantAnswer | Said | Unreached> {
  try {
    const answer = await tenants.ask(tenant, { method: 'GET', path, headers: PAST_CACHES, as: 'nobody', fresh }, call)
    const unreachable = `HTTP ${answer.status} for ${path}`
    if (answer.status === 429) return { unreachable, code: 429, limited: answer.retryAfter ?? LIMITED }
    return isGatewayStatus(answer.status) ? { unreachable, code: answer.status } : answer
  } catch (thrown) {
    return unanswered(asFailure(thrown), path)
  }
}

/** What came and was not taken is an answer all the same (incident too-long-answer). */
function unanswered({ answered, message, hint }: Failure, path: string): Said | Unreached {
  if (answered) return { said: `${message.slice(message.indexOf(': ') + 2)} for ${path}` }
  return hint === undefined ? { unreachable: message } : { unreachable: message, hint }
}

/** A redirect is not followed; whom it names tells whoever knows the house what stands in the way (incident login-page). */
function refused(answer: TenantAnswer, tenant: Tenant, path: string): Said {
  const hint = statusHint(answer.status, path, inputOf(path, tellsOf(tenant)))
  return { said: refusedWords(answer, tenant, path), ...(hint !== undefined && { hint }) }
}

function refusedWords({ status, headers }: TenantAnswer, { url }: Tenant, path: string): string {
  const words = `HTTP ${status} for ${path}`
  const { location } = headers
  if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, url)) return words
  const [from, to] = [new URL(url), new URL(location, url)]
  return to.host === from.host && to.protocol === from.protocol
    ? `${words}, a redirect to ${to.pathname.slice(0, 60)}`
    : `${words}, a redirect to ${to.protocol === from.protocol ? '' : `${to.protocol}//`}${to.host}`
}

/** A cache tells by `Age` (RFC 9111, 5.1) that it answered in the tenant's place (incident cached-buildinfo). */
function cachedWords({ headers: { age } }: TenantAnswer): string | undefined {
  return age !== undefined && /^\d{1,9}$/.test(age) ? `from a cache, ${Number(age)} s old (Age)` : undefined
}

async function commitIn({ body }: TenantAnswer, path: string, query: string): Promise<{ commit: Commit } | Said> {
  const read = readJson(body)
  const hint = commitHints.notJson(path)
  if ('fault' in read) return { said: `no JSON object for ${path}: ${read.fault}`, hint }
  if (typeof read.value !== 'object' || read.value === null) return { said: `no JSON object for ${path}`, hint }
  const value = isPlainQuery(query) ? fieldAt(read.value, query) : await firstByPath(read.value, query)
  const field = query.replace(/^\$\./, '')
  if (typeof value === 'number' || typeof value === 'bigint') return { said: `a number as ${field} in ${path}`, hint: commitHints.noCommit(`${field}, a text`) }
  if (typeof value !== 'string') return { said: `no ${field} in ${path}`, hint: commitHints.noField(path) }
  const commit = value.trim().toLowerCase()
  // "dev" is what a build says that nobody stamped.
  return isCommit(commit) ? { commit } : { said: `${field} "${cut(value, 60)}" in ${path}, which is no commit`, hint: commitHints.noCommit(field) }
}

function fieldAt(json: unknown, query: string): unknown {
  let value = json
  for (const name of query.split('.').slice(1)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

async function firstByPath(json: unknown, query: string): Promise<unknown> {
  const { firstAt } = await import('./json-path')
  return firstAt(query, json)
}

/** Whether that is the commit, as far as the shorter of the two says it. */
export const runs = (running: Running, sha: Commit): boolean => 'commit' in running && sameCommit(running.commit, sha)

/** What it runs, as a table shows it. */
export function describeRunning(running: Running): string {
  if ('commit' in running) return running.cached ? `${shortSha(running.commit)}, ${running.cached}` : shortSha(running.commit)
  return 'said' in running ? running.said : `no answer: ${running.unreachable}`
}
