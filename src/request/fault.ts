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
