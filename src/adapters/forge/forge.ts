import type { Forge } from '../../ports/forge'
import type { Http } from '../http/client'
import { once } from '../once'
import { unanswered } from './ask'
import { readHead } from './branch'
import { leaveComment } from './comment'
import { knowsCommit } from './commit'
import { countAhead } from './compare'
import { readContexts } from './contexts'
import { flavourOf } from './site'
import { topicsOf } from './topics'
import { readVariable } from './variable'

export interface ForgeSetup {
  http: Http
  /** e.g. `https://api.github.com`, or a Gitea's address with `/api/v1`. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  /** Reads commits, branches and what CI says; without one the forge is asked anonymously. */
  token?: string
  /** Reads the variable, and nothing else does: whoever may read it may often write it as well. */
  controlToken?: string
  /** Writes the comment of a plan. */
  jobToken?: string
}

/** GitHub's or Gitea's answers about one repository. */
export function createForge({ http, apiUrl, repository, token, controlToken, jobToken }: ForgeSetup): Forge {
  const address = apiUrl.replace(/\/+$/, '')
  const site = { http, apiUrl: address, repository, flavour: flavourOf(address) }
  const topics = topicsOf(site, token, controlToken, jobToken)
  // Images that are released together mostly show the same commit, and how far two commits lie apart never changes.
  const counted = once<number>()
  return {
    commitsAhead: (base, head, call = {}) =>
      counted(`${base}...${head}`, () => countAhead(site, base, head, topics.compare(base, head), call)),
    knows: (commit, call = {}) => knowsCommit(site, commit, topics.commit(commit), call),
    head: (branch, call = {}) => readHead(site, branch, topics.head(branch), call),
    contexts: (sha, call = {}) => readContexts(site, sha, topics.contexts(sha), call),
    comment: (pullRequest, marker, body, call = {}) => leaveComment(site, pullRequest, marker, body, topics.comment(pullRequest), call),
    async variable(name, call = {}) {
      const topic = topics.variable(name)
      if (!controlToken) {
        throw unanswered(topic, 'no control-token was given', { hint: `Give a control-token that may ${topic.right}` })
      }
      return readVariable(site, name, topic, call)
    },
  }
}
