import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'

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
  /** Nobody reads its standard streams any more. */
  hangUp(): void
  ended: Promise<Ended>
}

export interface Start {
  /** Below the project's root, e.g. `dist/index.js`. */
  script: string
  args?: string[]
  /** All of the environment but PATH. */
  env: Record<string, string>
  cwd: string
  /** How many times faster time runs in the child. */
  fast?: number
  /** The Node to use; the one that runs the tests by default. */
  node?: string
  /** Its standard streams are a disk without room. */
  full?: boolean
}

/** Starts a bundle as a runner would: in a process of its own, which sees nothing of this one's environment. */
export function start({ script, args = [], env, cwd, fast = 1, node = process.execPath, full = false }: Start): Child {
  const preload = fast === 1 ? [] : ['--require', join(__dirname, 'fast-clock.cjs')]
  const disk = full ? openSync('/dev/full', 'w') : 'pipe'
  const child = spawn(node, [...preload, join(ROOT, script), ...args], {
    cwd,
    env: { PATH: process.env.PATH, FAST_CLOCK: String(fast), ...env },
    stdio: ['ignore', disk, disk],
  })
  if (typeof disk === 'number') closeSync(disk)
  const said = { stdout: '', stderr: '' }
  child.stdout?.on('data', (part) => (said.stdout += part))
  child.stderr?.on('data', (part) => (said.stderr += part))
  const hangUp = (): void => { for (const stream of [child.stdout, child.stderr]) stream?.destroy() }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...said }))
  })
  return { pid: child.pid ?? 0, kill: (signal) => void child.kill(signal), hangUp, ended }
}
