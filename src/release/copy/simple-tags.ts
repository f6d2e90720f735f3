import type { Manifest } from '../manifest'
import { partsOf } from './parts'

/** Whether a manifest holds every blob that another does, so that nothing is lost where it is written over it. */
export function covers(manifest: Manifest, other: Manifest): boolean {
  const [parts, theirs] = [partsOf(manifest), partsOf(other)]
  if (!parts || !theirs || theirs.children.length > 0) return false
  const layers = (all: typeof parts): string[] => all.blobs.map(({ digest }) => digest).slice(1)
  const own = new Set(layers(parts))
  return layers(theirs).every((digest) => own.has(digest))
}
