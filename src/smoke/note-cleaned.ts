import type { RunPorts } from '../ports/run'
import type { Canary } from './canary'

/** Nothing is left on a canary that could be deleted there. Where that cannot be written down it is deleted once more. */
export function noteCleaned({ index }: Canary, { journal, clock }: Pick<RunPorts, 'journal' | 'clock'>): void {
  try {
    journal.append({ kind: 'cleaned', at: clock.now(), canary: index })
  } catch {
    // To delete twice is the same as once.
  }
}
