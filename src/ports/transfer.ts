import type { Digest } from '../release/digest'
import type { Image } from '../release/image'
import type { Manifest } from '../release/manifest'
import type { Call } from './call'

/** A blob that a manifest names. */
export interface Blob {
  digest: Digest
  /** In bytes. */
  size: number
}

export interface TransferCall extends Call {
  /** Told of bytes as they are sent. */
  onBytes?: (count: number) => void
}

/**
 * Brings what images are made of from one repository to another. Every method throws a `Failure`: `registry-denied`,
 * `registry-unavailable` (`transient` where another try may help), `digest-mismatch`.
 */
export interface Transfer {
  /**
   * Sees to it that a blob is in a repository: there already, mounted from a repository of the same registry, or
   * streamed and hashed on the way. One attempt; a blob that is half there harms nobody.
   */
  bring(blob: Blob, from: Image, to: Image, call?: TransferCall): Promise<'there' | 'mounted' | 'streamed'>
  /**
   * Writes a manifest under its own digest: no tag moves.
   * @returns whether the registry says that it lists it as a referrer of its subject
   */
  put(manifest: Manifest, to: Image, call?: Call): Promise<{ isListed: boolean }>
}
