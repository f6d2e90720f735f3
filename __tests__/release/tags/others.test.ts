import { promote } from '../../../src/modes/promote'
import { Failure } from '../../../src/release/failure'
import { readHistory } from '../../../src/release/history/amend'
import type { Report } from '../../../src/release/report'
import { newerRelease } from '../../../src/release/tags/released-since'
import { byHand, promoteRequest, world, type World } from '../../support/ports'
import { type Fault, manifest, memoryRegistry } from '../../support/registry'

/** What somebody else has done since, and what a run then leaves alone. */
const [OLDER, OLD, NEW, THEIRS] = [manifest('0000000'), manifest('aaaaaaa'), manifest('bbbbbbb'), manifest('ccccccc')]
const image = { name: 'a', registry: 'r.test', repository: 'a' }
const tags = { 'a:staging-bbbbbbb': NEW, 'a:staging-ccccccc': THEIRS, 'a:latest': OLD, 'a:latest-previous': OLDER }
const start = (more = {}): World => world({ ...tags, ...more })
const go = (it: World, more = {}, actor = 'ada'): Promise<Report> =>
  promote(promoteRequest({ images: [image], allowBackward: true, history: true, ...more }), { ...byHand, actor }, it.ports)
const denied = (): never => { throw new Failure('registry-denied', 'refused', { status: 403 }) }
/** Another run on the same registry, while this one stands still; its own operations meet no fault. */
async function meanwhile(it: World, more: object): Promise<void> {
  const clear = Object.assign(memoryRegistry(), { tags: it.registry.tags })
  const own = { ...it.ports, registry: clear, journal: { append: () => undefined } }
  const report = await promote(promoteRequest({ images: [image], allowBackward: true, history: true, ...more }), { ...byHand, actor: 'grace' }, own)
  expect(report.outcome).toBe('done')
}
/** Once, directly before the nth of such operations. */
const before = (line: string, act: () => Promise<void> | void, nth = 1): Fault => {
  let seen = 0
  return async (operation, on, reference) => {
    if (`${operation} ${on.name}:${reference}` === line && ++seen === nth) await act()
    return undefined
  }
}

describe('a protection is written only after a look at both tags', () => {
  test('not where somebody has moved the target since it was read', async () => {
    const it = start()
    it.registry.faults.push(before('read a:latest-previous', () => void it.registry.tags.set('a:latest', THEIRS).set('a:latest-previous', OLD), 2))
    const report = await go(it)
    expect(report).toMatchObject({ outcome: 'failed', reason: 'tag-moved-by-other' })
    expect(report.images[0]!.target).toMatchObject({ state: 'foreign', after: THEIRS.digest })
    expect(it.registry.done.filter((line) => line.startsWith('write'))).toEqual([])
  })

  test('nor where they have written the protection alone', async () => {
    const it = start()
    it.registry.faults.push(before('read a:latest-previous', () => void it.registry.tags.set('a:latest-previous', THEIRS), 2))
    expect(await go(it)).toMatchObject({ outcome: 'failed', reason: 'tag-moved-by-other' })
    expect(it.registry.tags.get('a:latest-previous')).toBe(THEIRS)
  })

  test('the same protection is not written twice, and is seen to where they take it back', async () => {
    const it = start()
    it.registry.faults.push(
      before('read a:latest-previous', () => void it.registry.tags.set('a:latest-previous', OLD), 2),
      before('write a:latest', () => void it.registry.tags.set('a:latest-previous', OLDER)),
    )
    const report = await go(it)
    expect(report.outcome).toBe('done')
    expect(report.images[0]!.keep).toMatchObject({ after: OLD.digest })
    expect(it.registry.tags.get('a:latest-previous')).toBe(OLD)
  })
})

describe('putting back leaves alone', () => {
  test('what somebody has released since, though it is the same build', async () => {
    const it = start({ 'b:staging-bbbbbbb': NEW, 'b:latest': OLD })
    const other = { name: 'b', registry: 'r.test', repository: 'b' }
    // The other run finds image a moved back, and releases the same commit.
    it.registry.faults.push(before('write b:latest', async () => {
      it.registry.tags.set('a:latest', OLD)
      await meanwhile(it, {})
    }), (operation, on, tag) => (operation === 'write' && on.name === 'b' && tag === 'latest' ? denied() : undefined))
    const report = await go(it, { images: [image, other] })
    expect(it.registry.tags.get('a:latest')).toBe(NEW)
    expect(report.images[0]!.target).toMatchObject({ state: 'foreign', after: NEW.digest, fault: expect.stringContaining('by grace has released it since') })
    expect(report.images[0]!.keep).toMatchObject({ after: OLD.digest })
  })

  test('nothing of its own where another run crossed it: the tag goes to what that had released', async () => {
    const it = start({ 'b:staging-bbbbbbb': NEW, 'b:latest': OLD })
    const other = { name: 'b', registry: 'r.test', repository: 'b' }
    it.registry.faults.push(
      before('write a:latest', () => meanwhile(it, { sha: 'ccccccc' })),
      (operation, on, tag) => (operation === 'write' && on.name === 'b' && tag === 'latest' ? denied() : undefined),
    )
    const report = await go(it, { images: [image, other] })
    expect(it.registry.tags.get('a:latest')).toBe(THEIRS)
    expect(report.images[0]!.target).toMatchObject({ state: 'foreign', after: THEIRS.digest, fault: expect.stringContaining('by grace') })
  })

  test('the protection of whoever moved a target that this run had not come to', async () => {
    const it = start({ 'b:staging-bbbbbbb': NEW, 'b:latest': OLD })
    const other = { name: 'b', registry: 'r.test', repository: 'b' }
    it.registry.faults.push((operation, on, tag) => {
      if (operation !== 'write' || on.name !== 'b' || tag !== 'latest-previous') return undefined
      it.registry.tags.set('a:latest', THEIRS)
      return denied()
    })
    const report = await go(it, { images: [image, other] })
    expect(report.reason).toBe('registry-denied')
    expect(it.registry.tags.get('a:latest-previous')).toBe(OLD)
    expect(report.images[0]!.keep).toMatchObject({ state: 'foreign', after: OLD.digest })
  })
})

test('a release in the history counts where it is newer than the plan and stands behind what is shown', () => {
  const at = (minutes: number): string => new Date(minutes * 60_000).toISOString()
  const build = { digest: NEW.digest, mediaType: NEW.mediaType, size: 1 }
  const history = (minutes: number, mode: 'promote' | 'found' = 'promote') => ({ entries: [{ mode, build, at: at(minutes), by: 'grace' }] })
  expect(newerRelease(history(11), NEW.digest, 10 * 60_000)).toMatchObject({ by: 'grace' })
  // Clocks of two machines differ.
  expect(newerRelease(history(9.5), NEW.digest, 10 * 60_000)).toMatchObject({ by: 'grace' })
  expect(newerRelease(history(5), NEW.digest, 10 * 60_000)).toBeUndefined()
  expect(newerRelease(history(11), OLD.digest, 10 * 60_000)).toBeUndefined()
  expect(newerRelease(history(11, 'found'), NEW.digest, 10 * 60_000)).toBeUndefined()
  expect(newerRelease(history(11), 'unknown', 0)).toBeUndefined()
  expect(newerRelease(undefined, NEW.digest, 0)).toBeUndefined()
})

describe('two promotes that cross', () => {
  const remembered = async (it: World) =>
    (await readHistory(it.registry, image, 'latest-history', {}))!.history.entries.map(({ build, replaced }) => [build?.digest, replaced])

  test('the later one says whom it replaced, and so does the history', async () => {
    const it = start()
    it.registry.faults.push(before('write a:latest', () => meanwhile(it, { sha: 'ccccccc' })))
    const report = await go(it)
    expect(report.outcome).toBe('done')
    expect(report.warnings.join()).toMatch(/moved to .* by a promote by grace while this run moved it: this run has replaced that/)
    expect(it.registry.tags.get('a:latest')).toBe(NEW)
    expect(await remembered(it)).toEqual([[NEW.digest, THEIRS.digest], [THEIRS.digest, OLD.digest], [OLD.digest, undefined]])
  })

  test('the earlier one says who replaced it', async () => {
    const it = start()
    // The other run has read the target before this one writes it, and writes after this one has proved it.
    it.registry.faults.push(before('read a:latest-history', async () => {
      await new Promise(setImmediate) // the read-back beside it
      it.registry.tags.set('a:latest', OLD).set('a:latest-previous', OLDER)
      await meanwhile(it, { sha: 'ccccccc' })
    }, 2))
    const report = await go(it)
    expect(report.warnings.join()).toMatch(/by a promote by grace while this run moved it: that has replaced/)
    expect(await remembered(it)).toEqual([[THEIRS.digest, NEW.digest], [NEW.digest, OLD.digest], [OLD.digest, undefined]])
  })
})

describe('a protection that a registry cannot delete', () => {
  const cannot: Fault = (operation) => {
    if (operation === 'untag') throw new Failure('registry-denied', 'cannot delete a tag', { status: 405 })
    return undefined
  }
  const fresh = (): World => {
    const it = start()
    it.registry.tags.delete('a:latest-previous')
    it.registry.faults.push(cannot, (operation, _image, tag, _registry, _call, made) =>
      (operation === 'write' && tag === 'latest' && made === NEW ? denied() : undefined))
    return it
  }

  test('strands nobody where it shows what the target shows', async () => {
    const it = fresh()
    const report = await go(it)
    expect(report).toMatchObject({ outcome: 'restored', reason: 'registry-denied' })
    expect(report.images[0]!.keep).toMatchObject({ before: null, after: OLD.digest, state: 'moved' })
    expect(report.warnings.join()).toMatch(/a:latest-previous stays, and shows just what latest shows/)
  })
})
