import * as v from 'valibot'
import type { Forge } from '../../ports'
import { Failure } from '../../release/failure'
import type { Http } from '../http/client'

/** GitHub sends the changed files with it, patches and all. */
const MAX_BYTES = 16 * 1024 * 1024

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** GitHub says both; Gitea says `total_commits` alone. */
const Comparison = v.object({ ahead_by: v.optional(Count), total_commits: Count })

export interface ForgeSetup {
  http: Http
  /** e.g. `https://api.github.com`, or a Gitea's address with `/api/v1`. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  /** Without one the forge is asked anonymously. */
  token?: string
}

/** A forge's comparison of two commits, the same route on GitHub and on Gitea. */
export function createForge({ http, apiUrl, repository, token }: ForgeSetup): Forge {
  const authorization = token ? { authorization: `Bearer ${token}` } : undefined
  return {
    async commitsAhead(base, head, call = {}) {
      const url = `${apiUrl}/repos/${repository}/compare/${base}...${head}?per_page=1`
      const headers = { accept: 'application/json', ...authorization }
      const answer = await http.request({
        ...call, method: 'GET', url, headers, retry: true, maxBytes: MAX_BYTES, reason: 'head-unreadable',
      })
      if (answer.status !== 200) throw refused(answer.status, base, head, token !== undefined)
      const comparison = v.safeParse(Comparison, parsed(answer.body))
      if (!comparison.success) throw unreadable(base, head, 'its answer is not a comparison')
      return comparison.output.ahead_by ?? comparison.output.total_commits
    },
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function refused(status: number, base: string, head: string, withToken: boolean): Failure {
  const hints: Partial<Record<number, string>> = {
    401: 'Give a status-token that the forge takes',
    403: 'Give a status-token that may read this repository (contents: read)',
    404: withToken
      ? 'See that both commits are on the forge and that the token may read the repository; on Gitea before 1.26 the job\'s own token cannot compare, so give a status-token'
      : 'Give a status-token: the repository may be private',
  }
  return unreadable(base, head, `it answered ${status}`, hints[status], status)
}

const unreadable = (base: string, head: string, why: string, hint?: string, status?: number): Failure =>
  new Failure('head-unreadable', `the forge cannot compare ${base} with ${head}: ${why}`, {
    hint: hint ?? 'Run again when the forge answers, or set allow-backward where you know that the commit is newer',
    status,
  })
