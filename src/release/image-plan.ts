import type { Commit } from './commit'
import type { TagState } from './report'

/** A tag's state before and as wanted. */
export interface TagPlan {
  tag: string
  before: TagState
  wanted: TagState
}

/** One image of a plan, as the report tells it; plain JSON, so the journal holds it too. */
export interface ImagePlan {
  /** As the user wrote it. */
  image: string
  source: string
  target: TagPlan
  keep?: TagPlan
  /** The commit the target's label named before, where it named one. */
  commitBefore?: Commit
  mediaType: string
}
