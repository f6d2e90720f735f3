import type { SmokePorts } from '../ports/run'
import { Budget } from '../release/budget'
import { Failure } from '../release/failure'
import type { CheckReport } from '../release/report'
import type { Member } from '../release/rollout/fleet'
import type { RunRecord } from '../release/run-record'
import { throwIfStopped } from '../release/stopped'
import type { DeployRequest } from '../request/request'
import { type Canary, freshCanary, probeOf } from '../smoke/canary'
import { runChecks } from '../smoke/check'
import { cleanUp } from '../smoke/clean-up'
import type { Suite } from '../smoke/suite'
import type { LoadedSuite } from './smoke'

/** It is asked so often at most: after the canary's proof, and at the end of its soak. */
const MOST = 2

/**
 * Asks the canary of a deploy a smoke suite. What it makes there is deleted at once, and the journal knows of it first.
 * @returns what asks it, and throws a Failure `canary-failed` where a check does not pass
 */
export function suiteOf({ suite, source, env }: LoadedSuite, request: DeployRequest, record: RunRecord, ports: SmokePorts): (member: Member, when: string) => Promise<void> {
  const { clock, journal, id } = ports
  let nth = 0
  return async (member, when) => {
    const tenant = { url: member.tenant.url, token: request.canaryToken, orgId: request.canaryOrgId }
    const canaries = Array.from({ length: MOST }, (_, index) => freshCanary(tenant, index, probeOf(id, index), env))
    if (nth === 0) {
      journal.append({
        kind: 'smoke', at: clock.now(), suite: source,
        canaries: canaries.map(({ tenant: { url, orgId }, values }) => ({ url, orgId, probe: values['probe']! })),
      })
    }
    const canary = canaries[nth++]!
    const checks = await runOn(canary, suite, record, ports)
    member.checks = checks
    throwIfStopped(ports.cancel)
    const passed = checks.filter(({ verdict }) => verdict === 'pass').length
    record.note(`${member.slug} ${when}: ${passed} of ${checks.length} checks of ${suite.name} passed`)
    const red = checks.find(({ verdict }) => verdict === 'fail') ?? checks.find(({ verdict }) => verdict !== 'pass')
    if (red) throw failed(red, member, when)
  }
}

async function runOn(canary: Canary, suite: Suite, record: RunRecord, ports: SmokePorts): Promise<CheckReport[]> {
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    const checks = await runChecks(suite.checks, canary, ports, budget)
    const left = await cleanUp(suite, canary, ports, budget.total)
    left.forEach(record.warn)
    if (left.length === 0) ports.journal.append({ kind: 'cleaned', at: ports.clock.now(), canary: canary.index })
    return checks
  } finally {
    budget.dispose()
  }
}

function failed({ name, verdict, expected, got }: CheckReport, { slug }: Member, when: string): Failure {
  const what = verdict === 'fail' ? `the check "${name}" failed on ${slug} ${when}` : `the check "${name}" could not be asked of ${slug} ${when}`
  const why = [expected && `expected ${expected}`, got && `got ${got}`].filter(Boolean).join(', ')
  return new Failure('canary-failed', `the canary failed: ${what}${why ? ` (${why})` : ''}`, {
    hint: verdict === 'fail' ? 'The build is bad, or the check is: repeat the request given below' : 'See why the canary could not be asked, which says nothing of the build',
  })
}
