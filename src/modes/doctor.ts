import type { Call } from '../ports/call'
import type { Forge } from '../ports/forge'
import type { FleetPorts, TagPorts } from '../ports/run'
import type { Tenant } from '../ports/tenants'
import type { WriteRight } from '../ports/write-right'
import { shortSha } from '../release/commit'
import { bad, type Diagnosis, ok, warning } from '../release/diagnosis'
import { asFailure } from '../release/failure'
import { isOn, KILL_SWITCH_WORDS } from '../release/gates/kill-switch'
import { readHistory } from '../release/history/amend'
import { historyTag, inWords, vetoOf } from '../release/history/history'
import type { Image } from '../release/image'
import { list } from '../release/rollout/fleet'
import { readHealth, readRunning } from '../release/running'
import { tenantUrl } from '../release/slug'
import type { DoctorRequest } from '../request/request'

export type DoctorPorts = Pick<TagPorts, 'registry' | 'clock' | 'log' | 'cancel'> & Pick<FleetPorts, 'tenants'> & {
  writeRight: WriteRight
  /** None where none is known. */
  forge?: Forge
  controlPlane?: FleetPorts['controlPlane']
}

/** Looks at whatever a release with these inputs would need. Writes nothing, and never throws. */
export async function examine(request: DoctorRequest, ports: DoctorPorts): Promise<Diagnosis[]> {
  const call = { signal: ports.cancel }
  const [images, forge, fleet, canaries] = await Promise.all([
    Promise.all(request.images.map((image) => ofImage(image, request, ports, call))),
    ofForge(request, ports, call), ofFleet(request, ports), ofCanaries(request, ports, call),
  ])
  return [...images.flatMap(({ found }) => found), ...forge, ...fleet, ...canaries, ...ofClock(images.flatMap(({ skew }) => skew ?? []))]
}

interface OfImage {
  found: Diagnosis[]
  /** Milliseconds by which this machine's clock is ahead of the registry's. */
  skew?: number
}

async function ofImage(image: Image, { targetTag }: DoctorRequest, { registry, writeRight, clock }: DoctorPorts, call: Call): Promise<OfImage> {
  const read = await tried('pull', image.name, async () => {
    const shown = await registry.read(image, targetTag, call)
    return [shown ? ok('pull', `${image.name}:${targetTag} can be read`)
      : warning('pull', `${image.name} can be read, and has no tag ${targetTag}`, 'See how the image and its tag are spelled; a first promote makes the tag')]
  })
  const { state, words, hint, date } = await writeRight.prove(image, call).catch((thrown: unknown) => ({ state: 'unproved' as const, words: asFailure(thrown).message, hint: undefined, date: undefined }))
  const push = { proved: ok, refused: bad, unproved: warning }[state]('push', `${image.name}: ${words}`, state === 'proved' ? undefined : hint ?? 'See what the registry lets this login do')
  const locks = await tried('tags', image.name, async () => {
    const tags = [targetTag, `${targetTag}-previous`, historyTag(targetTag)]
    const locked = (await Promise.all(tags.map(async (tag) => ({ tag, why: await writeRight.lockOf(image, tag, call) })))).filter(({ why }) => why !== undefined)
    return locked.map(({ tag, why }) => bad('tags', `${image.name}:${tag} cannot be moved: ${why}`, `Except ${targetTag}, ${targetTag}-* from the rule, and leave it for the tags of builds`))
  }, warning)
  const history = await tried('history', image.name, () => ofHistory(image, targetTag, registry, call))
  // Two dates are compared, and no span is taken.
  // eslint-disable-next-line no-restricted-syntax
  return { found: [...read, push, ...locks, ...history], skew: date === undefined ? undefined : clock.now() - date }
}

async function ofHistory(image: Image, targetTag: string, registry: DoctorPorts['registry'], call: Call): Promise<Diagnosis[]> {
  const kept = await readHistory(registry, image, historyTag(targetTag), call)
  if (!kept) return [ok('history', `${image.name}: none yet; the first move begins one`)]
  const { hold } = kept.history
  const shown = await registry.read(image, targetTag, call)
  const veto = shown && vetoOf(kept.history, { digest: shown.digest })
  const lift = `release-action lift --images ${image.name}`
  const found = [
    ...(hold ? [warning('history', `${image.name}: automatic releases are held ${inWords(hold)}`, `Where that is over: ${lift}`)] : []),
    ...(veto ? [warning('history', `${image.name}: what is live is vetoed ${inWords(veto)}`, `release-action rollback previous --images ${image.name}`)] : []),
  ]
  return found.length > 0 ? found : [ok('history', `${image.name}: can be read, nothing is held`)]
}

async function ofForge({ branch, disabledVariable, controlToken }: DoctorRequest, { forge }: DoctorPorts, call: Call): Promise<Diagnosis[]> {
  if (!forge) return []
  const commits = await tried('forge', '', async () => {
    const head = await forge.head(branch, call)
    const [contexts] = await Promise.all([forge.contexts(head, call), forge.commitsAhead(head, head, call)])
    return [ok('forge', `the token reads ${branch} (${shortSha(head)}), its ${contexts.length} ${contexts.length === 1 ? 'context' : 'contexts'}, and compares commits`)]
  })
  if (!controlToken) return [...commits, warning('kill switch', 'it is not read live: no control-token is given', `Give a control-token that may read ${disabledVariable}`)]
  const killSwitch = await tried('kill switch', '', async () => {
    const said = await forge.variable(disabledVariable, call)
    const on = said === undefined ? false : isOn(said)
    if (on === undefined) return [bad('kill switch', `${disabledVariable} is neither on nor off, which holds every deploy`, `Set it to ${KILL_SWITCH_WORDS}`)]
    if (on) return [warning('kill switch', `${disabledVariable} is ON: no automatic deploy goes on`, 'Where that is over, set it to false')]
    return [ok('kill switch', `${disabledVariable} can be read, and is off${said === undefined ? ' (there is no such variable)' : ''}`)]
  })
  return [...commits, ...killSwitch]
}

async function ofFleet(request: DoctorRequest, { controlPlane, ...ports }: DoctorPorts): Promise<Diagnosis[]> {
  if (!controlPlane) return []
  return tried('control plane', '', async () => {
    const { listed: fleet, skipped } = await list({ tag: request.targetTag, skipTenants: request.skipTenants }, { ...ports, controlPlane })
    const listed = ok('control plane', `takes the token, and lists ${fleet.length + skipped.length} tenants in a dry run`)
    const { canarySlug } = request
    if (canarySlug === undefined || canarySlug === 'none') return [listed]
    return [listed, fleet.some(({ slug }) => slug === canarySlug) ? ok('canary', `${canarySlug} is in the fleet`)
      : bad('canary', `${canarySlug} is no tenant of the fleet, or one that is skipped`, 'Set canary-slug to a tenant of the fleet, or to none')]
  })
}

function ofCanaries(request: DoctorRequest, { tenants }: DoctorPorts, call: Call): Promise<Diagnosis[]> {
  const { canarySlug, tenantUrlTemplate, tenantUrls, buildinfoPath, buildinfoQuery, healthPath } = request
  const own = canarySlug === undefined || canarySlug === 'none' ? [] : [tenantUrl(tenantUrlTemplate, canarySlug)]
  const all = [...new Set([...tenantUrls, ...own])].map((url): Tenant => ({ url, tells: { buildinfoPath, buildinfoQuery, healthPath } }))
  return Promise.all(all.map(async (tenant) => {
    const [running, sick] = await Promise.all([readRunning(tenant, tenants, call), readHealth(tenant, tenants, call)])
    const spoken = 'commit' in running ? `runs ${shortSha(running.commit)}` : 'said' in running ? `does not say what it runs (${running.said})` : `does not answer (${running.unreachable})`
    const health = sick === undefined ? 'is well' : `is not well (${'said' in sick ? sick.said : sick.unreachable})`
    const words = `${tenant.url} ${spoken}, and ${health}`
    return 'commit' in running && sick === undefined ? ok('canary', words) : bad('canary', words, `See that it is up, and that ${buildinfoPath} and ${healthPath} answer without a login`)
  }))
}

/** Beyond this many milliseconds tokens and signatures are not taken, and below them lies what nobody notices. */
const [BAD_SKEW, TOLD_SKEW] = [5 * 60_000, 30_000]

function ofClock(skews: readonly number[]): Diagnosis[] {
  const skew = skews.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0]
  if (skew === undefined) return []
  const words = `this machine's clock is ${Math.round(Math.abs(skew) / 1_000)} s ${skew > 0 ? 'ahead of' : 'behind'} the registry's`
  const remedy = 'Set the clock (timedatectl set-ntp true)'
  if (Math.abs(skew) > BAD_SKEW) return [bad('clock', words, `${remedy}: tokens and signatures are refused for it`)]
  return [Math.abs(skew) > TOLD_SKEW ? warning('clock', words, remedy) : ok('clock', 'agrees with the registry\'s')]
}

/** What one look found; a look that fails is a finding too. */
async function tried(about: string, name: string, look: () => Promise<Diagnosis[]>, level = bad): Promise<Diagnosis[]> {
  try {
    return await look()
  } catch (thrown) {
    const { message, hint } = asFailure(thrown)
    return [level(about, name === '' || message.includes(name) ? message : `${name}: ${message}`, hint)]
  }
}
