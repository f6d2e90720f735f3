import { shortSha } from '../commit'
import { Failure } from '../failure'
import { type Member, saidBy } from './fleet'

/** What is wrong with a tenant, as a sentence. */
export function describe(member: Member, sha: string): string {
  const { slug, finding } = member
  const got = saidBy(member)
  switch (finding?.state) {
    case 'stale': return `${slug} does not show ${shortSha(sha)} (${got})`
    case 'unhealthy': return `${slug} shows ${shortSha(sha)} and is not healthy (${got})`
    case 'unreachable': return `${slug} does not answer (${got})`
    default: return `${slug} was not asked`
  }
}

/** What its own fault says that can be done, as an imperative sentence. */
export const hintOf = ({ finding }: Member): string | undefined => {
  const hint = finding?.hint
  return hint && `${hint[0]!.toUpperCase()}${hint.slice(1)}`
}

export const canaryFailed = (why: string, hint = 'See what is wrong with the canary, which may be what is wrong with the build'): Failure =>
  new Failure('canary-failed', `the canary failed: ${why}`, { hint })
