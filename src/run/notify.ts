import { readFileSync } from 'node:fs'
import { systemClock } from '../adapters/clock'
import { sendNotice } from '../adapters/notice/send'
import { signed } from '../adapters/notice/sign'
import { isTold } from '../release/ended'
import { bodyFor, RECEIVERS, receiverOf } from '../report/notices/bodies'
import type { Told } from '../report/notices/message'
import type { Host } from '../ports/host'
import { parseNotify, type RawInputs } from '../request/parse'
import { createContext, type RunContext } from './context'

/** Milliseconds for one try, and after a signal, when the runner is about to kill. */
const EACH = 5_000
const EACH_AFTER_SIGNAL = 2_000

export interface Telling {
  cancel: AbortSignal
  /** Where the report lies, for the post step, which tells what a signal left untold. */
  evidence?: string
  /** Which of the addresses are told, from 0; where absent, all. */
  due?: ReadonlySet<number>
}

/**
 * Tells whom `notify` names how a run ended, once its report is written. A notice that cannot be sent is a warning and
 * never what a run fails by. Never throws.
 * @param told free of secrets
 */
export async function notify(told: Told, raw: RawInputs, context: RunContext, { cancel, evidence, due }: Telling): Promise<void> {
  const read = parseNotify(raw)
  // What is wrong with it stands in the report of a run that it was given to.
  if (!read.ok) return
  const { notify: urls, notifyOn, notifySecret } = read.inputs
  if (urls.length === 0 || !isTold(told, notifyOn)) return
  const { host, http, log, id } = context
  const at = systemClock.now()
  const hurried = cancel.aborted
  const patience = hurried ? { each: EACH_AFTER_SIGNAL, tries: 1 as const } : { each: EACH, tries: 2 as const }
  const failed = (await Promise.all(urls.map(async (url, index) => {
    if (due && !due.has(index)) return []
    const receiver = receiverOf(url)
    const body = bodyFor(receiver, told, at)
    const headers = receiver === 'webhook' ? signed(`msg_${id}_${index + 1}`, at, body, notifySecret) : {}
    const fault = await sendNotice({ url, body, headers }, patience, { http, clock: systemClock })
    if (fault !== undefined) log.warning(`notice ${index + 1} of ${urls.length} could not be sent to ${RECEIVERS[receiver]}: ${fault}`)
    return fault === undefined ? [] : [index]
  }))).flat()
  if (hurried && failed.length > 0 && evidence) host.keepNotice(`${failed.join(',')} ${evidence}`)
}

/** Tells what a run that was asked to stop could not. @param kept as `notify` has kept it */
export async function notifyLate(kept: string, raw: RawInputs, host: Host): Promise<void> {
  const context = await createContext(raw, host)
  const [, which = '', file = ''] = /^([\d,]+) (.+)$/s.exec(kept) ?? []
  const told = toldIn(file)
  if (!told) return context.log.warning(`the notice of the run that was stopped is not sent: its evidence ${file} cannot be read`)
  await notify(told, raw, context, { cancel: new AbortController().signal, due: new Set(which.split(',').map(Number)) })
  context.http.close()
}

function toldIn(file: string): Told | undefined {
  try {
    const { mode, outcome, reason, sha, dryRun, verdict, next, command, undo, runUrl, images } = JSON.parse(readFileSync(file, 'utf8')) as Told
    return { mode, outcome, reason, sha, dryRun, verdict, next, command, undo, runUrl, images }
  } catch {
    return undefined
  }
}
