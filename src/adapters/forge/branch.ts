import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { Commit } from '../../release/commit'
import { ask, read, type Topic } from './ask'
import type { Site } from './site'

const Whole = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))
/** The same route names the commit by another key. */
const GitHubBranch = v.pipe(v.object({ commit: v.object({ sha: Whole }) }), v.transform(({ commit }) => commit.sha))
const GiteaBranch = v.pipe(v.object({ commit: v.object({ id: Whole }) }), v.transform(({ commit }) => commit.id))

/** The commit at the head of a branch. */
export async function readHead(site: Site, branch: string, topic: Topic, call: Call): Promise<Commit> {
  const answer = await ask(site, `/branches/${encodeURIComponent(branch)}`, topic, call)
  return read(site.flavour === 'gitea' ? GiteaBranch : GitHubBranch, answer, topic)
}
