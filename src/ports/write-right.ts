import type { Image } from '../release/image'
import type { Call } from './call'

/** Whether a login may push, as far as that shows without a push. */
export interface WriteProof {
  /** `unproved`: nobody refused it, and nobody granted it either. */
  state: 'proved' | 'refused' | 'unproved'
  /** How that is known, in words. May hold text from outside. */
  words: string
  /** What to do about it. */
  hint?: string
  /** What the other side's clock showed, epoch milliseconds. */
  date?: number
}

/** What only a doctor asks of a registry: nothing of it writes. */
export interface WriteRight {
  /** Never throws but where the run is asked to stop. */
  prove(image: Image, call?: Call): Promise<WriteProof>
  /** @returns why the tag cannot be moved, where a rule says so; nothing where none does, or none can be seen */
  lockOf(image: Image, tag: string, call?: Call): Promise<string | undefined>
}
