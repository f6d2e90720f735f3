import { shortSha } from '../commit'
import type { ImagePlan } from '../image-plan'
import type { JournalEntry } from '../journal'
import { tenantUrl } from '../slug'
import type { Finding } from './finding'
import type { Fleet, Member } from './fleet'

/** What a journal tells of a deploy's tenants. */
export interface FleetState {
  fleet: Fleet
  /** The tags that would have moved in the end. */
  images: ImagePlan[]
  /** The command that goes on where it stopped. */
  again: string
}

/**
 * Reads from a journal how far a deploy had come. A tenant that was called for and not proved has no finding: only it
 * knows what became of it.
 * @returns nothing where no tenant could have been touched yet
 */
export function replayFleet(entries: readonly JournalEntry[]): FleetState | undefined {
  const begun = entries.find((entry) => entry.kind === 'fleet')
  if (!begun) return undefined
  const { sha, tag, urlTemplate, urls, slugs, current, canary, skipped = [], tells, looks = 1, images, again } = begun
  const [isCurrent, members] = [new Set(current), new Map<string, Member>()]
  const add = (slug: string, addresses: Record<string, string> = {}): void => {
    const saidBefore = isCurrent.has(slug) ? shortSha(sha) : 'not known'
    const tenant = { url: Object.hasOwn(addresses, slug) ? addresses[slug]! : tenantUrl(urlTemplate, slug), tells }
    members.set(slug, { slug, tenant, saidBefore, isCurrent: isCurrent.has(slug), isAsked: false, isSkipped: false, isVouched: false })
  }
  for (const slug of slugs) add(slug, urls)
  const stragglers = new Set<Member>()
  const find = (slug: string, finding: Finding | undefined, change: Partial<Member> = {}): void => {
    const member = members.get(slug)
    if (!member) return
    Object.assign(member, { finding, ...change })
    if (finding && finding.state !== 'shown' && slug !== canary) stragglers.add(member)
    else stragglers.delete(member)
  }
  for (const entry of entries) {
    if (entry.kind === 'redeploying') for (const slug of entry.slugs) find(slug, undefined, { isAsked: true })
    if (entry.kind === 'listed') {
      for (const slug of entry.gone) {
        find(slug, undefined)
        members.delete(slug)
      }
      for (const slug of entry.came) add(slug, entry.urls)
    }
    if (entry.kind !== 'found') continue
    for (const slug of entry.shown) find(slug, { state: 'shown', got: shortSha(sha) })
    for (const { slug, state, got } of entry.behind) find(slug, { state, got })
  }
  const fleet = { sha, tag, members: [...members.values()], stragglers, canary: members.get(canary ?? ''), skipped, looks, isRebuild: false }
  return { fleet, images, again }
}
