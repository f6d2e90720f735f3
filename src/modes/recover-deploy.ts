import type { Tenants } from '../ports/tenants'
import type { JournalEntry } from '../release/journal'
import type { Report } from '../release/report'
import { fleetWords, isTouched, tenantReports } from '../release/rollout/fleet'
import { lookOnce } from '../release/rollout/proof'
import { replayFleet } from '../release/rollout/replay'
import { unwrittenImages } from '../release/tags/tag-report'
import { recover, type RecoverPorts } from './recover'
import { howItEnded, type Recovered } from './recovered'

/** Milliseconds for a look at tenants that were called for when the run was killed. */
const LOOK = 3_000

/**
 * Finishes a deploy that was killed: puts back what was half moved of the tags, asks the tenants that were called for
 * what became of them, and writes the report. No tenant is moved back: what runs, runs.
 * @returns nothing where the run ended by itself
 */
export async function recoverDeploy(entries: readonly JournalEntry[], ports: RecoverPorts & { tenants: Tenants }): Promise<Recovered | undefined> {
  const recovered = await recover(entries, ports)
  const replayed = replayFleet(entries)
  if (!recovered || !replayed) return recovered
  const { report, isDone } = recovered
  const { fleet, again, images } = replayed
  await lookOnce(fleet.members.filter(({ isAsked, finding }) => isAsked && !finding), fleet, ports, LOOK)
  const hasBegun = report.images.length > 0
  const how = howItEnded(entries.find((entry) => entry.kind === 'end')?.outcome)
  const tags = hasBegun ? report.verdict : `${how}; no tag was moved`
  const told: Report = {
    ...report,
    images: hasBegun ? report.images : unwrittenImages(images, 'untouched'),
    sha: fleet.sha,
    faults: hasBegun ? report.faults : [how],
    finishedAt: ports.clock.now(),
    tenants: tenantReports(fleet),
    stragglers: [...fleet.stragglers].map(({ slug }) => slug),
    verdict: `${isTouched(fleet) ? fleetWords(fleet) : 'no tenant was touched'}; ${tags}`,
  }
  if (report.outcome !== 'failed' && report.outcome !== 'restored') return { report: told, isDone }
  return { report: { ...told, next: 'Run this to go on where it stopped', command: again }, isDone }
}
