import type { PromotePorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { Budget } from '../release/budget'
import { sameConfig } from '../release/command'
import { shortSha } from '../release/commit'
import { asFailure, type Failure } from '../release/failure'
import { isAutomatic, permission } from '../release/gates/event'
import { askHistory } from '../release/gates/history-gate'
import type { Report } from '../release/report'
import { RunRecord } from '../release/run-record'
import { fillTag } from '../release/tag'
import { rollbackCommand } from '../release/tags/commands'
import { guardImages } from '../release/tags/guard'
import { candidatesOf, type ImageReading } from '../release/tags/image-reading'
import { labelled } from '../release/tags/labelled'
import { planMoves } from '../release/tags/plan'
import { questionOf } from '../release/tags/question'
import { readImages, tagsOf } from '../release/tags/read'
import { releaseUpdate, upstreamProof } from '../release/tags/release-update'
import { runPlan } from '../release/tags/run-plan'
import { unwrittenImages } from '../release/tags/tag-report'
import type { PromoteRequest } from '../request/request'
import type { Policy } from '../signatures/policy'
import { askInTime } from './ask-first'
import { copyImages } from './copy-images'
import { verifyImages } from './verify-images'

/**
 * Moves the target tag of every image onto the build of `sha`, all or none. Empty, the first image's label tells it.
 * @param policy who must have signed them
 */
export async function promote(asked: PromoteRequest, trigger: Trigger, ports: PromotePorts, policy?: Policy): Promise<Report> {
  const allowed = permission(trigger, asked.branch)
  const dryRun = asked.dryRun || allowed.verdict === 'plan'
  const record = new RunRecord('promote', asked.sha, dryRun, trigger, ports)
  if (allowed.verdict === 'skip') {
    record.gate('event', 'held', allowed.detail)
    return record.finish({ outcome: 'skipped', reason: allowed.reason, verdict: `nothing was done: ${allowed.detail}` })
  }
  record.gate('event', 'passed', allowed.detail)

  let budget = new Budget(ports.clock, ports.cancel)
  const call = { signal: budget.forward, onTrouble: budget.trouble }
  try {
    // Read
    const readings = await readImages(asked.images, tagsOf(fillTag(asked.sourceTag, asked.sha), asked), ports, call)
    const request = asked.sha ? asked : { ...asked, sha: await labelled(readings[0]!, 'source-tag', ports.registry, call) }
    record.sha = request.sha
    // Verify
    const { signed, fault: unsigned } = await verifyImages(readings, policy, 'any tag', record, ports, call)
    if (unsigned) return refused(unsigned, readings, trigger, record)
    // Guard
    const passage = { ...sameConfig(request), trigger, plans: dryRun, liftHold: request.liftHold }
    const held = request.history ? askHistory(candidatesOf(readings), request.sha, passage, 'any tag', record) : undefined
    if (held) return refused(held, readings, trigger, record)
    const { commits, fault } = await guardImages(readings, { ...request, commandLine: trigger.commandLine }, record, ports, call)
    const plan = planMoves(readings, false, commits)
    if (fault) return record.failed(fault, { images: unwrittenImages(plan.images, 'untouched') })
    if (!dryRun && plan.moves.length > 0) budget = await askInTime(() => questionOf(plan, readings, { mode: 'promote', tag: request.targetTag, to: shortSha(request.sha) }), ports, budget)
    // Copy what is published elsewhere
    await copyImages(readings, { ...request, dryRun }, record, ports)
    // Protect, move, prove; put back where one of them fails
    const { targetTag } = request
    const undo = rollbackCommand(plan, request)
    const proof = ports.smokeOf?.(request.sha) ?? upstreamProof(trigger)
    const update = releaseUpdate(readings, { mode: 'promote', sha: request.sha, commits, proof, signed }, request, trigger, ports)
    return await runPlan({ plan, goal: shortSha(request.sha), targetTag, dryRun, undo, update }, record, ports, budget)
  } catch (thrown) {
    return record.failed(asFailure(thrown))
  } finally {
    budget.dispose()
  }
}

/**
 * A hold is there on purpose, and an automatic run that it stops ends well; a person who meets a colleague's hold is told
 * no, as where a veto means that somebody wants the wrong thing.
 */
function refused(failure: Failure, readings: ImageReading[], trigger: Trigger, record: RunRecord): Report {
  const images = unwrittenImages(planMoves(readings, false, new Map()).images, 'untouched')
  if (failure.reason !== 'held' || !isAutomatic(trigger)) return record.failed(failure, { images })
  return record.finish({ outcome: 'skipped', reason: 'held', verdict: `nothing was done: ${failure.message}`, next: failure.hint, command: failure.command, images })
}
