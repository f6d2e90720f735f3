import { shortSha } from '../release/commit'
import { shortDigest } from '../release/digest'
import type { Outcome } from '../release/reason'
import type { CheckReport, ConfigUse, Report, TagState } from '../release/report'
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
  return outcome === 'planned' ? `Would go ${way}` : `Was to go ${way}${stillLive(report, show)}`
}

/** Of a run that left all as it was: what is live, which is the first question. */
function stillLive({ images }: Report, show: (commit: string) => string): string {
  const commits = new Set(images.map(({ commitBefore }) => commitBefore))
  const tags = new Set(images.map(({ target }) => target.tag))
  const [commit] = commits
  const [tag] = tags
  if (commit === undefined || tag === undefined || commits.size + tags.size > 2) return ''
  return images.every(({ target: { before, after } }) => before === after) ? `; ${show(tag)} still shows ${show(shortSha(commit))}` : ''
}

/** A signature that held, with its image. */
export type SignedRow = Signed & { image: string }

export const signedRows = ({ images }: Report): SignedRow[] => images.flatMap(({ image, signatures = [] }) => signatures.map((one) => ({ ...one, image })))

/** Whether the run got as far as asking a canary. */
export const hasChecks = ({ tenants }: Report): boolean => tenants.some(({ checks }) => checks !== undefined)

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

/** e.g. `config: release-action.yml, environment production: 7 of 9 inputs counted`. */
export const configWords = ({ file, environment, keys, counted }: ConfigUse): string =>
  `config: ${file}${environment === undefined ? '' : `, environment ${environment}`}: ${counted} of ${keys} ${keys === 1 ? 'input' : 'inputs'} counted`

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
