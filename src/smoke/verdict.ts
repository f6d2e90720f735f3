import { type Commit, shortSha } from '../release/commit'
import type { CheckReport, TenantReport } from '../release/report'
import type { Ending } from '../release/run-record'
import { describeRunning, type Running, runs } from '../release/running'

/** What became of one canary. */
export interface Smoked {
  url: string
  /** What it is to run. */
  sha: Commit
  /** What it said at the end that it runs. */
  running: Running
  /** Nothing where it was not asked. */
  checks?: CheckReport[]
}

interface Asked {
  sha: Commit
  dryRun: boolean
  waitSeconds: number
}

/**
 * How a smoke ended. What runs outweighs what was checked, since checks of another build say nothing; what failed
 * outweighs what could not be asked.
 */
export function verdictOf(canaries: readonly Smoked[], asked: Asked, cancelled: boolean): Ending {
  const tenants = canaries.map(tenantReport)
  const ending = { tenants }
  const [sha, count] = [shortSha(asked.sha), canaries.length]
  const elsewhere = canaries.filter(({ running }) => !runs(running, asked.sha))
  if (cancelled) return { ...ending, outcome: 'failed', reason: 'cancelled', verdict: 'the run was asked to stop', next: 'Run again' }
  if (asked.dryRun) {
    const verdict = `would run the suite against ${all(count)}; ${count - elsewhere.length} of ${count} run ${sha} now; nothing was asked of them but that`
    return { ...ending, outcome: 'planned', reason: 'dry-run', verdict }
  }
  const answered = elsewhere.filter(({ running }) => !('unreachable' in running))
  if (answered.length > 0) {
    return { ...ending, outcome: 'failed', reason: 'build-not-running', ...notRunning(answered, elsewhere, canaries, asked) }
  }
  const failed = canaries.filter(({ checks }) => has(checks, 'fail') || (has(checks, 'skipped') && !has(checks, 'inconclusive')))
  if (failed.length > 0) return { ...ending, outcome: 'failed', reason: 'smoke-red', ...red(failed, count, sha) }
  const unasked = canaries.filter(({ checks, running }) => has(checks, 'inconclusive') || 'unreachable' in running)
  if (unasked.length > 0) return { ...ending, outcome: 'failed', reason: 'tenant-unreachable', ...unreachable(unasked, count) }
  const checks = canaries[0]?.checks?.length ?? 0
  return { ...ending, outcome: 'done', reason: 'ok', verdict: `${all(count)} ${count === 1 ? 'runs' : 'run'} ${sha} and passed all ${checks} checks` }
}

const has = (checks: readonly CheckReport[] = [], verdict: CheckReport['verdict']): boolean => checks.some((check) => check.verdict === verdict)
const all = (count: number): string => (count === 1 ? 'the canary' : `all ${count} canaries`)

function notRunning(answered: readonly Smoked[], elsewhere: readonly Smoked[], canaries: readonly Smoked[], { sha, waitSeconds }: Asked) {
  const [first] = answered
  const fell = first?.checks !== undefined
  const when = fell ? 'after the checks' : waitSeconds > 0 ? `within ${waitSeconds} s` : 'when it was asked'
  const example = first ? `; ${first.url}: ${describeRunning(first.running)}` : ''
  return {
    verdict: `${elsewhere.length} of ${canaries.length} canaries ${fell ? 'did not run' : 'never ran'} ${shortSha(sha)} ${when}${example}`,
    next: fell
      ? 'See who redeployed the canary meanwhile, then run again: its checks may have met another build'
      : `${toDo(first?.running)}, then run again`,
  }
}

const hintOf = (running: Running | undefined): string | undefined => (running && 'hint' in running ? running.hint : undefined)

/** What its own answer says of the way, else where a build may be stuck. */
function toDo(running: Running | undefined): string {
  const hint = hintOf(running)
  return hint ? `${hint[0]!.toUpperCase()}${hint.slice(1)}` : 'See why the canary does not take the build (its updater, its tag, its registry)'
}

function red(failed: readonly Smoked[], count: number, sha: string) {
  const [first] = failed
  const check = first?.checks?.find(({ verdict }) => verdict === 'fail')
  return {
    verdict: `the check "${check?.name ?? ''}" failed on ${first?.url ?? ''}; ${failed.length} of ${count} canaries are red on ${sha}`,
    next: 'The build is bad, or the check is: repeat the request given below, then mend the build',
  }
}

function unreachable(unasked: readonly Smoked[], count: number) {
  const [first] = unasked
  const check = first?.checks?.find(({ verdict }) => verdict === 'inconclusive')
  const why = check?.got ?? (first ? describeRunning(first.running) : '')
  return {
    verdict: `${unasked.length} of ${count} canaries could not be asked; ${first?.url ?? ''}: ${why}`,
    next: `This says nothing of the build: ${hintOf(first?.running) ?? 'look at the network, the proxy and the host'}, then run again`,
  }
}

function tenantReport({ url, sha, running, checks }: Smoked): TenantReport {
  return { tenant: url, state: stateOf(running, sha, checks), wanted: shortSha(sha), got: describeRunning(running), checks }
}

function stateOf(running: Running, sha: Commit, checks?: readonly CheckReport[]): TenantReport['state'] {
  if ('said' in running || ('commit' in running && !runs(running, sha))) return 'waiting'
  if (has(checks, 'fail')) return 'failed'
  if ('unreachable' in running) return 'unreachable'
  if (!checks) return 'unasked'
  if (has(checks, 'inconclusive')) return 'inconclusive'
  return has(checks, 'skipped') ? 'unasked' : 'passed'
}
