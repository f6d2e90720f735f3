import { promote } from '../../src/modes/promote'
import { Failure } from '../../src/release/failure'
import type { Report } from '../../src/release/report'
import { byHand, promoteRequest, world, type World } from '../support/ports'
import { type Fault, hang, manifest, type Operation } from '../support/registry'

const [OLDER, OLD, NEW, THEIRS] = [manifest('0000000'), manifest('aaaaaaa'), manifest('bbbbbbb'), manifest('ccccccc')]

/** Two images: `latest` on the old build, `latest-previous` on an older one, the new one published. */
const START = Object.fromEntries(
  ['a', 'b'].flatMap((name) => [
    [`${name}:staging-bbbbbbb`, NEW],
    [`${name}:latest`, OLD],
    [`${name}:latest-previous`, OLDER],
  ]),
)
const ahead = { commitsAhead: async (base: string) => (base === 'aaaaaaa' ? 3 : 0) }
const start = (): World => world(START, ahead)
const go = (it: World, more = {}): Promise<Report> => promote(promoteRequest(more), byHand, it.ports)

/** Tag by tag, as the registry truly has it. */
const truth = (it: World): Record<string, string> =>
  Object.fromEntries([...it.registry.tags].map(([name, { digest }]) => [name, digest]))

/** A fault of the nth such operation; later ones work unless `always`. */
function fault(operation: Operation, target: string, act: Fault, { nth = 1, always = false } = {}): Fault {
  let seen = 0
  return (...args) => {
    const [what, image, reference] = args
    if (what !== operation || `${image.name}:${reference}` !== target) return undefined
    seen++
    return seen === nth || (always && seen >= nth) ? act(...args) : undefined
  }
}

const refuse = (reason: 'registry-denied' | 'tag-immutable' = 'registry-denied'): Fault => () => { throw new Failure(reason, 'refused', { status: 403 }) }
const lose = (status?: number): Fault => () => { throw new Failure('registry-unavailable', 'lost', { transient: true, status }) }
const loseAfter: Fault = (_operation, image, tag, registry, _call, made) => {
  if (made) registry.tags.set(`${image.name}:${tag}`, made)
  throw new Failure('registry-unavailable', 'lost', { transient: true })
}

test('moves every image, keeps the way back, and proves both', async () => {
  const it = start()
  const report = await go(it)
  expect(report).toMatchObject({ outcome: 'done', reason: 'ok', undo: 'release-action rollback previous --images a,b' })
  for (const name of ['a', 'b']) {
    expect(it.registry.tags.get(`${name}:latest`)).toBe(NEW)
    expect(it.registry.tags.get(`${name}:latest-previous`)).toBe(OLD)
  }
  expect(report.images[0]).toMatchObject({
    commitBefore: 'aaaaaaa',
    target: { before: OLD.digest, wanted: NEW.digest, after: NEW.digest, state: 'moved' },
    keep: { before: OLDER.digest, after: OLD.digest, state: 'moved' },
  })
})

test('every protection is proved before the first move', async () => {
  const it = start()
  await go(it)
  const writes = it.registry.done.filter((line) => line.startsWith('write'))
  expect(writes.slice(0, 2).sort()).toEqual(['write a:latest-previous', 'write b:latest-previous'])
  const firstMove = it.registry.done.findIndex((line) => /^write .:latest$/.test(line))
  const proofs = it.registry.done.slice(0, firstMove).filter((line) => line.endsWith(':latest-previous') && line.startsWith('read'))
  expect(proofs).toHaveLength(6)
})

test('a second run writes nothing', async () => {
  const it = start()
  await go(it)
  it.registry.done.length = 0
  expect(await go(it)).toMatchObject({ outcome: 'unchanged', reason: 'already-current' })
  expect(it.registry.done.filter((line) => line.startsWith('write'))).toEqual([])
})

test('a dry run writes nothing and tells the plan', async () => {
  const it = start()
  const report = await go(it, { dryRun: true })
  expect(report).toMatchObject({ outcome: 'planned', reason: 'dry-run' })
  expect(report.images[0]!.target).toMatchObject({ before: OLD.digest, wanted: NEW.digest, after: OLD.digest, state: 'planned' })
  expect(it.registry.done.filter((line) => line.startsWith('write'))).toEqual([])
})

test('a missing source stops all, and every missing one is named', async () => {
  const it = start()
  it.registry.tags.delete('a:staging-bbbbbbb')
  it.registry.tags.delete('b:staging-bbbbbbb')
  const report = await go(it)
  expect(report).toMatchObject({ outcome: 'failed', reason: 'source-missing' })
  expect(report.verdict).toMatch(/a:staging-bbbbbbb.*b:staging-bbbbbbb/)
})

test('what cannot be read outweighs what is missing', async () => {
  const it = start()
  it.registry.tags.delete('a:staging-bbbbbbb')
  it.registry.faults.push(fault('read', 'b:latest', refuse()))
  expect(await go(it)).toMatchObject({ outcome: 'failed', reason: 'registry-denied' })
})

test('reads that nobody waits for any more end with the run', async () => {
  const it = start()
  const left: AbortSignal[] = []
  const never: Fault = (_operation, _image, _tag, _registry, call) => { left.push(call.signal!); return hang(call) }
  it.registry.faults.push(fault('read', 'b:latest', refuse()), fault('read', 'b:latest-previous', never))
  expect(await go(it)).toMatchObject({ outcome: 'failed', reason: 'registry-denied' })
  expect(left.map(({ aborted }) => aborted)).toEqual([true])
})

describe('going backward', () => {
  const cases: [string, number, number, string][] = [
    ['an older commit', 0, 2, 'backward'],
    ['a diverged commit', 1, 2, 'backward'],
    ['a newer commit', 4, 0, 'ok'],
  ]
  test.each(cases)('%s', async (_, forward, back, reason) => {
    const it = world(START, { commitsAhead: async (base) => (base === 'aaaaaaa' ? forward : back) })
    const report = await go(it)
    expect(report.reason).toBe(reason)
    if (reason === 'backward') expect(truth(it)).toEqual(truth(start()))
  })

  test('a comparison that cannot be read stops it', async () => {
    const it = world(START, { commitsAhead: async () => { throw new Failure('head-unreadable', 'the forge answered 500') } })
    expect(await go(it)).toMatchObject({ outcome: 'failed', reason: 'head-unreadable' })
    expect(truth(it)).toEqual(truth(start()))
  })

  test('allow-backward asks nobody', async () => {
    const it = world(START, { commitsAhead: async () => { throw new Error('asked') } })
    expect(await go(it, { allowBackward: true })).toMatchObject({ outcome: 'done' })
  })

  test('without a forge it warns and goes on', async () => {
    const it = world(START)
    const report = await go(it)
    expect(report.outcome).toBe('done')
    expect(report.warnings.join()).toMatch(/nobody can tell whether bbbbbbb is newer: there is no forge/)
  })
})

describe('the first promote of an image', () => {
  const fresh = (): World => {
    const it = start()
    for (const name of ['a', 'b']) for (const tag of ['latest', 'latest-previous']) it.registry.tags.delete(`${name}:${tag}`)
    return it
  }
  test('protects nothing, since there is nothing', async () => {
    const it = fresh()
    const report = await go(it)
    expect(report).toMatchObject({ outcome: 'done', undo: undefined })
    expect(it.registry.tags.has('a:latest-previous')).toBe(false)
  })
  test('deletes the tag that did not exist before', async () => {
    const it = fresh()
    it.registry.faults.push(fault('write', 'b:latest', refuse()))
    expect(await go(it)).toMatchObject({ outcome: 'restored', reason: 'registry-denied' })
    expect(truth(it)).toEqual(truth(fresh()))
  })
  test('is stranded where the registry cannot delete a tag', async () => {
    const it = fresh()
    it.registry.faults.push(fault('write', 'b:latest', refuse()), fault('untag', 'a:latest', refuse(), { always: true }))
    const report = await go(it)
    expect(it.registry.done.filter((one) => one === 'untag a:latest')).toHaveLength(3)
    expect(report.outcome).toBe('stranded')
    expect(report.images[0]!.target).toMatchObject({ state: 'stranded', before: null, after: NEW.digest, mend: 'crane delete r.test/a:latest' })
  })
  test.each(['untag', 'read'] as const)('a %s that puts back and is refused once, by a login that has just been taken, strands nobody', async (operation) => {
    const it = fresh()
    it.registry.faults.push(fault('write', 'b:latest', refuse()), fault(operation, 'a:latest', refuse(), { nth: operation === 'read' ? 4 : 1 }))
    expect(await go(it)).toMatchObject({ outcome: 'restored', reason: 'registry-denied' })
    expect(truth(it)).toEqual(truth(fresh()))
  })
  test('tells no command where the registry can never delete a tag', async () => {
    const it = fresh()
    const cannot: Fault = () => { throw new Failure('registry-denied', 'cannot delete a tag', { status: 405, hint: 'ask its administrator' }) }
    it.registry.faults.push(fault('write', 'b:latest', refuse()), fault('untag', 'a:latest', cannot))
    const { target } = (await go(it)).images[0]!
    expect(target).toMatchObject({ state: 'stranded', after: NEW.digest, fault: 'cannot delete a tag: ask its administrator' })
    expect(target.mend).toBeUndefined()
  })
  test('a tag that vanished in between is told as absent', async () => {
    const it = start()
    it.registry.faults.push(fault('read', 'a:latest', (...args) => { args[3].tags.delete('a:latest'); return undefined }, { nth: 3 }))
    const report = await go(it)
    expect(report).toMatchObject({ outcome: 'restored', reason: 'tag-moved-by-other' })
    expect(report.images[0]!.target).toMatchObject({ state: 'foreign', before: OLD.digest, after: null })
  })
})

test('where deleting a tag takes the whole image, what was put back before it is put back again', async () => {
  const it = world({ 'a:staging-bbbbbbb': NEW, 'a:latest': OLD, 'b:staging-bbbbbbb': NEW, 'b:latest': OLD }, ahead)
  const before = truth(it)
  const dropImage: Fault = (_operation, image, tag, { tags }) => {
    const gone = tags.get(`${image.name}:${tag}`)
    for (const [name, { digest }] of tags) if (name.startsWith(`${image.name}:`) && digest === gone?.digest) tags.delete(name)
    return 'done'
  }
  it.registry.faults.push(fault('write', 'b:latest', refuse()), fault('untag', 'a:latest-previous', dropImage))
  const report = await go(it)
  expect(report).toMatchObject({ outcome: 'restored', reason: 'registry-denied' })
  expect(truth(it)).toEqual(before)
})

test('a protection that is kept for the way back is told as the registry shows it', async () => {
  const it = start()
  it.registry.faults.push(
    fault('write', 'b:latest', refuse()),
    fault('write', 'a:latest', refuse(), { nth: 2, always: true }),
    fault('read', 'a:latest-previous', lose(), { nth: 4, always: true }),
  )
  const report = await go(it)
  expect(report.outcome).toBe('stranded')
  expect(report.images[0]!.keep).toMatchObject({ state: 'stranded', after: 'unknown' })
})

describe('a step that fails', () => {
  const cases: [string, Fault, string, string][] = [
    ['a refused protection', fault('write', 'b:latest-previous', refuse()), 'restored', 'registry-denied'],
    ['both protections refused', (...args) => (args[2] === 'latest-previous' && args[0] === 'write' ? refuse()(...args) : undefined), 'failed', 'registry-denied'],
    ['a refused move', fault('write', 'b:latest', refuse()), 'restored', 'registry-denied'],
    ['an immutable tag', fault('write', 'b:latest', refuse('tag-immutable')), 'restored', 'tag-immutable'],
    ['a move that is put off again and again', fault('write', 'b:latest', lose(503), { always: true }), 'restored', 'registry-unavailable'],
    ['a 500 again and again', fault('write', 'b:latest', lose(500), { always: true }), 'restored', 'registry-unavailable'],
    ['a 201 that moved nothing', fault('write', 'b:latest', () => 'done'), 'restored', 'digest-mismatch'],
    ['a re-read that is refused', fault('read', 'b:latest', refuse(), { nth: 3 }), 'restored', 'registry-denied'],
    ['a proof that is refused', fault('read', 'b:latest', refuse(), { nth: 4 }), 'restored', 'registry-denied'],
  ]
  test.each(cases)('%s', async (_, broken, outcome, reason) => {
    const it = start()
    it.registry.faults.push(broken)
    const report = await go(it)
    expect(report).toMatchObject({ outcome, reason })
    expect(truth(it)).toEqual(truth(start()))
    for (const { target, keep } of report.images) {
      expect(target.after).toBe(target.before)
      expect(keep?.after).toBe(keep?.before)
    }
    expect(it.clock.elapsed()).toBeLessThan(45_000)
  })
})

test('a 500 to a write is looked into, and the write sent again', async () => {
  const it = start()
  it.registry.faults.push(fault('write', 'b:latest', lose(500)))
  expect(await go(it)).toMatchObject({ outcome: 'done' })
  expect(it.registry.done.filter((line) => line === 'write b:latest')).toHaveLength(2)
})

test('an answer that was lost after the tag moved is settled by reading the tag', async () => {
  const it = start()
  it.registry.faults.push(fault('write', 'b:latest', loseAfter))
  expect(await go(it)).toMatchObject({ outcome: 'done' })
  expect(it.registry.done.filter((line) => line === 'write b:latest')).toHaveLength(1)
})

test('a tag that somebody else moved is not overwritten', async () => {
  const it = start()
  it.registry.faults.push(fault('read', 'b:latest', (_o, _i, _r, registry) => { registry.tags.set('b:latest', THEIRS); return undefined }, { nth: 3 }))
  const report = await go(it)
  expect(report).toMatchObject({ outcome: 'restored', reason: 'tag-moved-by-other' })
  expect(it.registry.tags.get('b:latest')).toBe(THEIRS)
  expect(it.registry.tags.get('a:latest')).toBe(OLD)
})

test('a tag that somebody else moved since is not put back', async () => {
  const it = start()
  it.registry.faults.push(fault('read', 'b:latest', (...args) => { args[3].tags.set('a:latest', THEIRS); return refuse()(...args) }, { nth: 4 }))
  const report = await go(it)
  expect(it.registry.tags.get('a:latest')).toBe(THEIRS)
  expect(report.images[0]!.target).toMatchObject({ state: 'foreign', after: THEIRS.digest })
})

test('a target that cannot be put back keeps its protection, and both are told with their commands', async () => {
  const it = start()
  it.registry.faults.push(fault('write', 'b:latest', refuse()), fault('write', 'a:latest', refuse(), { nth: 2, always: true }))
  const report = await go(it)
  expect(report).toMatchObject({ outcome: 'stranded', reason: 'registry-denied' })
  expect(it.registry.tags.get('a:latest-previous')).toBe(OLD)
  expect(report.images[0]!.target).toMatchObject({ state: 'stranded', after: NEW.digest, mend: `crane tag r.test/a@${OLD.digest} latest` })
  expect(report.images[0]!.keep).toMatchObject({ state: 'stranded', mend: `crane tag r.test/a@${OLDER.digest} latest-previous` })
  expect(report.images[1]!.target.state).toBe('untouched')
})

test('a registry that hangs for good ends within 45 s, stranded', async () => {
  const it = start()
  it.registry.faults.push((operation, image, reference, _registry, call) => {
    const moved = it.registry.done.includes('write a:latest')
    if (!moved || (operation === 'write' && image.name === 'a' && reference === 'latest')) return undefined
    // The adapter gives every request 10 s.
    const late = new AbortController()
    void it.clock.sleep(10_000).then(() => late.abort())
    return hang({ signal: AbortSignal.any([late.signal, ...(call.signal ? [call.signal] : [])]) })
  })
  const report = await go(it)
  expect(report.outcome).toBe('stranded')
  expect(it.clock.elapsed()).toBeLessThan(45_000)
})

describe('asked to stop', () => {
  const during: [string, Operation, string, number, string][] = [
    ['while reading', 'read', 'a:staging-bbbbbbb', 1, 'failed'],
    ['while protecting', 'write', 'a:latest-previous', 1, 'restored'],
    ['while moving', 'write', 'b:latest', 1, 'restored'],
  ]
  test.each(during)('%s', async (_, operation, target, nth, outcome) => {
    const it = start()
    it.registry.faults.push(fault(operation, target, () => { it.stop(); return undefined }, { nth }))
    const report = await go(it)
    expect(report).toMatchObject({ outcome, reason: 'cancelled' })
    expect(truth(it)).toEqual(truth(start()))
    expect(it.clock.elapsed()).toBeLessThan(6_000)
  })
})

test('asked to stop while the last proof is under way, it puts back what it cannot prove', async () => {
  const it = start()
  it.registry.faults.push(fault('read', 'b:latest', (...args) => { it.stop(); return lose()(...args) }, { nth: 4 }))
  expect(await go(it)).toMatchObject({ outcome: 'restored', reason: 'cancelled' })
  expect(truth(it)).toEqual(truth(start()))
})

test('the journal is written ahead of every write', async () => {
  const it = start()
  await go(it)
  expect(it.entries.map(({ kind }) => kind)).toEqual([
    'plan', ...['intended', 'intended', 'sent', 'sent', 'proved', 'proved'], ...['intended', 'intended', 'sent', 'sent', 'proved', 'proved'], 'committed',
  ])
})

describe('somebody else at the same time', () => {
  /** Another run of this action: it protects the same build, and moves the target of image a before we do. */
  const overtaken = (to: typeof NEW, kept = OLD): Fault => (...args) => {
    const { tags } = args[3]
    tags.set('a:latest-previous', kept)
    tags.set('a:latest', to)
    return undefined
  }

  test('the way back of whoever moved the target is left to them', async () => {
    const it = start()
    it.registry.faults.push(fault('read', 'a:latest', overtaken(THEIRS), { nth: 3 }))
    const report = await go(it)
    expect(report.reason).toBe('tag-moved-by-other')
    expect(it.registry.tags.get('a:latest')).toBe(THEIRS)
    expect(it.registry.tags.get('a:latest-previous')).toBe(OLD)
    expect(it.registry.tags.get('b:latest-previous')).toBe(OLDER)
    expect(report.images[0]!.keep).toMatchObject({ state: 'foreign', after: OLD.digest })
    expect(report.verdict).toContain('what somebody else moved was left alone')
  })

  test('what a refused write shows all the same was moved by somebody else, and is not undone', async () => {
    const it = start()
    const twin: Fault = (...args) => { args[3].tags.set('b:latest', NEW); return refuse()(...args) }
    it.registry.faults.push(fault('write', 'b:latest', twin))
    const report = await go(it)
    expect(it.registry.tags.get('b:latest')).toBe(NEW)
    expect(report.images[1]!.target).toMatchObject({ state: 'foreign', after: NEW.digest })
    expect(report.verdict).not.toContain('no tag was moved')
  })
})

test('the way back names every image of the run, and what was current already is said so', async () => {
  const it = start()
  it.registry.tags.set('a:latest', NEW)
  const report = await go(it)
  expect(report).toMatchObject({ outcome: 'done', undo: 'release-action rollback previous --images a,b', verdict: expect.stringMatching(/in 1 of 2 images and read back; a showed it already/) })
})

test('in a job without a forge nothing is moved that might go backward', async () => {
  const it = world(START)
  const report = await promote(promoteRequest(), { commandLine: false, event: 'workflow_dispatch' }, it.ports)
  expect(report).toMatchObject({ outcome: 'failed', reason: 'head-unreadable' })
  expect(it.registry.done.filter((line) => line.startsWith('write'))).toEqual([])
})

test('how a tag stands that was never touched is read, not believed', async () => {
  const it = start()
  const moved: Fault = (...args) => { args[3].tags.set('b:latest', THEIRS); return refuse()(...args) }
  it.registry.faults.push(fault('write', 'a:latest-previous', moved))
  const report = await go(it)
  expect(report.images[1]!.target).toMatchObject({ before: OLD.digest, after: THEIRS.digest, state: 'untouched' })
})
