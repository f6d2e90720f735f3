import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopSignal } from './adapters/stop-signal'
import { colours } from './adapters/terminal/log'
import type { Host } from './ports/host'
import { succeeded } from './release/reason'
import { run } from './run'
import { plainInputs } from './run/config'
import { changeHistory, showHistory } from './run/history'
import { playDemo } from './sandbox/demo'
import type { DemoHost } from './sandbox/demo-world'

/** Tells the story of `release-action demo` with the action's own code; leaves nothing behind but the history's page. Gives the exit code. */
export async function demo(out: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'release-action-demo-'))
  const say = (line: string): void => void out.write(`${line}\n`)
  const paint = colours(env, out)
  const silent = (): void => undefined
  // The one thing that stays, to be looked at.
  const page = join(tmpdir(), 'release-action-demo.html')
  const cancel = stopSignal()
  /** Shows the report alone, and lets no login or setting of the person who watches take part. */
  const host = (apiUrl?: string, event?: string): Host => ({
    trigger: { commandLine: event === undefined, event: event ?? 'command line', actor: event ? 'release-bot' : 'you', ref: 'refs/heads/main', repository: 'molecule-ai/platform' },
    log: { info: silent, progress: silent, notice: silent, warning: silent, error: silent, group: silent, endGroup: silent },
    folder,
    apiUrl,
    env: {},
    home: folder,
    announceSecret: silent,
    keepInputs: silent,
    keepJournal: silent,
    keepNotice: silent,
    keepShown: silent,
    publish({ report, text: [first = '', ...rest] }) {
      say(`  ${paint(succeeded(report.outcome) ? 'green' : 'red', first)}`)
      for (const line of rest) say(line && `  ${line}`)
      return undefined
    },
  })
  try {
    const act: DemoHost['run'] = async (inputs, apiUrl, more) => (await run(plainInputs(inputs), host(apiUrl, more?.event), cancel)).report
    const history: DemoHost['history'] = (command, inputs) => {
      const teller = { json: false, out: { write: (text: string) => (say(text.replace(/^/gm, '  ').trimEnd()), true) } }
      return command === 'history' ? showHistory(inputs, page, host(), cancel, teller) : changeHistory(command, inputs, host(), cancel, teller)
    }
    const good = await playDemo({ say, paint, run: act, history })
    say(good
      ? `\nThe page of that history is ${page}.\nThat is all. With your own images: release-action promote --help, and README.md for the workflow.`
      : '\nThis story should have ended otherwise. Where you did not stop it, please report it.')
    return good ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
