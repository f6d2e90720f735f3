import type { Call } from '../ports/call'
import type { FleetLister } from '../ports/control-plane'
import type { FleetPorts, TagPorts } from '../ports/run'
import type { Tells } from '../ports/tenants'
import { isCommit, shortSha } from '../release/commit'
import { concurrently, MOST_AT_ONCE } from '../release/concurrent'
import { asFailure, inSentences } from '../release/failure'
import { readHistory } from '../release/history/amend'
import { EMPTY, type History, historyTag, inWords, liveEntry, vetoOf } from '../release/history/history'
import { wayBack } from '../release/history/previous'
import type { Image } from '../release/image'
import type { Manifest } from '../release/manifest'
import type { Listed } from '../release/listed'
import { list, membersOf } from '../release/rollout/fleet'
import { describeRunning, readRunning } from '../release/running'
import type { ImageStanding, Standing, TenantStanding } from '../release/standing'
import { previousCommand } from '../release/tags/commands'
import { revisionOf } from '../release/tags/revision'
import type { StatusRequest } from '../request/request'

export type StatusPorts = Pick<TagPorts, 'registry' | 'clock' | 'log' | 'cancel'> & Pick<FleetPorts, 'tenants'> & {
  /** None where nobody can list the fleet. */
  controlPlane?: FleetLister
}

/** Reads what is live where; nothing is written. Never throws: what cannot be read is told beside the rest. */
export async function status(request: StatusRequest, ports: StatusPorts): Promise<Standing> {
  const call = { signal: ports.cancel }
  const [images, fleet] = await Promise.all([
    Promise.all(request.images.map((image) => standingOf(image, request, ports, call))),
    fleetOf(request, ports),
  ])
  const undo = images.some(({ back }) => back && !back.stays) && images.every(({ back, fault }) => back && !fault) ? previousCommand(request) : undefined
  return { images, undo, ...fleet }
}

async function standingOf(image: Image, { targetTag }: StatusRequest, { registry }: StatusPorts, call: Call): Promise<ImageStanding> {
  const at = { image: image.name, tag: targetTag }
  try {
    const [shown, kept] = await Promise.all([registry.read(image, targetTag, call), readHistory(registry, image, historyTag(targetTag), call)])
    const history = kept?.history ?? EMPTY
    if (!shown && !kept) return { ...at, vetoes: [], fault: `there is neither ${image.name}:${targetTag} nor a history of it: see how the image and its tag are spelled` }
    const live = liveEntry(history, shown?.digest)
    const label = shown && await revisionOf(registry, image, shown, call)
    const commit = label !== undefined && isCommit(label) ? label : live?.commit
    return {
      ...at, shown: shown?.digest, commit, live: live?.mode === 'found' ? undefined : live, hold: history.hold, vetoes: vetoesOf(history, shown),
      back: shown && await backOf(image, targetTag, history, shown, registry, call),
    }
  } catch (thrown) {
    return { ...at, vetoes: [], fault: inSentences(asFailure(thrown)) }
  }
}

function vetoesOf({ entries, hold }: History, shown: Manifest | undefined): ImageStanding['vetoes'] {
  const seen = new Set<string>()
  return entries.flatMap(({ commit, build }) => {
    const veto = vetoOf({ entries, hold }, { commit, digest: build?.digest })
    const key = build?.digest ?? commit ?? ''
    if (!veto || seen.has(key)) return []
    seen.add(key)
    return [{ commit, digest: build?.digest, isLive: shown !== undefined && build?.digest === shown.digest, veto }]
  })
}

/** As a rollback to `previous` would choose, but that it does not see whether the build is whole. */
async function backOf(image: Image, targetTag: string, history: History, shown: Manifest, registry: StatusPorts['registry'], call: Call): Promise<ImageStanding['back']> {
  const rolledBack = await registry.digest(image, `${targetTag}-rolled-back`, call).catch(() => undefined)
  const way = wayBack(history, shown.digest, rolledBack)
  if (way.to === 'stay') return { stays: true, words: `it was rolled back already${way.since ? `, ${inWords({ ...way.since, why: '' })}` : ''}` }
  if (way.to === 'build') return { commit: way.entry.commit, words: way.entry.commit ? `to ${shortSha(way.entry.commit)}` : `to ${way.entry.build.digest}` }
  const kept = await registry.read(image, `${targetTag}-previous`, call)
  if (!kept || kept.digest === shown.digest) return undefined
  const label = await revisionOf(registry, image, kept, call).catch(() => undefined)
  const commit = label !== undefined && isCommit(label) ? label : undefined
  return { commit, words: `to ${commit ? shortSha(commit) : kept.digest}, which ${targetTag}-previous keeps` }
}

async function fleetOf(request: StatusRequest, ports: StatusPorts): Promise<Pick<Standing, 'tenants' | 'skipped' | 'faults'>> {
  const known = request.tenantUrls.map((url) => ({ slug: url, tenant: { url, tells: tellsOf(request) } }))
  const { listed: fleet, skipped, faults } = await listed(request, ports)
  const members = membersOf(fleet, request)
  const listedUrls = new Set(members.map(({ tenant }) => tenant.url))
  const all = [...members, ...known.filter(({ tenant }) => !listedUrls.has(tenant.url))]
  const tenants = await concurrently(all, MOST_AT_ONCE, async ({ slug, tenant }): Promise<TenantStanding> => {
    const running = await readRunning(tenant, ports.tenants, { signal: ports.cancel })
    return 'commit' in running ? { tenant: slug, commit: running.commit } : { tenant: slug, said: describeRunning(running) }
  })
  return { tenants, skipped, faults }
}

const tellsOf = ({ buildinfoPath, buildinfoQuery, healthPath }: StatusRequest): Tells => ({ buildinfoPath, buildinfoQuery, healthPath })

async function listed({ targetTag, skipTenants }: StatusRequest, { controlPlane, ...ports }: StatusPorts): Promise<{ listed: Listed[]; skipped: string[]; faults: string[] }> {
  if (!controlPlane) return { listed: [], skipped: [], faults: [] }
  try {
    return { ...await list({ tag: targetTag, skipTenants }, { ...ports, controlPlane }), faults: [] }
  } catch (thrown) {
    return { listed: [], skipped: [], faults: [`the fleet is not known: ${inSentences(asFailure(thrown))}`] }
  }
}
