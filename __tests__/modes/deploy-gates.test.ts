import { Failure } from '../../src/release/failure'
import { setHold, veto } from '../../src/release/history/change'
import { decode, encode } from '../../src/release/history/format'
import { EMPTY, type History } from '../../src/release/history/history'
import { deployWorld, type DeployWorld, NEW_SHA, OLD, OLD_SHA } from '../support/deploy-world'
import { byHand } from '../support/ports'

const onPush = { ...byHand, commandLine: false, event: 'push', actor: 'bot', ref: 'refs/heads/main' }
const says = { by: 'eve', at: '2026-11-20T04:00:00.000Z', why: 'broke sign-in' }
const put = (it: DeployWorld, history: History, ...names: string[]): void => {
  for (const name of names) it.registry.tags.set(`${name}:latest-history`, encode(history, [], {}))
}
const historyOf = (it: DeployWorld, name: string): History =>
  decode(it.registry.tags.get(`${name}:latest-history`)!, { name, registry: 'r.test', repository: name }, 'latest-history').history
const UNTOUCHED = [OLD.digest, OLD.digest]

test('a deploy is remembered with the tenants that it proved, and a dispatch lifts the hold', async () => {
  const it = deployWorld()
  put(it, setHold({ ...says, set: 'rollback' })(EMPTY), 'a', 'b')
  expect(await it.go({ history: true })).toMatchObject({ outcome: 'done', warnings: [], verdict: expect.stringMatching(/lifted the hold set by/) })
  for (const name of ['a', 'b']) {
    expect(historyOf(it, name)).toMatchObject({
      hold: undefined,
      entries: [{ mode: 'deploy', commit: NEW_SHA, proof: 'deploy: 6 of 6 tenants run bbbbbbb' }, { mode: 'found', commit: OLD_SHA }],
    })
  }
})

test('a hold skips what a push has started, before any tenant is touched', async () => {
  const it = deployWorld()
  put(it, setHold(says)(EMPTY), 'b')
  expect(await it.go({ history: true }, onPush)).toMatchObject({ outcome: 'skipped', reason: 'held', command: 'release-action lift --images a,b' })
  expect(it.fleet.calls).toEqual([])
})

test('a hold that a person set by name stops a deploy by hand as well, unless it is meant', async () => {
  const it = deployWorld()
  put(it, setHold({ ...says, set: 'command' })(EMPTY), 'b')
  expect(await it.go({ history: true })).toMatchObject({ outcome: 'failed', reason: 'held', next: expect.stringMatching(/lift-hold/) })
  expect(it.fleet.calls).toEqual([])
  expect(await it.go({ history: true, liftHold: true })).toMatchObject({ outcome: 'done' })
  expect(historyOf(it, 'b').hold).toBeUndefined()
})

test('a vetoed build goes nowhere, on the manual path neither', async () => {
  const it = deployWorld()
  put(it, veto({ commit: NEW_SHA }, says)(EMPTY), 'a')
  for (const more of [{}, { redeployTag: 'staging-bbbbbbb' }]) {
    expect(await it.go({ history: true, ...more })).toMatchObject({ outcome: 'failed', reason: 'vetoed' })
  }
  expect(it.fleet.calls).toEqual([])
})

test.each<[string, History, string]>([
  ['a hold', setHold(says)(EMPTY), 'held'], ['a veto', veto({ commit: NEW_SHA }, says)(EMPTY), 'vetoed'],
])('%s that comes during the rollout stops it before the next call', async (_, history, reason) => {
  const it = deployWorld()
  it.fleet.faults.push((slugs) => void (slugs.includes('acme') && put(it, history, 'a')))
  const report = await it.go({ history: true }, onPush)
  expect(report).toMatchObject({ outcome: 'failed', reason })
  expect(it.fleet.calls).toEqual([['canary'], ['acme', 'globex']])
  expect(it.latest()).toEqual(UNTOUCHED)
})

test('a history that cannot be read during the rollout holds', async () => {
  const it = deployWorld()
  it.registry.faults.push((operation, _image, tag) => {
    if (operation === 'read' && tag === 'latest-history' && it.fleet.calls.length > 0) throw new Failure('registry-denied', 'refused', { status: 403 })
    return undefined
  })
  expect(await it.go({ history: true })).toMatchObject({ outcome: 'failed', reason: 'registry-denied' })
  expect(it.fleet.calls).toEqual([['canary']])
  expect(it.latest()).toEqual(UNTOUCHED)
})

test('without images there is no history to ask', async () => {
  const it = deployWorld()
  expect(await it.go({ history: true, images: [] })).toMatchObject({ outcome: 'done' })
  expect(it.registry.done).toEqual([])
})
