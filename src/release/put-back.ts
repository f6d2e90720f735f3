import type { Ports } from '../ports'
import type { Budget } from './budget'
import { asFailure } from './failure'
import { readUntil } from './prove'
import type { TagReport, TagState } from './report'
import type { Step } from './step'

/** Pauses while a registry that is in trouble is asked again. */
const PAUSES = [300, 1_000, 2_000]

type Where = Pick<Ports, 'registry' | 'clock' | 'log'>
interface End {
  after: TagState
  end: TagReport['state']
  fault?: string
}

/**
 * Puts every tag back that these steps moved or may have moved, the images side by side, in each the newest first;
 * a tag that somebody else has moved since is left alone. Afterwards every step says how it stands. Never throws.
 */
export async function putBack(steps: Step[], ports: Where, budget: Budget): Promise<void> {
  const images = new Set(steps.map((step) => step.move.image.name))
  await Promise.all([...images].map((name) => putBackImage(steps.filter((step) => step.move.image.name === name), ports, budget)))
}

async function putBackImage(steps: Step[], ports: Where, budget: Budget): Promise<void> {
  let way: 'clear' | 'needed' = 'clear'
  for (const step of [...steps].reverse()) {
    // While the target is not back, its old digest lives under the protecting tag alone.
    const end = way === 'needed' ? keepTheWayBack(step) : await settle(step, ports, budget)
    Object.assign(step, { ...end, fault: end.fault ?? step.fault })
    if (end.end === 'stranded') way = 'needed'
  }
}

function keepTheWayBack(step: Step): End {
  const before = step.move.from?.digest ?? null
  if (step.state !== 'proved' && step.state !== 'sent') return { after: before, end: 'untouched' }
  return { after: step.move.to.digest, end: 'stranded', fault: 'left in place, since it holds the way back' }
}

async function settle(step: Step, ports: Where, budget: Budget): Promise<End> {
  const { image, tag, from, to } = step.move
  const before = from?.digest ?? null
  if (step.state === 'waiting') return { after: before, end: 'untouched' }
  if (step.state === 'already') return { after: to.digest, end: 'foreign' }
  const call = { signal: budget.total }
  const shown = await patiently(async () => (await ports.registry.read(image, tag, call))?.digest ?? null, ports, budget)
  if ('fault' in shown) {
    // A clear refusal moved nothing; what was taken, or lost, may stand.
    if (step.state === 'refused') return { after: 'unknown', end: 'untouched', fault: step.fault ?? shown.fault }
    return { after: 'unknown', end: 'stranded', fault: shown.fault }
  }
  if (shown.value !== before && shown.value !== to.digest) {
    return { after: shown.value, end: 'foreign', fault: 'somebody else has moved it since; left alone' }
  }
  if (step.state === 'refused' && shown.value === before) return { after: before, end: 'untouched' }
  return restore(step, ports, budget)
}

/** Writes what was there, also where the tag shows it already: a write of ours may still be on its way. */
async function restore({ move }: Step, ports: Where, budget: Budget): Promise<End> {
  const { image, tag, from } = move
  const before = from?.digest ?? null
  const call = { signal: budget.total }
  ports.log.info(`putting back ${image.name}:${tag} to ${before ?? 'absent'}`)
  const written = await patiently(
    () => (from ? ports.registry.write(image, tag, from, call) : ports.registry.untag(image, tag, call)), ports, budget)
  const fault = 'fault' in written ? written.fault : undefined
  // Where the write was refused one look is enough; where it was taken the registry gets its time to show it.
  const shown = await patiently(
    async () => (fault === undefined
      ? readUntil(before, image, tag, ports.registry, ports.clock, call)
      : (await ports.registry.read(image, tag, call))?.digest ?? null), ports, budget)
  if ('fault' in shown) return { after: 'unknown', end: 'stranded', fault: fault ?? shown.fault }
  if (shown.value === before) return { after: before, end: 'restored' }
  return { after: shown.value, end: 'stranded', fault: fault ?? 'it was written back and the registry does not show it' }
}

/** Tries again what may work the next time, until the time is up. */
async function patiently<T>(
  act: () => Promise<T>,
  { clock }: Where,
  budget: Budget,
): Promise<{ value: T } | { fault: string }> {
  for (let tries = 0; ; tries++) {
    try {
      return { value: await act() }
    } catch (thrown) {
      const failure = asFailure(thrown)
      if (!failure.transient || budget.total.aborted || tries >= 8) return { fault: failure.message }
      await clock.sleep(PAUSES[Math.min(tries, PAUSES.length - 1)]!, budget.total)
    }
  }
}
