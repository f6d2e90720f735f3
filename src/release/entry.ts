import type { Commit } from './commit'
import type { Digest } from './digest'
import type { Image } from './image'
import type { ManifestType } from './manifest'
import type { Signed } from './signed'

/** Why a build must not be released again. Its texts come from outside. */
export interface Veto {
  by: string
  /** RFC 3339. */
  at: string
  why: string
}

/** Why automatic releases wait for a person. Its texts come from outside. */
export interface Hold extends Veto {
  /** The page of the run that set it. */
  run?: string
  /** By a person who named it (the command `hold`), or by a rollback. Not known of a hold of the older form. */
  set?: 'command' | 'rollback'
}

/** A build as the registry knows it: enough to name it in an index. */
export interface Build {
  digest: Digest
  mediaType: ManifestType
  /** Of the manifest, in bytes. */
  size: number
  /** Of an index: its own bytes in base64, so that it can be written anew after a registry's clean-up. */
  index?: string
}

/** A build, and the commit it was made from where that is known. */
export interface KnownBuild extends Build {
  commit?: Commit
}

/** One line of a history. Its texts come from outside. */
export interface Entry {
  /**
   * What was done: the tag was moved by a `promote`, a `deploy` or a `rollback`. `found`: it stood there, and nobody
   * had recorded how it came. `veto`: it never stood there, and a person ruled it out.
   */
  mode: 'promote' | 'deploy' | 'rollback' | 'found' | 'veto'
  /** None where a commit was vetoed that has no build here. */
  build?: Build
  commit?: Commit
  /** RFC 3339. */
  at: string
  by: string
  /** The page of the run. */
  run?: string
  /** The digest that stood there before. */
  replaced?: Digest
  /** What spoke for it, in words. */
  proof?: string
  /** The signatures that held when it was released, where some were wanted. */
  signed?: Signed[]
  veto?: Veto
}

/** What is the same in every entry that one run makes. */
export type Author = Pick<Entry, 'mode' | 'at' | 'by' | 'run'>

/** What a rollback says of one image before its tag moves, so that no automatic release comes between. */
export interface Ruling {
  /** The build that it leaves. */
  left?: KnownBuild
  /** The commit that it goes back to, where that is known. */
  to?: Commit
  /** Against the build that it leaves. */
  veto?: Veto
  hold?: Hold
}

/** What a history is to remember of a run, in every image; plain JSON, so that the journal holds it too. */
export interface HistoryUpdate {
  /** The tag of the histories. */
  tag: string
  length: number
  images: ImageUpdate[]
}

export interface ImageUpdate {
  image: Image
  /** None where nothing moved, or only a ruling is written. */
  entry?: Entry
  replaced?: KnownBuild
  ruling?: Ruling
  /** What a person's run lifts: as it was seen, so that a later hold stays. */
  lift?: Hold
}
