import { systemClock } from '../adapters/clock'
import { replaceFile } from '../adapters/files'
import { type HistoryCommand, recallAll, say, unknownImage } from '../modes/history'
import type { Host } from '../ports/host'
import { inSentences } from '../release/failure'
import { historyJson, historyText } from '../report/history-text'
import { resultText } from '../report/result-text'
import { type NamedHistory, parseHistory, type RawInputs } from '../request/parse'
import { registry } from './adapters'
import type { RunContext } from './context'
import { tellJson, tellLines } from './tell'
import type { Out } from './way-out'
import { withInputs } from './with-inputs'

/** Where a command's own words go, and whether as JSON. */
export interface Output {
  out: Out
  json: boolean
  /** Of a terminal. */
  width?: number
}

/** Shows what images remember. Returns the exit code. */
export async function showHistory(raw: RawInputs, html: string | undefined, host: Host, cancel: AbortSignal, { out, json, width }: Output): Promise<0 | 1 | 2> {
  return within(raw, { why: false, sha: false }, host, async (request, context) => {
    const ports = { registry: registry(request, request.images, true, context), clock: systemClock, log: context.log, cancel }
    const memories = context.secrets.clean(await recallAll(request, ports))
    const now = systemClock.now()
    if (html !== undefined) {
      const { historyPage } = await import('../report/history-page')
      // For others to look at too, and not through a link that somebody laid there.
      replaceFile(html, context.secrets.redact(historyPage(memories, now)), 0o644)
      context.log.info(`the page is ${html}`)
    }
    const unknown = memories.filter(({ shown, history }) => shown === undefined && history.entries.length === 0 && !history.hold)
    for (const { image, tag } of unknown) {
      context.log.error(inSentences(unknownImage({ name: image }, tag)))
    }
    if (json) tellJson(historyJson(memories), out, context)
    else tellLines(historyText(memories, now, width), out, context)
    return unknown.length > 0 ? 1 : 0
  })
}

/** Vetoes, holds, or takes either back. Returns the exit code. */
export async function changeHistory(verb: HistoryCommand['verb'], raw: RawInputs, host: Host, cancel: AbortSignal, { out, json, width = Infinity }: Output): Promise<0 | 1 | 2> {
  const needs = { why: verb === 'veto' || verb === 'hold', sha: verb === 'veto' || verb === 'unveto' }
  return within(raw, needs, host, async ({ build, ...request }, context) => {
    const ports = { registry: registry(request, request.images, request.dryRun, context), clock: systemClock, log: context.log, cancel }
    const saying: HistoryCommand = verb === 'veto' || verb === 'unveto' ? { verb, build: build! } : { verb }
    const said = context.secrets.clean(await say(saying, request, host.trigger, ports))
    if (json) tellJson(said, out, context)
    else tellLines(resultText(said, width), out, context)
    return said.some(({ failed }) => failed) ? 1 : 0
  })
}

type Needs = Parameters<typeof parseHistory>[1]
type Work = (request: NamedHistory, context: RunContext) => Promise<0 | 1 | 2>

const within = (raw: RawInputs, needs: Needs, host: Host, work: Work): Promise<0 | 1 | 2> =>
  withInputs(raw, 'history', parseHistory(raw, needs), host, (request, context) =>
    // A reason goes into a registry, for everybody to read.
    work({ ...request, why: context.secrets.redact(request.why) }, context))
