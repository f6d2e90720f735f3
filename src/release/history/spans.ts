import type { Digest } from '../digest'
import type { Entry, Hold, Veto } from '../entry'
import { type History, vetoOf, wasLive } from './history'

/** What one image remembers, and what its tag shows. */
export interface Memory {
  /** As the user wrote it. */
  image: string
  /** The tag whose history it is. */
  tag: string
  /** Nothing where there is no such tag. */
  shown?: Digest
  history: History
}

/** One entry, with the time its build was live. Times in epoch milliseconds. */
export interface Span {
  entry: Entry
  /** Nothing where nobody recorded when it came. */
  from?: number
  /** Nothing while it is live. */
  to?: number
  isLive: boolean
  /** Against this build, whichever entry bears it. */
  veto?: Veto
}

/** The entries of an image, newest first, each with the time that it stood there; a veto alone stood never. */
export function spans({ history, shown }: Pick<Memory, 'history' | 'shown'>): Span[] {
  let next: number | undefined
  let isNewest = true
  return history.entries.map((entry): Span => {
    const veto = vetoOf(history, { digest: entry.build?.digest, commit: entry.commit })
    const at = new Date(entry.at).getTime()
    if (!wasLive(entry)) return { entry, from: at, to: at, isLive: false, veto }
    const isLive = isNewest && entry.build?.digest === shown
    // A tag that somebody moved without a word stopped showing this build, and nobody knows when.
    const to = isNewest && !isLive ? at : next
    isNewest = false
    next = at
    return entry.mode === 'found'
      ? { entry, to: isLive ? undefined : at, isLive, veto }
      : { entry, from: at, to: isLive ? undefined : to, isLive, veto }
  })
}

/** The hold that stands in any of the images. */
export const standingHold = (memories: readonly Memory[]): Hold | undefined =>
  memories.find(({ history }) => history.hold)?.history.hold
