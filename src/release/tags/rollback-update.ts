import type { TagPorts } from '../../ports/run'
import { type Commit, shortSha } from '../commit'
import { deadline } from '../deadline'
import type { Author, Entry, HistoryUpdate, Ruling } from '../entry'
import { asFailure } from '../failure'
import { readHistory } from '../history/amend'
import { ruling } from '../history/author'
import { buildOf } from '../history/builds'
import { type History, historyTag, inWords, isOf, liveEntry, vetoOf } from '../history/history'
import { type Histories } from '../history/update'
import type { Image } from '../image'
import type { RunRecord } from '../run-record'
import type { ImageReading } from './image-reading'
import { imageUpdate } from './image-update'
import type { HistoryRules } from './release-update'

/** Milliseconds for the histories: nothing may lock the way out. */
const PATIENCE = 8_000

/** Reads what the images remember; what cannot be read is warned of, and the rollback goes on without it. */
export async function recall(images: readonly Image[], { history, targetTag }: HistoryRules, record: RunRecord, { registry, clock, cancel }: TagPorts): Promise<Histories> {
  if (!history) return new Map()
  const { signal, end } = deadline(PATIENCE, clock, cancel)
  const read = async (image: Image): Promise<[string, History][]> => {
    try {
      const kept = await readHistory(registry, image, historyTag(targetTag), { signal })
      return kept ? [[image.name, kept.history]] : []
    } catch (thrown) {
      record.warn(`${asFailure(thrown).message}; the rollback goes on without this history`)
      return []
    }
  }
  const found = await Promise.all(images.map(read))
  end()
  return new Map(found.flat())
}

/** What a rollback reaches and leaves, as far as it is known. */
export interface Returned {
  /** By the image's name. */
  left: ReadonlyMap<Image['name'], Commit>
  reached: ReadonlyMap<Image['name'], Commit>
  /** In words, for the reason that nobody has given. */
  goal: string
}

export interface Rulings extends HistoryRules {
  veto: boolean
  hold: boolean
  why: string
}

/**
 * What the histories are told before the first tag moves: the veto against what is left, and the hold, in every image.
 * An automatic release that came between would bring the build back (incident hold-too-late).
 * @returns nothing where no history is kept, or nothing is to be said
 */
export function rulingsFirst(readings: readonly ImageReading[], { left, reached, goal }: Returned, rulings: Rulings, author: Author): HistoryUpdate | undefined {
  const { history, veto, hold, why, targetTag, historyLength } = rulings
  if (!history || !(veto || hold)) return undefined
  const { run, ...against } = ruling(author, why || `rolled back to ${goal}`)
  const images = readings.map(({ image, source, target }) => {
    const isLeft = target !== undefined && target.digest !== source.digest
    return {
      image,
      ruling: {
        left: isLeft ? { ...buildOf(target), commit: left.get(image.name) } : undefined, to: reached.get(image.name),
        veto: veto && isLeft ? against : undefined,
        hold: hold ? { ...against, run, set: 'rollback' as const } : undefined,
      },
    }
  })
  return { tag: historyTag(targetTag), length: historyLength, images }
}

/**
 * What the histories are to remember of a rollback once its tags have moved; nothing where none is kept.
 * @param untold what was said before the tags moved and could not be written then: it is tried once more
 */
export function rollbackUpdate(readings: readonly ImageReading[], histories: Histories, { left, reached }: Returned, rulings: HistoryRules, author: Author, untold: ReadonlyMap<Image['name'], Ruling>): HistoryUpdate | undefined {
  if (!rulings.history) return undefined
  const images = readings.map((reading) => {
    const { image: { name }, source } = reading
    const commit = reached.get(name)
    const proof = histories.get(name)?.entries.find((entry) => entry.proof && isOf(entry, { digest: source.digest, commit }))?.proof
    return { ...imageUpdate(reading, author, { commit, proof }, { commit: left.get(name) }), ruling: untold.get(name) }
  })
  return { tag: historyTag(rulings.targetTag), length: rulings.historyLength, images }
}

/** Nothing locks the way out, and what speaks against it is told. */
export function warnOfVetoes(readings: readonly ImageReading[], histories: Histories, sha: Commit, record: RunRecord): void {
  for (const { image, source } of readings) {
    const history = histories.get(image.name)
    const veto = history && vetoOf(history, { digest: source.digest, commit: sha })
    if (veto) record.warn(`${shortSha(sha)} was vetoed in ${image.name} ${inWords(veto)}; a rollback to it goes on all the same`)
  }
}

/** How the builds that are left came to be there, as far as the histories tell it. */
export const leftEntries = (readings: readonly ImageReading[], histories: Histories): Entry[] => readings.flatMap(({ image, source, target }) => {
  const history = histories.get(image.name)
  const entry = history && target?.digest !== source.digest && liveEntry(history, target?.digest)
  return entry ? [entry] : []
})
