import { type ChildProcess, spawn } from 'node:child_process'
import * as v from 'valibot'
import { systemClock } from '../clock'
import { Failure } from '../../release/failure'
import { childEnv } from '../child-env'
import { onAbort } from '../http/on-abort'
import type { Stored } from './docker-config'
import { printable } from './printable'

const Secret = v.pipe(v.string(), v.minLength(1))
const Answer = v.pipe(v.string(), v.parseJson(), v.object({ Username: v.string(), Secret }))
const MOST_BYTES = 1024 * 1024
/** Milliseconds for what a helper has left behind to let go of its output. */
const GRACE = 1_000

export interface Asking {
  env: Readonly<Record<string, string | undefined>>
  /** Told how long it has been, in milliseconds: first after 2 s, then every 10 s. */
  waiting: (elapsed: number) => void
  signal?: AbortSignal
  /** Milliseconds until it is given up: one that renews a login in the cloud, or waits for a keychain, needs some. */
  patience?: number
}

/** How a helper ended. */
interface Ended {
  code?: number | null
  stdout: string
  late?: boolean
  unstarted?: boolean
}

/**
 * Asks `docker-credential-<name> get` (https://github.com/docker/docker-credential-helpers), silently: its output is a
 * secret. It runs in a process group of its own, and one that does not answer in time is killed with its children.
 * @returns what it keeps, nothing where it keeps nothing, or words for what went wrong
 * @throws Failure `registry-denied` where it is too late, transient `registry-unavailable` where the signal fires
 */
export async function askHelper(name: string, key: string, asking: Asking): Promise<Stored | string | undefined> {
  if (!/^[A-Za-z0-9._-]+$/.test(name)) return 'has a name that is none'
  const { patience = 60_000 } = asking
  const { code, stdout, late, unstarted } = await run(`docker-credential-${name}`, key, { ...asking, patience })
  if (late) throw tooLate(name, key, patience)
  if (unstarted) return 'could not be started; is it installed and on the PATH?'
  if (/credentials not found/i.test(stdout)) return undefined
  if (code !== 0) return code === null || code === undefined ? 'was killed' : `ended with exit code ${code}${toldBy(stdout)}`
  const parsed = v.safeParse(Answer, stdout.replace(/^\uFEFF/, ''))
  if (!parsed.success) return 'did not answer as a credential helper does'
  const { Username: user, Secret: secret } = parsed.output
  // By docker's convention this name says that the secret is an identity token.
  return user === '<token>' ? { identityToken: secret } : { user, password: secret }
}

/** Helpers say on standard output what went wrong, e.g. "pass store is uninitialized". What may be a login, or is one word, is not repeated. */
function toldBy(stdout: string): string {
  const line = printable(stdout.trim().split('\n')[0] ?? '')
  return !line.includes(' ') || /[{}"]|secret|password|token/i.test(stdout) ? '' : ` ("${line}")`
}

/** Going on without it would be going on as somebody else (incident slow-helper). */
function tooLate(name: string, key: string, patience: number): Failure {
  const helper = `docker-credential-${name}`
  return new Failure('registry-denied', `the helper ${helper} gave no login for ${key} within ${patience / 1_000} s`, {
    hint: 'see what it waits for by running the command, or name the login in registry-auth, which goes before it',
    command: `echo ${key} | ${helper} get`,
  })
}

function run(command: string, key: string, { env, waiting, signal, patience }: Asking & { patience: number }): Promise<Ended> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled(command))
    const began = systemClock.elapsed()
    const group = process.platform !== 'win32'
    const child = spawn(command, ['get'], { env: childEnv(env), stdio: ['pipe', 'pipe', 'ignore'], detached: group })
    const chunks: Buffer[] = []
    let length = 0
    const timers = [setTimeout(() => end({ late: true }), patience), setTimeout(tell, 2_000)]
    const letGo = onAbort(signal, () => { reject(cancelled(command)); end({}) })

    function tell(): void {
      waiting(systemClock.elapsed() - began)
      timers.push(setTimeout(tell, 10_000))
    }
    function end(how: Omit<Ended, 'stdout'>): void {
      timers.forEach(clearTimeout)
      letGo()
      if (child.exitCode === null && child.signalCode === null) kill(child, group)
      child.stdout.destroy()
      resolve({ ...how, stdout: Buffer.concat(chunks).toString('utf8') })
    }
    child.on('error', () => end({ unstarted: true }))
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= MOST_BYTES) chunks.push(chunk)
    })
    child.on('close', (code) => end({ code }))
    // A daemon that it started may keep its output open for ever.
    child.on('exit', (code) => {
      timers.splice(0).forEach(clearTimeout)
      timers.push(setTimeout(() => end({ code }), GRACE))
    })
    // One that could not be started, or reads nothing, breaks the pipe.
    child.stdin.on('error', () => undefined).end(key)
  })
}

function kill(child: ChildProcess, group: boolean): void {
  try {
    if (group && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch { /* it has ended by itself */ }
}

const cancelled = (command: string): Failure =>
  new Failure('registry-unavailable', `cancelled while waiting for ${command}`, { transient: true })
