import { shortSha } from '../release/commit'
import type { ImageReport, Report, TagReport, TagState, TenantReport } from '../release/report'
import { harmlessJson } from './json'

/** The id of `docs/evidence.schema.json`. */
export const EVIDENCE_SCHEMA = 'https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/evidence.schema.json'

/** The record of a run, whole; `docs/evidence.schema.json` describes it. Strings in it may hold text from outside. */
export interface Evidence extends Omit<Report, 'startedAt' | 'finishedAt' | 'gates' | 'images' | 'tenants' | 'happenings' | 'timeline'> {
  schema: string
  shortSha: string
  /** Times are RFC 3339, in UTC. */
  startedAt: string
  finishedAt: string
  gates: { name: string; verdict: string; detail: string; readAt: string }[]
  /** `before`, `wanted`, `after` and `state` are the target tag's. */
  images: (ImageReport & { before: TagState; wanted: TagState; after: TagState; state: TagReport['state'] })[]
  /** By `url` where it was given by its address, else by `slug`. */
  tenants: (Omit<TenantReport, 'tenant'> & ({ slug: string } | { url: string }))[]
  happenings: { at: string; text: string }[]
  timeline?: { name: string; from: string; to: string; ok: boolean }[]
}

/** The evidence as a value. */
export function evidence(report: Report): Evidence {
  const { mode, outcome, reason, sha, startedAt, finishedAt, gates, images, tenants, happenings, timeline, ...rest } = report
  return {
    schema: EVIDENCE_SCHEMA,
    mode,
    outcome,
    reason,
    sha,
    shortSha: shortSha(sha),
    startedAt: rfc3339(startedAt),
    finishedAt: rfc3339(finishedAt),
    ...rest,
    gates: gates.map(({ readAt, ...gate }) => ({ ...gate, readAt: rfc3339(readAt) })),
    images: images.map((image) => {
      const { before, wanted, after, state } = image.target
      return { ...image, before, wanted, after, state }
    }),
    tenants: tenants.map(({ tenant, ...told }) => ({ ...(/^https?:/.test(tenant) ? { url: tenant } : { slug: tenant }), ...told })),
    happenings: happenings.map(({ at, text }) => ({ at: rfc3339(at), text })),
    timeline: timeline?.map(({ from, to, ...phase }) => ({ ...phase, from: rfc3339(from), to: rfc3339(to) })),
  }
}

/** The evidence as the file holds it. */
export const evidenceJson = (report: Report): string => harmlessJson(evidence(report))

const rfc3339 = (at: number): string => new Date(at).toISOString()
