import type { DeployPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { Budget } from '../release/budget'
import { shortSha } from '../release/commit'
import { asFailure, Failure } from '../release/failure'
import { waitForCi, waitsForNone } from '../release/gates/ci'
import { isAutomatic, permission } from '../release/gates/event'
import { type Gates, openGates } from '../release/gates/gates'
import type { Question } from '../release/question'
import type { Report } from '../release/report'
import { deployCommand } from '../release/rollout/commands'
import { addressesOf, enumerate, type Fleet, fleetWords, isTouched } from '../release/rollout/fleet'
import { patient } from '../release/rollout/patient-gates'
import { Phases } from '../release/rollout/phases'
import { readMembers } from '../release/rollout/proof'
import { moveBatches, moveCanary, proveCurrent, type Rollout, sweep } from '../release/rollout/rollout'
import { RunRecord } from '../release/run-record'
import { rollbackCommand } from '../release/tags/commands'
import { questionOf } from '../release/tags/question'
import { releaseUpdate } from '../release/tags/release-update'
import { runPlan } from '../release/tags/run-plan'
import type { DeployRequest } from '../request/request'
import type { Policy } from '../signatures/policy'
import { askFirst } from './ask-first'
import { copyImages } from './copy-images'
import { cutShort, planned, type SoFar, unchanged, undoCommand, withoutTags, withTags } from './deploy-ending'
import { withHistory } from './deploy-gates'
import { type Goal, readGoal, seeThatSourcesStand } from './deploy-images'
import { tellResumed } from './deploy-resumed'
import type { LoadedSuite } from './smoke'

/** What was read of the files that the request names. */
export interface DeployFiles {
  suite?: LoadedSuite
  /** Who must have signed the images. */
  policy?: Policy
}

/** Takes a commit from "CI is running" to "every tenant shows it, and the target tag is it", or stops and says where. */
export async function deploy(request: DeployRequest, trigger: Trigger, ports: DeployPorts, files: DeployFiles = {}): Promise<Report> {
  // 1. Event
  const allowed = permission(trigger, request.branch)
  const dryRun = request.dryRun || allowed.verdict === 'plan'
  const record = new RunRecord('deploy', request.sha, dryRun, trigger, ports)
  if (allowed.verdict === 'skip') {
    record.gate('event', 'held', allowed.detail)
    return record.finish({ outcome: 'skipped', reason: allowed.reason, verdict: `nothing was done: ${allowed.detail}` })
  }
  record.gate('event', 'passed', allowed.detail)

  const soFar: SoFar = { request, byHand: !isAutomatic(trigger), record, phases: new Phases(ports) }
  try {
    return await run(soFar, dryRun, allowed.verdict, trigger, ports, files)
  } catch (thrown) {
    return cutShort(asFailure(thrown), soFar, ports)
  }
}

async function run(soFar: SoFar, dryRun: boolean, allowed: 'act' | 'plan', trigger: Trigger, ports: DeployPorts, { suite, policy }: DeployFiles): Promise<Report> {
  const { request, record, phases } = soFar
  const gates = openGates(request, record, ports)
  if (request.redeployTag) {
    tellSkipped(trigger, record)
  } else if (allowed === 'plan') {
    await tellGates(request, gates, record, ports)
  } else {
    // 2. CI
    if (waitsForNone(request)) record.gate('ci', 'off', 'required-contexts is none')
    else await phases.run('CI', () => waitForCi({ ...request, ownChecks: trigger.checks, ownRun: trigger.run }, gates, record, ports))
    // 3. Kill switch, 4. superseded
    await gates.ask('anything else', { signal: ports.cancel })
  }
  // 5. Images
  const goal = await readGoal(request, trigger, dryRun, record, ports, policy)
  const { sha, tag, plan, rebuilt, fault } = goal
  soFar.plan = plan
  record.sha = sha
  if (fault) throw fault
  if (request.images.length === 0 && isAutomatic(trigger)) record.gate('history', 'off', 'no images are given, so no hold and no veto was asked')
  // 6. Enumeration
  const { fleet, strangers } = await enumerate({ ...request, sha, tag, isRebuild: rebuilt.length > 0 }, ports)
  soFar.fleet = fleet
  if (fleet.isRebuild) record.note(`${rebuilt.join(', ')}: ${request.targetTag} shows another build of ${shortSha(sha)}, so every tenant is redeployed`)
  for (const slug of strangers) record.warn(`skip-tenants: ${slug} is no tenant of the fleet`)
  await readMembers(fleet.members, fleet, ports)
  tellResumed(fleet, goal, record)
  const all = withHistory(gates, goal, request, trigger, record, ports)
  const rollout = { ...openRollout(soFar, goal, fleet, all, ports), askSuite: suite && await suiteAsker(suite, request, record, ports) }
  await proveCurrent(rollout)
  if (plan.moves.length === 0 && fleet.members.every(({ isCurrent }) => isCurrent)) return unchanged(soFar, fleet)
  if (!dryRun) await askFirst(() => ({ ...questionOf(plan, goal.readings, { mode: 'deploy', tag: request.targetTag, to: shortSha(sha) }), tenants: tenantsOf(fleet) }), ports)
  await copyImages(goal.readings, { ...request, dryRun }, record, ports)
  if (dryRun) return planned(soFar, rollout)
  // 7. Canary
  await moveCanary(rollout)
  // 8. Batches
  await moveBatches(rollout)
  // 9. One more sweep, the gates once more, and the tags
  await sweep(rollout)
  if (plan.moves.length === 0) return withoutTags(soFar, fleet)
  await all.ask('the tags', { signal: ports.cancel })
  await seeThatSourcesStand(goal, ports)
  return moveTags(soFar, fleet, goal, all, trigger, ports)
}

/**
 * A pull request's plan shows how CI and the gates stand now, and waits for none: what is closed is told, and the rest
 * of the picture with it.
 */
async function tellGates(request: DeployRequest, gates: Gates, record: RunRecord, ports: DeployPorts): Promise<void> {
  const tell = async (reading: Promise<void>): Promise<void> => {
    const fault = await reading.then(() => undefined, asFailure)
    if (ports.cancel.aborted) throw fault ?? new Failure('cancelled', 'the run was asked to stop')
    if (fault) record.warn(`as it stands now, a deploy would stop here: ${fault.message}`)
  }
  if (!waitsForNone(request)) await tell(waitForCi({ ...request, ciTimeoutSeconds: 0 }, gates, record, ports))
  await tell(gates.ask('a deploy', { signal: ports.cancel }))
}

/** Who would move, for whoever is asked. */
function tenantsOf({ members, canary }: Fleet): Question['tenants'] {
  const moving = members.filter(({ isCurrent }) => !isCurrent)
  return { moving: moving.length, all: members.length, canary: canary?.slug, running: [...new Set(moving.flatMap(({ before }) => (before ? [shortSha(before)] : [])))] }
}

/** With YAML and JSONPath, so only where a suite is to be asked. */
async function suiteAsker(suite: LoadedSuite, request: DeployRequest, record: RunRecord, ports: DeployPorts): Promise<Rollout['askSuite']> {
  const { suiteOf } = await import('./deploy-suite')
  return suiteOf(suite, request, record, ports)
}

/** The manual path goes past these, and says so. */
function tellSkipped({ actor, event }: Trigger, record: RunRecord): void {
  const who = actor ? `, asked for by ${actor}` : `, by ${event}`
  for (const gate of ['ci', 'kill switch', 'head', 'backward']) record.gate(gate, 'off', `redeploy-tag is set${who}`)
}

/** From here on tenants may be moved: the journal knows them first. */
function openRollout({ request, record, phases }: SoFar, { plan, readings }: Goal, fleet: Fleet, gates: Gates, ports: DeployPorts): Rollout {
  const { controlPlane, journal, clock } = ports
  const slugs = (of: Fleet['members']): string[] => of.map(({ slug }) => slug)
  journal.append({
    kind: 'fleet', at: clock.now(), sha: fleet.sha, tag: fleet.tag, urlTemplate: request.tenantUrlTemplate, urls: addressesOf(fleet.members, request),
    slugs: slugs(fleet.members), current: slugs(fleet.members.filter(({ isCurrent }) => isCurrent)),
    canary: fleet.canary?.slug, skipped: [...fleet.skipped], tells: fleet.members[0]?.tenant.tells, looks: fleet.looks, images: plan.images, again: deployCommand(fleet.sha, request),
  })
  const images = Object.fromEntries(readings.map(({ image, source }) => [image.name, source.digest]))
  return { rules: request, fleet, gates: patient(gates, record, ports), controlPlane, record, ports, phases, images, rolloutTimeoutSeconds: request.rolloutTimeoutSeconds }
}

/** The tag transaction of a promote, the gates read before every write. */
async function moveTags(soFar: SoFar, fleet: Fleet, goal: Goal, gates: Gates, trigger: Trigger, ports: DeployPorts): Promise<Report> {
  const { request, record, phases } = soFar
  // Its own, since the reads before the rollout may have had their troubles an hour ago.
  const budget = new Budget(ports.clock, ports.cancel)
  const { plan, readings, commits, signed } = goal
  const proof = `deploy: ${fleetWords(fleet)}`
  const update = releaseUpdate(readings, { mode: 'deploy', sha: fleet.sha, commits, proof, signed }, request, trigger, ports)
  const undo = isTouched(fleet) ? undoCommand(soFar, fleet) : rollbackCommand(plan, request)
  const gate = (): Promise<void> => gates.ask('a tag', { signal: budget.forward, onTrouble: budget.trouble })
  try {
    const ofTags = await phases.run('tags', () => runPlan(
      { plan, goal: shortSha(fleet.sha), targetTag: request.targetTag, dryRun: false, undo, gate, update }, record, ports, budget))
    return withTags(soFar, fleet, ofTags)
  } finally {
    budget.dispose()
  }
}
