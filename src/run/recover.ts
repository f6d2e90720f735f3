import { systemClock } from '../adapters/clock'
import { type JournalFile, readJournal, reopenJournal } from '../adapters/journal/file'
import { recover, type RecoverPorts } from '../modes/recover'
import type { RecoverSmokePorts } from '../modes/recover-smoke'
import type { Host } from '../ports/host'
import { Failure } from '../release/failure'
import type { JournalEntry } from '../release/journal'
import type { Report } from '../release/report'
import { replay } from '../release/tags/replay'
import { faultLine } from '../request/fault'
import { parseCanaries, parseLogins, type Part, type RawInputs } from '../request/parse'
import { registry, tenants } from './adapters'
import { createContext, type RunContext } from './context'
import { close } from './journal'
import { suiteEnv } from './suite-env'

/** Finishes a run that was killed, from its journal; does nothing where it ended by itself. */
export async function finish(path: string, raw: RawInputs, host: Host, cancel: AbortSignal): Promise<Report | undefined> {
  const context = createContext(raw, host)
  const entries = readJournal(path)
  const begin = entries.find((entry) => entry.kind === 'begin')
  const journal = reopenJournal(path)
  try {
    const finishMode = begin?.mode === 'smoke' ? finishSmoke : begin?.mode === 'deploy' ? finishDeploy : finishTags
    const report = await finishMode(entries, raw, context, journal, cancel)
    return report && begin && close(report, journal, context, begin.evidenceFile)
  } finally {
    journal.close()
    context.http.close()
  }
}

const finishTags = (entries: JournalEntry[], raw: RawInputs, context: RunContext, journal: JournalFile, cancel: AbortSignal): Promise<Report | undefined> =>
  recover(entries, recoverPorts(entries, raw, context, journal, cancel))

async function finishDeploy(entries: JournalEntry[], raw: RawInputs, context: RunContext, journal: JournalFile, cancel: AbortSignal): Promise<Report | undefined> {
  const { recoverDeploy } = await import('../modes/recover-deploy')
  return recoverDeploy(entries, { ...recoverPorts(entries, raw, context, journal, cancel), tenants: tenants(context) })
}

function recoverPorts(entries: JournalEntry[], raw: RawInputs, context: RunContext, journal: JournalFile, cancel: AbortSignal): RecoverPorts {
  const images = replay(entries).steps.map(({ move }) => move.image)
  return { registry: registry(whole(parseLogins(raw)), images, false, context), clock: systemClock, log: context.log, journal, cancel }
}

async function finishSmoke(entries: JournalEntry[], raw: RawInputs, context: RunContext, _journal: JournalFile, cancel: AbortSignal): Promise<Report | undefined> {
  const { tenantUrls, tenantTokens, tenantOrgIds } = whole(parseCanaries(raw))
  const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }))
  const { recoverSmoke } = await import('../modes/recover-smoke')
  const envOf: RecoverSmokePorts['envOf'] = (suite) => suiteEnv(suite, { env: context.host.env, mask: context.secrets.add }).values
  return recoverSmoke(entries, known, { tenants: tenants(context), clock: systemClock, log: context.log, cancel, envOf })
}

function whole<T>(part: Part<T>): T {
  if (!part.ok) throw new Failure('bad-input', part.faults.map(faultLine).join('; '))
  return part.inputs
}
