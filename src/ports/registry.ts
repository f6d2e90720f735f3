import type { Digest } from '../release/digest'
import type { Image } from '../release/image'
import type { Manifest } from '../release/manifest'
import type { Referrer } from '../release/referrers'
import type { Call } from './call'

/** Of a blob that is read. */
export interface BlobCall extends Call {
  /** In bytes; a longer one is a failure. 4 MiB where absent. */
  most?: number
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
  /**
   * The digest that the registry says a tag shows, by a HEAD: its word alone, no bytes, and asked once.
   * @returns nothing where that is not told, for whatever reason, and whether or not there is such a tag: then only `read` knows
   */
  digest(image: Image, tag: string, call?: Call): Promise<Digest | undefined>
  /** A blob's bytes, proved against its digest. */
  readBlob(image: Image, digest: Digest, call?: BlobCall): Promise<Uint8Array>
  /**
   * What the registry lists as referring to a manifest, all pages of it. Tries again as `read` does.
   * @returns nothing where it keeps no such list: clients keep one under a tag then
   */
  referrers(image: Image, subject: Digest, call?: Call): Promise<Referrer[] | undefined>
  /** Points a tag at a manifest: one attempt, since only the caller can settle an answer that was lost. */
  write(image: Image, tag: string, manifest: Manifest, call?: Call): Promise<void>
  /** Removes a tag by its name, never by its digest: one attempt. No such tag is success. */
  untag(image: Image, tag: string, call?: Call): Promise<void>
}
