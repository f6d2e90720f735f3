import { styleText } from 'node:util'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import { wrapWhole } from '../../release/wrap'
import { harmless } from '../../report/safe'

export type Colour = Parameters<typeof styleText>[0]
export type Paint = (colour: Colour, text: string) => string
type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>

/** https://no-color.org; a pipe gets plain lines. */
export const colours = (env: Readonly<Record<string, string | undefined>>, stream: { isTTY?: boolean }): Paint =>
  stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? (colour, text) => styleText(colour, text) : (_, text) => text

/** One live line at the foot of a terminal, above it what stays; in a pipe every line stays. */
export function terminalLog(stream: Stream, paint: Paint): Log {
  const { stays, lives, gone } = footOf(stream)
  return {
    info: (text) => stays(paint('dim', harmless(text))),
    progress: (text) => (stream.isTTY ? lives(harmless(text)) : stays(harmless(text))),
    ...loud(stays, paint, widthOf(stream)),
    group: (title) => stays(paint('bold', harmless(title))),
    endGroup: () => undefined,
    over: gone,
  }
}

/**
 * The same for a run on a terminal, whose report tells in the end what has happened: what goes on is the one live line,
 * and a phase that is over is one line that stays, with the time it took.
 */
export function quietLog(stream: Stream, paint: Paint, clock: Clock): Log {
  const { stays, lives, gone } = footOf(stream)
  let phase: { title: string; began: number } | undefined
  const live = (text: string): void => lives(phase && !text.startsWith(phase.title) ? `${phase.title}: ${text}` : text)
  return {
    info: (text) => live(harmless(text)),
    progress: (text) => live(harmless(text)),
    ...loud(stays, paint, widthOf(stream)),
    group(title) {
      phase = { title: harmless(title), began: clock.elapsed() }
      lives(phase.title)
    },
    endGroup() {
      if (phase) stays(paint('dim', `${phase.title}: ${Math.round((clock.elapsed() - phase.began) / 1_000)} s`))
      phase = undefined
    },
    over: gone,
  }
}

/** Columns of a terminal; a pipe gets whole lines, to be searched. */
const widthOf = ({ isTTY, columns }: Stream): number => (isTTY ? Math.max(40, columns || 80) : Infinity)

/** What is told aloud, in the width that there is. */
function loud(stays: (text: string) => void, paint: Paint, width: number): Pick<Log, 'notice' | 'warning' | 'error'> {
  const say = (word: string, colour: Colour) => (text: string): void => {
    for (const line of wrapWhole(harmless(`${word}: ${text}`), width)) stays(paint(colour, line))
  }
  return { notice: say('notice', 'cyan'), warning: say('warning', 'yellow'), error: say('error', 'red') }
}

/** The foot of a terminal: `lives` replaces its line, `stays` writes above it, `gone` takes it away. */
function footOf(stream: Stream) {
  let isLive = false
  const gone = (): void => {
    if (isLive) stream.write('\r\x1b[2K')
    isLive = false
  }
  return {
    gone,
    stays(text: string): void {
      gone()
      stream.write(`${text}\n`)
    },
    lives(text: string): void {
      stream.write(`\r\x1b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`)
      isLive = true
    },
  }
}
