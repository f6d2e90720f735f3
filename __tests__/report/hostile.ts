import fc from 'fast-check'
import { FRAGMENTS } from './samples'

/** Text as an adversary would write it, in a label or a registry's answer. */
export const hostileText = fc
  .array(fc.oneof(
    fc.constantFrom(...FRAGMENTS, ' ', '\n', '|', '`', '\\', '``', '1.', '-', '#', '::', '##', '[', '<', '@', '->', '"', ')', '&#124;', 'word'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ), { maxLength: 12 })
  .map((parts) => parts.join(''))
