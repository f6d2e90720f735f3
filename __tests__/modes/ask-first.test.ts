import { deploy } from '../../src/modes/deploy'
import { promote } from '../../src/modes/promote'
import { rollback } from '../../src/modes/rollback'
import type { Confirm } from '../../src/ports/confirm'
import type { Question } from '../../src/release/question'
import { deployRequest, deployWorld } from '../support/deploy-world'
import { byHand, promoteRequest, rollbackRequest, world, type World } from '../support/ports'
import { manifest } from '../support/registry'

const [OLD, NEW] = [manifest('aaaaaaa'), manifest('bbbbbbb')]
const start = (): World => world(Object.fromEntries(['a', 'b'].flatMap((name) => [[`${name}:staging-bbbbbbb`, NEW], [`${name}:staging-aaaaaaa`, OLD], [`${name}:latest`, OLD]])), { commitsAhead: async (base: string) => (base === 'aaaaaaa' ? 3 : 0) })
const writes = ({ registry }: World): string[] => registry.done.filter((line) => line.startsWith('write'))

function asker(answer: boolean, before: (it: World) => void = () => undefined) {
  const questions: Question[] = []
  const confirm = (it: World): Confirm => async (question) => {
    questions.push(question)
    expect(writes(it)).toEqual([])
    before(it)
    return answer
  }
  return { questions, confirm }
}

test('a promote asks once, before anything is written, with from, to and images', async () => {
  const it = start()
  const { questions, confirm } = asker(true)
  const report = await promote(promoteRequest(), byHand, { ...it.ports, confirm: confirm(it) })
  expect(report.outcome).toBe('done')
  expect(questions).toEqual([{ mode: 'promote', tag: 'latest', to: 'bbbbbbb', images: [{ image: 'a', from: 'aaaaaaa' }, { image: 'b', from: 'aaaaaaa' }], already: [], also: [] }])
})

test('no is no: nothing is written, and it says so', async () => {
  const it = start()
  const report = await promote(promoteRequest(), byHand, { ...it.ports, confirm: asker(false).confirm(it) })
  expect(report).toMatchObject({ outcome: 'failed', reason: 'cancelled', verdict: 'nothing was moved: the question was not answered with yes', next: expect.stringMatching(/--yes/) })
  expect(writes(it)).toEqual([])
})

test('a rollback asks before its veto is written, and tells of it', async () => {
  const it = start()
  it.registry.tags.set('a:latest', NEW)
  const { questions, confirm } = asker(false)
  const report = await rollback(rollbackRequest({ history: true }), byHand, { ...it.ports, confirm: confirm(it) })
  expect(questions[0]).toMatchObject({ mode: 'rollback', to: 'aaaaaaa', images: [{ image: 'a', from: 'bbbbbbb' }], already: ['b'], also: [expect.stringMatching(/bbbbbbb is vetoed with it/), expect.stringMatching(/held/)] })
  expect(report).toMatchObject({ outcome: 'failed', reason: 'cancelled' })
  expect(writes(it)).toEqual([])
})

test.each([['a dry run', { dryRun: true }], ['what is there already', { sha: 'aaaaaaa' }]])('nobody is asked about %s', async (_, more) => {
  const it = start()
  const { questions, confirm } = asker(true)
  await promote(promoteRequest(more), byHand, { ...it.ports, confirm: confirm(it) })
  expect(questions).toEqual([])
})

test('an answer that takes minutes does not run out of the time that a fault before it began', async () => {
  const it = start()
  let isBroken = true
  it.registry.faults.push((operation, _image, _reference, _world, call) => {
    if (operation === 'read' && isBroken) call.onTrouble?.(0)
    isBroken = false
    return undefined
  })
  const confirm: Confirm = async () => {
    await it.clock.sleep(9 * 60_000)
    return true
  }
  expect(await promote(promoteRequest(), byHand, { ...it.ports, confirm })).toMatchObject({ outcome: 'done' })
})

test('what moved while the question stood there is left alone', async () => {
  const it = start()
  const { confirm } = asker(true, ({ registry }) => void registry.tags.set('b:latest', manifest('ccccccc')))
  expect(await promote(promoteRequest(), byHand, { ...it.ports, confirm: confirm(it) })).toMatchObject({ reason: 'tag-moved-by-other' })
  expect(it.registry.tags.get('b:latest')).toEqual(manifest('ccccccc'))
  expect(it.registry.tags.get('a:latest')).toBe(OLD)
})

test('a run that is asked to stop while the question stands there says that', async () => {
  const it = start()
  const confirm: Confirm = async () => (it.stop(), false)
  expect(await promote(promoteRequest(), byHand, { ...it.ports, confirm })).toMatchObject({ reason: 'cancelled', verdict: 'the run was asked to stop while its question stood there: nothing was moved' })
})

test('a deploy asks once, after the fleet was looked at and before anybody moves', async () => {
  const it = deployWorld()
  const { questions, confirm } = asker(false)
  const report = await deploy(deployRequest(), byHand, { ...it.ports, tenants: it.fleet, controlPlane: it.fleet, forge: it.forge, confirm: confirm(it) })
  expect(report).toMatchObject({ outcome: 'failed', reason: 'cancelled' })
  expect(it.fleet.calls).toEqual([])
  expect(questions).toMatchObject([{ mode: 'deploy', to: 'bbbbbbb', images: [{ image: 'a', from: 'aaaaaaa' }, { image: 'b' }], tenants: { moving: 6, all: 6, canary: 'canary', running: ['aaaaaaa'] } }])
  const again = await deploy(deployRequest({ soakSeconds: 0 }), byHand, { ...it.ports, tenants: it.fleet, controlPlane: it.fleet, forge: it.forge, confirm: async () => true })
  expect(again).toMatchObject({ outcome: 'done' })
})
