import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../adapters/clock'
import { type JournalFile, openJournal } from '../adapters/journal/file'
import type { Log } from '../ports/log'
import type { Report } from '../release/report'
import type { Request } from '../request/request'
import type { RunContext } from './context'
import { publish, wordsOf } from './publish'
import { secretFree } from './secret-free-journal'

/** Opens the journal, and tells where it is before anything can happen. */
export function begin({ mode, sha }: Request, { host, id, log, secrets }: RunContext, evidence: string): JournalFile {
  const journal = secretFree(open(`release-action-${mode}-${id}.journal`, host.folder, log), secrets)
  host.keepJournal(journal.path)
  log.info(`journal: ${journal.path} (after a kill: release-action recover ${journal.path})`)
  const { event, runUrl } = host.trigger
  journal.append({ kind: 'begin', at: systemClock.now(), mode, sha, startedBy: event, runUrl, evidenceFile: evidence })
  return journal
}

/** A folder that cannot be written is no reason to be locked out of a rollback. */
function open(name: string, folder: string, log: Log): JournalFile {
  try {
    mkdirSync(folder, { recursive: true })
    return openJournal(join(folder, name))
  } catch (fault) {
    const other = mkdtempSync(join(tmpdir(), 'release-action-'))
    log.warning(`${folder} cannot be written (${wordsOf(fault)}); the journal is kept in ${other}`)
    return openJournal(join(other, name))
  }
}

/** Publishes the report and ends the journal, which only a stranded run leaves behind: its bytes may be needed. */
export function close(report: Report, journal: JournalFile, context: RunContext, evidence: string): Report {
  const stranded = report.outcome === 'stranded'
  const told = publish({ ...report, journal: stranded ? journal.path : undefined }, context, evidence)
  try {
    journal.append({ kind: 'end', at: systemClock.now(), outcome: report.outcome })
    if (!stranded) journal.remove()
  } catch (fault) {
    // The report is out, and nothing is told twice: whoever finds the journal comes to the same end.
    context.log.warning(`the journal ${journal.path} could not be ended: ${wordsOf(fault)}`)
  }
  return told
}
