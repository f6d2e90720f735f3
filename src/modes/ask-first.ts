import type { TagPorts } from '../ports/run'
import { Budget } from '../release/budget'
import { Failure } from '../release/failure'
import type { Question } from '../release/question'

/**
 * Asks whoever sits there whether production may move; a job is never asked.
 * @returns whether anybody was asked, and minutes may have gone by
 * @throws Failure `cancelled` where the answer is no
 */
export async function askFirst(question: () => Question, { confirm, cancel }: Pick<TagPorts, 'confirm' | 'cancel'>): Promise<boolean> {
  if (!confirm) return false
  const goesOn = await confirm(question(), { signal: cancel })
  if (cancel.aborted) throw new Failure('cancelled', 'the run was asked to stop while its question stood there: nothing was moved', { hint: 'Run again' })
  if (!goesOn) throw new Failure('cancelled', 'nothing was moved: the question was not answered with yes', { hint: 'Run it again and answer yes, or give --yes' })
  return true
}

/** A budget of its own for what comes after a question: a fault of an hour ago must not end it. The other one is let go. */
export async function askInTime(question: () => Question, ports: Pick<TagPorts, 'confirm' | 'cancel' | 'clock'>, budget: Budget): Promise<Budget> {
  if (!await askFirst(question, ports)) return budget
  budget.dispose()
  return new Budget(ports.clock, ports.cancel)
}
