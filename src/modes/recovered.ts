import type { Report } from '../release/report'

/** A run that was finished in its place. */
export interface Recovered {
  report: Report
  /** Nothing of it is left to do, so that its journal may go. */
  isDone: boolean
}

/** How a run came to its end, as its journal tells it. */
export const howItEnded = (ended: string | undefined): string => (ended === 'stranded' ? 'the run ended stranded' : 'the run was killed')
