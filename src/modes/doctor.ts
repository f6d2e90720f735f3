import type { Call } from '../ports/call'
import type { FleetLister } from '../ports/control-plane'
import type { Forge } from '../ports/forge'
import type { FleetPorts, TagPorts } from '../ports/run'
import type { WriteRight } from '../ports/write-right'
import { shortSha } from '../release/commit'
import { tagsCommand } from '../release/command'
import { bad, type Diagnosis, ok, tried, warning } from '../release/diagnosis'
import { type Digest, shortDigest } from '../release/digest'
import { asFailure } from '../release/failure'
import { isOn, KILL_SWITCH_WORDS } from '../release/gates/kill-switch'
import { readHistory } from '../release/history/amend'
import { historyTag, inWords, vetoOf } from '../release/history/history'
import type { Image } from '../release/image'
import { fallbackTag } from '../release/referrers'
import { previousCommand } from '../release/tags/commands'
import type { DoctorRequest } from '../request/request'
import { ofTenants } from './doctor-tenants'

export type DoctorPorts = Pick<TagPorts, 'registry' | 'clock' | 'log' | 'cancel'> & Pick<FleetPorts, 'tenants'> & {
  writeRight: WriteRight
  /** None where none is known. */
  forge?: Forge
  controlPlane?: FleetLister
}

/** Looks at whatever a release with these inputs would need. Writes nothing, and never throws. */
export async function examine(request: DoctorRequest, ports: DoctorPorts): Promise<Diagnosis[]> {
  const call = { signal: ports.cancel }
  const [images, forge, tenants] = await Promise.all([
    Promise.all(request.images.map((image) => ofImage(image, request, ports, call))),
    ofForge(request, ports, call), ofTenants(request, ports, call),
  ])
  return [...images.flatMap(({ found }) => found), ...forge, ...tenants, ...ofClock(images.flatMap(({ skew }) => skew ?? []))]
}

interface OfImage {
  found: Diagnosis[]
  /** Milliseconds by which this machine's clock is ahead of the registry's. */
  skew?: number
}

async function ofImage(image: Image, request: DoctorRequest, { registry, writeRight, clock }: DoctorPorts, call: Call): Promise<OfImage> {
  const { targetTag } = request
  let digest: Digest | undefined
  const read = await tried('pull', image.name, async () => {
    const shown = await registry.read(image, targetTag, call)
    digest = shown?.digest
    return [shown ? ok('pull', `${image.name}: ${targetTag} can be read`)
      : warning('pull', `${image.name}: it can be read, and has no tag ${targetTag}`, 'See how the image and its tag are spelled; a first promote makes the tag')]
  })
  const { state, words, hint, date } = await writeRight.prove(image, call).catch((thrown: unknown) => ({ state: 'unproved' as const, words: asFailure(thrown).message, hint: undefined, date: undefined }))
  const push = { proved: ok, refused: bad, unproved: warning }[state]('push', `${image.name}: ${words}`, state === 'proved' ? undefined : hint ?? 'See what the registry lets this login do')
  const locks = await tried('tags', image.name, async () => {
    const tags = [targetTag, `${targetTag}-previous`, historyTag(targetTag)]
    const locked = (await Promise.all(tags.map(async (tag) => ({ tag, why: await writeRight.lockOf(image, tag, call) })))).filter(({ why }) => why !== undefined)
    return locked.map(({ tag, why }) => bad('tags', `${image.name}: ${tag} cannot be moved: ${why}`, `Except ${targetTag}, ${targetTag}-* from the rule, and leave it for the tags of builds`))
  }, warning)
  const history = await tried('history', image.name, () => ofHistory(image, request, registry, call))
  const referrers = digest === undefined ? [] : await tried('referrers', image.name, () => ofReferrers(image, digest!, registry, call), warning)
  const found = [...read, push, ...locks, ...history, ...referrers].map((one): Diagnosis => ({ ...one, image: image.name }))
  // Two dates are compared, and no span is taken.
  // eslint-disable-next-line no-restricted-syntax
  return { found, skew: date === undefined ? undefined : clock.now() - date }
}

async function ofHistory(image: Image, request: DoctorRequest, registry: DoctorPorts['registry'], call: Call): Promise<Diagnosis[]> {
  const { targetTag } = request
  const kept = await readHistory(registry, image, historyTag(targetTag), call)
  if (!kept) return [ok('history', `${image.name}: none yet; the first move begins one`)]
  const { hold } = kept.history
  const shown = await registry.read(image, targetTag, call)
  const veto = shown && vetoOf(kept.history, { digest: shown.digest })
  const same = { ...request, images: [image], sourceTag: undefined }
  const found = [
    ...(hold ? [warning('history', `${image.name}: automatic releases are held ${inWords(hold)}`, `Where that is over: ${tagsCommand('lift', same)}`)] : []),
    ...(veto ? [warning('history', `${image.name}: what is live is vetoed ${inWords(veto)}`, `Take it away: ${previousCommand(same)}`)] : []),
  ]
  return found.length > 0 ? found : [ok('history', `${image.name}: can be read, nothing is held`)]
}

/** Where whoever signs an image leaves it to be found, and who verifies looks. */
async function ofReferrers(image: Image, digest: Digest, registry: DoctorPorts['registry'], call: Call): Promise<Diagnosis[]> {
  const [listed, fallback] = await Promise.all([registry.referrers(image, digest, call), registry.digest(image, fallbackTag(digest), call)])
  const tag = `the tag sha256-${shortDigest(digest)}…`
  if (!listed) return [ok('referrers', `${image.name}: the registry has no referrers API; signatures and the like lie under ${tag} (${fallback ? 'which is there' : 'there is none yet'})`)]
  return [ok('referrers', `${image.name}: the registry has the referrers API, and lists ${listed.length} for what ${fallback ? `is live; ${tag} is there too` : 'is live'}`)]
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
