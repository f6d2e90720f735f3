import { wrap } from '../report/lines'
import { type Input, type InputName, INPUTS } from '../request/inputs'
import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandSpec, isMode } from './commands'
import { OWN_OPTIONS, type OwnOption } from './options'
import { TYPED_DEFAULTS, variableOf } from '../request/variables'

/** Columns of a terminal that nobody made wider. */
const WIDTH = 80
const EXITS = 'Exit code 0: done, unchanged, planned or skipped; 1: failed, restored or stranded; 2: bad input.'

/** What `--help` prints: of one command, or of them all. */
export const help = (about?: CommandName): string => (about ? helpOf(about) : overview()).map((line) => `${line}\n`).join('')

function overview(): string[] {
  return [
    'release-action takes a container build from "pushed" to "proved on every tenant",', 'and back when it was wrong.',
    '', 'Modes', ...COMMAND_NAMES.filter(isMode).flatMap(brief),
    '', 'Commands', ...COMMAND_NAMES.filter((name) => !isMode(name)).flatMap(brief),
    '', ...flow('release-action <command> --help tells its inputs, their defaults and more examples. Every input may also be given as a variable, such as RELEASE_ACTION_REGISTRY_AUTH: give secrets so. All others may stand in release-action.yml, under their own names; an option beats a variable, and that the file.'),
    ...flow(EXITS),
  ]
}

/** A command in three lines at most: what is typed, what it does, an example where that tells more. */
function brief(name: CommandName): string[] {
  const { summary, words, examples }: CommandSpec = COMMANDS[name]
  const head = [name, words].filter(Boolean).join(' ')
  const told = wrap(summary, ' '.repeat(25), WIDTH)
  const line = head.length < 22 ? [`  ${head.padEnd(22)} ${told[0]!.trimStart()}`, ...told.slice(1)] : [`  ${head}`, ...told]
  return isMode(name) ? [...line, `      ${examples[0]}`] : line
}

function helpOf(name: CommandName): string[] {
  const { words, summary, about = [], inputs, options, examples, exits = EXITS }: CommandSpec = COMMANDS[name]
  return [
    `release-action ${[name, words, inputs.length + options.length > 0 ? '[options]' : ''].filter(Boolean).join(' ')}`,
    '', ...flow(`${capital(summary)}.`),
    ...about.flatMap((text) => ['', ...flow(text)]),
    '', examples.length > 1 ? 'Examples' : 'Example', ...examples.map((example) => `  ${example}`),
    ...(inputs.length + options.length > 0 ? ['', 'Options'] : []),
    ...inputs.flatMap((input) => described(`--${input}${isSwitch(input) ? '' : ' <value>'}`, noteOf(input, name), INPUTS[input].help)),
    ...options.flatMap((option) => {
      const { value, help: text }: OwnOption = OWN_OPTIONS[option]
      return described(`--${option}${value === undefined ? '' : ` <${value}>`}`, '', text)
    }),
    '', ...flow(exits),
    ...(inputs.some(isSecret) ? flow(`Give secrets by variables, and not as options: ${inputs.filter(isSecret).map(variableOf).join(', ')}.`) : []),
  ]
}

/** A switch that is off unless it is given. */
export const isSwitch = (name: InputName): boolean => (INPUTS[name] as Input<unknown>).default === 'false'
const isSecret = (name: InputName): boolean => (INPUTS[name] as Input<unknown>).secret === true
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** A note that is too long for the option's own line stands below it. */
const described = (option: string, note: string, text: string): string[] => {
  const isBelow = `  ${option}${note}`.length > WIDTH
  return [`  ${option}${isBelow ? '' : note}`, ...(isBelow ? wrap(note.trim(), '      ', WIDTH) : []), ...wrap(plain(text), '      ', WIDTH)]
}
/** A paragraph; an empty line where there is none. */
const flow = (text: string): string[] => wrap(plain(text), '', WIDTH)

/** What stands behind an option: nobody may take a word for a default that is none. */
export function noteOf(name: InputName, command: CommandName): string {
  const { default: preset, defaultIn, defaultWords, required, modes }: Input<unknown> = INPUTS[name]
  const own = isMode(command) ? defaultIn?.[command] : undefined
  const standard = TYPED_DEFAULTS[name] ?? own ?? (preset || (defaultIn ? '' : defaultWords))
  // What is one of several that are needed is no default, and what only looks does without.
  if (standard?.endsWith('is required')) return isMode(command) ? ` (${plain(standard)})` : ''
  if (standard) return ` (default: ${plain(standard)})`
  if (name === 'sha') return ' (the commit; may stand behind the command as a word)'
  return isMode(command) && modes.includes(command) && (required || isNeeded(name, command)) ? ' (must be given)' : ''
}

/** Empty is no list of images where only images are moved. */
const isNeeded = (name: InputName, command: CommandName): boolean => name === 'images' && (command === 'promote' || command === 'rollback')

const plain = (text: string): string => text.replaceAll('`', '')
