import type { Ports, Trigger } from '../ports'
import { Budget } from '../release/budget'
import { shortSha } from '../release/commit'
import { permission } from '../release/gates/event'
import { asFailure, type Failure } from '../release/failure'
import { guardImages } from '../release/tags/guard'
import { askMemory, rememberedOf } from '../release/gates/history-gate'
import { releaseDeed, upstreamProof } from '../release/tags/release-update'
import { Logbook } from '../release/run-record'
import { planMoves, type Sighting } from '../release/tags/plan'
import type { Report } from '../release/report'
import { rollbackCommand } from '../release/tags/commands'
import { ship } from '../release/tags/run-plan'
import { survey, tagsOf } from '../release/tags/read'
import { fillTag } from '../release/tag'
import { unwrittenImages } from '../release/tags/tag-report'
import type { PromoteRequest } from '../request/request'

/** Moves the target tag of every image onto the build of `sha`, all or none. */
export async function promote(request: PromoteRequest, trigger: Trigger, ports: Ports): Promise<Report> {
  const allowed = permission(trigger, request.branch)
  const dryRun = request.dryRun || allowed.verdict === 'plan'
  const book = new Logbook('promote', request.sha, dryRun, trigger, ports)
  if (allowed.verdict === 'skip') {
    book.gate('event', 'held', allowed.detail)
    return book.finish({ outcome: 'skipped', reason: allowed.reason, verdict: `nothing was done: ${allowed.detail}` })
  }
  book.gate('event', 'passed', allowed.detail)

  const budget = new Budget(ports.clock, ports.cancel)
  const call = { signal: budget.forward, onTrouble: budget.trouble }
  try {
    // Read
    const sightings = await survey(request.images, tagsOf(fillTag(request.sourceTag, request.sha), request), ports.registry, call)
    // Guard
    const held = request.history ? askMemory(rememberedOf(sightings), request.sha, trigger, dryRun, 'any tag', book) : undefined
    if (held) return refused(held, sightings, book)
    const { commits, fault } = await guardImages(sightings, { ...request, commandLine: trigger.commandLine }, book, ports, call)
    const plan = planMoves(sightings, false, commits)
    if (fault) return book.failed(fault, { images: unwrittenImages(plan.images, 'untouched') })
    // Protect, move, prove; put back where one of them fails
    const { targetTag } = request
    const undo = rollbackCommand(plan, request)
    const proof = ports.smokeOf?.(request.sha) ?? upstreamProof(trigger)
    const deed = releaseDeed(sightings, { mode: 'promote', sha: request.sha, commits, proof }, request, trigger, ports)
    return await ship({ plan, goal: shortSha(request.sha), targetTag, dryRun, undo, deed }, book, ports, budget)
  } catch (thrown) {
    return book.failed(asFailure(thrown))
  } finally {
    budget.dispose()
  }
}

/** A hold is there on purpose, and a run that it stops ends well; a veto means that somebody wants the wrong thing. */
function refused(failure: Failure, sightings: Sighting[], book: Logbook): Report {
  const images = unwrittenImages(planMoves(sightings, false, new Map()).images, 'untouched')
  if (failure.reason !== 'held') return book.failed(failure, { images })
  return book.finish({ outcome: 'skipped', reason: 'held', verdict: `nothing was done: ${failure.message}`, next: failure.hint, command: failure.command, images })
}
