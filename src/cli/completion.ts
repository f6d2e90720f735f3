import { INPUTS, type InputName } from '../request/inputs'
import type { Shell } from './arguments'
import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandSpec } from './commands'
import { isFlag, OWN_OPTIONS, type OwnName, type OwnOption } from './options'

/** An option as a shell has to know it. */
interface Option {
  name: string
  /** One line. */
  help: string
  takes: 'nothing' | 'file' | 'word' | readonly string[]
}

/** Prints what completes commands, their options and those values that are known beforehand; made from the inputs' own table. */
export const completion = (shell: Shell): string => ({ bash, zsh, fish })[shell]()

/** Inputs that name a file. */
const FILES: ReadonlySet<string> = new Set<InputName | OwnName>(['evidence-file', 'smoke-suite', 'ca-file', 'config', 'trusted-root', 'html'])

const sentence = (text: string): string => text.replaceAll('`', '').replace(/(?<=[a-z)])[.:;] .*$/, '').replace(/\.$/, '')

function optionsOf(command: CommandName): Option[] {
  const { inputs, options }: CommandSpec = COMMANDS[command]
  return [...inputs.map(ofInput), ...options.map(ofOwn), ofOwn('help')]
}

function ofInput(name: InputName): Option {
  const { schema, help } = INPUTS[name]
  const words = 'options' in schema ? schema.options as readonly string[] : undefined
  return { name, help: sentence(help), takes: FILES.has(name) ? 'file' : isFlag(name) ? ['true', 'false'] : (words ?? 'word') }
}

function ofOwn(name: OwnName): Option {
  const { value, help }: OwnOption = OWN_OPTIONS[name]
  return { name, help: sentence(help), takes: value === undefined ? 'nothing' : FILES.has(name) ? 'file' : 'word' }
}

const firstOf = (command: CommandName): readonly string[] => (command === 'help' ? COMMAND_NAMES : (COMMANDS[command] as CommandSpec).first ?? [])
/** Commands that a file may stand behind. */
const FILE_WORDS: readonly CommandName[] = ['recover', 'suite']

function bash(): string {
  const all = new Map(COMMAND_NAMES.flatMap(optionsOf).map((option) => [option.name, option]))
  const valued = [...all.values()].filter(({ takes }) => takes !== 'nothing')
  const values = valued.filter(({ takes }) => typeof takes === 'object')
  const of = (takes: string): string => valued.filter((option) => option.takes === takes).map(({ name }) => `--${name}`).join('|')
  return lines(
    '# bash completion of release-action: source <(release-action completion bash)',
    '_release_action() {',
    '  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= first= options= i',
    '  COMPREPLY=()',
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    '    case ${COMP_WORDS[i]} in -*) ;; *) command=${COMP_WORDS[i]}; break ;; esac',
    '  done',
    '  case $prev in',
    ...values.map(({ name, takes }) => `    --${name}) COMPREPLY=($(compgen -W '${(takes as readonly string[]).join(' ')}' -- "$cur")); [[ $cur == -* ]] || return ;;`),
    `    ${of('file')}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`,
    `    ${of('word')}) return ;;`,
    '  esac',
    '  case $command in',
    `    '') first='${COMMAND_NAMES.join(' ')}' options='--help --version' ;;`,
    ...COMMAND_NAMES.map((name) => `    ${name}) first='${firstOf(name).join(' ')}' options='${optionsOf(name).map((option) => `--${option.name}`).join(' ')}' ;;`),
    '  esac',
    '  if [[ $cur == -* ]]; then',
    '    COMPREPLY=($(compgen -W "$options" -- "$cur"))',
    '  elif [[ $prev == "$command" || -z $command ]]; then',
    '    COMPREPLY=($(compgen -W "$first" -- "$cur"))',
    '  fi',
    `  case $command in ${FILE_WORDS.join('|')}) [[ \${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$cur")) ;; esac`,
    '}',
    'complete -o filenames -F _release_action release-action',
  )
}

function zsh(): string {
  return lines(
    '#compdef release-action',
    '# zsh completion of release-action: source <(release-action completion zsh), behind compinit',
    '_release_action() {',
    '  if (( CURRENT == 2 )); then',
    '    local -a commands=(',
    ...COMMAND_NAMES.map((name) => `      ${quoted(`${name}:${COMMANDS[name].summary.replaceAll(':', '\\:')}`)}`),
    '    )',
    '    _describe command commands',
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case $command in',
    ...COMMAND_NAMES.map((name) => `    ${name}) _arguments ${[...optionsOf(name).map(zshSpec), ...zshWords(name)].join(' ')} ;;`),
    '  esac',
    '}',
    'if [[ $funcstack[1] == _release_action ]]; then _release_action "$@"; else compdef _release_action release-action; fi',
  )
}

function zshSpec({ name, help, takes }: Option): string {
  const value = takes === 'nothing' ? '' : takes === 'file' ? ':file:_files' : takes === 'word' ? ':value: ' : `:value:(${takes.join(' ')})`
  return quoted(`--${name}[${help.replace(/[[\]\\:]/g, '\\$&')}]${value}`)
}

function zshWords(name: CommandName): string[] {
  const first = firstOf(name)
  const files = FILE_WORDS.includes(name) ? [quoted('*:file:_files')] : []
  return first.length > 0 ? [quoted(`1:word:(${first.join(' ')})`), ...files] : files
}

function fish(): string {
  return lines(
    '# fish completion of release-action: release-action completion fish > ~/.config/fish/completions/release-action.fish',
    'complete -c release-action -f',
    ...COMMAND_NAMES.map((name) => `complete -c release-action -n __fish_use_subcommand -a ${name} -d ${fishQuoted(COMMANDS[name].summary)}`),
    ...COMMAND_NAMES.flatMap((name) => {
      const seen = `complete -c release-action -n '__fish_seen_subcommand_from ${name}'`
      const words = name === 'help' || firstOf(name).length === 0 ? [] : [`${seen} -a '${firstOf(name).join(' ')}'`]
      const files = FILE_WORDS.includes(name) ? [`${seen} -F`] : []
      return [...words, ...files, ...optionsOf(name).map((option) => `${seen} ${fishSpec(option)}`)]
    }),
  )
}

function fishSpec({ name, help, takes }: Option): string {
  const value = takes === 'nothing' ? '' : takes === 'file' ? ' -r -F' : takes === 'word' ? ' -x' : ` -x -a '${takes.join(' ')}'`
  return `-l ${name}${value} -d ${fishQuoted(help)}`
}

const quoted = (text: string): string => `'${text.replaceAll('\'', '\'\\\'\'')}'`
/** In fish a backslash quotes inside of quotes too. */
const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'')}'`
const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join('')
