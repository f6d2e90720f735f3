import type { Call } from '../../ports/call'
import type { TagPorts } from '../../ports/run'
import type { Budget } from '../budget'
import type { HistoryUpdate } from '../entry'
import { asFailure } from '../failure'
import { amend } from '../history/amend'
import { inWords } from '../history/history'
import { type EarlyHistories, remember } from '../history/write'
import type { RunRecord } from '../run-record'
import { type Crossing, crossingInWords, crossingOf, inOrder } from './crossing'

/** Milliseconds for the histories: they are worth a wait, and not a job that runs out of time. */
export const HISTORY_PATIENCE = 15_000

/**
 * Has the histories remember a plan that was carried out.
 * @param read the histories that were read beside the targets' own read-back
 * @returns which holds were lifted, as the end of a sentence: nobody's is lifted in silence (incident hold-lifted-unasked)
 */
export async function writeDown(update: HistoryUpdate, targetTag: string, record: RunRecord, ports: TagPorts, budget: Budget, read?: EarlyHistories): Promise<string> {
  const call = { signal: budget.brief(HISTORY_PATIENCE).forward }
  const crossings = new Map<string, Crossing>()
  const faults = await remember(update, ports, call, (one, found) => {
    const crossing = crossingOf(one, found)
    if (crossing) crossings.set(one.image.name, crossing)
  }, read)
  for (const { words } of faults) record.warn(`${words}; the tags are right, and the next run does not know of this one`)
  const written = update.images.filter(({ image }) => !faults.some((fault) => fault.image === image.name))
  if (update.images.some((one) => one.ruling && !written.includes(one))) {
    record.warn('the veto and the hold of this rollback do not stand everywhere: an automatic release may bring the build back')
  }
  for (const crossing of crossings.values()) await tellCrossing(crossing, update, targetTag, record, ports, call)
  const holds = new Set(written.flatMap(({ lift }) => (lift ? [inWords(lift)] : [])))
  return holds.size === 0 ? '' : `; it lifted the hold set ${[...holds].join(', and the one set ')}`
}

/** Says who replaced whom, and puts it into the history. */
async function tellCrossing(crossing: Crossing, { tag, length }: HistoryUpdate, targetTag: string, record: RunRecord, { registry, clock }: TagPorts, call: Call): Promise<void> {
  const { image } = crossing.one
  const shown = await registry.read(image, targetTag, call).then((found) => found?.digest, () => undefined)
  record.warn(crossingInWords(crossing, targetTag, shown))
  try {
    await amend({ image, tag, length }, inOrder(crossing, shown), { registry, clock }, call)
  } catch (thrown) {
    record.warn(`${image.name}:${tag} does not tell it: ${asFailure(thrown).message}`)
  }
}
