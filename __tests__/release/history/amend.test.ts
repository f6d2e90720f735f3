import { digestOf } from '../../../src/release/digest'
import type { Entry } from '../../../src/release/entry'
import { Failure } from '../../../src/release/failure'
import { amend, readHistory } from '../../../src/release/history/amend'
import { keptIndex } from '../../../src/release/history/builds'
import { type Change, enter, lift, setHold } from '../../../src/release/history/change'
import { encode } from '../../../src/release/history/format'
import { EMPTY, type History } from '../../../src/release/history/history'
import type { Manifest } from '../../../src/release/manifest'
import { virtualClock } from '../../support/clock'
import { type Fault, hang, manifest, memoryRegistry, type MemoryRegistry } from '../../support/registry'

const image = { name: 'a', registry: 'r.test', repository: 'a' }
const place = { image, tag: 'latest-history', length: 30 }
const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
const buildOf = ({ digest, mediaType, bytes }: Manifest) => ({ digest, mediaType, size: bytes.length })
const entry = (by: string): Entry => ({ mode: 'promote', build: buildOf(NEW), replaced: OLD.digest, at: '2026-11-20T03:00:00.000Z', by, commit: 'bbbbbbb' })
const moveBy = (by: string): Change => enter(entry(by), buildOf(OLD))
const hold = { by: 'eve', at: '2026-11-20T04:00:00.000Z', why: 'broke sign-in' }
const start = (): MemoryRegistry => memoryRegistry({ 'a:latest': NEW, 'a:staging-aaaaaaa': OLD })
const go = (registry: MemoryRegistry, change = moveBy('ada')): Promise<History> => amend(place, change, { registry, clock: virtualClock() }, {})
const kept = async (registry: MemoryRegistry): Promise<History> => (await readHistory(registry, image, place.tag, {}))!.history
const shown = (registry: MemoryRegistry): { manifests: { digest: string }[] } =>
  JSON.parse(Buffer.from(registry.tags.get('a:latest-history')!.bytes).toString())

/** A fault of the nth write of the history alone. */
const atWrite = (nth: number, act: Fault): Fault => {
  let seen = 0
  return (...args) => (args[0] === 'write' && args[2] === place.tag && ++seen === nth ? act(...args) : undefined)
}

test('a history is begun with three requests, read back, and names the builds', async () => {
  const registry = start()
  await go(registry)
  expect(registry.done).toEqual(['read a:latest-history', 'write a:latest-history', 'read a:latest-history'])
  expect((await kept(registry)).entries.map(({ mode }) => mode)).toEqual(['promote', 'found'])
  expect(shown(registry).manifests.map(({ digest }) => digest)).toEqual([NEW.digest, OLD.digest])
})

test('what is there already is not written again', async () => {
  const registry = start()
  await go(registry)
  registry.done.length = 0
  await go(registry)
  expect(registry.done).toEqual(['read a:latest-history'])
})

test('somebody who writes directly before or directly after loses nothing', async () => {
  for (const when of ['before', 'after'] as const) {
    const registry = start()
    const theirs = encode(setHold(hold)(EMPTY), [], {})
    registry.faults.push(atWrite(1, (_operation, _image, _tag, { tags }, _call, made) => {
      if (when === 'after') tags.set('a:latest-history', made!)
      // Theirs does not know of ours: it was made from what they had read before.
      tags.set('a:latest-history', theirs)
      return 'done'
    }))
    const history = await go(registry)
    expect(history.hold).toEqual(hold)
    expect(await kept(registry)).toMatchObject({ hold, entries: [{ by: 'ada' }, { mode: 'found' }] })
  }
})

test('two at once both stand there in the end', async () => {
  const registry = start()
  await Promise.all([go(registry, moveBy('ada')), go(registry, setHold(hold))])
  expect(await kept(registry)).toMatchObject({ hold, entries: [{ by: 'ada' }, { mode: 'found' }] })
})

test('a lost answer is settled by looking', async () => {
  for (const taken of [true, false]) {
    const registry = start()
    registry.faults.push(atWrite(1, (_operation, _image, _tag, { tags }, _call, made) => {
      if (taken) tags.set('a:latest-history', made!)
      throw new Failure('registry-unavailable', 'lost', { transient: true })
    }))
    await go(registry)
    expect((await kept(registry)).entries).toHaveLength(2)
    expect(registry.done.filter((line) => line.startsWith('write'))).toHaveLength(taken ? 1 : 2)
  }
})

const refuse = (status: number, reason: 'registry-denied' | 'tag-immutable' = 'registry-denied'): Fault => () => { throw new Failure(reason, 'refused', { status }) }

test('a registry that takes no index in an index gets one that names nothing, and no second one is tried there', async () => {
  const registry = start()
  registry.faults.push((operation, _image, tag, _world, _call, made) => {
    const named = operation === 'write' && tag === place.tag && (JSON.parse(Buffer.from(made!.bytes).toString()) as { manifests: unknown[] }).manifests
    if (named && named.length > 0) throw new Failure('registry-denied', 'MANIFEST_INVALID', { status: 400 })
    return undefined
  })
  await go(registry)
  expect(shown(registry).manifests).toEqual([])
  expect((await kept(registry)).entries).toHaveLength(2)
  registry.done.length = 0
  await go(registry, setHold(hold))
  expect(registry.done.filter((line) => line.startsWith('write'))).toHaveLength(1)
})

test('an index of an entry that keeps no bytes is read, kept and named by its children', async () => {
  const child = manifest('ccccccc')
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [buildOf(child)] }))
  const index: Manifest = { bytes, mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf(bytes) }
  const registry = memoryRegistry({ 'a:latest': index, 'a:child': child })
  // As an older version wrote it: its index names the index itself.
  const before = { ...entry('bob'), build: buildOf(index) }
  registry.tags.set('a:latest-history', encode({ entries: [before] }, [buildOf(index)], {}))
  await go(registry, setHold(hold))
  expect(shown(registry).manifests.map(({ digest }) => digest)).toEqual([child.digest])
  expect(keptIndex((await kept(registry)).entries[0]!.build!)?.digest).toBe(index.digest)
  registry.done.length = 0
  await go(registry, lift(hold))
  expect(registry.done.filter((line) => line.includes('@') || line.includes('sha256'))).toEqual([])
})

test('a build that is gone is not named, and the others are kept all the same', async () => {
  const registry = memoryRegistry({ 'a:latest': NEW })
  registry.faults.push((operation, _image, tag, _world, _call, made) => {
    const text = operation === 'write' && tag === place.tag ? Buffer.from(made!.bytes).toString() : ''
    const named = text && (JSON.parse(text) as { manifests: { digest: string }[] }).manifests
    if (named && named.some(({ digest }) => digest === OLD.digest)) throw new Failure('registry-denied', 'MANIFEST_BLOB_UNKNOWN', { status: 404 })
    return undefined
  })
  await go(registry)
  expect(shown(registry).manifests.map(({ digest }) => digest)).toEqual([NEW.digest])
})

test.each<[string, Fault, string]>([
  ['a refused login', refuse(403), 'registry-denied'],
  ['immutable tags', refuse(400, 'tag-immutable'), 'tag-immutable'],
])('%s is a failure, and is tried once', async (_, fault, reason) => {
  const registry = start()
  registry.faults.push((...args) => (args[0] === 'write' ? fault(...args) : undefined))
  await expect(go(registry)).rejects.toMatchObject({ reason })
  expect(registry.tags.has('a:latest-history')).toBe(false)
})

test('a write that is taken and never shown is told', async () => {
  const registry = start()
  registry.faults.push((operation, _image, tag) => (operation === 'write' && tag === place.tag ? 'done' : undefined))
  await expect(go(registry)).rejects.toMatchObject({ reason: 'digest-mismatch' })
})

test('what is not a history is never written over', async () => {
  const foreign = manifest('ccccccc')
  const registry = memoryRegistry({ 'a:latest': NEW, 'a:latest-history': foreign })
  await expect(go(registry)).rejects.toMatchObject({ reason: 'registry-unavailable' })
  expect(registry.tags.get('a:latest-history')).toBe(foreign)
  expect(registry.done).toEqual(['read a:latest-history'])
})

test('a signal ends it', async () => {
  const registry = start()
  const stop = new AbortController()
  registry.faults.push(atWrite(1, (_operation, _image, _tag, _world, call) => {
    setImmediate(() => stop.abort())
    return hang(call)
  }))
  const going = amend(place, moveBy('ada'), { registry, clock: virtualClock() }, { signal: stop.signal })
  await expect(going).rejects.toMatchObject({ transient: true })
})

test('no more entries are kept than were asked for', async () => {
  const registry = start()
  await amend({ ...place, length: 2 }, moveBy('ada'), { registry, clock: virtualClock() }, {})
  await amend({ ...place, length: 2 }, enter({ ...entry('bob'), at: '2026-11-20T05:00:00.000Z', build: buildOf(OLD), replaced: NEW.digest }, buildOf(NEW)), { registry, clock: virtualClock() }, {})
  expect((await kept(registry)).entries.map(({ by }) => by)).toEqual(['bob', 'ada'])
})
