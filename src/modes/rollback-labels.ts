import type { TagPorts } from '../ports/run'
import { type Commit, isCommit } from '../release/commit'
import { deadline } from '../release/deadline'
import { asFailure } from '../release/failure'
import { isOf } from '../release/history/history'
import type { Histories } from '../release/history/update'
import type { Image } from '../release/image'
import type { Manifest } from '../release/manifest'
import type { RunRecord } from '../release/run-record'
import type { ImageReading } from '../release/tags/image-reading'
import { revisionOf } from '../release/tags/revision'

/** Labels are only told, never waited for: the way out is not held up by a slow blob store. In milliseconds. */
const LABEL_PATIENCE = 3_000

/** By the image's name. */
export type Commits = ReadonlyMap<Image['name'], Commit>

/** A manifest whose label is wanted. */
export interface Labelled {
  image: Image
  manifest?: Manifest
}

/** The commits that the labels name, in their order; what cannot be read, or names none, is nothing, and is warned of. */
export async function labelsOf(all: readonly Labelled[], record: RunRecord, { registry, clock, cancel }: TagPorts): Promise<(Commit | undefined)[]> {
  const { signal, end } = deadline(LABEL_PATIENCE, clock, cancel)
  const labels = await Promise.all(all.map(async ({ image, manifest }) => {
    if (!manifest) return undefined
    try {
      const revision = await revisionOf(registry, image, manifest, { signal })
      return revision !== undefined && isCommit(revision) ? revision : undefined
    } catch (thrown) {
      record.warn(`${asFailure(thrown).message}; the rollback goes on without it`)
      return undefined
    }
  }))
  end()
  return labels
}

/** What the images that move leave: as the label has it, and where there is none as the history has it. */
export function leftCommits(readings: readonly ImageReading[], labels: readonly (Commit | undefined)[], histories: Histories): Commits {
  return new Map(readings.flatMap(({ image, source, target }, at) => {
    if (!target || target.digest === source.digest) return []
    const recorded = histories.get(image.name)?.entries.find((entry) => entry.commit && isOf(entry, { digest: target.digest }))?.commit
    const commit = labels[at] ?? recorded
    return commit === undefined ? [] : [[image.name, commit] as const]
  }))
}
