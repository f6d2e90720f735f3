import type { TagPorts } from '../../ports/run'
import type { Budget } from '../budget'
import { asFailure, type Failure } from '../failure'
import type { Manifest } from '../manifest'
import type { TagState } from '../report'
import type { Step } from './step'
import { readUntil } from './verify'

/** Pauses while a registry that is in trouble is asked again. */
const PAUSES = [300, 1_000, 2_000]
/** Milliseconds before a tag is looked at again that shows what nobody expects. */
const SECOND_LOOK = 300

type Where = Pick<TagPorts, 'registry' | 'clock' | 'log'>
type End = Pick<Step, 'fault' | 'unmendable'> & Required<Pick<Step, 'after' | 'end'>>

/**
 * Puts every tag back that these steps moved or may have moved, the images side by side, in each the newest first;
 * a tag that somebody else has moved since is left alone. Afterwards every step says how it stands. Never throws.
 */
export async function revert(steps: Step[], ports: Where, budget: Budget): Promise<void> {
  const images = new Set(steps.map((step) => step.move.image.name))
  await Promise.all([...images].map((name) => revertImage(steps.filter((step) => step.move.image.name === name), ports, budget)))
}

async function revertImage(steps: Step[], ports: Where, budget: Budget): Promise<void> {
  let way: Way = 'clear'
  for (const step of steps.filter(({ state }) => state !== 'waiting').reverse()) {
    const end = await endOf(step, way, ports, budget)
    Object.assign(step, { ...end, fault: end.fault ?? step.fault })
    if (end.end === 'stranded') way = 'needed'
    if (end.end === 'foreign') way = 'theirs'
  }
  // The last undo was read back after all others; an earlier one it may have broken.
  for (const step of steps.filter(({ end }) => end === 'restored').slice(1)) Object.assign(step, await lookAgain(step, ports, budget))
  for (const step of steps.filter(({ state }) => state === 'waiting')) Object.assign(step, await lookOnce(step, ports, budget))
}

/**
 * Whether an image's protection may be undone: not while its target is not back, since the old digest may live under it
 * alone (`needed`), nor where somebody else has moved the target: it is the way back from that as well, and they may
 * have set the very same one (`theirs`).
 */
type Way = 'clear' | 'needed' | 'theirs'

function endOf(step: Step, way: Way, ports: Where, budget: Budget): Promise<End> {
  // Nothing of ours was sent there.
  if (step.state === 'already' || step.state === 'foreign') return lookOnce(step, ports, budget)
  return way === 'clear' ? settle(step, ports, budget) : keepTheWayBack(step, way, ports, budget)
}

/** How a tag stands that this run did not touch; where it cannot be read nobody is kept waiting for it. */
async function lookOnce(step: Step, { registry }: Where, { total }: Budget): Promise<End> {
  const { image, tag, from } = step.move
  const idle = step.state === 'waiting' ? 'untouched' : 'foreign'
  try {
    const after = digestOf(await registry.read(image, tag, { signal: total }))
    return { after, end: step.state !== 'already' && after === (from?.digest ?? null) ? 'untouched' : idle }
  } catch (thrown) {
    return { after: 'unknown', end: idle, fault: asFailure(thrown).message }
  }
}

async function keepTheWayBack(step: Step, way: Exclude<Way, 'clear'>, ports: Where, budget: Budget): Promise<End> {
  const { image, tag, from, to } = step.move
  const before = from?.digest ?? null
  const shown = await look(step, ports, budget)
  if ('fault' in shown) return { after: 'unknown', end: step.state === 'refused' ? 'untouched' : 'stranded', fault: shown.fault }
  if (shown.value === before) return { after: before, end: 'untouched' }
  if (shown.value !== to.digest) return { after: shown.value, end: 'foreign', fault: MOVED_SINCE }
  ports.log.info(`${image.name}:${tag} is left in place, since it holds the way back`)
  if (way === 'theirs') return { after: to.digest, end: 'foreign', fault: 'left in place: it holds the way back for whoever moved the target' }
  return { after: to.digest, end: 'stranded', fault: 'left in place, since it holds the way back' }
}

/** Some registries drop an image with any tag of it: what was put back first is then gone, and is put back once more. */
async function lookAgain(step: Step, ports: Where, budget: Budget): Promise<End> {
  const before = step.move.from?.digest ?? null
  const shown = await look(step, ports, budget)
  if ('fault' in shown) return { after: 'unknown', end: 'stranded', fault: shown.fault }
  if (shown.value === before) return { after: before, end: 'restored' }
  const isOurs = shown.value === null || shown.value === step.move.to.digest
  if (!isOurs) return { after: shown.value, end: 'foreign', fault: MOVED_SINCE }
  return restore(step, ports, budget)
}

const MOVED_SINCE = 'somebody else has moved it since; left alone'

const look = ({ move: { image, tag } }: Step, ports: Where, budget: Budget): Promise<Tried<TagState>> =>
  patiently(async () => digestOf(await ports.registry.read(image, tag, { signal: budget.total })), ports, budget)

async function settle(step: Step, ports: Where, budget: Budget): Promise<End> {
  const { from, to } = step.move
  const before = from?.digest ?? null
  const isOurs = (shown: Tried<TagState>): boolean => 'fault' in shown || shown.value === before || shown.value === to.digest
  let shown = await look(step, ports, budget)
  // To leave a tag alone is not undone by anybody, so one odd answer is not believed.
  if (!isOurs(shown)) {
    await ports.clock.sleep(SECOND_LOOK, budget.total)
    shown = await look(step, ports, budget)
  }
  if ('fault' in shown) {
    // A clear refusal moved nothing; what was taken, or lost, may stand.
    if (step.state === 'refused') return { after: 'unknown', end: 'untouched', fault: step.fault ?? shown.fault }
    return { after: 'unknown', end: 'stranded', fault: shown.fault }
  }
  if (!isOurs(shown)) {
    return { after: shown.value, end: 'foreign', fault: MOVED_SINCE }
  }
  // A clear refusal moved nothing: what shows the wanted digest all the same was moved by somebody else.
  if (step.state === 'refused') return { after: shown.value, end: shown.value === before ? 'untouched' : 'foreign' }
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
  const unmendable = !from && 'status' in written && (written.status === 400 || written.status === 405)
  // Where the write was refused one look is enough; where it was taken the registry gets its time to show it.
  const shown = await patiently(
    async () => (fault === undefined
      ? readUntil(before, image, tag, ports.registry, ports.clock, call)
      : digestOf(await ports.registry.read(image, tag, call))), ports, budget)
  if ('fault' in shown) return { after: 'unknown', end: 'stranded', fault: fault ?? shown.fault, unmendable }
  if (shown.value === before) return { after: before, end: 'restored' }
  return { after: shown.value, end: 'stranded', unmendable, fault: fault ?? 'it was written back and the registry does not show it' }
}

type Tried<T> = { value: T } | { fault: string; status?: number }

const digestOf = (manifest: Manifest | undefined): TagState => manifest?.digest ?? null

const told = ({ message, hint }: Failure): string => (hint ? `${message}: ${hint}` : message)

/** Tries again what may work the next time, until the time is up. */
async function patiently<T>(
  act: () => Promise<T>,
  { clock }: Where,
  budget: Budget,
): Promise<Tried<T>> {
  for (let tries = 0; ; tries++) {
    try {
      return { value: await act() }
    } catch (thrown) {
      const failure = asFailure(thrown)
      if (!failure.transient || budget.total.aborted || tries >= 8) return { fault: told(failure), status: failure.status }
      await clock.sleep(PAUSES[Math.min(tries, PAUSES.length - 1)]!, budget.total)
    }
  }
}
