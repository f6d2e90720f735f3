import { shortSha } from '../release/commit'
import { shortDigest } from '../release/digest'
import { inWords } from '../release/history/history'
import { commitsOf, type ImageStanding, isOne, type Standing, type TenantStanding } from '../release/standing'
import { longSpan, utcDate, utcTime } from './facts'
import { groupsOf } from './groups'
import { short, wrap } from './lines'
import { harmless } from './safe'

/** Columns of a terminal that nobody made wider. */
const WIDTH = 80
const LABEL = 10

/** What is live where, for a terminal: what everybody shows first, images that stand alike once. @param now epoch milliseconds */
export const standingText = (standing: Standing, now: number): string[] => [
  ...wrap(verdict(standing), '', WIDTH),
  ...groupsOf(standing.images, (image) => imageLines(image, now).join('\n')).flatMap((alike) => ['', ...alike.map(titleOf), ...imageLines(alike[0]!, now)]),
  ...tenantLines(standing),
  ...standing.faults.flatMap((fault) => ['', ...labelled('FAILED', fault)]),
  ...(standing.undo ? ['', 'To undo it', `  ${harmless(standing.undo)}`] : []),
]

function verdict(standing: Standing): string {
  const commits = commitsOf(standing)
  const where = [counted(standing.images.length, 'image'), counted(standing.tenants.length, 'tenant')].filter((words) => words !== '').join(' and ')
  if (isOne(standing)) return `${shortSha(commits[0]!)} is live in ${where}`
  const unknown = [...standing.images, ...standing.tenants].filter(({ commit }) => commit === undefined).length
  const parts = [
    commits.length > 1 ? `${commits.map(shortSha).join(', ')} are live` : commits.length === 1 ? `${shortSha(commits[0]!)} is live` : '',
    unknown > 0 ? `no commit is known of ${unknown === standing.images.length + standing.tenants.length ? where : `${unknown} of ${where}`}` : '',
    standing.faults.length > 0 ? 'not everything could be read' : '',
  ]
  return `NOT ONE COMMIT: ${parts.filter((part) => part !== '').join('; ')}`
}

const counted = (count: number, noun: string): string => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`)

const titleOf = ({ image, tag }: ImageStanding): string => `${harmless(image)}:${tag}`

function imageLines({ shown, commit, live, hold, vetoes, back, fault }: ImageStanding, now: number): string[] {
  if (fault !== undefined) return labelled('FAILED', fault)
  const since = live ? Date.parse(live.at) : undefined
  return [
    ...labelled('shows', shown === undefined ? 'nothing: there is no such tag' : commit ? shortSha(commit) : `${shortDigest(shown)}, whose commit nobody tells`),
    ...(live && since !== undefined ? labelled('since', `${utcDate(since)} ${utcTime(since)} UTC (${longSpan(now - since)}), ${live.mode} by ${live.by}`) : labelled('since', 'not recorded')),
    ...(live?.proof ? labelled('proved', live.proof) : []),
    ...labelled('back', back?.words ?? 'nowhere: no older build is kept'),
    ...(hold ? labelled('HELD', inWords(hold)) : []),
    ...vetoes.flatMap((one) => labelled(one.isLive ? 'VETOED' : 'vetoed', `${one.commit ? shortSha(one.commit) : one.digest ? shortDigest(one.digest) : '?'} ${inWords(one.veto)}${one.isLive ? ' (it is live)' : ''}`)),
  ]
}

function labelled(label: string, text: string): string[] {
  const [first = '', ...rest] = wrap(short(text), ' '.repeat(LABEL + 2), WIDTH)
  return [`  ${label.padEnd(LABEL)}${first.trim()}`, ...rest]
}

/** Those that run the same in one line, the largest group first. */
function tenantLines({ tenants, skipped }: Standing): string[] {
  if (tenants.length === 0) return []
  const groups = groupsOf(tenants, saidBy).sort((a, b) => b.length - a.length)
  const lines = groups.flatMap((group) => labelled(shortWord(group[0]!), `${counted(group.length, 'tenant')}: ${names(group)}${group[0]!.commit ? '' : ` (${group[0]!.said ?? ''})`}`))
  return ['', 'tenants', ...lines, ...(skipped.length > 0 ? labelled('skipped', skipped.join(', ')) : [])]
}

const saidBy = ({ commit, said }: TenantStanding): string => (commit ? shortSha(commit) : said ?? '')
const shortWord = ({ commit }: TenantStanding): string => (commit ? shortSha(commit) : 'UNKNOWN')

const MOST_NAMES = 8
const names = (group: readonly TenantStanding[]): string =>
  `${group.slice(0, MOST_NAMES).map(({ tenant }) => tenant).join(', ')}${group.length > MOST_NAMES ? ` and ${group.length - MOST_NAMES} more` : ''}`

/** The same as data, for a script. */
export const standingJson = (standing: Standing): object => ({
  one: isOne(standing),
  commits: commitsOf(standing),
  images: standing.images.map(({ live, ...image }) => ({
    ...image, since: live?.at, by: live?.by, mode: live?.mode, run: live?.run, proof: live?.proof,
  })),
  tenants: standing.tenants,
  skipped: standing.skipped,
  undo: standing.undo,
  faults: standing.faults,
})
