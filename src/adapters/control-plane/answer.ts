import * as v from 'valibot'
import type { Redeployed } from '../../ports/control-plane'
import { readJson } from '../../release/json'
import { isSlug } from '../../release/slug'
import type { HttpAnswer } from '../http/exchange'

const Plan = v.object({ ok: v.literal(true), results: v.array(v.object({ slug: v.string() })) })

/** How an answer says that more is to come, or that there is more than it holds: a flag, an address or cursor, a count. */
const FLAGS = ['has_more', 'hasMore', 'truncated', 'is_truncated', 'partial', 'incomplete', 'incomplete_results']
const CURSORS = ['next', 'next_page', 'nextPage', 'next_cursor', 'nextCursor', 'next_token', 'nextToken', 'next_page_token', 'nextPageToken', 'next_url']
const COUNTS = ['total', 'total_count', 'totalCount', 'total_tenants']

/**
 * Whether a dry run's answer is a part of the list alone, as far as it says so: whoever is in the rest would be neither
 * moved nor missed.
 */
export function isPart({ headers, body }: Pick<HttpAnswer, 'headers' | 'body'>): boolean {
  const told = v.safeParse(v.looseObject({ results: v.array(v.unknown()) }), parsed(body))
  if (!told.success) return false
  const [answer, rows]: [Record<string, unknown>, number] = [told.output, told.output.results.length]
  return FLAGS.some((name) => answer[name] === true)
    || CURSORS.some((name) => (typeof answer[name] === 'string' && answer[name] !== '') || typeof answer[name] === 'number')
    || COUNTS.some((name) => typeof answer[name] === 'number' && answer[name] > rows)
    || /\brel="?next\b/i.test(String(headers['link'] ?? ''))
}

/** What callers read of a row, none of it relied upon; `error` is not even read. */
const Row = v.object({
  slug: v.fallback(v.string(), ''),
  ssm_status: v.fallback(v.string(), ''),
  healthz_ok: v.fallback(v.boolean(), false),
})
const Rollout = v.object({ ok: v.boolean(), results: v.optional(v.array(Row), []) })

/** Every name in a dry run's answer, as it stands there; nothing where the answer is not one, or a row has no name. */
export function namesIn(answer: HttpAnswer): string[] | undefined {
  const plan = v.safeParse(Plan, parsed(answer.body))
  return plan.success ? plan.output.results.map(({ slug }) => slug) : undefined
}

/**
 * What a rollout's answer says of the tenants that were asked for, in counts, and of whom it says nothing.
 * @returns nothing where it is not such an answer
 */
export function redeployedIn(answer: HttpAnswer, slugs: readonly string[]): Redeployed | undefined {
  const rollout = v.safeParse(Rollout, parsed(answer.body))
  if (!rollout.success) return undefined
  const { ok, results } = rollout.output
  const asked = new Set(slugs)
  // A tenant may stand in several rows, one a phase: the last one is how it ended.
  const bySlug = new Map(results.filter(({ slug }) => asked.has(slug)).map((row) => [row.slug, row]))
  const rows = [...bySlug.values()]
  const strange = results.filter(({ slug }) => !asked.has(slug))
  const others = strange.length
  const succeeded = rows.filter((row) => row.ssm_status === 'Success').length
  const healthy = rows.filter((row) => row.healthz_ok).length
  const strangers = others > 0 ? `, ${others} rows of tenants that were not asked for` : ''
  return {
    ok,
    words: `HTTP ${answer.status}, ok: ${ok}, ${rows.length} of ${asked.size} rows, ` +
      `${succeeded} said to have succeeded, ${healthy} said to be healthy${strangers}`,
    moved: [...new Set(strange.filter((row) => row.ssm_status === 'Success' && isSlug(row.slug)).map(({ slug }) => slug))],
    missing: [...asked].filter((slug) => !bySlug.has(slug)),
    failed: [...asked].filter((slug) => bySlug.get(slug)?.ssm_status !== 'Success'),
  }
}

/** What is no JSON is nothing. */
function parsed(body: Buffer): unknown {
  const read = readJson(body)
  return 'value' in read ? read.value : undefined
}
