import { withoutSlash } from '../release/address'
import { historyTag } from '../release/history/history'
import { ecrHost } from '../release/image'
import type { Mode } from '../release/report'
import { isSlug } from '../release/slug'
import { contextOf } from '../release/status-context'
import { fillTag, isKept, isTag } from '../release/tag'
import type { Fault } from './fault'
import { type InputName, INPUTS } from './inputs'
import { COMMIT_WORDS } from './kinds'
import type { CanaryWords, DeployRequest, RollbackRequest, SmokeRequest, StatusRequest, VerifyRequest } from './request'

/** What was read so far; an input with a fault of its own is missing. */
type Read<R> = { readonly [K in keyof R]?: R[K] }
type TagInputs = Pick<RollbackRequest, 'sha' | 'images' | 'sourceTag' | 'targetTag' | 'keepPrevious' | 'history'>

/** What inputs may not be together, beyond what each may be alone. @param faulty those with a fault of their own */
export function crossFaults(mode: Mode, read: Read<object>, faulty: ReadonlySet<string>): Fault[] {
  const faults = modeFaults(mode, read, faulty)
  return faults.some(({ input }) => input === 'target-tag') ? faults : [...faults, ...historyTags(read)]
}

function modeFaults(mode: Mode, read: Read<object>, faulty: ReadonlySet<string>): Fault[] {
  switch (mode) {
    case 'smoke': return smoke(read)
    case 'promote': return [...notPrevious(read, mode), ...needsImages(read), ...tags(read, `${tagOf(read)}-previous`), ...needsRoot(read)]
    case 'rollback': return [...needsImages(read), ...rollbackTags(read)]
    case 'deploy': return [...notPrevious(read, mode), ...tags(read, `${tagOf(read)}-previous`), ...manualPath(read), ...contexts(read), ...whoMoves(read, faulty), ...canaryOf(read), ...needsRoot(read), ...verifiesNothing(read)]
  }
}

const tagOf = (read: Read<TagInputs>): string => read.targetTag ?? ''

function notPrevious({ sha }: Read<TagInputs>, mode: Mode): Fault[] {
  return sha === 'previous' ? [{ input: 'sha', given: sha, expected: `a commit in ${mode}; previous is for rollback` }] : []
}

function historyTags({ targetTag, history }: Read<TagInputs>): Fault[] {
  if (!history || targetTag === undefined || isTag(historyTag(targetTag))) return []
  return [{ input: 'target-tag', given: targetTag, expected: 'a tag short enough that -history fits behind it' }]
}

/** Of the commands on canaries: their words. */
export function wordFaults({ slug, name, plan, repository }: CanaryWords, adds: boolean): Fault[] {
  const faults: Fault[] = []
  if (slug === undefined || !isSlug(slug)) faults.push({ input: 'slug', given: slug, expected: 'the slug of the tenant (lower-case letters, digits and dashes, at most 63)' })
  if (adds && !name?.trim()) faults.push({ input: 'name', given: name, expected: 'the name of its organisation' })
  if (adds && !plan?.trim()) faults.push({ input: 'plan', given: plan, expected: 'the plan of its organisation, as the control plane names it' })
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) faults.push({ input: 'repository', given: repository, expected: 'owner/name' })
  return faults
}

/** Of the commands on canaries: their inputs together. */
export function canaryFaults(read: Read<DeployRequest> & Read<SmokeRequest>): Fault[] {
  const token: Fault[] = read.controlPlaneToken === undefined ? [{ input: 'control-plane-token', expected: 'the admin token of the control plane' }] : []
  return [...token, ...doctorFaults(read)]
}

/** Of `doctor`, which looks at no control plane without its token. */
export const doctorFaults = (read: Read<DeployRequest> & Read<SmokeRequest>): Fault[] => [...whoLists(read), ...smoke({ ...read, sha: '' })]

/** Of `status`: something must be asked. */
export function statusFaults(read: Read<StatusRequest>): Fault[] {
  const isAsked = read.images?.length !== 0 || read.tenantUrls?.length !== 0 || listersOf(read).length > 0
  const nobody: Fault[] = isAsked ? [] : [{ input: 'images', expected: 'at least one image repository, or tenants: tenant-urls, control-plane-token, fleet or fleet-command' }]
  return [...nobody, ...historyTags({ ...read, history: true }), ...whoLists(read)]
}

/** Of the commands on histories. */
export function memoryFaults(read: Read<RollbackRequest>, needs: { why: boolean; sha: boolean }): Fault[] {
  const faults = [...needsImages(read), ...historyTags({ ...read, history: true })]
  if (needs.why && read.why === '') faults.push({ input: 'why', expected: 'what is wrong, in a sentence: others will want to know' })
  if (needs.sha && read.sha === 'previous') faults.push({ input: 'sha', given: read.sha, expected: COMMIT_WORDS })
  return faults
}

function needsImages({ images }: Read<TagInputs>): Fault[] {
  return images?.length === 0 ? [{ input: 'images', expected: 'at least one image repository' }] : []
}

/** What is wanted for a line that names an identity. */
export const rootFor = ({ line }: { line: number }): string => `a Sigstore trusted root, by its path or its text: line ${line} of verify names an identity`

/** A rollback goes on without one: nothing may lock the way out. */
function needsRoot({ verify, trustedRoot }: Read<VerifyRequest>): Fault[] {
  const at = verify?.find(({ signer }) => signer.by === 'identity')
  if (!at || trustedRoot !== undefined) return []
  return [{ input: 'trusted-root', expected: rootFor(at) }]
}

/** Where nothing is looked at, somebody may believe that all of it is signed. */
const verifiesNothing = ({ verify, images }: Read<DeployRequest>): Fault[] =>
  (verify?.length && images?.length === 0 ? [{ input: 'verify', expected: 'images with it: without them there is nothing to verify' }] : [])

/** Of verifying by hand. */
export const byHandFaults = (read: VerifyRequest): Fault[] => [
  ...(read.verify.length === 0 ? [{ input: 'verify', expected: 'set: who must have signed the image' }] : []),
  ...needsRoot(read),
]

function rollbackTags(read: Read<TagInputs>): Fault[] {
  const { sha, targetTag } = read
  const faults = tags(read, `${targetTag ?? ''}-rolled-back`)
  if (sha !== 'previous' || targetTag === undefined || isTag(`${targetTag}-previous`)) return faults
  return [...faults, { input: 'target-tag', given: targetTag, expected: 'a tag short enough that -previous fits behind it' }]
}

function tags({ sha, sourceTag, targetTag, keepPrevious }: Read<TagInputs>, keep: string): Fault[] {
  const faults: Fault[] = []
  if (targetTag !== undefined && keepPrevious && !isTag(keep)) {
    faults.push({ input: 'target-tag', given: targetTag, expected: `a tag short enough that ${keep.slice(targetTag.length)} fits behind it` })
  }
  if (sha === undefined || sha === 'previous' || sourceTag === undefined) return faults
  const source = fillTag(sourceTag, sha)
  if (!isTag(source)) faults.push({ input: 'source-tag', given: sourceTag, expected: `a template that gives a tag; ${source} is none` })
  if (source === targetTag) faults.push({ input: 'source-tag', given: sourceTag, expected: 'another tag than target-tag' })
  return faults
}

function manualPath({ redeployTag, sha, images, targetTag }: Read<DeployRequest>): Fault[] {
  if (redeployTag === undefined || sha === undefined) return []
  const tag = fillTag(redeployTag, sha)
  if (!isTag(tag)) return [{ input: 'redeploy-tag', given: redeployTag, expected: `a template that gives a tag; ${tag} is none` }]
  const isOwn = tag.endsWith('-history') || (isKept(tag) && images?.length !== 0 && tag.startsWith(`${targetTag}-`))
  if (isOwn) return [{ input: 'redeploy-tag', given: redeployTag, expected: 'the tag of a build, and not one that is kept beside target-tag, which this deploy would write over' }]
  if (sha !== '' || images?.length !== 0) return []
  return [{ input: 'sha', expected: 'the commit that the tenants are to show: redeploy-tag does not end in one, and there is no image whose label names it' }]
}

function contexts({ requiredContexts, environment }: Read<DeployRequest>): Fault[] {
  // Forges do not tell capitals of a context from small letters. One of an earlier run that failed would never let another begin.
  const own = environment === undefined ? undefined : requiredContexts?.find((name) => name.toLowerCase() === contextOf(environment).toLowerCase())
  if (own !== undefined) {
    return [{ input: 'required-contexts', given: own, expected: 'contexts other than this one, which this very deploy writes at its end: it would wait for itself; take it out' }]
  }
  if (!requiredContexts?.includes('none') || requiredContexts.length === 1) return []
  return [{ input: 'required-contexts', given: requiredContexts.join(', '), expected: 'names of contexts, or the word none alone' }]
}

function canaryOf({ canarySlug, skipTenants, smokeSuite, canaryToken }: Read<DeployRequest>): Fault[] {
  const faults: Fault[] = []
  if (canarySlug !== undefined && canarySlug !== 'none' && skipTenants?.includes(canarySlug)) {
    faults.push({ input: 'skip-tenants', given: skipTenants.join(', '), expected: `tenants other than the canary; ${canarySlug} is canary-slug` })
  }
  if (!smokeSuite) return faults
  if (canarySlug === 'none') faults.push({ input: 'smoke-suite', given: smokeSuite, expected: 'none without a canary: set canary-slug to the tenant that is to be asked' })
  else if (canaryToken === undefined) faults.push({ input: 'canary-token', expected: 'the admin token of the canary, which smoke-suite needs' })
  return faults
}

/** Whether the fleet is moved by a command, in place of a control plane. */
const isOwn = ({ fleet, fleetCommand }: Read<DeployRequest>): boolean => (fleet?.length ?? 0) > 0 || fleetCommand !== undefined

const BOTH_WAYS = 'the admin token of the control plane; or, without a control plane, fleet (or fleet-command) and rollout-command in its place'

/** The inputs that are given of those that list the fleet. @param faulty inputs with a fault of their own, given all the same */
function listersOf({ controlPlaneToken, fleet = [], fleetCommand }: Read<DeployRequest>, faulty: ReadonlySet<string> = new Set()): string[] {
  const isGiven = { 'control-plane-token': controlPlaneToken !== undefined, fleet: fleet.length > 0, 'fleet-command': fleetCommand !== undefined }
  return Object.entries(isGiven).flatMap(([name, is]) => (is || faulty.has(name) ? [name] : []))
}

/** Of what only looks: one at most lists the fleet, and tells where each tenant is. */
function whoLists(read: Read<DeployRequest>): Fault[] {
  const given = listersOf(read)
  return given.length > 1 ? tooMany(given) : [...controlPlane(read), ...homeless(read)]
}

const tooMany = (given: readonly string[]): Fault[] =>
  [{ input: given[1]!, expected: `one alone of control-plane-token, fleet and fleet-command; ${given.join(' and ')} are set` }]

function homeless({ fleet = [], tenantUrlTemplate }: Read<DeployRequest>): Fault[] {
  const first = fleet.find(({ url }) => url === undefined)
  if (!first || tenantUrlTemplate !== INPUTS['tenant-url-template'].default) return []
  return [{ input: 'tenant-url-template', expected: `set: where your tenants are, such as https://{slug}.example.com; or in fleet an address behind ${first.slug}, and behind every other` }]
}

/** Exactly one lists the fleet, and where it is no control plane a command moves it. @param faulty inputs with a fault of their own, given all the same */
function whoMoves(read: Read<DeployRequest>, faulty: ReadonlySet<string>): Fault[] {
  const { rolloutCommand } = read
  const given = listersOf(read, faulty)
  const moves = rolloutCommand !== undefined || faulty.has('rollout-command')
  const [first] = given
  if (given.length > 1) return tooMany(given)
  if (first === undefined && moves) return [{ input: 'fleet', expected: 'set: whom rollout-command moves, one tenant a line; or fleet-command' }]
  if (first === undefined) return [{ input: 'control-plane-token', expected: `set: ${BOTH_WAYS}` }]
  if (first === 'control-plane-token') {
    const strays: Fault[] = moves ? [{ input: 'rollout-command', given: rolloutCommand?.text, expected: 'nothing where control-plane-token is set, or fleet in its place: one of the two moves the tenants' }] : []
    return [...strays, ...controlPlane(read)]
  }
  const faults: Fault[] = moves ? [] : [{ input: 'rollout-command', expected: `set: the command that moves a batch, where ${first} stands in place of a control plane` }]
  return [...faults, ...homeless(read)]
}

/** What is well and does nothing, or not what it looks like. */
export function crossWarnings(mode: Mode, read: Read<DeployRequest> & Read<SmokeRequest>): string[] {
  const logins = [...read.registryAuth?.keys() ?? []].filter((key) => ecrHost(key.split('/')[0]!)).map((key) =>
    `registry-auth: the login for ${key} does nothing, since ECR is asked through AWS's API: give AWS credentials (aws-actions/configure-aws-credentials)`)
  if (mode === 'smoke') return twice('tenant-urls', (read.tenantUrls ?? []).map((url) => [url, url]))
  return [...logins, ...mode === 'deploy' ? deployWarnings(read) : []]
}

function deployWarnings(read: Read<DeployRequest>): string[] {
  const { controlPlaneUrl, rolloutEnv = [] } = read
  const idle = isOwn(read)
    ? (controlPlaneUrl === INPUTS['control-plane-url'].default ? [] : ['control-plane-url does nothing: the fleet is moved by rollout-command'])
    : (rolloutEnv.length > 0 ? ['rollout-env does nothing without rollout-command'] : [])
  const literal = Object.entries({ 'fleet-command': read.fleetCommand, 'rollout-command': read.rolloutCommand }).flatMap(([name, command]) =>
    (command?.unexpanded.length ? [`${name}: ${command.unexpanded.join(', ')} stays as it is written: no shell is asked, so nothing is put in its place; write sh -c '…' where that is meant`] : []))
  return [...idle, ...literal, ...twice('fleet', (read.fleet ?? []).flatMap(({ slug, url }) => (url ? [[slug, url]] : [])))]
}

/** One tenant under two names passes for two, and the one that was meant is never asked. */
function twice(input: InputName, all: readonly (readonly [name: string, url: string])[]): string[] {
  const byPlace = new Map<string, string[]>()
  for (const [name, url] of all) {
    const { host, pathname } = new URL(url)
    const place = `${host}${withoutSlash(pathname)}`
    byPlace.set(place, [...byPlace.get(place) ?? [], name])
  }
  return [...byPlace.values()].filter(({ length }) => length > 1).map((names) =>
    `${input}: ${[...new Set(names)].join(', ')} ${new Set(names).size > 1 ? 'are one address' : 'stands twice'}: one tenant is asked ${names.length} times, and perhaps another one never`)
}

function controlPlane({ controlPlaneUrl, allowOtherControlPlane }: Read<DeployRequest>): Fault[] {
  if (controlPlaneUrl === undefined || allowOtherControlPlane || controlPlaneUrl === INPUTS['control-plane-url'].default) return []
  return [{ input: 'control-plane-url', given: controlPlaneUrl, expected: 'the default, or allow-other-control-plane: true with it' }]
}

function smoke({ tenantUrls, tenantTokens, tenantOrgIds, sha }: Read<SmokeRequest>): Fault[] {
  const faults: Fault[] = sha === 'previous' ? [{ input: 'sha', given: sha, expected: 'a commit in smoke; previous is for rollback' }] : []
  if (!tenantUrls) return faults
  const count = tenantUrls.length
  if (tenantTokens && tenantTokens.length !== count) {
    faults.push({ input: 'tenant-tokens', expected: `one token for each of the ${count} tenant-urls, in their order; there are ${tenantTokens.length}` })
  }
  if (tenantOrgIds && tenantOrgIds.length > 0 && tenantOrgIds.length !== count) {
    faults.push({ input: 'tenant-org-ids', expected: `one id for each of the ${count} tenant-urls, in their order, or none; there are ${tenantOrgIds.length}` })
  }
  return faults
}
