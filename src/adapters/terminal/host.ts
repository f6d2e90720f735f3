import { tmpdir } from 'node:os'
import { styleText } from 'node:util'
import type { Host, Publication } from '../../ports/host'
import type { Log } from '../../ports/log'
import { succeeded } from '../../release/reason'
import { harmless } from '../../report/safe'
import { homeFolder } from '../home'
import { stateFolder } from '../journal/folders'

type Env = Readonly<Record<string, string | undefined>>
type Colour = Parameters<typeof styleText>[0]

/** A person's terminal, or a pipe: progress goes to standard error, the report to standard output. */
export function terminalHost(env: Env, options: { json: boolean }): Host {
  return {
    trigger: {
      commandLine: true,
      event: 'command line',
      actor: env['USER'] || env['LOGNAME'] || undefined,
      repository: env['GITHUB_REPOSITORY'] || undefined,
    },
    log: terminalLog(process.stderr, colours(env, process.stderr)),
    // Not the shared temporary folder: what a kill left must survive, and be nobody else's to change.
    folder: stateFolder(env) ?? tmpdir(),
    apiUrl: env['GITHUB_API_URL'] || undefined,
    env,
    home: homeFolder(env),
    announceSecret: () => undefined,
    keepInputs: () => undefined,
    keepJournal: () => undefined,
    keepNotice: () => undefined,
    publish: (publication) => publish(publication, options.json, colours(env, process.stdout)),
  }
}

type Paint = (colour: Colour, text: string) => string

/** https://no-color.org; a pipe gets plain lines. */
export const colours = (env: Env, stream: { isTTY?: boolean }): Paint =>
  stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? (colour, text) => styleText(colour, text) : (_, text) => text

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

/** One live line at the foot of a terminal, above it what stays; in a pipe every line stays. */
export function terminalLog(stream: NodeJS.WriteStream, paint: Paint): Log {
  let live = false
  const stays = (text: string): void => {
    if (live) stream.write('\r\x1b[2K')
    live = false
    stream.write(`${text}\n`)
  }
  return {
    info: (text) => stays(paint('dim', harmless(text))),
    progress: (text) => {
      if (!stream.isTTY) return stays(harmless(text))
      stream.write(`\r\x1b[2K${harmless(text).slice(0, (stream.columns ?? 80) - 1)}`)
      live = true
    },
    notice: (text) => stays(paint('cyan', `notice: ${harmless(text)}`)),
    warning: (text) => stays(paint('yellow', `warning: ${harmless(text)}`)),
    error: (text) => stays(paint('red', `error: ${harmless(text)}`)),
    group: (title) => stays(paint('bold', harmless(title))),
    endGroup: () => undefined,
  }
}
