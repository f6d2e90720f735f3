import { promote } from '../../../src/modes/promote'
import { Failure, type FailureDetail } from '../../../src/release/failure'
import type { Report } from '../../../src/release/report'
import { byHand, promoteRequest, world, type World } from '../../support/ports'
import { type Fault, manifest, type Operation } from '../../support/registry'

/** How long a promote waits for what, and for what no longer. */
const [OLDER, OLD, NEW, THEIRS] = [manifest('0000000'), manifest('aaaaaaa'), manifest('bbbbbbb'), manifest('ccccccc')]
const start = (): World => world(Object.fromEntries(['a', 'b'].flatMap((name) => [
  [`${name}:staging-bbbbbbb`, NEW], [`${name}:latest`, OLD], [`${name}:latest-previous`, OLDER],
])))
const go = (it: World, more = {}): Promise<Report> => promote(promoteRequest({ allowBackward: true, ...more }), byHand, it.ports)
const truth = (it: World): Record<string, string> => Object.fromEntries([...it.registry.tags].map(([name, { digest }]) => [name, digest]))

/** A fault of such operations, from the nth on so many times. */
function fault(operation: Operation, target: string, act: Fault, { nth = 1, times = 1 } = {}): Fault {
  let seen = 0
  return (...args) => {
    const [what, image, reference] = args
    if (what !== operation || `${image.name}:${reference}` !== target) return undefined
    seen += 1
    return seen >= nth && seen < nth + times ? act(...args) : undefined
  }
}
const answered = (status: number, more: FailureDetail = {}): Fault => () => {
  throw new Failure('registry-unavailable', `it said ${status}`, { status, transient: true, ...more })
}
const denied: Fault = () => { throw new Failure('registry-denied', 'refused', { status: 403 }) }
/** Answered by a gateway, and done so many milliseconds after. */
const late = (it: World, after: number): Fault => (_operation, image, tag, registry, _call, made) => {
  void it.clock.sleep(after).then(() => registry.tags.set(`${image.name}:${tag}`, made!))
  return answered(504)(_operation, image, tag, registry, _call, made)
}

describe('a throttled write', () => {
  test.each([429, 503])('a %i is waited for as it says, and as often as there is time', async (status) => {
    const it = start()
    it.registry.faults.push(fault('write', 'b:latest', answered(status, { retryAfter: 5_000 }), { times: 3 }))
    expect(await go(it)).toMatchObject({ outcome: 'done' })
    expect(it.clock.elapsed()).toBeGreaterThanOrEqual(15_000)
  })

  test('one that asks for more than there is ends the run at once, and all is back', async () => {
    const it = start()
    it.registry.faults.push(fault('write', 'b:latest', answered(429, { retryAfter: 60_000, hint: 'wait 60 s, then run this again' })))
    expect(await go(it)).toMatchObject({ outcome: 'restored', next: 'wait 60 s, then run this again' })
    expect(truth(it)).toEqual(truth(start()))
  })

  test('it is looked at again before the write is sent again', async () => {
    const it = start()
    it.registry.faults.push(fault('write', 'b:latest', (...args) => {
      it.registry.tags.set('b:latest', THEIRS)
      return answered(429, { retryAfter: 5_000 })(...args)
    }))
    expect(await go(it)).toMatchObject({ outcome: 'restored', reason: 'tag-moved-by-other' })
    expect(it.registry.tags.get('b:latest')).toBe(THEIRS)
  })
})

describe('putting back', () => {
  test('goes on until the time is up', async () => {
    const it = start()
    let until = Infinity
    it.registry.faults.push(
      fault('write', 'b:latest', (...args) => { until = it.clock.elapsed() + 36_000; return denied(...args) }),
      (...args) => (args[0] === 'write' && args[5] === OLD && it.clock.elapsed() < until ? answered(503)(...args) : undefined),
    )
    until = 0
    expect(await go(it)).toMatchObject({ outcome: 'restored', reason: 'registry-denied' })
    expect(it.clock.elapsed()).toBeGreaterThan(36_000)
    expect(it.clock.elapsed()).toBeLessThan(45_000)
    expect(truth(it)).toEqual(truth(start()))
  })

  test('waits as it is asked to, and where that is too long tries once more before the end', async () => {
    const it = start()
    const tries: number[] = []
    it.registry.faults.push(
      fault('write', 'b:latest', denied),
      (...args) => {
        if (args[0] !== 'write' || args[1].name !== 'a' || args[2] !== 'latest' || args[5] !== OLD) return undefined
        tries.push(it.clock.elapsed())
        return answered(429, { retryAfter: tries.length < 2 ? 10_000 : 60_000 })(...args)
      },
    )
    expect(await go(it)).toMatchObject({ outcome: 'stranded' })
    expect(tries.map((at) => Math.round((at - tries[0]!) / 1_000))).toEqual([0, 10, 37])
  })

  test('a write that takes 25 s is no fault, and what was told of it is true', async () => {
    const it = start()
    it.registry.faults.push(async (operation) => {
      if (operation === 'write') await it.clock.sleep(25_000)
      return undefined
    })
    expect(await go(it)).toMatchObject({ outcome: 'done' })
    const other = start()
    other.registry.faults.push(
      fault('write', 'b:latest', denied),
      async (operation, _image, _tag, _registry, call) => {
        if (operation === 'write') await other.clock.sleep(25_000, call.signal)
        if (call.signal?.aborted) throw new Failure('registry-unavailable', 'cancelled', { transient: true })
        return undefined
      },
    )
    const report = await go(other)
    for (const { image, target, keep } of report.images) {
      expect(target.after).toBe(other.registry.tags.get(`${image}:latest`)!.digest)
      expect(keep!.after).toBe(other.registry.tags.get(`${image}:latest-previous`)!.digest)
    }
  })
})

describe('a fault that passes', () => {
  test.each([500, 520, 522])('a %i on a read, a look or a read-back is asked again', async (status) => {
    const it = start()
    for (const nth of [2, 5, 8]) it.registry.faults.push(fault('read', 'b:latest', answered(status, { transient: false }), { nth }))
    expect(await go(it)).toMatchObject({ outcome: 'done' })
  })

  test('the first cause is the one that is told', async () => {
    const it = start()
    it.registry.faults.push(fault('write', 'b:latest', answered(504), { times: 9 }))
    expect((await go(it)).verdict).toMatch(/^it said 504; /)
  })
})

describe('a write that was lost', () => {
  test('what lands late is put back as well', async () => {
    const it = start()
    it.registry.faults.push(fault('write', 'b:latest', late(it, 25_000), { times: 3 }))
    const report = await go(it)
    expect(report).toMatchObject({ outcome: 'restored', reason: 'registry-unavailable' })
    expect(truth(it)).toEqual(truth(start()))
    expect(it.clock.elapsed()).toBeGreaterThan(30_000)
    expect(it.clock.elapsed()).toBeLessThan(45_000)
  })

  test('what may still land when the time is up is told, and its protection stays', async () => {
    const it = start()
    it.registry.faults.push(fault('write', 'b:latest', late(it, 50_000), { times: 3 }))
    const report = await go(it)
    expect(report).toMatchObject({ outcome: 'stranded', verdict: expect.stringContaining('may still land on b:latest') })
    expect(report.images[1]!.target).toMatchObject({
      state: 'stranded', after: OLD.digest, mend: `crane tag r.test/b@${OLD.digest} latest`, fault: expect.stringContaining('crane digest r.test/b:latest'),
    })
    expect(report.images[1]!.keep).toMatchObject({ state: 'stranded', after: OLD.digest })
    expect(report.images[0]!.target).toMatchObject({ state: 'restored' })
    expect(it.clock.elapsed()).toBeLessThan(45_000)
  })

  test('one that was seen at once is watched, and strands nobody', async () => {
    const it = start()
    const lost: Fault = (...args) => {
      it.registry.tags.set('a:latest', NEW)
      return answered(504)(...args)
    }
    it.registry.faults.push(fault('write', 'a:latest', lost), fault('write', 'b:latest', denied))
    expect(await go(it)).toMatchObject({ outcome: 'restored' })
    expect(it.clock.elapsed()).toBeGreaterThan(30_000)
    expect(truth(it)).toEqual(truth(start()))
  })

  test('one that a limit refused, or that never left, cannot land', async () => {
    const it = start()
    it.registry.faults.push(fault('write', 'a:latest', answered(429)), fault('write', 'b:latest', denied))
    expect(await go(it)).toMatchObject({ outcome: 'restored' })
    const other = start()
    const unsent: Fault = () => { throw new Failure('registry-unavailable', 'connection refused', { transient: true, unsent: true }) }
    other.registry.faults.push(fault('write', 'b:latest', unsent, { times: 99 }))
    expect(await go(other)).toMatchObject({ outcome: 'restored' })
  })

  test('one that undoes what somebody else has done meanwhile is told, with their build', async () => {
    const it = start()
    it.registry.faults.push(fault('write', 'b:latest', late(it, 25_000), { times: 3 }))
    void it.clock.sleep(10_000).then(() => it.registry.tags.set('b:latest', THEIRS))
    const report = await go(it)
    expect(report.images[1]!.target).toMatchObject({ state: 'stranded', after: NEW.digest, mend: `crane tag r.test/b@${THEIRS.digest} latest` })
  })

  test('a put-back that was lost is warned of', async () => {
    const it = start()
    it.registry.faults.push(fault('write', 'b:latest', denied), fault('write', 'a:latest', answered(504), { nth: 2 }))
    const report = await go(it)
    expect(report.outcome).toBe('restored')
    expect(report.warnings.join()).toMatch(/a:latest back was lost and may land late/)
  })
})
