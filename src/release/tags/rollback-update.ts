import type { TagPorts } from '../../ports/run'
import type { Trigger } from '../../ports/trigger'
import { type Commit, shortSha } from '../commit'
import { deadline } from '../deadline'
import type { Entry, HistoryUpdate } from '../entry'
import { asFailure } from '../failure'
import { readHistory } from '../history/amend'
import { authorOf, ruling } from '../history/author'
import { type History, historyTag, inWords, isOf, liveEntry, vetoOf } from '../history/history'
import { type Histories } from '../history/update'
import type { Image } from '../image'
import type { RunRecord } from '../run-record'
import type { ImageReading } from './image-reading'
import { movedImage } from './image-update'
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

/** The newest entry of the commit that has a build: where its tag has been cleaned away, the build may still be there. */
export const recordedBuild = (history: History | undefined, commit: Commit): Entry['build'] =>
  history?.entries.find((entry) => entry.build && isOf(entry, { commit }))?.build

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

/** What the histories are to remember of a rollback; nothing where none is kept. */
export function rollbackUpdate(readings: readonly ImageReading[], histories: Histories, { left, reached, goal }: Returned, rulings: Rulings, trigger: Trigger, ports: TagPorts): HistoryUpdate | undefined {
  if (!rulings.history) return undefined
  const author = authorOf('rollback', trigger, ports)
  const { run, ...against } = ruling(author, rulings.why || `rolled back to ${goal}`)
  const images = readings.map((reading) => {
    const { image: { name }, source } = reading
    const commit = reached.get(name)
    const proof = histories.get(name)?.entries.find((entry) => entry.proof && isOf(entry, { digest: source.digest, commit }))?.proof
    return movedImage(reading, author, { commit, proof }, { commit: left.get(name) })
  })
  const { targetTag, historyLength } = rulings
  return {
    tag: historyTag(targetTag), length: historyLength, images,
    veto: rulings.veto ? against : undefined,
    hold: rulings.hold ? { ...against, run } : undefined,
  }
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
export const leftEntries = (readings: readonly ImageReading[], histories: Histories): Entry[] => readings.flatMap(({ image, target }) => {
  const history = histories.get(image.name)
  const entry = history && liveEntry(history, target?.digest)
  return entry ? [entry] : []
})
