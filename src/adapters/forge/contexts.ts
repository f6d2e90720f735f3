import * as v from 'valibot'
import type { Call } from '../../ports/call'
import type { Context } from '../../ports/forge'
import type { Commit } from '../../release/commit'
import { ask, read, type Topic } from './ask'
import { readPages } from './pages'
import type { Site } from './site'

/** Beyond 2^53 exact too: the greatest is the newest. */
const Id = v.union([v.pipe(v.number(), v.integer()), v.bigint()])
const Word = v.nullish(v.string(), '')
/** GitHub says `state`; Gitea says `status`, and has said `state`. */
const Statuses = v.array(v.object({ id: Id, context: v.string(), status: Word, state: Word, description: Word }))
const Numbered = v.nullish(v.object({ id: Id }))
const CheckRuns = v.object({
  check_runs: v.array(v.object({ id: Id, name: v.string(), status: v.string(), conclusion: Word, app: Numbered, check_suite: Numbered, details_url: Word })),
})

/** Where GitHub's own checks lead: `…/actions/runs/17/job/42`. */
const OF_RUN = /\/actions\/runs\/(\d{1,20})(?:\/|$)/

/** What a status says before it is decided. An empty word decides nothing either. */
const UNDECIDED = new Set(['pending', 'queued', 'in_progress', 'waiting', 'requested', ''])
/** How Gitea describes a job that was skipped, which it stores as a success up to 1.23 (incident gitea-skipped). */
const SKIPPED = /^\s*(?:has been )?skipped\b/i
/** Any word can be stored as a status: so much of it is told. */
const MOST_SAID = 40

interface Row extends Context {
  id: number | bigint
  /** Tells rows of one name apart: a status by nothing, a check by its app and its suite, which is of one workflow's run. */
  of: string
}

/** What CI says of a commit, of each kind, name, app and suite the newest row. Only GitHub has check runs. */
export async function readContexts(site: Site, sha: Commit, topic: Topic, call: Call): Promise<Context[]> {
  const lists = site.flavour === 'github' ? [readStatuses, readCheckRuns] : [readStatuses]
  const found = await Promise.all(lists.map((list) => list(site, sha, topic, call)))
  return found.flatMap(newest)
}

function readStatuses(site: Site, sha: Commit, topic: Topic, call: Call): Promise<Row[]> {
  return readPages(async (page) => {
    const answer = await ask(site, `/commits/${sha}/statuses?${query(site, page)}`, topic, call)
    return read(Statuses, answer, topic).map(({ id, context: name, status, state, description }): Row => {
      const said = site.flavour === 'gitea' && SKIPPED.test(description) ? 'skipped' : status || state
      return { id, of: '', name, kind: 'status', state: UNDECIDED.has(said) ? 'pending' : verdict(said), said: brief(said) }
    })
  }, topic)
}

/** All of them: which of two rows of one name is the latest is not for the forge to say, since the other may be another app's. */
function readCheckRuns(site: Site, sha: Commit, topic: Topic, call: Call): Promise<Row[]> {
  return readPages(async (page) => {
    const answer = await ask(site, `/commits/${sha}/check-runs?filter=all&${query(site, page)}`, topic, call)
    return read(CheckRuns, answer, topic).check_runs.map(({ id, name, status, conclusion, app, check_suite: suite, details_url: link }): Row => {
      const completed = status === 'completed'
      const said = completed ? conclusion : status
      const of = `${app?.id ?? ''} ${suite?.id ?? ''}`
      const run = OF_RUN.exec(link)?.[1]
      return { id, of, name, kind: 'check', ...(run && { run }), state: completed ? verdict(said) : 'pending', said: brief(said) }
    })
  }, topic)
}

/**
 * Gitea heeds `limit` only beside `page`, and gives 50 rows at most. Its usual order, `created_unix` alone, leaves open
 * which of two rows of one second comes first, so that one could fall between two pages; `highestindex` (which is
 * ascending, and unique for a commit) does not, and has new rows at the end.
 */
const query = ({ flavour }: Site, page: number): string =>
  flavour === 'gitea' ? `page=${page}&limit=50&sort=highestindex` : `page=${page}&per_page=100`

/** Neutral, skipped, cancelled and any word that nobody foresaw are no success (incident skipped-is-green). */
const verdict = (said: string): Context['state'] => (said === 'success' ? 'success' : 'failure')

const brief = (said: string): string => [...said].slice(0, MOST_SAID).join('')

/** Of each name in one app and suite the row with the greatest id: the first one need not be the newest (incident stale-row). */
function newest(rows: Row[]): Context[] {
  const latest = new Map<string, Row>()
  for (const row of rows) {
    const key = JSON.stringify([row.name, row.of])
    if (row.id >= (latest.get(key)?.id ?? -Infinity)) latest.set(key, row)
  }
  return [...latest.values()].map(({ id: _, of: __, ...context }) => context)
}
