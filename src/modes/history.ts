import type { Call } from '../ports/call'
import type { TagPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { type Commit, shortSha } from '../release/commit'
import type { Hold } from '../release/entry'
import { asFailure, Failure } from '../release/failure'
import { amend, readHistory } from '../release/history/amend'
import { authorOf, ruling } from '../release/history/author'
import { type Change, holdToo, lift, unveto, veto } from '../release/history/change'
import { EMPTY, type History, historyTag, inWords, isOf, vetoOf } from '../release/history/history'
import { type Memory, spans } from '../release/history/spans'
import type { Image } from '../release/image'
import type { Manifest } from '../release/manifest'
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

/** Vetoes, holds, or takes either back, in every image; in those where it cannot it says why. A dry run writes nothing. Never throws. */
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
      const { message, hint } = asFailure(thrown)
      return { image: image.name, words: hint ? `${message}. ${hint}` : message, failed: true }
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
  const [shown, kept, build] = await Promise.all([
    registry.read(image, targetTag, call),
    readHistory(registry, image, historyTag(targetTag), call),
    saying.verb === 'veto' ? registry.read(image, fillTag(request.sourceTag, saying.sha), call) : undefined,
  ])
  if (!shown && !kept && !build) throw unknownImage(image, targetTag)
  const history = kept?.history ?? EMPTY
  switch (saying.verb) {
    case 'veto': return vetoing(saying.sha, build, { image: image.name, tag: targetTag, shown: shown?.digest, history }, by)
    case 'unveto': {
      const sought = { commit: saying.sha }
      const known = vetoOf(history, sought)
      if (!known) return idle(`${shortSha(saying.sha)} is not vetoed`)
      return { change: unveto(sought), words: `${shortSha(saying.sha)} is no longer vetoed; it was ${inWords(known)}` }
    }
    case 'hold': return holding(history, by)
    case 'lift': {
      const { hold } = history
      if (!hold) return idle('automatic releases are not held')
      return { change: lift(hold), words: `automatic releases are no longer held; they were ${inWords(hold)}` }
    }
  }
}

export const unknownImage = ({ name }: Pick<Image, 'name'>, targetTag: string): Failure =>
  new Failure('source-missing', `there is neither ${name}:${targetTag} nor a history of it`, { hint: 'See how the image and its tag are spelled (--images, --target-tag)' })

function vetoing(sha: Commit, build: Manifest | undefined, memory: Memory, { by, at, why }: Hold): Intent {
  const sought = { commit: sha, digest: build?.digest }
  const words = `${shortSha(sha)} is vetoed: no promote and no deploy takes it any more`
  const live = spans(memory).find(({ isLive }) => isLive)?.entry
  const isLive = memory.shown !== undefined && (memory.shown === build?.digest || (live !== undefined && isOf(live, sought)))
  const stays = isLive ? `; it is live now, and ${memory.tag} goes on showing it until somebody runs: release-action rollback previous --images ${memory.image}${tagOption(memory.tag)}` : ''
  return { change: veto(sought, { by, at, why }, build && buildOf(build)), words: words + stays }
}

const tagOption = (tag: string): string => (tag === 'latest' ? '' : ` --target-tag ${tag}`)

/** Nobody's reason is lost: who holds what is held already adds theirs. */
function holding({ hold }: History, by: Hold): Intent {
  const words = 'automatic releases are held until a person releases by hand'
  if (!hold) return { change: holdToo(by), words }
  if (hold.why === by.why) return idle(`automatic releases are held already, ${inWords(hold)}`)
  return { change: holdToo(by), words: `${words}; they were held before, ${inWords(hold)}: both reasons stand in the hold` }
}
