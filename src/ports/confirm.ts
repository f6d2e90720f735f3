import type { Question } from '../release/question'
import type { Call } from './call'

/**
 * Asks the person at the terminal, before production moves. Nobody is asked where there is none: a job, a pipe.
 * @returns whether it may go on; never throws, and a question that is cut short is no yes
 */
export type Confirm = (question: Question, call?: Call) => Promise<boolean>
