import type { Report } from '../release/report'
import { configWords, duration, headline, journey, postMortemFacts, signedRows, utcDate, utcTime } from './facts'
import { entry, short, titled, wrap } from './lines'
import { names } from './rows/causes'
import { otherWarnings, whatWentWrong } from './rows/faults'
import { gateRows, gateSentence, isOpen } from './rows/gates'
import { dispatchOf, nextAction, type OwnAction } from './rows/next'
import { mends, mendTitle, unmended } from './rows/tags'
import { harmless } from './safe'
import { checkLines } from './text/checks'
import { imageLines } from './text/images'
import { tenantLines } from './text/tenants'

/** The plain twin of the summary, for the log: the same order, no Markdown, and no line that a runner takes for a command. @param width of a terminal; a log's where absent */
export function plainText(report: Report, width?: number): string[] {
  const parts = [
    [headline(report).words.toUpperCase(), ...why(report, width), ...next(report, width)],
    mendLines(report),
    undo(report, width),
    wrong(report, width),
    origin(report, width),
    gates(report, true, width),
    tenantLines(report, width),
    checkLines(report, width),
    imageLines(report),
    titled('Signatures', signedRows(report).map(({ image, by, predicate, bundle }) => entry(`${image}: signed by ${by}, ${predicate}, bundle ${bundle}`, width))),
    titled('Warnings', otherWarnings(report).map((text) => entry(text, width))),
    postMortem(report, width),
    gates(report, false, width),
    report.config ? wrap(short(configWords(report.config)), '', width) : [],
  ]
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]))
}

const why = ({ verdict, reason }: Report, width?: number): string[] => [
  ...wrap(short(verdict), '', width),
  ...(reason === 'ok' ? [] : [`Reason: ${reason}`]),
]

function next(report: Report, width?: number): string[] {
  const { words, own, command } = nextAction(report)
  const parts = [words && short(words), own && act(own)].filter(Boolean)
  const line = parts.length > 0 ? wrap(`Next: ${parts.join(own?.kind === 'rerun' ? ', then ' : ': ')}${own && command ? ', or' : ''}`, '', width) : []
  return [...line, ...(command ? [`  ${harmless(command)}`] : [])]
}

function act({ kind, label, input, url }: OwnAction): string {
  const where = url ? ` (${harmless(url)})` : ''
  return kind === 'rerun' ? `"${label}"${where}` : `dispatch ${label}${input ? ` with ${input}` : ''}${where}`
}

function undo(report: Report, width?: number): string[] {
  const { undo: command } = report
  if (!command) return []
  const own = dispatchOf(command, report)
  return [...wrap(`To undo it${own ? `: ${act(own)}, or` : ''}`, '', width), `  ${harmless(command)}`]
}

function mendLines(report: Report): string[] {
  if (report.outcome !== 'stranded') return []
  // Whole, each on a line of its own, however many: they are to be copied.
  const commands = mends(report).map((command) => `  ${harmless(command)}`)
  const lost = unmended(report).map((tag) => `  ${harmless(tag)}`)
  return [
    ...(commands.length > 0 ? [`${mendTitle(report, commands.length)}:`, ...commands] : []),
    ...(lost.length > 0 ? ['No command is known for these, look at them by hand:', ...lost] : []),
  ]
}

/** The cause before what it stopped. */
function wrong(report: Report, width?: number): string[] {
  const { causes, stopped } = whatWentWrong(report)
  const blocks = causes.map(({ tags, fault }) => {
    const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : ''
    return entry(`${tags.slice(0, 3).join(', ')}${rest}${tags.length > 0 ? ': ' : ''}${fault}`, width)
  })
  return titled('What went wrong', [...blocks, ...(stopped.length > 0 ? [entry(`stopped by it: ${names(stopped, String)}`, width)] : [])])
}

function origin(report: Report, width?: number): string[] {
  const { startedAt, finishedAt, startedBy } = report
  const when = `${utcDate(startedAt)} ${utcTime(startedAt)} UTC, ${duration(Math.max(0, finishedAt - startedAt))}`
  return wrap([journey(report, harmless), `started by ${harmless(startedBy)}`, when].filter(Boolean).join(', '), '', width)
}

/** One line a gate; what did not pass stands above, where it is read. */
function gates(report: Report, open: boolean, width?: number): string[] {
  const rows = gateRows(report).filter((row) => isOpen(row) === open)
  return titled(open ? 'Gates that did not pass, with times (UTC)' : 'Gates, with times (UTC)', rows.map((row) => entry(gateSentence(row, short), width)))
}

function postMortem({ postMortem: post }: Report, width?: number): string[] {
  if (!post) return []
  const facts = postMortemFacts(post).map(([title, fact]) => entry(`${title}: ${fact}`, width))
  return titled('Post-mortem', [...facts, ...post.questions.map((question) => entry(`To answer: ${question}`, width))])
}
