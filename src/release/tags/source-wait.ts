import type { Call } from '../../ports/call'
import type { TagPorts } from '../../ports/run'
import { asFailure, type Failure } from '../failure'
import type { Image } from '../image'

/** Milliseconds between two looks, the last one again and again. */
const PAUSES = [1_000, 2_000, 3_000, 5_000]

/**
 * Waits until a tag is there, or so many seconds have gone: some registries show a push only seconds after they took
 * it (incident source-late). Only a definite not-found is waited for, and trouble that passes on the way to one; what
 * else cannot be read is thrown at once.
 */
export async function appears(
  image: Image,
  tag: string,
  waitSeconds: number,
  { registry, clock, log }: Pick<TagPorts, 'registry' | 'clock' | 'log'>,
  { signal }: Call,
): Promise<void> {
  const began = clock.elapsed()
  let trouble: Failure | undefined
  for (let looks = 0; ; looks++) {
    const gone = clock.elapsed() - began
    const left = waitSeconds * 1_000 - gone
    if (left <= 0 && trouble) throw trouble
    if (left <= 0) return
    const why = trouble ? `cannot be read just now (${trouble.message})` : 'is not there yet'
    log.progress(`${image.name}:${tag} ${why}, ${Math.round(gone / 1_000)} s of ${waitSeconds} s`)
    const pause = Math.max(trouble?.retryAfter ?? 0, PAUSES[Math.min(looks, PAUSES.length - 1)]!)
    await clock.sleep(Math.min(left, pause), signal)
    try {
      // Trouble here begins no 45 s: nothing is moved yet, and somebody wants this wait.
      if (await registry.read(image, tag, { signal })) return
      trouble = undefined
    } catch (thrown) {
      trouble = asFailure(thrown)
      if (!trouble.transient || signal?.aborted) throw trouble
    }
  }
}
