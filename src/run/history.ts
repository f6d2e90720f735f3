import { systemClock } from '../adapters/clock'
import { replaceFile } from '../adapters/files'
import { type CommandResult, type HistoryCommand, recallAll, say, unknownImage } from '../modes/history'
import type { Host } from '../ports/host'
import { asFailure } from '../release/failure'
import { historyJson, historyText } from '../report/history-text'
import { harmlessJson } from '../report/json'
import { harmless } from '../report/safe'
import { faultLine } from '../request/fault'
import { idleInputs, type NamedHistory, parseHistory, type RawInputs } from '../request/parse'
import { registry } from './adapters'
import { createContext, type RunContext } from './context'
import { guardedOut, type Out } from './way-out'

/** Where a command's own words go, and whether as JSON. */
export interface Output {
  out: Out
  json: boolean
}

/** Shows what images remember. Returns the exit code. */
export async function showHistory(raw: RawInputs, html: string | undefined, host: Host, cancel: AbortSignal, { out, json }: Output): Promise<0 | 1 | 2> {
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
      const { message, hint } = unknownImage({ name: image }, tag)
      context.log.error(`${message}. ${hint}`)
    }
    if (json) out.write(harmlessJson(historyJson(memories)))
    else guardedOut(out, context.secrets).write(historyText(memories, now).map((line) => `${line}\n`).join(''))
    return unknown.length > 0 ? 1 : 0
  })
}

/** Vetoes, holds, or takes either back. Returns the exit code. */
export async function changeHistory(verb: HistoryCommand['verb'], raw: RawInputs, host: Host, cancel: AbortSignal, { out, json }: Output): Promise<0 | 1 | 2> {
  const needs = { why: verb === 'veto' || verb === 'hold', sha: verb === 'veto' || verb === 'unveto' }
  return within(raw, needs, host, async ({ build, ...request }, context) => {
    const ports = { registry: registry(request, request.images, request.dryRun, context), clock: systemClock, log: context.log, cancel }
    const saying: HistoryCommand = verb === 'veto' || verb === 'unveto' ? { verb, build: build! } : { verb }
    const said = context.secrets.clean(await say(saying, request, host.trigger, ports))
    if (json) out.write(harmlessJson(said))
    else guardedOut(out, context.secrets).write(said.map((one) => `${line(one)}\n`).join(''))
    return said.some(({ failed }) => failed) ? 1 : 0
  })
}

const line = ({ image, words, failed }: CommandResult): string => harmless(`${image}: ${failed ? 'FAILED: ' : ''}${words}`)

type Needs = Parameters<typeof parseHistory>[1]
type Work = (request: NamedHistory, context: RunContext) => Promise<0 | 1 | 2>

async function within(raw: RawInputs, needs: Needs, host: Host, work: Work): Promise<0 | 1 | 2> {
  const context = await createContext(raw, host)
  try {
    for (const warning of idleInputs(raw, 'history')) context.log.warning(warning)
    const read = parseHistory(raw, needs)
    const faults = [...(read.ok ? [] : read.faults), ...context.networkFaults]
    for (const fault of faults) context.log.error(faultLine(fault))
    if (!read.ok || faults.length > 0) return 2
    // A reason goes into a registry, for everybody to read.
    return await work({ ...read.inputs, why: context.secrets.redact(read.inputs.why) }, context)
  } catch (thrown) {
    const { message, hint } = asFailure(thrown)
    context.log.error(hint ? `${message}. ${hint}` : message)
    return 1
  } finally {
    context.http.close()
  }
}
