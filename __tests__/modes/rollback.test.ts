import { rollback } from '../../src/modes/rollback'
import { Failure } from '../../src/release/failure'
import type { Report } from '../../src/release/report'
import { byHand, rollbackRequest, world, type World } from '../support/ports'
import { hang, manifest } from '../support/registry'

const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
const start = (): World =>
  world(Object.fromEntries(['a', 'b'].flatMap((name) => [
    [`${name}:staging-aaaaaaa`, OLD],
    [`${name}:latest`, NEW],
    [`${name}:latest-previous`, OLD],
  ])))
const go = (it: World, more = {}): Promise<Report> => rollback(rollbackRequest(more), byHand, it.ports)

test('moves every image back, keeps what it left, and hands the post-mortem its first facts', async () => {
  const it = start()
  const report = await go(it)
  expect(report).toMatchObject({ outcome: 'done', sha: 'aaaaaaa', undo: 'release-action promote bbbbbbb --images a,b' })
  expect(it.registry.tags.get('b:latest')).toBe(OLD)
  expect(it.registry.tags.get('b:latest-rolled-back')).toBe(NEW)
  expect(report.postMortem).toMatchObject({ broke: 'bbbbbbb', replacedBy: 'aaaaaaa', by: 'ada' })
  expect(report.postMortem!.questions).toHaveLength(2)
})

test('previous is what the registry kept, and its commit is the label\'s', async () => {
  const it = start()
  expect(await go(it, { sha: 'previous' })).toMatchObject({ outcome: 'done', sha: 'aaaaaaa' })
  expect(it.registry.tags.get('a:latest')).toBe(OLD)
})

test('previous of different commits goes ahead, loudly, and names no commit', async () => {
  const it = start()
  it.registry.tags.set('b:latest-previous', manifest('ccccccc'))
  const report = await go(it, { sha: 'previous' })
  expect(report).toMatchObject({ outcome: 'done', sha: '' })
  expect(report.warnings.join()).toMatch(/a aaaaaaa, b ccccccc/)
})

test('no previous build is a missing source', async () => {
  const it = start()
  it.registry.tags.delete('b:latest-previous')
  expect(await go(it, { sha: 'previous' })).toMatchObject({ outcome: 'failed', reason: 'source-missing' })
})

test('a refused protection is told and locks nobody out', async () => {
  const it = start()
  it.registry.faults.push((operation, image, tag) => {
    if (operation === 'write' && tag === 'latest-rolled-back' && image.name === 'b') throw new Failure('registry-denied', 'no', { status: 403 })
    return undefined
  })
  const report = await go(it)
  expect(report.outcome).toBe('done')
  expect(report.warnings.join()).toMatch(/going on without this protection/)
  expect(report.images[1]!.keep!.state).toBe('refused')
  expect(it.registry.tags.get('b:latest')).toBe(OLD)
})

test('labels that hang hold nothing up', async () => {
  const it = start()
  const INDEX = { ...manifest('x'), bytes: Buffer.from(JSON.stringify({ config: { digest: NEW.digest } })) }
  for (const name of ['a', 'b']) it.registry.tags.set(`${name}:latest`, INDEX)
  it.registry.faults.push((operation, _image, _reference, _registry, call) => (operation === 'readBlob' ? hang(call) : undefined))
  const report = await go(it)
  expect(report.outcome).toBe('done')
  expect(report.warnings).toHaveLength(2)
  expect(it.clock.elapsed()).toBeLessThan(5_000)
})

test('a second rollback writes nothing', async () => {
  const it = start()
  await go(it)
  expect(await go(it)).toMatchObject({ outcome: 'unchanged' })
})

test('half a rollback is put back as well', async () => {
  const it = start()
  it.registry.faults.push((operation, image, tag) => {
    if (operation === 'write' && tag === 'latest' && image.name === 'b') throw new Failure('registry-denied', 'no', { status: 403 })
    return undefined
  })
  expect(await go(it)).toMatchObject({ outcome: 'restored', reason: 'registry-denied' })
  expect(it.registry.tags.get('a:latest')).toBe(NEW)
  expect(it.registry.tags.has('a:latest-rolled-back')).toBe(false)
})

test('a protection that hangs locks nobody out either', async () => {
  const it = start()
  it.registry.faults.push((operation, _image, tag, _registry, call) =>
    (operation === 'write' && tag === 'latest-rolled-back' ? hang(call) : undefined))
  const report = await go(it)
  expect(report.outcome).toBe('done')
  expect(it.registry.tags.get('b:latest')).toBe(OLD)
  expect(it.clock.elapsed()).toBeLessThan(15_000)
})

test('what was not rolled back needs no post-mortem', async () => {
  const it = start()
  it.registry.faults.push((operation, image, tag) => {
    if (operation === 'write' && tag === 'latest' && image.name === 'b') throw new Failure('registry-denied', 'no', { status: 403 })
    return undefined
  })
  expect((await go(it)).postMortem).toBeUndefined()
})

test.each([['previous', /^Nothing was kept/], ['ddddddd', /still published in every image, or roll back to previous/]])(
  'where there is no build for %s, what to do instead is told', async (sha, next) => {
    const it = start()
    it.registry.tags.delete('b:latest-previous')
    expect((await go(it, { sha })).next).toMatch(next)
  })
