import * as v from 'valibot'
import type { Call } from '../../ports/call'
import { ask, mustBeTaken, read, send, type Topic } from './ask'
import type { Site } from './site'

const Comments = v.array(v.object({ id: v.pipe(v.number(), v.integer()), body: v.nullish(v.string(), '') }))
/** 10 000 comments of one pull request. */
const MOST_PAGES = 100

/**
 * Leaves a comment on a pull request, or writes the one that was left before anew.
 * @param marker what its first line is known by
 * @throws Failure where it cannot be read or written
 */
export async function leaveComment(site: Site, pullRequest: number, marker: string, body: string, topic: Topic, call: Call): Promise<void> {
  const own = await findComment(site, pullRequest, marker, topic, call)
  const text = { body: `${marker}\n${body}` }
  if (own !== undefined) {
    const answer = await send(site, 'PATCH', `/issues/comments/${own}`, text, topic, call)
    // One that somebody else wrote in our name is theirs.
    if (answer.status !== 403 && answer.status !== 404) return mustBeTaken(answer, topic)
  }
  mustBeTaken(await send(site, 'POST', `/issues/${pullRequest}/comments`, text, topic, call), topic)
}

async function findComment(site: Site, pullRequest: number, marker: string, topic: Topic, call: Call): Promise<number | undefined> {
  // Gitea knows no pages here, and would give the same list for each.
  const last = site.flavour === 'gitea' ? 1 : MOST_PAGES
  for (let page = 1; page <= last; page++) {
    const query = site.flavour === 'gitea' ? '' : `?per_page=100&page=${page}`
    const found = read(Comments, await ask(site, `/issues/${pullRequest}/comments${query}`, topic, call), topic)
    const own = found.find(({ body }) => body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`))
    if (own || found.length === 0) return own?.id
  }
  return undefined
}
