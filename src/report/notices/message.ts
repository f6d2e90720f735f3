import { shortSha } from '../../release/commit'
import { cut } from '../../release/cut'
import type { Report } from '../../release/report'
import { harmless } from '../safe'

/** What of a report a notice tells; the evidence holds it under the same names. */
export type Told = Pick<Report, 'mode' | 'outcome' | 'reason' | 'sha' | 'dryRun' | 'verdict' | 'next' | 'command' | 'undo' | 'runUrl'> & {
  images: readonly { image: string }[]
}

/** A notice in the words that every receiver gets, in plain text that mentions nobody and links nowhere. */
export interface Message {
  /** e.g. `deploy of 9fd7ab2: restored (registry-denied)`; words of ours alone. */
  title: string
  /** `❌` and the like. */
  mark: string
  verdict: string
  /** Empty where nothing is to do. */
  next: string
  /** What to type, where a command says it. */
  command: string
  /** The run's own page, where it has one. */
  run: string
}

const MARKS: Record<Report['outcome'], string> = {
  done: '✅', unchanged: '✅', planned: '📝', skipped: '⏭️', failed: '❌', restored: '⛔', stranded: '🛑',
}
/** Characters. A chat takes a few thousand, and nobody reads more of one there. */
const LONGEST = 600

export function messageOf({ mode, outcome, reason, sha, verdict, next, command, runUrl }: Told): Message {
  const why = reason === 'ok' ? '' : ` (${reason})`
  return {
    title: `${mode || 'release'}${sha ? ` of ${shortSha(sha)}` : ''}: ${outcome === 'stranded' ? 'STRANDED, a person is needed' : outcome}${why}`,
    mark: MARKS[outcome],
    verdict: unlinked(verdict),
    next: unlinked(next),
    command: unlinked(command ?? ''),
    run: runUrl ?? '',
  }
}

/**
 * Text from outside for a chat: no mention (`@here`, `<!channel>`, `<@U123>`), no link, no fence that ends early. What
 * a chat makes of it is the chat's affair, so that the signs themselves go, not only their meaning in one of them.
 */
export const unlinked = (text: string): string =>
  cut(harmless(text).replace(/[a-z][a-z0-9+.-]*:\/\//gi, '').replace(/mailto:/gi, '').replace(/[<>]/g, '').replace(/`/g, '\'').replace(/(?<![\w])@+/g, ''), LONGEST)
