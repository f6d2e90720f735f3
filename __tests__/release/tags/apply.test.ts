import { Budget } from '../../../src/release/budget'
import { Failure } from '../../../src/release/failure'
import { apply, type Settled } from '../../../src/release/tags/apply'
import { planMoves } from '../../../src/release/tags/plan'
import { world, type World } from '../../support/ports'
import { manifest } from '../../support/registry'

const [OLD, NEW, THEIRS, OLDEST] = [manifest('aaaaaaa'), manifest('bbbbbbb'), manifest('ccccccc'), manifest('ddddddd')]
const image = { name: 'a', registry: 'r.test', repository: 'a' }
const start = (): World => world({ 'a:latest': OLD, 'a:staging': NEW })

/** Moves `a:latest` to the new build, its protection first. */
async function move({ ports }: World, gate: () => Promise<void>): Promise<Settled> {
  const reading = { image, sourceTag: 'staging', source: NEW, targetTag: 'latest', target: OLD, keepTag: 'latest-previous' }
  const budget = new Budget(ports.clock, ports.cancel)
  try {
    return await apply(planMoves([reading], false, new Map()), { ports, budget, gate, onWarning: () => {} })
  } finally {
    budget.dispose()
  }
}

test('the gate is asked before every write, and the target is read after it, directly before its own', async () => {
  const it = start()
  await move(it, async () => void it.registry.done.push('gate'))
  expect(it.registry.done).toEqual([
    'gate', 'read a:latest-previous', 'read a:latest', 'write a:latest-previous', 'read a:latest-previous',
    'gate', 'read a:latest', 'write a:latest', 'read a:latest',
  ])
})

test('a target that moves while the gate is asked is not overwritten', async () => {
  const it = start()
  let asked = 0
  const settled = await move(it, async () => { if (++asked === 2) it.registry.tags.set('a:latest', THEIRS) })
  expect(settled.fault).toMatchObject({ reason: 'tag-moved-by-other' })
  expect(it.registry.tags.get('a:latest')).toBe(THEIRS)
})

test('a gate that closes before the move puts the protection back', async () => {
  const it = start()
  let asked = 0
  const settled = await move(it, async () => { if (++asked === 2) throw new Failure('kill-switch-on', 'off') })
  expect(settled.fault).toMatchObject({ reason: 'kill-switch-on' })
  expect([...it.registry.tags.keys()]).toEqual(['a:latest', 'a:staging'])
})

test('a tag that is gone right after its write was taken was lost by the registry, and is put back', async () => {
  const it = start()
  let writes = 0
  it.registry.faults.push((operation, _image, tag, registry) => {
    if (operation !== 'write' || tag !== 'latest' || ++writes > 1) return undefined
    registry.tags.delete('a:latest')
    return 'done'
  })
  const settled = await move(it, async () => {})
  expect(settled.fault).toMatchObject({ reason: 'digest-mismatch', message: 'the registry took a:latest and shows no such tag' })
  expect(settled.steps.map(({ end }) => end)).toEqual(['restored', 'restored'])
  expect(it.registry.tags.get('a:latest')).toBe(OLD)
})

describe('without a gate', () => {
  const moveAtOnce = async ({ ports }: World): Promise<Settled> => {
    const reading = { image, sourceTag: 'staging', source: NEW, targetTag: 'latest', target: OLD, keepTag: 'latest-previous' }
    const budget = new Budget(ports.clock, ports.cancel)
    return apply(planMoves([reading], false, new Map()), { ports, budget, onWarning: () => {} }).finally(() => budget.dispose())
  }

  test('the target is looked at while its protection is read back, and by nobody twice', async () => {
    const it = start()
    let underWay = 0
    it.registry.faults.push(async (operation, _image, tag) => {
      if (operation !== 'read' || !it.registry.done.includes('write a:latest-previous') || it.registry.done.includes('write a:latest')) return undefined
      underWay += 1
      await new Promise(setImmediate)
      if (tag === 'latest-previous') expect(underWay).toBe(2)
      return undefined
    })
    expect((await moveAtOnce(it)).fault).toBeUndefined()
    expect(it.registry.done).toEqual([
      'read a:latest-previous', 'read a:latest', 'write a:latest-previous', 'read a:latest-previous', 'read a:latest',
      'write a:latest', 'read a:latest',
    ])
  })

  test('a look that has grown old while the protection came late is no look', async () => {
    const it = start()
    let reads = 0
    it.registry.faults.push((operation, _image, tag) => {
      if (operation !== 'read' || tag !== 'latest-previous' || !it.registry.done.includes('write a:latest-previous')) return undefined
      if (++reads < 6) return OLDEST // shown late
      it.registry.tags.set('a:latest', THEIRS)
      return undefined
    })
    const settled = await moveAtOnce(it)
    expect(settled.fault).toMatchObject({ reason: 'tag-moved-by-other' })
    expect(it.registry.tags.get('a:latest')).toBe(THEIRS)
  })
})
