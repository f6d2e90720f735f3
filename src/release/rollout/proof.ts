import type { Call } from '../../ports/call'
import type { FleetPorts } from '../../ports/run'
import { type Commit, shortSha } from '../commit'
import { concurrently, MOST_AT_ONCE } from '../concurrent'
import { deadline } from '../deadline'
import { describeRunning, type Manner, readBuildinfo, readHealth, runs, tellsOf, type Unreached } from '../running'
import { throwIfStopped } from '../stopped'
import type { Finding } from './finding'
import type { Fleet, Member } from './fleet'

type Where = Pick<FleetPorts, 'tenants' | 'clock'>

/** Milliseconds before the one retry of a read. */
const SECOND_TRY = 300
/** The longest that one look waits for a tenant that was asked too often. */
const LONGEST = 10_000
/** Milliseconds between two looks, the last one again and again: a container is down for 10 to 30 s while it is replaced. */
const PAUSES = [1_000, 2_000, 3_000, 5_000]
/** Milliseconds between two lines that say the same. */
const QUIET = 15_000

/** What a look needs to know of the fleet. */
type Sought = Pick<Fleet, 'sha' | 'looks'>

/**
 * Looks at a tenant: so many looks in a row, each on a connection of its own where there are several, since one of its
 * replicas may be behind (incident replica-behind). The first that does not show the commit is what is found.
 * @param isStrict a gateway's answer is what it is; else it is asked once more, as what does not answer at all always is
 */
export async function look(member: Member, { sha, looks }: Sought, where: Where, call: Call, isStrict = false): Promise<Finding> {
  for (let nth = 1; ; nth++) {
    const finding = await lookAt(member, sha, where, looks > 1 ? { ...call, fresh: true } : call, isStrict)
    if (finding.state !== 'shown' || nth >= looks || call.signal?.aborted) {
      return nth > 1 && finding.state !== 'shown' ? { ...finding, got: `${finding.got} (look ${nth} of ${looks})` } : finding
    }
  }
}

/** One look; what does not answer is asked once more. Never throws. */
async function lookAt({ tenant }: Member, sha: Commit, where: Where, call: Manner, isStrict: boolean): Promise<Finding> {
  const running = await readTwice(() => readBuildinfo(tenant, where.tenants, call), where, call, isStrict)
  const got = describeRunning(running)
  if ('unreachable' in running) return { state: 'unreachable', got, ...toDo(running) }
  const commit = 'commit' in running ? running.commit : undefined
  if (!runs(running, sha)) return { state: 'stale', got, commit, ...('said' in running && toDo(running)) }
  const fault = await readTwice(() => readHealth(tenant, where.tenants, call), where, call, true)
  if (!fault) return { state: 'shown', got, commit }
  // It has just told its build, so that one without an answer is not well rather than not there.
  if ('said' in fault) return { state: 'unhealthy', got: `${got}, ${fault.said}`, commit, ...toDo(fault) }
  const words = fault.code === undefined ? `no answer for ${tellsOf(tenant).healthPath}: ${fault.unreachable}` : fault.unreachable
  return { state: 'unhealthy', got: `${got}, ${words}`, commit, ...toDo(fault) }
}

const toDo = ({ hint, limited }: Partial<Unreached>): Pick<Finding, 'hint' | 'limited'> =>
  ({ ...(hint === undefined ? {} : { hint }), ...(limited === undefined ? {} : { limited }) })

async function readTwice<T extends object | undefined>(read: () => Promise<T | Unreached>, { clock }: Where, { signal }: Call, isStrict: boolean): Promise<T | Unreached> {
  const first = await read()
  if (!first || !('unreachable' in first) || signal?.aborted || (isStrict && first.code !== undefined)) return first
  // Who asks to be left alone for longer is waited for elsewhere.
  if (first.limited !== undefined && first.limited > LONGEST) return first
  await clock.sleep(Math.max(SECOND_TRY, first.limited ?? 0), signal)
  return signal?.aborted ? first : read()
}

/** Reads what these tenants run before anything is done to them. Who runs the build already has its first finding then. */
export async function readMembers(members: readonly Member[], fleet: Fleet, ports: FleetPorts): Promise<void> {
  await concurrently(members, MOST_AT_ONCE, async (member) => {
    const finding = await look(member, fleet, ports, { signal: ports.cancel })
    throwIfStopped(ports.cancel)
    member.before = finding.commit
    member.saidBefore = finding.got
    // A digest is the build, and a commit is its name alone (incident rebuilt-same-commit).
    member.isCurrent = !fleet.isRebuild && (finding.state === 'shown' || finding.state === 'unhealthy')
    if (member.isCurrent) member.finding = finding
  })
}

/** Looks at each of them once more within so many milliseconds; who has not answered by then does not answer. */
export async function lookOnce(members: readonly Member[], fleet: Sought, where: Where, within: number): Promise<void> {
  const { signal, end } = deadline(within, where.clock)
  await concurrently(members, MOST_AT_ONCE, async (member) => {
    member.finding = await look(member, fleet, where, { signal })
  })
  end()
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
export async function prove({ name, members, since, seconds, isFresh }: Proof, fleet: Fleet, ports: FleetPorts): Promise<Member[]> {
  const { clock, log, cancel } = ports
  const { sha, stragglers } = fleet
  const end = clock.elapsed() + seconds * 1_000
  let told = { proved: -1, at: 0 }
  for (let round = 0, open = isFresh ? [] : members; ; round++) {
    await concurrently(open, MOST_AT_ONCE, async (member) => {
      const finding = await look(member, fleet, ports, { signal: cancel })
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
    const asked = Math.max(...open.map(({ finding }) => finding?.limited ?? 0))
    await clock.sleep(Math.min(Math.max(PAUSES[Math.min(round, PAUSES.length - 1)]!, asked), left), cancel)
    throwIfStopped(cancel)
  }
}

/** e.g. `batch 3 of 9: 2 of 3 proved, 41 s`. */
export function provedWords(name: string, members: readonly Member[], since: number, now: number): string {
  const proved = members.filter(({ finding }) => finding?.state === 'shown').length
  return `${name}: ${proved} of ${members.length} proved, ${Math.round((now - since) / 1_000)} s`
}
