import { readEvent } from './adapters/runner/event'
import { runnerHost } from './adapters/runner/host'
import { savedInputs, stepInputs } from './adapters/runner/inputs'
import { stopSignal } from './adapters/stop-signal'
import { succeeded } from './release/reason'
import { merge } from './request/layers'
import type { RawInputs } from './request/parse'
import { jobVariables } from './request/variables'
import { finish } from './run/recover'
import { secretsIn } from './run/secrets'
import { guardedLog } from './run/way-out'

type Env = Readonly<Record<string, string | undefined>>

/** What the run was given, its config file's part as it was then. */
const jobInputs = (env: Env): RawInputs => merge([
  { source: 'variable', values: jobVariables(env) }, { source: 'input', values: stepInputs(env) },
  { source: 'input', values: savedInputs(env) },
]).raw

/** Finishes a job's killed run in its place. */
export async function resume(journal: string, env: Env): Promise<void> {
  const event = readEvent(env)
  const host = runnerHost(env, event)
  const inputs = jobInputs(env)
  try {
    const finished = await finish(journal, inputs, host, stopSignal())
    if (finished.state === 'lives') host.log.warning(`the run of ${journal} is still under way: it is left alone`)
    process.exitCode = finished.state !== 'finished' || (finished.isDone && succeeded(finished.report.outcome)) ? 0 : 1
  } catch (fault) {
    const log = guardedLog(host.log, secretsIn(inputs, host.announceSecret))
    log.error(`the journal ${journal} was not finished: ${fault instanceof Error ? fault.message : String(fault)}`)
    process.exitCode = 1
  }
}

/** Tells what a run that was asked to stop had no time to tell, and has a forge show it. */
export async function tellLate({ notice, shown }: Readonly<Record<'notice' | 'shown', string | undefined>>, env: Env): Promise<void> {
  const inputs = jobInputs(env)
  const host = runnerHost(env, readEvent(env))
  if (shown) await import('./run/show').then(({ showLate }) => showLate(shown, inputs, host))
  if (notice) await import('./run/notify').then(({ notifyLate }) => notifyLate(notice, inputs, host))
}
