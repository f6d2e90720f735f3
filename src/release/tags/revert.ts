import type { Budget } from '../budget'
import { asFailure } from '../failure'
import { keepTheWayBack, look, lookAgain, type PutBack, settle, type Way, type Where } from './put-back'
import { digestBefore, isToWatch, type Step } from './step'
import { watch } from './watch'

/**
 * Puts every tag back that these steps moved or may have moved, the images side by side, in each the newest first;
 * what somebody else has moved or released since is left alone, and a write that was lost is watched for as long as
 * there is time. Afterwards every step says how it stands. Never throws.
 */
export async function revert(steps: Step[], ports: Where, budget: Budget): Promise<void> {
  budget.trouble(ports.clock.elapsed())
  const images = new Set(steps.map((step) => step.move.image.name))
  await Promise.all([...images].map((name) => revertImage(steps.filter((step) => step.move.image.name === name), ports, budget)))
}

async function revertImage(steps: Step[], ports: Where, budget: Budget): Promise<void> {
  const target = steps.find(({ move }) => move.purpose === 'move')
  let way: Way = 'clear'
  for (const step of steps.filter(({ state }) => state !== 'waiting').reverse()) {
    if (step.move.purpose === 'keep' && target?.state === 'waiting') way = await isLeftToUs(step, target, ports, budget)
    note(step, await endOf(step, way, ports, budget))
    if (step.end === 'stranded') way = 'needed'
    if (step.end === 'foreign') way = 'theirs'
  }
  // The last undo was read back after all others; an earlier one it may have broken.
  for (const step of steps.filter(({ end }) => end === 'restored').slice(1)) note(step, await lookAgain(step, ports, budget))
  for (const step of steps.filter(({ state }) => state === 'waiting')) note(step, await lookOnce(step, ports, budget))
  for (const step of steps.filter(({ move }) => move.purpose === 'keep')) excuse(step, target)
}

/** Watches tags that are left to somebody else and that a lost write of ours may still undo. Never throws. */
export async function watchTheirs(steps: readonly Step[], ports: Where, budget: Budget): Promise<void> {
  await Promise.all(steps.filter((step) => isToWatch(step, ports.clock.now())).map(async (step) => {
    const end: PutBack = { after: step.after ?? 'unknown', end: 'foreign', fault: step.fault }
    note(step, await watch(step, end, 'clear', ports, budget))
  }))
}

const note = (step: Step, end: PutBack): void => void Object.assign(step, { ...end, fault: end.fault ?? step.fault })

async function endOf(step: Step, way: Way, ports: Where, budget: Budget): Promise<PutBack> {
  // Nothing of ours was sent there.
  if (step.state === 'already' || step.state === 'foreign') return lookOnce(step, ports, budget)
  const end = way === 'clear' ? await settle(step, ports, budget) : await keepTheWayBack(step, way, ports, budget)
  return isToWatch(step, ports.clock.now()) ? watch(step, end, way, ports, budget) : end
}

/** How a tag stands that this run did not touch; where it cannot be read nobody is kept waiting for it. */
async function lookOnce(step: Step, { registry }: Where, { total }: Budget): Promise<PutBack> {
  const { image, tag } = step.move
  const idle = step.state === 'waiting' ? 'untouched' : 'foreign'
  try {
    const after = (await registry.read(image, tag, { signal: total }))?.digest ?? null
    const isIdle = after === digestBefore(step) && (step.state !== 'already' || step.found === after)
    return { after, end: isIdle ? 'untouched' : idle }
  } catch (thrown) {
    return { after: 'unknown', end: idle, fault: asFailure(thrown).message }
  }
}

/** A protection is the way back of whoever moved the target since, be it one that this run had not come to. */
async function isLeftToUs({ move: { to } }: Step, target: Step, ports: Where, budget: Budget): Promise<Way> {
  const shown = await look(target, ports, budget)
  return 'fault' in shown || shown.value === to.digest ? 'clear' : 'theirs'
}

/**
 * A protection that cannot be taken away again, and that shows just what its target shows, harms nobody (incident
 * harmless-keep): the registry deletes no tag, or lets this login delete none, which is not what it is for.
 */
function excuse(step: Step, target: Step | undefined): void {
  const isHarmless = step.end === 'stranded' && step.stays && step.after === step.move.to.digest && target?.after === step.after
  if (!isHarmless) return
  const { image, tag } = step.move
  const why = step.unmendable ? 'this registry cannot delete a tag' : `${image.name}:${tag} could not be deleted again (${step.fault})`
  Object.assign(step, { end: 'moved', fault: `${why}: ${step.unmendable ? `${image.name}:${tag}` : 'it'} stays, and shows just what ${target.move.tag} shows` })
}
