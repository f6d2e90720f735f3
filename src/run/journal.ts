import { systemClock } from '../adapters/clock'
import { type EnduringJournal, keepJournal } from '../adapters/journal/enduring'
import { journalFolders } from '../adapters/journal/folders'
import { ownMark } from '../adapters/process-mark'
import type { Report } from '../release/report'
import type { RawInputs } from '../request/parse'
import type { Request } from '../request/request'
import type { RunContext } from './context'
import { publish, type Published, wordsOf } from './publish'
import { byCommand, neededFor, recoverCommand } from './recover-command'
import { secretFree } from './secret-free-journal'

/** The journal of a run, and what is to be told of it in the report. */
export interface Begun {
  journal: EnduringJournal
  warnings: readonly string[]
}

/**
 * Opens the journal, and tells where it is before anything can happen.
 * @param plans the run only plans: it needs none
 * @throws Failure `journal-unwritable` where no folder takes it and the run is no rollback
 */
export function begin(request: Request, raw: RawInputs, plans: boolean, { host, id, log, secrets }: RunContext, evidence: string): Begun {
  const { mode, sha } = request
  const needs = neededFor(request, raw)
  const warnings: string[] = []
  const warn = (text: string): void => {
    warnings.push(text)
    log.warning(text)
  }
  const journal = secretFree(keepJournal({
    name: `release-action-${mode}-${id}.journal`,
    folders: journalFolders(host.folder, host.env),
    isOptional: mode === 'rollback' || plans,
    onPlace(path, why) {
      if (why.length > 0) warn(`${why.join('; ')}; the journal is kept in ${path}`)
      host.keepJournal(path)
      log.info(`journal: ${path} (after a kill${byCommand(path, needs)})`)
    },
    onLost(why) {
      if (plans) return log.info(`no journal is kept: ${why.join('; ')}`)
      if (mode === 'rollback') warn(`NO JOURNAL IS KEPT (${why.join('; ')}): the rollback goes on, and where it is killed nobody can finish it but by hand`)
    },
  }), secrets)
  const { event, runUrl } = host.trigger
  journal.append({
    kind: 'begin', at: systemClock.now(), mode, sha, startedBy: event, runUrl, evidenceFile: evidence, process: ownMark(), needs,
    images: 'images' in request ? request.images.map(({ name }) => name) : [],
  })
  return { journal, warnings }
}

/**
 * Publishes the report and ends the journal, which only a stranded run leaves behind: its bytes may be needed.
 * @param journal none where the fault was that none could be written
 */
export async function close(report: Report, journal: EnduringJournal, context: RunContext, evidence: string): Promise<Published> {
  const { path } = journal
  const isStranded = report.outcome === 'stranded' && path !== undefined
  const published = await publish(isStranded ? withWayOut(report, path) : report, context, evidence)
  try {
    journal.append({ kind: 'end', at: systemClock.now(), outcome: report.outcome, reason: report.reason })
  } catch (fault) {
    // The report is out, and nothing is told twice: whoever finds the journal comes to the same end.
    if (isStranded) context.log.warning(`the journal ${path} could not be ended: ${wordsOf(fault)}`)
  }
  if (isStranded) return published
  journal.remove()
  context.host.keepJournal('')
  return published
}

/** What finishes a run that left something, before the commands for each tag: it looks first at what has happened since. */
export const withWayOut = (report: Report, path: string, next = 'Run this, on this machine; where it cannot be, the commands for each tag; then run again'): Report =>
  ({ ...report, journal: path, next, command: recoverCommand(path) })
