import { CANARY_INPUTS, DOCTOR_INPUTS, HISTORY_INPUTS, OF_FILE, RECOVER_INPUTS, STATUS_INPUTS, VERIFY_INPUTS } from '../request/command-inputs'
import { type InputName, inputsOf } from '../request/inputs'
import type { OwnName } from './options'

/** One command: the source of help, of completion, of the man page and of what is said of a word that is none. */
export interface CommandSpec {
  /** What is typed behind its name. */
  words: string
  /** One line that stands alone. */
  summary: string
  /** Paragraphs, beyond the summary. */
  about?: readonly string[]
  /** In the order in which help tells them. */
  inputs: readonly InputName[]
  options: readonly OwnName[]
  /** The first stands in the overview. */
  examples: readonly string[]
  /** Where they are other than every command's. */
  exits?: string
  /** Words that may stand first behind its name. */
  first?: readonly string[]
}

const IMAGES = '--images ghcr.io/molecule-ai/platform'
const ofMode = (mode: Parameters<typeof inputsOf>[0]): InputName[] => inputsOf(mode).filter((name) => name !== 'mode')

export const MODES = {
  smoke: {
    words: '<commit>', summary: 'prove that every canary tenant runs a build and is well',
    about: ['Waits until every canary itself says that it runs the commit, then asks a suite of checks of each, side by side, and deletes what it made. Give the tokens by RELEASE_ACTION_TENANT_TOKENS.'],
    inputs: ofMode('smoke'), options: ['json', 'verbose'],
    examples: ['release-action smoke HEAD --tenant-urls https://canary.moleculesai.app'],
  },
  promote: {
    words: '<commit>', summary: 'move :latest onto a build, in all images or in none',
    about: [
      'Every move is read back, and put back in every image where one of them fails. HEAD, main and v1.4.2 are commits too, as the local git has them.',
      'On a terminal it asks before it moves anything; --dry-run only tells.',
    ],
    inputs: ofMode('promote'), options: ['yes', 'json', 'verbose'],
    examples: [`release-action promote 4c1d56e ${IMAGES}`, `release-action promote HEAD ${IMAGES},ghcr.io/molecule-ai/platform-tenant --dry-run`],
  },
  rollback: {
    words: '<commit>|previous', summary: 'move :latest back, veto what is left, hold automatic releases',
    about: ['The word previous goes back to the newest older build that nobody vetoed. On a terminal it asks before it moves anything.'],
    inputs: ofMode('rollback'), options: ['yes', 'json', 'verbose'],
    examples: [`release-action rollback previous --why 'broke sign-in' ${IMAGES}`, `release-action rollback 4c1d56e ${IMAGES},ghcr.io/molecule-ai/platform-tenant`],
  },
  deploy: {
    words: '<commit>', summary: 'bring a fleet to a build, the canary first, then move :latest',
    about: ['Each tenant is proved by its own word before the next batch. Give the token by RELEASE_ACTION_CONTROL_PLANE_TOKEN. On a terminal it asks before it moves anything.'],
    inputs: ofMode('deploy'), options: ['yes', 'json', 'verbose'],
    examples: [`release-action deploy 4c1d56e --canary-slug acme --redeploy-tag staging-4c1d56e --required-contexts none ${IMAGES}`],
  },
} as const satisfies Record<string, CommandSpec>

/** Without some, and with what names a config file. */
const from = (names: readonly InputName[], ...without: InputName[]): InputName[] => [...names.filter((name) => !without.includes(name)), ...OF_FILE]

const DONE = 'Exit code 0: done, or nothing was to do; 1: it failed in an image; 2: bad input.'

export const COMMANDS = {
  ...MODES,
  status: {
    words: '', summary: 'what is live where, since when, by whom, and what undoes it',
    about: [
      'Reads the tag and the history of every image, and what every tenant says that it runs: those of tenant-urls, and the whole fleet by control-plane-token, fleet or fleet-command. Holds, vetoes and runs that wait to be put right are told too. Nothing is written.',
    ],
    inputs: from(STATUS_INPUTS), options: ['json', 'verbose'], examples: [`release-action status ${IMAGES}`],
    exits: 'Exit code 0: all images and tenants show one commit; 1: they do not, or one cannot be read; 2: bad input.',
  },
  doctor: {
    words: '', summary: 'whether a release would have what it needs; writes nothing',
    about: [
      'One line a finding, each with its remedy: logins and their right to write (the scope that a token was granted, an upload that is opened and cancelled), tags that cannot move, tokens of the forge, the kill switch, the control plane or the commands in its place, the canaries, proxies and certificates, and the clock. rollout-command is looked for, and never started. What is not given is not looked at.',
    ],
    inputs: from(DOCTOR_INPUTS), options: ['json', 'verbose'], examples: [`release-action doctor ${IMAGES}`],
    exits: 'Exit code 0: nothing is bad, a warning is not; 1: a finding is bad; 2: bad input.',
  },
  history: {
    words: '', summary: 'what a tag showed, since when, who put it there, what is vetoed',
    about: ['Prints what every image remembers of its tag: the moves, newest first, who made them, what spoke for them, how long each build was live, what is vetoed, and whether automatic releases are held. Images with the same history are told once.'],
    inputs: from(HISTORY_INPUTS, 'source-tag', 'why', 'dry-run', 'history-length'), options: ['html', 'json', 'verbose'],
    examples: [`release-action history ${IMAGES}`],
    exits: 'Exit code 0: told; 1: an image is not known, or cannot be read; 2: bad input.',
  },
  veto: {
    words: '<commit>|sha256:<digest>', summary: 'rule a build out',
    about: ['No promote and no deploy takes a vetoed build any more, and a rollback to previous passes it over. Where the build is live it goes on being live: the answer says so, and what takes it away.'],
    inputs: from(HISTORY_INPUTS), options: ['json', 'verbose'],
    examples: [`release-action veto 4c1d56e --why 'leaks sessions' ${IMAGES}`], exits: DONE,
  },
  unveto: {
    words: '<commit>|sha256:<digest>', summary: 'take a veto back',
    about: ['By the commit, under whichever one it stands, or by the digest.'],
    inputs: from(HISTORY_INPUTS, 'why'), options: ['json', 'verbose'],
    examples: [`release-action unveto 4c1d56e ${IMAGES}`], exits: DONE,
  },
  hold: {
    words: '', summary: 'let no automatic release pass',
    about: [
      'While releases are held, a promote or a deploy that a push, a schedule or another run started ends skipped, with the reason held. One that a person starts is refused as well, unless it is given --lift-hold, which goes through and lifts the hold. A hold that a rollback set is lifted by every release by hand.',
      'Where somebody else holds them already, their reason stays beside the new one.',
    ],
    inputs: from(HISTORY_INPUTS, 'source-tag'), options: ['json', 'verbose'],
    examples: [`release-action hold --why 'migration until 18:00' ${IMAGES}`], exits: DONE,
  },
  lift: {
    words: '', summary: 'take a hold back',
    inputs: from(HISTORY_INPUTS, 'source-tag', 'why'), options: ['json', 'verbose'],
    examples: [`release-action lift ${IMAGES}`], exits: DONE,
  },
  verify: {
    words: '<image>[:tag|@digest]', summary: 'who signed an image, and whether that is who should have',
    about: [
      'Whether every line of --verify holds; nothing is written. Without tag and digest it is latest.',
      'A line is "key FILE": signed with this key (or its PEM in place of a file); "identity ISSUER SUBJECT": signed by whom a certificate names, where * in the subject stands for any text; or "attestation TYPE" and one of these two behind it: a statement of this predicate type, signed so.',
      'An identity wants --trusted-root: a Sigstore trusted root, such as gh attestation trusted-root prints.',
    ],
    inputs: from(VERIFY_INPUTS), options: ['json', 'verbose'],
    examples: ['release-action verify ghcr.io/molecule-ai/platform:latest --verify \'key cosign.pub\''],
    exits: 'Exit code 0: all lines hold; 1: one does not, or nobody can tell; 2: bad input.',
  },
  canary: {
    words: 'add|remove', summary: 'a canary tenant, with the secrets that name it',
    about: [
      'add creates the organisation, makes it a canary before it is provisioned, waits until it runs and answers, fetches its admin token without showing it, and adds it to both lists. remove takes it out of the lists first and then removes it.',
      'Every part looks first: after a stop run the same command again. Nothing is removed that neither the control plane nor the list calls a canary, and no tenant that is there already is made one.',
      'Give by variables: RELEASE_ACTION_CONTROL_PLANE_TOKEN; the present lists, RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS, since no forge tells what stands in a secret. With --repository, RELEASE_ACTION_API_URL and RELEASE_ACTION_GITHUB_TOKEN both secrets, CANARY_TENANT_URLS and CANARY_ADMIN_TOKENS, are written; else it is told what to write where.',
    ],
    inputs: from(CANARY_INPUTS), options: ['slug', 'name', 'plan', 'repository', 'json', 'verbose'],
    examples: ['release-action canary add --slug canary-4 --name \'Canary 4\' --plan team', 'release-action canary remove --slug canary-4'],
    first: ['add', 'remove'],
  },
  recover: {
    words: '[<journal>]', summary: 'finish a run that was killed; alone: list what waits',
    about: [
      'Alone it lists the runs on this machine that were killed or ended stranded, with their images, their age and the command that finishes each. With a journal it puts back what that run left half moved and deletes what a smoke left. What a later run or a person has done since is left alone, and so is a run that lives. --dry-run only tells what would be looked at.',
      'Give secrets by variables, as the run had them: RELEASE_ACTION_REGISTRY_AUTH, RELEASE_ACTION_AWS_ROLES; of a smoke RELEASE_ACTION_TENANT_URLS, RELEASE_ACTION_TENANT_TOKENS, RELEASE_ACTION_TENANT_ORG_IDS. The run\'s log names them.',
    ],
    inputs: from(RECOVER_INPUTS), options: ['json', 'verbose'], examples: ['release-action recover', 'release-action recover ~/.local/state/release-action/release-action-promote-0a1b2c3d.journal'],
    exits: 'Exit code 0: all is put right, and the journal is gone, or it was only listed; 1: something is left, and the journal stays; 2: bad input.',
  },
  suite: {
    words: 'check FILE | run FILE | show NAME', summary: 'a smoke suite: its mistakes, a run of it, or one to start from',
    about: [
      'check reads a smoke suite and tells its mistakes by file, line and column; nothing is asked of any network.',
      'show prints a built-in suite, canary or workspace-server, as something to start from.',
      'run asks the tenants named, for whoever writes a suite: no commit is waited for, what it makes is deleted, nothing is kept. Give the tokens by RELEASE_ACTION_TENANT_TOKENS.',
    ],
    inputs: ['tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'ca-file', ...OF_FILE], options: [],
    examples: ['release-action suite check smoke.yml', 'release-action suite show canary > smoke.yml', 'release-action suite run smoke.yml --tenant-urls https://canary.moleculesai.app'],
    exits: 'Exit code 0: no mistake, every check passed; 1: a check did not pass; 2: mistakes, or no such file.',
    first: ['check', 'run', 'show'],
  },
  config: {
    words: '[<mode>]', summary: 'every input, and where its value comes from',
    about: [
      'From an option, a variable (RELEASE_ACTION_<INPUT>), a line of release-action.yml or of its block for the environment, or the default. Of a secret it says only whether it is set. Nothing is asked of any network. Every input may be given, as to the mode.',
    ],
    inputs: OF_FILE, options: ['json', 'verbose'], examples: ['release-action config promote --environment staging'],
    exits: 'Exit code 0: all is right; 2: an input or the file is not.', first: Object.keys(MODES),
  },
  demo: {
    words: '', summary: 'the whole story on an embedded registry, without an account',
    about: ['Starts a registry, a forge, a control plane and tenants in memory: smoke, a promote that nobody signed, one that goes through, a push that breaks half-way, a fleet, a rollback, the promote that is held after it, and what the registry remembers. It needs no network, and leaves one page behind, whose path it names.'],
    inputs: [], options: [], examples: ['release-action demo'],
  },
  completion: {
    words: 'bash|zsh|fish', summary: 'what completes these words in a shell',
    about: [
      'bash: add this to ~/.bashrc: source <(release-action completion bash)',
      'zsh: add this to ~/.zshrc, behind compinit: source <(release-action completion zsh)',
      'fish: release-action completion fish > ~/.config/fish/completions/release-action.fish',
    ],
    inputs: [], options: [], examples: ['source <(release-action completion bash)'], first: ['bash', 'zsh', 'fish'],
  },
  help: { words: '[<command>]', summary: 'this, or the help of one command', inputs: [], options: [], examples: ['release-action help promote'] },
  version: { words: '', summary: 'the version', inputs: [], options: [], examples: ['release-action version'] },
} as const satisfies Record<string, CommandSpec>

export type CommandName = keyof typeof COMMANDS
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[]
export const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word)
export const isMode = (word: string): word is keyof typeof MODES => Object.hasOwn(MODES, word)

/** What other tools call it. */
const ELSEWHERE: Readonly<Record<string, CommandName>> = {
  undo: 'rollback', revert: 'rollback', back: 'rollback', release: 'promote', publish: 'promote', ship: 'promote', test: 'smoke', rollout: 'deploy',
  log: 'history', list: 'history', ls: 'status', st: 'status', check: 'doctor', diagnose: 'doctor', block: 'veto', unblock: 'unveto', unhold: 'lift', resume: 'recover', pause: 'hold',
}

/** The command that a word may be meant for, beyond its spelling. */
export function commandElsewhere(word: string): CommandName | undefined {
  if (Object.hasOwn(ELSEWHERE, word)) return ELSEWHERE[word]
  const begun = COMMAND_NAMES.filter((name) => name.startsWith(word))
  return word.length >= 3 && begun.length === 1 ? begun[0] : undefined
}
