import { digestOf } from '../release/digest'
import type { Manifest } from '../release/manifest'
import type { BuiltImage } from './images'

/** A manifest under the digest that it was put by, which need not be a SHA-256. */
export type Stored = Omit<Manifest, 'digest'> & { digest: string }

/** The manifests, blobs and tags of one repository. */
export class Repository {
  readonly tags = new Map<string, string>()
  /** What has come so far of each blob that is being sent. */
  readonly uploads = new Map<string, Uint8Array>()
  private readonly manifests = new Map<string, Stored>()
  private readonly blobs = new Map<string, Uint8Array>()
  /** Manifests that were put by their digest: no clean-up takes them. */
  private readonly pinned = new Set<string>()
  /** What a tag still shows to readers, and for how many reads. */
  private readonly late = new Map<string, { digest: string | undefined; reads: number }>()

  /** @param cleanUp drop a digest as soon as no tag holds it, as Gitea does */
  constructor(private readonly cleanUp: boolean) {}

  /** Takes a build in, whole, and points the tag at it. */
  publish(tag: string, { top, children, blobs }: BuiltImage): void {
    for (const blob of blobs) this.putBlob(digestOf(blob), blob)
    for (const child of children) this.put(child.digest, child)
    this.put(tag, top)
  }

  blob(digest: string): Uint8Array | undefined {
    return this.blobs.get(digest)
  }

  putBlob(digest: string, bytes: Uint8Array): void {
    this.blobs.set(digest, bytes)
  }

  removeBlob(digest: string): boolean {
    return this.blobs.delete(digest)
  }

  /** Every manifest, tagged or not. */
  all(): Stored[] {
    return [...this.manifests.values()]
  }

  /** By tag or digest, as a reader is shown it. */
  manifest(reference: string): Stored | undefined {
    return this.manifests.get(this.shown(reference) ?? '')
  }

  /** Whether every part that a manifest names is here. */
  holds(digest: string): boolean {
    return this.blobs.has(digest) || this.manifests.has(digest)
  }

  put(reference: string, manifest: Stored): void {
    this.manifests.set(manifest.digest, manifest)
    if (reference.includes(':')) this.pinned.add(manifest.digest)
    else this.point(reference, manifest.digest)
  }

  /** As `put`, but the next so many reads of the tag show what it was before. */
  putLate(tag: string, manifest: Stored, reads: number): void {
    this.late.set(tag, { digest: this.tags.get(tag), reads })
    this.put(tag, manifest)
  }

  /** By tag, only the tag; by digest, the manifest and with it every tag that points at it. */
  remove(reference: string): boolean {
    if (!reference.includes(':')) return this.point(reference, undefined)
    for (const [tag, digest] of this.tags) if (digest === reference) this.tags.delete(tag)
    return this.manifests.delete(reference)
  }

  private point(tag: string, digest: string | undefined): boolean {
    const old = this.tags.get(tag)
    if (digest === undefined) this.tags.delete(tag)
    else this.tags.set(tag, digest)
    const held = old === undefined || this.pinned.has(old) || [...this.tags.values()].includes(old)
    if (this.cleanUp && !held) this.manifests.delete(old)
    return old !== undefined
  }

  private shown(reference: string): string | undefined {
    if (reference.includes(':')) return reference
    const late = this.late.get(reference)
    if (!late || late.reads <= 0) return this.tags.get(reference)
    late.reads -= 1
    return late.digest
  }
}
