import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { Commit } from '../../release/commit'
import { ask, messageOf, read, type Topic } from './ask'
import type { Site } from './site'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** GitHub says both; Gitea says `total_commits` alone. */
const Comparison = v.object({ ahead_by: v.optional(Count), total_commits: Count })

/** GitHub's word where two commits have no history in common, as after one that was written anew: it counts nothing then. */
const UNRELATED = /^no common ancestor/i

/** How many commits `head` has that `base` has not; without end where both are known and neither stands on the other. */
export async function countAhead(site: Site, base: Commit, head: Commit, topic: Topic, call: Call): Promise<number> {
  const answer = await ask(site, `/compare/${base}...${head}?per_page=1`, topic, call)
  if (answer.status === 404 && UNRELATED.test(messageOf(answer))) return Infinity
  const { ahead_by: ahead, total_commits: total } = read(Comparison, answer, topic)
  return ahead ?? total
}
