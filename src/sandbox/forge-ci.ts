import * as v from 'valibot'
import { type Answer, json } from './answer'
import { parsed } from './body'
import type { Flavour } from './forge-refusals'

interface Status {
  id: number
  sha: string
  context: string
  state: string
  description: string
  /** Where it leads. */
  url?: string
  /** Epoch seconds, which is all that Gitea keeps. */
  second: number
}

interface CheckRun {
  id: number
  sha: string
  name: string
  status: string
  conclusion: string | null
  /** The app, and the suite of one workflow's run. */
  app: number
  suite: number
  /** The run of the workflow that it is of, by its id. */
  run?: number
}

/** As both forges want one: GitHub takes 140 characters. */
const Sent = v.object({
  state: v.picklist(['pending', 'success', 'failure', 'error']), context: v.optional(v.string(), 'default'),
  description: v.nullish(v.pipe(v.string(), v.maxLength(140)), ''), target_url: v.nullish(v.pipe(v.string(), v.regex(/^https?:\/\//))),
})

/** What CI has said of commits: rows are only ever added, each with a greater id than all before it. */
export class Ci {
  private readonly statuses: Status[] = []
  private readonly checks: CheckRun[] = []

  /** Adds a commit status; any word is stored. */
  status(sha: string, context: string, state: string, description = '', url?: string): void {
    this.statuses.push({ id: this.nextId(), sha, context, state, description, url, second: Math.floor(Date.now() / 1000) })
  }

  /** The statuses of a commit under one name, the oldest first. */
  of(sha: string, context: string): Pick<Status, 'state' | 'description' | 'url'>[] {
    return this.statuses.filter((row) => row.sha === sha && row.context === context).map(({ state, description, url }) => ({ state, description, url }))
  }

  /** One that was sent. */
  take(sha: string, text: string): Answer {
    const read = v.safeParse(Sent, parsed(text))
    if (!read.success) return json(422, { message: 'Validation Failed' })
    const { context, state, description, target_url: url } = read.output
    this.status(sha, context, state, description ?? '', url ?? undefined)
    return json(201, { id: this.statuses.at(-1)!.id, context, state, status: state, description, target_url: url })
  }

  /** Adds a check run, as GitHub alone has them; completed where it has a conclusion. */
  check(
    sha: string, name: string, conclusion: string | null,
    { status = conclusion === null ? 'in_progress' : 'completed', app = 1, suite = 1, run }: { status?: string; app?: number; suite?: number; run?: number } = {},
  ): void {
    this.checks.push({ id: this.nextId(), sha, name, status, conclusion, app, suite, run })
  }

  /** A page of a commit's statuses. */
  showStatuses(flavour: Flavour, sha: string, query: URLSearchParams): Answer {
    const rows = this.statuses.filter((row) => row.sha === sha)
    if (flavour === 'github') {
      return json(200, page(rows.reverse(), query, 'per_page', 100).map(({ id, context, state, description }) => ({ id, context, state, description })))
    }
    // Ordered by second alone, so that of two rows of one second the older one stands first.
    const ordered = query.get('sort') === 'highestindex' ? rows : rows.sort((a, b) => b.second - a.second)
    const shown = query.has('page') ? page(ordered, query, 'limit', 50) : ordered.slice(0, DEFAULT_PAGE)
    return json(200, shown.map(({ id, context, state: status, description }) => ({ id, context, status, description })))
  }

  /** A page of a commit's check runs; of each name in a suite the newest alone, unless `filter=all`. */
  showChecks(sha: string, query: URLSearchParams): Answer {
    const rows = this.checks.filter((row) => row.sha === sha).reverse()
    const isLatest = (row: CheckRun, at: number): boolean => rows.findIndex(({ name, suite }) => name === row.name && suite === row.suite) === at
    const shown = query.get('filter') === 'all' ? rows : rows.filter(isLatest)
    const runs = page(shown, query, 'per_page', 100).map(({ id, name, status, conclusion, app, suite, run }) =>
      ({ id, name, status, conclusion, app: { id: app }, check_suite: { id: suite }, ...(run && { details_url: `https://github.com/o/r/actions/runs/${run}/job/${id}` }) }))
    return json(200, { total_count: shown.length, check_runs: runs })
  }

  private nextId(): number {
    return this.statuses.length + this.checks.length + 1
  }
}

const DEFAULT_PAGE = 30

/** The rows of the page asked for, which holds `most` at most, whatever was asked (incident page-clamp). */
function page<Row>(rows: Row[], query: URLSearchParams, sizeKey: string, most: number): Row[] {
  const size = Math.min(most, Number(query.get(sizeKey)) || DEFAULT_PAGE)
  const number = Number(query.get('page')) || 1
  return rows.slice((number - 1) * size, number * size)
}
