import { type Commit, sameCommit } from './commit'
import type { Digest } from './digest'
import type { Entry, Hold, Veto } from './entry'

/** What one image shows now. Texts may come from outside. */
export interface ImageStanding {
  /** As the user wrote it. */
  image: string
  tag: string
  /** Nothing where there is no such tag. */
  shown?: Digest
  /** As the label names it, else the history. */
  commit?: Commit
  /** How it came there; nothing where nobody recorded it. */
  live?: Entry
  hold?: Hold
  /** Builds that are ruled out, the one that is live among them where it is. */
  vetoes: { commit?: Commit; digest?: Digest; isLive: boolean; veto: Veto }[]
  /** Where a rollback to `previous` leads: a commit, or in words. Nothing where it leads nowhere. */
  back?: { commit?: Commit; words: string; /** It was rolled back already: `previous` goes no further. */ stays?: boolean }
  /** Why it could not be read. */
  fault?: string
}

/** What one tenant runs now. */
export interface TenantStanding {
  /** Slug or URL. */
  tenant: string
  commit?: Commit
  /** What it said, where it is no commit; why nothing is known. Text from outside. */
  said?: string
}

/** What is live where. */
export interface Standing {
  images: ImageStanding[]
  tenants: TenantStanding[]
  /** Tenants that nobody asks: `skip-tenants`. */
  skipped: string[]
  /** What undoes it in all images, where one command does. */
  undo?: string
  /** What could not be read beside them: the list of the fleet. */
  faults: string[]
}

/** The commits that are live, each once. */
export function commitsOf({ images, tenants }: Pick<Standing, 'images' | 'tenants'>): Commit[] {
  const found: Commit[] = []
  for (const { commit } of [...images, ...tenants]) {
    if (commit !== undefined && !found.some((one) => sameCommit(one, commit))) found.push(commit)
  }
  return found
}

/** Whether everybody shows one commit, and everybody says so. */
export const isOne = (standing: Standing): boolean =>
  standing.faults.length === 0
  && [...standing.images, ...standing.tenants].every(({ commit }) => commit !== undefined)
  && commitsOf(standing).length === 1
