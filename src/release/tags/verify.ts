import type { Call } from '../../ports/call'
import type { Clock } from '../../ports/clock'
import type { Registry } from '../../ports/registry'
import type { Digest } from '../digest'
import { asFailure, Failure } from '../failure'
import type { Image } from '../image'
import type { TagState } from '../report'
import { mayPass } from './trouble'

/** How long a registry may take to show a tag that it took. */
const PATIENCE = 20_000
/** The pauses between two looks, the last one again and again. Registries that lag do so for a second or two. */
const PAUSES = [100, 200, 400, 800, 1_500, 2_000]

/** What a tag showed last. */
export interface Shown {
  /** `unknown` where it could not be read. */
  state: TagState
  /** Why the last look saw nothing, where it did not. */
  fault?: Failure
}

/**
 * Reads a tag until it shows what is wanted, at most 20 s: a 201 is no proof, and some registries show a new tag only
 * seconds after they took it. A fault that may pass is never the end of it (incident one-500).
 * @param wanted the digest, or `null` where the tag must be gone
 * @throws Failure where the registry refuses the read
 */
export async function readUntil(
  wanted: Digest | null,
  image: Image,
  tag: string,
  registry: Registry,
  clock: Clock,
  call: Call,
): Promise<Shown> {
  const end = clock.elapsed() + PATIENCE
  let shown: Shown = { state: 'unknown' }
  for (let look = 0; ; look++) {
    const began = clock.elapsed()
    try {
      shown = { state: (await registry.read(image, tag, call))?.digest ?? null }
      if (shown.state === wanted) return shown
    } catch (thrown) {
      const fault = asFailure(thrown)
      if (!mayPass(fault)) throw fault
      call.onTrouble?.(began)
      shown = { ...shown, fault }
    }
    const pause = Math.max(PAUSES[Math.min(look, PAUSES.length - 1)]!, shown.fault?.retryAfter ?? 0)
    if (call.signal?.aborted || clock.elapsed() + pause > end) return shown
    await clock.sleep(pause, call.signal)
    if (call.signal?.aborted) return shown
  }
}

/** Turns what a tag showed in the end into the fault it is, if it is one. */
export function disproof({ state, fault }: Shown, wanted: Digest, before: TagState, name: string): Failure | undefined {
  if (state === wanted) return undefined
  if (state === 'unknown') {
    const why = fault ? `: ${fault.message}` : ''
    const reason = fault?.reason === 'digest-mismatch' ? fault.reason : 'registry-unavailable'
    return new Failure(reason, `${name} was written and could not be read back${why}`, { transient: true, hint: fault?.hint })
  }
  // Who moves a tag writes one; that it is gone right after it was written is the registry's own doing.
  if (state === before || state === null) {
    return new Failure('digest-mismatch', `the registry took ${name} and ${state === before ? 'still ' : ''}shows ${state ?? 'no such tag'}`, {
      hint: 'See that no cache stands before the registry and that it takes writes just now, then run again',
    })
  }
  return new Failure('tag-moved-by-other', `${name} shows ${state}: somebody else moved it`, {
    hint: 'See who moved it, then run again',
  })
}
