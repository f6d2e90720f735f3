import type { Ports, Trigger } from '../ports'
import { Budget } from '../release/budget'
import { waitForCi, waitsForNone } from '../release/gates/ci'
import { rollbackCommand } from '../release/tags/commands'
import { shortSha } from '../release/commit'
import { deployCommand } from '../release/rollout/commands'
import { permission } from '../release/gates/event'
import { asFailure, Failure } from '../release/failure'
import { enumerate, fleetWords, isTouched, type Fleet } from '../release/rollout/fleet'
import { openGates, type Gates } from '../release/gates/gates'
import { releaseDeed } from '../release/tags/release-update'
import { Logbook } from '../release/run-record'
import type { Plan } from '../release/tags/plan'
import { readFleet } from '../release/rollout/proof'
import type { Report } from '../release/report'
import { moveBatches, moveCanary, proveCurrent, sweep, type Rollout } from '../release/rollout/rollout'
import { ship } from '../release/tags/run-plan'
import { Stages } from '../release/rollout/phases'
import type { DeployRequest } from '../request/request'
import { cutShort, planned, unchanged, undoCommand, withoutTags, withTags, type SoFar } from './deploy-ending'
import { readGoal, type Goal } from './deploy-images'
import { withMemory } from './deploy-gates'

/** Takes a commit from "CI is running" to "every tenant shows it, and the target tag is it", or stops and says where. */
export async function deploy(request: DeployRequest, trigger: Trigger, ports: Ports): Promise<Report> {
  // 1. Event
  const allowed = permission(trigger, request.branch)
  const dryRun = request.dryRun || allowed.verdict === 'plan'
  const book = new Logbook('deploy', request.sha, dryRun, trigger, ports)
  if (allowed.verdict === 'skip') {
    book.gate('event', 'held', allowed.detail)
    return book.finish({ outcome: 'skipped', reason: allowed.reason, verdict: `nothing was done: ${allowed.detail}` })
  }
  book.gate('event', 'passed', allowed.detail)

  const soFar: SoFar = { request, book, stages: new Stages(ports) }
  try {
    return await run(soFar, dryRun, allowed.verdict, trigger, ports)
  } catch (thrown) {
    return cutShort(asFailure(thrown), soFar, ports)
  }
}

async function run(soFar: SoFar, dryRun: boolean, allowed: 'act' | 'plan', trigger: Trigger, ports: Ports): Promise<Report> {
  const { request, book, stages } = soFar
  const gates = openGates(request, book, ports)
  if (request.redeployTag) {
    tellSkipped(trigger, book)
  } else if (allowed === 'plan') {
    await tellGates(request, gates, book, ports)
  } else {
    // 2. CI
    if (waitsForNone(request)) book.gate('ci', 'off', 'required-contexts is none')
    else await stages.run('CI', () => waitForCi(request, gates, book, ports))
    // 3. Kill switch, 4. superseded
    await gates.ask('anything else', { signal: ports.cancel })
  }
  // 5. Images
  const goal = await readGoal(request, trigger, dryRun, book, ports)
  const { sha, tag, plan, fault } = goal
  soFar.plan = plan
  book.sha = sha
  if (fault) throw fault
  // 6. Enumeration
  const fleet = await enumerate({ ...request, sha, tag }, ports)
  soFar.fleet = fleet
  await readFleet(fleet, ports)
  const all = withMemory(gates, goal, request, trigger, book, ports)
  const rollout = openRollout(soFar, plan, fleet, all, ports)
  await proveCurrent(rollout)
  if (plan.moves.length === 0 && fleet.members.every(({ isCurrent }) => isCurrent)) return unchanged(soFar, fleet)
  if (dryRun) return planned(soFar, rollout)
  // 7. Canary
  await moveCanary(rollout)
  // 8. Batches
  await moveBatches(rollout)
  // 9. One more sweep, the gates once more, and the tags
  await sweep(rollout)
  if (plan.moves.length === 0) return withoutTags(soFar, fleet)
  await all.ask('the tags', { signal: ports.cancel })
  return moveTags(soFar, fleet, goal, all, trigger, ports)
}

/**
 * A pull request's plan shows how CI and the gates stand now, and waits for none: what is closed is told, and the rest
 * of the picture with it.
 */
async function tellGates(request: DeployRequest, gates: Gates, book: Logbook, ports: Ports): Promise<void> {
  const tell = async (reading: Promise<void>): Promise<void> => {
    const fault = await reading.then(() => undefined, asFailure)
    if (ports.cancel.aborted) throw fault ?? new Failure('cancelled', 'stopped')
    if (fault) book.warn(`as it stands now, a deploy would stop here: ${fault.message}`)
  }
  if (!waitsForNone(request)) await tell(waitForCi({ ...request, ciTimeoutSeconds: 0 }, gates, book, ports))
  await tell(gates.ask('a deploy', { signal: ports.cancel }))
}

/** The manual path goes past these, and says so. */
function tellSkipped({ actor, event }: Trigger, book: Logbook): void {
  const who = actor ? `, asked for by ${actor}` : `, by ${event}`
  for (const gate of ['ci', 'kill switch', 'head', 'backward']) book.gate(gate, 'off', `redeploy-tag is set${who}`)
}

/** From here on tenants may be moved: the journal knows them first. */
function openRollout({ request, book, stages }: SoFar, plan: Plan, fleet: Fleet, gates: Gates, ports: Ports): Rollout {
  const { controlPlane, journal, clock } = ports
  if (!controlPlane) throw new Failure('internal', 'a deploy needs a control plane')
  const slugs = (of: Fleet['members']): string[] => of.map(({ slug }) => slug)
  journal.append({
    kind: 'fleet', at: clock.now(), sha: fleet.sha, tag: fleet.tag, urlTemplate: request.tenantUrlTemplate,
    slugs: slugs(fleet.members), current: slugs(fleet.members.filter(({ isCurrent }) => isCurrent)),
    canary: fleet.canary?.slug, images: plan.images, again: deployCommand(fleet.sha, request),
  })
  return { rules: request, fleet, gates, controlPlane, book, ports, stages, rolloutTimeoutSeconds: request.rolloutTimeoutSeconds }
}

/** The tag transaction of a promote, the gates read before every write. */
async function moveTags(soFar: SoFar, fleet: Fleet, goal: Goal, gates: Gates, trigger: Trigger, ports: Ports): Promise<Report> {
  const { request, book, stages } = soFar
  // Its own, since the reads before the rollout may have had their troubles an hour ago.
  const budget = new Budget(ports.clock, ports.cancel)
  const { plan, sightings, commits } = goal
  const proof = `deploy: ${fleetWords(fleet)}`
  const deed = releaseDeed(sightings, { mode: 'deploy', sha: fleet.sha, commits, proof }, request, trigger, ports)
  const undo = isTouched(fleet) ? undoCommand(soFar, fleet) : rollbackCommand(plan, request)
  const gate = (): Promise<void> => gates.ask('a tag', { signal: budget.forward, onTrouble: budget.trouble })
  try {
    const shipped = await stages.run('tags', () => ship(
      { plan, goal: shortSha(fleet.sha), targetTag: request.targetTag, dryRun: false, undo, gate, deed }, book, ports, budget))
    return withTags(soFar, fleet, shipped)
  } finally {
    budget.dispose()
  }
}
