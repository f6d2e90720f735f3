import type { TagPorts } from '../../ports/run'
import type { Budget } from '../budget'
import { asFailure, type Failure } from '../failure'
import { applyStep, type Conditions, type EarlyLook, keepUp, lookEarly, type Paced } from './apply-step'
import type { Plan } from './plan'
import { revert } from './revert'
import { standing, type Step, stepsOf } from './step'

/** Milliseconds for a rollback's protection: nothing may lock the way out. */
const OPTIONAL = 8_000

export interface Settled {
  steps: Step[]
  /** What ended it, where it was ended. Everything of it is put back then, or told as stranded. */
  fault?: Failure
}

/**
 * Carries a plan out, all or none: every protection is proved before the first move, the images of a phase go side by
 * side, and what one of them cannot do is undone for all of them. Never throws.
 */
export async function apply(plan: Plan, conditions: Conditions & { budget: Budget }): Promise<Settled> {
  const { ports, budget } = conditions
  const steps = stepsOf(plan, ports.clock.now())
  const of = (purpose: 'keep' | 'move'): Step[] => steps.filter(({ move }) => move.purpose === purpose)
  const targetOf = ({ move: { image } }: Step): Step | undefined => of('move').find(({ move }) => move.image.name === image.name)
  const looks = new Map<Step, EarlyLook>()
  const protect = (step: Step, paced: Paced): Promise<void> => {
    const target = targetOf(step)
    // Where a gate is asked before each write, the look comes after it.
    const onSent = target && !paced.gate ? () => void looks.set(target, lookEarly(target, paced)) : undefined
    return applyStep(step, target, { ...paced, onSent })
  }
  const fault = (await sideBySide(of('keep'), conditions, protect))
    ?? (await sideBySide(of('move'), conditions, (step, paced) => applyStep(step, undefined, paced, looks.get(step))))
    ?? (await sideBySide(of('keep'), conditions, keepUp))
    ?? commit(ports)
  if (fault) await revert(steps, ports, budget)
  else for (const step of steps) Object.assign(step, standing(step))
  return { steps, fault }
}

/** Works at steps side by side. The first that fails halts the others, and explains them. */
async function sideBySide(
  steps: Step[], conditions: Conditions & { budget: Budget }, act: (step: Step, conditions: Paced) => Promise<void>,
): Promise<Failure | undefined> {
  const { budget, ports, onWarning } = conditions
  let first: Failure | undefined
  const attempt = async (step: Step): Promise<void> => {
    step.began = ports.clock.elapsed()
    try {
      await act(step, step.move.optional ? { ...conditions, budget: budget.brief(OPTIONAL) } : conditions)
    } catch (thrown) {
      const failure = asFailure(thrown)
      if (step.move.optional && !budget.forward.aborted) {
        step.fault = failure.message
        onWarning(`${failure.message}; going on without this protection`)
        return
      }
      // Who is only cut off by another's fault has none of its own: the culprit is to stand out.
      if (!first || !failure.transient) step.fault = failure.message
      first ??= failure
      budget.trouble(step.began ?? ports.clock.elapsed())
      budget.halt()
    }
  }
  await Promise.all(steps.map(attempt))
  return first
}

/** From here on nothing is put back, not even by the step that runs after a kill. */
function commit({ journal, clock }: TagPorts): Failure | undefined {
  try {
    journal.append({ kind: 'committed', at: clock.now() })
    return undefined
  } catch (thrown) {
    return asFailure(thrown)
  }
}
