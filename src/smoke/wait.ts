import type { SmokePorts } from '../ports/run'
import type { Tenant } from '../ports/tenants'
import { type Commit, shortSha } from '../release/commit'
import { describeRunning, readRunning, type Running, runs } from '../release/running'

export interface Deadline {
  sha: Commit
  /** 0 reads once. */
  waitSeconds: number
  intervalSeconds: number
}

type Where = Pick<SmokePorts, 'tenants' | 'clock' | 'log' | 'cancel'>

/**
 * Waits until every canary itself reports the commit, all side by side, the first read at once; ends early where all do
 * or the run is asked to stop.
 * @returns what each said last, in the order of the canaries; of one that fell silent what it said before
 */
export async function waitForBuild(canaries: readonly Tenant[], patience: Deadline, ports: Where): Promise<Running[]> {
  const { clock, cancel } = ports
  const began = clock.elapsed()
  const states: (Running | undefined)[] = canaries.map(() => undefined)
  const ended = new AbortController()
  const telling = tellProgress(canaries, states, patience, began, ports, ended.signal)
  await Promise.all(canaries.map(async (tenant, index) => {
    for (;;) {
      const now = await readPatiently(tenant, ports, cancel)
      states[index] = latest(states[index], now)
      const left = began + patience.waitSeconds * 1_000 - clock.elapsed()
      if (runs(states[index], patience.sha) || left <= 0 || cancel.aborted) return
      // Who asks to be left alone for longer than a look waits is left alone for that long (incident told-to-wait).
      const asked = 'unreachable' in now ? now.limited ?? 0 : 0
      await clock.sleep(Math.min(Math.max(patience.intervalSeconds * 1_000, asked), left), cancel)
      if (cancel.aborted) return
    }
  }))
  ended.abort()
  await telling
  return states.map((state) => state ?? { unreachable: 'it was not asked' })
}

/** At most so many looks, and milliseconds of waiting in all, for a tenant that was asked too often (DESIGN, smoke). */
const LOOKS = 3
const IN_ALL = 10_000

/**
 * What a tenant runs; where it says that it was asked too often, it is asked again when it says (incident told-to-wait).
 * Never throws.
 */
export async function readPatiently(tenant: Tenant, { tenants, clock }: Pick<Where, 'tenants' | 'clock'>, signal: AbortSignal): Promise<Running> {
  let left = IN_ALL
  for (let looks = 1; ; looks++) {
    const running = await readRunning(tenant, tenants, { signal })
    const pause = 'unreachable' in running ? running.limited : undefined
    if (pause === undefined || looks === LOOKS || pause >= left || signal.aborted) return running
    left -= pause
    await clock.sleep(pause, signal)
  }
}

/** A canary that is just being replaced has not forgotten what it said. */
function latest(before: Running | undefined, now: Running): Running {
  if (!('unreachable' in now) || !before || 'unreachable' in before) return now
  return { said: `${describeRunning(before).split(', then no answer')[0]}, then no answer: ${now.unreachable}` }
}

/** A line at once and at every interval, so that a person sees who is waited for. */
async function tellProgress(
  canaries: readonly Tenant[], states: readonly (Running | undefined)[], { sha, waitSeconds, intervalSeconds }: Deadline, began: number,
  { clock, log }: Where, ended: AbortSignal,
): Promise<void> {
  while (waitSeconds > 0) {
    await clock.sleep(Math.min(intervalSeconds, 10) * 1_000, ended)
    if (ended.aborted) return
    const there = states.filter((state) => state && runs(state, sha)).length
    const others = canaries.flatMap(({ url }, index) => {
      const state = states[index]
      return state && runs(state, sha) ? [] : [`${new URL(url).host}: ${state ? describeRunning(state) : 'no answer yet'}`]
    })
    const rest = others.length > 3 ? `, and ${others.length - 3} more` : ''
    log.progress(`${there} of ${canaries.length} canaries run ${shortSha(sha)}, ${Math.round((clock.elapsed() - began) / 1_000)} s of ${waitSeconds} s; `
      + `waiting for ${others.slice(0, 3).join(', ')}${rest}`)
  }
}
