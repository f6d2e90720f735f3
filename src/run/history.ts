import { writeFileSync } from 'node:fs'
import { systemClock } from '../adapters/clock'
import { type CommandResult, type HistoryCommand, recallAll, say } from '../modes/history'
import type { Host } from '../ports/host'
import { asFailure } from '../release/failure'
import { historyJson, historyText } from '../report/history-text'
import { harmless } from '../report/safe'
import { faultLine } from '../request/fault'
import { idleInputs, type NamedHistory, parseHistory, type RawInputs } from '../request/parse'
import { registry } from './adapters'
import { createContext, type RunContext } from './context'

/** Where a command's own words go, and whether as JSON. */
export interface Output {
  out: Pick<NodeJS.WritableStream, 'write'>
  json: boolean
}

/** Shows what images remember. Returns the exit code. */
export async function showHistory(raw: RawInputs, html: string | undefined, host: Host, cancel: AbortSignal, { out, json }: Output): Promise<0 | 1 | 2> {
  return within(raw, { why: false, sha: false }, host, async (request, context) => {
    const ports = { registry: registry(request, request.images, true, context), clock: systemClock, log: context.log, cancel }
    const memories = await recallAll(request, ports)
    const now = systemClock.now()
    if (html !== undefined) {
      const { historyPage } = await import('../report/history-page')
      writeFileSync(html, historyPage(memories, now))
      context.log.info(`the page is ${html}`)
    }
    out.write(json ? `${JSON.stringify(historyJson(memories), null, 2)}\n` : historyText(memories, now).map((line) => `${line}\n`).join(''))
    return 0
  })
}

/** Vetoes, holds, or takes either back. Returns the exit code. */
export async function changeHistory(verb: HistoryCommand['verb'], raw: RawInputs, host: Host, cancel: AbortSignal, { out, json }: Output): Promise<0 | 1 | 2> {
  const needs = { why: verb === 'veto' || verb === 'hold', sha: verb === 'veto' || verb === 'unveto' }
  return within(raw, needs, host, async ({ build, ...request }, context) => {
    const ports = { registry: registry(request, request.images, false, context), clock: systemClock, log: context.log, cancel }
    const saying: HistoryCommand = verb === 'veto' || verb === 'unveto' ? { verb, build: build! } : { verb }
    const said = await say(saying, request, host.trigger, ports)
    const lines = json ? [JSON.stringify(said, null, 2)] : said.map(line)
    out.write(lines.map((text) => `${text}\n`).join(''))
    return said.some(({ failed }) => failed) ? 1 : 0
  })
}

const line = ({ image, words, failed }: CommandResult): string => harmless(`${image}: ${failed ? 'FAILED: ' : ''}${words}`)

type Needs = Parameters<typeof parseHistory>[1]
type Work = (request: NamedHistory, context: RunContext) => Promise<0 | 1 | 2>

async function within(raw: RawInputs, needs: Needs, host: Host, work: Work): Promise<0 | 1 | 2> {
  const context = createContext(raw, host)
  try {
    for (const warning of idleInputs(raw, 'history')) context.log.warning(warning)
    const read = parseHistory(raw, needs)
    if (!read.ok) {
      for (const fault of read.faults) context.log.error(faultLine(fault))
      return 2
    }
    return await work(read.inputs, context)
  } catch (thrown) {
    const { message, hint } = asFailure(thrown)
    context.log.error(hint ? `${message}. ${hint}` : message)
    return 1
  } finally {
    context.http.close()
  }
}
