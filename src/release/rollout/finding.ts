import type { Commit } from '../commit'

/**
 * What a tenant shows. `shown`: its own `/buildinfo` is the commit and its own `/health` is 200. `stale`: it answers
 * without the commit. `unreachable`: no answer. `unhealthy`: the commit is there, and `/health` is not 200.
 */
export interface Finding {
  state: 'shown' | 'stale' | 'unreachable' | 'unhealthy'
  /** What it said, or why that is not known. Text from outside. */
  got: string
  /** What it runs, where it said so. */
  commit?: Commit
  /** What the user can do about it, where the fault says so. */
  hint?: string
  /** It was asked too often, which says nothing of it: milliseconds that it asks to wait. */
  limited?: number
}
