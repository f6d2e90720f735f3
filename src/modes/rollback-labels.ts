import type { Call } from '../ports/call'
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
import type { RollbackRequest } from '../request/request'

/** Labels are only told, never waited for: the way out is not held up by a slow blob store. In milliseconds. */
const LABEL_PATIENCE = 3_000

/** By the image's name. */
export type Commits = ReadonlyMap<Image['name'], Commit>

/**
 * The commits that the images leave and, where no commit was named, reach: as the history has them, else as the label
 * does. What cannot be read is warned of.
 */
export async function commitsOf(readings: readonly ImageReading[], sha: RollbackRequest['sha'], histories: Histories, record: RunRecord, ports: TagPorts): Promise<{ left: Commits; reached: Commits }> {
  const { signal, end } = deadline(LABEL_PATIENCE, ports.clock, ports.cancel)
  const changing = readings.filter(({ source, target }) => source.digest !== target?.digest)
  const read = async (pick: (reading: ImageReading) => Manifest | undefined): Promise<Commits> => {
    const found = await Promise.all(changing.map((one) => commitOf(one.image, pick(one), histories, record, ports, { signal })))
    return new Map(changing.flatMap(({ image }, index) => (found[index] ? [[image.name, found[index]]] : [])))
  }
  const [left, reached] = await Promise.all([
    read(({ target }) => target),
    sha === 'previous' ? read(({ source }) => source) : new Map(changing.map(({ image }) => [image.name, sha])),
  ])
  end()
  return { left, reached }
}

async function commitOf(image: Image, manifest: Manifest | undefined, histories: Histories, record: RunRecord, { registry }: TagPorts, call: Call): Promise<Commit | undefined> {
  if (!manifest) return undefined
  const recorded = histories.get(image.name)?.entries.find((entry) => entry.commit && isOf(entry, { digest: manifest.digest }))
  if (recorded) return recorded.commit
  try {
    const revision = await revisionOf(registry, image, manifest, call)
    return revision !== undefined && isCommit(revision) ? revision : undefined
  } catch (thrown) {
    record.warn(`${asFailure(thrown).message}; the rollback goes on without it`)
    return undefined
  }
}
