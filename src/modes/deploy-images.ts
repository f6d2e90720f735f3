import type { Call } from '../ports/call'
import type { DeployPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { Budget } from '../release/budget'
import { sameConfig } from '../release/command'
import { type Commit, sameCommit, shortSha } from '../release/commit'
import { Failure } from '../release/failure'
import { askHistory } from '../release/gates/history-gate'
import type { RunRecord } from '../release/run-record'
import { fillTag } from '../release/tag'
import { guardImages } from '../release/tags/guard'
import { candidatesOf, type ImageReading, placeOf } from '../release/tags/image-reading'
import { labelled } from '../release/tags/labelled'
import { type Plan, planMoves } from '../release/tags/plan'
import { readImages, tagsOf } from '../release/tags/read'
import { revisionOf } from '../release/tags/revision'
import type { DeployRequest } from '../request/request'
import type { Policy } from '../signatures/policy'
import { type Signatures, verifyImages } from './verify-images'

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
  /** Images whose target shows another build of the very commit, by name. */
  rebuilt: string[]
  /** The signatures that held, where some were wanted. */
  signed?: Signatures['signed']
  /** An image is not signed as it must be, or would go backward, or the build is vetoed, or releases are held. */
  fault?: Failure
}

/**
 * Resolves every source and asks every guard of a promote, by reads alone: what would fail at the end fails here,
 * before any tenant is touched.
 * @throws Failure of the registry, of the guard's reads, and `bad-input` where nothing names the commit
 */
export async function readGoal(request: DeployRequest, trigger: Trigger, dryRun: boolean, record: RunRecord, ports: DeployPorts, policy?: Policy): Promise<Goal> {
  const { images, redeployTag } = request
  const tag = fillTag(redeployTag ?? request.sourceTag, request.sha)
  if (images.length === 0) return { sha: request.sha, tag, plan: { images: [], moves: [] }, readings: [], commits: new Map(), rebuilt: [] }
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    const call = { signal: budget.forward, onTrouble: budget.trouble }
    const readings = await readImages(images, tagsOf(tag, request), ports, call)
    const { signed, fault: unsigned } = await verifyImages(readings, policy, 'the rollout', record, ports, call)
    if (unsigned) return { sha: request.sha, tag, plan: planMoves(readings, false, new Map()), readings, commits: new Map(), rebuilt: [], fault: unsigned }
    const sha = request.sha || await labelled(readings[0]!, 'redeploy-tag', ports.registry, call)
    const closed = request.history ? askHistory(candidatesOf(readings), sha, { ...sameConfig(request), trigger, plans: dryRun, liftHold: request.liftHold }, 'the rollout', record) : undefined
    const { commits, fault } = redeployTag || closed
      ? { commits: new Map<string, Commit>() }
      : await guardImages(readings, { ...request, commandLine: trigger.commandLine }, record, ports, call)
    const rebuilt = closed ?? fault ? [] : await rebuiltIn(readings, sha, commits, ports, call)
    return { sha, tag, plan: planMoves(readings, false, commits), readings, commits, rebuilt, signed, fault: closed ?? fault }
  } finally {
    budget.dispose()
  }
}

/**
 * The images whose target shows another digest of the same commit: who runs that commit need not run this build
 * (incident rebuilt-same-commit). A label that cannot be read may be of it.
 */
async function rebuiltIn(readings: readonly ImageReading[], sha: Commit, commits: ReadonlyMap<string, Commit>, { registry }: DeployPorts, call: Call): Promise<string[]> {
  const changing = readings.flatMap(({ image, source, target }) => (target && target.digest !== source.digest ? [{ image, target }] : []))
  const found = await Promise.all(changing.map(async ({ image, target }) => {
    const label = commits.get(image.name) ?? await revisionOf(registry, image, target, call).catch(() => sha)
    return label !== undefined && sameCommit(label, sha) ? [image.name] : []
  }))
  return found.flat()
}

/**
 * Reads the sources once more, directly before the tags: what was rolled out an hour ago is what they are to show.
 * @throws Failure `tag-moved-by-other` (incident source-rebuilt), `source-missing`, and the registry's own
 */
export async function seeThatSourcesStand({ readings, sha }: Goal, { registry, cancel }: DeployPorts): Promise<void> {
  await Promise.all(readings.map(async ({ sourceTag, source, ...reading }) => {
    const image = placeOf(reading)
    const now = await registry.read(image, sourceTag, { signal: cancel })
    if (now?.digest === source.digest) return
    const name = `${image.name}:${sourceTag}`
    if (!now) throw new Failure('source-missing', `${name} was removed while the tenants were moved`, { hint: `See who removed it, and whether ${shortSha(sha)} is to be released` })
    throw new Failure('tag-moved-by-other', `${name} was pushed anew while the tenants were moved: they run ${source.digest}, it shows ${now.digest}`, {
      hint: 'Publish every build under a tag of its own; to bring the new build to all tenants, release it as another commit',
    })
  }))
}
