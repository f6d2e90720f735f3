import { readFileSync, readlinkSync } from 'node:fs'
import type { ProcessMark } from '../release/journal'

/** Milliseconds for `ps`, which answers at once or not at all. */
const PATIENCE = 2_000

/** Tells this process apart from every other, also from one that is given its number later. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, started: startOf(process.pid), place: place() }
}

/**
 * Whether the process that bears the mark runs still.
 * @returns nothing where it cannot be seen from here: it was another container's, or nobody knows when it began
 */
export function isAlive({ pid, started, place: where }: ProcessMark): boolean | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  if (where !== place()) return undefined
  const now = startOf(pid)
  if (now === undefined) return false
  return started === undefined ? undefined : now === started
}

/** When a process began, in whatever words the system has for it; nothing where there is none, or only its remains. */
function startOf(pid: number): string | undefined {
  try {
    // proc_pid_stat(5): the second field is a name, which may hold blanks and brackets; the third the state, the 22nd the start.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${bootId()}/${fields[19]}`
  } catch {
    return hasProc() ? undefined : startByPs(pid)
  }
}

const hasProc = (): boolean => read('/proc/self/stat') !== undefined

/** Ticks count from the start of the machine, and another start counts anew. */
const bootId = (): string => read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''

/** macOS has no /proc. */
function startByPs(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined
  try {
    // Takes milliseconds to load, and most systems have /proc.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { execFileSync } = require('node:child_process') as typeof import('node:child_process')
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    const said = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { env, encoding: 'utf8', timeout: PATIENCE, stdio: ['ignore', 'pipe', 'ignore'] })
    return said.trim() || undefined
  } catch {
    return undefined
  }
}

/** Containers count their processes each from 1. */
function place(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return undefined
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
