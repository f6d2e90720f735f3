import { systemClock } from '../adapters/clock'
import { type JournalFile, readJournal, reopenJournal } from '../adapters/journal/file'
import { recover, type RecoverPorts } from '../modes/recover'
import { planRecovery } from '../modes/recover-plan'
import type { RecoverSmokePorts } from '../modes/recover-smoke'
import type { Host } from '../ports/host'
import { Failure } from '../release/failure'
import type { Image } from '../release/image'
import type { JournalEntry } from '../release/journal'
import type { Report } from '../release/report'
import { replay } from '../release/tags/replay'
import { faultLine } from '../request/fault'
import { parseCanaries, parseDeployCanary, parseDryRun, parseLogins, type Part, type RawInputs } from '../request/parse'
import { registry, tenants } from './adapters'
import { createContext, type RunContext } from './context'
import { close } from './journal'
import { secretFree } from './secret-free-journal'
import { suiteEnv } from './suite-env'

/** Says what `finish` would do, and does nothing. */
export async function planOf(path: string, raw: RawInputs, host: Host, cancel: AbortSignal): Promise<string[]> {
  const context = createContext(raw, host)
  try {
    const entries = readJournal(path)
    const images = imagesOf(entries, context)
    return context.secrets.clean(await planRecovery(entries, registry(whole(parseLogins(raw)), images, true, context), { signal: cancel }))
  } finally {
    context.http.close()
  }
}

/** Finishes a run that was killed, from its journal; does nothing where it ended by itself. */
export async function finish(path: string, raw: RawInputs, host: Host, cancel: AbortSignal): Promise<Report | undefined> {
  const context = createContext(raw, host)
  const entries = readJournal(path)
  const begin = entries.find((entry) => entry.kind === 'begin')
  const journal = secretFree(reopenJournal(path), context.secrets)
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
  const ports = { ...recoverPorts(entries, raw, context, journal, cancel), tenants: tenants(context) }
  const report = await recoverDeploy(entries, ports)
  if (!report || !entries.some(({ kind }) => kind === 'smoke')) return report
  const { cleanCanary } = await import('../modes/recover-smoke')
  const left = await cleanCanary(entries, whole(parseDeployCanary(raw)).canaryToken, ports)
  return { ...report, warnings: [...report.warnings, ...left] }
}

function recoverPorts(entries: JournalEntry[], raw: RawInputs, context: RunContext, journal: JournalFile, cancel: AbortSignal): RecoverPorts {
  return { registry: registry(whole(parseLogins(raw)), imagesOf(entries, context), false, context), clock: systemClock, log: context.log, journal, cancel }
}

/** A password that is a word of an image's name does not tear it. */
function imagesOf(entries: JournalEntry[], { secrets }: RunContext): Image[] {
  const images = replay(entries).steps.map(({ move }) => move.image)
  for (const { name } of images) secrets.spare(name)
  return images
}

async function finishSmoke(entries: JournalEntry[], raw: RawInputs, context: RunContext, _journal: JournalFile, cancel: AbortSignal): Promise<Report | undefined> {
  const { tenantUrls, tenantTokens, tenantOrgIds } = whole(parseCanaries(raw))
  const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }))
  const { recoverSmoke } = await import('../modes/recover-smoke')
  const envOf: RecoverSmokePorts['envOf'] = (suite) => suiteEnv(suite, { env: context.host.env, mask: context.secrets.add }).values
  return recoverSmoke(entries, known, { tenants: tenants(context), clock: systemClock, log: context.log, cancel, envOf, hide: context.secrets.hide })
}

/** What `--dry-run` says; a word that is neither is no guess. */
export const isDryRun = (raw: RawInputs): boolean => whole(parseDryRun(raw)).dryRun

function whole<T>(part: Part<T>): T {
  if (!part.ok) throw new Failure('bad-input', part.faults.map(faultLine).join('; '))
  return part.inputs
}
