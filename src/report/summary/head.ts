import type { Report } from '../../release/report'
import { fit, more } from '../bounded'
import { code, codeBlock, details, isAddress, link, prose } from '../markdown'
import { dispatchOf, nextAction, type OwnAction } from '../rows/next'
import { mends, mendTitle, unmended } from '../rows/tags'
import { shellLines } from '../shell-lines'
import { ROOM } from './room'

/** What happened, and the stable code for it where something did. */
export const why = ({ verdict, reason }: Report): string[] => [
  `${prose(verdict)}.`,
  ...(reason === 'ok' ? [] : [`**Reason:** ${code(reason)}`]),
]

/** What to do: on a forge by its own button, with the command line folded under it. */
export function next(report: Report): string[] {
  const { words, own, command } = nextAction(report)
  if (!words && !own) return command ? [commandBlock(command)] : []
  const parts = [words && prose(words), own && act(own)].filter(Boolean)
  const line = `**Next:** ${parts.join(own?.kind === 'rerun' ? ', then ' : ': ')}.`
  if (!command) return [line]
  return [line, own ? details('The same on a command line', commandBlock(command)) : commandBlock(command)]
}

/** The command that takes it back, in the open: nobody looks for it when it is needed. */
export function undo(report: Report): string {
  const { undo: command } = report
  if (!command) return ''
  const own = dispatchOf(command, report)
  return `**To undo it**${own ? `, ${act(own)}, or run this` : ''}:\n\n${commandBlock(command)}`
}

function act({ kind, label, input, url }: OwnAction): string {
  const linked = (words: string): string => (url !== undefined && isAddress(url) ? link(words, url) : words)
  if (kind === 'rerun') return url !== undefined && isAddress(url) ? link(label, url) : `**${label}**`
  return `${linked('dispatch')} ${code(label)}${input ? ` with ${code(input)}` : ''}`
}

export function mendBlock(report: Report): string {
  if (report.outcome !== 'stranded') return ''
  // Each on its own line, whole: what finishes a run stands above, and these are many.
  const { shown, hidden } = fit(mends(report), ROOM.commands, String)
  const lost = unmended(report)
  return [
    shown.length > 0 && `**${mendTitle(report, shown.length)}:**\n\n${codeBlock(shown, 'sh')}`,
    hidden > 0 && more(hidden),
    lost.length > 0 && `No command is known for ${lost.slice(0, 20).map((tag) => code(tag)).join(', ')}: look at ${lost.length === 1 ? 'it' : 'them'} by hand.`,
  ].filter(Boolean).join('\n\n')
}

/** To be copied, so that it is shown whole or not at all. */
function commandBlock(command: string): string {
  const { shown } = fit([shellLines(command)], ROOM.command, (lines) => codeBlock(lines, 'sh'))
  return shown[0] ?? 'The command is in the evidence: it is too long to show.'
}
