import type { Report } from '../release/report'
import type { RawInputs } from '../request/parse'
import type { RunContext } from './context'
import type { Telling } from './notify'

/** Tells whom `notify` names how a run ended; where it names nobody, nothing of it is loaded. Never throws. */
export async function tellEnd(report: Report, raw: RawInputs, context: RunContext, telling: Telling): Promise<void> {
  if (!raw['notify']?.trim()) return
  const { notify } = await import('./notify')
  await notify(report, raw, context, telling)
}
