import { readEvent } from './adapters/runner/event'
import { runnerHost } from './adapters/runner/host'
import { runnerInputs } from './adapters/runner/inputs'
import { stopSignal } from './adapters/stop-signal'
import { succeeded } from './release/reason'
import { finish } from './run/recover'
import { secretsIn } from './run/secrets'
import { guardedLog } from './run/way-out'

/** Finishes a job's killed run in its place. */
export async function resume(journal: string): Promise<void> {
  const event = readEvent(process.env)
  const host = runnerHost(process.env, event)
  const inputs = runnerInputs(process.env)
  try {
    const report = await finish(journal, inputs, host, stopSignal())
    process.exitCode = !report || succeeded(report.outcome) ? 0 : 1
  } catch (fault) {
    const log = guardedLog(host.log, secretsIn(inputs, host.announceSecret))
    log.error(`the journal ${journal} could not be finished: ${fault instanceof Error ? fault.message : String(fault)}`)
    process.exitCode = 1
  }
}
