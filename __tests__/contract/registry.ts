import assert from 'node:assert/strict'
import type { Registry } from '../../src/ports/registry'
import { type Digest, digestOf } from '../../src/release/digest'
import { Failure } from '../../src/release/failure'
import type { Image } from '../../src/release/image'
import type { Manifest } from '../../src/release/manifest'
import type { Reason } from '../../src/release/reason'

/** `odd-space`: one platform, in JSON with white space that no encoder writes. */
export const KINDS = ['oci', 'index', 'docker-list', 'odd-space'] as const
export type Kind = (typeof KINDS)[number]

/** An implementation of the registry port, and a way past it. */
export interface RegistryLab {
  registry: Registry
  /** A repository of its own, that holds nothing yet. */
  image(): Promise<Image> | Image
  /** Puts a build there as a push would. The same kind and commit give the same bytes. */
  push(image: Image, tag: string, kind: Kind, commit: string): Promise<Manifest> | Manifest
  /** What a tag shows in truth. */
  shown(image: Image, tag: string): Promise<Digest | undefined> | (Digest | undefined)
  /** The same registry for somebody whom it refuses, where it has logins. */
  stranger?: Registry
  /** Everybody may read it. */
  isPublic?: boolean
  /** Answers so many requests with a trouble that passes, where that can be had. */
  trouble?(times: number): void
  /** Where no tag can be removed (docker-registry 2.8). */
  keepsTags?: boolean
  /** Puts a manifest there that refers to another one, as a client would; the same words give the same bytes. */
  attach?(image: Image, subject: Manifest, words: string): Promise<Digest> | Digest
  /** Where the registry keeps no list of what refers to a manifest. */
  keepsNoReferrers?: boolean
  /** The digest of a blob that a build of these holds, where there are blobs. */
  blobOf?(manifest: Manifest): Digest
}

export interface Case {
  name: string
  run(lab: RegistryLab): Promise<void>
}

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)]
const NOBODY = digestOf(Buffer.from('nobody has this'))

async function failure(work: Promise<unknown>): Promise<Failure> {
  const thrown = await work.then(() => undefined, (reason: unknown) => reason)
  assert.ok(thrown instanceof Failure, `expected a Failure, and not ${String(thrown)}`)
  return thrown
}

async function refusedAs(reason: Reason, transient: boolean, work: Promise<unknown>): Promise<void> {
  const { reason: why, transient: passing } = await failure(work)
  assert.deepEqual({ why, passing }, { why: reason, passing: transient })
}

const same = (found: Manifest | undefined, wanted: Manifest): void => {
  assert.ok(found)
  assert.equal(Buffer.from(found.bytes).toString(), Buffer.from(wanted.bytes).toString())
  assert.equal(found.mediaType, wanted.mediaType)
  assert.equal(found.digest, wanted.digest)
}

/** What every implementation of the registry port does; `__tests__` and `e2e` run it on all that there are. */
export const REGISTRY_CONTRACT: readonly Case[] = [
  ...KINDS.map((kind): Case => ({
    name: `reads ${kind} by its tag and by its digest, byte for byte`,
    async run({ registry, image, push }) {
      const there = await image()
      const pushed = await push(there, 'one', kind, OLD)
      assert.equal(digestOf(pushed.bytes), pushed.digest)
      same(await registry.read(there, 'one'), pushed)
      same(await registry.read(there, pushed.digest), pushed)
    },
  })),
  {
    name: 'says that a tag, a digest and a repository are absent',
    async run({ registry, image, push }) {
      const there = await image()
      assert.equal(await registry.read(there, 'one'), undefined)
      await push(there, 'one', 'oci', OLD)
      assert.equal(await registry.read(there, 'two'), undefined)
      assert.equal(await registry.read(there, NOBODY), undefined)
    },
  },
  {
    name: 'gives a blob with its own bytes, and calls a lost one a failure',
    async run({ registry, image, push, blobOf }) {
      const there = await image()
      const pushed = await push(there, 'one', 'oci', OLD)
      if (!blobOf) return
      const digest = blobOf(pushed)
      assert.equal(digestOf(await registry.readBlob(there, digest)), digest)
      await refusedAs('registry-unavailable', false, registry.readBlob(there, NOBODY))
    },
  },
  {
    name: 'takes no blob that is longer than it may be',
    async run({ registry, image, push, blobOf }) {
      const there = await image()
      const pushed = await push(there, 'one', 'oci', OLD)
      if (!blobOf) return
      await refusedAs('registry-unavailable', false, registry.readBlob(there, blobOf(pushed), { most: 1 }))
    },
  },
  {
    name: 'lists what refers to a manifest and to no other, or says that it keeps no such list',
    async run({ registry, image, push, attach, keepsNoReferrers }) {
      if (!attach) return
      const there = await image()
      const [subject, other] = [await push(there, 'one', 'index', OLD), await push(there, 'two', 'oci', NEW)]
      const listed = async (manifest: Manifest): Promise<string[] | undefined> => (await registry.referrers(there, manifest.digest))?.map(({ digest }) => digest).sort()
      assert.deepEqual(await listed(subject), keepsNoReferrers ? undefined : [])
      const attached = [await attach(there, subject, 'a'), await attach(there, subject, 'b')]
      assert.deepEqual(await listed(subject), keepsNoReferrers ? undefined : attached.toSorted())
      assert.deepEqual(await listed(other), keepsNoReferrers ? undefined : [])
      for (const digest of attached) assert.equal((await registry.read(there, digest))?.digest, digest)
    },
  },
  ...KINDS.map((kind): Case => ({
    name: `points a new tag at ${kind}, and what is read back has its bytes`,
    async run({ registry, image, push, shown }) {
      const there = await image()
      const pushed = await push(there, 'one', kind, OLD)
      await registry.write(there, 'two', pushed)
      assert.equal(await shown(there, 'two'), pushed.digest)
      same(await registry.read(there, 'two'), pushed)
      assert.equal(await shown(there, 'one'), pushed.digest)
    },
  })),
  {
    name: 'moves a tag, there and back, and the same write twice is the same as once',
    async run({ registry, image, push, shown }) {
      const there = await image()
      const old = await push(there, 'old', 'index', OLD)
      const made = await push(there, 'new', 'oci', NEW)
      for (const manifest of [old, made, made, old]) {
        await registry.write(there, 'moving', manifest)
        assert.equal(await shown(there, 'moving'), manifest.digest)
      }
      same(await registry.read(there, 'new'), made)
    },
  },
  {
    name: 'removes a tag and no other; one that is not there is removed',
    async run({ registry, image, push, shown, keepsTags }) {
      const there = await image()
      const pushed = await push(there, 'one', 'oci', OLD)
      await registry.write(there, 'two', pushed)
      if (keepsTags) {
        await refusedAs('registry-denied', false, registry.untag(there, 'two'))
        assert.equal(await shown(there, 'two'), pushed.digest)
        return
      }
      await registry.untag(there, 'two')
      await registry.untag(there, 'two')
      assert.deepEqual([await shown(there, 'one'), await shown(there, 'two')], [pushed.digest, undefined])
    },
  },
  {
    name: 'is refused where it may not read or write, and nothing is absent then',
    async run({ stranger, isPublic, image, push, shown }) {
      if (!stranger) return
      const there = await image()
      const pushed = await push(there, 'one', 'oci', OLD)
      for (const tag of isPublic ? [] : ['one', 'two']) await refusedAs('registry-denied', false, stranger.read(there, tag))
      await refusedAs('registry-denied', false, stranger.write(there, 'two', pushed))
      assert.equal(await shown(there, 'two'), undefined)
    },
  },
  {
    name: 'reads through a trouble that passes, and tells of it; a write is one attempt',
    async run({ registry, image, push, shown, trouble }) {
      if (!trouble) return
      const there = await image()
      const pushed = await push(there, 'one', 'oci', OLD)
      same(await registry.read(there, 'one'), pushed)
      let told = 0
      trouble(1)
      same(await registry.read(there, 'one', { onTrouble: () => { told += 1 } }), pushed)
      assert.equal(told, 1)
      trouble(1)
      await refusedAs('registry-unavailable', true, registry.write(there, 'two', pushed))
      assert.equal(await shown(there, 'two'), undefined)
    },
  },
  {
    name: 'asks nothing once it was told to stop',
    async run({ registry, image, push, shown }) {
      const there = await image()
      const pushed = await push(there, 'one', 'oci', OLD)
      const signal = AbortSignal.abort()
      await refusedAs('registry-unavailable', true, registry.read(there, 'one', { signal }))
      await refusedAs('registry-unavailable', true, registry.referrers(there, pushed.digest, { signal }))
      await refusedAs('registry-unavailable', true, registry.write(there, 'two', pushed, { signal }))
      assert.equal(await shown(there, 'two'), undefined)
    },
  },
]
