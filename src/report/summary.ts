import { shortDigest } from '../release/digest'
import type { Report, TagReport, TagState } from '../release/report'
import { list, listed, table } from './blocks'
import { fit, more, type Room } from './bounded'
import { canaries, failedChecks } from './canaries'
import {
  duration, gateRows, hasChecks, headline, isTroubled, journey, mends, mendTitle, otherFaults, otherWarnings, postMortemFacts, shortState,
  signedRows, tagFaults, tagRows, tally, tenantRows, unmended, utcDate, utcTime,
} from './facts'
import { code, codeBlock, details, link, prose } from './markdown'
import { timeline } from './timeline'

/** Together below 900 KiB, whatever a run did. Commands have the most, since a person needs every one of them. */
const ROOM = {
  commands: { items: 2_000, kibibytes: 300 },
  faults: { items: 50, kibibytes: 60 },
  checks: { items: 40, kibibytes: 60 },
  canaries: { items: 100, kibibytes: 60 },
  images: { items: 100, kibibytes: 100 },
  signed: { items: 100, kibibytes: 30 },
  tenants: { items: 100, kibibytes: 80 },
  gates: { items: 40, kibibytes: 60 },
  warnings: { items: 30, kibibytes: 60 },
  command: { items: 1, kibibytes: 32 },
  questions: { items: 10, kibibytes: 10 },
  digests: { items: 300, kibibytes: 60 },
  happenings: { items: 200, kibibytes: 60 },
} satisfies Record<string, Room>

/**
 * The step summary, in Markdown that GitHub and Gitea render alike: what a person needs at 3 a.m. first, the rest
 * folded. Less than 900 KiB, and nothing from outside is more than text in it.
 */
export function summary(report: Report): string {
  const { mark, words } = headline(report)
  const parts = [
    `## ${mark} ${words}`,
    sentence(report),
    commandBlock(report.command),
    mendBlock(report),
    origin(report),
    wrong(report),
    failedChecks(report, ROOM.checks),
    canaries(report, ROOM.canaries),
    images(report),
    signed(report),
    tenants(report),
    timeline(report),
    warnings(report),
    gates(report),
    undo(report),
    postMortem(report),
    digests(report),
    happenings(report),
    theRun(report),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function sentence({ verdict, reason, next }: Report): string {
  const why = `${prose(verdict)} (${code(reason)})`
  return next ? `${why}. **Next:** ${prose(next)}.` : `${why}.`
}

function mendBlock(report: Report): string {
  if (report.outcome !== 'stranded') return ''
  const { shown, hidden } = fit(mends(report), ROOM.commands, String)
  const lost = unmended(report)
  return [
    shown.length > 0 && `**${mendTitle(report, shown.length)}:**\n\n${codeBlock(shown, 'sh')}`,
    hidden > 0 && more(hidden),
    lost.length > 0 && `No command is known for ${lost.slice(0, 20).map((tag) => code(tag)).join(', ')}: look at ${lost.length === 1 ? 'it' : 'them'} by hand.`,
  ].filter(Boolean).join('\n\n')
}

function origin(report: Report): string {
  const { startedAt, finishedAt, startedBy } = report
  const way = journey(report, (commit) => code(commit))
  const when = `${utcDate(startedAt)} ${utcTime(startedAt)} UTC, ${duration(finishedAt - startedAt)}`
  return [way, `started by ${prose(startedBy, 200)}`, when].filter(Boolean).join(' · ')
}

function wrong(report: Report): string {
  const all = [...otherFaults(report).map((fault) => ({ tags: [], fault })), ...tagFaults(report)]
  return list('What went wrong', all, ROOM.faults, ({ tags, fault }) => {
    const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : ''
    const which = tags.slice(0, 3).map((tag) => code(tag)).join(', ')
    return `${which}${rest}${which && ': '}${prose(fault)}`
  })
}

const STATES: Record<TagReport['state'], string> = {
  stranded: '🛑&nbsp;**stranded**',
  foreign: '⚠️&nbsp;moved by others, left alone',
  refused: '⚠️&nbsp;not written',
  restored: '↩️&nbsp;put&nbsp;back',
  untouched: 'untouched',
  planned: 'would move',
  moved: '✅&nbsp;moved',
  unchanged: 'unchanged',
}

function images(report: Report): string {
  const plan = report.outcome === 'planned'
  const titles = plan ? ['Image', 'Tag', 'Now', 'Would be', ''] : ['Image', 'Tag', 'Before', 'Wanted', 'After', 'State']
  return table('Images', titles, tagRows(report), ROOM.images, ({ image, tag, before, wanted, after, state }) =>
    [code(image), code(tag), digest(before), digest(wanted), ...(plan ? [] : [digest(after)]), STATES[state]])
}

const signed = (report: Report): string =>
  table('Signatures', ['Image', 'Signed by', 'Says', 'Bundle'], signedRows(report), ROOM.signed, ({ image, by, predicate, bundle }) =>
    [code(image), code(by), code(predicate), code(shortDigest(bundle))])

/** What could not be read stands out. */
const digest = (state: TagState): string =>
  state === null ? 'absent' : state === 'unknown' ? '**unknown**' : code(shortState(state))

function tenants(report: Report): string {
  if (hasChecks(report)) return ''
  const [title, tenant] = report.mode === 'smoke' ? ['Canaries', 'Canary'] : ['Tenants', 'Tenant']
  const rows = table(title, [tenant, 'State', 'Wanted', 'Got'], tenantRows(report), ROOM.tenants, (row) => {
    const mark = isTroubled(row, report) ? '❌' : '✅'
    return [code(row.tenant), `${mark}&nbsp;${prose(row.state, 200)}`, code(row.wanted), code(row.got) || 'nothing']
  })
  return rows && rows.replace('\n', `\n\n${prose(tally(report))}\n`)
}

const VERDICTS: Record<Report['gates'][number]['verdict'], string> = {
  passed: '✅&nbsp;passed', held: '⛔&nbsp;**held**', warned: '⚠️&nbsp;unread', off: '⏸️&nbsp;off',
}

function gates(report: Report): string {
  const titles = ['Gate', 'Verdict', 'Read&nbsp;(UTC)', 'What was read']
  return table('Gates', titles, gateRows(report), ROOM.gates, ({ name, verdict, detail, readAt }) =>
    [prose(name, 100), VERDICTS[verdict], utcTime(readAt), prose(detail, 500)])
}

const warnings = (report: Report): string =>
  list('Warnings', otherWarnings(report), ROOM.warnings, (warning) => `⚠️ ${prose(warning)}`)

function undo(report: Report): string {
  return report.undo ? `### To undo it\n\n${commandBlock(report.undo)}` : ''
}

/** To be copied, so that it is shown whole or not at all. */
function commandBlock(command: string | undefined): string {
  if (!command) return ''
  const { shown } = fit([command], ROOM.command, String)
  return shown.length > 0 ? codeBlock(shown, 'sh') : 'The command is in the evidence: it is too long to show.'
}

function postMortem({ postMortem: post }: Report): string {
  if (!post) return ''
  const facts = postMortemFacts(post).map(([title, fact]) => `- **${title}:** ${prose(fact, 500)}`)
  const questions = fit(post.questions, ROOM.questions, (question) => `- [ ] ${prose(question, 500)}`)
  return `### Post-mortem\n\n${facts.join('\n')}\n\nTo answer:\n\n${questions.shown.join('\n')}`
}

function digests({ images: all }: Report): string {
  if (all.length === 0) return ''
  const { shown, hidden } = fit(all, ROOM.digests, ({ image, source, mediaType, target, keep }) =>
    [
      `${image}${source.startsWith('sha256:') ? '@' : ':'}${source}${mediaType ? ` (${mediaType})` : ''}`,
      ...[target, ...(keep ? [keep] : [])].flatMap(({ tag, before, wanted, after }) => [
        `  ${tag}`, `    before  ${before ?? 'absent'}`, `    wanted  ${wanted ?? 'absent'}`, `    after   ${after ?? 'absent'}`,
      ]),
    ].join('\n'))
  const rest = hidden > 0 ? `\n\n${more(hidden)}` : ''
  return details('Digests in full', codeBlock(shown.flatMap((block) => block.split('\n'))) + rest)
}

function happenings({ happenings: all }: Report): string {
  if (all.length === 0) return ''
  const lines = listed(all, ROOM.happenings, ({ at, text }) => `${utcTime(at)} ${prose(text, 500)}`)
  return details('What happened, with times (UTC)', lines.join('\n'))
}

function theRun({ sha, runUrl, journal }: Report): string {
  const facts = [
    sha && `- Commit: ${code(sha)}`,
    runUrl && `- ${link('The run', runUrl)}`,
    journal && `- Journal: ${code(journal)}`,
  ].filter(Boolean)
  return facts.length > 0 ? details('The run', facts.join('\n')) : ''
}
