import { INPUTS } from '../request/inputs'
import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandSpec, isMode } from './commands'
import { isSwitch, noteOf } from './help'
import { OWN_OPTIONS, type OwnName, type OwnOption, TYPED_INPUTS } from './options'
import { variableOf } from '../request/variables'

/** The man page, in man(7)'s macros: made from the tables that help is made from. */
export const manPage = (version: string): string => [
  `.TH RELEASE\\-ACTION 1 "" ${quoted(`release-action ${version}`)} "User Commands"`,
  // Neither hyphens nor stretched lines: what stands here is copied.
  '.nh', '.ad l',
  '.SH NAME', `release\\-action \\- ${text('takes a container build from pushed to proved on every tenant, and back')}`,
  '.SH SYNOPSIS', ...COMMAND_NAMES.flatMap((name) => ['.B release\\-action', text(`${usage(name)}`), '.br']),
  '.SH MODES', ...COMMAND_NAMES.filter(isMode).flatMap(described),
  '.SH COMMANDS', ...COMMAND_NAMES.filter((name) => !isMode(name)).flatMap(described),
  '.SH OPTIONS', text('Every option but those of one word may also be given as a variable; give secrets so.'),
  ...TYPED_INPUTS.flatMap(ofInput), ...(Object.keys(OWN_OPTIONS) as OwnName[]).flatMap(ofOwn),
  '.SH EXIT STATUS',
  ...[['0', 'done, unchanged, planned or skipped'], ['1', 'failed, restored or stranded; a command that found something wrong'], ['2', 'bad input']].flatMap(([code, words]) => ['.TP', `.B ${code}`, text(words!)]),
  '.SH ENVIRONMENT',
  ...[['RELEASE_ACTION_<INPUT>', 'an input, such as RELEASE_ACTION_REGISTRY_AUTH; an option beats it'], ['GITHUB_TOKEN', 'github-token, where that is not given'],
    ['GITHUB_REPOSITORY, GITHUB_API_URL', 'the repository and the forge, where one is to be asked'], ['XDG_STATE_HOME', 'where journals and evidence lie, below release-action'],
    ['NO_COLOR', 'no colours on a terminal'], ['CI', 'nobody is asked before production moves']].flatMap(([name, words]) => ['.TP', `.B ${text(name!)}`, text(words!)]),
  '.SH FILES', '.TP', `.I ${text('~/.local/state/release-action')}`, text('the journal of a run while it is under way, and the evidence of those that have ended'),
  '.SH SEE ALSO', text('docs/troubleshooting.md tells every reason code; docs/history.md what a registry remembers.'),
].map((line) => `${line}\n`).join('')

const usage = (name: CommandName): string => [name, (COMMANDS[name] as CommandSpec).words].filter(Boolean).join(' ')

function described(name: CommandName): string[] {
  const { summary, about = [], examples, exits }: CommandSpec = COMMANDS[name]
  return [
    '.TP', `.B ${text(usage(name))}`, text(`${summary}.`),
    ...[...about, ...(exits ? [exits] : [])].flatMap((paragraph) => ['.IP', text(paragraph)]),
    ...examples.flatMap((example) => ['.IP', '.EX', text(example), '.EE']),
  ]
}

function ofInput(name: (typeof TYPED_INPUTS)[number]): string[] {
  const owners = COMMAND_NAMES.filter((command) => (COMMANDS[command] as CommandSpec).inputs.includes(name))
  const note = [...new Set(owners.map((owner) => noteOf(name, owner)))].join('')
  return ['.TP', `.BR \\-\\-${text(name)}${isSwitch(name) ? '' : ' " " <value>'}`, text(INPUTS[name].help), '.br', text(`${owners.join(', ')}${note}; ${variableOf(name)}`)]
}

function ofOwn(name: OwnName): string[] {
  const { value, help }: OwnOption = OWN_OPTIONS[name]
  return ['.TP', `.BR \\-\\-${name}${value === undefined ? '' : ` " " <${text(value)}>`}`, text(help)]
}

/** A line of text: nothing in it is a request or an escape, a dash can be copied, and older formatters read it too. */
const text = (plain: string): string =>
  plain.replaceAll('…', '...').replaceAll('`', '').replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('\'', '\\(aq').replace(/^(?=[.])/, '\\&')

const quoted = (plain: string): string => `"${text(plain).replaceAll('"', '\\(dq')}"`
