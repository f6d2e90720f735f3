import { cut } from '../release/cut'

/** One thing wrong with the input. */
export interface Fault {
  /** Its name; empty where none can be told. */
  input: string
  /** What was given; nothing where it was empty or is a secret. */
  given?: string
  /** What would be right. */
  expected: string
  /** Where it stands, in a config file; line and column counted from 1. */
  place?: { file: string; line: number; column: number }
}

/** A login inside of an address is a secret, wherever somebody put it. */
const withoutLogins = (text: string): string => text.replace(/\/\/[^\s"]*@/g, '//***@').replace(/[^\s"/:@]+:[^\s"/@]+@/g, '***@')

/** A fault as one line. What was given is cut to 80 characters, and holds no login, not even the half of one. */
export function faultLine({ input, given, expected, place }: Fault): string {
  const at = place ? `${place.file}:${place.line}:${place.column}: ` : ''
  const shown = given === undefined ? '' : `"${cut(withoutLogins(given.slice(0, 1_000)), 80)}" is not right; `
  return `${at}${input && `${input}: `}${shown}expected ${withoutLogins(expected)}`
}

/** How a commit is missed on a command line, where it is a word of its own. */
const COMMIT = 'a commit behind the command, such as 4c1d56e, or HEAD, main or v1.4.2 where the local git knows it'
const OR_PREVIOUS = 'the word previous behind the command, or a commit, such as 4c1d56e'

/** The same for whoever typed it: an input is an option there. */
export function typedFaultLine(fault: Fault): string {
  const { input, given, expected, place } = fault
  // What stands in a file, a variable (HTTPS_PROXY) and a word of its own are no options.
  if (place || !isOption(input)) return faultLine(fault)
  if (input === 'sha' && given === undefined && expected.startsWith(MISSING)) return `--sha: expected ${expected.includes('previous') ? OR_PREVIOUS : COMMIT}`
  const words = expected.startsWith(MISSING) ? `a value: ${expected.slice(MISSING.length)}` : expected
  const alone = expected === SWITCH ? `${words}; alone it is true` : words
  return faultLine({ input: `--${input}`, given, expected: alone })
}

const WORDS: ReadonlySet<string> = new Set(['image'])
const isOption = (input: string): boolean => /^[a-z][a-z-]*$/.test(input) && !WORDS.has(input)

/** How the fault of an input begins that is not given, and has to be. */
export const MISSING = 'set: '
/** What is expected of a switch. */
export const SWITCH = 'one of true, false'

/** As whoever gave the inputs knows them. */
export const faultWords = (trigger: { commandLine: boolean }): ((fault: Fault) => string) => (trigger.commandLine ? typedFaultLine : faultLine)
