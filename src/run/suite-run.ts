import { systemClock } from '../adapters/clock'
import type { Host } from '../ports/host'
import type { Tenant } from '../ports/tenants'
import { Budget } from '../release/budget'
import { concurrently, MOST_AT_ONCE } from '../release/concurrent'
import type { CheckReport } from '../release/report'
import { harmless } from '../report/safe'
import { typedFaultLine } from '../request/fault'
import { parseCanaries, type RawInputs } from '../request/parse'
import { freshCanary, probeOf } from '../smoke/canary'
import { runChecks } from '../smoke/check'
import { cleanUp } from '../smoke/clean-up'
import { tenants } from './adapters'
import { createContext, type RunContext } from './context'
import { readSuite } from './suite'

type Out = Pick<NodeJS.WritableStream, 'write'>

/** What became of one tenant. */
interface Asked {
  url: string
  checks: CheckReport[]
  /** What the clean-up could not delete, in sentences. */
  left: string[]
}

/**
 * Runs a suite for whoever writes it: no commit is waited for, and no journal, evidence or JUnit is left. What it makes
 * is deleted, also where it is asked to stop.
 * @returns the exit code: 1 where a check did not pass, 2 where the suite or an input is not right
 */
export async function runSuite(name: string, raw: RawInputs, host: Host, cancel: AbortSignal, out: Out): Promise<0 | 1 | 2> {
  const context = await createContext(raw, host)
  const say = (lines: readonly string[]): void => void out.write(lines.map((line) => `${harmless(context.secrets.redact(line))}\n`).join(''))
  try {
    const canaries = parseCanaries(raw)
    const { suite, faults = [] } = await readSuite(name, { env: host.env, mask: context.secrets.add })
    const wrong = [...(canaries.ok ? [] : canaries.faults), ...context.networkFaults, ...faults].map(typedFaultLine)
    if (canaries.ok && canaries.inputs.tenantUrls.length === 0) wrong.push('--tenant-urls: expected at least one tenant to ask')
    if (wrong.length > 0 || !suite || !canaries.ok) return say(wrong), 2
    const { tenantUrls, tenantTokens, tenantOrgIds } = canaries.inputs
    const known = tenantUrls.map((url, index): Tenant => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }))
    const asked = await askAll(known, suite, context, cancel)
    say(asked.flatMap(linesOf))
    return asked.every(({ checks }) => checks.every(({ verdict }) => verdict === 'pass')) ? 0 : 1
  } finally {
    context.http.close()
  }
}

async function askAll(known: Tenant[], { suite, env }: NonNullable<Awaited<ReturnType<typeof readSuite>>['suite']>, context: RunContext, cancel: AbortSignal): Promise<Asked[]> {
  const ports = { id: context.id, tenants: tenants(context), clock: systemClock, log: context.log, journal: { append: () => undefined }, cancel }
  const budget = new Budget(systemClock, cancel)
  try {
    return await concurrently(known.map((tenant, index) => freshCanary(tenant, index, probeOf(context.id, index), env)), MOST_AT_ONCE, async (canary) => {
      const checks = await runChecks(suite.checks, canary, ports, budget)
      return { url: canary.tenant.url, checks, left: await cleanUp(suite, canary, ports, budget.total) }
    })
  } finally {
    budget.dispose()
  }
}

const WORDS = { pass: 'passed', fail: 'FAILED', inconclusive: 'no answer', skipped: 'skipped' } as const

function linesOf({ url, checks, left }: Asked): string[] {
  const passed = checks.filter(({ verdict }) => verdict === 'pass').length
  return [`${url}: ${passed} of ${checks.length} checks passed`, ...checks.flatMap(checkLines), ...left]
}

function checkLines({ name, verdict, milliseconds, expected, got, repeat }: CheckReport): string[] {
  const head = `  ${WORDS[verdict].padEnd(9)} ${name}`
  if (verdict === 'pass') return [`${head} (${milliseconds} ms)`]
  return [
    verdict === 'skipped' ? `${head}: ${got ?? ''}` : head,
    ...(verdict === 'skipped' ? [] : [...(expected ? [`            expected ${expected}`] : []), `            got      ${got ?? ''}`]),
    ...(repeat ? [`            by hand  ${repeat}`] : []),
  ]
}
