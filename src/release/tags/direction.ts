/** How one commit stands to another in the history. */
export type Direction = 'same' | 'forward' | 'backward' | 'diverged'

/**
 * Decides from both counts, since Gitea's comparison shows a diverged branch like one that is merely ahead.
 * @param ahead commits that the new one has and the old one has not
 * @param behind commits that the old one has and the new one has not
 */
export function direction(ahead: number, behind: number): Direction {
  if (behind === 0) return ahead === 0 ? 'same' : 'forward'
  return ahead === 0 ? 'backward' : 'diverged'
}
