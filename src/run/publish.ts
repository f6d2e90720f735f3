import { mkdirSync, writeFileSync } from 'node:fs'
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
  writeJunit(clean, context, file)
  context.host.publish({
    report: clean,
    outputs: { ...outputs(clean), evidence: file },
    summary: summary(clean),
    text: plainText(clean),
    evidence,
  })
  return clean
}

/** Beside the evidence, for forges and CI tools that show it. */
function writeJunit(report: Report, { log, secrets }: RunContext, evidence: string): void {
  const xml = junit(report)
  if (xml === undefined) return
  const file = `${evidence.replace(/\.json$/, '')}.junit.xml`
  try {
    writeFileSync(file, secrets.redact(xml), { mode: 0o600 })
    log.info(`JUnit: ${file}`)
  } catch (fault) {
    log.warning(`the JUnit report could not be written to ${file}: ${wordsOf(fault)}`)
  }
}

export const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
