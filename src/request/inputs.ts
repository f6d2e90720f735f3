import type * as v from 'valibot'
import type { Mode } from '../release/report'
import * as kind from './kinds'

/** One input: the source of the README's table, of `--help` and of the request's type. */
export interface Input<T> {
  modes: readonly Mode[]
  /** As a user would write it; an input with a default always has a value. */
  default?: string
  /** Where the modes differ in it, by mode. */
  defaultIn?: Partial<Record<Mode, string>>
  /** How the default reads where it is worked out at run time. */
  defaultWords?: string
  /** A run of one of its modes cannot do without it. */
  required?: boolean
  /** Never shown, not even in a fault; and never in a config file. */
  secret?: boolean
  /** Where something is asked, run, written or believed: from a config file it counts only on `branch` (see reach.ts). */
  reaches?: boolean
  /** A fault names the line in place of repeating what was given: it may be long, or more than was meant to be told. */
  unquoted?: boolean
  /** One sentence or two that stand alone. */
  help: string
  schema: v.GenericSchema<string, T>
}

/** Keeps the literal types, from which the request's type is made. */
const input = <T, const I extends Input<T>>(it: I & { schema: v.GenericSchema<string, T> }) => it

const ALL = ['smoke', 'promote', 'rollback', 'deploy'] as const
const TAGS = ['promote', 'rollback', 'deploy'] as const

export const INPUTS = {
  mode: input({
    modes: ALL, required: true, schema: kind.oneOf(ALL),
    help: 'What to do: `smoke`, `promote`, `rollback` or `deploy`.',
  }),
  sha: input({
    modes: ALL, required: true, schema: kind.commitOrPrevious,
    defaultWords: 'the `workflow_run` head sha, else the event\'s sha; none in `rollback`',
    help: 'The commit whose build it is about, 7 to 40 hex digits, or 64. In `rollback` it has no default: a commit, or the word `previous`.',
  }),
  images: input({
    modes: TAGS, default: '', schema: kind.images,
    help: 'Image repositories without tag, one a line (commas and spaces also separate). In `deploy` empty means: move no tag. A line `source => target` takes the build from one repository to another, in whatever registry.',
  }),
  'copy-seconds': input({
    modes: ['promote', 'deploy'], default: '600', schema: kind.seconds(1),
    help: 'How long all copies of `source => target` may take, in seconds.',
  }),
  'source-tag': input({
    modes: TAGS, default: 'staging-{sha7}', schema: kind.sourceTag,
    help: 'The tag the build was published under; a template with `{sha}` and `{sha7}`.',
  }),
  'source-wait-seconds': input({
    modes: TAGS, default: '0', schema: kind.seconds(0),
    help: 'How long to wait for a source tag that is not there yet, in seconds: some registries show a push seconds later.',
  }),
  'target-tag': input({ modes: TAGS, default: 'latest', schema: kind.targetTag, help: 'The tag that moves.' }),
  'keep-previous': input({
    modes: TAGS, default: 'true', schema: kind.flag,
    help: 'Before the move, tag the old digest `<target-tag>-previous` (`<target-tag>-rolled-back` in `rollback`), so that no registry\'s clean-up can take the way back.',
  }),
  'allow-backward': input({
    modes: ['promote', 'deploy'], default: 'false', schema: kind.flag,
    help: 'Let an older commit replace a newer one.',
  }),
  branch: input({
    modes: ['promote', 'deploy'], default: 'main', reaches: true, schema: kind.branch,
    help: 'Automatic runs act only on commits of this branch, given as `main` or `refs/heads/main`.',
  }),
  'registry-auth': input({
    modes: TAGS, default: '', secret: true, schema: kind.registryAuth,
    help: 'Registry logins, lines `host=user:password` or `host/path=user:password`; the longest path that fits wins, and all of them beat docker\'s and podman\'s files and `github-token`. A password that begins with `{` goes on until its JSON ends.',
  }),
  'registry-realms': input({
    modes: TAGS, default: '', schema: kind.registryRealms,
    help: 'Lines `registry-host=token-host`: a token server of another domain that is meant to see that registry\'s login.',
  }),
  'aws-roles': input({
    modes: TAGS, default: '', schema: kind.awsRoles,
    help: 'Lines `account-id=role-arn`: the role to assume for that account\'s ECR.',
  }),
  verify: input({
    modes: TAGS, default: '', unquoted: true, schema: kind.verifyLines,
    help: 'Who must have signed every image, lines that must all hold: `key <file or PEM>`, `identity <issuer> <subject>` (`*` stands for any text in the subject), `attestation <predicate type> key …` or `… identity …`. A rollback only warns.',
  }),
  'trusted-root': input({
    modes: TAGS, unquoted: true, schema: kind.path,
    help: 'A Sigstore trusted root, by its path or its text: JSON, or what `gh attestation trusted-root` prints. Required where `verify` names an `identity`; no network is asked for it.',
  }),
  'tenant-urls': input({
    modes: ['smoke'], default: '', schema: kind.urls,
    help: 'Addresses of the canary tenants (lines, commas or spaces separate).',
  }),
  'tenant-tokens': input({
    modes: ['smoke'], default: '', secret: true, schema: kind.words('admin tokens'),
    help: 'Admin tokens of the canary tenants, in the order of `tenant-urls`.',
  }),
  'tenant-org-ids': input({
    modes: ['smoke'], default: '', schema: kind.words('organisation ids'),
    help: 'Organisation ids of the canary tenants, in the order of `tenant-urls`; empty where none has an organisation guard.',
  }),
  'smoke-suite': input({
    modes: ['smoke', 'deploy'], reaches: true, defaultIn: { smoke: 'canary', deploy: '' }, schema: kind.suiteName,
    defaultWords: '`canary`; none in `deploy`',
    help: 'A built-in suite\'s name, or a path to a suite file. In `deploy` the canary must pass it after its proof, and again at the end of its soak.',
  }),
  'on-missing-fleet': input({
    modes: ['smoke'], default: 'skip', schema: kind.oneOf(['skip', 'fail']),
    help: 'What no configured canary means: `skip` (`ran=false`, exit 0) or `fail`.',
  }),
  'wait-seconds': input({
    modes: ['smoke'], default: '420', schema: kind.seconds(0),
    help: 'How long to wait until every canary runs `sha`, in seconds; `0` does not wait.',
  }),
  'wait-interval-seconds': input({
    modes: ['smoke'], default: '10', schema: kind.seconds(1),
    help: 'Seconds between two looks at a canary.',
  }),
  'control-plane-url': input({
    modes: ['deploy'], default: 'https://api.moleculesai.app', schema: kind.url,
    help: 'Address of the control plane.',
  }),
  'control-plane-token': input({
    modes: ['deploy'], secret: true, schema: kind.secret, defaultWords: 'this, `fleet` or `fleet-command` is required',
    help: 'Admin token of the control plane; exactly one of this, `fleet` and `fleet-command` is set.',
  }),
  'allow-other-control-plane': input({
    modes: ['deploy'], default: 'false', schema: kind.flag,
    help: 'A control plane other than the default must be meant: set this with it.',
  }),
  'canary-slug': input({
    modes: ['deploy'], required: true, schema: kind.slugOrNone,
    help: 'The tenant that goes first; the word `none` deploys without a canary.',
  }),
  'canary-token': input({
    modes: ['deploy'], secret: true, schema: kind.secret,
    help: 'Admin token of the canary, for `smoke-suite`.',
  }),
  'canary-org-id': input({
    modes: ['deploy'], schema: kind.word,
    help: 'Organisation id of the canary, for `smoke-suite`, where it has an organisation guard.',
  }),
  fleet: input({
    modes: ['deploy'], default: '', schema: kind.fleet,
    help: 'The fleet without a control plane, one tenant a line: `slug`, or `slug url` where `tenant-url-template` does not tell its address. Needs `rollout-command`.',
  }),
  'fleet-command': input({
    modes: ['deploy'], schema: kind.command,
    help: 'The fleet as a command lists it, in lines as `fleet` has them or a JSON array of `{slug,url?}`, within 60 s. Split into words as a shell would, nothing expanded, and run without one. Needs `rollout-command`.',
  }),
  'rollout-command': input({
    modes: ['deploy'], schema: kind.command,
    help: 'The command that moves a batch, in place of a control plane: told on standard input what to move, ended at `rollout-timeout-seconds`. Split as `fleet-command` is.',
  }),
  'rollout-env': input({
    modes: ['deploy'], default: '', schema: kind.variableNames,
    help: 'Names of further variables that both commands are given (lines, commas or spaces separate): they see no input, no secret and no token of the environment else.',
  }),
  'skip-tenants': input({
    modes: ['deploy'], default: '', schema: kind.slugs,
    help: 'Slugs of tenants that are left alone (lines, commas or spaces separate): reported as skipped, never called, asked or waited for.',
  }),
  'soak-seconds': input({
    modes: ['deploy'], default: '60', schema: kind.seconds(0),
    help: 'How long the canary is watched before the fleet follows, in seconds.',
  }),
  'batch-size': input({
    modes: ['deploy'], default: '3', schema: kind.whole(1, 1_000),
    help: 'How many tenants are redeployed at once.',
  }),
  'max-stragglers': input({
    modes: ['deploy'], default: '0', schema: kind.whole(0, 100_000),
    help: 'How many tenants may be left behind, told loudly; never the canary.',
  }),
  'tenant-url-template': input({
    modes: ['deploy'], default: 'https://{slug}.moleculesai.app', schema: kind.urlTemplate,
    help: 'Where a tenant\'s `/buildinfo` is; holds `{slug}`.',
  }),
  'buildinfo-path': input({
    modes: ['smoke', 'deploy'], default: '/buildinfo', schema: kind.requestPath,
    help: 'Where a tenant says what it runs.',
  }),
  'buildinfo-query': input({
    modes: ['smoke', 'deploy'], default: '$.git_sha', schema: kind.jsonPath,
    help: 'The JSONPath (RFC 9535) to the commit in the answer of `buildinfo-path`.',
  }),
  'health-path': input({
    modes: ['smoke', 'deploy'], default: '/health', schema: kind.requestPath,
    help: 'Where a tenant says that it is well.',
  }),
  'proof-looks': input({
    modes: ['deploy'], default: '1', schema: kind.whole(1, 20),
    help: 'Looks in a row, each on a connection of its own, that prove a tenant; more than 1 where a tenant has replicas.',
  }),
  'verify-seconds': input({
    modes: ['deploy'], default: '240', schema: kind.seconds(0),
    help: 'How long a tenant may take to show the new commit, in seconds.',
  }),
  'rollout-timeout-seconds': input({
    modes: ['deploy'], default: '600', schema: kind.seconds(1),
    help: 'How long one redeploy call, or one run of `rollout-command`, may take, in seconds.',
  }),
  'required-contexts': input({
    modes: ['deploy'], required: true, schema: kind.lines,
    help: 'CI contexts that must be green on `sha`, one a line (a context may hold commas and spaces); the word `none` waits for none.',
  }),
  'ci-timeout-seconds': input({
    modes: ['deploy'], default: '3600', schema: kind.seconds(0),
    help: 'How long to wait for the required contexts, in seconds.',
  }),
  'ci-poll-seconds': input({
    modes: ['deploy'], default: '15', schema: kind.seconds(1),
    help: 'Seconds between two looks at the contexts.',
  }),
  'status-token': input({
    modes: ['deploy', 'promote'], secret: true, defaultWords: '`github-token`', schema: kind.secret,
    help: 'Token that reads commit statuses, checks and branches, and compares commits.',
  }),
  disabled: input({
    modes: ['deploy'], schema: kind.killSwitch,
    help: 'The kill switch as it stood when the job began: 1, true, yes, on, disabled or disable holds; 0, false, no, off or nothing does not. Where it was given a word, `control-token` must find the variable.',
  }),
  'disabled-variable': input({
    modes: ['deploy'], default: 'PROD_AUTO_DEPLOY_DISABLED', schema: kind.variableName,
    help: 'The repository variable that is the kill switch.',
  }),
  'control-token': input({
    modes: ['deploy'], secret: true, schema: kind.secret,
    help: 'With this token the kill switch is read live before every side effect.',
  }),
  'redeploy-tag': input({
    modes: ['deploy'], schema: kind.tagTemplate,
    help: 'The manual path: deploy this tag now (a template, as `source-tag`). Skips the CI wait, the kill switch, the superseded check and the guard against going backward; nothing else.',
  }),
  'github-token': input({
    modes: ALL, secret: true, defaultWords: 'the job\'s token', schema: kind.secret,
    help: 'The forge\'s token; also the login for ghcr.io where nothing else names one.',
  }),
  history: input({
    modes: TAGS, default: 'true', schema: kind.flag,
    help: 'Keep a history of every move in the registry, under `<target-tag>-history`, and obey its vetoes and its hold.',
  }),
  'history-length': input({
    modes: TAGS, default: '30', schema: kind.whole(2, 200),
    help: 'How many entries a history holds; the oldest go first.',
  }),
  veto: input({
    modes: ['rollback'], default: 'true', schema: kind.flag,
    help: 'Veto the commit that is left, so that no promote and no deploy brings it back.',
  }),
  hold: input({
    modes: ['rollback'], default: 'true', schema: kind.flag,
    help: 'Hold automatic releases until a person promotes or deploys by hand, or lifts the hold.',
  }),
  'lift-hold': input({
    modes: ['promote', 'deploy'], default: 'false', schema: kind.flag,
    help: 'Go through a hold that a person set by name (`hold`), and lift it. A hold that a rollback set is lifted by every release by hand.',
  }),
  why: input({
    modes: ['rollback'], default: '', schema: kind.sentence,
    help: 'What was wrong, in a sentence: it stands in the veto and in the hold.',
  }),
  'api-url': input({
    modes: ALL, defaultWords: 'the runner\'s', schema: kind.url,
    help: 'The forge\'s API, GitHub\'s or Gitea\'s.',
  }),
  config: input({
    modes: ALL, schema: kind.path, defaultWords: '`release-action.yml`, else `.github/release-action.yml`, where there is one',
    help: 'A YAML file that holds inputs under their own names, and blocks of them under `environments`; no secrets. What is given elsewhere beats it.',
  }),
  environment: input({
    modes: ALL, schema: kind.environment,
    help: 'Chooses a block under `environments` in the config file; its values beat the rest of the file. The forge shows the result under this name: as a commit status, `release / <environment>`, and on GitHub as a deployment.',
  }),
  'ca-file': input({
    modes: ALL, schema: kind.path,
    help: 'A file of PEM certificates that are trusted beside Node\'s own: a company\'s CA, for everybody who is asked and for a proxy.',
  }),
  'dry-run': input({
    modes: ALL, default: 'false', schema: kind.flag,
    help: 'The same path up to the first side effect; exactly `true` or `false`.',
  }),
  'pr-comment': input({
    modes: ALL, default: 'false', schema: kind.flag,
    help: 'On a pull request write the plan into one comment, which later runs update; wants `pull-requests: write`.',
  }),
  notify: input({
    modes: ALL, default: '', secret: true, schema: kind.webhooks,
    help: 'Webhook addresses that are told how a run ended, one a line: Slack, Teams, Discord, or any that takes JSON signed by Standard Webhooks.',
  }),
  'notify-on': input({
    modes: ALL, default: 'failed restored stranded cancelled rollback', schema: kind.ends,
    help: 'Which ends `notify` is told: outcomes, `cancelled` (asked to stop or killed, whatever the outcome) and `rollback` (one that moved something).',
  }),
  'notify-secret': input({
    modes: ALL, secret: true, schema: kind.signingSecret,
    help: 'The key that notices are signed with (`whsec_…`), for receivers of JSON.',
  }),
  'evidence-file': input({
    modes: ALL, defaultWords: 'under `RUNNER_TEMP`', schema: kind.path,
    help: 'Where the JSON record goes.',
  }),
} as const

export type Inputs = typeof INPUTS
export type InputName = keyof Inputs
export const INPUT_NAMES = Object.keys(INPUTS) as InputName[]

/** The inputs that a mode reads. */
export const inputsOf = (mode: Mode): InputName[] =>
  INPUT_NAMES.filter((name) => (INPUTS[name].modes as readonly Mode[]).includes(mode))
