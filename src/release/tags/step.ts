import type { Digest } from '../digest'
import type { TagReport, TagState } from '../report'
import type { Plan, TagMove } from './plan'

/**
 * How far a step has come. `refused`: the registry said no, or nobody was asked yet. `unsettled`: the answer was lost,
 * so it may have happened. `sent`: taken. `proved`: read back. `already`: somebody else had made it so, or needless.
 * `foreign`: somebody else had moved it elsewhere, and nothing was sent.
 */
export type StepState = 'waiting' | 'already' | 'foreign' | 'refused' | 'unsettled' | 'sent' | 'proved'

/** Writes of one tag whose answer was lost. */
export interface LostWrites {
  /** How many of them nobody has seen land. */
  count: number
  /** Epoch milliseconds at which the last of them was sent. */
  at: number
}

/** One move of the plan while it is carried out and put back. */
export interface Step {
  index: number
  move: TagMove
  state: StepState
  /** Epoch milliseconds when the plan was made: what a history tells of later is somebody else's. */
  since?: number
  /** What may still land, and undo whatever was done since. */
  lost?: LostWrites
  /** When what it is doing now began, by the clock's `elapsed`. */
  began?: number
  /** What was found there, where nothing was to be sent. */
  found?: TagState
  /** What the tag showed at the end. */
  after?: TagState
  /** How the step stands at the end. */
  end?: TagReport['state']
  /** What went wrong with it. */
  fault?: string
  /** The registry cannot do what would put it right (docker-registry 2.8 removes no tag), so no command does. */
  unmendable?: boolean
  /** It is new, and stays: the registry does not take it away, or nobody lets us. */
  stays?: boolean
  /** A write that puts it back was lost: should it land late, it does so on whatever is done next. */
  lostBack?: boolean
  /** At the end, a write of ours may still land. */
  mayLand?: boolean
  /** What the tag is to show, where somebody else has moved it since and a late write of ours may undo that. */
  theirs?: TagState
}

/** @param since epoch milliseconds */
export const stepsOf = ({ moves }: Pick<Plan, 'moves'>, since: number): Step[] =>
  moves.map((move, index) => ({ index, move, since, state: 'waiting' }))

export const digestBefore = ({ move }: Step): Digest | null => move.from?.digest ?? null

/** How a step stands in a run that reached its end. */
export function standing(step: Step): Required<Pick<Step, 'after' | 'end'>> {
  if (step.state === 'proved') return { after: step.move.to.digest, end: 'moved' }
  if (step.state === 'already') return { after: step.found === undefined ? step.move.to.digest : step.found, end: 'unchanged' }
  return { after: step.state === 'waiting' ? digestBefore(step) : 'unknown', end: 'refused' }
}

/** Milliseconds after which a write whose answer was lost is taken never to land: gateways give up after a minute. */
const LANDS_WITHIN = 60_000

/** A write was sent and its answer lost. @param at epoch milliseconds */
export const lose = (step: Step, at: number): void => void (step.lost = { count: (step.lost?.count ?? 0) + 1, at })

/** The tag was seen to show what was written: of the writes that were lost, one is accounted for. */
export function seeLanded(step: Step): void {
  if (step.lost) step.lost = { ...step.lost, count: Math.max(0, step.lost.count - 1) }
}

/**
 * Whether to watch the tag of this step: also where all that was lost has been seen, since a gateway may have sent it
 * twice, and what was seen may have been another run's that does the same.
 * @param now epoch milliseconds
 */
export const isToWatch = ({ lost }: Step, now: number): boolean => lost !== undefined && Math.abs(now - lost.at) < LANDS_WITHIN

/** Whether a write of this step may still land that nobody has seen. @param now epoch milliseconds */
export const mayStillLand = (step: Step, now: number): boolean => isToWatch(step, now) && step.lost!.count > 0
