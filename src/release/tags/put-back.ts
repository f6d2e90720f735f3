import type { Call } from '../../ports/call'
import type { TagPorts } from '../../ports/run'
import type { Budget } from '../budget'
import { asFailure, type Failure } from '../failure'
import type { TagState } from '../report'
import { type Release, releasedSince, since, writtenOver } from './released-since'
import { digestBefore, seeLanded, type Step } from './step'
import { mayLand, mayPass } from './trouble'
import { readUntil } from './verify'

/** Pauses while a registry that is in trouble is asked again, the last one again and again. */
const PAUSES = [300, 1_000, 2_000]
/** Milliseconds that a last try to write is begun before the time is up. */
const LAST_TRY = 1_500
/** Milliseconds before a tag is looked at again that shows what nobody expects. */
const SECOND_LOOK = 300

export type Where = Pick<TagPorts, 'registry' | 'clock' | 'log'>
/** How a step stands when all was tried. */
export type PutBack = Pick<Step, 'fault' | 'unmendable' | 'stays' | 'mayLand'> & Required<Pick<Step, 'after' | 'end'>>

/**
 * Whether an image's protection may be undone: not while its target is not back, since the old digest may live under it
 * alone (`needed`), nor where somebody else has moved the target: it is the way back from that as well, and they may
 * have set the very same one (`theirs`).
 */
export type Way = 'clear' | 'needed' | 'theirs'

/** Of a protection, which is right as long as its target is not. */
export const HOLDS_THE_WAY_BACK = 'left in place, since it holds the way back'
/** Statuses by which a registry says that it deletes no tags (docker-registry 2.8: 400). */
const CANNOT_DELETE = new Set([400, 405, 501])
const NOT_SHOWN = {
  write: 'it was written back and the registry does not show it',
  untag: 'the registry took its deletion and still shows it',
}
export const MOVED_SINCE = 'somebody else has moved it since; left alone'

/** Puts one tag back, where it shows what this run wrote, and nobody else has released that since. */
export async function settle(step: Step, ports: Where, budget: Budget): Promise<PutBack> {
  const { to } = step.move
  const before = digestBefore(step)
  // A tag that a write was taken for a moment ago, and that never came to show it, has been lost by the registry: nobody
  // wants it gone. Of a run that was killed the moment may be long past, and somebody may.
  const isLost = (shown: TagState): boolean => shown === null && step.state === 'sent' && step.began !== undefined
  const isOurs = (shown: Tried<TagState>): boolean => 'fault' in shown || shown.value === before || shown.value === to.digest || isLost(shown.value)
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
  if (!isOurs(shown)) return { after: shown.value, end: 'foreign', fault: MOVED_SINCE }
  // A clear refusal moved nothing: what shows the wanted digest all the same was moved by somebody else.
  if (step.state === 'refused') return { after: shown.value, end: shown.value === before ? 'untouched' : 'foreign' }
  if (shown.value !== to.digest) return restore(step, ports, budget)
  const release = await releasedSince(step, ports, budget)
  if (release && !release.isWrittenOver) return { after: shown.value, end: 'foreign', fault: since(release.entry) }
  // A write that was taken explains it, and then nothing is known of one that was lost.
  if (step.state === 'unsettled') seeLanded(step)
  return release ? giveBack(step, release, ports, budget) : restore(step, ports, budget)
}

/** Puts a tag to what another run, which crossed this one, had released: to what was there before them both would undo it. */
async function giveBack(step: Step, { entry }: Release, ports: Where, budget: Budget): Promise<PutBack> {
  const { image } = step.move
  const { digest } = entry.build
  const theirs = await patiently('total', async () => ports.registry.read(image, digest, { signal: budget.total }), ports, budget)
  if ('fault' in theirs || !theirs.value) {
    step.theirs = digest
    return { after: step.move.to.digest, end: 'stranded', fault: 'fault' in theirs ? theirs.fault : `${image.name}@${digest} is gone, which a ${entry.mode} by ${entry.by} had released` }
  }
  const end = await restore({ ...step, move: { ...step.move, from: theirs.value } }, ports, budget)
  if (end.end === 'restored') return { after: digest, end: 'foreign', fault: writtenOver(entry) }
  step.theirs = digest
  return end
}

/** Leaves a protection in place, and says for whom. */
export async function keepTheWayBack(step: Step, way: Exclude<Way, 'clear'>, ports: Where, budget: Budget): Promise<PutBack> {
  const { image, tag, to } = step.move
  const before = digestBefore(step)
  const shown = await look(step, ports, budget)
  if ('fault' in shown) return { after: 'unknown', end: step.state === 'refused' ? 'untouched' : 'stranded', fault: shown.fault }
  if (shown.value === before) return { after: before, end: 'untouched' }
  if (shown.value !== to.digest) return { after: shown.value, end: 'foreign', fault: MOVED_SINCE }
  if (step.state === 'unsettled') seeLanded(step)
  ports.log.info(`${image.name}:${tag} is left in place, since it holds the way back`)
  if (way === 'theirs') return { after: to.digest, end: 'foreign', fault: 'left in place: it holds the way back for whoever moved the target' }
  return { after: to.digest, end: 'stranded', fault: HOLDS_THE_WAY_BACK }
}

/** Some registries drop an image with any tag of it: what was put back first is then gone, and is put back once more. */
export async function lookAgain(step: Step, ports: Where, budget: Budget): Promise<PutBack> {
  const before = digestBefore(step)
  const shown = await look(step, ports, budget)
  if ('fault' in shown) return { after: 'unknown', end: 'stranded', fault: shown.fault }
  if (shown.value === before) return { after: before, end: 'restored' }
  const isOurs = shown.value === null || shown.value === step.move.to.digest
  if (!isOurs) return { after: shown.value, end: 'foreign', fault: MOVED_SINCE }
  return restore(step, ports, budget)
}

/** What a tag shows, asked again for as long as there is time. */
export const look = ({ move: { image, tag } }: Step, ports: Where, budget: Budget): Promise<Tried<TagState>> =>
  patiently('total', async () => (await ports.registry.read(image, tag, { signal: budget.total }))?.digest ?? null, ports, budget)

/** Writes what was there, also where the tag shows it already: a write of ours may still be on its way. */
export async function restore(step: Step, ports: Where, budget: Budget): Promise<PutBack> {
  const once = await restoreOnce(step, ports, budget)
  // A registry that answers a deletion as if nothing were there (404), or takes it and forgets it, may do it the next time.
  return once.fault === NOT_SHOWN.untag && budget.left('restore') > 0 ? restoreOnce(step, ports, budget) : once
}

async function restoreOnce(step: Step, ports: Where, budget: Budget): Promise<PutBack> {
  const { image, tag, from } = step.move
  const before = digestBefore(step)
  const call = { signal: budget.restore }
  ports.log.info(`putting back ${image.name}:${tag} to ${before ?? 'absent'}`)
  const written = await patiently('restore', () => write(step, ports, call), ports, budget)
  const fault = 'fault' in written ? written.fault : undefined
  const unmendable = !from && 'status' in written && CANNOT_DELETE.has(written.status ?? 0)
  // Where the write was refused one look is enough; where it was taken the registry gets its time to show it.
  const shown = fault === undefined
    ? await patiently('total', async () => (await readUntil(before, image, tag, ports.registry, ports.clock, { signal: budget.total })).state, ports, budget)
    : await look(step, ports, budget)
  if ('fault' in shown) return { after: 'unknown', end: 'stranded', fault: fault ?? shown.fault, unmendable }
  if (shown.value === before) return { after: before, end: 'restored' }
  const stays = !from && !('isPassing' in written && written.isPassing)
  return { after: shown.value, end: 'stranded', unmendable, stays, fault: fault ?? NOT_SHOWN[from ? 'write' : 'untag'] }
}

async function write(step: Step, { registry }: Where, call: Call): Promise<void> {
  const { image, tag, from } = step.move
  try {
    await (from ? registry.write(image, tag, from, call) : registry.untag(image, tag, call))
  } catch (thrown) {
    if (mayLand(asFailure(thrown))) step.lostBack = true
    throw thrown
  }
}

export type Tried<T> = { value: T } | { fault: string; status?: number; isPassing?: boolean }

const told = ({ message, hint }: Failure): string => (hint ? `${message}: ${hint}` : message)

/**
 * How often a refusal is heard before it is believed: this login has just read and written there, and some registries
 * refuse one request among many, or know nothing for a moment of what they have just shown. No oftener, since a wrong
 * password locks an account.
 */
const MOST_REFUSALS = 3
const mayBeTakenBack = ({ reason, status }: Failure): boolean => status === 404 || (reason === 'registry-denied' && (status === 401 || status === 403))

/** Tries again what may work the next time, until the time is up; waits where it is asked to. */
async function patiently<T>(until: 'restore' | 'total', act: () => Promise<T>, { clock }: Where, budget: Budget): Promise<Tried<T>> {
  for (let tries = 0; ; tries++) {
    try {
      return { value: await act() }
    } catch (thrown) {
      const failure = asFailure(thrown)
      const left = budget.left(until)
      const isPassing = until === 'total' ? mayPass(failure) : failure.transient
      const isHeardAgain = mayBeTakenBack(failure) && tries + 1 < MOST_REFUSALS
      if ((!isPassing && !isHeardAgain) || left <= 0) return { fault: told(failure), status: failure.status, isPassing }
      const pause = Math.max(failure.retryAfter ?? 0, PAUSES[Math.min(tries, PAUSES.length - 1)]!)
      // What asks to wait for longer than there is gets one more try before the end.
      const wait = pause < left ? pause : left - LAST_TRY
      if (wait <= 0) return { fault: told(failure), status: failure.status, isPassing }
      await clock.sleep(wait, budget[until])
    }
  }
}
