import type { Call, Clock, Journal, Registry } from '../../ports'
import { sameCommit, type Commit } from '../commit'
import { asFailure } from '../failure'
import type { Image } from '../image'
import type { Manifest } from '../manifest'
import type { Sighting } from '../plan'
import { amend } from './amend'
import { all, enter, lift, setHold, veto, type Change } from './change'
import { isOf, type Build, type Entry, type History, type Hold, type KnownBuild, type Veto } from './history'

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

/** What is the same in every image. */
export type Author = Pick<Entry, 'mode' | 'at' | 'by' | 'run'>

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

interface Scribe {
  registry: Registry
  clock: Clock
  journal: Journal
}

/**
 * Writes a deed into every image's history, the images side by side. Never throws: the tags are moved and proved, and
 * what is not remembered is told.
 * @returns what went wrong, an image each
 */
export async function remember(deed: Deed, { registry, clock, journal }: Scribe, call: Call): Promise<string[]> {
  const { tag, length } = deed
  const faults = await Promise.all(deed.images.map(async (one) => {
    try {
      await amend({ image: one.image, tag, length }, changeOf(one, deed), { registry, clock }, call)
      return []
    } catch (thrown) {
      return [`${one.image.name}:${tag} was not written: ${asFailure(thrown).message}`]
    }
  }))
  try {
    journal.append({ kind: 'remembered', at: clock.now() })
  } catch {
    // Whoever finishes the run writes the same once more, which changes nothing.
  }
  return faults.flat()
}
