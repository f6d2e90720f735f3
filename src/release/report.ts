import type { Digest } from './digest'
import type { ForgeName } from './forge-name'
import type { Outcome, Reason } from './reason'
import type { Signed } from './signed'

export type Mode = 'smoke' | 'promote' | 'rollback' | 'deploy'

/** A condition that was read before anything was touched, or directly before a step. */
export interface Gate {
  name: string
  /** `warned`: went on without an answer, as the contract allows. `off`: the request switched it off. */
  verdict: 'passed' | 'held' | 'warned' | 'off'
  /** What was read, in one sentence. May hold text from outside. */
  detail: string
  /** Epoch milliseconds. */
  readAt: number
}

/** `null`: there is no such tag. `unknown`: it could not be read. */
export type TagState = Digest | null | 'unknown'

/** One tag of one image: what it was, what was wanted, what is there at the end. */
export interface TagReport {
  tag: string
  before: TagState
  wanted: TagState
  after: TagState
  /**
   * `moved`: done and proved; of a run that put back, a harmless protection that the registry cannot delete. `unchanged`: nothing was to do. `planned`: a dry run. `untouched`: never begun.
   * `restored`: put back and read back. `stranded`: ours, and not where it was. `foreign`: somebody else moved it, left alone.
   * `refused`: a rollback's protection was not taken; it went on.
   */
  state: 'moved' | 'unchanged' | 'planned' | 'untouched' | 'restored' | 'stranded' | 'foreign' | 'refused'
  /** What went wrong with this tag, where something did. May hold text from outside. */
  fault?: string
  /** Of a stranded tag: the command that puts it right. */
  mend?: string
}

export interface ImageReport {
  /** As the user wrote it. */
  image: string
  /** The tag the build was published under. */
  source: string
  /** The tag that moves. */
  target: TagReport
  /** The tag that keeps the way back, where one was to be written. */
  keep?: TagReport
  /** The commit the target's label named before, where it named one. */
  commitBefore?: string
  /** Media type of the wanted manifest. */
  mediaType?: string
  /** Of the wanted manifest, where `verify` is set: the signatures that held. */
  signatures?: Signed[]
}

/** One check of a smoke suite against one canary. */
export interface CheckReport {
  /** As the suite names it. */
  name: string
  /** `inconclusive`: the canary could not be asked. `skipped`: a value that it needs was never had, or the run was stopped. */
  verdict: 'pass' | 'fail' | 'inconclusive' | 'skipped'
  /** What the suite wants, in its own words; of a check that did not pass. */
  expected?: string
  /** What came instead, at most 200 characters of it. Text from outside. */
  got?: string
  /** From the first try to the last answer. */
  milliseconds: number
  /** How often it was asked. */
  tries: number
  /** The request to repeat by hand, a `curl` line without the token; of a check that did not pass. */
  repeat?: string
}

/** How one tenant stands at the end. */
export interface TenantReport {
  /** Slug or URL. */
  tenant: string
  /** Of a smoke: `passed`, `failed`, `inconclusive`, `waiting` (it never ran the build), `unreachable`, `unasked`. */
  state: string
  /** The commit that it is to run. */
  wanted: string
  /** What it said that it runs, or why that is not known. Text from outside. */
  got: string
  /** Of a smoke: in the suite's order; clean-up is not among them. */
  checks?: CheckReport[]
}

/** Of a rollback: what the post-mortem starts from. Each is in words, also where it is not known. */
export interface PostMortem {
  broke: string
  /** Since when it was live, RFC 3339. */
  since: string
  promotedBy: string
  replacedBy: string
  when: string
  by: string
  smoke: string
  questions: string[]
}

/** Something that happened, for the folded part of the summary. */
export interface Happening {
  /** Epoch milliseconds. */
  at: number
  text: string
}

/** A phase of a deploy: waiting for CI, the canary, its soak, a batch, the sweep, the tags. */
export interface Phase {
  name: string
  /** Epoch milliseconds. */
  from: number
  to: number
  /** Whether it ended as it should. */
  ok: boolean
}

/** The config file of a run. */
export interface ConfigUse {
  /** As it was named, or as it was found. */
  file: string
  /** The block that was chosen. */
  environment?: string
  /** How many inputs it holds, the block's among them. */
  keys: number
  /** How many of them counted: the others were given elsewhere, or are another mode's. */
  counted: number
}

/** What a run did, whole: summary, log and evidence are three views of it. Strings may hold text from outside; the views escape. */
export interface Report {
  /** Empty where the input named none that exists. */
  mode: Mode | ''
  outcome: Outcome
  reason: Reason
  /** Empty where it is not known. */
  sha: string
  dryRun: boolean
  /** One sentence: what happened, and why. */
  verdict: string
  /** What to do next, as an imperative sentence; empty where nothing is to do. */
  next: string
  /** The one command that `next` means, where it means one. */
  command?: string
  /** The command that undoes it, where something was done. */
  undo?: string
  /** Epoch milliseconds. */
  startedAt: number
  finishedAt: number
  /** Who and what started it, e.g. `workflow_run by octocat`. */
  startedBy: string
  runUrl?: string
  /** Whose runner it ran on, where it was a job. */
  forge?: ForgeName
  gates: Gate[]
  images: ImageReport[]
  tenants: TenantReport[]
  stragglers: string[]
  warnings: string[]
  /** Faults, the one that decided first. */
  faults: string[]
  happenings: Happening[]
  /** Of a deploy: in the order they began. */
  timeline?: Phase[]
  postMortem?: PostMortem
  /** Where the journal lies, while it is needed. */
  journal?: string
  /** Where there was a config file. */
  config?: ConfigUse
}
