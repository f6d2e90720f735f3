import type { Ports, Tenant, Trigger } from '../ports'
import { Budget } from '../release/budget'
import { shortSha } from '../release/commit'
import { asFailure } from '../release/failure'
import type { SuiteSource } from '../release/journal'
import { Logbook } from '../release/run-record'
import type { CheckReport, Report } from '../release/report'
import { readRunning, runs, type Running } from '../release/running'
import { MOST_AT_ONCE, sideBySide } from '../release/concurrent'
import type { SmokeRequest } from '../request/request'
import { freshCanary, probeOf, type Canary } from '../smoke/canary'
import { runChecks } from '../smoke/check'
import { cleanUp } from '../smoke/clean-up'
import type { Suite } from '../smoke/suite'
import { verdictOf, type Smoked } from '../smoke/verdict'
import { waitForBuild } from '../smoke/wait'

/** A suite as it was read, and its text for whoever cleans up after a kill. */
export interface LoadedSuite {
  suite: Suite
  source: SuiteSource
}

/** Waits until every canary itself runs the build, runs the suite against all of them, and sees that they still run it. */
export async function smoke(request: SmokeRequest, loaded: LoadedSuite, trigger: Trigger, ports: Ports): Promise<Report> {
  const book = new Logbook('smoke', request.sha, request.dryRun, trigger, ports)
  const tenants = tenantsOf(request)
  if (tenants.length === 0) return noFleet(request, book)
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    // Wait
    const before = await waitForBuild(tenants, patienceOf(request), ports)
    const absent = gate('build', before, request, book)
    if (ports.cancel.aborted || absent || request.dryRun) return book.finish(verdictOf(standing(tenants, before, request), request, ports.cancel.aborted))
    // Check, clean up, and look once more
    const canaries = tenants.map((tenant, index) => freshCanary(tenant, index, probeOf(ports.id, index)))
    ports.journal.append({
      kind: 'smoke', at: ports.clock.now(), suite: loaded.source,
      canaries: canaries.map(({ tenant: { url, orgId }, values }) => ({ url, orgId, probe: values['probe']! })),
    })
    const smoked = await sideBySide(canaries, MOST_AT_ONCE, (canary) => smokeOne(canary, loaded.suite, request, book, ports, budget))
    if (!ports.cancel.aborted) gate('build, afterwards', smoked.map(({ running }) => running), request, book)
    return book.finish(verdictOf(smoked, request, ports.cancel.aborted))
  } catch (thrown) {
    return book.failed(asFailure(thrown))
  } finally {
    budget.dispose()
  }
}

const tenantsOf = ({ tenantUrls, tenantTokens, tenantOrgIds }: SmokeRequest): Tenant[] =>
  tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }))

const patienceOf = ({ sha, dryRun, waitSeconds, waitIntervalSeconds }: SmokeRequest) =>
  ({ sha, waitSeconds: dryRun ? 0 : waitSeconds, intervalSeconds: waitIntervalSeconds })

/** Nobody may take it for a pass (incident soft-skip). */
function noFleet({ onMissingFleet }: SmokeRequest, book: Logbook): Report {
  const outcome = onMissingFleet === 'fail' ? 'failed' : 'skipped'
  return book.finish({
    outcome, reason: 'no-canary-fleet', verdict: 'nothing was tested: no canary is configured',
    next: 'Set tenant-urls and tenant-tokens; until then let no promote depend on this',
  })
}

/** Notes who runs the build; says whether somebody does not. */
function gate(name: string, states: readonly Running[], { sha }: SmokeRequest, book: Logbook): boolean {
  const there = states.filter((state) => runs(state, sha)).length
  const held = there < states.length
  book.gate(name, held ? 'held' : 'passed', `${there} of ${states.length} ${states.length === 1 ? 'canary runs' : 'canaries run'} ${shortSha(sha)}`)
  return held
}

/** The canaries of a run that went no further than waiting. */
const standing = (tenants: readonly Tenant[], states: readonly Running[], { sha }: SmokeRequest): Smoked[] =>
  tenants.map(({ url }, index) => ({ url, sha, running: states[index]! }))

/** One canary: its checks, then side by side the clean-up and the last look at what it runs. */
async function smokeOne(
  canary: Canary, suite: Suite, { sha }: SmokeRequest, book: Logbook, ports: Ports, budget: Budget,
): Promise<Smoked> {
  const { tenant: { url } } = canary
  const checks = await runChecks(suite.checks, canary, ports, budget)
  tellFaults(url, checks, book)
  const [running, left] = await Promise.all([
    lastLook(canary.tenant, ports, budget),
    cleanUp(suite, canary, ports, budget.total),
  ])
  left.forEach(book.warn)
  if (left.length === 0) ports.journal.append({ kind: 'cleaned', at: ports.clock.now(), canary: canary.index })
  return { url, sha, running, checks }
}

function tellFaults(url: string, checks: readonly CheckReport[], book: Logbook): void {
  const passed = checks.filter(({ verdict }) => verdict === 'pass').length
  book.note(`${url}: ${passed} of ${checks.length} checks passed`)
}

/** Tried again where it does not answer: the build itself has been proved a moment ago. */
async function lastLook(tenant: Tenant, { tenants, clock }: Ports, { forward }: Budget): Promise<Running> {
  for (const pause of [500, 1_500, 0]) {
    const running = await readRunning(tenant, tenants, { signal: forward })
    if (!('unreachable' in running) || pause === 0) return running
    await clock.sleep(pause, forward)
  }
  return { unreachable: 'it was not asked' }
}

