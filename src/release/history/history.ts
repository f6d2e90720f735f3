import { type Commit, sameCommit } from '../commit'
import type { Digest } from '../digest'
import type { Entry, Hold, Veto } from '../entry'

/** What a history takes for the page of a run. */
export const isPage = (text: string): boolean => /^https?:\/\/\S+$/.test(text)

/** What an image repository remembers of one tag. */
export interface History {
  /** Newest first. */
  entries: readonly Entry[]
  hold?: Hold
}

export const EMPTY: History = { entries: [] }

/** The tag that holds the history of another one. */
export const historyTag = (targetTag: string): string => `${targetTag}-history`

/** Whether an entry tells of something that the tag has shown. */
export const wasLive = ({ mode }: Entry): boolean => mode !== 'veto'

/** A build by its digest, or by its commit: one that was built anew from a vetoed commit is as bad. */
export interface Sought {
  digest?: Digest
  commit?: Commit
}

export const isOf = ({ build, commit }: Entry, sought: Sought): boolean =>
  (build !== undefined && build.digest === sought.digest)
  || (commit !== undefined && sought.commit !== undefined && sameCommit(commit, sought.commit))

/** The entry that bears the veto against a build, where there is one: it may know the build by another commit. */
export const vetoedEntry = ({ entries }: History, sought: Sought): (Entry & { veto: Veto }) | undefined =>
  entries.find((entry): entry is Entry & { veto: Veto } => entry.veto !== undefined && isOf(entry, sought))

/** The veto against a build, where there is one. */
export const vetoOf = (history: History, sought: Sought): Veto | undefined => vetoedEntry(history, sought)?.veto

/**
 * Whether a person set the hold by its name. One of the older form does not say, but a rollback's own entry bears the
 * time and the author of its hold.
 */
export function isByName({ entries, hold }: History): boolean {
  if (!hold) return false
  if (hold.set) return hold.set === 'command'
  return !entries.some(({ mode, at, by }) => mode === 'rollback' && at === hold.at && by === hold.by)
}

/** How the build came to stand there that the tag shows now; nothing where nobody recorded it. */
export function liveEntry({ entries }: History, shown: Digest | undefined): Entry | undefined {
  const newest = entries.find(wasLive)
  return newest?.build?.digest === shown ? newest : undefined
}

/** Who, when and why, as one part of a sentence. */
export const inWords = ({ by, at, why }: Veto): string => `by ${by} on ${timeInWords(at)}${why === '' ? '' : `: ${why}`}`

/** A time as people write it, to the second; what is none stays as it is. @param at RFC 3339, in UTC */
export const timeInWords = (at: string): string => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, '$1 $2 UTC')
