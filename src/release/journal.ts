import type { Tells } from '../ports/tenants'
import type { HistoryUpdate } from './entry'
import type { Image } from './image'
import type { ImagePlan } from './image-plan'
import type { ManifestType } from './manifest'
import type { Outcome, Reason } from './reason'
import type { Mode } from './report'

/** A smoke suite as it was read. */
export interface SuiteSource {
  /** A built-in suite's name, or a path. */
  name: string
  /** YAML. */
  text: string
  /** The files that it includes: each one's path from its folder, and its text. */
  included?: { path: string; text: string }[]
}

/** A canary without its token. */
export interface KeptCanary {
  url: string
  orgId?: string
  /** What marks whatever this run makes there. */
  probe: string
}

/** A tenant of a fleet that did not show the commit. */
export interface KeptFinding {
  slug: string
  state: 'stale' | 'unreachable' | 'unhealthy'
  got: string
}

/** Of a deploy, before any tenant is touched. */
export interface KeptFleet {
  kind: 'fleet'
  at: number
  sha: string
  /** What the tenants are redeployed to. */
  tag: string
  urlTemplate: string
  /** By slug, of those that are elsewhere than the template says. */
  urls?: Record<string, string>
  slugs: string[]
  /** Those that ran the commit already. */
  current: string[]
  canary?: string
  /** Those that are left alone, where some are. */
  skipped?: string[]
  /** Where the tenants tell what they run, where that is elsewhere than by default; and the looks that prove one. */
  tells?: Tells
  looks?: number
  /** The tags that would move in the end. */
  images: ImagePlan[]
  /** The command that goes on where the run stopped. */
  again: string
}

/** A manifest as a line of JSON can hold it. */
export interface KeptManifest {
  /** Base64 of the exact bytes: the registry may have dropped them by the time they are put back. */
  bytes: string
  mediaType: ManifestType
}

/** One tag of the plan: enough to put it back without asking anybody what it was. */
export interface KeptMove {
  image: Image
  tag: string
  purpose: 'keep' | 'move'
  optional: boolean
  from: KeptManifest | null
  to: KeptManifest
}

/** What tells one process apart from every other. */
export interface ProcessMark {
  pid: number
  /** When it began, in whatever words its system has for it; nothing where it has none. */
  started?: string
  /** Where its number counts: processes of another container cannot be seen. */
  place?: string
}

/**
 * A line of the write-ahead record. `intended` is on disk before each request that moves a tag, `sent` after its
 * answer (`refused` where nothing came of it, `failed` where something may have), `proved` after the read back; `committed` once every tag is proved, and from then on nothing is put back.
 */
export type JournalEntry =
  | {
      kind: 'begin'
      /** Epoch milliseconds, as every `at`. */
      at: number
      mode: Mode
      sha: string
      startedBy: string
      runUrl?: string
      evidenceFile: string
      /** Who writes it: a run that lives is left alone. Absent in journals of older versions, as what follows. */
      process?: ProcessMark
      /** The image repositories that it may move tags of, as the user wrote them. */
      images?: string[]
      /** The inputs that whoever finishes it must be given as well, since no journal holds them. */
      needs?: string[]
    }
  | { kind: 'plan'; at: number; images: ImagePlan[]; moves: KeptMove[] }
  | { kind: 'intended' | 'refused' | 'failed' | 'sent' | 'proved'; at: number; move: number }
  | { kind: 'committed'; at: number }
  /** Before a rollback's first tag moves: its vetoes and its hold, which stand from then on whatever becomes of the tags. */
  | { kind: 'ruling'; at: number; update: HistoryUpdate }
  | { kind: 'ruled'; at: number }
  /** Before the first write, what the histories are to remember once every tag is proved; and when they do. */
  | { kind: 'history'; at: number; update: HistoryUpdate }
  | { kind: 'history-written'; at: number }
  /** Of a smoke, before anything is asked: enough to delete what it makes. No token. */
  | { kind: 'smoke'; at: number; suite: SuiteSource; canaries: KeptCanary[] }
  /** Before a request that may make something, and after its answer; `clear` where no earlier try's answer was lost. */
  | { kind: 'asking'; at: number; canary: number; check: string }
  | { kind: 'answered'; at: number; canary: number; check: string; kept: Readonly<Record<string, string>>; clear: boolean }
  /** Nothing is left to delete there that this run could delete. */
  | { kind: 'cleaned'; at: number; canary: number }
  | KeptFleet
  /** Before each call that moves tenants, and after each proof what they showed. */
  | { kind: 'redeploying'; at: number; slugs: string[] }
  /** The fleet, listed once more: who came, and who is gone. */
  | { kind: 'listed'; at: number; came: string[]; gone: string[]; urls?: Record<string, string> }
  | { kind: 'found'; at: number; shown: string[]; behind: KeptFinding[] }
  | { kind: 'end'; at: number; outcome: Outcome; reason?: Reason }
