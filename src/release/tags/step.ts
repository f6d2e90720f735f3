import type { TagReport, TagState } from '../report'
import type { TagMove } from './plan'

/**
 * How far a step has come. `refused`: the registry said no, or nobody was asked yet. `unsettled`: the answer was lost,
 * so it may have happened. `sent`: taken. `proved`: read back. `already`: somebody else had made it so. `foreign`:
 * somebody else had moved it elsewhere, and nothing was sent.
 */
export type StepState = 'waiting' | 'already' | 'foreign' | 'refused' | 'unsettled' | 'sent' | 'proved'

/** One move of the plan while it is carried out and put back. */
export interface Step {
  index: number
  move: TagMove
  state: StepState
  /** What the tag showed at the end. */
  after?: TagState
  /** How the step stands at the end. */
  end?: TagReport['state']
  /** What went wrong with it. */
  fault?: string
  /** The registry cannot do what would put it right (docker-registry 2.8 removes no tag), so no command does. */
  unmendable?: boolean
}

const digestBefore = ({ move }: Step): TagState => move.from?.digest ?? null

/** How a step stands in a run that reached its end. */
export function standing(step: Step): Required<Pick<Step, 'after' | 'end'>> {
  if (step.state === 'proved') return { after: step.move.to.digest, end: 'moved' }
  if (step.state === 'already') return { after: step.move.to.digest, end: 'unchanged' }
  return { after: step.state === 'waiting' ? digestBefore(step) : 'unknown', end: 'refused' }
}
