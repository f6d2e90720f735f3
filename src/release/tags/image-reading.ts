import type { Candidate } from '../history/candidate'
import type { History } from '../history/history'
import type { Image } from '../image'
import type { Manifest } from '../manifest'

/** What was read of one image before anything is written. */
export interface ImageReading {
  image: Image
  /** Where the build was read, where that is another repository. */
  from?: Image
  /** The tag of the build that is wanted. */
  sourceTag: string
  source: Manifest
  targetTag: string
  target?: Manifest
  /** The tag that keeps the old digest, where it is to be kept. */
  keepTag?: string
  kept?: Manifest
  /** What the image remembers, where it was asked and there is a history. */
  history?: History
}

/** The builds that are to go out, as the histories are asked about them. */
export const candidatesOf = (readings: readonly ImageReading[]): Candidate[] =>
  readings.map(({ image, history, targetTag, source }) => ({ image, history, targetTag, digest: source.digest }))

/** Where a build was read, and is until it is copied. */
export const placeOf = ({ image, from }: Pick<ImageReading, 'image' | 'from'>): Image => from ?? image
