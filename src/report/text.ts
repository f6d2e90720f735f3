import type { Report, TagState } from '../release/report'
import { canaryLines, failedCheckLines } from './canaries-text'
import {
  duration, gateRows, hasChecks, headline, isTroubled, journey, mends, mendTitle, otherFaults, otherWarnings, postMortemFacts, shortState,
  signedRows, tagFaults, tagRows, tally, tenantRows, unmended, utcDate, utcTime,
} from './facts'
import { cell, columns, entry, short, titled, wrap } from './lines'
import { harmless } from './safe'

/** The plain twin of the summary, for the log: no Markdown, and no line that a runner takes for a command. */
export function plainText(report: Report): string[] {
  const parts = [
    verdict(report),
    mendLines(report),
    wrong(report),
    failedCheckLines(report),
    canaryLines(report),
    images(report),
    titled('Signatures', signedRows(report).map(({ image, by, predicate, bundle }) => entry(`${image}: signed by ${by}, ${predicate}, bundle ${bundle}`))),
    tenants(report),
    titled('Warnings', otherWarnings(report).map((text) => entry(text))),
    gates(report),
    report.undo ? titled('To undo it', [[`  ${harmless(report.undo)}`]]) : [],
    postMortem(report),
  ]
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]))
}

function verdict(report: Report): string[] {
  const { reason, next, command, startedAt, finishedAt, startedBy } = report
  const when = `${utcDate(startedAt)} ${utcTime(startedAt)} UTC, ${duration(finishedAt - startedAt)}`
  const origin = [journey(report, harmless), `started by ${harmless(startedBy)}`, when].filter(Boolean).join(', ')
  return [
    headline(report).words.toUpperCase(),
    ...wrap(`${short(report.verdict)} (${reason})`, ''),
    ...(next ? wrap(`Next: ${short(next)}`, '') : []),
    ...(command ? [`  ${harmless(command)}`] : []),
    ...wrap(origin, ''),
  ]
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

function wrong(report: Report): string[] {
  const ofTags = tagFaults(report).map(({ tags, fault }) => {
    const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : ''
    return entry(`${tags.slice(0, 3).join(', ')}${rest}: ${fault}`)
  })
  return titled('What went wrong', [...otherFaults(report).map((fault) => entry(fault)), ...ofTags])
}

const shown = (state: TagState): string => (state === 'unknown' ? 'UNKNOWN' : shortState(state))

function images(report: Report): string[] {
  const plan = report.outcome === 'planned'
  const rows = tagRows(report)
  const head = ['tag', 'state', plan ? 'now' : 'before', plan ? 'would be' : 'wanted', ...(plan ? [] : ['after'])]
  const cells = rows.map(({ tag, state, before, wanted, after }) =>
    [cell(tag), state === 'stranded' ? 'STRANDED' : state, shown(before), shown(wanted), ...(plan ? [] : [shown(after)])])
  const [header = '', ...lines] = columns([head, ...cells])
  const blocks = rows.map(({ image }, index) =>
    [...(image === rows[index - 1]?.image ? [] : [`  ${harmless(image)}`]), `    ${lines[index]}`])
  const body = titled('Images', blocks)
  return body.length > 0 ? [body[0]!, `    ${header}`, ...body.slice(1)] : []
}

function tenants(report: Report): string[] {
  if (hasChecks(report)) return []
  const rows = tenantRows(report).map((row) =>
    [isTroubled(row, report) ? '!' : '', cell(row.tenant), cell(row.state), cell(row.wanted), cell(row.got) || 'nothing'])
  const [header = '', ...lines] = columns([['', 'tenant', 'state', 'wanted', 'got'], ...rows])
  const body = titled(report.mode === 'smoke' ? 'Canaries' : 'Tenants', lines.map((line) => [`  ${line}`]))
  return body.length > 0 ? [`${body[0]!}: ${short(tally(report))}`, `  ${header}`, ...body.slice(1)] : []
}

function gates(report: Report): string[] {
  const rows = gateRows(report)
  const lines = columns(rows.map(({ name, verdict: word, readAt }) => [utcTime(readAt), word === 'held' ? 'HELD' : word, cell(name)]))
  const width = Math.max(...lines.map((line) => line.length))
  return titled('Gates, with the time (UTC) each was read', rows.map(({ detail }, index) => {
    const [first = '', ...rest] = wrap(short(detail), ' '.repeat(width + 4))
    return [`  ${lines[index]!.padEnd(width)}  ${first.trim()}`, ...rest]
  }))
}

function postMortem({ postMortem: post }: Report): string[] {
  if (!post) return []
  const facts = postMortemFacts(post).map(([title, fact]) => entry(`${title}: ${fact}`))
  return titled('Post-mortem', [...facts, ...post.questions.map((question) => entry(`To answer: ${question}`))])
}
