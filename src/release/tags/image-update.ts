import type { Commit } from '../commit'
import type { Author, Build, Entry, ImageUpdate } from '../entry'
import type { Manifest } from '../manifest'
import type { ImageReading } from './image-reading'

/** The entry of one image that moves, and what it replaced; nothing else where it does not move. */
export function movedImage({ image, source, target }: ImageReading, author: Author, more: { commit?: Commit; proof?: string }, before: { commit?: Commit }): ImageUpdate {
  if (source.digest === target?.digest) return { image }
  const entry: Entry = { ...author, ...more, build: buildOf(source), replaced: target?.digest }
  return { image, entry, replaced: target && { ...buildOf(target), ...before } }
}

export const buildOf = ({ digest, mediaType, bytes }: Manifest): Build => ({ digest, mediaType, size: bytes.length })
