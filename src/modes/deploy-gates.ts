import type { Call, Ports, Trigger } from '../ports'
import { readHistory } from '../release/history/amend'
import { historyTag } from '../release/history/history'
import { askMemory, type Remembered } from '../release/gates/history-gate'
import type { Gates } from '../release/gates/gates'
import type { Logbook } from '../release/run-record'
import type { DeployRequest } from '../request/request'
import type { Goal } from './deploy-images'

/** The gates with the histories among them: a hold or a veto that comes while a rollout is under way stops it there. */
export function withMemory(gates: Gates, { sha, sightings }: Goal, request: DeployRequest, trigger: Trigger, book: Logbook, { registry }: Ports): Gates {
  if (!request.history || sightings.length === 0) return gates
  const tag = historyTag(request.targetTag)
  const read = (call: Call): Promise<Remembered[]> => Promise.all(sightings.map(async ({ image, targetTag, source }) =>
    ({ image, targetTag, history: (await readHistory(registry, image, tag, call))?.history, digest: source.digest })))
  const ask = async (before: string, call: Call): Promise<void> => {
    const fault = askMemory(await read(call), sha, trigger, false, before, book)
    if (fault) throw fault
  }
  return {
    ...gates,
    async ask(before, call) {
      const asked = await Promise.allSettled([gates.ask(before, call), ask(before, call)])
      for (const answer of asked) if (answer.status === 'rejected') throw answer.reason
    },
  }
}
