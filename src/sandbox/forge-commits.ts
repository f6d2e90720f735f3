import { type Answer, json } from './answer'
import type { Flavour } from './forge-refusals'

/** Every commit (40 hex digits) and the one it was made on; the first has none. */
export type History = Record<string, string | null>

/** The commit that the digits begin, of which there are at least 7. */
export const findCommit = (history: History, digits: string): string | undefined =>
  digits.length < 7 ? undefined : Object.keys(history).find((sha) => sha.startsWith(digits))

/** What `head` has that `base` has not. Gitea counts, and tells no more: diverged looks like ahead. */
export function compare(history: History, flavour: Flavour, base: string, head: string): Answer {
  const [ours, theirs] = [ancestry(history, base), ancestry(history, head)]
  const ahead = theirs.filter((sha) => !ours.includes(sha)).reverse()
  const behind = ours.filter((sha) => !theirs.includes(sha))
  const counted = { total_commits: ahead.length, commits: ahead.map((sha) => ({ sha })) }
  if (flavour === 'gitea') return json(200, counted)
  const status = statusOf(ahead.length, behind.length)
  return json(200, { status, ahead_by: ahead.length, behind_by: behind.length, ...counted })
}

/** A branch and the commit at its head, which the two forges name by different keys. */
export const showBranch = (flavour: Flavour, name: string, head: string): Answer =>
  json(200, { name, commit: flavour === 'gitea' ? { id: head, message: '' } : { sha: head }, protected: false })

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

/** The commit and all it was made on, newest first. */
function ancestry(history: History, sha: string): string[] {
  const parent = history[sha]
  return [sha, ...(parent ? ancestry(history, parent) : [])]
}
