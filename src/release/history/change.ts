import { cut } from '../cut'
import type { Build, Entry, Hold, KnownBuild, Veto } from '../entry'
import { type History, inWords, isByName, isOf, type Sought, wasLive } from './history'

/** What is done to a history. Doing it twice is the same as once, so it may be done anew on what somebody else wrote. */
export type Change = (history: History) => History

/**
 * Enters a move of the tag, and before it what it replaced, where nobody recorded how that came to stand there.
 * @param replaced the build that stood there
 */
export function enter(entry: Entry, replaced: KnownBuild | undefined): Change {
  return ({ entries, hold }) => {
    if (entries.some((one) => isSame(one, entry))) return { entries, hold }
    const newest = entries.find(wasLive)
    // Another run that moved the tag on from here was quicker to write it down.
    const place = newest?.replaced === entry.build?.digest && newest !== undefined && newest.at > entry.at ? entries.indexOf(newest) + 1 : 0
    // What that run could only find there, this one knows.
    const below = entries.slice(place).filter((one, at) => at > 0 || one.mode !== 'found' || one.build?.digest !== entry.build?.digest)
    const known = below.find(wasLive)?.build?.digest === replaced?.digest
    const found = replaced && !known ? [foundBuild(replaced, entry.at, entry.by)] : []
    return { entries: [...entries.slice(0, place), entry, ...found, ...below], hold }
  }
}

export const isSame = (one: Entry, other: Entry): boolean =>
  one.mode === other.mode && one.at === other.at && one.build?.digest === other.build?.digest && one.by === other.by

const foundBuild = ({ commit, ...build }: KnownBuild, at: string, by: string): Entry => ({ mode: 'found', build, commit, at, by })

/** Enters a build that the tag shows, where no entry tells that it ever did. */
export const foundThere = (build: KnownBuild, { at, by }: Pick<Veto, 'at' | 'by'>): Change => ({ entries, hold }) => ({
  entries: entries.some((one) => wasLive(one) && one.build?.digest === build.digest) ? entries : [foundBuild(build, at, by), ...entries],
  hold,
})

/**
 * Begins a history with what the tag shows, so that its list is not empty: `skopeo sync` without `--all` stops at an
 * index that names nothing.
 */
export const begin = (shown: KnownBuild, by: Pick<Veto, 'at' | 'by'>): Change => (history) =>
  (history.entries.some(({ build }) => build) ? history : foundThere(shown, by)(history))

/**
 * Vetoes a build in every entry that tells of it. Where a commit is named that no entry bears, it is entered: whoever
 * takes the veto back will name it so, and its build may be known there by another one.
 * @param build what to enter then; it may be that of a commit without a build
 */
export function veto(sought: Sought, ruling: Veto, build?: Build): Change {
  return ({ entries, hold }) => {
    const isTold = entries.some((entry) => isOf(entry, sought.commit === undefined ? sought : { commit: sought.commit }))
    const { at, by } = ruling
    const named: Entry[] = isTold ? [] : [{ mode: 'veto', build, commit: sought.commit, at, by, veto: ruling }]
    return { entries: [...named, ...entries.map((entry) => (isOf(entry, sought) ? { ...entry, veto: ruling } : entry))], hold }
  }
}

/**
 * Takes every veto against a build back, under whichever commit it stands: an image is released or ruled out as a whole.
 * An entry that was nothing but a veto goes.
 */
export const unveto = (sought: Sought): Change => ({ entries, hold }) => {
  const same = sameBuilds(entries, sought)
  return {
    entries: entries.filter((entry) => wasLive(entry) || !same(entry)).map((entry) => (same(entry) ? { ...entry, veto: undefined } : entry)),
    hold,
  }
}

/** Tells the entries of a build from others: by what is sought, and by the digests of whatever that finds. */
export function sameBuilds(entries: readonly Entry[], sought: Sought): (entry: Entry) => boolean {
  const digests = new Set(entries.flatMap((entry) => (isOf(entry, sought) && entry.build ? [entry.build.digest] : [])))
  return (entry) => isOf(entry, sought) || (entry.build !== undefined && digests.has(entry.build.digest))
}

export const setHold = (hold: Hold): Change => ({ entries }) => ({ entries, hold })

/** So much of a reason is kept. */
const LONGEST_WHY = 500

/** Holds what somebody else may hold already: their reason stays, behind the new one. */
export const holdToo = (added: Hold): Change => ({ entries, hold }) => {
  if (!hold || (hold.at === added.at && hold.by === added.by)) return { entries, hold: hold ?? added }
  const why = cut(`${added.why} (held before ${inWords(hold)})`, LONGEST_WHY)
  return { entries, hold: { ...added, why } }
}

/** As a rollback holds: a hold that a person set by name stays theirs, and is not lifted with the rollback's. */
export const holdUnlessNamed = (hold: Hold): Change => (history) => (isByName(history) ? history : { ...history, hold })

/** Lifts this hold, and not one that somebody has set since. */
export const lift = (seen: Hold): Change => ({ entries, hold }) =>
  ({ entries, hold: hold && hold.at === seen.at && hold.by === seen.by ? undefined : hold })

/** One after the other. */
export const all = (...changes: readonly Change[]): Change => (history) =>
  changes.reduce((so, change) => change(so), history)

/** Drops the oldest entries. */
export const trim = (length: number): Change => ({ entries, hold }) => ({ entries: entries.slice(0, length), hold })
