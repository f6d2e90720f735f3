import { shortSha } from '../commit'
import type { Digest } from '../digest'
import type { Entry, KnownBuild } from '../entry'
import { type History, inWords, isOf, vetoOf, wasLive } from './history'

/** An entry of a build. */
export type BuildEntry = Entry & { build: NonNullable<Entry['build']> }

/** Where `rollback previous` leads in one image. */
export type WayBack =
  /** It was rolled back already, and nothing was released since; by whom where the history tells it. */
  | { to: 'stay'; since?: Entry }
  /** To a build of the history. */
  | { to: 'build'; entry: BuildEntry }
  /**
   * To what the tag `<target>-previous` keeps. Why the history cannot say, where there is one; and what of it comes
   * next, where nothing was kept.
   */
  | { to: 'kept'; why?: string; instead?: BuildEntry }

/**
 * Chooses by what an image remembers. The history speaks where it tells how the build came that is shown; else
 * somebody moved the tag who wrote nothing down, and what was kept then is the newer word.
 * @param shown what the target shows
 * @param rolledBack what a rollback left last, by the tag that keeps it
 */
export function wayBack(history: History | undefined, shown: Digest | undefined, rolledBack?: Digest): WayBack {
  const newest = history?.entries.find(wasLive)
  if (!history || !newest) return { to: 'kept' }
  const [entry] = olderBuilds(history, shown)
  if (shown !== undefined && newest.build?.digest === shown) {
    if (newest.mode === 'rollback') return { to: 'stay', since: newest }
    return entry ? { to: 'build', entry } : { to: 'kept', why: `its history tells of no build to go back to: ${listed(history, shown)}` }
  }
  if (!isTold(history, shown)) return { to: 'kept', why: 'its history does not tell of the build that is shown', instead: entry }
  // A rollback that could not write it down leaves its mark all the same.
  if (rolledBack !== undefined && rolledBack === newest.build?.digest) return { to: 'stay' }
  return entry ? { to: 'build', entry } : { to: 'kept', why: `its history tells of no older build: ${listed(history, shown)}` }
}

const isTold = ({ entries }: History, shown: Digest | undefined): boolean =>
  shown !== undefined && entries.some((entry) => wasLive(entry) && entry.build?.digest === shown)

/**
 * The builds of a history that are older than the one shown, neither vetoed nor left by a rollback, the newest first:
 * `previous` never goes forward (incident previous-twice). Where the history does not tell of the one shown all are.
 */
export function olderBuilds(history: History, shown: Digest | undefined): BuildEntry[] {
  const place = isTold(history, shown) ? releasedAt(history, shown) : -1
  const seen = new Set<Digest | undefined>([shown])
  return history.entries.filter((entry): entry is BuildEntry => {
    const { build, commit } = entry
    if (!wasLive(entry) || !build || seen.has(build.digest)) return false
    seen.add(build.digest)
    return releasedAt(history, build.digest) > place
      && !vetoOf(history, { digest: build.digest, commit })
      && !wasLeft(history, build.digest)
  })
}

/** The place of a build's newest release: what a rollback brought back was not released anew. */
function releasedAt({ entries }: History, digest: Digest | undefined): number {
  const isIt = ({ build }: Entry): boolean => build?.digest === digest
  const release = entries.findIndex((entry) => isIt(entry) && wasLive(entry) && entry.mode !== 'rollback')
  return release >= 0 ? release : entries.findLastIndex(isIt)
}

/** Whether a rollback left this build, and nobody has released it since. */
function wasLeft({ entries }: History, digest: Digest): boolean {
  const left = entries.findIndex(({ mode, replaced }) => mode === 'rollback' && replaced === digest)
  const released = entries.findIndex(({ mode, build }) => (mode === 'promote' || mode === 'deploy') && build?.digest === digest)
  return left >= 0 && (released < 0 || left < released)
}

/** The newest build of a commit: where its tag has been cleaned away, it may still be there. */
export const recordedBuild = (history: History | undefined, commit: string): KnownBuild | undefined => {
  const entry = history?.entries.find((one) => one.build && isOf(one, { commit }))
  return entry?.build && { ...entry.build, commit: entry.commit }
}

const MOST = 5

/** The newest builds of a history, for a person who has to choose. */
export function listed(history: History, shown?: Digest): string {
  const rows = history.entries.filter(wasLive).slice(0, MOST).map((entry) => {
    const { commit, build, at } = entry
    const ruling = vetoOf(history, { digest: build?.digest, commit })
    const notes = [build?.digest === shown ? 'shown now' : '', ruling ? `vetoed ${inWords(ruling)}` : ''].filter((note) => note !== '')
    return `${commit ? shortSha(commit) : (build?.digest ?? '?')} of ${at}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
  })
  return rows.join(', ')
}
