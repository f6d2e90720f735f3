import type { Commit } from '../commit'
import type { Image } from '../image'
import type { ImagePlan } from '../image-plan'
import type { Manifest } from '../manifest'
import type { ImageReading } from './image-reading'

/** One tag that is to point elsewhere. A plan is a list of these; carrying it out and undoing it are loops over it. */
export interface TagMove {
  image: Image
  tag: string
  /** `keep` protects the way back and goes first; `move` is what was asked for. */
  purpose: 'keep' | 'move'
  /** A refusal is told and the run goes on: a rollback is never locked out by its own protection. */
  optional: boolean
  /** What the tag shows now; nothing where there is no such tag. */
  from?: Manifest
  to: Manifest
}

/** All of it, all protections before the first move. */
export interface Plan {
  images: ImagePlan[]
  moves: TagMove[]
}

/**
 * Tags that already show what is wanted get no step.
 * @param commits the commit each target's label names, by the image's name
 */
export function planMoves(readings: ImageReading[], keepIsOptional: boolean, commits: ReadonlyMap<string, Commit>): Plan {
  const changing = readings.filter(({ source, target }) => source.digest !== target?.digest)
  const keeps = changing.flatMap(({ image, target, keepTag, kept }): TagMove[] =>
    target && keepTag && kept?.digest !== target.digest
      ? [{ image, tag: keepTag, purpose: 'keep', optional: keepIsOptional, from: kept, to: target }]
      : [],
  )
  const targets = changing.map(
    ({ image, targetTag, target, source }): TagMove =>
      ({ image, tag: targetTag, purpose: 'move', optional: false, from: target, to: source }),
  )
  return { images: readings.map((reading) => imagePlan(reading, commits)), moves: [...keeps, ...targets] }
}

function imagePlan(reading: ImageReading, commits: ReadonlyMap<string, Commit>): ImagePlan {
  const { image, sourceTag, source, targetTag, target, keepTag, kept } = reading
  const changes = target && target.digest !== source.digest
  return {
    image: image.name,
    source: sourceTag,
    target: { tag: targetTag, before: target?.digest ?? null, wanted: source.digest },
    // It keeps what the target showed, where that is about to change.
    keep: keepTag
      ? { tag: keepTag, before: kept?.digest ?? null, wanted: (changes ? target : kept)?.digest ?? null }
      : undefined,
    commitBefore: commits.get(image.name),
    mediaType: source.mediaType,
  }
}

/** A step as a person reads it. */
export function describeMove({ image, tag, from, to }: TagMove): string {
  return `${image.name}:${tag} ${from?.digest ?? '(no such tag)'} -> ${to.digest}`
}
