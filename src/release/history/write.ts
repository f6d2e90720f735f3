import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Journal } from '../../ports/journal'
import type { Registry } from '../../ports/registry'
import type { Early } from '../early'
import type { HistoryUpdate, ImageUpdate } from '../entry'
import { asFailure } from '../failure'
import type { Image } from '../image'
import type { JournalEntry } from '../journal'
import type { Manifest } from '../manifest'
import { amend } from './amend'
import type { History } from './history'
import { changeOf } from './update'

interface HistoryPorts {
  registry: Registry
  clock: Clock
  journal: Journal
}

/** What stood under the histories' tags a moment ago, by the image's name. */
export type EarlyHistories = Map<Image['name'], Early<Manifest | undefined>>

/** What was not written, of one image. */
export interface Unwritten {
  image: Image['name']
  /** Why, in words. */
  words: string
}

/**
 * Writes an update into every image's history, the images side by side. Never throws: the tags are moved and proved, and
 * what is not remembered is told.
 * @param onFound told what stood there before
 * @param read what was read of them already, as long as that is fresh
 */
export async function remember(update: HistoryUpdate, ports: HistoryPorts, call: Call, onFound?: OnFound, read?: EarlyHistories): Promise<Unwritten[]> {
  const faults = await writeHistories(update, ports, call, onFound, read)
  note({ kind: 'history-written', at: ports.clock.now() }, ports.journal)
  return faults
}

/**
 * Writes what a rollback says before its tags move. Never throws: nothing may lock the way out. Whoever finishes a run
 * that was killed does not write it once more: a person may have taken it back by then.
 */
export async function ruleFirst(rulings: HistoryUpdate, ports: HistoryPorts, call: Call): Promise<Unwritten[]> {
  note({ kind: 'ruling', at: ports.clock.now(), update: rulings }, ports.journal)
  const faults = await writeHistories(rulings, ports, call)
  note({ kind: 'ruled', at: ports.clock.now() }, ports.journal)
  return faults
}

type OnFound = (one: ImageUpdate, found: History) => void

async function writeHistories({ tag, length, images }: HistoryUpdate, { registry, clock }: HistoryPorts, call: Call, onFound?: OnFound, read?: EarlyHistories): Promise<Unwritten[]> {
  const faults = await Promise.all(images.map(async (one) => {
    const change = changeOf(one)
    try {
      await amend({ image: one.image, tag, length }, (found) => {
        onFound?.(one, found)
        return change(found)
      }, { registry, clock }, call, read?.get(one.image.name))
      return []
    } catch (thrown) {
      return [{ image: one.image.name, words: `${one.image.name}:${tag} was not written: ${asFailure(thrown).message}` }]
    }
  }))
  return faults.flat()
}

/** Whoever finishes the run writes the same once more, which changes nothing; or tells a little less of it. */
function note(entry: JournalEntry, journal: Journal): void {
  try {
    journal.append(entry)
  } catch {
    // Told where the next line, which matters more, cannot be written either.
  }
}
