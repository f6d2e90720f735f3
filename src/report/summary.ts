import type { Report } from '../release/report'
import { list } from './blocks'
import { duration, headline, journey, utcDate, utcTime } from './facts'
import { code, prose } from './markdown'
import { names } from './rows/causes'
import { otherWarnings, whatWentWrong } from './rows/faults'
import { checks, matrix } from './summary/checks'
import { digests, happenings, theRun } from './summary/folds'
import { openGates, passedGates } from './summary/gates'
import { mendBlock, next, undo, why } from './summary/head'
import { images } from './summary/images'
import { postMortem } from './summary/post-mortem'
import { ROOM } from './summary/room'
import { signatures } from './summary/signatures'
import { calm, tenants } from './summary/tenants'
import { timeline } from './summary/timeline'

/**
 * The step summary, in Markdown that GitHub and Gitea render alike: what a person needs at 3 a.m. first, the rest
 * folded. Less than 900 KiB, and nothing from outside is more than text in it.
 */
export function summary(report: Report): string {
  const { mark, words } = headline(report)
  const parts = [
    `## ${mark} ${words}`,
    ...why(report),
    ...next(report),
    mendBlock(report),
    undo(report),
    wrong(report),
    origin(report),
    openGates(report),
    tenants(report),
    checks(report),
    images(report),
    signatures(report),
    warnings(report),
    postMortem(report),
    timeline(report),
    calm(report),
    matrix(report),
    passedGates(report),
    digests(report),
    happenings(report),
    theRun(report),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** The cause before what it stopped. */
function wrong(report: Report): string {
  const { causes, stopped } = whatWentWrong(report)
  const all = [...causes, ...(stopped.length > 0 ? [{ tags: stopped }] : [])]
  return list('What went wrong', all, ROOM.faults, (cause) => {
    if (!('fault' in cause)) return `stopped by it: ${names(cause.tags, code)}`
    const { tags, fault } = cause
    const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : ''
    const which = tags.slice(0, 3).map((tag) => code(tag)).join(', ')
    return `${which}${rest}${which && ': '}${prose(fault)}`
  })
}

function origin(report: Report): string {
  const { startedAt, finishedAt, startedBy } = report
  const way = journey(report, (commit) => code(commit))
  const when = `${utcDate(startedAt)} ${utcTime(startedAt)} UTC, ${duration(Math.max(0, finishedAt - startedAt))}`
  return [way, `started by ${prose(startedBy, 200)}`, when].filter(Boolean).join(' · ')
}

const warnings = (report: Report): string =>
  list('Warnings', otherWarnings(report), ROOM.warnings, (warning) => `⚠️ ${prose(warning)}`)
