import { basename, join, resolve } from 'node:path'
import { systemClock } from '../adapters/clock'
import { type JournalFile, reopenJournal } from '../adapters/journal/file'
import { readJournal } from '../adapters/journal/read'
import { isAlive } from '../adapters/process-mark'
import { recover, type RecoverPorts } from '../modes/recover'
import { planRecovery } from '../modes/recover-plan'
import type { RecoverSmokePorts } from '../modes/recover-smoke'
import type { Recovered } from '../modes/recovered'
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
import { withWayOut } from './journal'
import { strayOf } from './own'
import { publish, wordsOf } from './publish'
import { missingOf, variables } from './recover-command'
import { secretFree } from './secret-free-journal'
import { showingOf } from './showing'
import { suiteEnv } from './suite-env'
import { tellEnd } from './tell-end'

/** Says what `finish` would do, and does nothing. */
export async function planOf(path: string, raw: RawInputs, host: Host, cancel: AbortSignal): Promise<string[]> {
  const context = await reachable(raw, host)
  try {
    const { entries } = readJournal(path)
    const images = imagesOf(entries, context)
    return context.secrets.clean(await planRecovery(entries, registry(whole(parseLogins(raw)), images, true, context), { signal: cancel }))
  } finally {
    context.http.close()
  }
}

/** @throws Failure `bad-input` where nobody may be asked */
async function reachable(raw: RawInputs, host: Host): Promise<RunContext> {
  const context = await createContext(raw, host)
  if (context.networkFaults.length > 0) throw new Failure('bad-input', context.networkFaults.map(faultLine).join('; '))
  return context
}

/** What became of a journal that was to be finished. `lives`: its run is under way, and was left alone. */
export type Finished = { state: 'nothing' | 'lives' } | { state: 'finished'; report: Report; isDone: boolean }

/** What the modes that finish a run are given. */
interface Resumed {
  entries: JournalEntry[]
  begin: Extract<JournalEntry, { kind: 'begin' }>
  raw: RawInputs
  context: RunContext
  journal: JournalFile
  cancel: AbortSignal
}

/**
 * Finishes a run that was killed or ended stranded, from its journal; does nothing where it ended by itself or lives.
 * @throws Error where the file is no journal of this user's, Failure `bad-input` where it is not of a run with these inputs
 */
export async function finish(path: string, raw: RawInputs, host: Host, cancel: AbortSignal): Promise<Finished> {
  const isJob = !host.trigger.commandLine
  const context = await reachable(raw, host)
  const { entries, isTorn } = readJournal(path)
  const begin = entries.find((entry) => entry.kind === 'begin')
  const ended = entries.findLast((entry) => entry.kind === 'end')
  if (!begin) return { state: 'nothing' }
  const stray = strayOf(entries, raw, isJob)
  if (stray) throw new Failure('bad-input', `${path} is not the journal of a run with these inputs: ${stray}; nothing was written`)
  if (!ended && begin.process && isAlive(begin.process)) return { state: 'lives' }
  const journal = secretFree(reopen(path, context), context.secrets)
  try {
    const finishMode = begin.mode === 'smoke' ? finishSmoke : begin.mode === 'deploy' ? finishDeploy : finishTags
    const recovered = await finishMode({ entries, begin, raw, context, journal, cancel })
    if (recovered) return await close(recovered, { entries, begin, raw, context, journal, cancel }, isJob, isTorn)
    tidy(journal, context)
    return { state: 'nothing' }
  } finally {
    attempt(() => journal.close())
    context.http.close()
  }
}

/** A disk that is full by now keeps nobody from being put right. */
function reopen(path: string, { log }: RunContext): JournalFile {
  try {
    return reopenJournal(path)
  } catch (fault) {
    log.warning(`the journal ${path} cannot be added to (${wordsOf(fault)}); it is finished all the same`)
    const idle = (): void => undefined
    return { path, append: () => { throw fault }, close: idle, remove: idle }
  }
}

const finishTags = (resumed: Resumed): Promise<Recovered | undefined> => recover(resumed.entries, recoverPorts(resumed))

async function finishDeploy(resumed: Resumed): Promise<Recovered | undefined> {
  const { entries, raw, context } = resumed
  const { recoverDeploy } = await import('../modes/recover-deploy')
  const ports = { ...recoverPorts(resumed), tenants: tenants(context) }
  const recovered = await recoverDeploy(entries, ports)
  if (!recovered || !entries.some(({ kind }) => kind === 'smoke')) return recovered
  const { cleanCanary } = await import('../modes/recover-smoke')
  const left = await cleanCanary(entries, whole(parseDeployCanary(raw)).canaryToken, { ...ports, envOf: envOf(context) })
  const { report, isDone } = recovered
  return { report: { ...report, warnings: [...report.warnings, ...left] }, isDone: isDone && left.length === 0 }
}

function recoverPorts({ entries, raw, context, journal, cancel }: Resumed): RecoverPorts {
  return { registry: registry(whole(parseLogins(raw)), imagesOf(entries, context), false, context), clock: systemClock, log: context.log, journal, cancel }
}

/** A password that is a word of an image's name does not tear it. */
function imagesOf(entries: JournalEntry[], { secrets }: RunContext): Image[] {
  const { steps, update } = replay(entries)
  const images = [...steps.map(({ move }) => move), ...(update?.images ?? [])].map(({ image }) => image)
  for (const { name } of images) secrets.spare(name)
  return images
}

async function finishSmoke({ entries, raw, context, journal, cancel }: Resumed): Promise<Recovered | undefined> {
  const { tenantUrls, tenantTokens, tenantOrgIds } = whole(parseCanaries(raw))
  const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }))
  const { recoverSmoke } = await import('../modes/recover-smoke')
  return recoverSmoke(entries, known, { tenants: tenants(context), clock: systemClock, log: context.log, journal, cancel, envOf: envOf(context), hide: context.secrets.hide })
}

const envOf = ({ host: { env }, secrets }: RunContext): RecoverSmokePorts['envOf'] => (suite) => suiteEnv(suite, { env, mask: secrets.add }).values

/** Publishes the report, and tells and shows the end; the journal goes only when all of it is done (incident recover-loses-journal). */
async function close({ report, isDone }: Recovered, resumed: Resumed, isJob: boolean, isTorn: boolean): Promise<Finished> {
  const { begin, raw, context, journal } = resumed
  const missing = isDone ? [] : missingOf(begin.needs ?? [], raw)
  const warnings = [
    ...(isTorn ? ['a line in the midst of the journal is torn; what it may have been about was looked at'] : []),
    ...(missing.length > 0 ? [`what the run was given and this was not: ${isJob ? missing.join(', ') : variables(missing)}`] : []),
  ]
  const told = { ...report, warnings: [...report.warnings, ...warnings] }
  const shown = isDone ? told : withWayOut(told, journal.path, nextStep(report, missing))
  const published = await publish(shown, context, evidencePlace(resumed, isJob))
  if (isDone) tidy(journal, context, report)
  else if (report.outcome === 'stranded') attempt(() => journal.append({ kind: 'end', at: systemClock.now(), outcome: report.outcome, reason: report.reason }))
  const { entries, cancel } = resumed
  const showing = await showingOf(raw, context)
  await Promise.all([tellEnd(published.report, raw, context, { cancel }), showing?.end(published.report, { cancel, entries })])
  return { state: 'finished', report: published.report, isDone }
}

function nextStep({ outcome }: Report, missing: readonly string[]): string {
  if (missing.length > 0) return `Set ${variables(missing)}, then run this`
  return outcome === 'stranded' ? 'Run this once more; where it cannot be, the commands for each tag' : 'Mend what the warnings name, then run this once more'
}

/** Ends the journal and takes it away. */
function tidy(journal: JournalFile, { log, host }: RunContext, report?: Report): void {
  if (report) attempt(() => journal.append({ kind: 'end', at: systemClock.now(), outcome: report.outcome, reason: report.reason }))
  try {
    journal.remove()
  } catch (fault) {
    log.warning(`the journal ${journal.path} is finished and could not be removed: ${wordsOf(fault)}`)
  }
  host.keepJournal('')
}

/** A job's evidence goes where its inputs say, whatever a file says that somebody may have laid there. */
function evidencePlace({ begin, raw, context: { host, id } }: Resumed, isJob: boolean): string {
  if (!isJob) return begin.evidenceFile
  const given = raw['evidence-file']?.trim()
  const name = basename(begin.evidenceFile)
  return resolve(given || join(host.folder, /^release-action-[0-9a-f]{8}\.json$/.test(name) ? name : `release-action-${id}.json`))
}

/** What `--dry-run` says; a word that is neither is no guess. */
export const isDryRun = (raw: RawInputs): boolean => whole(parseDryRun(raw)).dryRun

function whole<T>(part: Part<T>): T {
  if (!part.ok) throw new Failure('bad-input', part.faults.map(faultLine).join('; '))
  return part.inputs
}

function attempt(act: () => void): void {
  try {
    act()
  } catch {
    // Whoever finds the journal comes to the same end.
  }
}
