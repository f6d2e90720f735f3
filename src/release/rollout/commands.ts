import { configOptions, namesOf, optionsOf, type Said, type SameConfig } from '../command'
import type { CommandLine } from '../command-line'
import type { Commit } from '../commit'
import type { Image } from '../image'
import type { Listed } from '../listed'
import { type SameSigners, signersOf } from '../same-signers'
import { fillTag } from '../tag'

/** The inputs that a command must repeat to mean the same deploy; secrets come from the environment. */
export type SameDeploy = Deploy & SameConfig<Deploy & { allowOtherControlPlane: boolean }>

interface Deploy extends SameSigners {
  images: readonly Image[]
  sourceTag: string
  targetTag: string
  keepPrevious: boolean
  allowBackward: boolean
  branch: string
  controlPlaneUrl: string
  /** Empty where a control plane or `fleetCommand` lists the fleet. */
  fleet: readonly Listed[]
  fleetCommand?: CommandLine
  rolloutCommand?: CommandLine
  rolloutEnv: readonly string[]
  canarySlug: string
  soakSeconds: number
  batchSize: number
  maxStragglers: number
  tenantUrlTemplate: string
  verifySeconds: number
  rolloutTimeoutSeconds: number
  requiredContexts: readonly string[]
  disabledVariable: string
  skipTenants: readonly string[]
  proofLooks: number
  buildinfoPath: string
  buildinfoQuery: string
  healthPath: string
  /** Empty: none. */
  smokeSuite: string
  canaryOrgId?: string
  redeployTag?: string
}

/** As `INPUTS` has them, which this room does not know. */
const DEFAULTS = {
  'source-tag': 'staging-{sha7}', 'target-tag': 'latest', 'keep-previous': 'true', 'allow-backward': 'false', branch: 'main',
  'control-plane-url': 'https://api.moleculesai.app', 'soak-seconds': '60', 'batch-size': '3', 'max-stragglers': '0',
  'tenant-url-template': 'https://{slug}.moleculesai.app', 'verify-seconds': '240', 'rollout-timeout-seconds': '600',
  'disabled-variable': 'PROD_AUTO_DEPLOY_DISABLED', 'skip-tenants': '', 'proof-looks': '1', 'buildinfo-path': '/buildinfo',
  'buildinfo-query': '$.git_sha', 'health-path': '/health', 'smoke-suite': '', 'canary-org-id': '',
}

/** Deploys the same once more: what is there is only proved, so that it goes on where it stopped. */
export const deployCommand = (sha: Commit, same: SameDeploy): string => command(sha, same, { 'redeploy-tag': same.redeployTag, ...signersOf(same) })

/** Brings fleet and tags back to an older build, by the manual path. */
export const returnCommand = (sha: Commit, same: SameDeploy): string =>
  command(sha, same, { 'redeploy-tag': fillTag(same.sourceTag, sha), 'required-contexts': 'none' })

/** What a fleet alone is told by: the rest has to do with tags, or with gates that the manual path does not ask. */
export type SameFleet = Pick<
  SameDeploy, 'canarySlug' | 'controlPlaneUrl' | 'soakSeconds' | 'batchSize' | 'maxStragglers' | 'tenantUrlTemplate' | 'verifySeconds' | 'rolloutTimeoutSeconds'
  | 'skipTenants' | 'proofLooks' | 'buildinfoPath' | 'buildinfoQuery' | 'healthPath' | 'smokeSuite' | 'canaryOrgId'
  | 'fleet' | 'fleetCommand' | 'rolloutCommand' | 'rolloutEnv'
>

/** Brings the tenants alone to what a tag shows, the tags having been moved already. @param same nothing where no fleet is named: then its canary is to be filled in */
export function fleetCommand(sha: Commit, tag: string, same?: SameFleet): string {
  if (!same) return `release-action deploy ${sha} --redeploy-tag ${tag} --required-contexts none --canary-slug SLUG`
  const whole = {
    ...same, images: [], sourceTag: DEFAULTS['source-tag'], targetTag: DEFAULTS['target-tag'], keepPrevious: true, allowBackward: false,
    branch: DEFAULTS.branch, requiredContexts: ['none'], disabledVariable: DEFAULTS['disabled-variable'], verify: [],
  }
  return command(sha, whole, { 'redeploy-tag': tag, 'required-contexts': 'none' })
}

function command(sha: Commit, same: SameDeploy, more: Said): string {
  const { standing = {} } = same
  const isOther = !same.rolloutCommand && same.controlPlaneUrl !== DEFAULTS['control-plane-url']
  const said: Said = { ...saidOf(same), ...more, 'allow-other-control-plane': isOther ? 'true' : undefined, ...fleetSaid(same) }
  const stands: Said = { ...saidOf(standing), 'allow-other-control-plane': textOf(standing.allowOtherControlPlane), ...fleetSaid(standing) }
  return ['release-action deploy', sha, ...optionsOf(said, stands, DEFAULTS), ...configOptions(same)].join(' ')
}

const textOf = (value: string | number | boolean | undefined): string | undefined => (value === undefined ? undefined : String(value))

/** What stands in the place of a control plane. */
const fleetSaid = ({ fleet, fleetCommand, rolloutCommand, rolloutEnv }: Partial<Deploy>): Said => ({
  fleet: fleet?.map(({ slug, url }) => (url === undefined ? slug : `${slug} ${url}`)).join('\n') || undefined,
  'fleet-command': fleetCommand?.text, 'rollout-command': rolloutCommand?.text, 'rollout-env': rolloutEnv?.join(',') || undefined,
})

/** As a command repeats them, in its order. */
const saidOf = (same: Partial<Deploy>): Said => ({
  'canary-slug': same.canarySlug, images: same.images && (namesOf(same.images) || undefined),
  'redeploy-tag': same.redeployTag, 'required-contexts': same.requiredContexts?.join('\n'),
  'source-tag': same.sourceTag, 'target-tag': same.targetTag, 'keep-previous': textOf(same.keepPrevious), 'allow-backward': textOf(same.allowBackward),
  branch: same.branch, 'control-plane-url': same.controlPlaneUrl, 'soak-seconds': textOf(same.soakSeconds), 'batch-size': textOf(same.batchSize),
  'max-stragglers': textOf(same.maxStragglers), 'tenant-url-template': same.tenantUrlTemplate, 'verify-seconds': textOf(same.verifySeconds),
  'rollout-timeout-seconds': textOf(same.rolloutTimeoutSeconds), 'disabled-variable': same.disabledVariable,
  'skip-tenants': same.skipTenants?.join(','), 'proof-looks': textOf(same.proofLooks), 'buildinfo-path': same.buildinfoPath,
  'buildinfo-query': same.buildinfoQuery, 'health-path': same.healthPath, 'smoke-suite': same.smokeSuite, 'canary-org-id': same.canaryOrgId,
})
