import type { Call } from '../../ports/call'
import type { Registry } from '../../ports/registry'
import type { Digest } from '../digest'
import type { Image } from '../image'

/**
 * Which digest a tag shows, for whoever only asks whether it is still as it was. What was expected is taken from the
 * registry's word, which costs no manifest (Docker Hub counts those); anything else has to be proved by its bytes.
 * @returns nothing only where the registry said definitely that there is no such tag
 */
export async function stillShows(
  registry: Registry,
  image: Image,
  tag: string,
  expected: readonly (Digest | undefined)[],
  call: Call,
): Promise<Digest | undefined> {
  // Where nothing is expected to be there, a HEAD that misses would say nothing definite.
  const stated = expected.includes(undefined) ? undefined : await registry.digest(image, tag, call)
  return stated !== undefined && expected.includes(stated) ? stated : (await registry.read(image, tag, call))?.digest
}
