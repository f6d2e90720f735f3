import type { TagPorts } from '../../ports/run'
import type { Trigger } from '../../ports/trigger'
import type { Commit } from '../commit'
import { authorOf } from '../history/author'
import type { Image } from '../image'
import type { ImageReading } from './image-reading'

import type { HistoryUpdate } from '../entry'
import { historyTag } from '../history/history'
import type { Signed } from '../signed'
import { imageUpdate } from './image-update'

export interface HistoryRules {
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
  /** The signatures that held, by the image's name, where some were wanted. */
  signed?: ReadonlyMap<Image['name'], Signed[]>
}

/**
 * What the histories are to remember of a promote or a deploy: an entry in every image, and the hold that it lifts
 * everywhere, since whatever an automatic run may do a hold has stopped before.
 * @returns nothing where no history is kept
 */
export function releaseUpdate(readings: readonly ImageReading[], { mode, sha, commits, proof, signed }: Release, rules: HistoryRules, trigger: Trigger, ports: TagPorts): HistoryUpdate | undefined {
  if (!rules.history) return undefined
  const author = authorOf(mode, trigger, ports)
  const images = readings.map((reading) => ({
    ...imageUpdate(reading, author, { commit: sha, proof, signed: signed?.get(reading.image.name) }, { commit: commits.get(reading.image.name) }),
    lift: reading.history?.hold,
  }))
  return { tag: historyTag(rules.targetTag), length: rules.historyLength, images }
}

/** A run that follows a green one was let go by it. */
export const upstreamProof = ({ upstream }: Trigger): string | undefined =>
  upstream?.conclusion === 'success' && upstream.url ? `the green run ${upstream.url}` : undefined
