import type { Clock } from '../ports/clock'
import type { Journal } from '../ports/journal'
import type { Log } from '../ports/log'
import type { Tenant, Tenants } from '../ports/tenants'
import { Budget } from '../release/budget'
import { shortSha } from '../release/commit'
import { concurrently, MOST_AT_ONCE } from '../release/concurrent'
import type { JournalEntry } from '../release/journal'
import type { Report } from '../release/report'
import type { Canary } from '../smoke/canary'
import { cleanUp } from '../smoke/clean-up'
import { noteCleaned } from '../smoke/note-cleaned'
import { replaySmoke, type SmokeState } from '../smoke/replay'
import type { Suite, Values } from '../smoke/suite'
import { templatesOf } from '../smoke/template'
import type { Recovered } from './recovered'

export interface RecoverSmokePorts {
  tenants: Tenants
  clock: Clock
  log: Log
  journal: Journal
  cancel: AbortSignal
  /** Told of what a tenant's answer calls a secret. */
  hide?(secret: string): void
  /** The variables that a suite names, as `env.NAME`. */
  envOf?: (suite: Suite) => Values
}

/**
 * Deletes what a smoke left that was killed, and writes the report in its place.
 * @param known the canaries as the inputs name them, with their tokens, which no journal holds
 * @returns nothing where the journal is of no run, or of one that ended by itself
 */
export async function recoverSmoke(
  entries: readonly JournalEntry[], known: readonly Tenant[], ports: RecoverSmokePorts,
): Promise<Recovered | undefined> {
  const begin = entries.find((entry) => entry.kind === 'begin')
  if (!begin || entries.some(({ kind }) => kind === 'end')) return undefined
  const replayed = await replaySmoke(entries, ports.envOf)
  const left = await clean(replayed, known, ports)
  const touched = replayed?.canaries.filter((canary) => canary.touched).length ?? 0
  const report: Report = {
    mode: 'smoke',
    outcome: 'failed',
    reason: 'cancelled',
    sha: begin.sha,
    dryRun: false,
    ...words(replayed, touched, left),
    startedAt: begin.at,
    finishedAt: ports.clock.now(),
    startedBy: begin.startedBy,
    runUrl: begin.runUrl,
    gates: [],
    images: [],
    tenants: (replayed?.canaries ?? []).map(({ tenant: { url } }) => ({
      tenant: url, state: 'unasked', wanted: shortSha(begin.sha), got: 'not read: the run was killed',
    })),
    stragglers: [],
    warnings: left,
    faults: ['the run was killed'],
    happenings: [],
  }
  return { report, isDone: left.length === 0 }
}

/**
 * Deletes what the suite of a deploy left on its canary when the run was killed.
 * @param token the canary's, which no journal holds
 * @returns what is still there, in sentences
 */
export async function cleanCanary(entries: readonly JournalEntry[], token: string | undefined, ports: RecoverSmokePorts): Promise<string[]> {
  const replayed = await replaySmoke(entries, ports.envOf)
  return clean(replayed, (replayed?.canaries ?? []).map(({ tenant }) => ({ ...tenant, token })), ports)
}

async function clean(replayed: SmokeState | undefined, known: readonly Tenant[], ports: RecoverSmokePorts): Promise<string[]> {
  if (!replayed) return []
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    const faults = await concurrently(replayed.canaries, MOST_AT_ONCE, async (canary) => {
      if (!canary.touched) return []
      const tenant = known.find(({ url }) => url === canary.tenant.url)
      if (!tenant?.token) return [withoutToken(canary)]
      const absent = absentVariables(replayed.suite, canary)
      if (absent.length > 0) return [withoutVariables(canary, absent)]
      // The organisation is told by the journal, where the inputs do not tell it.
      const faults = await cleanUp(replayed.suite, { ...canary, tenant: { ...tenant, orgId: tenant.orgId ?? canary.tenant.orgId } }, ports, budget.total)
      if (faults.length === 0) noteCleaned(canary, ports)
      return faults
    })
    return faults.flat()
  } finally {
    budget.dispose()
  }
}

const withoutToken = ({ tenant: { url }, values }: Canary): string =>
  `${url}: the inputs tenant-urls and tenant-tokens hold no token for it, so nothing was deleted there; look for ${values['probe']}`

/** A clean-up line that lacks one would be left out as if there were nothing to delete. */
const absentVariables = ({ cleanUp: lines }: Suite, { values }: Canary): string[] => lines.flatMap(({ text }) => templatesOf(text))
  .flatMap(({ name }) => name.startsWith('env.') && !Object.hasOwn(values, name) ? [name.slice('env.'.length)] : [])

const withoutVariables = ({ tenant: { url }, values }: Canary, absent: readonly string[]): string =>
  `${url}: the environment lacks ${[...new Set(absent)].join(', ')}, which the clean-up needs, so nothing was deleted there; look for ${values['probe']}`

function words(replayed: SmokeState | undefined, touched: number, left: readonly string[]): Pick<Report, 'verdict' | 'next'> {
  const next = 'Run again'
  if (!replayed) return { verdict: 'the run was killed before it asked a canary for anything but its build', next }
  if (touched === 0) return { verdict: 'the run was killed; it had left nothing on the canaries', next }
  if (left.length === 0) return { verdict: `the run was killed; what it had made on ${touched} of ${replayed.canaries.length} canaries was deleted`, next }
  return { verdict: 'the run was killed, and not all that it had made on the canaries could be deleted', next: 'Mend what the warnings name, then recover once more; or delete by hand what they name' }
}
