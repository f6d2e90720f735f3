import type { JournalEntry } from './journal'
import type { Mode } from './report'

/** What a journal tells of a run that is not finished. */
export interface Unfinished {
  mode: Mode
  sha: string
  /** When it began, epoch milliseconds. */
  at: number
  /** `lives`: its process runs still. `killed`: it ended without a word. `stranded`: it ended by itself and left something. */
  state: 'lives' | 'killed' | 'stranded'
  /** Whether it had begun to change anything. */
  hasBegun: boolean
  /** Image repositories, as the user wrote them. */
  images: string[]
  /** Of a smoke: the addresses of its canaries. */
  canaries: string[]
  /** What would be looked at, and put back where it is still as the run left it: `image:tag`. */
  tags: string[]
  /** The inputs that its recovery must be given. */
  needs: string[]
}

/**
 * Reads from a journal whether something waits to be finished.
 * @param isAlive whether the process of the run lives
 * @returns nothing where it is of no run, or of one that ended and left nothing
 */
export function unfinished(entries: readonly JournalEntry[], isAlive: boolean): Unfinished | undefined {
  const begin = entries.find((entry) => entry.kind === 'begin')
  const end = entries.findLast((entry) => entry.kind === 'end')
  if (!begin || (end && end.outcome !== 'stranded')) return undefined
  const { mode, sha, at, needs = [] } = begin
  const moves = entries.flatMap((entry) => (entry.kind === 'plan' ? entry.moves : []))
  const touched = new Set(entries.flatMap((entry) => (entry.kind === 'intended' ? [entry.move] : [])))
  const named = [...(begin.images ?? []), ...entries.flatMap((entry) => (entry.kind === 'plan' || entry.kind === 'fleet' ? entry.images.map(({ image }) => image) : []))]
  return {
    mode, sha, at, needs,
    state: end ? 'stranded' : isAlive ? 'lives' : 'killed',
    hasBegun: entries.some(({ kind }) => kind === 'intended' || kind === 'asking' || kind === 'redeploying'),
    images: [...new Set(named)],
    canaries: entries.flatMap((entry) => (entry.kind === 'smoke' ? entry.canaries.map(({ url }) => url) : [])),
    tags: moves.flatMap(({ image, tag }, index) => (touched.has(index) ? [`${image.name}:${tag}`] : [])),
  }
}
