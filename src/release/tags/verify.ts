import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Registry } from '../../ports/registry'
import type { Digest } from '../digest'
import { asFailure, Failure } from '../failure'
import type { Image } from '../image'
import type { TagState } from '../report'

/** How long a registry may take to show a tag that it took. */
const PATIENCE = 20_000
/** The pauses between two looks, the last one again and again. Registries that lag do so for a second or two. */
const PAUSES = [100, 200, 400, 800, 1_500, 2_000]

/**
 * Reads a tag until it shows what is wanted, at most 20 s: a 201 is no proof, and some registries show a new tag only
 * seconds after they took it.
 * @param wanted the digest, or `null` where the tag must be gone
 * @returns what the tag showed last; `unknown` where it could not be read
 * @throws Failure where the registry refuses the read
 */
export async function readUntil(
  wanted: Digest | null,
  image: Image,
  tag: string,
  registry: Registry,
  clock: Clock,
  call: Call,
): Promise<TagState> {
  const end = clock.now() + PATIENCE
  let shown: TagState = 'unknown'
  for (let look = 0; ; look++) {
    try {
      shown = (await registry.read(image, tag, call))?.digest ?? null
      if (shown === wanted) return shown
    } catch (thrown) {
      const failure = asFailure(thrown)
      if (!failure.transient) throw failure
    }
    const pause = PAUSES[Math.min(look, PAUSES.length - 1)]!
    if (call.signal?.aborted || clock.now() + pause > end) return shown
    await clock.sleep(pause, call.signal)
    if (call.signal?.aborted) return shown
  }
}

/** Turns what a tag showed in the end into the fault it is, if it is one. */
export function disproof(shown: TagState, wanted: Digest, before: TagState, name: string): Failure | undefined {
  if (shown === wanted) return undefined
  if (shown === 'unknown') {
    return new Failure('registry-unavailable', `${name} was written and could not be read back`, { transient: true })
  }
  if (shown === before) {
    return new Failure('digest-mismatch', `the registry took ${name} and still shows ${shown ?? 'no such tag'}`)
  }
  return new Failure('tag-moved-by-other', `${name} shows ${shown ?? 'no such tag'}: somebody else moved it`)
}
