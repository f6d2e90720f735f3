import { createHash } from 'node:crypto'
import { systemClock } from '../adapters/clock'
import type { Forge } from '../ports/forge'
import type { Trigger } from '../ports/trigger'
import { deadline } from '../release/deadline'
import { asFailure, inSentences } from '../release/failure'
import type { Report } from '../release/report'
import { codeBlock, link } from '../report/markdown'
import { summary } from '../report/summary'
import { plainText } from '../report/text'
import type { Request } from '../request/request'
import type { RunContext } from './context'

/** GitHub takes 65 536 characters. */
const MOST = 60_000

/** Milliseconds for it: the report is out, and a job that waits longer for a comment may be killed for it. */
const PATIENCE = 5_000

/**
 * Writes the plan of a pull request where its readers are, once the report is written. A comment that cannot be written
 * in its time is a warning, and never what a plan fails by; a run that is asked to stop writes none. Never throws.
 */
export async function comment(report: Report, request: Request, forge: Forge | undefined, { host: { trigger }, secrets, log }: RunContext, cancel: AbortSignal): Promise<void> {
  const { pullRequest } = trigger
  if (!request.prComment || !pullRequest || cancel.aborted) return
  const warn = (why: string): void => log.warning(`the plan is not on the pull request: ${why}`)
  if (!forge) return warn('there is no forge to comment on')
  const marker = markerOf(request, trigger)
  const { signal, end } = deadline(PATIENCE, systemClock, cancel)
  try {
    // As data first: a table's escapes, and what is cut, hide a secret from whoever looks for it afterwards.
    await forge.comment(pullRequest.number, marker, secrets.redact(words(secrets.clean(report))), { signal })
  } catch (thrown) {
    if (cancel.aborted) return warn('the run was asked to stop')
    warn(signal.aborted ? `the forge took longer than ${PATIENCE / 1_000} s` : inSentences(asFailure(thrown)))
  } finally {
    end()
  }
}

/** Two plans of one pull request, of different modes, jobs, images or tags, each keep their own (incident comment-of-another). */
function markerOf(request: Request, { job }: Trigger): string {
  const what = 'images' in request ? [request.targetTag, ...request.images.map(({ name }) => name)] : []
  const mark = createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12)
  return ['<!-- release-action: plan', request.mode, ...(job ? [job] : []), mark, '-->'].join(' ')
}

/** The summary, or where it is too long for a comment the beginning of its plain twin. */
function words(report: Report): string {
  const whole = summary(report)
  if (whole.length <= MOST) return whole
  const lines: string[] = []
  let room = MOST - 1_000
  for (const line of plainText(report)) {
    if ((room -= line.length + 1) < 0) break
    lines.push(line)
  }
  const more = report.runUrl ? `The rest stands in ${link('the summary of the run', report.runUrl)}.` : 'The rest stands in the summary of the run.'
  return `${codeBlock(lines)}\n\n${more}\n`
}
