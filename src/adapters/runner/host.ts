import { tmpdir } from 'node:os'
import type { Host, Publication } from '../../ports/host'
import type { Log } from '../../ports/log'
import { succeeded } from '../../release/reason'
import { harmless } from '../../report/safe'
import { addToFile } from '../files'
import { homeFolder } from '../home'
import { issueCommand, prepareKeyValueMessage } from './commands'
import type { RunnerEvent } from './event'

type Env = Readonly<Record<string, string | undefined>>

/** A job of GitHub's or Gitea's runner. */
export function runnerHost(env: Env, { trigger }: RunnerEvent): Host {
  return {
    trigger,
    log: runnerLog,
    folder: env['RUNNER_TEMP'] || tmpdir(),
    apiUrl: env['GITHUB_API_URL'] || undefined,
    env,
    home: homeFolder(env),
    announceSecret: (secret) => issueCommand('add-mask', {}, secret),
    keepInputs: (inputs) => keepInputs(env, inputs),
    keepJournal: (path) => keepState(env, path),
    keepNotice: (kept) => void faultOf(() => keyValues(env, 'STATE', 'save-state', { notice: kept })),
    keepShown: (kept) => void faultOf(() => keyValues(env, 'STATE', 'save-state', { shown: kept })),
    publish: (publication) => publish(env, publication),
  }
}

const line = (text: string): void => void process.stdout.write(`${text}\n`)

const runnerLog: Log = {
  info: (text) => line(harmless(text)),
  progress: (text) => line(harmless(text)),
  notice: (text) => issueCommand('notice', {}, harmless(text)),
  warning: (text) => issueCommand('warning', {}, harmless(text)),
  error: (text) => issueCommand('error', {}, harmless(text)),
  group: (title) => issueCommand('group', {}, harmless(title)),
  endGroup: () => issueCommand('endgroup', {}, ''),
}

/** Without it the run is as good as with it, but for a kill: it goes on. */
function keepState(env: Env, path: string): void {
  const fault = faultOf(() => keyValues(env, 'STATE', 'save-state', { journal: path }))
  if (fault && path !== '') {
    runnerLog.warning(`the step's state could not be saved (${fault}): after a kill the post step finds no journal; run release-action recover ${path}`)
  }
}

/** The post step looks at no checkout: later steps may have changed it. */
function keepInputs(env: Env, inputs: Readonly<Record<string, string | undefined>>): void {
  if (Object.keys(inputs).length === 0) return
  const fault = faultOf(() => keyValues(env, 'STATE', 'save-state', { inputs: JSON.stringify(inputs) }))
  if (fault) runnerLog.warning(`the step's state could not be saved (${fault}): after a kill the post step does not know what the config file gave`)
}

/** Outputs first: later steps branch on them. A place that cannot be written keeps none of the others from it. */
function publish(env: Env, { report, outputs, summary, text }: Publication): string | undefined {
  const { GITHUB_STEP_SUMMARY: page } = env
  const unwritten = faultOf(() => keyValues(env, 'OUTPUT', 'set-output', outputs))
  text.forEach(line)
  const unshown = page ? faultOf(() => addToFile(page, summary)) : undefined
  if (unshown) runnerLog.warning(`the step summary could not be written: ${unshown}`)
  annotate(report.verdict, report.outcome)
  if (unwritten) {
    runnerLog.error(`the outputs could not be written (${unwritten}), so later steps would branch on nothing: this step is red for it, and what the report says is true`)
  }
  return unwritten
}

function faultOf(write: () => void): string | undefined {
  try {
    write()
    return undefined
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

function annotate(verdict: string, outcome: Publication['report']['outcome']): void {
  if (!succeeded(outcome)) runnerLog.error(verdict)
  // Green and nothing done: nobody may take it for a pass (incident soft-skip).
  else if (outcome === 'skipped') runnerLog.notice(verdict)
}

/** By file where the runner has one, all of it or nothing; else by the older command. */
function keyValues(env: Env, file: 'STATE' | 'OUTPUT', command: string, values: Readonly<Record<string, string>>): void {
  const path = env[`GITHUB_${file}`]
  const all = Object.entries(values)
  if (path) addToFile(path, all.map(([name, value]) => `${prepareKeyValueMessage(name, value)}\n`).join(''))
  else for (const [name, value] of all) issueCommand(command, { name }, value)
}
