import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { Deployments, NewDeployment, Statuses } from '../../ports/statuses'
import type { Commit } from '../../release/commit'
import { asFailure } from '../../release/failure'
import { ask, json, mustBeTaken, read, type Topic, unanswered } from './ask'
import type { Site } from './site'

const Whole = v.object({ sha: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)) })
const Made = v.object({ id: v.pipe(v.number(), v.integer()) })
/** A payload comes back as it was sent, or as text. */
const Listed = v.array(v.object({ id: Made.entries.id, payload: v.nullish(v.union([v.string(), v.record(v.string(), v.unknown())])) }))

/** Of all that asks GitHub for a deployment, ours: whoever waits for the task `deploy` to begin one is not called. */
const TASK = 'release'

/** Loaded where it is wanted alone: few runs write anything on a forge. */
const write = async (...all: Parameters<typeof import('./octokit').write>) => (await import('./octokit')).write(...all)

/** The statuses of a repository's commits, and on GitHub its deployments. */
export function createStatuses(site: Site, token: string): Statuses {
  const gitea = site.flavour === 'gitea'
  const topic = (commit: Commit): Topic => ({
    input: 'github-token', token, reason: 'internal', what: `take the commit status of ${commit.slice(0, 7)}`,
    right: gitea ? 'write this repository (write:repository)' : 'write commit statuses (permissions: statuses: write)',
    missing: 'See that the commit is on the forge and that the github-token may see this repository',
    otherwise: 'See that the commit is on the forge',
  })
  return {
    async whole(commit, call = {}) {
      if (commit.length >= 40) return commit
      const about = { ...topic(commit), what: `tell the commit ${commit} in full`, right: gitea ? 'read this repository (read:repository)' : 'read this repository (contents: read)' }
      // All that a commit changed comes with it there, a page at a time.
      return read(Whole, await ask(site, gitea ? `/git/commits/${commit}` : `/commits/${commit}?per_page=1`, about, call), about).sha
    },
    async write(commit, { context, state, description, url }, call = {}) {
      const about = topic(commit)
      // One that was written twice counts once.
      mustBeTaken(await write(site, 'POST /repos/{owner}/{repo}/statuses/{sha}', { sha: commit, context, state, description, target_url: url }, about, { ...call, retry: true }), about)
    },
    deployments: gitea ? undefined : createDeployments(site, token),
  }
}

function createDeployments(site: Site, token: string): Deployments {
  const topic = (what: string): Topic => ({
    input: 'github-token', token, reason: 'internal', what,
    right: 'write deployments (permissions: deployments: write)',
    missing: 'See that the commit is on the forge and that the github-token may see this repository',
    otherwise: 'See that the commit is on the forge',
  })
  const find: Deployments['find'] = async (commit, { environment, run }, call = {}) => {
    const about = topic(`tell the deployments of ${commit.slice(0, 7)}`)
    const query = new URLSearchParams({ sha: commit, environment, task: TASK, per_page: '100' })
    const found = read(Listed, await ask(site, `/deployments?${String(query)}`, about, call), about)
    const own = found.filter(({ payload }) => run === undefined || runIn(payload) === run)
    return own.length === 0 ? undefined : Math.max(...own.map(({ id }) => id))
  }
  return {
    find,
    async create(commit, deployment, call = {}) {
      const about = topic(`take the deployment of ${commit.slice(0, 7)}`)
      try {
        return await create(site, commit, deployment, about, call)
      } catch (thrown) {
        const failure = asFailure(thrown)
        const isLost = failure.transient && (failure.status === undefined || failure.status >= 500)
        if (!isLost || call.signal?.aborted) throw failure
        // What an answer that was lost has made is ours.
        return (await find(commit, deployment, call)) ?? create(site, commit, deployment, about, call)
      }
    },
    async write(id, { state, description, url }, call = {}) {
      const about = topic(`take the state of the deployment ${id}`)
      const values = { deployment_id: id, state, description, log_url: url }
      mustBeTaken(await write(site, 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', values, about, { ...call, retry: true }), about)
    },
  }
}

/** No branch is merged for it, and no context of CI waited for: both were asked before the release began. */
async function create(site: Site, ref: Commit, { environment, isProduction, description, run }: NewDeployment, about: Topic, call: Call): Promise<number> {
  const values = {
    ref, task: TASK, environment, description, auto_merge: false, required_contexts: [], production_environment: isProduction, payload: { run },
  }
  const answer = await write(site, 'POST /repos/{owner}/{repo}/deployments', values, about, { ...call, retry: false })
  mustBeTaken(answer, about)
  const made = v.safeParse(Made, json(answer))
  if (!made.success) throw unanswered(about, 'its answer is not the one that is documented', { hint: about.otherwise })
  return made.output.id
}

function runIn(payload: string | Record<string, unknown> | null | undefined): unknown {
  const told: unknown = typeof payload === 'string' ? json({ body: Buffer.from(payload) }) : payload
  return typeof told === 'object' && told !== null && 'run' in told ? told.run : undefined
}
