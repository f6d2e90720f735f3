/** How a run ended. The step succeeds on the first four and fails on the last three. */
export const OUTCOMES = ['done', 'unchanged', 'planned', 'skipped', 'failed', 'restored', 'stranded'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Whether the step is green. */
export const succeeded = (outcome: Outcome): boolean => OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf('failed')

/** Stable codes: workflows branch on them, so none is ever renamed or given a second meaning. */
export const REASONS = [
  'ok', 'already-current', 'dry-run',
  'no-canary-fleet', 'kill-switch-on', 'kill-switch-unreadable', 'superseded', 'head-unreadable',
  'upstream-not-green', 'not-on-branch',
  'bad-input',
  'source-missing', 'registry-denied', 'registry-unavailable', 'tag-immutable', 'digest-mismatch',
  'tag-moved-by-other', 'backward', 'vetoed', 'held',
  'unsigned', 'signature-wrong', 'signature-unreadable', 'copy-failed',
  'build-not-running', 'smoke-red',
  'ci-failed', 'ci-timeout', 'ci-unreadable',
  'control-plane-denied', 'control-plane-unavailable', 'canary-unknown', 'bad-slug', 'canary-failed',
  'batch-failed', 'fleet-empty', 'too-many-stragglers',
  'rollout-command-failed', 'fleet-unreadable',
  'tenant-stale', 'tenant-unreachable', 'tenant-unhealthy',
  'journal-unwritable', 'cancelled', 'internal',
] as const
export type Reason = (typeof REASONS)[number]
