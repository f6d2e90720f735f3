import { asFailure } from '../failure'
import type { Listed } from '../listed'
import { throwIfStopped } from '../stopped'
import { canaryFailed } from './canary-failed'
import { addressesOf, list, type Member, membersOf, named } from './fleet'
import { readMembers } from './proof'
import type { Rollout } from './rollout'

/** Milliseconds before a list that lacks somebody is asked for again: one that is just being made anew may be a part. */
const SECOND_LIST = 5_000

/** Lists the fleet once more. @returns who came, as they were found */
export async function listAnew(rollout: Rollout): Promise<Member[]> {
  const { fleet, rules, record, ports } = rollout
  const { listed, skipped, gone } = await lookTwice(rollout, () => list({ tag: fleet.tag, skipTenants: rules.skipTenants }, ports), fleet.members)
  const known = new Set(fleet.members.map(({ slug }) => slug))
  const came = membersOf(listed.filter(({ slug }) => !known.has(slug)), rules)
  fleet.skipped = skipped
  if (gone.length + came.length === 0) return []
  ports.journal.append({ kind: 'listed', at: ports.clock.now(), came: came.map(({ slug }) => slug), gone: gone.map(({ slug }) => slug), urls: addressesOf(came, rules) })
  drop(gone, rollout)
  await readMembers(came, fleet, ports)
  for (const { slug, saidBefore } of came) record.note(`${slug} came while the rollout was under way (${saidBefore})`)
  fleet.members = [...fleet.members, ...came].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return came
}

/**
 * Asks for a list, and once more where somebody is not in it: who is dropped is neither proved nor missed, so that no
 * single answer may say who is gone.
 * @returns the last list, and those of the members whom neither of the two has
 */
async function lookTwice<T extends { listed: Listed[] }>({ record, ports: { clock, cancel } }: Rollout, ask: () => Promise<T>, members: readonly Member[]): Promise<T & { gone: Member[] }> {
  const without = ({ listed }: T, of: readonly Member[]): Member[] => {
    const slugs = new Set(listed.map(({ slug }) => slug))
    return of.filter(({ slug }) => !slugs.has(slug))
  }
  const first = await ask().catch(ifEmpty)
  const missed = first ? without(first, members) : members
  if (first && (missed.length === 0 || first.listed.length === 0)) return { ...first, gone: [] }
  record.note(`${named(missed)} ${missed.length === 1 ? 'is' : 'are'} not in the list any more; asking for it once more in ${SECOND_LIST / 1_000} s`)
  await clock.sleep(SECOND_LIST, cancel)
  throwIfStopped(cancel)
  const second = await ask()
  return { ...second, gone: second.listed.length === 0 ? [] : without(second, missed) }
}

/** An empty list is one that lacks everybody. */
function ifEmpty(thrown: unknown): undefined {
  if (asFailure(thrown).reason !== 'fleet-empty') throw thrown
}

/** @throws Failure `canary-failed` where it is among them */
function drop(gone: readonly Member[], { fleet, record }: Pick<Rollout, 'fleet' | 'record'>): void {
  if (fleet.canary && gone.includes(fleet.canary)) throw canaryFailed(`${fleet.canary.slug} is not in the fleet any more`)
  for (const member of gone) {
    fleet.stragglers.delete(member)
    record.warn(`${member.slug} is not in the fleet any more, and is not asked for its build`)
  }
  fleet.members = fleet.members.filter((member) => !gone.includes(member))
}

/**
 * Who is behind may be gone: before anybody is left behind the fleet is listed once more, and who is not in it is
 * dropped. Where it cannot be listed they stay as they are; who came meanwhile is the sweep's.
 * @returns those that are still in it
 */
export async function stillListed(behind: Member[], rollout: Rollout): Promise<Member[]> {
  const { fleet, ports } = rollout
  if (behind.every((member) => fleet.stragglers.has(member))) return behind
  const { controlPlane, cancel, clock } = ports
  const ask = async (): Promise<{ listed: Listed[] }> => ({ listed: await controlPlane.enumerate(fleet.tag, { signal: cancel }).catch((): Listed[] => []) })
  const { gone } = await lookTwice(rollout, ask, behind)
  throwIfStopped(cancel)
  if (gone.length === 0) return behind
  ports.journal.append({ kind: 'listed', at: clock.now(), came: [], gone: gone.map(({ slug }) => slug) })
  drop(gone, rollout)
  return behind.filter((member) => !gone.includes(member))
}
