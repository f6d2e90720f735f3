import type { Gate, Report } from '../../release/report'
import { utcTime } from '../facts'
import { together } from './causes'

/** A gate with all its readings; of those that were switched off for one reason, all of them. */
export interface GateRow {
  /** Of the reading that weighs most: one that held says more than fifteen that passed before it. */
  verdict: Gate['verdict']
  names: string[]
  /** In the order they were read. */
  readings: Gate[]
  /** What was read, each once; nothing that the verdict of the run says already. */
  details: string[]
}

const WEIGHT: Gate['verdict'][] = ['held', 'warned', 'off', 'passed']
/** Whatever differs from reading to reading: what was to be done if they let it. */
const BEFORE = /; read before ([^;]+)$/

/** One row a gate, those that held first. */
export function gateRows({ gates, verdict }: Report): GateRow[] {
  const rows = together(gates, ({ name }) => name).map((readings) => rowOf(readings, verdict))
  return offTogether(rows).toSorted((a, b) => WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict))
}

/** Those that somebody has to look at, and those that nobody has. */
export const isOpen = ({ verdict }: GateRow): boolean => verdict !== 'passed'

function rowOf(readings: Gate[], said: string): GateRow {
  const verdict = WEIGHT.find((one) => readings.some((gate) => gate.verdict === one))!
  const weighing = readings.filter((gate) => gate.verdict === verdict)
  const details = [...new Set(weighing.map(({ detail }) => detail.replace(BEFORE, '')))]
  return { verdict, names: [readings[0]!.name], readings, details: verdict === 'passed' ? details : details.filter((detail) => !said.includes(detail)) }
}

function offTogether(rows: readonly GateRow[]): GateRow[] {
  return together(rows, ({ verdict, details, names }) => (verdict === 'off' ? `off ${details.join('\n')}` : `one ${names[0]}`))
    .map((group) => ({ ...group[0]!, names: group.flatMap(({ names }) => names), readings: group.flatMap(({ readings }) => readings) }))
}

/** More details of one gate than these are left to the evidence. */
const DETAILS = 3

/**
 * A gate in a sentence, e.g. `head: passed 16 times, 10:29:15 to 10:29:18, last before the tags (main is at 4c1d56e)`.
 * @param show how text from outside is written
 */
export function gateSentence(row: GateRow, show: (text: string) => string): string {
  const { details } = row
  const shown = details.slice(0, DETAILS).map((detail) => show(detail))
  const rest = details.length > DETAILS ? [`${details.length - DETAILS} more`] : []
  const brackets = shown.length > 0 ? ` (${[...shown, ...rest].join('; ')})` : ''
  return `${row.names.map((name) => show(name)).join(', ')}: ${howOften(row, show)}${brackets}`
}

function howOften({ verdict, readings }: GateRow, show: (text: string) => string): string {
  const passed = readings.filter((gate) => gate.verdict === 'passed')
  if (verdict === 'off') return 'off'
  if (verdict === 'passed') return `passed${times(readings)}${lastBefore(readings, show)}`
  const others = readings.filter((gate) => gate.verdict === verdict)
  const after = passed.length > 0 ? `, after it had passed${times(passed)}` : ''
  return `${verdict}${times(others)}${after}`
}

/** e.g. `, 10:29:15`, ` 16 times, 10:29:15 to 10:29:18`. */
function times(readings: readonly Gate[]): string {
  const [first, last] = [utcTime(readings[0]!.readAt), utcTime(readings.at(-1)!.readAt)]
  const often = readings.length > 1 ? ` ${readings.length} times` : ''
  return `${often}, ${first === last ? first : `${first} to ${last}`}`
}

function lastBefore(readings: readonly Gate[], show: (text: string) => string): string {
  const [, before] = BEFORE.exec(readings.at(-1)!.detail) ?? []
  return before ? `, last before ${show(before)}` : ''
}
