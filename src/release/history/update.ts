import { sameCommit } from '../commit'
import type { Entry, HistoryUpdate, ImageUpdate, KnownBuild, Veto } from '../entry'
import type { Image } from '../image'
import { all, type Change, enter, lift, setHold, veto } from './change'
import { type History, isOf } from './history'

/** A history that was read of an image, where there was one. */
export type Histories = ReadonlyMap<Image['name'], History>

/** The one change that an update is to an image's history. Doing it twice is the same as once. */
export function changeOf({ entry, replaced, lift: seen }: ImageUpdate, { veto: ruling, hold }: HistoryUpdate): Change {
  const changes: Change[] = []
  if (entry) changes.push(enter(entry, replaced))
  if (ruling && entry && replaced) changes.push(against(replaced, entry, ruling))
  if (hold && entry) changes.push(setHold(hold))
  if (seen) changes.push(lift(seen))
  return all(...changes)
}

/** Vetoes the build that was left; by its commit too, unless the build that was gone back to is of the same one. */
function against({ commit, ...left }: KnownBuild, to: Entry, ruling: Veto): Change {
  const isSame = commit !== undefined && to.commit !== undefined && sameCommit(commit, to.commit)
  const sought = { digest: left.digest, commit: isSame ? undefined : commit }
  return (history) => veto(sought, history.entries.find((one) => isOf(one, sought))?.veto ?? ruling, left)(history)
}
