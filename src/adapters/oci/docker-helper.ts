import * as v from 'valibot'
import type { Stored } from './docker-config'

const Secret = v.pipe(v.string(), v.minLength(1))
const Answer = v.pipe(v.string(), v.parseJson(), v.object({ Username: v.string(), Secret }))

/**
 * Asks `docker-credential-<name> get` (https://github.com/docker/docker-credential-helpers), silently: its output is a
 * secret.
 * @returns what it keeps, nothing where it keeps nothing, or words for what went wrong
 */
export async function askHelper(name: string, key: string): Promise<Stored | string | undefined> {
  if (!/^[A-Za-z0-9._-]+$/.test(name)) return 'has a name that is none'
  const { getExecOutput } = await import('@actions/exec') // rarely needed, and slow to load
  let exitCode: number
  let stdout: string
  try {
    ({ exitCode, stdout } = await getExecOutput(`docker-credential-${name}`, ['get'], {
      input: Buffer.from(key), silent: true, ignoreReturnCode: true,
    }))
  } catch {
    return 'could not be started; is it installed and on the PATH?'
  }
  if (/credentials not found/i.test(stdout)) return undefined
  if (exitCode !== 0) return `ended with exit code ${exitCode}`
  const parsed = v.safeParse(Answer, stdout)
  if (!parsed.success) return 'did not answer as a credential helper does'
  const { Username: user, Secret: secret } = parsed.output
  // By docker's convention this name says that the secret is an identity token.
  return user === '<token>' ? { identityToken: secret } : { user, password: secret }
}
