import * as v from 'valibot'
import type { Call } from '../ports/call'
import type { Tenant, TenantAnswer, Tenants } from '../ports/tenants'
import { type Commit, isCommit, sameCommit, shortSha } from './commit'
import { cut } from './cut'
import { asFailure } from './failure'

/**
 * What a tenant says that it runs. `said`: it answered, and not with a commit (404, HTML, `dev`), in words that may
 * hold text from outside. `unreachable`: it did not answer itself, and why.
 */
export type Running = { commit: Commit } | { said: string } | { unreachable: string }

/** A gateway's own words: the tenant behind it did not answer. */
const AT_A_GATEWAY = new Set([502, 503, 504])

/** Asks a tenant which commit it runs: `/buildinfo` `git_sha`, else `/health` `sha`. One attempt each; never throws. */
export async function readRunning(tenant: Tenant, tenants: Tenants, call: Call = {}): Promise<Running> {
  const told = await ask(tenant, '/buildinfo', 'git_sha', tenants, call)
  if (!('said' in told)) return told
  const health = await ask(tenant, '/health', 'sha', tenants, call)
  return 'commit' in health ? health : told
}

/** Asks `/buildinfo` alone, which is a deploy's proof. One attempt; never throws. */
export const readBuildinfo = (tenant: Tenant, tenants: Tenants, call: Call = {}): Promise<Running> =>
  ask(tenant, '/buildinfo', 'git_sha', tenants, call)

async function ask(tenant: Tenant, path: string, field: string, tenants: Tenants, call: Call): Promise<Running> {
  try {
    return read(await tenants.ask(tenant, { method: 'GET', path, as: 'nobody' }, call), path, field)
  } catch (thrown) {
    return { unreachable: asFailure(thrown).message }
  }
}

function read({ status, body }: TenantAnswer, path: string, field: string): Running {
  if (AT_A_GATEWAY.has(status)) return { unreachable: `HTTP ${status} for ${path}` }
  if (status !== 200) return { said: `HTTP ${status} for ${path}` }
  const answer = v.safeParse(v.looseObject({}), json(body))
  if (!answer.success) return { said: `no JSON object for ${path}` }
  const value = answer.output[field]
  if (typeof value !== 'string') return { said: `no ${field} in ${path}` }
  const commit = value.toLowerCase()
  // "dev" is what a build says that nobody stamped.
  return isCommit(commit) ? { commit } : { said: `${field} "${cut(value, 60)}" in ${path}, which is no commit` }
}

function json(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return undefined
  }
}

/** Whether that is the commit, as far as the shorter of the two says it. */
export const runs = (running: Running, sha: Commit): boolean => 'commit' in running && sameCommit(running.commit, sha)

/** What it runs, as a table shows it. */
export function describeRunning(running: Running): string {
  if ('commit' in running) return shortSha(running.commit)
  return 'said' in running ? running.said : `no answer: ${running.unreachable}`
}
