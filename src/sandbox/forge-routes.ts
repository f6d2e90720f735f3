import { type Answer, json } from './answer'
import type { Ci } from './forge-ci'
import type { Comments } from './forge-comments'
import { compare, findCommit, type History, showBranch } from './forge-commits'
import type { Deployments } from './forge-deployments'
import { type Flavour, forbidden, noCommit, notFound, noVariable } from './forge-refusals'
import type { Secrets } from './forge-secrets'

/** What a forge has; every repository shows the same. */
export interface Estate {
  flavour: Flavour
  history: History
  branches: ReadonlyMap<string, string>
  ci: Ci
  variables: ReadonlyMap<string, string>
  /** Of the organisation, where the repository has them; none where a person owns it. */
  organisation?: ReadonlyMap<string, string>
  /** Whose the job's token is, as comments name it. */
  bot: string
  controlToken?: string
  comments: Comments
  secrets: Secrets
  deployments: Deployments
}

/** What is asked for, as faults name it. */
export type ForgeRoute = 'compare' | 'commit' | 'branch' | 'statuses' | 'checks' | 'variable' | 'variables' | 'organisation' | 'repository' | 'comments' | 'comment' | 'secrets' | 'secret' | 'status' | 'deployments' | 'deployment'

/** Below `/repos/<owner>/<name>/`. A name with a slash has to be encoded. */
const ROUTES: [ForgeRoute, RegExp][] = [
  ['compare', /^compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/],
  ['commit', /^(?:git\/)?commits\/([0-9a-f]+)$/],
  ['branch', /^branches\/([^/]+)$/],
  ['statuses', /^commits\/([^/]+)\/statuses$/],
  ['checks', /^commits\/([^/]+)\/check-runs$/],
  ['variable', /^actions\/variables\/([^/]+)$/],
  ['variables', /^actions\/variables$/],
  ['organisation', /^actions\/organization-variables$/],
  ['repository', /^$/],
  ['secrets', /^actions\/secrets$/],
  ['secret', /^actions\/secrets\/([^/]+)$/],
  ['status', /^statuses\/([^/]+)$/],
  ['deployments', /^deployments$/],
  ['deployment', /^deployments\/(\d+)\/statuses$/],
  ['comments', /^issues\/(\d+)\/comments$/],
  ['comment', /^issues\/comments\/(\d+)$/],
]

export interface Found {
  route: ForgeRoute
  /** What stands in the path, decoded. */
  names: string[]
}

/** @param path below the API's address */
export function findRoute(path: string): Found | undefined {
  const [, rest] = /^\/repos\/[^/]+\/[^/]+(?:\/(.+)|$)/.exec(path)?.map((part = '') => part) ?? []
  if (rest === undefined) return undefined
  return ROUTES.flatMap(([route, pattern]) => {
    const match = pattern.exec(rest)
    return match ? [{ route, names: match.slice(1).map(decodeURIComponent) }] : []
  })[0]
}

/** What was sent to be changed. */
export interface Sent {
  method: string
  text: string
}

/** The answer of a forge that is in order to something that changes it. */
export function change({ flavour, history, ci, comments, secrets, deployments, bot }: Estate, { route, names: [first = ''] }: Found, { method, text }: Sent): Answer {
  if (route === 'comments' && method === 'POST') return comments.add(Number(first), text, bot)
  if (route === 'comment' && method === 'PATCH') return comments.change(flavour, Number(first), text)
  if (route === 'status' && method === 'POST') {
    // Gitea finds no such commit in its git, and fails.
    if (!(first in history)) return flavour === 'gitea' ? json(500, { message: 'object does not exist' }) : noCommit(flavour, first)
    return ci.take(first, text)
  }
  if (flavour === 'github' && route === 'deployments' && method === 'POST') return deployments.create(history, text)
  if (flavour === 'github' && route === 'deployment' && method === 'POST') return deployments.take(Number(first), text)
  if (route === 'secret' && method === 'PUT') return secrets.put(flavour, first, text)
  return notFound(flavour)
}

/** The answer of a forge that is in order. */
export function serve(estate: Estate, { route, names }: Found, query: URLSearchParams, token?: string): Answer {
  const [first = '', second = ''] = names
  const { flavour, history, branches, ci } = estate
  const commit = findCommit(history, first)
  switch (route) {
    case 'compare': {
      const head = findCommit(history, second)
      return commit && head ? compare(history, flavour, commit, head) : notFound(flavour)
    }
    case 'commit': return commit ? json(200, { sha: commit }) : noCommit(flavour, first)
    case 'branch': {
      const head = branches.get(first)
      return head ? showBranch(flavour, first, head) : notFound(flavour)
    }
    case 'statuses': return commit ? ci.showStatuses(flavour, commit, query) : noCommit(flavour, first)
    case 'checks':
      if (flavour === 'gitea') return notFound(flavour)
      return commit ? ci.showChecks(commit, query) : noCommit(flavour, first)
    case 'comments': return estate.comments.list(flavour, Number(first), query)
    case 'comment': return notFound(flavour)
    case 'status': return commit ? ci.showStatuses(flavour, commit, query) : noCommit(flavour, first)
    case 'deployments': return flavour === 'github' ? estate.deployments.list(query) : notFound(flavour)
    case 'deployment': return notFound(flavour)
    case 'secrets': return estate.secrets.names(flavour, query)
    case 'secret': return estate.secrets.one(flavour, first)
    case 'repository': return json(200, { owner: { type: estate.organisation ? 'Organization' : 'User' } })
    case 'organisation':
    case 'variable':
    case 'variables':
      if (estate.controlToken !== undefined && token !== estate.controlToken) return forbidden(flavour)
      if (route === 'organisation') return listOrganisation(estate, query)
      return route === 'variable' ? showVariable(estate, first.toUpperCase()) : listVariables(estate)
  }
}

function showVariable({ flavour, variables }: Estate, name: string): Answer {
  const value = variables.get(name)
  if (value === undefined) return noVariable(flavour)
  return json(200, shown(flavour, name, value))
}

function listVariables({ flavour, variables }: Estate): Answer {
  const list = [...variables].map(([name, value]) => shown(flavour, name, value))
  return json(200, flavour === 'gitea' ? list : { total_count: list.length, variables: list })
}

/** Gitea has no such list, and a person's repository on GitHub has none. */
function listOrganisation({ flavour, organisation }: Estate, query: URLSearchParams): Answer {
  if (flavour === 'gitea' || !organisation) return notFound(flavour)
  const all = [...organisation].map(([name, value]) => ({ name, value }))
  const size = Number(query.get('per_page') ?? 10)
  const from = (Number(query.get('page') ?? 1) - 1) * size
  return json(200, { total_count: all.length, variables: all.slice(from, from + size) })
}

const shown = (flavour: Flavour, name: string, value: string): object =>
  flavour === 'gitea' ? { owner_id: 0, repo_id: 1, name, data: value, description: '' } : { name, value }
