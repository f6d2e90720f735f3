import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Registry } from '../../ports/registry'
import { concurrently } from '../concurrent'
import type { Digest } from '../digest'
import { answerOf, type Early } from '../early'
import { asFailure, Failure } from '../failure'
import type { Image } from '../image'
import { type Child, isIndexType } from '../index-children'
import type { Manifest } from '../manifest'
import { builds, namedImages, type ReadIndexes, withIndexes } from './builds'
import { type Change, trim } from './change'
import { decode, encode, type Kept, settled } from './format'
import { EMPTY, type History } from './history'

/** Milliseconds between two looks at a history that does not show what was written. */
const PAUSES = [200, 500, 1_500]

export type Where = { registry: Registry; clock: Clock }

/** A tag's history. */
export interface Place {
  image: Image
  /** The history's own. */
  tag: string
  /** At most so many entries are kept. */
  length: number
}

/**
 * Reads a history.
 * @returns nothing only where the registry said definitely that there is none
 * @throws Failure of the registry, and where what stands there is no history
 */
export async function readHistory(registry: Registry, image: Image, tag: string, call: Call): Promise<Kept | undefined> {
  const manifest = await registry.read(image, tag, call)
  return manifest && decode(manifest, image, tag)
}

/**
 * Changes a history: reads it anew, writes it, and reads it back. Where somebody else has written meanwhile, the change
 * is made once more on theirs.
 * @param read what was read under its tag just now
 * @throws Failure of the registry, and where what stands there is no history; that is never written over
 */
export async function amend({ image, tag, length }: Place, change: Change, { registry, clock }: Where, call: Call, read?: Early<Manifest | undefined>): Promise<History> {
  const begin: Kept = { history: EMPTY, namesBuilds: true, others: {} }
  let fault: Failure | undefined
  for (let tries = 0; ; tries++) {
    const manifest = await answerOf(tries === 0 ? read : undefined, clock, () => registry.read(image, tag, call), call.signal)
    const kept = manifest ? decode(manifest, image, tag) : begin
    const wanted = trim(length)(change(kept.history))
    if (settled(wanted) === settled(kept.history)) return wanted
    const pause = PAUSES[tries - 1]
    if (tries > PAUSES.length) throw fault ?? unproved(image, tag)
    if (pause !== undefined) await clock.sleep(pause, call.signal)
    fault = await write({ image, tag, length }, wanted, kept, registry, call)
  }
}

const unproved = (image: Image, tag: string): Failure =>
  new Failure('digest-mismatch', `the registry took ${image.name}:${tag} and does not show it`)

/** @returns the fault where the answer was lost: the next look tells what became of it */
async function write({ image, tag }: Place, wanted: History, { namesBuilds, others }: Kept, registry: Registry, call: Call): Promise<Failure | undefined> {
  const read = namesBuilds ? await readIndexes(wanted, image, registry, call) : new Map<Digest, Manifest>()
  const whole = withIndexes(wanted, read)
  const named = namesBuilds ? namedImages(builds(whole), read) : []
  const put = (images: readonly Child[]): Promise<void> => registry.write(image, tag, encode(whole, images, others), call)
  try {
    await put(named).catch(async (thrown: unknown) => {
      if (named.length === 0 || !isOfTheList(asFailure(thrown))) throw thrown
      const alive = await stillThere(named, image, registry, call)
      if (alive.length < named.length && alive.length > 0) return put(alive).catch(() => put([]))
      return put([])
    })
    return undefined
  } catch (thrown) {
    const failure = asFailure(thrown)
    if (!failure.transient || call.signal?.aborted) throw failure
    return failure
  }
}

/** A registry that takes no index which names images, or that misses one of them: no matter of the login. */
const isOfTheList = ({ transient, status = 0 }: Failure): boolean => !transient && [400, 404, 422].includes(status)

/** Manifests that are asked for at once. */
const AT_ONCE = 16

/**
 * The indexes whose bytes no entry keeps: those of a history of the older form, and large ones. One that cannot be read
 * now is not named this time.
 */
async function readIndexes(history: History, image: Image, registry: Registry, call: Call): Promise<ReadIndexes> {
  const unkept = builds(history).filter(({ mediaType, index }) => isIndexType(mediaType) && index === undefined)
  const found = await concurrently(unkept, AT_ONCE, ({ digest }) => registry.read(image, digest, call).catch(() => undefined))
  return new Map(found.flatMap((manifest) => (manifest ? [[manifest.digest, manifest] as const] : [])))
}

/** An image that the registry has lost cannot be kept by naming it. */
async function stillThere(named: readonly Child[], image: Image, registry: Registry, call: Call): Promise<Child[]> {
  const found = await concurrently(named, AT_ONCE, async (child) => ((await registry.read(image, child.digest, call)) ? [child] : []))
  return found.flat()
}
