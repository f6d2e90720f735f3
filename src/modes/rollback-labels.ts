import type { Call, Ports } from '../ports'
import { isCommit, type Commit } from '../release/commit'
import { asFailure } from '../release/failure'
import type { Histories } from '../release/history/update'
import { isOf } from '../release/history/history'
import type { Image } from '../release/image'
import type { Logbook } from '../release/run-record'
import type { Manifest } from '../release/manifest'
import { patience } from '../release/deadline'
import type { Sighting } from '../release/tags/plan'
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
export async function commitsOf(sightings: readonly Sighting[], sha: RollbackRequest['sha'], histories: Histories, book: Logbook, ports: Ports): Promise<{ left: Commits; reached: Commits }> {
  const { signal, end } = patience(LABEL_PATIENCE, ports.clock, ports.cancel)
  const changing = sightings.filter(({ source, target }) => source.digest !== target?.digest)
  const read = async (pick: (sighting: Sighting) => Manifest | undefined): Promise<Commits> => {
    const found = await Promise.all(changing.map((one) => commitOf(one.image, pick(one), histories, book, ports, { signal })))
    return new Map(changing.flatMap(({ image }, index) => (found[index] ? [[image.name, found[index]]] : [])))
  }
  const [left, reached] = await Promise.all([
    read(({ target }) => target),
    sha === 'previous' ? read(({ source }) => source) : new Map(changing.map(({ image }) => [image.name, sha])),
  ])
  end()
  return { left, reached }
}

async function commitOf(image: Image, manifest: Manifest | undefined, histories: Histories, book: Logbook, { registry }: Ports, call: Call): Promise<Commit | undefined> {
  if (!manifest) return undefined
  const recorded = histories.get(image.name)?.entries.find((entry) => entry.commit && isOf(entry, { digest: manifest.digest }))
  if (recorded) return recorded.commit
  try {
    const revision = await revisionOf(registry, image, manifest, call)
    return revision !== undefined && isCommit(revision) ? revision : undefined
  } catch (thrown) {
    book.warn(`${asFailure(thrown).message}; the rollback goes on without it`)
    return undefined
  }
}
