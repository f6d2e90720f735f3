import type { SmokePorts } from '../ports/run'
import type { Tenant } from '../ports/tenants'
import type { Trigger } from '../ports/trigger'
import { Budget } from '../release/budget'
import { shortSha } from '../release/commit'
import { concurrently, MOST_AT_ONCE } from '../release/concurrent'
import { asFailure, type Failure } from '../release/failure'
import type { SuiteSource } from '../release/journal'
import type { CheckReport, Report } from '../release/report'
import { RunRecord } from '../release/run-record'
import { type Running, runs } from '../release/running'
import type { SmokeRequest } from '../request/request'
import { type Canary, freshCanary, probeOf } from '../smoke/canary'
import { runChecks } from '../smoke/check'
import { cleanUp } from '../smoke/clean-up'
import { noteCleaned } from '../smoke/note-cleaned'
import type { Suite, Values } from '../smoke/suite'
import { type Smoked, verdictOf } from '../smoke/verdict'
import { readPatiently, waitForBuild } from '../smoke/wait'

/** A suite as it was read, and its text for whoever cleans up after a kill. */
export interface LoadedSuite {
  suite: Suite
  source: SuiteSource
  /** The variables of the environment that it names, as `env.NAME`. */
  env: Values
}

/** Waits until every canary itself runs the build, runs the suite against all of them, and sees that they still run it. */
export async function smoke(request: SmokeRequest, loaded: LoadedSuite, trigger: Trigger, ports: SmokePorts): Promise<Report> {
  const record = new RunRecord('smoke', request.sha, request.dryRun, trigger, ports)
  const tenants = tenantsOf(request)
  if (tenants.length === 0) return noFleet(request, record)
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    // Wait
    const before = await waitForBuild(tenants, patienceOf(request), ports)
    const absent = gate('build', before, request, record)
    if (ports.cancel.aborted || absent || request.dryRun) return record.finish(verdictOf(standing(tenants, before, request), request, ports.cancel.aborted))
    // Check, clean up, and look once more
    const canaries = tenants.map((tenant, index) => freshCanary(tenant, index, probeOf(ports.id, index), loaded.env))
    ports.journal.append({
      kind: 'smoke', at: ports.clock.now(), suite: loaded.source,
      canaries: canaries.map(({ tenant: { url, orgId }, values }) => ({ url, orgId, probe: values['probe']! })),
    })
    const faults: Failure[] = []
    const smoked = await concurrently(canaries, MOST_AT_ONCE, (canary) => smokeOne(canary, loaded.suite, request, record, ports, budget, faults))
    tellHowMany(smoked, record)
    if (faults[0]) return record.failed(faults[0], { tenants: verdictOf(smoked, request, false).tenants })
    if (!ports.cancel.aborted) gate('build, afterwards', smoked.map(({ running }) => running), request, record)
    return record.finish(verdictOf(smoked, request, ports.cancel.aborted))
  } catch (thrown) {
    return record.failed(asFailure(thrown))
  } finally {
    budget.dispose()
  }
}

const tenantsOf = ({ tenantUrls, tenantTokens, tenantOrgIds, buildinfoPath, buildinfoQuery, healthPath }: SmokeRequest): Tenant[] =>
  tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index], tells: { buildinfoPath, buildinfoQuery, healthPath } }))

const patienceOf = ({ sha, dryRun, waitSeconds, waitIntervalSeconds }: SmokeRequest) =>
  ({ sha, waitSeconds: dryRun ? 0 : waitSeconds, intervalSeconds: waitIntervalSeconds })

/** Nobody may take it for a pass (incident soft-skip). */
function noFleet({ onMissingFleet }: SmokeRequest, record: RunRecord): Report {
  const outcome = onMissingFleet === 'fail' ? 'failed' : 'skipped'
  return record.finish({
    outcome, reason: 'no-canary-fleet', verdict: 'nothing was tested: no canary is configured',
    next: 'Set tenant-urls and tenant-tokens; until then let no promote depend on this',
  })
}

/** Notes who runs the build; says whether somebody does not. */
function gate(name: string, states: readonly Running[], { sha }: SmokeRequest, record: RunRecord): boolean {
  const there = states.filter((state) => runs(state, sha)).length
  const held = there < states.length
  record.gate(name, held ? 'held' : 'passed', `${there} of ${states.length} ${states.length === 1 ? 'canary runs' : 'canaries run'} ${shortSha(sha)}`)
  return held
}

/** The canaries of a run that went no further than waiting. */
const standing = (tenants: readonly Tenant[], states: readonly Running[], { sha }: SmokeRequest): Smoked[] =>
  tenants.map(({ url }, index) => ({ url, sha, running: states[index]! }))

/**
 * One canary: its checks, then side by side the clean-up and the last look at what it runs. A fault of our own, such as
 * a journal that cannot be written any more, ends the checks of all, and keeps nobody from cleaning up.
 */
async function smokeOne(
  canary: Canary, suite: Suite, { sha }: SmokeRequest, record: RunRecord, ports: SmokePorts, budget: Budget, faults: Failure[],
): Promise<Smoked> {
  const { tenant: { url } } = canary
  const stop = (thrown: unknown): CheckReport[] => {
    faults.push(asFailure(thrown))
    budget.halt()
    return []
  }
  const checks = await runChecks(suite.checks, canary, ports, budget).catch(stop)
  tellFaults(url, checks, record)
  const [running, left] = await Promise.all([
    lastLook(canary.tenant, ports, budget),
    cleanUp(suite, canary, ports, budget.total),
  ])
  left.forEach(record.warn)
  if (left.length === 0) noteCleaned(canary, ports)
  return { url, sha, running, checks }
}

/** Of those that passed how many is told once: twenty lines of "6 of 6" hid the one that did not. */
function tellFaults(url: string, checks: readonly CheckReport[], record: RunRecord): void {
  const passed = passedOf(checks)
  if (passed < checks.length) record.note(`${url}: ${passed} of ${checks.length} checks passed`)
}

function tellHowMany(smoked: readonly Smoked[], record: RunRecord): void {
  const green = smoked.filter(({ checks = [] }) => checks.length > 0 && passedOf(checks) === checks.length)
  if (green.length > 0) record.note(`${green.length} of ${smoked.length} canaries passed all ${green[0]?.checks?.length} checks`)
}

const passedOf = (checks: readonly CheckReport[]): number => checks.filter(({ verdict }) => verdict === 'pass').length

/** Tried again where it does not answer, but not where it asks to be left alone (that was waited for): the build itself has been proved a moment ago. */
async function lastLook(tenant: Tenant, { tenants, clock }: SmokePorts, { forward }: Budget): Promise<Running> {
  for (const pause of [500, 1_500, 0]) {
    const running = await readPatiently(tenant, { tenants, clock }, forward)
    if (!('unreachable' in running) || running.limited !== undefined || pause === 0) return running
    await clock.sleep(pause, forward)
  }
  return { unreachable: 'it was not asked' }
}

