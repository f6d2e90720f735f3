import type { Gate, Report } from '../../release/report'
import { list, listed } from '../blocks'
import { details, prose } from '../markdown'
import { gateRows, gateSentence, isOpen } from '../rows/gates'
import { ROOM } from './room'

const MARKS: Record<Gate['verdict'], string> = { passed: '✅', held: '⛔', warned: '⚠️', off: '⏸️' }

const show = (text: string): string => prose(text, 500)

/** What did not pass, in the open. */
export const openGates = (report: Report): string =>
  list('Gates that did not pass', gateRows(report).filter(isOpen), ROOM.gates, (row) => `${MARKS[row.verdict]} ${gateSentence(row, show)}`)

/** The others, folded: one line a gate, however often it was read. */
export function passedGates(report: Report): string {
  const passed = gateRows(report).filter((row) => !isOpen(row))
  if (passed.length === 0) return ''
  const readings = passed.flatMap((row) => row.readings).length
  const often = readings > passed.length ? `, read ${readings} times` : ''
  const lines = listed(passed, ROOM.passed, (row) => `${MARKS.passed} ${gateSentence(row, show)}`)
  return details(`Gates, with times (UTC): ${passed.length} passed${often}`, lines.join('\n'))
}
