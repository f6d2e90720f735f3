import { Budget } from '../../../src/release/budget'
import { Failure } from '../../../src/release/failure'
import { apply, type Settled } from '../../../src/release/tags/apply'
import { planMoves } from '../../../src/release/tags/plan'
import { world, type World } from '../../support/ports'
import { manifest } from '../../support/registry'

const [OLD, NEW, THEIRS] = [manifest('aaaaaaa'), manifest('bbbbbbb'), manifest('ccccccc')]
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
