import type { Call } from '../ports/call'
import type { TagPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import type { CommandResult } from '../release/command-result'
import { shortSha } from '../release/commit'
import { isDigest } from '../release/digest'
import type { Hold } from '../release/entry'
import { asFailure, Failure, inSentences } from '../release/failure'
import { amend, readHistory } from '../release/history/amend'
import { authorOf, ruling } from '../release/history/author'
import { buildOf } from '../release/history/builds'
import { all, begin, type Change, holdToo, lift, sameBuilds, unveto, veto } from '../release/history/change'
import { EMPTY, type History, historyTag, inWords, isOf, type Sought } from '../release/history/history'
import { type Memory, spans } from '../release/history/spans'
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
  const { images, why, dryRun } = request
  const by = ruling(authorOf('veto', trigger, ports), why)
  return Promise.all(images.map(async (image): Promise<CommandResult> => {
    try {
      const { change, words, isIdle } = await changeIn(image, saying, by, request, ports)
      if (isIdle) return { image: image.name, words, failed: false }
      if (dryRun) return { image: image.name, words: `a dry run, nothing was written: ${words}`, failed: false }
      const place = { image, tag: historyTag(request.targetTag), length: request.historyLength }
      const call = { signal: ports.cancel }
      await amend(place, change, ports, call)
      await ports.clock.sleep(SECOND_LOOK, ports.cancel)
      await amend(place, change, ports, call)
      return { image: image.name, words, failed: false }
    } catch (thrown) {
      return { image: image.name, words: inSentences(asFailure(thrown)), failed: true }
    }
  }))
}

/** What is to change, in words as well. */
interface Intent {
  change: Change
  words: string
  /** Nothing is to change. */
  isIdle?: boolean
}

const idle = (words: string): Intent => ({ change: (same) => same, words, isIdle: true })

/** @throws Failure of the registry, and where there is nothing that could be meant: a name that is misspelt is not held */
async function changeIn(image: Image, saying: HistoryCommand, by: Hold, request: HistoryRequest, { registry, cancel }: Needs): Promise<Intent> {
  const call: Call = { signal: cancel }
  const { targetTag } = request
  const published = (build: string): Promise<Manifest | undefined> =>
    registry.read(image, isDigest(build) ? build : fillTag(request.sourceTag, build), call)
  const [shown, kept, build] = await Promise.all([
    registry.read(image, targetTag, call),
    readHistory(registry, image, historyTag(targetTag), call),
    saying.verb === 'veto' ? published(saying.build) : saying.verb === 'unveto' ? published(saying.build).catch(() => undefined) : undefined,
  ])
  if (!shown && !kept && !build) throw unknownImage(image, targetTag)
  const history = kept?.history ?? EMPTY
  const first: Change = shown ? begin(buildOf(shown), by) : (same) => same
  switch (saying.verb) {
    case 'veto': return vetoing(saying.build, build, { image: image.name, tag: targetTag, shown: shown?.digest, history }, by, first)
    case 'unveto': {
      const sought = soughtOf(saying.build, build)
      const known = history.entries.find((entry) => entry.veto && sameBuilds(history.entries, sought)(entry))?.veto
      if (!known) return idle(`${nameOf(saying.build)} is not vetoed`)
      return { change: unveto(sought), words: `${nameOf(saying.build)} is no longer vetoed; it was ${inWords(known)}` }
    }
    case 'hold': return holding(history, { ...by, set: 'command' }, first)
    case 'lift': {
      const { hold } = history
      if (!hold) return idle('automatic releases are not held')
      return { change: lift(hold), words: `automatic releases are no longer held; they were ${inWords(hold)}` }
    }
  }
}

export const unknownImage = ({ name }: Pick<Image, 'name'>, targetTag: string): Failure =>
  new Failure('source-missing', `there is neither ${name}:${targetTag} nor a history of it`, { hint: 'See how the image and its tag are spelled (--images, --target-tag)' })

/** By the commit, and by the build that is published under it: an entry may know that by another commit, or by none. */
const soughtOf = (build: string, published: Manifest | undefined): Sought =>
  (isDigest(build) ? { digest: build } : { commit: build, digest: published?.digest })

const nameOf = (build: string): string => (isDigest(build) ? build : shortSha(build))

function vetoing(named: string, build: Manifest | undefined, memory: Memory, { by, at, why }: Hold, first: Change): Intent {
  const sought = soughtOf(named, build)
  const words = `${nameOf(named)} is vetoed: no promote and no deploy takes it any more`
  const live = spans(memory).find(({ isLive }) => isLive)?.entry
  const isLive = memory.shown !== undefined && (memory.shown === sought.digest || (live !== undefined && isOf(live, sought)))
  const stays = isLive ? `; it is live now, and ${memory.tag} goes on showing it until somebody runs: release-action rollback previous --images ${memory.image}${tagOption(memory.tag)}` : ''
  return { change: all(first, veto(sought, { by, at, why }, build && buildOf(build))), words: words + stays }
}

const tagOption = (tag: string): string => (tag === 'latest' ? '' : ` --target-tag ${tag}`)

/** Nobody's reason is lost: who holds what is held already adds theirs. */
function holding({ hold }: History, by: Hold, first: Change): Intent {
  const change = all(first, holdToo(by))
  const words = 'automatic releases are held until a person releases by hand'
  if (!hold) return { change, words }
  if (hold.why === by.why) return idle(`automatic releases are held already, ${inWords(hold)}`)
  return { change, words: `${words}; they were held before, ${inWords(hold)}: both reasons stand in the hold` }
}
