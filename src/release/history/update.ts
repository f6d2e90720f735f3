import { type Commit, sameCommit } from '../commit'
import type { ImageUpdate, KnownBuild, Ruling, Veto } from '../entry'
import type { Image } from '../image'
import { all, type Change, enter, foundThere, holdUnlessNamed, lift, veto } from './change'
import { type History, isOf } from './history'

/** A history that was read of an image, where there was one. */
export type Histories = ReadonlyMap<Image['name'], History>

/** The one change that an update is to an image's history. Doing it twice is the same as once. */
export function changeOf({ entry, replaced, ruling, lift: seen }: ImageUpdate): Change {
  const changes: Change[] = []
  if (entry) changes.push(enter(entry, replaced))
  if (ruling) changes.push(rule(ruling))
  if (seen) changes.push(lift(seen))
  return all(...changes)
}

/** The veto against the build that is left, which is entered first where no entry tells of it, and the hold. */
function rule({ left, to, veto: against, hold }: Ruling): Change {
  const changes: Change[] = []
  if (left && against) changes.push(foundThere(left, against), vetoLeft(left, to, against))
  if (hold) changes.push(holdUnlessNamed(hold))
  return all(...changes)
}

/** Vetoes the build that is left; by its commit too, unless the build that is gone back to is of the same one. */
function vetoLeft({ commit, ...left }: KnownBuild, to: Commit | undefined, ruling: Veto): Change {
  const isSame = commit !== undefined && to !== undefined && sameCommit(commit, to)
  const sought = { digest: left.digest, commit: isSame ? undefined : commit }
  return (history) => veto(sought, history.entries.find((one) => isOf(one, sought))?.veto ?? ruling, left)(history)
}
