import { writeFileSync } from 'node:fs'
import { systemClock } from '../adapters/clock'
import { recallAll, say, type Said, type Saying } from '../modes/history'
import type { Host } from '../ports'
import { asFailure } from '../release/failure'
import { historyJson, historyText } from '../report/history-text'
import { harmless } from '../report/safe'
import { faultLine } from '../request/fault'
import { idleInputs, parseMemory, type RawInputs } from '../request/parse'
import type { MemoryRequest } from '../request/request'
import { registry } from './adapters'
import { setScene, type Scene } from './context'

/** Where a command's own words go, and whether as JSON. */
export interface Teller {
  out: Pick<NodeJS.WritableStream, 'write'>
  json: boolean
}

/** Shows what images remember. Returns the exit code. */
export async function showHistory(raw: RawInputs, html: string | undefined, host: Host, cancel: AbortSignal, { out, json }: Teller): Promise<0 | 1 | 2> {
  return within(raw, { why: false, sha: false }, host, async (request, scene) => {
    const ports = { registry: registry(request, request.images, true, scene), clock: systemClock, log: scene.log, cancel }
    const memories = await recallAll(request, ports)
    const now = systemClock.now()
    if (html !== undefined) {
      const { historyPage } = await import('../report/history-page')
      writeFileSync(html, historyPage(memories, now))
      scene.log.info(`the page is ${html}`)
    }
    out.write(json ? `${JSON.stringify(historyJson(memories), null, 2)}\n` : historyText(memories, now).map((line) => `${line}\n`).join(''))
    return 0
  })
}

/** Vetoes, holds, or takes either back. Returns the exit code. */
export async function sayToHistory(verb: Saying['verb'], raw: RawInputs, host: Host, cancel: AbortSignal, { out, json }: Teller): Promise<0 | 1 | 2> {
  const needs = { why: verb === 'veto' || verb === 'hold', sha: verb === 'veto' || verb === 'unveto' }
  return within(raw, needs, host, async ({ sha, ...request }, scene) => {
    const ports = { registry: registry(request, request.images, false, scene), clock: systemClock, log: scene.log, cancel }
    const saying: Saying = verb === 'veto' || verb === 'unveto' ? { verb, sha: sha! } : { verb }
    const said = await say(saying, request, host.trigger, ports)
    const lines = json ? [JSON.stringify(said, null, 2)] : said.map(line)
    out.write(lines.map((text) => `${text}\n`).join(''))
    return said.some(({ failed }) => failed) ? 1 : 0
  })
}

const line = ({ image, words, failed }: Said): string => harmless(`${image}: ${failed ? 'FAILED: ' : ''}${words}`)

type Needs = Parameters<typeof parseMemory>[1]
type Work = (request: MemoryRequest & { sha?: string }, scene: Scene) => Promise<0 | 1 | 2>

async function within(raw: RawInputs, needs: Needs, host: Host, work: Work): Promise<0 | 1 | 2> {
  const scene = setScene(raw, host)
  try {
    for (const warning of idleInputs(raw, 'history')) scene.log.warning(warning)
    const read = parseMemory(raw, needs)
    if (!read.ok) {
      for (const fault of read.faults) scene.log.error(faultLine(fault))
      return 2
    }
    return await work(read.inputs, scene)
  } catch (thrown) {
    const { message, hint } = asFailure(thrown)
    scene.log.error(hint ? `${message}. ${hint}` : message)
    return 1
  } finally {
    scene.http.close()
  }
}
