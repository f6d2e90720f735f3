import { type Digest, shortDigest } from '../digest'
import type { Entry, ImageUpdate } from '../entry'
import type { Change } from '../history/change'
import { type History, wasLive } from '../history/history'

/** Milliseconds by which two machines' clocks may differ. */
const SKEW = 60_000

/** Another run that moved the tag from the very same build while this one did. */
export interface Crossing {
  one: ImageUpdate
  ours: Entry
  theirs: Entry & Required<Pick<Entry, 'build'>>
}

/**
 * Two runs that cross read the same target, and each writes over it: only the history, when it is written, tells the
 * later one of the other.
 * @param found the history before this run has entered its move
 */
export function crossingOf(one: ImageUpdate, found: History): Crossing | undefined {
  const { entry: ours } = one
  const theirs = found.entries.find(wasLive)
  if (!ours?.build || !theirs?.build || theirs.mode === 'found') return undefined
  const isSameMove = theirs.build.digest === ours.build.digest || theirs.build.digest === ours.replaced
  if (isSameMove || theirs.replaced !== ours.replaced || new Date(theirs.at).getTime() < new Date(ours.at).getTime() - SKEW) return undefined
  return { one, ours, theirs: { ...theirs, build: theirs.build } }
}

/** Who replaced whom, in words. Holds text from outside. @param shown what the target shows now */
export function crossingInWords({ one: { image }, theirs: { build, mode, by, run } }: Crossing, targetTag: string, shown: Digest | undefined): string {
  const other = `a ${mode} by ${by}${run ? ` (${run})` : ''}`
  const end = shown === build.digest ? 'that has replaced what this run had moved it to' : 'this run has replaced that'
  return `${image.name}:${targetTag} was moved to ${shortDigest(build.digest)} by ${other} while this run moved it: ${end}`
}

/** Puts the two into the order in which the tag has shown them, each with what it truly replaced. */
export const inOrder = ({ ours, theirs }: Crossing, shown: Digest | undefined): Change => ({ entries, hold }) => {
  const isOf = (one: Entry, other: Entry): boolean => one.at === other.at && one.by === other.by && one.build?.digest === other.build?.digest
  const isFoundByUs = ({ mode, at, by, build }: Entry): boolean => mode === 'found' && at === ours.at && by === ours.by && build?.digest === ours.replaced
  const rest = entries.filter((one) => !isOf(one, ours) && !isOf(one, theirs) && !isFoundByUs(one))
  const [mine, other] = [entries.find((one) => isOf(one, ours)), entries.find((one) => isOf(one, theirs))]
  if (!mine || !other) return { entries, hold }
  const pair = shown === theirs.build.digest
    ? [{ ...other, replaced: ours.build?.digest }, mine]
    : [{ ...mine, replaced: theirs.build.digest }, other]
  return { entries: [...pair, ...rest], hold }
}
