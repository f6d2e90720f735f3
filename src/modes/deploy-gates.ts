import type { Call } from '../ports/call'
import type { TagPorts } from '../ports/run'
import type { Trigger } from '../ports/trigger'
import { sameConfig } from '../release/command'
import type { Gates } from '../release/gates/gates'
import { askHistory } from '../release/gates/history-gate'
import { readHistory } from '../release/history/amend'
import type { Candidate } from '../release/history/candidate'
import { historyTag } from '../release/history/history'
import type { RunRecord } from '../release/run-record'
import type { DeployRequest } from '../request/request'
import type { Goal } from './deploy-images'

/** The gates with the histories among them: a hold or a veto that comes while a rollout is under way stops it there. */
export function withHistory(gates: Gates, { sha, readings }: Goal, request: DeployRequest, trigger: Trigger, record: RunRecord, { registry }: TagPorts): Gates {
  if (!request.history || readings.length === 0) return gates
  const tag = historyTag(request.targetTag)
  const read = (call: Call): Promise<Candidate[]> => Promise.all(readings.map(async ({ image, targetTag, source }) =>
    ({ image, targetTag, history: (await readHistory(registry, image, tag, call))?.history, digest: source.digest })))
  const ask = async (before: string, call: Call): Promise<void> => {
    const fault = askHistory(await read(call), sha, { ...sameConfig(request), trigger, plans: false, liftHold: request.liftHold }, before, record)
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
