import type { Commit } from '../commit'
import type { Image } from '../image'
import { quoted } from '../quoted'
import { type SameSigners, signersOf } from '../same-signers'
import { fillTag } from '../tag'

/** The inputs that a command must repeat to mean the same deploy; secrets come from the environment. */
export interface SameDeploy extends SameSigners {
  images: readonly Image[]
  sourceTag: string
  targetTag: string
  keepPrevious: boolean
  allowBackward: boolean
  branch: string
  controlPlaneUrl: string
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
export const deployCommand = (sha: Commit, same: SameDeploy): string =>
  command(sha, same, { 'redeploy-tag': same.redeployTag, 'required-contexts': same.requiredContexts.join('\n'), ...signersOf(same) })

/** Brings fleet and tags back to an older build, by the manual path. */
export const returnCommand = (sha: Commit, same: SameDeploy): string =>
  command(sha, same, { 'redeploy-tag': fillTag(same.sourceTag, sha), 'required-contexts': 'none' })

function command(sha: Commit, same: SameDeploy, more: Record<string, string | undefined>): string {
  const isOther = same.controlPlaneUrl !== DEFAULTS['control-plane-url']
  const inputs: Record<string, string | undefined> = {
    'canary-slug': same.canarySlug,
    images: same.images.map(({ name }) => name).join(',') || undefined,
    ...more,
    ...awayFromDefault(same),
    'allow-other-control-plane': isOther ? 'true' : undefined,
  }
  const words = Object.entries(inputs).flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${quoted(value)}`]))
  return ['release-action deploy', sha, ...words].join(' ')
}

function awayFromDefault(same: SameDeploy): Record<string, string | undefined> {
  const said: Record<keyof typeof DEFAULTS, string | number | boolean> = {
    'source-tag': same.sourceTag, 'target-tag': same.targetTag, 'keep-previous': same.keepPrevious, 'allow-backward': same.allowBackward,
    branch: same.branch, 'control-plane-url': same.controlPlaneUrl, 'soak-seconds': same.soakSeconds, 'batch-size': same.batchSize,
    'max-stragglers': same.maxStragglers, 'tenant-url-template': same.tenantUrlTemplate, 'verify-seconds': same.verifySeconds,
    'rollout-timeout-seconds': same.rolloutTimeoutSeconds, 'disabled-variable': same.disabledVariable,
    'skip-tenants': same.skipTenants.join(','), 'proof-looks': same.proofLooks, 'buildinfo-path': same.buildinfoPath,
    'buildinfo-query': same.buildinfoQuery, 'health-path': same.healthPath, 'smoke-suite': same.smokeSuite, 'canary-org-id': same.canaryOrgId ?? '',
  }
  const names = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]
  return Object.fromEntries(names.filter((name) => String(said[name]) !== DEFAULTS[name]).map((name) => [name, String(said[name])]))
}
