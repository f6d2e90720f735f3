import { shortSha } from '../release/commit'
import { shortDigest } from '../release/digest'
import type { Outcome } from '../release/reason'
import type { CheckReport, ImageReport, Report, TagReport, TagState, TenantReport } from '../release/report'
import type { Signed } from '../release/signed'

/** What both views for people tell: in which order, and in which words. */

const WORDS: Record<Outcome, { mark: string; word: string }> = {
  done: { mark: '✅', word: 'done' },
  unchanged: { mark: '✅', word: 'unchanged' },
  planned: { mark: '📝', word: 'planned, a dry run' },
  skipped: { mark: '⏭️', word: 'skipped' },
  failed: { mark: '❌', word: 'failed' },
  restored: { mark: '⛔', word: 'restored' },
  stranded: { mark: '🛑', word: 'STRANDED, a person is needed' },
}

/** The sign of the outcome and its words, e.g. `promote: restored`. */
export function headline({ mode, outcome }: Pick<Report, 'mode' | 'outcome'>): { mark: string; words: string } {
  const { mark, word } = WORDS[outcome]
  return { mark, words: `${mode}: ${word}` }
}

/**
 * From which commit to which, as the outcome has it.
 * @param show how a commit is written
 */
export function journey(report: Report, show: (commit: string) => string): string {
  const { outcome, sha, images, mode } = report
  const from = [...new Set(images.flatMap(({ commitBefore }) => (commitBefore ? [shortSha(commitBefore)] : [])))]
  const to = sha ? show(shortSha(sha)) : mode === 'rollback' ? 'the previous build' : ''
  if (!to) return ''
  if (from.length === 0) return sha ? `Commit ${to}` : ''
  const way = `from ${from.slice(0, 3).map(show).join(', ')}${from.length > 3 ? ` and ${from.length - 3} more` : ''} to ${to}`
  if (outcome === 'done') return `Went ${way}`
  return outcome === 'planned' ? `Would go ${way}` : `Was to go ${way}`
}

/** One tag of one image, with the names that place it. */
export interface TagRow extends TagReport {
  image: string
}

const ORDER: TagReport['state'][] = ['stranded', 'foreign', 'refused', 'restored', 'untouched', 'planned', 'moved', 'unchanged']
/** A signature that held, with its image. */
export type SignedRow = Signed & { image: string }

export const signedRows = ({ images }: Report): SignedRow[] => images.flatMap(({ image, signatures = [] }) => signatures.map((one) => ({ ...one, image })))

/** Stranded first, then whatever has a fault of its own, then by how far it is from what was wanted. */
const rank = ({ state, fault }: TagReport): number => (state === 'stranded' ? 0 : ORDER.indexOf(state) + (fault ? 1 : 10))
const worst = ({ target, keep }: ImageReport): number => Math.min(rank(target), keep ? rank(keep) : Infinity)
const silent = ({ state, fault }: TagReport): boolean => !fault && (state === 'unchanged' || state === 'untouched')

/** Every tag that has something to tell, the images with the worst first, in each the target before its protection. */
export function tagRows({ images }: Report): TagRow[] {
  return images
    .toSorted((a, b) => worst(a) - worst(b))
    .flatMap(({ image, target, keep }) => [target, ...(keep && !silent(keep) ? [keep] : [])].map((tag) => ({ ...tag, image })))
}

/** What puts the stranded tags right, in the order to run it: a target before the protection that keeps its digest. */
export const mends = (report: Report): string[] =>
  report.images.flatMap(({ target, keep }) => [target, keep]).flatMap((tag) => tag?.mend ?? [])

/** What stands above them: they are the fallback where a journal can be recovered. */
export const mendTitle = ({ journal, command }: Report, count: number): string =>
  `${journal && command ? 'Where that cannot be, run' : 'Run'} ${count === 1 ? 'this' : 'these, in this order'}`

/** Stranded tags that no command is known for. */
export const unmended = (report: Report): string[] =>
  tagRows(report).filter(({ state, mend }) => state === 'stranded' && !mend).map(({ image, tag }) => `${image}:${tag}`)

/** What went wrong with which tags, what the verdict says already left out. */
export function tagFaults(report: Report): { tags: string[]; fault: string }[] {
  const byFault = new Map<string, string[]>()
  for (const { image, tag, fault } of tagRows(report)) {
    if (!fault || report.verdict.includes(fault)) continue
    byFault.set(fault, [...(byFault.get(fault) ?? []), `${image}:${tag}`])
  }
  return [...byFault].map(([fault, tags]) => ({ tags, fault }))
}

/** Faults that the verdict does not say already. */
export const otherFaults = ({ faults, verdict }: Report): string[] => [...new Set(faults)].filter((fault) => !verdict.includes(fault))

/** Warnings that no gate says already. */
export function otherWarnings({ warnings, gates }: Report): string[] {
  const said = new Set(gates.flatMap(({ verdict, detail }) => (verdict === 'warned' ? [detail] : [])))
  return [...new Set(warnings)].filter((warning) => !said.has(warning))
}

const GATES: Report['gates'][number]['verdict'][] = ['held', 'warned', 'off', 'passed']
/** Those that held first. */
export const gateRows = ({ gates }: Report): Report['gates'] =>
  gates.toSorted((a, b) => GATES.indexOf(a.verdict) - GATES.indexOf(b.verdict))

/** States that nobody has to look at. */
const CALM: ReadonlySet<string> = new Set(['passed', 'proved', 'current', 'untouched', 'unasked', 'planned', 'skipped'])
/** Whether a tenant is one to look at. */
export const isTroubled = ({ tenant, state }: TenantReport, { stragglers }: Report): boolean =>
  !CALM.has(state) || stragglers.includes(tenant)

/** Those in trouble first. */
export const tenantRows = (report: Report): TenantReport[] =>
  report.tenants.toSorted((a, b) => Number(isTroubled(b, report)) - Number(isTroubled(a, report)))

/** How many tenants stand how, e.g. `12 of 14 proved, 1 stale, 1 unreachable`. */
export function tally({ tenants }: Report): string {
  const counts = new Map<string, number>()
  for (const { state } of tenants) counts.set(state, (counts.get(state) ?? 0) + 1)
  const [first = '', ...rest] = [...counts].map(([state, count]) => `${count} ${state}`)
  return [first.replace(' ', ` of ${tenants.length} `), ...rest].join(', ')
}

/** Whether the run got as far as asking a canary. */
export const hasChecks = ({ tenants }: Report): boolean => tenants.some(({ checks }) => checks !== undefined)

/** A check that somebody has to look at, with the canary it was asked of. */
export interface CheckRow extends CheckReport {
  canary: string
}

/** Every check that did not pass: what failed before what could not be asked. */
export const troubledChecks = ({ tenants }: Report): CheckRow[] =>
  tenants
    .flatMap(({ tenant, checks = [] }) => checks.map((check) => ({ ...check, canary: tenant })))
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'inconclusive')
    .toSorted((a, b) => Number(a.verdict !== 'fail') - Number(b.verdict !== 'fail'))

/** The verdict of a check, in words. */
export const VERDICTS: Record<CheckReport['verdict'], string> = {
  pass: 'passed', fail: 'failed', inconclusive: 'could not be asked', skipped: 'skipped',
}

/** The names of the checks, in the suite's order. */
export const checkNames = ({ tenants }: Report): string[] => [...new Set(tenants.flatMap(({ checks = [] }) => checks.map(({ name }) => name)))]

/** `absent`, `unknown`, or the twelve digits that a person compares. */
export const shortState = (state: TagState): string => (state === null ? 'absent' : shortDigest(state))

/** Times of day in UTC. @param at epoch milliseconds */
export const utcTime = (at: number): string => new Date(at).toISOString().slice(11, 19)

export const utcDate = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** e.g. `8.2 s`, `3 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`
  return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`
}

/** Of a build's life, e.g. `8 s`, `42 min`, `3 h 5 min`, `12 d 4 h`. */
export function longSpan(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 1) return `${Math.max(0, Math.round(milliseconds / 1_000))} s`
  const [hours, days] = [Math.floor(minutes / 60), Math.floor(minutes / 1_440)]
  if (hours < 1) return `${minutes} min`
  return days < 1 ? `${hours} h ${minutes % 60} min` : `${days} d ${hours % 24} h`
}

/** Of one answer, e.g. `42 ms`. */
export const span = (milliseconds: number): string => (milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : duration(milliseconds))

/** What a post-mortem starts from, in the order it is asked. */
export const postMortemFacts = (post: NonNullable<Report['postMortem']>): [string, string][] => [
  ['What broke', post.broke],
  ['Live since', post.since],
  ['Released by', post.promotedBy],
  ['What had proved it', post.smoke],
  ['Replaced by', post.replacedBy],
  ['When', post.when],
  ['By', post.by],
]
