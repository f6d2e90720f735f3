import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Report } from '../release/report'
import { evidenceJson } from '../report/evidence'
import { junit } from '../report/junit'
import { outputs } from '../report/outputs'
import { summary } from '../report/summary'
import { plainText } from '../report/text'
import type { RunContext } from './context'

/** Where the evidence goes: where the user said, else beside the journal. */
export const evidenceFile = (given: string | undefined, { host, id }: RunContext): string =>
  resolve(given?.trim() || join(host.folder, `release-action-${id}.json`))

/** Writes the evidence and publishes the rest; a report that cannot be filed is still told. */
export function publish(report: Report, context: RunContext, file: string): Report {
  // As data, before anything of it is cut or escaped; what is written for people is searched once more.
  const clean = context.secrets.clean(report)
  const evidence = evidenceJson(clean)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, evidence, { mode: 0o600 })
  } catch (fault) {
    context.log.warning(`the evidence could not be written to ${file}: ${wordsOf(fault)}`)
  }
  const xml = writeJunit(clean, context, file)
  context.host.publish({
    report: clean,
    outputs: { ...outputs(clean), evidence: file, junit: xml },
    summary: summary(clean),
    text: plainText(clean),
    evidence,
  })
  return clean
}

/** Beside the evidence, for forges and CI tools that show it. */
const junitFile = (evidence: string): string => `${evidence.replace(/\.json$/, '')}.junit.xml`

/** An older run's never stays, and is gone from the start: it would be taken for this one's, however this one ends. */
export function removeJunit(evidence: string): void {
  rmSync(junitFile(evidence), { force: true })
}

/** @returns its path; empty where there is none */
function writeJunit(report: Report, { log, secrets }: RunContext, evidence: string): string {
  const xml = junit(report)
  const file = junitFile(evidence)
  try {
    removeJunit(evidence)
    if (xml === undefined) return ''
    writeFileSync(file, secrets.redact(xml), { mode: 0o600 })
    log.info(`JUnit: ${file}`)
    return file
  } catch (fault) {
    log.warning(`the JUnit report could not be written to ${file}: ${wordsOf(fault)}`)
    return ''
  }
}

export const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
