import type { Call } from '../../ports/call'
import type { FleetPorts } from '../../ports/run'
import type { TenantAnswer } from '../../ports/tenants'
import { type Commit, shortSha } from '../commit'
import { concurrently, MOST_AT_ONCE } from '../concurrent'
import { asFailure } from '../failure'
import { describeRunning, readBuildinfo, runs } from '../running'
import { throwIfStopped } from '../stopped'
import type { Finding } from './finding'
import type { Fleet, Member } from './fleet'

type Where = Pick<FleetPorts, 'tenants' | 'clock'>

/** Milliseconds before the one retry of a read. */
const SECOND_TRY = 300
/** Milliseconds between two looks, the last one again and again: a container is down for 10 to 30 s while it is replaced. */
const PAUSES = [1_000, 2_000, 3_000, 5_000]
/** Milliseconds between two lines that say the same. */
const QUIET = 15_000

/** Looks at a tenant once; what does not answer is asked once more. Never throws. */
export async function look({ tenant }: Member, sha: Commit, where: Where, call: Call): Promise<Finding> {
  const running = await readTwice(() => readBuildinfo(tenant, where.tenants, call), where, call)
  const got = describeRunning(running)
  if ('unreachable' in running) return { state: 'unreachable', got }
  const commit = 'commit' in running ? running.commit : undefined
  if (!runs(running, sha)) return { state: 'stale', got, commit }
  const health = await readTwice(async () => {
    try {
      return await where.tenants.ask(tenant, { method: 'GET', path: '/health', as: 'nobody' }, call)
    } catch (thrown) {
      return { unreachable: asFailure(thrown).message }
    }
  }, where, call)
  const fault = healthFault(health)
  return fault === undefined ? { state: 'shown', got, commit } : { state: 'unhealthy', got: `${got}, ${fault}`, commit }
}

/** It has just told its build, so that one without an answer is not well rather than not there. */
function healthFault(health: TenantAnswer | { unreachable: string }): string | undefined {
  if ('unreachable' in health) return `no answer for /health: ${health.unreachable}`
  return health.status === 200 ? undefined : `HTTP ${health.status} for /health`
}

async function readTwice<T extends object>(read: () => Promise<T>, { clock }: Where, { signal }: Call): Promise<T> {
  const first = await read()
  if (!('unreachable' in first) || signal?.aborted) return first
  await clock.sleep(SECOND_TRY, signal)
  return signal?.aborted ? first : read()
}

/** Reads what every tenant runs when the run begins. Who runs the commit already has its first finding then. */
export async function readFleet({ members, sha }: Fleet, ports: FleetPorts): Promise<void> {
  await concurrently(members, MOST_AT_ONCE, async (member) => {
    const finding = await look(member, sha, ports, { signal: ports.cancel })
    throwIfStopped(ports.cancel)
    member.before = finding.commit
    member.saidBefore = finding.got
    member.isCurrent = finding.state === 'shown' || finding.state === 'unhealthy'
    if (member.isCurrent) member.finding = finding
  })
}

/** Looks at each of them once more within so many milliseconds; who has not answered by then does not answer. */
export async function lookOnce(members: readonly Member[], sha: Commit, where: Where, within: number): Promise<void> {
  const [late, done] = [new AbortController(), new AbortController()]
  void where.clock.sleep(within, done.signal).then(() => late.abort())
  await concurrently(members, MOST_AT_ONCE, async (member) => {
    member.finding = await look(member, sha, where, { signal: AbortSignal.any([late.signal]) })
  })
  done.abort()
}

/** Whom to prove, and for how long. */
export interface Proof {
  /** For people, e.g. `batch 3 of 9`. */
  name: string
  members: readonly Member[]
  /** The moment (of the clock's `elapsed`) from which the lines count. */
  since: number
  /** How long a tenant may take; 0 looks once. */
  seconds: number
  /** They were looked at a moment ago. */
  isFresh?: boolean
}

/**
 * Looks at these tenants, side by side and again and again, until each shows the commit or the time is over. Every one
 * of them has its finding then; known stragglers are looked at once.
 * @returns those that do not show it, in their order
 */
export async function prove({ name, members, since, seconds, isFresh }: Proof, { sha, stragglers }: Fleet, ports: FleetPorts): Promise<Member[]> {
  const { clock, log, cancel } = ports
  const end = clock.elapsed() + seconds * 1_000
  let told = { proved: -1, at: 0 }
  for (let round = 0, open = isFresh ? [] : members; ; round++) {
    await concurrently(open, MOST_AT_ONCE, async (member) => {
      const finding = await look(member, sha, ports, { signal: cancel })
      throwIfStopped(cancel)
      member.finding = finding
    })
    const behind = members.filter(({ finding }) => finding?.state !== 'shown')
    const left = end - clock.elapsed()
    open = behind.filter((member) => !stragglers.has(member))
    if (open.length === 0 || left <= 0) return behind
    const proved = members.length - behind.length
    if (proved > told.proved || clock.elapsed() - told.at >= QUIET) {
      told = { proved, at: clock.elapsed() }
      log.progress(`${provedWords(name, members, since, told.at)}, waiting for ${shortSha(sha)}`)
    }
    await clock.sleep(Math.min(PAUSES[Math.min(round, PAUSES.length - 1)]!, left), cancel)
    throwIfStopped(cancel)
  }
}

/** e.g. `batch 3 of 9: 2 of 3 proved, 41 s`. */
export function provedWords(name: string, members: readonly Member[], since: number, now: number): string {
  const proved = members.filter(({ finding }) => finding?.state === 'shown').length
  return `${name}: ${proved} of ${members.length} proved, ${Math.round((now - since) / 1_000)} s`
}
