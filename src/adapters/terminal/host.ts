import { tmpdir } from 'node:os'
import type { Host, Publication } from '../../ports/host'
import { succeeded } from '../../release/reason'
import { systemClock } from '../clock'
import { homeFolder } from '../home'
import { stateFolder } from '../journal/folders'
import { askPerson, isAttended } from './ask'
import { type Colour, colours, type Paint, quietLog, terminalLog } from './log'

type Env = Readonly<Record<string, string | undefined>>

export interface TerminalOptions {
  json: boolean
  /** All that happens is told, on a terminal too. */
  verbose?: boolean
  /** Of a run. `false`: whoever sits there is asked before production moves. */
  yes?: boolean
}

/** A person's terminal, or a pipe: progress goes to standard error, the report to standard output. */
export function terminalHost(env: Env, options: TerminalOptions): Host {
  const asks = options.yes === false && isAttended(env)
  const paint = colours(env, process.stderr)
  // Where the report is shown below what went on, it need not tell that once more.
  const isShown = options.yes !== undefined && !options.verbose && !options.json && process.stderr.isTTY && process.stdout.isTTY
  const isQuiet = options.yes !== undefined && !options.verbose && process.stderr.isTTY
  const log = isQuiet ? quietLog(process.stderr, paint, systemClock) : terminalLog(process.stderr, paint)
  return {
    trigger: {
      commandLine: true,
      event: 'command line',
      actor: env['USER'] || env['LOGNAME'] || undefined,
      repository: env['GITHUB_REPOSITORY'] || undefined,
    },
    log,
    width: isShown ? Math.max(40, process.stdout.columns || 80) : undefined,
    tellsWaits: true,
    // Not the shared temporary folder: what a kill left must survive, and be nobody else's to change.
    folder: stateFolder(env) ?? tmpdir(),
    apiUrl: env['GITHUB_API_URL'] || undefined,
    env,
    home: homeFolder(env),
    ask: asks ? (lines, signal) => (log.over?.(), askPerson(lines, signal)) : undefined,
    announceSecret: () => undefined,
    keepInputs: () => undefined,
    keepJournal: () => undefined,
    keepNotice: () => undefined,
    keepShown: () => undefined,
    publish: (publication) => {
      log.over?.()
      return publish(publication, options.json, colours(env, process.stdout))
    },
  }
}

/** Nobody branches on outputs here. */
function publish({ report, text, evidence }: Publication, json: boolean, paint: Paint): undefined {
  if (json) {
    process.stdout.write(`${evidence}\n`)
    return undefined
  }
  const colour: Colour = report.outcome === 'stranded' || !succeeded(report.outcome) ? 'red' : 'green'
  const [first = '', ...rest] = text
  process.stdout.write(`${[paint(colour, first), ...rest].join('\n')}\n`)
  return undefined
}
