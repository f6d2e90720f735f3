import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { HttpAnswer } from '../http/exchange'
import { ask, messageOf, read, type Topic } from './ask'
import { readPages } from './pages'
import type { Site } from './site'

const GitHubVariable = v.pipe(v.object({ value: v.string() }), v.transform(({ value }) => value))
const GiteaVariable = v.pipe(v.object({ data: v.string() }), v.transform(({ data }) => data))
const GitHubVariables = v.object({ total_count: v.number() })
const OrganisationVariables = v.object({ variables: v.array(v.object({ name: v.string(), value: v.string() })) })
const Owner = v.object({ owner: v.object({ type: v.string() }) })

/**
 * A variable of the repository, else on GitHub the organisation's, where this repository has it (incident
 * switch-elsewhere). On Gitea one of the organisation cannot be read here, though `vars` in a workflow has it.
 * @returns nothing only where there is definitely no such variable (incident kill-switch-open)
 */
export async function readVariable(site: Site, name: string, topic: Topic, call: Call): Promise<string | undefined> {
  const answer = await ask(site, `/actions/variables/${encodeURIComponent(name)}`, topic, call)
  const absent = site.flavour === 'gitea' ? isAbsentOnGitea(answer) : await isAbsentOnGitHub(answer, site, topic, call)
  if (absent) return site.flavour === 'gitea' ? undefined : readOfOrganisation(site, name, topic, call)
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
const saysAtNotFound = (answer: HttpAnswer): string => (answer.status === 404 ? messageOf(answer) : '')

/** What this repository has of its organisation's variables; a repository of a person has none, and no such list. */
async function readOfOrganisation(site: Site, name: string, topic: Topic, call: Call): Promise<string | undefined> {
  const list = (page: number): Promise<HttpAnswer> => ask(site, `/actions/organization-variables?per_page=30&page=${page}`, topic, call)
  const first = await list(1)
  if (first.status === 404 && await isOfAPerson(site, topic, call)) return undefined
  const rows = await readPages(async (page) =>
    read(OrganisationVariables, page === 1 ? first : await list(page), topic).variables, topic)
  return rows.find((row) => row.name.toUpperCase() === name.toUpperCase())?.value
}

async function isOfAPerson(site: Site, topic: Topic, call: Call): Promise<boolean> {
  return read(Owner, await ask(site, '', topic, call), topic).owner.type === 'User'
}
