import type { Mode } from '../release/report'
import { INPUT_NAMES } from '../request/inputs'
import type { Layer } from '../request/layers'
import { didYouMean } from '../request/near'
import type { CanaryWords } from '../request/request'
import { PREFIX, variableOf } from '../request/variables'
import { COMMAND_NAMES, COMMANDS, commandElsewhere, type CommandName, type CommandSpec, isCommand, isMode, MODES } from './commands'
import { OptionFault, type Own, readOptions } from './options'

type Env = Readonly<Record<string, string | undefined>>
type Inputs = Record<string, string | undefined>

/** How it is told. */
export interface Telling {
  json: boolean
  /** All that happens, on a terminal too. */
  verbose: boolean
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** What was typed. */
export type Command =
  | { verb: 'version' | 'demo' }
  | { verb: 'help'; about?: CommandName }
  | { verb: 'completion'; shell: Shell }
  | { verb: 'suite'; action: 'check' | 'show'; what: string }
  | { verb: 'suite'; action: 'run'; what: string; inputs: Inputs }
  | Telling & (
    | { verb: 'run'; inputs: Inputs; yes: boolean }
    | { verb: 'status' | 'doctor'; inputs: Inputs }
    | { verb: 'config'; mode?: Mode; layers: readonly Layer[] }
    | { verb: 'verify'; what: string; inputs: Inputs }
    | { verb: 'recover'; journal?: string; inputs: Inputs }
    | { verb: 'canary'; action: 'add' | 'remove'; words: CanaryWords; inputs: Inputs }
    | { verb: 'history'; inputs: Inputs; html?: string }
    | { verb: 'veto' | 'unveto' | 'hold' | 'lift'; inputs: Inputs })

/** The words make no command; exit 2. */
export class UsageFault extends Error {}

/** The help that explains it. */
const hint = (about?: string): string => `; see release-action ${about && isCommand(about) ? `${about} --help` : '--help'}`

/** Reads `<mode> [<commit>] --<input> <value>`, the inputs also from `RELEASE_ACTION_<INPUT>` variables. */
export function readCommand(args: string[], env: Env): Command {
  // Of a line whose options are wrong too: which help is meant.
  const meant = args.find(isCommand)
  try {
    return commandOf(args, env)
  } catch (thrown) {
    if (thrown instanceof OptionFault) throw new UsageFault(`${thrown.message}${hint(meant)}`)
    throw thrown
  }
}

function commandOf(args: string[], env: Env): Command {
  const { given, own, positionals: [verb, ...rest] } = readOptions(args)
  if (verb !== undefined && !isCommand(verb)) throw new UsageFault(noCommand(verb))
  if (own.version || verb === 'version') return { verb: 'version' }
  // An empty variable in a script leaves options alone behind: that is no question for help.
  if (verb === undefined && !own.help && args.length > 0) throw new UsageFault(`no command is given, only options${hint()}`)
  if (own.help || verb === undefined || verb === 'help') return readHelp(verb === 'help' ? rest[0] : verb)
  mustBelong(own, verb)
  if (verb === 'demo') return { verb }
  if (verb === 'completion') return readCompletion(rest)
  const inputs = { ...fromEnvironment(env), ...given }
  if (verb === 'suite') return readSuite(rest, inputs)
  const telling = { json: own.json ?? false, verbose: own.verbose ?? false }
  switch (verb) {
    case 'recover':
      if (rest.length > 1) throw new UsageFault('recover takes the path of one journal; without one it lists those that wait')
      return { verb, journal: rest[0], inputs, ...telling }
    case 'config': return { verb, ...readConfig(rest, given, env), ...telling }
    case 'verify': return { verb, what: imageIn(rest), inputs, ...telling }
    case 'canary': return { ...readCanary(rest, own, env), inputs, ...telling }
    case 'status': case 'doctor': return { verb, inputs: withWord(verb, rest, 0, inputs), ...telling }
    case 'history': return { verb, inputs: withWord(verb, rest, 0, inputs), html: own.html, ...telling }
    case 'veto': case 'unveto': return { verb, inputs: withWord(verb, rest, 1, inputs), ...telling }
    case 'hold': case 'lift': return { verb, inputs: withWord(verb, rest, 0, inputs), ...telling }
    default: return { verb: 'run', inputs: { ...readRun(verb, rest, given, inputs), mode: verb }, yes: own.yes ?? false, ...telling }
  }
}

/** "promot" is promote, "undo" is what others call a rollback. */
function noCommand(word: string): string {
  const other = commandElsewhere(word.toLowerCase())
  const near = other === undefined ? didYouMean(word, COMMAND_NAMES) : `; did you mean ${other}?`
  return `"${word}" is no command${near}${hint(/ ([a-z]+)\?$/.exec(near)?.[1])}`
}

function readHelp(about: string | undefined): Command {
  if (about !== undefined && !isCommand(about)) throw new UsageFault(noCommand(about))
  return { verb: 'help', about }
}

/** Those of how it is told do no harm where there is nothing to tell. */
function mustBelong({ json: _json, verbose: _verbose, ...own }: Own, verb: CommandName): void {
  const { options }: CommandSpec = COMMANDS[verb]
  const strayed = (Object.keys(own) as (keyof typeof own)[]).find((name) => own[name] !== undefined && !options.includes(name))
  if (strayed === undefined) return
  const owners = COMMAND_NAMES.filter((name) => (COMMANDS[name] as CommandSpec).options.includes(strayed))
  throw new UsageFault(`--${strayed} belongs to ${owners.join(', ')}, and not to ${verb}${hint(verb)}`)
}

function readRun(verb: CommandName, rest: string[], given: Inputs, inputs: Inputs): Inputs {
  if (!isMode(verb)) throw new UsageFault(noCommand(verb))
  if (rest.length > 1) throw new UsageFault(`${verb} takes one commit; "${rest.slice(1).join(' ')}" is too much (lists of images are joined by commas)`)
  if (rest.length === 1 && given['sha'] !== undefined) throw new UsageFault('the commit is given twice, as a word and as --sha')
  return rest[0] === undefined ? inputs : { ...inputs, sha: rest[0] }
}

function readConfig([mode, ...more]: string[], given: Inputs, env: Env): { mode?: Mode; layers: readonly Layer[] } {
  if (more.length > 0 || (mode !== undefined && !isMode(mode))) throw new UsageFault(`config takes a mode, or none: ${Object.keys(MODES).join(', ')}${hint('config')}`)
  return { mode, layers: [{ source: 'option', values: given }, { source: 'variable', values: fromEnvironment(env) }] }
}

function imageIn([what, ...more]: string[]): string {
  if (what === undefined || more.length > 0) throw new UsageFault(`verify takes one image: release-action verify ghcr.io/molecule-ai/platform:latest --verify …${hint('verify')}`)
  return what
}

function readCompletion([shell, ...more]: string[]): Command {
  const known = SHELLS.find((name) => name === shell)
  if (known === undefined || more.length > 0) throw new UsageFault(`completion takes one word: ${SHELLS.join(', ')}${hint('completion')}`)
  return { verb: 'completion', shell: known }
}

function readCanary([action, ...more]: string[], { slug, name, plan, repository }: Own, env: Env) {
  if ((action !== 'add' && action !== 'remove') || more.length > 0) throw new UsageFault('canary takes one word: canary add, or canary remove')
  return { verb: 'canary', action, words: { slug, name, plan, repository: repository ?? (env['GITHUB_REPOSITORY'] || undefined) } } as const
}

function withWord(verb: string, words: string[], commits: 0 | 1, inputs: Inputs): Inputs {
  if (words.length > commits) throw new UsageFault(`${verb} takes ${commits === 0 ? 'no commit' : 'one commit'}; "${words.slice(commits).join(' ')}" is too much${hint(verb)}`)
  return words[0] === undefined ? inputs : { ...inputs, sha: words[0] }
}

function readSuite([action, what, ...more]: string[], inputs: Inputs): Command {
  if ((action !== 'check' && action !== 'show' && action !== 'run') || what === undefined || more.length > 0) {
    throw new UsageFault('suite takes two words: suite check FILE, suite run FILE, or suite show NAME')
  }
  return action === 'run' ? { verb: 'suite', action, what, inputs } : { verb: 'suite', action, what }
}

/** The variables of a job count too, so that a secret stands in no process list and a script keeps its own. */
function fromEnvironment(env: Env): Inputs {
  const known = new Set(INPUT_NAMES.map(variableOf))
  const strange = Object.keys(env).filter((name) => name.startsWith(PREFIX) && !known.has(name))
  // A misspelled one would be a default that nobody meant.
  if (strange.length > 0) throw new UsageFault(`${strange.map((name) => `${name}: there is no such input${didYouMean(name, [...known])}`).join('; ')}${hint()}`)
  const named = INPUT_NAMES.map((name) => [name, env[variableOf(name)]] as const)
  const inputs: Inputs = Object.fromEntries(named.filter(([, value]) => value !== undefined))
  return { 'github-token': env['GITHUB_TOKEN'], ...inputs }
}
