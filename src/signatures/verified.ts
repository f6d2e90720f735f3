import type { Digest } from '../release/digest'
import type { Image } from '../release/image'
import type { Signed } from '../release/signed'

/** How one image stands to `verify`. */
export interface Verified {
  image: Image['name']
  digest: Digest
  /** What held, each once. */
  signed: Signed[]
  /** None where every line holds. */
  faults: LineFault[]
}

/** A line that does not hold for an image. */
export interface LineFault {
  words: string
  reason: SignatureReason
  /** Each signature that did not hold, with why, in sentences. Text from outside. */
  whys: string[]
}

/** Why a line does not hold; where several apply, the first of these that does. */
export type SignatureReason = (typeof GRAVEST)[number]
const GRAVEST = ['signature-unreadable', 'signature-wrong', 'unsigned'] as const

export const gravest = (reasons: readonly SignatureReason[]): SignatureReason =>
  GRAVEST.find((reason) => reasons.includes(reason)) ?? 'unsigned'
