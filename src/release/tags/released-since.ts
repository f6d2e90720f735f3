import type { Budget } from '../budget'
import type { Entry } from '../entry'
import { readHistory } from '../history/amend'
import { type History, historyTag, liveEntry } from '../history/history'
import type { TagState } from '../report'
import type { Where } from './put-back'
import type { Step } from './step'

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

/** Asks the image's history for such a release of what this step wrote; one that cannot be read tells of none. */
export async function releasedSince({ move: { image, tag, to, purpose }, since: began }: Step, { registry }: Where, { total }: Budget): Promise<Entry | undefined> {
  if (purpose !== 'move' || began === undefined) return undefined
  try {
    const kept = await readHistory(registry, image, historyTag(tag), { signal: total })
    return newerRelease(kept?.history, to.digest, began)
  } catch {
    return undefined
  }
}

/** Why it is left alone. Holds text from outside. */
export const since = ({ mode, by, at }: Entry): string => `a ${mode} by ${by} has released it since, on ${at}; left alone`
