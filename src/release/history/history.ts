import { sameCommit, type Commit } from '../commit'
import type { Digest } from '../digest'
import type { ManifestType } from '../manifest'

/** Why a build must not be released again. Its texts come from outside. */
export interface Veto {
  by: string
  /** RFC 3339. */
  at: string
  why: string
}

/** Why automatic releases wait for a person. Its texts come from outside. */
export interface Hold extends Veto {
  /** The page of the run that set it. */
  run?: string
}

/** A build as the registry knows it: enough to name it in an index. */
export interface Build {
  digest: Digest
  mediaType: ManifestType
  /** Of the manifest, in bytes. */
  size: number
}

/** A build, and the commit it was made from where that is known. */
export interface KnownBuild extends Build {
  commit?: Commit
}

/** One line of a history. Its texts come from outside. */
export interface Entry {
  /**
   * What was done: the tag was moved by a `promote`, a `deploy` or a `rollback`. `found`: it stood there, and nobody
   * had recorded how it came. `veto`: it never stood there, and a person ruled it out.
   */
  mode: 'promote' | 'deploy' | 'rollback' | 'found' | 'veto'
  /** None where a commit was vetoed that has no build here. */
  build?: Build
  commit?: Commit
  /** RFC 3339. */
  at: string
  by: string
  /** The page of the run. */
  run?: string
  /** The digest that stood there before. */
  replaced?: Digest
  /** What spoke for it, in words. */
  proof?: string
  veto?: Veto
}

/** What is the same in every entry that one run makes. */
export type Author = Pick<Entry, 'mode' | 'at' | 'by' | 'run'>

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

/** The veto against a build, where there is one. */
export const vetoOf = ({ entries }: History, sought: Sought): Veto | undefined =>
  entries.find((entry) => entry.veto && isOf(entry, sought))?.veto

/** How the build came to stand there that the tag shows now; nothing where nobody recorded it. */
export function liveEntry({ entries }: History, shown: Digest | undefined): Entry | undefined {
  const newest = entries.find(wasLive)
  return newest?.build?.digest === shown ? newest : undefined
}

/** Who, when and why, as one part of a sentence. */
export const inWords = ({ by, at, why }: Veto): string => `by ${by} on ${at}${why === '' ? '' : `: ${why}`}`
