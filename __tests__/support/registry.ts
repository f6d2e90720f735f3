import type { Call } from '../../src/ports/call'
import type { Registry } from '../../src/ports/registry'
import { digestOf } from '../../src/release/digest'
import { Failure } from '../../src/release/failure'
import type { Image } from '../../src/release/image'
import type { Manifest } from '../../src/release/manifest'
import type { Referrer } from '../../src/release/referrers'

export type Operation = 'read' | 'readBlob' | 'referrers' | 'write' | 'untag'

/** What an operation does in place of its work; `undefined` lets it work. */
export type Fault = (
  operation: Operation,
  image: Image,
  reference: string,
  world: MemoryRegistry,
  call: Call,
  manifest?: Manifest,
) => Promise<Manifest | 'done' | undefined> | Manifest | 'done' | undefined

export interface MemoryRegistry extends Registry {
  /** `name:tag` to manifest. */
  tags: Map<string, Manifest>
  /** Every operation, such as `write a:latest`. */
  done: string[]
  /** By digest; what is not here reads as `{}`. */
  blobs: Map<string, Uint8Array>
  /** By the subject's digest; nothing where this registry keeps no such list. */
  referring?: Map<string, Referrer[]>
  faults: Fault[]
  /** Loses a tag and what it names, as a clean-up does. */
  forget(key: string): void
}

/** A single image's manifest, told apart by its label. */
export function manifest(revision: string): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, annotations: { 'org.opencontainers.image.revision': revision } }))
  return { bytes, mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(bytes) }
}

/** The registry port over a map. Every operation passes the faults first. */
export function memoryRegistry(tags: Record<string, Manifest> = {}): MemoryRegistry {
  const run = async <T>(operation: Operation, image: Image, reference: string, call: Call, work: () => T, written?: Manifest): Promise<T> => {
    world.done.push(`${operation} ${image.name}:${reference}`)
    await Promise.resolve()
    if (call.signal?.aborted) throw new Failure('registry-unavailable', 'aborted', { transient: true })
    for (const fault of world.faults) {
      const instead = await fault(operation, image, reference, world, call, written)
      if (instead !== undefined) return (instead === 'done' ? undefined : instead) as T
    }
    return work()
  }
  // As most registries do, it keeps a manifest that no tag names any more.
  const kept = new Map<string, Manifest>()
  const find = (name: string, reference: string): Manifest | undefined => {
    for (const [key, made] of world.tags) kept.set(`${key.slice(0, key.indexOf(':'))}@${made.digest}`, made)
    return world.tags.get(`${name}:${reference}`) ?? kept.get(`${name}@${reference}`)
  }
  const world: MemoryRegistry = {
    tags: new Map(Object.entries(tags)),
    done: [],
    blobs: new Map(),
    referring: new Map(),
    faults: [],
    forget: (key) => {
      kept.delete(`${key.slice(0, key.indexOf(':'))}@${world.tags.get(key)?.digest}`)
      world.tags.delete(key)
    },
    read: (image, reference, call = {}) => run('read', image, reference, call, () => find(image.name, reference)),
    // As a registry whose HEAD tells nothing: whoever asks has to read.
    digest: () => Promise.resolve(undefined),
    readBlob: (image, digest, call = {}) => run('readBlob', image, digest, call, () => {
      const blob = world.blobs.get(digest) ?? Buffer.from('{}')
      if (blob.length > (call.most ?? Infinity)) throw new Failure('registry-unavailable', `answers more than ${call.most} bytes`)
      return blob
    }),
    referrers: (image, subject, call = {}) =>
      run('referrers', image, subject, call, () => world.referring && [...(world.referring.get(subject) ?? [])]),
    write: (image, tag, made, call = {}) => run('write', image, tag, call, () => void world.tags.set(`${image.name}:${tag}`, made), made),
    untag: (image, tag, call = {}) => run('untag', image, tag, call, () => void world.tags.delete(`${image.name}:${tag}`)),
  }
  return world
}

/** Waits for the signal, as a server does that was stopped. */
export const hang = (call: Call): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => reject(new Failure('registry-unavailable', 'no answer', { transient: true }))
    if (call.signal?.aborted) fail()
    else call.signal?.addEventListener('abort', fail)
  })
