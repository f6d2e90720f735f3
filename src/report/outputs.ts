import { shortSha } from '../release/commit'
import { isDigest } from '../release/digest'
import type { Report, TagReport } from '../release/report'

/** The step's outputs, by name; `evidence` is added by whoever writes the file. */
export function outputs(report: Report): Record<string, string> {
  return {
    outcome: report.outcome,
    reason: report.reason,
    ran: String(report.outcome !== 'skipped'),
    sha: report.sha,
    'short-sha': shortSha(report.sha),
    digests: digests(report, ({ wanted }) => wanted),
    'previous-digests': digests(report, ({ before }) => before),
    stragglers: JSON.stringify(report.stragglers),
  }
}

/** `{"<image>":"sha256:…"}`; an image without such a digest is left out. */
function digests({ images }: Report, pick: (target: TagReport) => string | null): string {
  const found = images.flatMap(({ image, target }): [string, string][] => {
    const digest = pick(target)
    return digest !== null && isDigest(digest) ? [[image, digest]] : []
  })
  return JSON.stringify(Object.fromEntries(found))
}
