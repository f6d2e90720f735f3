import type { Digest } from '../digest'
import type { Image } from '../image'
import type { History } from './history'

/** What one image remembers, and the build that is to go out. */
export interface Candidate {
  image: Image
  /** Nothing where there is no history yet. */
  history?: History
  /** The tag that moves. */
  targetTag: string
  /** Of the build. */
  digest: Digest
}
