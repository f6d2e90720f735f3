import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { setImmediate } from 'node:timers'

export const ROOT = join(__dirname, '../..')

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface Child {
  pid: number
  kill(signal: NodeJS.Signals): void
  /** Resolves once no signal is on its way to it any more: what is answered afterwards it hears later. */
  tookSignals(): Promise<void>
  /** Nobody reads its standard streams any more. */
  hangUp(): void
  clock: ChildClock
  ended: Promise<Ended>
}

/** The child's own time (child-clock.cjs), for what is to happen here at a moment of it. */
export interface ChildClock {
  /** Milliseconds since it began, as far as it has told. */
  elapsed(): number
  /** Resolves when so many milliseconds of it have passed. */
  sleep(milliseconds: number): Promise<void>
  /** It stands still until the work is done. */
  hold<T>(work: Promise<T>): Promise<T>
}

export interface Start {
  /** Below the project's root, e.g. `dist/index.js`. */
  script: string
  args?: string[]
  /** All of the environment but PATH. */
  env: Record<string, string>
  cwd: string
  /** The Node to use; the one that runs the tests by default. */
  node?: string
  /** Its standard streams are a disk without room. */
  full?: boolean
}

/**
 * Starts a bundle as a runner would: in a process of its own, which sees nothing of this one's environment. Its time
 * passes only when both wait (child-clock.cjs).
 */
export function start({ script, args = [], env, cwd, node = process.execPath, full = false }: Start): Child {
  const disk = full ? openSync('/dev/full', 'w') : 'pipe'
  const child = spawn(node, ['--require', join(__dirname, 'child-clock.cjs'), join(ROOT, script), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', disk, disk, 'pipe'],
  })
  if (typeof disk === 'number') closeSync(disk)
  const said = { stdout: '', stderr: '' }
  child.stdout?.on('data', (part) => (said.stdout += part))
  child.stderr?.on('data', (part) => (said.stderr += part))
  const hangUp = (): void => { for (const stream of [child.stdout, child.stderr]) stream?.destroy() }
  const clock = clockOf(child.stdio[3] as Duplex)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...said }))
  })
  return { pid: child.pid ?? 0, kill: (signal) => void child.kill(signal), tookSignals: () => tookSignals(child.pid ?? 0), hangUp, clock, ended }
}

/** Turns of the event loop in which a request that has been sent is accepted, read, worked on and answered. */
const TURNS = 40

/** Answers the child's question how far its time may go, after all that it was to be told. */
function clockOf(line: Duplex): ChildClock {
  let [now, to] = [0, 0]
  // `at` is set at the next question: until then the child's time has stood still, and only it knows where.
  let timers: { milliseconds: number; at?: number; wake: () => void }[] = []
  const holds = new Set<Promise<unknown>>()
  const turn = (left: number): void => void (left > 0 ? setImmediate(turn, left - 1) : answer())
  function answer(): void {
    // It goes on without time: what it is held for may need it to read an answer, or to start something, first.
    if (holds.size > 0) return void line.write(`${now}\n`)
    for (const timer of timers) timer.at ??= now + timer.milliseconds
    const due = timers.find(({ at }) => at! <= now)
    if (due) {
      timers = timers.filter((timer) => timer !== due)
      due.wake()
      return turn(TURNS)
    }
    line.write(`${Math.min(to, ...timers.map(({ at }) => at!))}\n`)
  }
  line.on('data', (asked: Buffer) => {
    [now, to] = asked.toString().trim().split(' ').map(Number) as [number, number]
    turn(TURNS)
  })
  line.on('error', () => undefined) // the child was killed while it asked
  return {
    elapsed: () => now,
    sleep: (milliseconds) => new Promise((wake) => { timers.push({ milliseconds, wake }) }),
    async hold(work) {
      const held = work.catch(() => undefined)
      holds.add(held)
      void held.then(() => holds.delete(held))
      return work
    },
  }
}

/** As the kernel has it (proc(5)): the signals that wait for a thread, and for the process. */
async function tookSignals(pid: number): Promise<void> {
  const file = `/proc/${pid}/status`
  while (existsSync(file) && /^S(?:ig|hd)Pnd:\s*0*[1-9a-f]/m.test(readFileSync(file, 'utf8'))) await new Promise((turn) => setImmediate(turn))
}
