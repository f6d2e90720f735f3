import { type Commit, isCommit, sameCommit, shortSha } from './commit'
import { cut } from './cut'
import type { JournalEntry } from './journal'
import type { ImageReport, Report, TenantReport } from './report'

/** What of a report a forge is shown; the evidence holds it under the same names. */
export type Told = Pick<Report, 'mode' | 'outcome' | 'reason' | 'sha' | 'dryRun' | 'runUrl'> & {
  images: readonly Pick<ImageReport, 'image' | 'target' | 'commitBefore'>[]
  tenants: readonly Pick<TenantReport, 'state'>[]
}

/** How a run stands beside one commit. */
export interface Shown {
  commit: Commit
  state: 'success' | 'failure'
  /** In words of ours; names of images and tags are the user's. */
  description: string
  /** What becomes of the commit's deployment: of one that the run left, only where there is one. */
  deployment?: 'success' | 'failure' | 'inactive'
}

/** Characters that GitHub takes. */
const MOST = 140

/** No half of a word that is cut off here is a secret: what is told was redacted before. */
export const brief = (description: string): string => cut(description, MOST)

/**
 * Whether a line of the journal comes directly before something happens outside: every gate has passed by then. A smoke
 * has no gate, and its first write is what it does.
 */
export const isEffect = ({ kind }: JournalEntry): boolean => ['intended', 'ruling', 'redeploying', 'asking'].includes(kind)

/** Whether end users meet an environment, by its name, as `production` and `prod-eu`. GitHub itself knows `production` alone. */
export const isProduction = (environment: string): boolean => /^prod(?:uction)?(?![a-z])/i.test(environment)

/**
 * What a forge is to show of a run that ended: of a rollback beside the commit that came back and those that were left.
 * A run that left its place, and a plan, show nothing.
 * @param begun whether anything was done outside; only then a deployment began
 */
export function shownOf(told: Told, begun: boolean): Shown[] {
  const { mode, outcome, sha, dryRun } = told
  if (dryRun || outcome === 'planned' || (outcome === 'skipped' && !begun)) return []
  const state = isGood(told) ? 'success' : 'failure'
  const deploys = begun && mode !== 'smoke' && mode !== ''
  const own: Shown[] = isCommit(sha) ? [{ commit: sha, state, description: describe(told), deployment: deploys ? state : undefined }] : []
  if (mode !== 'rollback') return own
  const left = leftBy(told).map((commit): Shown => ({
    commit, state: 'failure', description: describeLeft(told), deployment: deploys && state === 'success' ? 'inactive' : undefined,
  }))
  return [...own, ...left]
}

function isGood({ outcome, images }: Told): boolean {
  if (outcome !== 'unchanged') return outcome === 'done'
  // Of a run that was killed: somebody has released something else since.
  return images.every(({ target: { after, wanted } }) => after === wanted || after === 'unknown')
}

/** More than one where the images of a run did not agree. */
function leftBy({ images, sha }: Told): Commit[] {
  const commits = images.flatMap(({ commitBefore }) => (commitBefore && isCommit(commitBefore) && !sameCommit(commitBefore, sha) ? [commitBefore] : []))
  return [...new Set(commits)]
}

/** While it is under way. */
export const describeBegun = (mode: string): string => `${mode} is under way`

/** e.g. `deploy: 4 of 4 tenants run 2222222; latest moved in 2 images, from 1111111`. */
function describe(told: Told): string {
  const parts = [...tenantsIn(told), ...tagsIn(told)]
  return `${told.mode}: ${[...endOf(told), ...parts].join('; ') || 'done'}`
}

function describeLeft(told: Told): string {
  const to = told.sha ? ` to ${shortSha(told.sha)}` : ''
  return isGood(told) ? `rolled back${to}: ${tagsIn(told).join('; ')}` : `rollback${to}: ${[...endOf(told), ...tagsIn(told)].join('; ')}`
}

/** Of a run that was not simply done, how it ended. */
function endOf({ outcome, reason }: Told): string[] {
  if (outcome === 'done') return []
  const why = reason === 'ok' || reason === 'already-current' ? '' : ` (${reason})`
  return [outcome === 'stranded' ? `STRANDED${why}, a person is needed` : `${outcome}${why}`]
}

/** Those that showed the commit, or passed. */
const WELL = new Set(['proved', 'current', 'passed'])

function tenantsIn({ mode, tenants, sha }: Told): string[] {
  const asked = tenants.filter(({ state }) => state !== 'skipped')
  if (asked.length === 0) return []
  const well = asked.filter(({ state }) => WELL.has(state)).length
  if (mode === 'smoke') return [`${well} of ${count(asked.length, 'canary', 'canaries')} passed`]
  return [`${well} of ${count(asked.length, 'tenant', 'tenants')} ${well === 1 ? 'runs' : 'run'} ${shortSha(sha)}`]
}

function tagsIn({ images, outcome }: Told): string[] {
  const [first] = images
  if (!first) return []
  const { tag } = first.target
  const moved = images.filter(({ target: { state } }) => state === 'moved')
  if (outcome === 'restored') return [`${tag} is back where it was`]
  if (moved.length === 0) return outcome === 'unchanged' || outcome === 'done' ? [`${tag} stays in ${count(images.length, 'image', 'images')}`] : [`${tag} was not moved`]
  const from = [...new Set(moved.flatMap(({ commitBefore }) => (commitBefore ? [shortSha(commitBefore)] : [])))]
  const of = moved.length < images.length ? `${moved.length} of ` : ''
  return [`${tag} moved in ${of}${count(images.length, 'image', 'images')}${from.length > 0 ? `, from ${from.slice(0, 3).join(', ')}` : ''}`]
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`
