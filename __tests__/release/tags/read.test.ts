import { Failure } from '../../../src/release/failure'
import { readImages, type Tags } from '../../../src/release/tags/read'
import { world, type World } from '../../support/ports'
import { manifest } from '../../support/registry'

const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
const images = ['a', 'b'].map((name) => ({ name, registry: 'r.test', repository: name }))
const tags: Tags = { source: 'staging', target: 'latest', waitSeconds: 30 }

/** `a` is published, `b` is not; both show the old build. */
function late(): { it: World; lines: string[]; read: (more?: Partial<Tags>) => ReturnType<typeof readImages> } {
  const it = world({ 'a:staging': NEW, 'a:latest': OLD, 'b:latest': OLD })
  const lines: string[] = []
  const ports = { ...it.ports, log: { ...it.ports.log, progress: (line: string) => void lines.push(line) } }
  return { it, lines, read: (more = {}) => readImages(images, { ...tags, ...more }, ports, { signal: it.ports.cancel }) }
}
const failed = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (thrown: unknown) => thrown)
/** Puts `b` there before the nth look at its source. */
const publishAt = ({ registry }: World, nth: number): void => {
  let looks = 0
  registry.faults.push((_, image, reference, { tags: all }) => {
    if (image.name === 'b' && reference === 'staging' && ++looks === nth) all.set('b:staging', NEW)
    return undefined
  })
}

describe('incident source-late', () => {
  test('waits for a source that is not there yet, visibly, and reads all anew', async () => {
    const { it, lines, read } = late()
    publishAt(it, 4)
    const readings = await read()
    expect(readings.map(({ source }) => source.digest)).toEqual([NEW.digest, NEW.digest])
    expect(lines).toEqual(['b:staging is not there yet, 0 s of 30 s', 'b:staging is not there yet, 1 s of 30 s', 'b:staging is not there yet, 3 s of 30 s'])
    expect(it.registry.done.filter((line) => line === 'read a:latest')).toHaveLength(2)
  })

  test('ends when the time is up, and says how long it was', async () => {
    const { it, read } = late()
    expect(await failed(read())).toMatchObject({ reason: 'source-missing', message: 'b:staging is not in the registry, and did not come within 30 s' })
    expect(it.clock.elapsed()).toBe(30_000)
  })

  test('0 does not wait', async () => {
    const { it, read } = late()
    expect(await failed(read({ waitSeconds: 0 }))).toMatchObject({ reason: 'source-missing', message: 'b:staging is not in the registry' })
    expect(it.clock.elapsed()).toBe(0)
  })

  test.each(['registry-denied', 'registry-unavailable'] as const)('%s is not waited for', async (reason) => {
    const { it, read } = late()
    it.registry.faults.push((_, image, reference) => {
      if (image.name === 'a' && reference === 'staging') throw new Failure(reason, 'no')
      return undefined
    })
    expect(await failed(read())).toMatchObject({ reason })
    expect(it.clock.elapsed()).toBe(0)
  })

  test('a refusal while it waits is told at once', async () => {
    const { it, read } = late()
    let looks = 0
    it.registry.faults.push((_, image, reference) => {
      if (image.name === 'b' && reference === 'staging' && ++looks === 2) throw new Failure('registry-denied', 'no')
      return undefined
    })
    expect(await failed(read())).toMatchObject({ reason: 'registry-denied' })
    expect(it.clock.elapsed()).toBe(1_000)
  })

  test('trouble that passes while it waits does not end the wait, nor begin any other end', async () => {
    const { it, lines } = late()
    let looks = 0
    it.registry.faults.push((_, image, reference, { tags: all }, call) => {
      if (image.name !== 'b' || reference !== 'staging') return undefined
      looks += 1
      if (looks === 4) all.set('b:staging', NEW)
      if (looks !== 2) return undefined
      call.onTrouble?.(0)
      throw new Failure('registry-unavailable', 'r.test failed (503)', { transient: true, status: 503, retryAfter: 9_000 })
    })
    const ports = { ...it.ports, log: { ...it.ports.log, progress: (line: string) => void lines.push(line) } }
    const onTrouble = jest.fn()
    const readings = await readImages(images, tags, ports, { signal: it.ports.cancel, onTrouble })
    expect(readings.map(({ source }) => source.digest)).toEqual([NEW.digest, NEW.digest])
    expect(lines).toEqual([
      'b:staging is not there yet, 0 s of 30 s',
      'b:staging cannot be read just now (r.test failed (503)), 1 s of 30 s',
      'b:staging is not there yet, 10 s of 30 s',
    ])
    expect(onTrouble).not.toHaveBeenCalled()
  })

  test('where it cannot be read at the end, that is what is told', async () => {
    const { it, read } = late()
    let looks = 0
    it.registry.faults.push((_, image, reference) => {
      if (image.name === 'b' && reference === 'staging' && ++looks > 1) throw new Failure('registry-unavailable', 'no', { transient: true })
      return undefined
    })
    expect(await failed(read())).toMatchObject({ reason: 'registry-unavailable' })
    expect(it.clock.elapsed()).toBe(30_000)
  })

  test('the way back is not waited for', async () => {
    const { it, read } = late()
    expect(await failed(read({ source: 'latest-previous', waitSeconds: 0 }))).toMatchObject({ reason: 'source-missing' })
    expect(it.clock.elapsed()).toBe(0)
  })

  test('a cancel ends the wait', async () => {
    const { it, read } = late()
    it.registry.faults.push((_, image, reference) => {
      if (image.name === 'b' && reference === 'staging') it.stop()
      return undefined
    })
    expect(await failed(read())).toMatchObject({ reason: 'registry-unavailable' })
    expect(it.clock.elapsed()).toBeLessThanOrEqual(1_000)
  })
})
