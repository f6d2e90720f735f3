import * as v from 'valibot'
import type { Call } from '../../ports/call'
import { ask, askAbove, json, mustBeTaken, read, type Topic } from './ask'
import type { Site } from './site'

const User = v.nullish(v.object({ login: v.nullish(v.string(), ''), type: v.nullish(v.string(), '') }))
const Comments = v.array(v.object({ id: v.pipe(v.number(), v.integer()), body: v.nullish(v.string(), ''), user: User }))
const Login = v.object({ login: v.string() })
/** 10 000 comments of one pull request. */
const MOST_PAGES = 100

/**
 * Leaves a comment on a pull request, or writes our own of before anew: what somebody else begins with the marker is theirs.
 * @param marker what its first line is known by
 * @throws Failure where it cannot be read or written
 */
export async function leaveComment(site: Site, pullRequest: number, marker: string, body: string, topic: Topic, call: Call): Promise<void> {
  const own = await findComment(site, pullRequest, marker, topic, call)
  const text = { body: `${marker}\n${body}` }
  // Loaded here alone: few runs write anything on a forge.
  const { write } = await import('./octokit')
  if (own !== undefined) {
    const answer = await write(site, 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: own, ...text }, topic, { ...call, retry: false })
    // One that somebody else wrote in our name is theirs.
    if (answer.status !== 403 && answer.status !== 404) return mustBeTaken(answer, topic)
  }
  mustBeTaken(await write(site, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pullRequest, ...text }, topic, { ...call, retry: false }), topic)
}

type Author = v.InferOutput<typeof User>

/**
 * Whether a comment is of whoever this token is: a person's token tells its login; a job's own may not ask for it, and
 * writes as a bot.
 */
async function ownership(site: Site, topic: Topic, call: Call): Promise<(author: Author) => boolean> {
  const answer = await askAbove(site, '/user', topic, call)
  const self = answer.status === 200 ? v.safeParse(Login, json(answer)) : undefined
  if (self?.success) return (author) => author?.login === self.output.login
  return (author) => author?.type === 'Bot' || BOTS.test(author?.login ?? '')
}

/** Who writes with a job's own token: `github-actions[bot]`; on Gitea `gitea-actions`, on Forgejo `forgejo-actions`. */
const BOTS = /^(?:gitea|forgejo)-actions$|\[bot\]$/

async function findComment(site: Site, pullRequest: number, marker: string, topic: Topic, call: Call): Promise<number | undefined> {
  let isOwn: ((author: Author) => boolean) | undefined
  // Gitea knows no pages here, and would give the same list for each.
  const last = site.flavour === 'gitea' ? 1 : MOST_PAGES
  for (let page = 1; page <= last; page++) {
    const query = site.flavour === 'gitea' ? '' : `?per_page=100&page=${page}`
    const found = read(Comments, await ask(site, `/issues/${pullRequest}/comments${query}`, topic, call), topic)
    const marked = found.filter(({ body }) => body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`))
    if (marked.length > 0) isOwn ??= await ownership(site, topic, call)
    const own = marked.find(({ user }) => isOwn?.(user))
    if (own || found.length === 0) return own?.id
  }
  return undefined
}
