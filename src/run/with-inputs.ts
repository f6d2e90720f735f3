import type { Host } from '../ports/host'
import { asFailure, inSentences } from '../release/failure'
import { faultWords } from '../request/fault'
import { type CommandWithInputs, idleInputs, type Part, type RawInputs } from '../request/parse'
import { createContext, type RunContext } from './context'

/**
 * The frame of a command that is no mode: tells what is wrong with its inputs, before anything is asked of any network,
 * and what a fault of the work is.
 * @returns the exit code: 2 where the inputs are not right, 1 where the work fails
 */
export async function withInputs<T>(raw: RawInputs, command: CommandWithInputs, read: Part<T>, host: Host, work: (inputs: T, context: RunContext) => Promise<0 | 1 | 2>): Promise<0 | 1 | 2> {
  // A doctor has a finding of each.
  const context = await createContext(raw, host, [], command !== 'doctor')
  try {
    for (const warning of idleInputs(raw, command)) context.log.warning(warning)
    const faults = [...(read.ok ? [] : read.faults), ...context.networkFaults]
    for (const fault of faults) context.log.error(faultWords(host.trigger)(fault))
    if (!read.ok || faults.length > 0) return 2
    return await work(read.inputs, context)
  } catch (thrown) {
    const failure = asFailure(thrown)
    context.log.error(inSentences(failure))
    return failure.reason === 'bad-input' ? 2 : 1
  } finally {
    context.http.close()
  }
}
