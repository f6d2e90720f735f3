import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { onAbort } from '../http/on-abort'
import { type Unstarted, whyNot } from './unstarted'

/** Milliseconds from SIGTERM to SIGKILL: the run itself has 7 s once it is asked to stop. */
const TO_KILL = 2_000
/** Milliseconds for what a command has left behind to let go of its output. */
const TO_LET_GO = 1_000
const HAS_GROUPS = process.platform !== 'win32'

export interface Command {
  words: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  /** What stands on its standard input; nothing by default. */
  input?: string
  timeoutMs: number
  signal?: AbortSignal
  onOutput(chunk: Buffer): void
  onErrors(chunk: Buffer): void
}

/** How a command ended: by itself, killed by somebody else, by us since it was late or the run was asked to stop, or never begun. */
export type Ended =
  | { how: 'exit'; code: number }
  | { how: 'killed'; signal: string }
  | { how: 'late' | 'stopped' }
  | { how: 'unstarted' } & Unstarted

/** The exit code of one that asks to be tried again, as sysexits.h names it. */
export const TEMPORARY = 75

/** e.g. `ended with exit code 1`. */
export function endedWords(ended: Ended): string {
  switch (ended.how) {
    case 'exit': return `ended with exit code ${ended.code}`
    case 'killed': return `was killed by ${ended.signal}`
    case 'late': return 'was ended: it took too long'
    case 'stopped': return 'was ended: the run was asked to stop'
    case 'unstarted': return `could not be started: ${ended.why}`
  }
}

/**
 * Runs a command without a shell, in a process group of its own. When it is late, or the signal fires, the whole group
 * is asked to end (SIGTERM) and then ended. What it leaves behind when it ends by itself is its own; where that keeps
 * its output open, nobody waits for it. Never rejects.
 */
export function runCommand({ words, env, input = '', timeoutMs, signal, onOutput, onErrors }: Command): Promise<Ended> {
  if (signal?.aborted) return Promise.resolve({ how: 'stopped' })
  const [program = ''] = words
  const begun = begin(words, env)
  if ('why' in begun) return Promise.resolve({ how: 'unstarted', ...begun })
  return new Promise((resolve) => {
    const child = begun
    const timers = [setTimeout(() => stop('late'), timeoutMs)]
    const letGo = onAbort(signal, () => stop('stopped'))
    let ended: Ended | undefined
    let isOver = false

    function stop(how: 'late' | 'stopped'): void {
      if (ended) return
      ended = { how }
      tellGroup(child, 'SIGTERM')
      timers.push(setTimeout(() => {
        tellGroup(child, 'SIGKILL')
        // One that hangs in the kernel ends when it likes.
        timers.push(setTimeout(end, TO_LET_GO))
      }, TO_KILL))
    }
    function end(): void {
      if (isOver) return
      isOver = true
      timers.forEach(clearTimeout)
      letGo()
      // Its leader has ended, and another of the group may not have heard.
      if (ended?.how === 'late' || ended?.how === 'stopped') tellGroup(child, 'SIGKILL')
      child.stdin.destroy()
      child.stdout.destroy()
      child.stderr.destroy()
      child.unref()
      resolve(ended ?? { how: 'unstarted', why: 'nobody knows why' })
    }
    child.on('error', (fault) => {
      if (child.pid !== undefined) return
      ended = { how: 'unstarted', ...whyNot(fault, program) }
      end()
    })
    child.stdout.on('data', onOutput)
    child.stderr.on('data', onErrors)
    child.on('exit', (code, by) => {
      // One that was told to end has others in its group, which are given their time too.
      if (ended) return
      ended = code === null ? { how: 'killed', signal: by ?? 'a signal' } : { how: 'exit', code }
      timers.push(setTimeout(end, TO_LET_GO))
    })
    child.on('close', end)
    // One that reads nothing breaks the pipe (EPIPE), and may do its work all the same.
    child.stdin.on('error', () => undefined).end(input)
  })
}

function tellGroup(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): void {
  try {
    if (HAS_GROUPS && child.pid !== undefined) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch { /* it has ended by itself */ }
}

/** Some faults are told by an event (ENOENT, EACCES), and the others are thrown: ELOOP, ENOTDIR, E2BIG, ETXTBSY. */
function begin([program = '', ...args]: readonly string[], env: Command['env']): ChildProcessWithoutNullStreams | Unstarted {
  try {
    return spawn(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'], detached: HAS_GROUPS })
  } catch (fault) {
    return whyNot(fault as NodeJS.ErrnoException, program)
  }
}
