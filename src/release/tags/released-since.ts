import type { Budget } from '../budget'
import type { Digest } from '../digest'
import type { Entry } from '../entry'
import { readHistory } from '../history/amend'
import { type History, historyTag, liveEntry, wasLive } from '../history/history'
import type { TagState } from '../report'
import type { Where } from './put-back'
import { digestBefore, type Step } from './step'

/** Milliseconds by which two machines' clocks may differ. */
const SKEW = 60_000

/**
 * The release that somebody else has made of what a tag shows. A run writes its histories last of all: one that has
 * not come so far finds there no entry of its own, and what is newer than its plan is another's (incident recover-undoes).
 * @param began epoch milliseconds when the plan was made
 */
export function newerRelease(history: History | undefined, shown: TagState, began: number): Entry | undefined {
  if (!history || shown === null || shown === 'unknown') return undefined
  const live = liveEntry(history, shown)
  return live && live.mode !== 'found' && new Date(live.at).getTime() > began - SKEW ? live : undefined
}

/** What somebody else has released of a tag while a run was under way. */
export interface Release {
  entry: Entry & Required<Pick<Entry, 'build'>>
  /** They had moved the tag from the same build as this run, and it shows what this run wrote over theirs. */
  isWrittenOver: boolean
}

/**
 * As `newerRelease`, and where two runs crossed: the newest entry tells of a move from the very build that this run had
 * found there, to another one than the tag shows (incident crossing-promotes).
 * @param before what the tag showed when the plan was made
 */
export function releaseIn(history: History | undefined, shown: TagState, began: number, before: Digest | null): Release | undefined {
  const newest = history?.entries.find(wasLive)
  if (!newest?.build) return undefined
  const entry = { ...newest, build: newest.build }
  if (newerRelease(history, shown, began)) return { entry, isWrittenOver: false }
  const isCrossing = before !== null && newest.replaced === before && newest.build.digest !== before
  return isCrossing && newerRelease(history, newest.build.digest, began) ? { entry, isWrittenOver: true } : undefined
}

/** Asks the image's history for such a release, once the tag shows what this step wrote; one that cannot be read tells of none. */
export async function releasedSince(step: Step, { registry }: Where, { total }: Budget): Promise<Release | undefined> {
  const { move: { image, tag, to, purpose }, since: began } = step
  if (purpose !== 'move' || began === undefined) return undefined
  try {
    const kept = await readHistory(registry, image, historyTag(tag), { signal: total })
    return releaseIn(kept?.history, to.digest, began, digestBefore(step))
  } catch {
    return undefined
  }
}

/** Why it is left alone. Holds text from outside. */
export const since = ({ mode, by, at }: Entry): string => `a ${mode} by ${by} has released it since, on ${at}; left alone`

/** Why it shows neither what this run wrote nor what it had found. Holds text from outside. */
export const writtenOver = ({ mode, by, at }: Entry): string =>
  `a ${mode} by ${by}, on ${at}, had moved it while this run moved it too; it was put back to what that had moved it to`
