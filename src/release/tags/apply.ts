import type { TagPorts } from '../../ports/run'
import type { Budget, Pace } from '../budget'
import { asFailure, Failure } from '../failure'
import type { Manifest } from '../manifest'
import { describeMove, type Plan, type TagMove } from './plan'
import { revert } from './revert'
import { standing, type Step } from './step'
import { disproof, readUntil } from './verify'

/** How a write that may have been lost is tried again; each time the tag is asked first. */
const PAUSES = [500, 1_500]
/** Milliseconds for a rollback's protection: nothing may lock the way out. */
const OPTIONAL = 8_000

export interface Settled {
  steps: Step[]
  /** What ended it, where it was ended. Everything of it is put back then, or told as stranded. */
  fault?: Failure
}

export interface Conditions {
  ports: TagPorts
  budget: Budget
  /** Asked directly before every write, and refuses by throwing: a gate may have closed meanwhile. */
  gate?: () => Promise<void>
  onWarning: (text: string) => void
}

type Paced = Omit<Conditions, 'budget'> & { budget: Pace }

/**
 * Carries a plan out, all or none: every protection is proved before the first move, the images of a phase go side by
 * side, and what one of them cannot do is undone for all of them. Never throws.
 */
export async function apply(plan: Plan, conditions: Conditions): Promise<Settled> {
  const { ports, budget } = conditions
  const steps = plan.moves.map((move, index): Step => ({ index, move, state: 'waiting' }))
  const fault = (await phase('keep', steps, conditions)) ?? (await phase('move', steps, conditions)) ?? commit(ports)
  if (fault) await revert(steps, ports, budget)
  else for (const step of steps) Object.assign(step, standing(step))
  return { steps, fault }
}

/** All steps of one purpose, side by side. The first that fails halts the others, and explains them. */
async function phase(purpose: TagMove['purpose'], steps: Step[], conditions: Conditions): Promise<Failure | undefined> {
  const { budget, ports, onWarning } = conditions
  let first: Failure | undefined
  const attempt = async (step: Step): Promise<void> => {
    const began = ports.clock.now()
    try {
      await applyStep(step, step.move.optional ? { ...conditions, budget: budget.brief(OPTIONAL) } : conditions)
    } catch (thrown) {
      const failure = asFailure(thrown)
      step.fault = first ? 'stopped, since another step failed' : failure.message
      if (step.move.optional && !budget.forward.aborted) {
        onWarning(`${failure.message}; going on without this protection`)
        return
      }
      first ??= failure
      budget.trouble(began)
      budget.halt()
    }
  }
  await Promise.all(steps.filter((step) => step.move.purpose === purpose).map(attempt))
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

async function applyStep(step: Step, conditions: Paced): Promise<void> {
  const { ports, budget } = conditions
  const { registry, clock, journal, log } = ports
  const { image, tag, from, to, purpose } = step.move
  const forward = { signal: budget.forward, onTrouble: budget.trouble }
  await conditions.gate?.()
  if (purpose === 'move') {
    // The last thing before the write, after the gate too: between the plan and now somebody else may have moved it.
    const shown = await registry.read(image, tag, forward)
    if (shown?.digest === to.digest) {
      step.state = 'already'
      return
    }
    if (shown?.digest !== from?.digest) {
      step.state = 'foreign'
      throw movedByOther(step.move, shown)
    }
  }
  goOn(budget)
  journal.append({ kind: 'intended', at: clock.now(), move: step.index })
  await write(step, conditions)
  journal.append({ kind: 'sent', at: clock.now(), move: step.index })
  const shown = await readUntil(to.digest, image, tag, registry, clock, forward)
  const fault = disproof(shown, to.digest, from?.digest ?? null, `${image.name}:${tag}`)
  if (fault) throw fault
  step.state = 'proved'
  journal.append({ kind: 'proved', at: clock.now(), move: step.index })
  log.info(`moved and read back: ${describeMove(step.move)}`)
}

/** Writes the tag; where the answer was lost the tag itself is asked before the write is sent again. */
async function write(step: Step, { ports, budget }: Paced): Promise<void> {
  const { registry, clock, log } = ports
  const { image, tag, from, to } = step.move
  for (let tries = 0; ; tries++) {
    const began = clock.now()
    try {
      step.state = step.state === 'unsettled' ? 'unsettled' : 'refused'
      await registry.write(image, tag, to, { signal: budget.writes })
      step.state = 'sent'
      return
    } catch (thrown) {
      const failure = asFailure(thrown)
      if (failure.transient) step.state = 'unsettled'
      const pause = PAUSES[tries]
      if (!isPassing(failure) || pause === undefined || budget.forward.aborted) throw failure
      budget.trouble(began)
      log.info(`${image.name}:${tag}: ${failure.message}; trying again in ${pause / 1000} s (${tries + 2} of ${PAUSES.length + 1})`)
      await clock.sleep(pause, budget.forward)
      goOn(budget)
      const shown = await registry.read(image, tag, { signal: budget.forward, onTrouble: budget.trouble })
      if (shown?.digest === to.digest) {
        step.state = 'sent'
        return
      }
      if (shown?.digest !== from?.digest) throw movedByOther(step.move, shown)
      goOn(budget)
    }
  }
}

/** A broken connection, or a status that says "try again"; a 500 may stand for anything. */
const isPassing = ({ transient, status }: Failure): boolean =>
  transient && (status === undefined || [429, 502, 503, 504].includes(status))

function movedByOther({ image, tag, from }: TagMove, shown: Manifest | undefined): Failure {
  return new Failure(
    'tag-moved-by-other',
    `${image.name}:${tag} was ${from?.digest ?? 'absent'} when this run began and is ${shown?.digest ?? 'absent'} now`,
    { hint: 'See who moved it, then run again' },
  )
}

function goOn(budget: Pace): void {
  if (budget.forward.aborted) throw new Failure('registry-unavailable', 'stopped before the next step', { transient: true })
}
