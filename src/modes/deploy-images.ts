import type { Call, Ports, Trigger } from '../ports'
import { Budget } from '../release/budget'
import { isCommit, type Commit } from '../release/commit'
import { Failure } from '../release/failure'
import { guardImages } from '../release/tags/guard'
import { askMemory, rememberedOf } from '../release/gates/history-gate'
import type { Logbook } from '../release/run-record'
import { planMoves, type Plan, type Sighting } from '../release/tags/plan'
import { revisionOf } from '../release/tags/revision'
import { survey, tagsOf } from '../release/tags/read'
import { fillTag } from '../release/tag'
import type { DeployRequest } from '../request/request'

/** What is to be deployed, and the tags that would move in the end. */
export interface Goal {
  sha: Commit
  /** The tag the build was published under. */
  tag: string
  plan: Plan
  /** As they were read before any tenant was touched. */
  sightings: Sighting[]
  /** The commit that each target shows, by the image's name. */
  commits: ReadonlyMap<string, Commit>
  /** An image would go backward, or the build is vetoed, or releases are held. */
  fault?: Failure
}

/**
 * Resolves every source and asks every guard of a promote, by reads alone: what would fail at the end fails here,
 * before any tenant is touched.
 * @throws Failure of the registry, of the guard's reads, and `bad-input` where nothing names the commit
 */
export async function readGoal(request: DeployRequest, trigger: Trigger, dryRun: boolean, book: Logbook, ports: Ports): Promise<Goal> {
  const { images, redeployTag } = request
  const tag = fillTag(redeployTag ?? request.sourceTag, request.sha)
  if (images.length === 0) return { sha: request.sha, tag, plan: { images: [], moves: [] }, sightings: [], commits: new Map() }
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    const call = { signal: budget.forward, onTrouble: budget.trouble }
    const sightings = await survey(images, tagsOf(tag, request), ports.registry, call)
    const sha = request.sha || await labelled(sightings[0]!, ports, call)
    const closed = request.history ? askMemory(rememberedOf(sightings), sha, trigger, dryRun, 'the rollout', book) : undefined
    const { commits, fault } = redeployTag || closed
      ? { commits: new Map<string, Commit>() }
      : await guardImages(sightings, { ...request, commandLine: trigger.commandLine }, book, ports, call)
    return { sha, tag, plan: planMoves(sightings, false, commits), sightings, commits, fault: closed ?? fault }
  } finally {
    budget.dispose()
  }
}

/** The commit that the first image's label names, where neither `sha` nor the tag did. */
async function labelled({ image, sourceTag, source }: Sighting, { registry }: Ports, call: Call): Promise<Commit> {
  const label = await revisionOf(registry, image, source, call)
  if (label !== undefined && isCommit(label)) return label
  const said = label === undefined ? 'carries no revision label' : 'carries a revision label that is no commit'
  throw new Failure('bad-input', `redeploy-tag: ${sourceTag} does not end in a commit, and ${image.name}:${sourceTag} ${said}`, {
    hint: 'Set sha to the commit that the tenants are to show',
  })
}
