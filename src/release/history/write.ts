import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Journal } from '../../ports/journal'
import type { Registry } from '../../ports/registry'
import type { HistoryUpdate, ImageUpdate } from '../entry'
import { asFailure } from '../failure'
import { amend } from './amend'
import type { History } from './history'
import { changeOf } from './update'

interface HistoryPorts {
  registry: Registry
  clock: Clock
  journal: Journal
}

/**
 * Writes an update into every image's history, the images side by side. Never throws: the tags are moved and proved, and
 * what is not remembered is told.
 * @param onFound told what stood there before
 * @returns what went wrong, an image each
 */
export async function remember(
  update: HistoryUpdate, { registry, clock, journal }: HistoryPorts, call: Call, onFound?: (one: ImageUpdate, found: History) => void,
): Promise<string[]> {
  const { tag, length } = update
  const faults = await Promise.all(update.images.map(async (one) => {
    const change = changeOf(one, update)
    try {
      await amend({ image: one.image, tag, length }, (found) => {
        onFound?.(one, found)
        return change(found)
      }, { registry, clock }, call)
      return []
    } catch (thrown) {
      return [`${one.image.name}:${tag} was not written: ${asFailure(thrown).message}`]
    }
  }))
  try {
    journal.append({ kind: 'history-written', at: clock.now() })
  } catch {
    // Whoever finishes the run writes the same once more, which changes nothing.
  }
  return faults.flat()
}
