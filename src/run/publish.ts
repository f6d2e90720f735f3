import { rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { replaceFile } from '../adapters/files'
import { journalFolders, prepareFolder } from '../adapters/journal/folders'
import { succeeded } from '../release/reason'
import type { Report } from '../release/report'
import type { RunContext } from './context'

/** A report that was told. */
export interface Published {
  report: Report
  /** Whether the step may be green: the run succeeded, and what later steps branch on is written. */
  isGreen: boolean
  /** Where the evidence went; nothing where it could be written nowhere. */
  evidence?: string
}

/** Where the evidence goes: where the user said, else beside the journal. */
export const evidenceFile = (given: string | undefined, context: RunContext): string =>
  resolve(given?.trim() || join(context.host.folder, defaultName(context)))

const defaultName = ({ id }: RunContext): string => `release-action-${id}.json`

/** What a report is told by; whoever begins a run loads it while an answer is on its way, so that its end waits for nothing. */
export const loadForms = (): Promise<typeof import('../report/forms')> => import('../report/forms')
type Forms = Awaited<ReturnType<typeof loadForms>>

/** Writes the evidence and publishes the rest; a report that cannot be filed is still told. */
export async function publish(report: Report, context: RunContext, file: string): Promise<Published> {
  const forms = await loadForms()
  const { outputs, plainText, summary, terminalText } = forms
  // As data, before anything of it is cut or escaped; what is written for people is searched once more.
  const { place, told, json } = fileEvidence({ ...context.secrets.clean(report), forge: context.host.trigger.forge }, context, file, forms)
  const xml = place ? writeJunit(told, context, place, forms) : ''
  const unwritten = context.host.publish({
    report: told,
    outputs: { ...outputs(told), evidence: place ?? '', junit: xml },
    summary: summary(told),
    text: context.host.width === undefined ? plainText(told) : terminalText(told, context.host.width),
    evidence: json,
  })
  return { report: told, isGreen: succeeded(told.outcome) && unwritten === undefined, evidence: place }
}

/** Where the evidence went, and the report with what is to be told of that. */
interface Filed {
  /** Nothing where it could be written nowhere. */
  place?: string
  told: Report
  /** As it is, or would have been, in the file. */
  json: string
}

/** Writes the evidence where it is to go, else into the first folder that takes it: it holds what a person may need. */
function fileEvidence(report: Report, context: RunContext, wanted: string, { evidenceJson }: Forms): Filed {
  const folders = journalFolders(context.host.folder, context.host.env)
  const places = [...new Set([wanted, ...folders.map((folder) => join(folder, defaultName(context)))])]
  let told = report
  for (const place of places) {
    try {
      if (place !== wanted) prepareFolder(dirname(place))
      const json = evidenceJson(told)
      replaceFile(place, json)
      if (place !== wanted) context.log.warning(`the evidence is in ${place}`)
      return { place, told, json }
    } catch (fault) {
      const warning = context.secrets.redact(`the evidence could not be written to ${place}: ${wordsOf(fault)}`)
      context.log.warning(warning)
      told = { ...told, warnings: [...told.warnings, warning] }
    }
  }
  return { told, json: evidenceJson(told) }
}

/** Beside the evidence, for forges and CI tools that show it. */
const junitFile = (evidence: string): string => `${evidence.replace(/\.json$/, '')}.junit.xml`

/** An older run's never stays, and is gone from the start: it would be taken for this one's, however this one ends. */
export function removeJunit(evidence: string): void {
  try {
    rmSync(junitFile(evidence), { force: true })
  } catch {
    // Where no file can be, none is; what cannot be removed is told when the new one is written.
  }
}

/** @returns its path; empty where there is none */
function writeJunit(report: Report, { log, secrets }: RunContext, evidence: string, { junit }: Forms): string {
  const xml = junit(report)
  const file = junitFile(evidence)
  try {
    removeJunit(evidence)
    if (xml === undefined) return ''
    replaceFile(file, secrets.redact(xml))
    log.info(`JUnit: ${file}`)
    return file
  } catch (fault) {
    log.warning(`the JUnit report could not be written to ${file}: ${wordsOf(fault)}`)
    return ''
  }
}

export const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
