import { shortSha } from '../release/commit'
import { type Fleet, named } from '../release/rollout/fleet'
import type { RunRecord } from '../release/run-record'
import type { Goal } from './deploy-images'

/**
 * Says of tenants that an earlier run moved, before any target showed the commit, what nobody can tell: a commit is the
 * name of a build, and the source may have been built anew since. Where a target shows the commit, its digest tells.
 */
export function tellResumed({ members, sha, tag, isRebuild }: Fleet, { plan }: Goal, record: RunRecord): void {
  const current = members.filter(({ isCurrent }) => isCurrent)
  if (isRebuild || current.length === 0 || plan.moves.length === 0) return
  const [are, they] = current.length === 1 ? ['is', 'it'] : ['are', 'them']
  record.warn(`${named(current)} ran ${shortSha(sha)} before this run, and ${are} proved by that commit, which does not tell two builds of it apart: `
    + `see that the run that moved ${they} reports the same digests; where ${tag} was built anew since, release it as another commit, which moves everybody`)
}
