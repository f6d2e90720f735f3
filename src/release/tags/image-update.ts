import type { Commit } from '../commit'
import type { Author, Entry, ImageUpdate } from '../entry'
import { buildOf } from '../history/builds'
import type { ImageReading } from './image-reading'

/**
 * The entry of one image, and what it replaced. One that shows the build already is entered with the others of its run:
 * they were released together, and are taken back together.
 */
export function imageUpdate({ image, source, target }: ImageReading, author: Author, more: Pick<Entry, 'commit' | 'proof' | 'signed'>, before: { commit?: Commit }): ImageUpdate {
  const replaced = target?.digest === source.digest ? undefined : target
  const entry: Entry = { ...author, ...more, build: buildOf(source), replaced: replaced?.digest }
  return { image, entry, replaced: replaced && { ...buildOf(replaced), ...before } }
}
