import { cut } from '../cut'
import type { Digest } from '../digest'
import type { Build, Entry, Hold, KnownBuild, Veto } from '../entry'
import { type History, inWords, isOf, type Sought, wasLive } from './history'

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

/**
 * Vetoes a build in every entry that tells of it.
 * @param build what to enter where none does; it may be that of a commit without a build
 */
export function veto(sought: Sought, ruling: Veto, build?: Build): Change {
  return ({ entries, hold }) => {
    if (!entries.some((entry) => isOf(entry, sought))) {
      const { at, by } = ruling
      return { entries: [{ mode: 'veto', build, commit: sought.commit, at, by, veto: ruling }, ...entries], hold }
    }
    return { entries: entries.map((entry) => (isOf(entry, sought) ? { ...entry, veto: ruling } : entry)), hold }
  }
}

/** Takes every veto against a build back; an entry that was nothing else goes. */
export const unveto = (sought: Sought): Change => ({ entries, hold }) => ({
  entries: entries
    .filter((entry) => wasLive(entry) || !isOf(entry, sought))
    .map((entry) => (isOf(entry, sought) ? { ...entry, veto: undefined } : entry)),
  hold,
})

export const setHold = (hold: Hold): Change => ({ entries }) => ({ entries, hold })

/** So much of a reason is kept. */
const LONGEST_WHY = 500

/** Holds what somebody else may hold already: their reason stays, behind the new one. */
export const holdToo = (added: Hold): Change => ({ entries, hold }) => {
  if (!hold || (hold.at === added.at && hold.by === added.by)) return { entries, hold: hold ?? added }
  const why = cut(`${added.why} (held before ${inWords(hold)})`, LONGEST_WHY)
  return { entries, hold: { ...added, why } }
}

/** Lifts this hold, and not one that somebody has set since. */
export const lift = (seen: Hold): Change => ({ entries, hold }) =>
  ({ entries, hold: hold && hold.at === seen.at && hold.by === seen.by ? undefined : hold })

/** One after the other. */
export const all = (...changes: readonly Change[]): Change => (history) =>
  changes.reduce((so, change) => change(so), history)

/** Drops the oldest entries. */
export const trim = (length: number): Change => ({ entries, hold }) => ({ entries: entries.slice(0, length), hold })

/** The digests that a history wants kept, each once. */
export function builds({ entries }: History): Build[] {
  const found = new Map<Digest, Build>()
  for (const { build } of entries) if (build && !found.has(build.digest)) found.set(build.digest, build)
  return [...found.values()]
}
