import type { Call, Registry } from '../ports'
import { asFailure, Failure } from './failure'
import type { Image } from './image'
import type { Sighting } from './plan'

/** The tags of a run; the same in every image. */
export interface Tags {
  source: string
  target: string
  /** The tag that keeps the way back; none where it is not kept. */
  keep?: string
  /** What to do where the source is not there; by default to publish it. */
  hint?: string
}

/** The tags of a move onto `source`. */
export const tagsOf = (source: string, { targetTag, keepPrevious }: { targetTag: string; keepPrevious: boolean }): Tags =>
  ({ source, target: targetTag, keep: keepPrevious ? `${targetTag}-previous` : undefined })

/**
 * Reads every tag of every image side by side, before anything is written.
 * @throws Failure that names every image that could not be read or has no source; its reason is the gravest one's
 */
export async function survey(images: Image[], tags: Tags, registry: Registry, call: Call): Promise<Sighting[]> {
  const results = await Promise.allSettled(images.map((image) => look(image, tags, registry, call)))
  const faults = results.flatMap((result) => (result.status === 'rejected' ? [asFailure(result.reason)] : []))
  if (faults.length > 0) throw gravest(faults)
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

async function look(image: Image, tags: Tags, registry: Registry, call: Call): Promise<Sighting> {
  // The target first: its label is what the guard reads next.
  const [target, source, kept] = await Promise.all([
    registry.read(image, tags.target, call),
    registry.read(image, tags.source, call),
    tags.keep ? registry.read(image, tags.keep, call) : undefined,
  ])
  if (!source) {
    throw new Failure('source-missing', `${image.name}:${tags.source} is not in the registry`, {
      hint: tags.hint ?? `See that the build was published under ${tags.source} in every image, then run again`,
    })
  }
  return { image, sourceTag: tags.source, source, targetTag: tags.target, target, keepTag: tags.keep, kept }
}

/** What could not be read outweighs what is missing: it may hide more. */
function gravest(faults: Failure[]): Failure {
  const first = faults.find((fault) => fault.reason !== 'source-missing') ?? faults[0]!
  if (faults.length === 1) return first
  const others = faults.filter((fault) => fault !== first)
  return new Failure(first.reason, [first, ...others].map((fault) => fault.message).join('; '), {
    hint: first.hint,
    status: first.status,
    cause: first,
  })
}
