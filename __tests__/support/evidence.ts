import type { Evidence } from '../../src/report/evidence'
import type { Ran } from './runner'

/** The record of a run that must have left one. */
export function evidenceOf(ran: Ran): Evidence {
  if (ran.evidence === undefined) throw new Error(`no evidence was written\n${said(ran)}`)
  return ran.evidence as Evidence
}

/** All that a run printed, for the message of a test that failed. */
export const said = ({ code, signal, stdout, stderr }: Ran): string =>
  `exit ${code ?? signal}\n--- stdout\n${stdout}\n--- stderr\n${stderr}`
