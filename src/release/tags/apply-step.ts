import type { TagPorts } from '../../ports/run'
import type { Pace } from '../budget'
import type { Digest } from '../digest'
import { answerOf, early, type Early } from '../early'
import { asFailure, Failure } from '../failure'
import type { Image } from '../image'
import { describeMove } from './plan'
import { digestBefore, lose, seeLanded, type Step } from './step'
import { stillShows } from './still'
import { isPutOff, isRefused, mayLand, mayPass } from './trouble'
import { disproof, readUntil } from './verify'

/** Milliseconds before a write whose answer was lost, or told of a fault that passes, is sent again, each time after a look at the tag. */
const LOST_PAUSES = [500, 1_500]
/** And before one that was put off is, where nobody says for how long: as often as there is time to go forward. */
const PUT_OFF_PAUSES = [500, 1_500, 3_000]
/** Before a read is asked again. */
const READ_PAUSES = [300, 1_000, 2_000]

export interface Conditions {
  ports: TagPorts
  budget: Pace
  /** Asked directly before every write, and refuses by throwing: a gate may have closed meanwhile. */
  gate?: () => Promise<void>
  onWarning: (text: string) => void
  /** Told of a write that was taken, while it is read back. */
  onSent?: (step: Step) => void
}

export type Paced = Conditions

/** Looks at what a write is to change, directly before it. @returns what the tag shows; throws where it is not for us to write */
type Look = () => Promise<Digest | undefined>

/** What a step's tag shows, where that was asked beside the read-back of the protection before it. */
export type EarlyLook = Early<Digest | undefined>

/** Looks at a tag that is written next, once its protection was taken: that is directly before, and saves a round trip. */
export function lookEarly(step: Step, conditions: Paced): EarlyLook {
  const { ports: { clock, registry }, budget } = conditions
  const { image, tag } = step.move
  return early(clock, budget.forward, (signal) => stillShows(registry, image, tag, expectedOf(step), { signal, onTrouble: budget.trouble }))
}

/**
 * Writes one tag and reads it back.
 * @param target the image's own target, of a protection: it is only of use for what that one shows
 * @param looked what was asked of the tag already, as long as that is fresh
 * @throws Failure `tag-moved-by-other`, `digest-mismatch`, and what the gate and the registry throw
 */
export async function applyStep(step: Step, target: Step | undefined, conditions: Paced, looked?: EarlyLook): Promise<void> {
  const { move } = step
  await conditions.gate?.()
  // The last thing before the write, after the gate too: between the plan and now somebody else may have moved it.
  begin(step, conditions)
  const look: Look = () => lookBefore(step, target, conditions)
  const shown = await lookBefore(step, target, conditions, looked)
  if (step.state === 'already' || shown === move.to.digest) {
    Object.assign(step, { state: 'already', found: shown ?? null })
    return
  }
  await put(step, look, conditions)
}

/** A protection that somebody else had made is theirs to take back (two promotes that cross): it is seen to, at the end. */
export async function keepUp(step: Step, conditions: Paced): Promise<void> {
  const { image, tag, to } = step.move
  if (step.state !== 'already' || step.found !== to.digest) return
  begin(step, conditions)
  const look: Look = () => read(image, tag, [to.digest], conditions)
  if (await look() !== to.digest) await put(step, look, conditions)
}

/**
 * Of a protection both tags are looked at: `-previous` of somebody else's newer release was once written over with an
 * hour-old digest (incident keep-unseen).
 */
async function lookBefore(step: Step, target: Step | undefined, conditions: Paced, looked?: EarlyLook): Promise<Digest | undefined> {
  const { image, tag, from, to } = step.move
  const [shown, protects] = await Promise.all([
    answerOf(looked, conditions.ports.clock, () => read(image, tag, expectedOf(step), conditions)),
    target && read(image, target.move.tag, [to.digest, target.move.to.digest], conditions),
  ])
  // Whoever has moved the target to where it is to go has kept what it showed before.
  if (target && protects === target.move.to.digest) {
    if (step.state === 'waiting') step.state = 'already'
    return shown
  }
  if (target && protects !== to.digest) {
    leaveAlone(step)
    throw movedByOther(target, protects)
  }
  if (shown !== to.digest && shown !== from?.digest) throw movedByOther(step, shown)
  return shown
}

const expectedOf = ({ move: { from, to } }: Step): (Digest | undefined)[] => [from?.digest, to.digest]

/** Writes the tag and proves it, every write in the journal before it is sent. */
async function put(step: Step, look: Look, conditions: Paced): Promise<void> {
  const { ports, budget } = conditions
  const { registry, clock, journal, log } = ports
  const { image, tag, to } = step.move
  await write(step, look, conditions)
  journal.append({ kind: 'sent', at: clock.now(), move: step.index })
  begin(step, conditions)
  const reading = readUntil(to.digest, image, tag, registry, clock, { signal: budget.forward, onTrouble: budget.trouble })
  conditions.onSent?.(step)
  const shown = await reading
  const fault = disproof(shown, to.digest, digestBefore(step), `${image.name}:${tag}`)
  if (fault) throw fault
  step.state = 'proved'
  journal.append({ kind: 'proved', at: clock.now(), move: step.index })
  log.info(`moved and read back: ${describeMove(step.move)}`)
}

/** Sends the write until it is taken; where the answer was lost the tag itself is asked before it is sent again. */
async function write(step: Step, look: Look, conditions: Paced): Promise<void> {
  const { ports: { clock, log }, budget } = conditions
  const { image, tag, to } = step.move
  let fault: Failure | undefined
  for (let tries = 1; ; tries++) {
    goOn(budget, fault)
    begin(step, conditions)
    fault = await send(step, conditions)
    if (!fault) return
    const pause = pauseBefore(fault, tries, budget)
    if (pause === undefined) throw fault
    budget.trouble(step.began)
    log.info(`${image.name}:${tag}: ${fault.message}; trying again in ${pause / 1000} s`)
    await clock.sleep(pause, budget.forward)
    goOn(budget, fault)
    const shown = await look()
    if (shown !== to.digest) continue
    seeLanded(step)
    step.state = 'sent'
    return
  }
}

/** One write. @returns why it was not taken, or may not have been */
async function send(step: Step, { ports: { registry, clock, journal }, budget }: Paced): Promise<Failure | undefined> {
  const { image, tag, to } = step.move
  journal.append({ kind: 'intended', at: clock.now(), move: step.index })
  const wasUnsettled = step.state === 'unsettled'
  step.state = 'refused'
  try {
    await registry.write(image, tag, to, { signal: budget.writes })
    step.state = 'sent'
    return undefined
  } catch (thrown) {
    const failure = asFailure(thrown)
    if (mayLand(failure)) lose(step, clock.now())
    // With an answer the trouble begins when it comes: a registry may take its time.
    if (failure.status !== undefined) step.began = clock.elapsed()
    if (!isRefused(failure) || wasUnsettled) step.state = 'unsettled'
    if (!mayLand(failure)) journal.append({ kind: isRefused(failure) ? 'refused' : 'failed', at: clock.now(), move: step.index })
    return failure
  }
}

/** Milliseconds before the next try; nothing where none is of use, or there is no time for it. */
function pauseBefore(failure: Failure, tries: number, budget: Pace): number | undefined {
  if (budget.forward.aborted) return undefined
  if (!isPutOff(failure)) return failure.transient ? LOST_PAUSES[tries - 1] : undefined
  const usual = PUT_OFF_PAUSES[Math.min(tries, PUT_OFF_PAUSES.length) - 1]!
  // A date that is past, a zero or a part of a second would be a hundred writes a second for as long as there is time.
  const pause = failure.retryAfter === undefined || failure.retryAfter < PUT_OFF_PAUSES[0]! ? usual : failure.retryAfter
  return pause < budget.left('forward') ? pause : undefined
}

/** Reads a tag; what may pass is asked again for as long as there is time to go forward. */
async function read(image: Image, tag: string, expected: readonly (Digest | undefined)[], { ports: { registry, clock }, budget }: Paced): Promise<Digest | undefined> {
  for (let tries = 0; ; tries++) {
    const began = clock.elapsed()
    try {
      return await stillShows(registry, image, tag, expected, { signal: budget.forward, onTrouble: budget.trouble })
    } catch (thrown) {
      const failure = asFailure(thrown)
      if (!mayPass(failure)) throw failure
      budget.trouble(began)
      const pause = Math.max(failure.retryAfter ?? 0, READ_PAUSES[Math.min(tries, READ_PAUSES.length - 1)]!)
      if (budget.forward.aborted || pause >= budget.left('forward')) throw failure
      await clock.sleep(pause, budget.forward)
      if (budget.forward.aborted) throw failure
    }
  }
}

/** A part of the step begins: should it fail, its trouble began here. */
function begin(step: Step, { ports: { clock } }: Paced): asserts step is Step & { began: number } {
  step.began = clock.elapsed()
}

/** Nothing of ours stands there. */
const leaveAlone = (step: Step): void => { if (step.state === 'waiting') step.state = 'foreign' }

function movedByOther(step: Step, shown: Digest | undefined): Failure {
  const { image, tag, from } = step.move
  leaveAlone(step)
  return new Failure(
    'tag-moved-by-other',
    `${image.name}:${tag} was ${from?.digest ?? 'absent'} when this run began and is ${shown ?? 'absent'} now`,
    { hint: 'See who moved it, then run again' },
  )
}

/** @param fault what went wrong before, which is why it is stopped now */
function goOn(budget: Pace, fault?: Failure): void {
  if (budget.forward.aborted) throw fault ?? new Failure('registry-unavailable', 'stopped before the next step', { transient: true })
}
