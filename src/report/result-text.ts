import type { CommandResult } from '../release/command-result'
import { forImages, groupsOf } from './groups'
import { wrapWhole } from './lines'
import { harmless } from './safe'

/** A line an image, those of which the same is to be said together. @param width of a terminal, else without bounds */
export function resultText(results: readonly CommandResult[], width: number): string[] {
  return groupsOf(results, ({ image, words, failed }) => `${failed} ${forImages(words, image, [])}`).flatMap((alike) => {
    const images = alike.map(({ image }) => image)
    const [{ image, words, failed }] = alike as [CommandResult]
    return wrapWhole(harmless(`${images.join(', ')}: ${failed ? 'FAILED: ' : ''}${forImages(words, image, images)}`), width)
  })
}
