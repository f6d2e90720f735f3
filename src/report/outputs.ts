import { shortSha } from '../release/commit'
import { isDigest } from '../release/digest'
import type { Report, TagReport } from '../release/report'

/** The step's outputs, by name; `evidence` and `junit` are added by whoever writes the files. */
export function outputs(report: Report): Record<string, string> {
  return {
    outcome: report.outcome,
    reason: report.reason,
    ran: String(ran(report)),
    sha: report.sha,
    'short-sha': shortSha(report.sha),
    digests: digests(report, ({ wanted }) => wanted),
    'previous-digests': digests(report, ({ before }) => before),
    stragglers: JSON.stringify(report.stragglers),
  }
}

/** Whether it got to its work: a smoke asked a check, any other run was not skipped and its input was right. */
function ran({ mode, outcome, reason, tenants }: Report): boolean {
  if (mode === 'smoke') return tenants.some(({ checks = [] }) => checks.some(({ tries }) => tries > 0))
  return outcome !== 'skipped' && reason !== 'bad-input'
}

/** `{"<image>":"sha256:…"}`; an image without such a digest is left out. */
function digests({ images }: Report, pick: (target: TagReport) => string | null): string {
  const found = images.flatMap(({ image, target }): [string, string][] => {
    const digest = pick(target)
    return digest !== null && isDigest(digest) ? [[image, digest]] : []
  })
  return JSON.stringify(Object.fromEntries(found))
}
