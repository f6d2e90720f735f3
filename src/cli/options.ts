import { parseArgs } from 'node:util'
import { INPUT_NAMES, type InputName, INPUTS } from '../request/inputs'
import { flag } from '../request/kinds'
import { didYouMean } from '../request/near'

/** An option that is no input. */
export interface OwnOption {
  /** What stands behind it; a switch has none. */
  value?: string
  help: string
}

/** In the order in which help tells them. */
export const OWN_OPTIONS = {
  slug: { value: 'slug', help: 'The slug of the canary tenant.' },
  name: { value: 'name', help: 'The name of its organisation.' },
  plan: { value: 'plan', help: 'The plan of its organisation, as the control plane names it.' },
  repository: { value: 'owner/name', help: 'The repository whose secrets are written; GITHUB_REPOSITORY by default.' },
  html: { value: 'file', help: 'Write a page for a person to look at.' },
  yes: { help: 'Do not ask before production moves. Only a terminal is asked: a job and a pipe never are.' },
  verbose: { help: 'Tell all that happens as it happens, on a terminal too.' },
  json: { help: 'Print JSON in place of what is for people.' },
  help: { help: 'Print this.' },
  version: { help: 'Print the version.' },
} as const satisfies Record<string, OwnOption>

export type OwnName = keyof typeof OWN_OPTIONS
/** What was typed of them. */
export type Own = { [N in OwnName]?: (typeof OWN_OPTIONS)[N] extends { value: string } ? string : boolean }

/** The inputs that may stand on a command line: the mode is a word of its own. */
export const TYPED_INPUTS: readonly InputName[] = INPUT_NAMES.filter((name) => name !== 'mode')

/** Given twice these are one list; of any other option only one of the two could be meant. */
const LISTS: ReadonlySet<string> = new Set<InputName>([
  'images', 'tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'required-contexts', 'registry-auth', 'registry-realms', 'aws-roles', 'notify',
  'fleet', 'rollout-env', 'verify',
])

export const isFlag = (name: InputName): boolean => INPUTS[name].schema === flag

/** The words make no option; says which, and what may be meant. */
export class OptionFault extends Error {}

export interface Typed {
  given: Record<string, string>
  own: Own
  positionals: string[]
}

/** @throws OptionFault */
export function readOptions(args: readonly string[]): Typed {
  const { values, positionals } = parseWords(withFlagValues(args))
  const [given, own]: [Record<string, string>, Record<string, unknown>] = [{}, {}]
  for (const [name, value] of Object.entries(values)) {
    if (name in OWN_OPTIONS) own[name] = value
    else given[name] = joined(name, value as string[])
  }
  return { given, own, positionals }
}

function joined(name: string, all: readonly string[]): string {
  if (all.length > 1 && !LISTS.has(name)) throw new OptionFault(`--${name} is given ${all.length} times`)
  return all.join('\n')
}

const OF_PARSER = {
  ...Object.fromEntries(TYPED_INPUTS.map((name) => [name, { type: 'string', multiple: true }] as const)),
  ...Object.fromEntries(Object.entries<OwnOption>(OWN_OPTIONS).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const)),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  yes: { type: 'boolean', short: 'y' },
} as const

function parseWords(args: string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args, allowPositionals: true, options: OF_PARSER })
  } catch (fault) {
    throw new OptionFault(wordsOf(fault as Error))
  }
}

/** Node's words name no option of ours, and advise what nobody wants. */
function wordsOf({ message }: Error): string {
  const [, option = ''] = /'(--?[^' =]*)/.exec(message) ?? []
  const name = option.replace(/^--?/, '')
  if (message.startsWith('Unknown option')) {
    const off = name.replace(/^no-/, '') as InputName
    if (off !== name && off in INPUTS && isFlag(off)) return `${option} is no option; did you mean --${off} false?`
    const near = didYouMean(name, [...TYPED_INPUTS, ...Object.keys(OWN_OPTIONS)].map((known) => `--${known}`))
    return `${option} is no option${near}`
  }
  if (message.includes('does not take an argument')) return `${option} takes no value`
  if (message.includes('argument missing') || message.includes('ambiguous')) return `${option} wants a value behind it: ${option} <value>`
  return message.split('. ')[0]!
}

/** Words that somebody means for yes or no: taken for the flag's, which says that it takes only two of them. */
const SWITCH_WORD = /^(?:true|false|yes|no|on|off|y|n|0|1|enabled?|disabled?)$/i

/** `--dry-run` alone means `--dry-run true`. */
function withFlagValues(args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    const name = arg.replace(/^--/, '') as InputName
    const isBare = arg.startsWith('--') && name in INPUTS && isFlag(name) && !SWITCH_WORD.test(args[at + 1] ?? '')
    return isBare ? [arg, 'true'] : [arg]
  })
}
