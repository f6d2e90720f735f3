import type { TagPorts } from '../ports/run'
import { shortSha } from '../release/commit'
import { deadline } from '../release/deadline'
import type { Digest } from '../release/digest'
import { asFailure, Failure } from '../release/failure'
import type { Image } from '../release/image'
import type { ImageReport, Report, TagState } from '../release/report'
import type { RunRecord } from '../release/run-record'
import { rollbackTo, unruleCommand } from '../release/tags/commands'
import type { ImageReading } from '../release/tags/image-reading'
import type { RollbackRequest } from '../request/request'
import type { Found } from './rollback-found'

/** Milliseconds for the last look. */
const LOOK = 5_000

/**
 * The target read once more, after the histories know of the rollback: a release that began before the hold may have
 * moved it on (incident hold-too-late).
 */
export async function lookOnceMore(report: Report, { readings, reached }: Found, request: RollbackRequest, record: RunRecord, { registry, clock, cancel }: TagPorts): Promise<Report> {
  const { signal, end } = deadline(LOOK, clock, cancel)
  const shown = new Map(await Promise.all(readings.map(async ({ image }): Promise<[Image['name'], TagState]> => {
    const found = await registry.read(image, request.targetTag, { signal }).then((manifest) => manifest?.digest ?? null, (thrown) => asFailure(thrown))
    if (!(found instanceof Failure)) return [image.name, found]
    record.warn(`${image.name}:${request.targetTag} could not be looked at once more: ${found.message}`)
    return [image.name, 'unknown']
  })))
  end()
  const moved = readings.filter(({ image, source }) => ![source.digest, 'unknown'].includes(shown.get(image.name) ?? 'absent'))
  if (moved.length === 0) return report
  const each = moved.map(({ image }) => `${image.name}:${request.targetTag} shows ${shown.get(image.name) ?? 'nothing'}`)
  const commits = new Set(reached.values())
  const [commit] = commits
  const failure = new Failure('tag-moved-by-other', `it was rolled back and read back, and then somebody else moved it: ${each.join('; ')}`, {
    hint: commit && commits.size === 1 ? 'See who moved it, then run this again' : 'See who moved it, then run the rollback again',
    command: commit && commits.size === 1 ? rollbackTo(commit, request) : undefined,
  })
  const images = report.images.map((image): ImageReport => {
    const after = shown.get(image.image) ?? image.target.after
    return after === image.target.wanted || after === 'unknown' ? image : { ...image, target: { ...image.target, after, state: 'foreign', fault: 'somebody else has moved it since' } }
  })
  return record.failed(failure, { images, postMortem: report.postMortem })
}

/** The tags did not move, and what was said before stands: somebody wanted that build gone. */
export function tellRuled(ruled: readonly ImageReading[], { left }: Found, request: RollbackRequest, record: RunRecord): void {
  if (ruled.length === 0) return
  const commits = [...new Set(ruled.flatMap(({ image }) => left.get(image.name) ?? []))].map(shortSha).join(', ') || 'the build that was to be left'
  const both = [...(request.veto ? [`the veto of ${commits}`] : []), ...(request.hold ? ['the hold of automatic releases'] : [])].join(' and ')
  const digests = new Map(ruled.flatMap(({ image, target, source }): [string, Digest][] => (target && target.digest !== source.digest ? [[image.name, target.digest]] : [])))
  record.warn(`${both}, written before the tags were to move, stand all the same; this takes back what is not meant: ${unruleCommand(left, digests, request)}`)
}
