import type { Call, Clock, Journal, Registry } from '../../ports'
import { asFailure } from '../failure'
import { amend } from './amend'
import { changeOf, type Deed } from './update'

interface Scribe {
  registry: Registry
  clock: Clock
  journal: Journal
}

/**
 * Writes a deed into every image's history, the images side by side. Never throws: the tags are moved and proved, and
 * what is not remembered is told.
 * @returns what went wrong, an image each
 */
export async function remember(deed: Deed, { registry, clock, journal }: Scribe, call: Call): Promise<string[]> {
  const { tag, length } = deed
  const faults = await Promise.all(deed.images.map(async (one) => {
    try {
      await amend({ image: one.image, tag, length }, changeOf(one, deed), { registry, clock }, call)
      return []
    } catch (thrown) {
      return [`${one.image.name}:${tag} was not written: ${asFailure(thrown).message}`]
    }
  }))
  try {
    journal.append({ kind: 'remembered', at: clock.now() })
  } catch {
    // Whoever finishes the run writes the same once more, which changes nothing.
  }
  return faults.flat()
}
