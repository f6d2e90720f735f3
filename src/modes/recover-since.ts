import type { Registry } from '../ports/registry'
import type { RunPorts } from '../ports/run'
import { deadline } from '../release/deadline'
import type { Entry } from '../release/entry'
import { asFailure } from '../release/failure'
import { readHistory } from '../release/history/amend'
import { isOfCommit, standsBehind } from '../release/history/due'
import { type History, historyTag } from '../release/history/history'
import type { Image } from '../release/image'
import type { TagState } from '../release/report'
import type { RunState } from '../release/tags/replay'
import type { Step } from '../release/tags/step'

type Ports = Pick<RunPorts, 'clock' | 'cancel'> & { registry: Registry }

/** Milliseconds: whoever recovers wants the tags right first of all. */
const PATIENCE = 8_000

/** How things stand before anything is put back. */
export interface Since {
  /** What a step's tag shows now; `unknown` where it could not be read. */
  shown(step: Step): TagState
  histories: ReadonlyMap<Image['name'], History>
  /** What could not be read of them, in sentences. */
  warnings: string[]
}

/** Reads what the tags of a run show by now, and what the histories tell of who was there since. */
export async function lookSince({ steps, update }: RunState, { registry, clock, cancel }: Ports): Promise<Since> {
  const { signal, end } = deadline(PATIENCE, clock, cancel)
  const shown = new Map<Step, TagState>()
  const histories = new Map<Image['name'], History>()
  const warnings: string[] = []
  const read = async (step: Step): Promise<void> => {
    const { image, tag } = step.move
    shown.set(step, await registry.read(image, tag, { signal }).then((found) => found?.digest ?? null, () => 'unknown' as const))
  }
  const recall = async ({ image }: { image: Image }, tag: string): Promise<void> => {
    try {
      const kept = await readHistory(registry, image, tag, { signal })
      if (kept) histories.set(image.name, kept.history)
    } catch (thrown) {
      warnings.push(`whether somebody has released ${image.name} since could not be read: ${asFailure(thrown).message}`)
    }
  }
  const targets = steps.filter(({ move: { purpose } }) => purpose === 'move')
  const images = update?.images ?? targets.map(({ move: { image } }) => ({ image }))
  const tag = update?.tag ?? (targets[0] && historyTag(targets[0].move.tag))
  await Promise.all([...steps.map(read), ...(tag === undefined ? [] : images.map((one) => recall(one, tag)))])
  end()
  return { shown: (step) => shown.get(step) ?? 'unknown', histories, warnings }
}

/**
 * The steps that are somebody else's by now, each with the release that stands behind it: a later run that recorded
 * what the tag shows, or one that did so in another image and found this one right already (incident recover-undoes).
 */
export function takenOver({ steps, update, begin }: RunState, { shown, histories }: Since): Map<Step, Entry> {
  const later = new Map<string, Entry>()
  const targets = steps.filter(({ move: { purpose } }) => purpose === 'move')
  for (const target of targets) {
    const { name } = target.move.image
    const own = update?.images.find(({ image }) => image.name === name)?.entry
    const history = histories.get(name)
    const entry = history && standsBehind(history, shown(target), begin?.at ?? 0, own)
    if (entry) later.set(name, entry)
  }
  const again = [...later.values()].find((entry) => isOfCommit(entry, begin?.sha ?? ''))
  for (const target of targets) {
    const { image: { name }, to } = target.move
    if (again && !later.has(name) && shown(target) === to.digest) later.set(name, again)
  }
  return new Map(steps.flatMap((step) => {
    const entry = later.get(step.move.image.name)
    return entry ? [[step, entry] as const] : []
  }))
}

/** Whether every target shows what the run wanted. */
export function isAllThere({ steps }: RunState, { shown }: Since): boolean {
  const targets = steps.filter(({ move: { purpose } }) => purpose === 'move')
  return targets.length > 0 && targets.every((step) => shown(step) === step.move.to.digest)
}
