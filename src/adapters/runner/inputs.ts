import * as v from 'valibot'
import { namesCommit } from '../../release/tag'

type Env = Readonly<Record<string, string | undefined>>

/** The inputs as a runner hands them over: `INPUT_SOURCE-TAG`, upper-case with the dashes kept. */
const PREFIX = 'INPUT_'

/** Inputs by name. */
type Inputs = Record<string, string | undefined>

/** What the step gives. */
export const stepInputs = (env: Env): Inputs =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (name.startsWith(PREFIX) ? [[inputOf(name), value]] : [])))

/** What the config file gave the run, as the run saved it for its post step. */
export function savedInputs(env: Env): Inputs {
  try {
    return v.parse(v.record(v.string(), v.string()), JSON.parse(env['STATE_inputs'] ?? '{}'))
  } catch {
    return {}
  }
}

/**
 * What `sha` is where nobody gave it: the event's. A rollback has no default, so that none goes where nobody meant, nor
 * has a deploy of one certain tag, which is that tag's commit and not the event's.
 */
export const defaultSha = (inputs: Inputs, eventSha: string | undefined): string | undefined =>
  (inputs['mode']?.trim() === 'rollback' || namesOwnCommit(inputs) ? undefined : eventSha)

/** What the step gives, and the event. */
export function runnerInputs(env: Env, eventSha?: string): Inputs {
  const inputs = stepInputs(env)
  const sha = inputs['sha']?.trim() ? undefined : defaultSha(inputs, eventSha)
  return sha === undefined ? inputs : { ...inputs, sha }
}

/** A runner writes capitals alone; what is written otherwise is somebody else's, and must not take an input's place. */
const inputOf = (variable: string): string => {
  const name = variable.slice(PREFIX.length)
  return name === name.toUpperCase() ? name.toLowerCase() : variable
}

function namesOwnCommit(inputs: Inputs): boolean {
  const tag = inputs['redeploy-tag']?.trim()
  return inputs['mode']?.trim() === 'deploy' && !!tag && !namesCommit(tag)
}
