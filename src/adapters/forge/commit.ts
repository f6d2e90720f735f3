import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { Commit } from '../../release/commit'
import { ask, read, type Topic } from './ask'
import type { Site } from './site'

/** Whether the forge has a commit. GitHub's word for one that it has not is 422, Gitea's 404. */
export async function knowsCommit(site: Site, commit: Commit, topic: Topic, call: Call): Promise<boolean> {
  const answer = await ask(site, site.flavour === 'gitea' ? `/git/commits/${commit}` : `/commits/${commit}?per_page=1`, topic, call)
  if (answer.status === 404 || answer.status === 422) return false
  read(v.looseObject({ sha: v.string() }), answer, topic)
  return true
}
