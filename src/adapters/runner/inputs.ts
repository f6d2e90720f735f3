import { namesCommit } from '../../release/tag'

type Env = Readonly<Record<string, string | undefined>>

/** The inputs as a runner hands them over: `INPUT_SOURCE-TAG`, upper-case with the dashes kept. */
const PREFIX = 'INPUT_'

/**
 * @param eventSha what `sha` is where nobody set it; a rollback has no default, so that none goes where nobody meant,
 * nor has a deploy of one certain tag, which is that tag's commit and not the event's
 */
export function runnerInputs(env: Env, eventSha?: string): Record<string, string | undefined> {
  const inputs: Record<string, string | undefined> = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (name.startsWith(PREFIX) ? [[inputOf(name), value]] : [])))
  const needsSha = !inputs['sha']?.trim() && inputs['mode']?.trim() !== 'rollback' && !namesOwnCommit(inputs)
  return needsSha ? { ...inputs, sha: eventSha } : inputs
}

/** A runner writes capitals alone; what is written otherwise is somebody else's, and must not take an input's place. */
const inputOf = (variable: string): string => {
  const name = variable.slice(PREFIX.length)
  return name === name.toUpperCase() ? name.toLowerCase() : variable
}

function namesOwnCommit(inputs: Record<string, string | undefined>): boolean {
  const tag = inputs['redeploy-tag']?.trim()
  return inputs['mode']?.trim() === 'deploy' && !!tag && !namesCommit(tag)
}
