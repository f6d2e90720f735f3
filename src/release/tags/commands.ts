import type { Commit } from '../commit'
import type { Image } from '../image'
import type { ImagePlan } from '../image-plan'
import type { Plan } from './plan'

/** The inputs that a command must repeat to mean the same tags. */
export interface SameTags {
  images: readonly Image[]
  sourceTag: string
  targetTag: string
  keepPrevious: boolean
}

const DEFAULT_SOURCE = 'staging-{sha7}'
const DEFAULT_TARGET = 'latest'

function command(verb: string, { images, sourceTag, targetTag }: SameTags): string {
  const source = sourceTag === DEFAULT_SOURCE ? '' : ` --source-tag '${sourceTag}'`
  const target = targetTag === DEFAULT_TARGET ? '' : ` --target-tag ${targetTag}`
  return `release-action ${verb} --images ${images.map(({ name }) => name).join(',')}${source}${target}`
}

/** What takes a promote back; nothing where an image that moved had no target before, or nothing kept it. */
export function rollbackCommand(plan: Plan, request: SameTags): string | undefined {
  const moved = movedImages(plan)
  if (moved.some(({ target }) => target.before === null)) return undefined
  const same = sameOf(moved, request)
  if (request.keepPrevious) return command('rollback previous', { ...same, sourceTag: DEFAULT_SOURCE })
  const commit = onlyCommit(moved)
  return commit && command(`rollback ${commit}`, same)
}

/** What takes a rollback back; nothing where the images were of several commits, or of none that is known. */
export function promoteCommand(plan: Plan, request: SameTags & { history: boolean; veto: boolean }): string | undefined {
  const moved = movedImages(plan)
  const commit = onlyCommit(moved)
  if (commit === undefined) return undefined
  const same = sameOf(moved, request)
  const promote = command(`promote ${commit}`, same)
  const isVetoed = request.history && request.veto
  return isVetoed ? `${command(`unveto ${commit}`, { ...same, sourceTag: DEFAULT_SOURCE })} && ${promote}` : promote
}

/** An image that was right already keeps a way back from an earlier move: to go that way would undo that one. */
const movedImages = ({ images }: Plan): ImagePlan[] => images.filter(({ target }) => target.before !== target.wanted)

const sameOf = (moved: ImagePlan[], request: SameTags): SameTags =>
  ({ ...request, images: request.images.filter(({ name }) => moved.some(({ image }) => image === name)) })

function onlyCommit(images: ImagePlan[]): Commit | undefined {
  const commits = new Set(images.map(({ commitBefore }) => commitBefore))
  return commits.size === 1 ? [...commits][0] : undefined
}
