/** A commit: 7 to 40 lower-case hex digits, or 64, as repositories by SHA-256 have them. */
export type Commit = string

/**
 * What a full commit of git looks like; a label or an answer that is anything else is no commit and enters no URL. A whole
 * name of zeros is git's word for none: what was before the first push (`github.event.before`), or after a branch is gone.
 */
export const isCommit = (text: string): boolean => /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/.test(text) && !/^0{40}(?:0{24})?$/.test(text)

export const shortSha = (commit: Commit): string => commit.slice(0, 7)

/** Equal, where one side may be abbreviated: compared by the shorter one's digits, at least 7. */
export function sameCommit(a: Commit, b: Commit): boolean {
  return isCommit(a) && isCommit(b) && (a.startsWith(b) || b.startsWith(a))
}
