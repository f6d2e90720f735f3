import type { InputName } from './inputs'

/** What names a config file, and what of it counts. */
export const OF_FILE = ['config', 'environment'] as const satisfies InputName[]
/** What logs in to registries. */
const LOGINS = ['registry-auth', 'registry-realms', 'aws-roles', 'github-token', 'ca-file'] as const satisfies InputName[]
/** Where a tenant says what it runs. */
const TELLS = ['buildinfo-path', 'buildinfo-query', 'health-path'] as const satisfies InputName[]
/** Where the fleet is listed. */
const FLEET = [
  'control-plane-url', 'control-plane-token', 'allow-other-control-plane', 'fleet', 'fleet-command', 'rollout-env', 'tenant-url-template', 'skip-tenants',
] as const satisfies InputName[]

/** The inputs of the commands on histories, beside the commit. */
export const HISTORY_INPUTS: readonly InputName[] = [
  'images', 'source-tag', 'target-tag', 'history-length', 'why', 'dry-run', ...LOGINS,
]

/** Of `canary add` and `canary remove`. */
export const CANARY_INPUTS: readonly InputName[] = [
  'tenant-urls', 'tenant-tokens', 'wait-seconds', 'wait-interval-seconds', 'github-token', 'api-url', 'dry-run',
  'control-plane-url', 'control-plane-token', 'allow-other-control-plane', 'tenant-url-template', 'ca-file',
]

/** Of `recover` with a journal. */
export const RECOVER_INPUTS: readonly InputName[] = ['dry-run', ...LOGINS, 'tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'canary-token']

/** Of `status`. */
export const STATUS_INPUTS: readonly InputName[] = ['images', 'source-tag', 'target-tag', ...LOGINS, 'tenant-urls', ...FLEET, ...TELLS]

/** Of `doctor`: whatever a release needs. */
export const DOCTOR_INPUTS: readonly InputName[] = [
  'images', 'source-tag', 'target-tag', ...LOGINS, 'tenant-urls', ...FLEET, 'rollout-command', 'canary-slug', ...TELLS,
  'api-url', 'status-token', 'branch', 'disabled-variable', 'control-token',
]

/** Of `verify`. */
export const VERIFY_INPUTS: readonly InputName[] = ['verify', 'trusted-root', ...LOGINS]

/** What names the fleet of a deploy, for a run that only tells of it. */
export const FLEET_INPUTS: readonly InputName[] = [
  'canary-slug', 'control-plane-url', 'soak-seconds', 'batch-size', 'max-stragglers', 'tenant-url-template', 'verify-seconds', 'rollout-timeout-seconds',
  'skip-tenants', 'proof-looks', 'buildinfo-path', 'buildinfo-query', 'health-path', 'smoke-suite', 'canary-org-id',
  'fleet', 'fleet-command', 'rollout-command', 'rollout-env',
]
