import { type SameTags, tagsCommand as command } from '../command'
import { type Commit, shortSha } from '../commit'
import type { Digest } from '../digest'
import type { Image } from '../image'
import type { ImagePlan } from '../image-plan'
import { quoted } from '../quoted'
import { type SameSigners, signersOf } from '../same-signers'
import type { Plan } from './plan'

/** Goes back to a commit. */
export const rollbackTo = (commit: Commit, same: SameTags): string => command(`rollback ${shortSha(commit)}`, same)

/** Goes back to the build before the one that is shown. */
export const previousCommand = (same: SameTags): string => command('rollback previous', { ...same, sourceTag: undefined })

/**
 * What takes a promote back, in every image of the run: one that was current already would else stay behind with the
 * build that is taken back (incident undo-splits). Nothing where an image that moved had no target before, or nothing
 * kept it.
 */
export function rollbackCommand(plan: Plan, request: SameTags & { keepPrevious: boolean }): string | undefined {
  const moved = movedImages(plan)
  if (moved.some(({ target }) => target.before === null)) return undefined
  if (request.keepPrevious) return command('rollback previous', { ...request, sourceTag: undefined })
  const commit = onlyCommit(moved)
  return commit && command(`rollback ${commit}`, request)
}

/** What takes a rollback back; nothing where the images were of several commits, or of none that is known. */
export function promoteCommand(plan: Plan, request: SameTags & SameSigners & { history: boolean; veto: boolean }): string | undefined {
  const commit = onlyCommit(movedImages(plan))
  if (commit === undefined) return undefined
  const signers = Object.entries(signersOf(request)).flatMap(([name, value]) => (value === undefined ? [] : [` --${name} ${quoted(value)}`]))
  const promote = `${command(`promote ${commit}`, request)}${signers.join('')}`
  const isVetoed = request.history && request.veto
  return isVetoed ? `${command(`unveto ${commit}`, { ...request, sourceTag: undefined })} && ${promote}` : promote
}

/** What takes back what a rollback said, without a tag's moving. */
export function unruleCommand(left: ReadonlyMap<Image['name'], Commit>, digests: ReadonlyMap<Image['name'], Digest>, request: SameTags & { veto: boolean; hold: boolean }): string {
  const same = { ...request, sourceTag: undefined }
  const known = [...new Set(left.values())].map((commit) => command(`unveto ${shortSha(commit)}`, same))
  const unknown = request.images.filter(({ name }) => !left.has(name) && digests.has(name))
    .map((image) => command(`unveto ${digests.get(image.name)}`, { ...same, images: [image] }))
  return [...(request.veto ? [...known, ...unknown] : []), ...(request.hold ? [command('lift', same)] : [])].join(' && ')
}

const movedImages = ({ images }: Plan): ImagePlan[] => images.filter(({ target }) => target.before !== target.wanted)

function onlyCommit(images: ImagePlan[]): Commit | undefined {
  const commits = new Set(images.map(({ commitBefore }) => commitBefore))
  return commits.size === 1 ? [...commits][0] : undefined
}
