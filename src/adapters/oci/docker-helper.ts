import { execFile, type ExecFileException } from 'node:child_process'
import * as v from 'valibot'
import type { Stored } from './docker-config'

const Secret = v.pipe(v.string(), v.minLength(1))
const Answer = v.pipe(v.string(), v.parseJson(), v.object({ Username: v.string(), Secret }))
/** Milliseconds, less than a runner gives a run that it has asked to stop: a keychain may wait for somebody to unlock it. */
const PATIENCE = 5_000

/**
 * Asks `docker-credential-<name> get` (https://github.com/docker/docker-credential-helpers), silently: its output is a
 * secret. One that does not answer is killed.
 * @param patience milliseconds until it is given up
 * @returns what it keeps, nothing where it keeps nothing, or words for what went wrong
 */
export async function askHelper(name: string, key: string, patience = PATIENCE): Promise<Stored | string | undefined> {
  if (!/^[A-Za-z0-9._-]+$/.test(name)) return 'has a name that is none'
  const { fault, stdout } = await run(`docker-credential-${name}`, key, patience)
  if (fault?.killed) return `did not answer within ${patience / 1_000} s`
  if (fault && typeof fault.code !== 'number') return 'could not be started; is it installed and on the PATH?'
  if (/credentials not found/i.test(stdout)) return undefined
  if (fault) return `ended with exit code ${fault.code}`
  const parsed = v.safeParse(Answer, stdout)
  if (!parsed.success) return 'did not answer as a credential helper does'
  const { Username: user, Secret: secret } = parsed.output
  // By docker's convention this name says that the secret is an identity token.
  return user === '<token>' ? { identityToken: secret } : { user, password: secret }
}

function run(command: string, key: string, timeout: number): Promise<{ fault: ExecFileException | null; stdout: string }> {
  return new Promise((resolve) => {
    const child = execFile(command, ['get'], { timeout, killSignal: 'SIGKILL', env: process.env }, (fault, stdout) => resolve({ fault, stdout }))
    // One that could not be started, or reads nothing, breaks the pipe.
    child.stdin?.on('error', () => undefined).end(key)
  })
}
