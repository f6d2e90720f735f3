import type { Ports, Trigger } from '../../ports'
import type { Commit } from '../commit'
import type { Image } from '../image'
import type { Sighting } from './plan'
import { authorOf } from '../history/author'
import { moved, type Deed } from '../history/update'
import { historyTag } from '../history/history'

export interface Keeping {
  history: boolean
  historyLength: number
  targetTag: string
}

/** What speaks for a build that goes out, and what is known of the ones that it replaces. */
export interface Release {
  mode: 'promote' | 'deploy'
  sha: Commit
  /** The commit that each target showed, by the image's name. */
  commits: ReadonlyMap<Image['name'], Commit>
  proof?: string
}

/**
 * What the histories are to remember of a promote or a deploy: an entry where the tag moves, and the hold that it lifts
 * everywhere, since whatever an automatic run may do a hold has stopped before.
 * @returns nothing where no history is kept
 */
export function releaseDeed(sightings: readonly Sighting[], { mode, sha, commits, proof }: Release, keeping: Keeping, trigger: Trigger, ports: Ports): Deed | undefined {
  if (!keeping.history) return undefined
  const author = authorOf(mode, trigger, ports)
  const images = sightings.map((sighting) => ({
    ...moved(sighting, author, { commit: sha, proof }, { commit: commits.get(sighting.image.name) }),
    lift: sighting.history?.hold,
  }))
  return { tag: historyTag(keeping.targetTag), length: keeping.historyLength, images }
}

/** A run that follows a green one was let go by it. */
export const upstreamProof = ({ upstream }: Trigger): string | undefined =>
  upstream?.conclusion === 'success' && upstream.url ? `the green run ${upstream.url}` : undefined
