import type { Report } from '../release/report'
import type { Log } from './log'
import type { Trigger } from './trigger'

/** A finished run in every form it is told in; nothing in it is secret, and everything is escaped for its place. */
export interface Publication {
  report: Report
  /** By name, as workflows read them. */
  outputs: Readonly<Record<string, string>>
  /** Markdown for the step summary. */
  summary: string
  /** The same for a log, line by line. */
  text: readonly string[]
  /** The same as JSON. */
  evidence: string
}

/** Where a run takes place: a job of a forge's runner, or a terminal. */
export interface Host {
  trigger: Trigger
  log: Log
  /** An absolute folder for the journal and the evidence. */
  folder: string
  /** Columns of the terminal on which the report follows what went on; nothing elsewhere, where it tells all of it. */
  width?: number
  /** A person waits: an answer that takes its time is told. */
  tellsWaits?: boolean
  /** The forge's API, where one is known. */
  apiUrl?: string
  /** Where docker's config and the AWS settings are looked up. */
  env: Readonly<Record<string, string | undefined>>
  /** The account's folder; nothing where it has none. */
  home?: string
  /** Asks the person who sits there a question of these lines; none where nobody does, or nobody is to be asked. */
  ask?(lines: readonly string[], signal?: AbortSignal): Promise<boolean>
  /** Told of every secret before its first use. */
  announceSecret(secret: string): void
  /** Told of what the config file gave the run, for whoever finishes it after a kill; no secret is among it. Never throws. */
  keepInputs(inputs: Readonly<Record<string, string | undefined>>): void
  /**
   * Told before the first side effect where the record of the run lies, for whoever finishes it after a kill, and again
   * where it had to move; empty text once nothing is left to finish. Never throws.
   */
  keepJournal(path: string): void
  /** Told what is left to be said of a run that was asked to stop, for the step that runs after it. Never throws. */
  keepNotice(kept: string): void
  /** The same of what a forge is still to show of it. Never throws. */
  keepShown(kept: string): void
  /** @returns why the outputs could not be written, where they could not: later steps would branch on nothing */
  publish(publication: Publication): string | undefined
}
