import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { HttpAnswer } from '../http/exchange'
import { ask, json, read, type Topic } from './ask'
import type { Site } from './site'

const GitHubVariable = v.pipe(v.object({ value: v.string() }), v.transform(({ value }) => value))
const GiteaVariable = v.pipe(v.object({ data: v.string() }), v.transform(({ data }) => data))
const GitHubVariables = v.object({ total_count: v.number() })
const Refusal = v.object({ message: v.string() })

/**
 * A variable of the repository itself; one of its organisation is not among them, though `vars` in a workflow has it.
 * @returns nothing only where there is definitely no such variable (incident kill-switch-open)
 */
export async function readVariable(site: Site, name: string, topic: Topic, call: Call): Promise<string | undefined> {
  const answer = await ask(site, `/actions/variables/${encodeURIComponent(name)}`, topic, call)
  const absent = site.flavour === 'gitea' ? isAbsentOnGitea(answer) : await isAbsentOnGitHub(answer, site, topic, call)
  if (absent) return undefined
  return read(site.flavour === 'gitea' ? GiteaVariable : GitHubVariable, answer, topic)
}

/** Gitea says what is not found; of a repository that is not there, or not to be seen, it says something else. */
const isAbsentOnGitea = (answer: HttpAnswer): boolean => saysAtNotFound(answer).includes('variable not found')

/**
 * GitHub says `Not Found` of a variable and of everything that the token may not see. A 404 counts once the same token
 * was shown the list of the variables: a repository that can be seen is not enough, since everybody sees a public one.
 * @throws Failure where it is not shown the list
 */
async function isAbsentOnGitHub(answer: HttpAnswer, site: Site, topic: Topic, call: Call): Promise<boolean> {
  if (saysAtNotFound(answer) !== 'Not Found') return false
  read(GitHubVariables, await ask(site, '/actions/variables?per_page=1', topic, call), topic)
  return true
}

/** The message of a 404; empty where it is none of the forge's, as a proxy's page. */
function saysAtNotFound(answer: HttpAnswer): string {
  const refusal = v.safeParse(Refusal, json(answer))
  return answer.status === 404 && refusal.success ? refusal.output.message : ''
}
