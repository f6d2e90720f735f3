import { parseArgs } from 'node:util'
import type { Mode } from '../release/report'
import { INPUT_NAMES, type InputName, INPUTS } from '../request/inputs'
import { flag } from '../request/kinds'
import type { Layer } from '../request/layers'
import { didYouMean } from '../request/near'
import type { CanaryWords } from '../request/request'
import { PREFIX, variableOf } from '../request/variables'

type Env = Readonly<Record<string, string | undefined>>
type Inputs = Record<string, string | undefined>

/** What was typed. */
export type Command =
  | { verb: 'version' | 'demo' }
  | { verb: 'help'; about?: string }
  | { verb: 'suite'; action: 'check' | 'show'; what: string }
  | { verb: 'suite'; action: 'run'; what: string; inputs: Inputs }
  | { verb: 'run'; inputs: Inputs; json: boolean }
  | { verb: 'config'; mode?: Mode; layers: readonly Layer[]; json: boolean }
  | { verb: 'recover'; journal?: string; inputs: Inputs; json: boolean }
  | { verb: 'canary'; action: 'add' | 'remove'; words: CanaryWords; inputs: Inputs; json: boolean }
  | { verb: 'history'; inputs: Inputs; json: boolean; html?: string }
  | { verb: 'verify'; what: string; inputs: Inputs; json: boolean }
  | { verb: 'veto' | 'unveto' | 'hold' | 'lift'; inputs: Inputs; json: boolean }

/** The words make no command; exit 2. */
export class UsageFault extends Error {}

const MODES: ReadonlySet<string> = new Set<Mode>(['smoke', 'promote', 'rollback', 'deploy'])
const VERBS = [...MODES, 'config', 'history', 'veto', 'unveto', 'hold', 'lift', 'verify', 'canary', 'recover', 'suite', 'demo', 'help']
const HINT = 'see release-action --help'

/** Reads `<mode> [<commit>] --<input> <value>`, the inputs also from `RELEASE_ACTION_<INPUT>` variables. */
export function readCommand(args: string[], env: Env): Command {
  const { given, json = false, help, version, html, words, positionals } = parse(withFlagValues(args))
  const [verb, ...rest] = positionals
  if (version) return { verb: 'version' }
  if (help || verb === undefined || verb === 'help') return { verb: 'help', about: verb === 'help' ? rest[0] : verb }
  const inputs = { ...fromEnvironment(env), ...given }
  if (verb === 'demo') return { verb: 'demo' }
  if (verb === 'config') return readConfigCommand(rest, given, env, json)
  if (verb === 'suite') return readSuiteCommand(rest, inputs)
  if (verb === 'recover') {
    if (rest.length > 1) throw new UsageFault('recover takes the path of one journal; without one it lists those that wait')
    return { verb, journal: rest[0], inputs, json }
  }
  if (html !== undefined && verb !== 'history') throw new UsageFault(`--html belongs to history; ${HINT}`)
  if (verb === 'canary') return readCanaryCommand(rest, words, inputs, env, json)
  const strayed = Object.entries(words).find(([, value]) => value !== undefined)
  if (strayed) throw new UsageFault(`--${strayed[0]} belongs to canary; ${HINT}`)
  if (verb === 'history') return { verb, inputs: onHistories(verb, rest, 0, inputs), json, html }
  if (verb === 'veto' || verb === 'unveto') return { verb, inputs: onHistories(verb, rest, 1, inputs), json }
  if (verb === 'hold' || verb === 'lift') return { verb, inputs: onHistories(verb, rest, 0, inputs), json }
  if (verb === 'verify') {
    if (rest[0] === undefined || rest.length > 1) throw new UsageFault('verify takes one image: release-action verify ghcr.io/molecule-ai/platform:latest --verify …')
    return { verb, what: rest[0], inputs, json }
  }
  if (!MODES.has(verb)) throw new UsageFault(`"${verb}" is no command${didYouMean(verb, VERBS)}; ${HINT}`)
  if (rest.length > 1) throw new UsageFault(`${verb} takes one commit; "${rest.slice(1).join(' ')}" is too much (lists of images are joined by commas)`)
  if (rest.length === 1 && given['sha'] !== undefined) throw new UsageFault('the commit is given twice, as a word and as --sha')
  return { verb: 'run', inputs: { ...inputs, ...(rest[0] === undefined ? {} : { sha: rest[0] }), mode: verb }, json }
}

function readConfigCommand([mode, ...more]: string[], given: Inputs, env: Env, json: boolean): Command {
  if (more.length > 0 || (mode !== undefined && !MODES.has(mode))) throw new UsageFault(`config takes a mode, or none: ${[...MODES].join(', ')}`)
  const layers = [{ source: 'option', values: given }, { source: 'variable', values: fromEnvironment(env) }] as const
  return { verb: 'config', mode: mode as Mode | undefined, layers, json }
}

function readCanaryCommand([action, ...more]: string[], words: CanaryWords, inputs: Inputs, env: Env, json: boolean): Command {
  if ((action !== 'add' && action !== 'remove') || more.length > 0) throw new UsageFault('canary takes one word: canary add, or canary remove')
  return { verb: 'canary', action, words: { ...words, repository: words.repository ?? (env['GITHUB_REPOSITORY'] || undefined) }, inputs, json }
}

function onHistories(verb: string, words: string[], commits: 0 | 1, inputs: Inputs): Inputs {
  if (words.length > commits) throw new UsageFault(`${verb} takes ${commits === 0 ? 'no commit' : 'one commit'}; "${words.slice(commits).join(' ')}" is too much`)
  return words[0] === undefined ? inputs : { ...inputs, sha: words[0] }
}

function readSuiteCommand([action, what, ...more]: string[], inputs: Inputs): Command {
  if ((action !== 'check' && action !== 'show' && action !== 'run') || what === undefined || more.length > 0) {
    throw new UsageFault('suite takes two words: suite check FILE, suite run FILE, or suite show NAME')
  }
  return action === 'run' ? { verb: 'suite', action, what, inputs } : { verb: 'suite', action, what }
}

/** Given twice these are one list; of any other option only one of the two could be meant. */
const LISTS: ReadonlySet<string> = new Set<InputName>([
  'images', 'tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'required-contexts', 'registry-auth', 'aws-roles', 'fleet', 'rollout-env', 'verify',
])

function parse(args: string[]) {
  const { values: { json, help, version, html, slug, name, plan, repository, ...given }, positionals } = parseWords(args)
  const inputs: Inputs = {}
  for (const [name, all] of Object.entries(given)) {
    if (all.length > 1 && !LISTS.has(name)) throw new UsageFault(`--${name} is given ${all.length} times; ${HINT}`)
    inputs[name] = all.join('\n')
  }
  return { given: inputs, json, help, version, html, words: { slug, name, plan, repository }, positionals }
}

/** Options that are no inputs. */
const OWN_OPTIONS = ['json', 'html', 'slug', 'name', 'plan', 'repository', 'help', 'version']

interface Words {
  values: Record<string, string[]> & { json?: boolean; help?: boolean; version?: boolean; html?: string } & Partial<CanaryWords>
  positionals: string[]
}

function parseWords(args: string[]): Words {
  const input = { type: 'string', multiple: true } as const
  const inputs = Object.fromEntries(INPUT_NAMES.filter((name) => name !== 'mode').map((name) => [name, input]))
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { ...inputs, json: { type: 'boolean' }, html: { type: 'string' }, slug: { type: 'string' }, name: { type: 'string' }, plan: { type: 'string' }, repository: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    }) as Words
  } catch (fault) {
    const said = (fault as Error).message.split('. ')[0]!
    const option = /^Unknown option '--?([^']*)'/.exec(said)?.[1]
    throw new UsageFault(`${said}${option === undefined ? '' : didYouMean(option, [...INPUT_NAMES, ...OWN_OPTIONS])}; ${HINT}`)
  }
}

/** Words that somebody means for yes or no: taken for the flag's, which says that it takes only two of them. */
const SWITCH_WORD = /^(?:true|false|yes|no|on|off|y|n|0|1|enabled?|disabled?)$/i

/** `--dry-run` alone means `--dry-run true`. */
function withFlagValues(args: string[]): string[] {
  return args.flatMap((arg, at) => {
    const name = arg.replace(/^--/, '') as InputName
    const isFlag = arg.startsWith('--') && INPUTS[name]?.schema === flag
    return isFlag && !SWITCH_WORD.test(args[at + 1] ?? '') ? [arg, 'true'] : [arg]
  })
}

/** The variables of a job count too, so that a secret stands in no process list and a script keeps its own. */
function fromEnvironment(env: Env): Inputs {
  const known = new Set(INPUT_NAMES.map(variableOf))
  const strange = Object.keys(env).filter((name) => name.startsWith(PREFIX) && !known.has(name))
  // A misspelled one would be a default that nobody meant.
  if (strange.length > 0) throw new UsageFault(`${strange.map((name) => `${name}: there is no such input${didYouMean(name, [...known])}`).join('; ')}; ${HINT}`)
  const named = INPUT_NAMES.map((name) => [name, env[variableOf(name)]] as const)
  const inputs: Inputs = Object.fromEntries(named.filter(([, value]) => value !== undefined))
  return { 'github-token': env['GITHUB_TOKEN'], ...inputs }
}
