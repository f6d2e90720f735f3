import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Host, Publication } from '../../ports/host'
import type { Log } from '../../ports/log'
import { succeeded } from '../../release/reason'
import { harmless } from '../../report/safe'
import { homeFolder } from '../home'
import { issueCommand, issueFileCommand, prepareKeyValueMessage } from './commands'
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
    keepJournal: (path) => keyValue(env, 'STATE', 'save-state', 'journal', path),
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

/** Outputs first: later steps branch on them. A place that cannot be written keeps none of the others from it. */
function publish(env: Env, { report, outputs, summary, text }: Publication): void {
  const places: [string, () => void][] = [
    ['the outputs', () => Object.entries(outputs).forEach(([name, value]) => keyValue(env, 'OUTPUT', 'set-output', name, value))],
    ['the log', () => text.forEach(line)],
    ['the step summary', () => { if (env['GITHUB_STEP_SUMMARY']) appendFileSync(env['GITHUB_STEP_SUMMARY'], summary) }],
    ['the annotation', () => annotate(report.verdict, report.outcome)],
  ]
  for (const [name, write] of places) {
    try {
      write()
    } catch (fault) {
      runnerLog.warning(`${name} could not be written: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
}

function annotate(verdict: string, outcome: Publication['report']['outcome']): void {
  if (!succeeded(outcome)) runnerLog.error(verdict)
  // Green and nothing done: nobody may take it for a pass (incident soft-skip).
  else if (outcome === 'skipped') runnerLog.notice(verdict)
}

/** By file where the runner has one, else by the older command. */
function keyValue(env: Env, file: string, command: string, name: string, value: string): void {
  if (env[`GITHUB_${file}`]) issueFileCommand(file, prepareKeyValueMessage(name, value))
  else issueCommand(command, { name }, value)
}
