import type { Host } from '../ports/host'
import { CANARY_INPUTS, DOCTOR_INPUTS, HISTORY_INPUTS, STATUS_INPUTS, VERIFY_INPUTS } from '../request/command-inputs'
import { faultWords } from '../request/fault'
import { INPUT_NAMES, type InputName } from '../request/inputs'
import type { RawInputs } from '../request/parse'
import { resolveInputs } from './config'

/** What a journal is held against: a file of another project must not keep anybody from finishing a run that he names. */
const HELD_AGAINST: readonly InputName[] = ['mode', 'sha', 'images', 'source-tag', 'target-tag', 'tenant-url-template', 'smoke-suite']

/** The inputs that a command beside the modes may take from a config file. */
const PARTS = {
  history: [...HISTORY_INPUTS, 'sha'],
  status: STATUS_INPUTS,
  doctor: DOCTOR_INPUTS,
  canary: CANARY_INPUTS,
  verify: VERIFY_INPUTS,
  suite: ['tenant-urls', 'tenant-org-ids'],
  recover: INPUT_NAMES.filter((name) => !HELD_AGAINST.includes(name)),
} satisfies Record<string, readonly InputName[]>

/**
 * Runs a command beside the modes with its inputs, the config file's among them.
 * @param fault told of each thing that is wrong with the file
 * @returns the exit code: 2 where something is, and nothing was run
 */
export async function withFile(
  command: keyof typeof PARTS, given: RawInputs, host: Host, fault: (line: string) => void, work: (inputs: RawInputs, host: Host) => Promise<number>,
): Promise<number> {
  const { raw, faults, warnings } = await resolveInputs([{ source: 'option', values: given }], host, { names: PARTS[command] })
  for (const warning of warnings) host.log.warning(warning)
  for (const one of faults) fault(faultWords(host.trigger)(one))
  return faults.length > 0 ? 2 : work(raw, host)
}
