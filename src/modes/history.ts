import type { Call } from '../ports/call'
import type { TagPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { type Commit, shortSha } from '../release/commit'
import { asFailure } from '../release/failure'
import { amend, readHistory } from '../release/history/amend'
import { authorOf, ruling } from '../release/history/author'
import { type Change, lift, setHold, unveto, veto } from '../release/history/change'

import { EMPTY, type History, historyTag, vetoOf } from '../release/history/history'
import type { Memory } from '../release/history/spans'
import type { Image } from '../release/image'
import { fillTag } from '../release/tag'
import { buildOf } from '../release/tags/image-update'
import type { HistoryRequest } from '../request/request'

/** What a person may say to the histories of some images. */
export type HistoryCommand =
  | { verb: 'veto' | 'unveto'; sha: Commit }
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
      const { change, idle } = await changeIn(image, saying, by, request, ports)
      if (idle) return { image: image.name, words: idle, failed: false }
      const place = { image, tag: historyTag(request.targetTag), length: request.historyLength }
      const call = { signal: ports.cancel }
      await amend(place, change, ports, call)
      await ports.clock.sleep(SECOND_LOOK, ports.cancel)
      await amend(place, change, ports, call)
      return { image: image.name, words, failed: false }
    } catch (thrown) {
      return { image: image.name, words: asFailure(thrown).message, failed: true }
    }
  }))
}

function wordsOf(saying: HistoryCommand): string {
  switch (saying.verb) {
    case 'veto': return `${shortSha(saying.sha)} is vetoed: no promote and no deploy takes it any more`
    case 'unveto': return `${shortSha(saying.sha)} is no longer vetoed`
    case 'hold': return 'automatic releases are held until a person releases by hand'
    case 'lift': return 'automatic releases are no longer held'
  }
}

/** What is to change; `idle` where nothing is. */
async function changeIn(image: Image, saying: HistoryCommand, by: ReturnType<typeof ruling>, request: HistoryRequest, { registry, cancel }: Needs): Promise<{ change: Change; idle?: string }> {
  const call: Call = { signal: cancel }
  const history = async (): Promise<History> => (await readHistory(registry, image, historyTag(request.targetTag), call))?.history ?? EMPTY
  switch (saying.verb) {
    case 'veto': {
      const { run: _, ...against } = by
      const build = await registry.read(image, fillTag(request.sourceTag, saying.sha), call)
      const sought = { commit: saying.sha, digest: build?.digest }
      return { change: veto(sought, against, build && buildOf(build)) }
    }
    case 'unveto': {
      const sought = { commit: saying.sha }
      return { change: unveto(sought), idle: vetoOf(await history(), sought) ? undefined : `${shortSha(saying.sha)} is not vetoed` }
    }
    case 'hold': return { change: setHold(by) }
    case 'lift': {
      const { hold } = await history()
      return hold ? { change: lift(hold) } : { change: (same) => same, idle: 'automatic releases are not held' }
    }
  }
}
