import type { Listed } from '../listed'
import { throwIfStopped } from '../stopped'
import { canaryFailed } from './canary-failed'
import { addressesOf, list, type Member, membersOf } from './fleet'
import { readMembers } from './proof'
import type { Rollout } from './rollout'

/** Lists the fleet once more. @returns who came, as they were found */
export async function listAnew(rollout: Rollout): Promise<Member[]> {
  const { fleet, rules, record, ports } = rollout
  const { listed, skipped } = await list({ tag: fleet.tag, skipTenants: rules.skipTenants }, ports)
  const [now, known] = [new Set(listed.map(({ slug }) => slug)), new Set(fleet.members.map(({ slug }) => slug))]
  const gone = fleet.members.filter(({ slug }) => !now.has(slug))
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

/** @throws Failure `canary-failed` where it is among them */
function drop(gone: readonly Member[], { fleet, record }: Rollout): void {
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
export async function stillListed(behind: Member[], { fleet, rules, ports, ...rest }: Rollout): Promise<Member[]> {
  if (behind.every((member) => fleet.stragglers.has(member))) return behind
  const { controlPlane, cancel, clock } = ports
  const listed = await controlPlane.enumerate(fleet.tag, { signal: cancel }).catch((): Listed[] => [])
  throwIfStopped(cancel)
  const gone = listed.length === 0 ? [] : behind.filter(({ slug }) => !listed.some((one) => one.slug === slug))
  if (gone.length === 0) return behind
  ports.journal.append({ kind: 'listed', at: clock.now(), came: [], gone: gone.map(({ slug }) => slug) })
  drop(gone, { fleet, rules, ports, ...rest })
  return behind.filter((member) => !gone.includes(member))
}
