import type { Call } from '../../ports/call'
import type { TagPorts } from '../../ports/run'
import type { Image } from '../image'

/** Milliseconds between two looks, the last one again and again. */
const PAUSES = [1_000, 2_000, 3_000, 5_000]

/**
 * Waits until a tag is there, or so many seconds have gone: some registries show a push only seconds after they took
 * it (incident source-late). Only a definite not-found is waited for: what cannot be read is thrown at once.
 */
export async function appears(
  image: Image,
  tag: string,
  waitSeconds: number,
  { registry, clock, log }: Pick<TagPorts, 'registry' | 'clock' | 'log'>,
  call: Call,
): Promise<void> {
  const began = clock.elapsed()
  for (let looks = 0; ; looks++) {
    const gone = clock.elapsed() - began
    const left = waitSeconds * 1_000 - gone
    if (left <= 0) return
    log.progress(`${image.name}:${tag} is not there yet, ${Math.round(gone / 1_000)} s of ${waitSeconds} s`)
    await clock.sleep(Math.min(left, PAUSES[Math.min(looks, PAUSES.length - 1)]!), call.signal)
    if (await registry.read(image, tag, call)) return
  }
}
