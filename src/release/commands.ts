import type { Commit } from './commit'
import type { Image } from './image'
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

/** What takes a promote back; nothing where an image had no target before, or nothing kept it. */
export function rollbackCommand(plan: Plan, request: SameTags): string | undefined {
  if (plan.images.some(({ target }) => target.before === null)) return undefined
  if (request.keepPrevious) return command('rollback previous', { ...request, sourceTag: DEFAULT_SOURCE })
  const commit = onlyCommit(plan)
  return commit && command(`rollback ${commit}`, request)
}

/** What takes a rollback back; nothing where the images were of several commits, or of none that is known. */
export function promoteCommand(plan: Plan, request: SameTags): string | undefined {
  const commit = onlyCommit(plan)
  return commit && command(`promote ${commit}`, request)
}

function onlyCommit({ images }: Plan): Commit | undefined {
  const commits = new Set(images.map(({ commitBefore }) => commitBefore))
  return commits.size === 1 ? [...commits][0] : undefined
}
