import type { Report } from '../release/report'
import { short, wrap } from './lines'
import { gateRows, gateSentence } from './rows/gates'
import { nextAction } from './rows/next'
import { mends } from './rows/tags'
import { harmless } from './safe'
import { plainText } from './text'

/**
 * The report for whoever has watched the run: warnings, which went by above it, are not told once more, and what passed
 * is one line. Commands stay whole, to be copied.
 */
export function terminalText(report: Report, width: number): string[] {
  const commands = new Set([nextAction(report).command, report.command, report.undo, ...mends(report)].flatMap((command) => (command ? [harmless(command).trim()] : [])))
  const isCopied = (line: string): boolean => commands.has(line.trim()) || line.startsWith('    by hand: ')
  const lines = plainText({ ...report, warnings: [], gates: [] }, width).flatMap((line) => (line.length <= width || isCopied(line) ? [line] : wrapRow(line, width)))
  const gates = gateLines(report, width)
  return gates.length > 0 ? [...lines, '', ...gates] : lines
}

/** What held, and what was switched off, in full; what only warned went by already. */
function gateLines(report: Report, width: number): string[] {
  const rows = gateRows(report)
  const open = rows.filter(({ verdict }) => verdict === 'held' || verdict === 'off')
  const passed = rows.filter(({ verdict }) => verdict === 'passed').flatMap(({ names }) => names)
  return [
    ...open.flatMap((row) => wrapRow(`  ${gateSentence(row, short)}`, width)),
    ...(passed.length > 0 ? wrap(short(`Passed: ${passed.join(', ')}`), '', width) : []),
  ]
}

/** A line that is too wide goes on below, a little further in. */
function wrapRow(line: string, width: number): string[] {
  const indent = / */.exec(line)![0]
  const [first = '', ...rest] = wrap(line.trim(), `${indent}  `, width)
  return [`${indent}${first.trim()}`, ...rest]
}
