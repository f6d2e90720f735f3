import type { Call } from '../../ports/call'
import type { Registry } from '../../ports/registry'
import { concurrently } from '../concurrent'
import type { Build } from '../entry'
import { Failure } from '../failure'
import { keptIndex } from '../history/builds'
import { type BuildEntry } from '../history/previous'
import type { Image } from '../image'
import { childrenOf } from '../index-children'
import type { Manifest } from '../manifest'

/** Images of an index that are asked for at once. */
const AT_ONCE = 16

/**
 * Whether a registry still has every image that an index names: docker-registry 2.8 cleans them away and keeps the
 * index. What cannot be asked is taken for whole, since the write will tell.
 */
export async function isWhole(manifest: Manifest, image: Image, registry: Registry, call: Call): Promise<boolean> {
  const there = await concurrently(childrenOf(manifest), AT_ONCE, ({ digest }) =>
    registry.read(image, digest, call).then((found) => found !== undefined, () => true))
  return there.every((one) => one)
}

/**
 * A build by its digest: from the registry, or an index that a clean-up took from the bytes that its entry keeps. Those
 * are written anew with the tag.
 * @returns nothing where it is gone, or a part of it
 */
export async function findBuild(build: Build, image: Image, registry: Registry, call: Call): Promise<Manifest | undefined> {
  const manifest = (await registry.read(image, build.digest, call)) ?? keptIndex(build)
  return manifest && (await isWhole(manifest, image, registry, call)) ? manifest : undefined
}

/** Builds that are looked through for one that is whole. */
const MOST = 10

/** The first of these builds that is still there; nothing where none is, or nobody can tell. */
export async function firstWhole(entries: readonly BuildEntry[], image: Image, registry: Registry, call: Call): Promise<BuildEntry | undefined> {
  for (const entry of entries.slice(0, MOST)) {
    const found = await findBuild(entry.build, image, registry, call).catch(() => undefined)
    if (found) return entry
  }
  return undefined
}

/** A build that the registry has lost, or a part of it, in words that blame no login (incident build-collected). */
export const gone = (image: Image, what: string, hint: string, command?: string): Failure =>
  new Failure('source-missing', `${image.name}${what.startsWith('sha256:') ? '@' : ':'}${what} is gone from the registry, or a part of it: a clean-up took it`, { hint, command })
