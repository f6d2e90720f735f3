import type { Blob, Transfer } from '../../../src/ports/transfer'
import { copyBuilds } from '../../../src/release/copy/copy'
import { type Digest, digestOf } from '../../../src/release/digest'
import { Failure, type FailureDetail } from '../../../src/release/failure'
import type { Manifest, ManifestType } from '../../../src/release/manifest'
import { fallbackTag, referrersIn } from '../../../src/release/referrers'
import { virtualClock } from '../../support/clock'
import { quiet } from '../../support/ports'
import { memoryRegistry } from '../../support/registry'

const IMAGE = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const [from, to] = ['from', 'to'].map((name) => ({ name, registry: 'r.test', repository: name })) as [never, never]

const encode = (mediaType: ManifestType, more: object): Manifest => {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...more }))
  return { bytes, mediaType, digest: digestOf(bytes) }
}
const blobOf = (text: string): { digest: Digest; size: number } => ({ digest: digestOf(Buffer.from(text)), size: text.length })
const imageOf = (name: string, layers: string[] = ['layer'], subject?: Manifest): Manifest =>
  encode(IMAGE, { config: blobOf(`config of ${name}`), layers: layers.map(blobOf), ...(subject && { subject: { digest: subject.digest } }) })
const indexOf = (...children: Manifest[]): Manifest => encode(INDEX, { manifests: children.map(({ digest, mediaType }) => ({ digest, mediaType })) })
const failure = (detail: FailureDetail): Failure => new Failure('registry-unavailable', 'the registry says no', detail)

/** A source that holds these manifests, a target without any list of its own, and a wire that notes what goes over it. */
function scene(...there: Manifest[]) {
  const registry = memoryRegistry(Object.fromEntries(there.map((one) => [`from:${one.digest}`, one])))
  registry.referring = undefined
  const clock = virtualClock()
  const brought: Digest[] = []
  const put: Digest[] = []
  const lines: string[] = []
  const transfer: Transfer = {
    bring: async ({ digest }: Blob) => (brought.push(digest), 'streamed'),
    put: async (manifest) => {
      put.push(manifest.digest)
      registry.tags.set(`to:${manifest.digest}`, manifest)
      return { isListed: false }
    },
  }
  const refers = (subject: Manifest, ...all: Manifest[]): void => void registry.tags.set(`from:${fallbackTag(subject.digest)}`, indexOf(...all))
  const listed = (subject: Manifest): (string | undefined)[] => referrersIn(registry.tags.get(`to:${fallbackTag(subject.digest)}`)?.bytes ?? Buffer.from('{"manifests":[]}'))!.map(({ digest }) => digest)
  const listWrites = (): string[] => registry.done.filter((line) => line.startsWith('write to:sha256-'))
  const go = (manifest: Manifest, seconds = 600) => copyBuilds([{ from, to, manifest }], seconds, {
    registry, transfer, clock, cancel: new AbortController().signal, log: { ...quiet, info: (line) => void lines.push(line) },
  })
  return { registry, transfer, clock, brought, put, lines, refers, listed, listWrites, go }
}

describe('what refers to a build, at a target that keeps no list', () => {
  const build = imageOf('app')
  const notes = ['a', 'b', 'c'].map((name) => imageOf(name, [name], build))

  test('is listed in one write, however many they are', async () => {
    const it = scene(build, ...notes)
    it.refers(build, ...notes)
    expect(await it.go(build)).toEqual([])
    expect(it.listed(build)).toEqual(notes.map(({ digest }) => digest))
    expect(it.listWrites()).toHaveLength(1)
  })

  test('is listed beside what another run lists at the same time', async () => {
    const it = scene(build, ...notes)
    it.refers(build, ...notes)
    const theirs = imageOf('theirs', ['d'], build)
    let times = 0
    it.registry.faults.push((operation, { name }, reference, world) => {
      if (operation !== 'write' || name !== 'to' || times++ > 0) return undefined
      // They read before our write, and wrote after it.
      world.tags.set(`to:${reference}`, indexOf(theirs))
      return 'done'
    })
    expect(await it.go(build)).toEqual([])
    expect(it.listed(build)).toEqual([theirs, ...notes].map(({ digest }) => digest))
  })

  test('comes with what refers to it in its turn: the signature of an SBOM', async () => {
    const sbom = notes[0]!
    const signature = imageOf('signature', ['s'], sbom)
    const it = scene(build, sbom, signature)
    it.refers(build, sbom)
    it.refers(sbom, signature)
    expect(await it.go(build)).toEqual([])
    expect(it.put).toEqual([build.digest, sbom.digest, signature.digest])
    expect(it.listed(sbom)).toEqual([signature.digest])
  })

  test('is left behind with a warning where it is of a kind that nobody reads any more', async () => {
    const it = scene(build, ...notes)
    it.refers(build, ...notes)
    it.registry.faults.push((operation, _, reference) => { if (operation === 'read' && reference === notes[1]!.digest) throw failure({ status: 200 }); return undefined })
    expect(await it.go(build)).toEqual([expect.stringMatching(/was left behind: the registry says no/)])
    expect(it.listed(build)).toHaveLength(2)
  })

  test('ends the copy where it cannot be read just now', async () => {
    const it = scene(build, ...notes)
    it.refers(build, ...notes)
    it.registry.faults.push((operation, _, reference) => { if (operation === 'read' && reference === notes[1]!.digest) throw failure({ status: 503, transient: true }); return undefined })
    await expect(it.go(build)).rejects.toMatchObject({ reason: 'copy-failed' })
  })

  test('is a warning where the target lets no list be amended', async () => {
    const it = scene(build, ...notes)
    it.refers(build, ...notes)
    it.registry.faults.push((operation) => { if (operation === 'write') throw new Failure('tag-immutable', 'its tags are immutable', { status: 400 }); return undefined })
    expect(await it.go(build)).toEqual([expect.stringMatching(/does not take the list of what refers to the build/)])
  })

  test.each([[403, 'a warning'], [415, 'a warning'], [401, 'the end'], [500, 'the end']])('that is answered %i is %s', async (status, how) => {
    const it = scene(build, notes[0]!)
    it.refers(build, notes[0]!)
    const { put } = it.transfer
    it.transfer.put = async (manifest, ...rest) => { if (manifest.digest === notes[0]!.digest) throw failure({ status }); return put(manifest, ...rest) }
    const ended = await it.go(build).then((warnings) => (warnings.length === 1 ? 'a warning' : 'nothing'), () => 'the end')
    expect(ended).toBe(how)
  })
})

test('a platform that two indexes name comes once, and so does a blob that three name', async () => {
  const [one, two, attestation] = [imageOf('one'), imageOf('two'), imageOf('attestation', [])]
  const inner = indexOf(one, two)
  const top = indexOf(inner, one, attestation, one)
  const it = scene(one, two, attestation, inner, top)
  await it.go(top)
  expect(it.put.at(-1)).toBe(top.digest)
  expect(it.put.indexOf(inner.digest)).toBeGreaterThan(Math.max(it.put.indexOf(one.digest), it.put.indexOf(two.digest)))
  expect([...it.put].sort()).toEqual([...new Set(it.put)].sort())
  expect(it.brought.filter((digest) => digest === blobOf('layer').digest)).toHaveLength(1)
  expect(new Set(it.brought).size).toBe(it.brought.length)
})

test('what passes is tried again, when it was asked to and told; a day is not waited for', async () => {
  const build = imageOf('app')
  const it = scene(build)
  const { bring } = it.transfer
  let times = 0
  it.transfer.bring = async (...call) => { if (times++ === 0) throw failure({ status: 429, transient: true, retryAfter: 30_000 }); return bring(...call) }
  const began = it.clock.elapsed()
  await it.go(build)
  expect(it.clock.elapsed() - began).toBe(30_000)
  expect(it.lines.join('\n')).toMatch(/trying again in 30 s \(2 of 3\)/)
  it.transfer.bring = async () => { throw failure({ status: 429, transient: true, retryAfter: 86_400_000 }) }
  await expect(it.go(build)).rejects.toMatchObject({ reason: 'copy-failed' })
  expect(it.clock.elapsed() - began).toBe(30_000)
})

test('a source that trickles ends with copy-seconds, which is said', async () => {
  const build = imageOf('app')
  const it = scene(build)
  it.transfer.bring = (_, __, ___, { signal } = {}) => new Promise((__, reject) => signal?.addEventListener('abort', () => reject(failure({ transient: true }))))
  await expect(it.go(build, 60)).rejects.toMatchObject({ reason: 'copy-failed', message: expect.stringMatching(/not done within 60 s \(copy-seconds\)/) as string })
})

test('a refused login stays one, and another refusal is the copy\'s', async () => {
  const build = imageOf('app')
  const it = scene(build)
  it.transfer.put = async () => { throw new Failure('registry-denied', 'no', { status: 403 }) }
  await expect(it.go(build)).rejects.toMatchObject({ reason: 'registry-denied' })
  it.transfer.put = async () => { throw failure({ status: 415 }) }
  await expect(it.go(build)).rejects.toMatchObject({ reason: 'copy-failed' })
})

test('what is cut off since something else failed has ended before the copy does', async () => {
  const build = imageOf('app', ['one', 'two'])
  const it = scene(build)
  let ended = 0
  it.transfer.bring = async ({ digest }, _, __, { signal } = {}) => {
    if (digest === blobOf('one').digest) throw failure({ status: 507 })
    await new Promise<void>((go) => { if (signal?.aborted) go(); else signal?.addEventListener('abort', () => go()) })
    // As an upload that is given up.
    for (let turns = 0; turns < 20; turns++) await new Promise((go) => setImmediate(go))
    ended++
    throw failure({ transient: true })
  }
  await expect(it.go(build)).rejects.toMatchObject({ reason: 'copy-failed', status: 507 })
  expect(ended).toBe(2)
})
