import type { Call } from '../ports/call'
import type { TagPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { shortSha } from '../release/commit'
import { isDigest } from '../release/digest'
import { asFailure } from '../release/failure'
import { amend, readHistory } from '../release/history/amend'
import { authorOf, ruling } from '../release/history/author'
import { buildOf } from '../release/history/builds'
import { all, begin, type Change, lift, sameBuilds, setHold, unveto, veto } from '../release/history/change'
import { EMPTY, type History, historyTag, inWords, type Sought } from '../release/history/history'
import type { Memory } from '../release/history/spans'
import type { Image } from '../release/image'
import type { Manifest } from '../release/manifest'
import { fillTag } from '../release/tag'
import type { HistoryRequest } from '../request/request'

/** What a person may say to the histories of some images. */
export type HistoryCommand =
  /** A build by its commit, or by its digest. */
  | { verb: 'veto' | 'unveto'; build: string }
  | { verb: 'hold' | 'lift' }

type Needs = Pick<TagPorts, 'registry' | 'clock' | 'log' | 'cancel'>

/** What became of it in one image. */
export interface CommandResult {
  image: string
  /** In words, also where nothing was to do. */
  words: string
  failed: boolean
}

/** Milliseconds after which a write is looked at again: a run that read the history before it may have written over it. */
const SECOND_LOOK = 2_000

/**
 * Reads what every image remembers, and what its tag shows.
 * @throws Failure of the registry, and where what stands under a history's tag is none
 */
export async function recallAll({ images, targetTag }: HistoryRequest, { registry, cancel }: Needs): Promise<Memory[]> {
  const call = { signal: cancel }
  return Promise.all(images.map(async (image) => {
    const [shown, kept] = await Promise.all([
      registry.read(image, targetTag, call), readHistory(registry, image, historyTag(targetTag), call),
    ])
    return { image: image.name, tag: targetTag, shown: shown?.digest, history: kept?.history ?? EMPTY }
  }))
}

/** Vetoes, holds, or takes either back, in every image; in those where it cannot it says why. Never throws. */
export async function say(saying: HistoryCommand, request: HistoryRequest, trigger: Trigger, ports: Needs): Promise<CommandResult[]> {
  const { images, why } = request
  const by = ruling(authorOf('veto', trigger, ports), why)
  const words = wordsOf(saying)
  return Promise.all(images.map(async (image): Promise<CommandResult> => {
    try {
      const { change, idle, also = '' } = await changeIn(image, saying, by, request, ports)
      if (idle) return { image: image.name, words: idle, failed: false }
      const place = { image, tag: historyTag(request.targetTag), length: request.historyLength }
      const call = { signal: ports.cancel }
      await amend(place, change, ports, call)
      await ports.clock.sleep(SECOND_LOOK, ports.cancel)
      await amend(place, change, ports, call)
      return { image: image.name, words: words + also, failed: false }
    } catch (thrown) {
      return { image: image.name, words: asFailure(thrown).message, failed: true }
    }
  }))
}

function wordsOf(saying: HistoryCommand): string {
  switch (saying.verb) {
    case 'veto': return `${nameOf(saying.build)} is vetoed: no promote and no deploy takes it any more`
    case 'unveto': return `${nameOf(saying.build)} is no longer vetoed`
    case 'hold': return 'automatic releases are held until a person releases by hand'
    case 'lift': return 'automatic releases are no longer held'
  }
}

/** What is to change; `idle` where nothing is; `also` what else is to be told. */
async function changeIn(image: Image, saying: HistoryCommand, by: ReturnType<typeof ruling>, request: HistoryRequest, { registry, cancel }: Needs): Promise<{ change: Change; idle?: string; also?: string }> {
  const call: Call = { signal: cancel }
  const history = async (): Promise<History> => (await readHistory(registry, image, historyTag(request.targetTag), call))?.history ?? EMPTY
  const published = (build: string): Promise<Manifest | undefined> =>
    registry.read(image, isDigest(build) ? build : fillTag(request.sourceTag, build), call)
  const shown = async (): Promise<Change> => {
    const target = await registry.read(image, request.targetTag, call)
    return target ? begin(buildOf(target), by) : (same) => same
  }
  switch (saying.verb) {
    case 'veto': {
      const { run: _, ...against } = by
      const [build, first] = await Promise.all([published(saying.build), shown()])
      return { change: all(first, veto(soughtOf(saying.build, build), against, build && buildOf(build))) }
    }
    case 'unveto': {
      const [{ entries }, build] = await Promise.all([history(), published(saying.build).catch(() => undefined)])
      const sought = soughtOf(saying.build, build)
      const isVetoed = entries.some((entry) => entry.veto && sameBuilds(entries, sought)(entry))
      return { change: unveto(sought), idle: isVetoed ? undefined : `${nameOf(saying.build)} is not vetoed` }
    }
    case 'hold': {
      const [{ hold }, first] = await Promise.all([history(), shown()])
      return { change: all(first, setHold({ ...by, set: 'command' })), also: hold && `, in place of the hold set ${inWords(hold)}` }
    }
    case 'lift': {
      const { hold } = await history()
      return hold ? { change: lift(hold) } : { change: (same) => same, idle: 'automatic releases are not held' }
    }
  }
}

/** By the commit, and by the build that is published under it: an entry may know that by another commit, or by none. */
const soughtOf = (build: string, published: Manifest | undefined): Sought =>
  (isDigest(build) ? { digest: build } : { commit: build, digest: published?.digest })

const nameOf = (build: string): string => (isDigest(build) ? build : shortSha(build))
