import type { Call } from '../../ports/call'
import type { Registry } from '../../ports/registry'
import type { TagPorts } from '../../ports/run'
import { isDigest } from '../digest'
import type { Build } from '../entry'
import { asFailure, Failure } from '../failure'
import { readHistory } from '../history/amend'
import { keptIndex } from '../history/builds'
import { historyTag } from '../history/history'
import { type Image, sourceOf, targetAlone } from '../image'
import type { Manifest } from '../manifest'
import type { ImageReading } from './image-reading'
import { appears } from './source-wait'

/** The tags of a run; the same in every image. */
export interface Tags {
  source: string
  target: string
  /** The tag that keeps the way back; none where it is not kept. */
  keep?: string
  /** The tag of the history, where it is asked. */
  history?: string
  /** The build of a source that is not under its tag any more. */
  instead?: (image: Image) => Build | undefined
  /** What to do where the source is not there; by default to publish it. */
  hint?: string
  /** How long to wait for a source that is not there yet. */
  waitSeconds?: number
  /** How long was waited already. */
  waited?: number
}

type ReadPorts = Pick<TagPorts, 'registry' | 'clock' | 'log'>

/** The tags of a move onto `source`. */
export const tagsOf = (
  source: string,
  { targetTag, keepPrevious, history, sourceWaitSeconds }: { targetTag: string; keepPrevious: boolean; history: boolean; sourceWaitSeconds: number },
): Tags => ({
  source, target: targetTag, keep: keepPrevious ? `${targetTag}-previous` : undefined,
  history: history ? historyTag(targetTag) : undefined, waitSeconds: sourceWaitSeconds,
})

/**
 * Reads every tag of every image side by side, before anything is written. Where sources are definitely not there, and
 * nothing else is wrong, they are waited for; after that all is read anew, since minutes may have gone.
 * @throws Failure that names every image that could not be read or has no source; its reason is the gravest one's
 */
export async function readImages(images: Image[], tags: Tags, ports: ReadPorts, call: Call): Promise<ImageReading[]> {
  const results = await Promise.allSettled(images.map((image) => look(image, tags, ports.registry, call)))
  const faults = results.map((result) => (result.status === 'rejected' ? asFailure(result.reason) : undefined))
  const missing = images.filter((_, index) => faults[index])
  if (missing.length > 0) {
    const failure = gravest(faults.filter((fault) => fault !== undefined))
    const { source, waitSeconds = 0, ...same } = tags
    // What a digest names, or the way back, does not come by waiting.
    if (failure.reason !== 'source-missing' || typeof source !== 'string' || waitSeconds === 0) throw failure
    await Promise.all(missing.map((image) => appears(sourceOf(image), source, waitSeconds, ports, call)))
    return readImages(images, { source, ...same, waited: waitSeconds }, ports, call)
  }
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

async function look(asked: Image, tags: Tags, registry: Registry, call: Call): Promise<ImageReading> {
  const image = asked.from ? targetAlone(asked) : asked
  // The target first: its label is what the guard reads next.
  const [target, [sourceTag, source], kept, past] = await Promise.all([
    registry.read(image, tags.target, call),
    findSource(asked, tags, registry, call),
    tags.keep ? registry.read(image, tags.keep, call) : undefined,
    tags.history ? readHistory(registry, image, tags.history, call) : undefined,
  ])
  if (!source) {
    const waited = tags.waited ? `, and did not come within ${tags.waited} s` : ''
    throw new Failure('source-missing', `${nameOf(sourceOf(asked), sourceTag)} is not in the registry${waited}`, {
      hint: tags.hint ?? `See that the build was published under ${sourceTag} in every image, then run again`,
    })
  }
  return { image, from: asked.from, sourceTag, source, targetTag: tags.target, target, keepTag: tags.keep, kept, history: past?.history }
}

async function findSource(image: Image, { source, instead }: Tags, registry: Registry, call: Call): Promise<[string, Manifest?]> {
  const found = await registry.read(sourceOf(image), source, call)
  const other = found ? undefined : instead?.(image)
  return other ? [other.digest, (await registry.read(image, other.digest, call)) ?? keptIndex(other)] : [source, found]
}

/** An image at a tag or a digest, as every tool writes it. */
const nameOf = ({ name }: Image, reference: string): string => `${name}${isDigest(reference) ? '@' : ':'}${reference}`

/** What could not be read outweighs what is missing: it may hide more. */
function gravest(faults: Failure[]): Failure {
  const first = faults.find((fault) => fault.reason !== 'source-missing') ?? faults[0]!
  if (faults.length === 1) return first
  const others = faults.filter((fault) => fault !== first)
  // A token server says the same of every image.
  const words = new Set([first, ...others].map((fault) => fault.message))
  return new Failure(first.reason, [...words].join('; '), {
    hint: first.hint,
    status: first.status,
    cause: first,
  })
}
