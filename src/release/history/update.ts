import { sameCommit, type Commit } from '../commit'
import type { Image } from '../image'
import type { Manifest } from '../manifest'
import type { Sighting } from '../tags/plan'
import { all, enter, lift, setHold, veto, type Change } from './change'
import { isOf, type Author, type Build, type Entry, type History, type Hold, type KnownBuild, type Veto } from './history'

/** What a history is to remember of a run, in every image; plain JSON, so that the journal holds it too. */
export interface Deed {
  /** The tag of the histories. */
  tag: string
  length: number
  images: DeedImage[]
  /** Of a rollback: what is said against the builds that it leaves. */
  veto?: Veto
  /** Set by a rollback. */
  hold?: Hold
}

export interface DeedImage {
  image: Image
  /** None where the tag did not move. */
  entry?: Entry
  replaced?: KnownBuild
  /** What a person's run lifts: as it was seen, so that a later hold stays. */
  lift?: Hold
}

/** A history that was read of an image, where there was one. */
export type Histories = ReadonlyMap<Image['name'], History>

/** The entry of one image that moves, and what it replaced; nothing else where it does not move. */
export function moved({ image, source, target }: Sighting, author: Author, more: { commit?: Commit; proof?: string }, before: { commit?: Commit }): DeedImage {
  if (source.digest === target?.digest) return { image }
  const entry: Entry = { ...author, ...more, build: buildOf(source), replaced: target?.digest }
  return { image, entry, replaced: target && { ...buildOf(target), ...before } }
}

export const buildOf = ({ digest, mediaType, bytes }: Manifest): Build => ({ digest, mediaType, size: bytes.length })

/** The one change that a deed is to an image's history. Doing it twice is the same as once. */
export function changeOf({ entry, replaced, lift: seen }: DeedImage, { veto: ruling, hold }: Deed): Change {
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
