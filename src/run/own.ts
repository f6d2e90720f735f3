import { historyTag } from '../release/history/history'
import { sameImage } from '../release/image'
import type { JournalEntry } from '../release/journal'
import { parseOwn, type RawInputs } from '../request/parse'
import { builtinSuite } from '../smoke/builtin'

/**
 * Whether a journal is of a run with these inputs: its mode, registries, images and tags must be the run's own, since
 * what it says is carried out with the run's rights. A file that somebody laid in its place writes nothing.
 * @param isJob a job has all the inputs of its run; on a command line those count that are given
 * @returns what strays, in words
 */
export function strayOf(entries: readonly JournalEntry[], raw: RawInputs, isJob: boolean): string | undefined {
  const isGiven = (name: string): boolean => isJob || (raw[name]?.trim() ?? '') !== ''
  const own = parseOwn(raw)
  if (!own.ok) return isJob ? 'the inputs of this step cannot be read' : undefined
  const { images, targetTag, tenantUrlTemplate, smokeSuite, fleet, fleetCommand } = own.inputs
  for (const entry of entries) {
    if (isJob && entry.kind === 'begin' && raw['mode']?.trim() !== entry.mode) return `it is of a ${entry.mode}`
    if (entry.kind === 'fleet' && isGiven('tenant-url-template') && entry.urlTemplate !== tenantUrlTemplate) return 'its tenants are elsewhere'
    // What a command lists nobody knows without asking it.
    const addresses = entry.kind === 'fleet' || entry.kind === 'listed' ? Object.entries(entry.urls ?? {}) : []
    const isListed = ([slug, url]: [string, string]): boolean => fleet.some((one) => one.slug === slug && one.url === url)
    if ((isJob || isGiven('fleet')) && !fleetCommand && !addresses.every(isListed)) return 'its tenants are elsewhere'
    if (entry.kind === 'smoke' && isGiven('smoke-suite') && !isSuite(entry.suite, smokeSuite)) return `its suite is not ${smokeSuite}`
    if (isGiven('target-tag')) {
      const tags = [targetTag, `${targetTag}-previous`, `${targetTag}-rolled-back`]
      const tag = entry.kind === 'plan' ? entry.moves.find((move) => !tags.includes(move.tag))?.tag : undefined
      if (tag !== undefined) return `it would move the tag ${tag}`
      if (entry.kind === 'history' && entry.update.tag !== historyTag(targetTag)) return `its history is ${entry.update.tag}`
    }
    const named = entry.kind === 'plan' ? entry.moves : entry.kind === 'history' ? entry.update.images : []
    const strange = isGiven('images') ? named.find(({ image }) => !images.some((one) => sameImage(one, image)))?.image : undefined
    if (strange) return `it would write to ${strange.registry}/${strange.repository}, which is none of the images`
  }
  return undefined
}

/** A file may be gone or changed by now; a built-in suite is known. */
const isSuite = ({ name, text }: { name: string; text: string }, wanted: string): boolean =>
  name === wanted && (builtinSuite(name) ?? text) === text
