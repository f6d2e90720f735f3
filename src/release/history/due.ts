import { sameCommit } from '../commit'
import type { Entry, HistoryUpdate, ImageUpdate } from '../entry'
import type { Image } from '../image'
import { isSame } from './change'
import { type History, isOf, vetoOf, wasLive } from './history'

/** What of a killed run's memory is still to be written, and in words what is left as others have made it. */
export interface Due {
  update: HistoryUpdate
  told: string[]
}

/**
 * What the histories lack of a run that was killed after its tags were moved. Its own entry stands where it wrote it; a
 * hold or a veto that is gone there was taken back by a person, and stays so everywhere; where somebody has released
 * since, nothing holds them (incident recover-undoes).
 * @param histories as they are now; an image whose history could not be read is left out
 */
export function stillDue(update: HistoryUpdate, histories: ReadonlyMap<Image['name'], History>): Due {
  const of = ({ image }: ImageUpdate): History => histories.get(image.name) ?? { entries: [] }
  const written = update.images.filter((one) => wrote(of(one), one))
  const later = update.images.filter((one) => releasedSince(of(one), one))
  const isLifted = written.some((one) => !!one.ruling?.hold && !of(one).hold)
  const isUnvetoed = written.some((one) => one.ruling?.veto && one.replaced && !vetoOf(of(one), { digest: one.replaced.digest }))
  const isBack = later.some((one) => one.replaced && isOf(newest(of(one))!, one.replaced))
  const images = update.images.filter((one) => !written.includes(one) && !(later.includes(one) && !follows(of(one), one)))
  const told = [
    ...(isLifted ? ['the hold of this run was lifted since, and stays lifted'] : []),
    ...(isUnvetoed ? ['the veto of this run was taken back since, and stays so'] : []),
    ...(later.length > 0 ? ['somebody has released since: the histories keep what they say'] : []),
  ]
  const ruled = ({ ruling, ...one }: ImageUpdate): ImageUpdate => {
    const hold = isLifted || later.length > 0 ? undefined : ruling?.hold
    const veto = isUnvetoed || isBack ? undefined : ruling?.veto
    return hold || veto ? { ...one, ruling: { ...ruling, hold, veto } } : one
  }
  return {
    update: { ...update, images: images.map(ruled) },
    told,
  }
}

const wrote = ({ entries }: History, { entry }: ImageUpdate): boolean => !!entry && entries.some((one) => isSame(one, entry))

const newest = ({ entries }: History): Entry | undefined => entries.find(wasLive)

function releasedSince(history: History, { entry }: ImageUpdate): boolean {
  const last = newest(history)
  return !!entry && !!last && !isSame(last, entry) && last.at > entry.at
}

/** The newest entry tells of a move on from this one, below which this one has its place. */
const follows = (history: History, { entry }: ImageUpdate): boolean => newest(history)?.replaced === entry?.build?.digest

/** A release that is newer than a run, and stands behind what a tag shows. */
export function standsBehind(history: History, shown: string | null, since: number, own: Entry | undefined): Entry | undefined {
  const last = newest(history)
  if (!last || last.build?.digest !== shown || (own && isSame(last, own))) return undefined
  return new Date(last.at).getTime() > since - SKEW ? last : undefined
}

/** Whether an entry tells of a build of this commit. */
export const isOfCommit = ({ commit }: Entry, sha: string): boolean => commit !== undefined && sha !== '' && sameCommit(commit, sha)

/** Milliseconds by which the clocks of two machines may differ. */
const SKEW = 60_000
