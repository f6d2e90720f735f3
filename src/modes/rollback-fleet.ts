import { type Commit, isCommit } from '../release/commit'
import type { Entry } from '../release/entry'
import { timeInWords } from '../release/history/history'
import { fleetCommand } from '../release/rollout/commands'
import { fillTag } from '../release/tag'
import type { RollbackRequest } from '../request/request'
import type { Found } from './rollback-found'

/**
 * A rollback moves tags and no tenant: what the tenants run, as the history's last deploy told it, and what brings them
 * back too. The tags are there already, so that no image is named and no hold is asked.
 * @param left the entries of the builds that were left
 * @param sha the commit that was reached, or what was asked for where nobody knows it
 */
export function fleetNext(sha: Commit, { readings }: Found, left: readonly Entry[], { sourceTag, targetTag, fleet }: RollbackRequest): { words: string; command?: string } {
  const told = left.find(({ mode, proof }) => mode === 'deploy' && proof !== undefined)
  const known = told ? ` (on ${timeInWords(told.at)}: ${told.proof?.replace(/^deploy: /, '')})` : ''
  if (!isCommit(sha)) return { words: `The tenants run on as they did${known}: bring them back by a deploy of the commit that they are to show` }
  // A build that its own tag shows no more is shown by the target from now on.
  const own = fillTag(sourceTag, sha)
  const tag = readings.every((reading) => reading.sourceTag === own) ? own : targetTag
  const command = fleetCommand(sha, tag, fleet)
  if (fleet) return { words: `Bring the tenants back too, with this${known}`, command }
  return { words: `Where tenants run what was left${known}, bring them back too: ${command}` }
}
