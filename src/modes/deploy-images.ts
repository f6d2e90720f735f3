import type { Call } from '../ports/call'
import type { DeployPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { Budget } from '../release/budget'
import { type Commit, isCommit } from '../release/commit'
import { Failure } from '../release/failure'
import { askHistory } from '../release/gates/history-gate'
import type { RunRecord } from '../release/run-record'
import { fillTag } from '../release/tag'
import { guardImages } from '../release/tags/guard'
import { candidatesOf, type ImageReading } from '../release/tags/image-reading'
import { type Plan, planMoves } from '../release/tags/plan'
import { readImages, tagsOf } from '../release/tags/read'
import { revisionOf } from '../release/tags/revision'
import type { DeployRequest } from '../request/request'

/** What is to be deployed, and the tags that would move in the end. */
export interface Goal {
  sha: Commit
  /** The tag the build was published under. */
  tag: string
  plan: Plan
  /** As they were read before any tenant was touched. */
  readings: ImageReading[]
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
export async function readGoal(request: DeployRequest, trigger: Trigger, dryRun: boolean, record: RunRecord, ports: DeployPorts): Promise<Goal> {
  const { images, redeployTag } = request
  const tag = fillTag(redeployTag ?? request.sourceTag, request.sha)
  if (images.length === 0) return { sha: request.sha, tag, plan: { images: [], moves: [] }, readings: [], commits: new Map() }
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    const call = { signal: budget.forward, onTrouble: budget.trouble }
    const readings = await readImages(images, tagsOf(tag, request), ports.registry, call)
    const sha = request.sha || await labelled(readings[0]!, ports, call)
    const closed = request.history ? askHistory(candidatesOf(readings), sha, { trigger, plans: dryRun, liftHold: request.liftHold }, 'the rollout', record) : undefined
    const { commits, fault } = redeployTag || closed
      ? { commits: new Map<string, Commit>() }
      : await guardImages(readings, { ...request, commandLine: trigger.commandLine }, record, ports, call)
    return { sha, tag, plan: planMoves(readings, false, commits), readings, commits, fault: closed ?? fault }
  } finally {
    budget.dispose()
  }
}

/** The commit that the first image's label names, where neither `sha` nor the tag did. */
async function labelled({ image, sourceTag, source }: ImageReading, { registry }: DeployPorts, call: Call): Promise<Commit> {
  const label = await revisionOf(registry, image, source, call)
  if (label !== undefined && isCommit(label)) return label
  const said = label === undefined ? 'carries no revision label' : 'carries a revision label that is no commit'
  throw new Failure('bad-input', `redeploy-tag: ${sourceTag} does not end in a commit, and ${image.name}:${sourceTag} ${said}`, {
    hint: 'Set sha to the commit that the tenants are to show',
  })
}
