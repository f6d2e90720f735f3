import { systemClock } from '../adapters/clock'
import { readJournal, reopenJournal, type JournalFile } from '../adapters/journal/file'
import { recover, type RecoverPorts } from '../modes/recover'
import type { Host } from '../ports'
import { Failure } from '../release/failure'
import { retell, type JournalEntry } from '../release/journal'
import type { Report } from '../release/report'
import { faultLine } from '../request/fault'
import { parseCanaries, parseLogins, type Part, type RawInputs } from '../request/parse'
import { registry, tenants } from './adapters'
import { close } from './journal'
import { setScene, type Scene } from './context'

/** Finishes a run that was killed, from its journal; does nothing where it ended by itself. */
export async function finish(path: string, raw: RawInputs, host: Host, cancel: AbortSignal): Promise<Report | undefined> {
  const scene = setScene(raw, host)
  const entries = readJournal(path)
  const begin = entries.find((entry) => entry.kind === 'begin')
  const journal = reopenJournal(path)
  try {
    const finishMode = begin?.mode === 'smoke' ? finishSmoke : begin?.mode === 'deploy' ? finishDeploy : finishTags
    const report = await finishMode(entries, raw, scene, journal, cancel)
    return report && begin && close(report, journal, scene, begin.evidenceFile)
  } finally {
    journal.close()
    scene.http.close()
  }
}

const finishTags = (entries: JournalEntry[], raw: RawInputs, scene: Scene, journal: JournalFile, cancel: AbortSignal): Promise<Report | undefined> =>
  recover(entries, recoverPorts(entries, raw, scene, journal, cancel))

async function finishDeploy(entries: JournalEntry[], raw: RawInputs, scene: Scene, journal: JournalFile, cancel: AbortSignal): Promise<Report | undefined> {
  const { recoverDeploy } = await import('../modes/recover-deploy')
  return recoverDeploy(entries, { ...recoverPorts(entries, raw, scene, journal, cancel), tenants: tenants(scene) })
}

function recoverPorts(entries: JournalEntry[], raw: RawInputs, scene: Scene, journal: JournalFile, cancel: AbortSignal): RecoverPorts {
  const images = retell(entries).steps.map(({ move }) => move.image)
  return { registry: registry(whole(parseLogins(raw)), images, false, scene), clock: systemClock, log: scene.log, journal, cancel }
}

async function finishSmoke(entries: JournalEntry[], raw: RawInputs, scene: Scene, _journal: JournalFile, cancel: AbortSignal): Promise<Report | undefined> {
  const { tenantUrls, tenantTokens, tenantOrgIds } = whole(parseCanaries(raw))
  const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }))
  const { recoverSmoke } = await import('../modes/recover-smoke')
  return recoverSmoke(entries, known, { tenants: tenants(scene), clock: systemClock, log: scene.log, cancel })
}

function whole<T>(part: Part<T>): T {
  if (!part.ok) throw new Failure('bad-input', part.faults.map(faultLine).join('; '))
  return part.inputs
}
