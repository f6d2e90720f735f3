import type { Commit } from './release/commit'
import type { Digest } from './release/digest'
import type { Image } from './release/image'
import type { JournalEntry } from './release/journal'
import type { Manifest } from './release/manifest'
import type { Report } from './release/report'

/** What every call over a port may carry. */
export interface Call {
  /** Ends the call at once where it fires; the call then throws a transient failure. */
  signal?: AbortSignal
  /** Told at every fault that is tried again, with the time (epoch milliseconds) at which the troubled try began. */
  onTrouble?: (since: number) => void
}

/**
 * Tags, manifests and blobs of every registry of the run. Every method throws a `Failure`: `registry-denied`,
 * `registry-unavailable` (`transient` where another try may help), `digest-mismatch`, `tag-immutable`.
 */
export interface Registry {
  /**
   * The manifest behind a tag or digest, its digest computed from its bytes. Tries again, bounded and visibly.
   * @returns nothing only where the registry said definitely that there is none
   */
  read(image: Image, reference: string, call?: Call): Promise<Manifest | undefined>
  /** A blob's bytes, proved against its digest; at most 4 MiB. */
  readBlob(image: Image, digest: Digest, call?: Call): Promise<Uint8Array>
  /** Points a tag at a manifest: one attempt, since only the caller can settle an answer that was lost. */
  write(image: Image, tag: string, manifest: Manifest, call?: Call): Promise<void>
  /** Removes a tag by its name, never by its digest: one attempt. No such tag is success. */
  untag(image: Image, tag: string, call?: Call): Promise<void>
}

/** The forge where the commits live. Throws a `Failure` (`head-unreadable`) where an answer cannot be had or read. */
export interface Forge {
  /** How many commits `head` has that `base` has not. */
  commitsAhead(base: Commit, head: Commit, call?: Call): Promise<number>
}

/** Time, as the modes may know it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Resolves after so many milliseconds, or at once when the signal fires; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** What a person watches while it runs. Every implementation makes text from outside harmless. */
export interface Log {
  info(line: string): void
  /** A line that replaces itself on a terminal; elsewhere a plain line. */
  progress(line: string): void
  notice(line: string): void
  warning(line: string): void
  error(line: string): void
}

/** The write-ahead record of a run: on disk before `append` returns. */
export interface Journal {
  append(entry: JournalEntry): void
}

/** The event that started the run, as far as the forge told it. */
export interface Trigger {
  /** Where no forge started it. */
  commandLine: boolean
  event: string
  actor?: string
  /** The page of this run. */
  runUrl?: string
  /** `owner/name`. */
  repository?: string
  /** e.g. `refs/heads/main`. */
  ref?: string
  /** Of a `workflow_run` event: the run that it follows. */
  upstream?: { conclusion?: string; event?: string; branch?: string; repository?: string; url?: string }
}

/** All that a mode may ask for. */
export interface Ports {
  registry: Registry
  /** None on a command line that was given no forge. */
  forge?: Forge
  clock: Clock
  log: Log
  journal: Journal
  /** Fires when the run is asked to stop. */
  cancel: AbortSignal
}

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
  /** The forge's API, where one is known. */
  apiUrl?: string
  /** Where docker's config and the AWS settings are looked up. */
  env: Readonly<Record<string, string | undefined>>
  home: string
  /** Told of every secret before its first use. */
  announceSecret(secret: string): void
  /** Told before the first side effect where the record of the run lies, for whoever finishes it after a kill. */
  keepJournal(path: string): void
  publish(publication: Publication): void
}
