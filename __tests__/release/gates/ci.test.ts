import type { Context } from '../../../src/ports/forge'
import { Failure } from '../../../src/release/failure'
import { waitForCi } from '../../../src/release/gates/ci'
import { openGates } from '../../../src/release/gates/gates'
import { RunRecord } from '../../../src/release/run-record'
import { deployRequest, deployWorld, type DeployWorld, NEW_SHA, OTHER_SHA } from '../../support/deploy-world'
import { green, unreadable } from '../../support/forge-memory'
import { byHand } from '../../support/ports'

const NAMES = ['CI / all-required', 'E2E API Smoke Test, part 1']
const pending = (name: string): Context => ({ name, kind: 'status', state: 'pending', said: 'queued' })
const failed = (name: string, said = 'failure'): Context => ({ name, kind: 'status', state: 'failure', said })

/** Waits, and says how it ended: the reason, what was said, and how many seconds it took. */
async function wait(it: DeployWorld, more: Partial<Parameters<typeof deployRequest>[0]> & { ownChecks?: string[]; ownRun?: string } = {}) {
  const request = deployRequest({ requiredContexts: NAMES, ciTimeoutSeconds: 60, ciPollSeconds: 15, ...more })
  const record = new RunRecord('deploy', NEW_SHA, false, byHand, it.ports)
  const failure = await waitForCi(request, openGates(request, record, it.ports), record, it.ports)
    .then(() => undefined, (thrown: unknown) => thrown as Failure)
  const { gates } = record.finish({ outcome: 'done', reason: 'ok', verdict: '' })
  return { reason: failure?.reason ?? 'ok', message: failure?.message, gates, seconds: it.clock.elapsed() / 1_000 }
}

const polls = ({ forge }: DeployWorld): number => forge.read.filter((what) => what === 'contexts').length

test('all green at once: one poll, one gate', async () => {
  const it = deployWorld()
  it.forge.ci = NAMES.map(green)
  expect(await wait(it)).toMatchObject({ reason: 'ok', seconds: 0, gates: [{ name: 'ci', verdict: 'passed' }] })
  expect(polls(it)).toBe(1)
})

test('what is pending or absent is waited for, and a person can follow it', async () => {
  const it = deployWorld()
  it.forge.onRead = (_, nth) => { it.forge.ci = nth < 3 ? [pending(NAMES[0]!)] : NAMES.map(green) }
  expect(await wait(it)).toMatchObject({ reason: 'ok', seconds: 30 })
  expect(it.lines[0]).toBe('there is no "E2E API Smoke Test, part 1" yet; there is "CI / all-required"')
  expect(it.lines[1]).toBe('CI: 0 of 2 contexts green, waiting for "CI / all-required" (queued), "E2E API Smoke Test, part 1" (absent), 0 s of 60 s')
})

test('at the deadline those not green are named, absent ones included', async () => {
  const it = deployWorld()
  it.forge.ci = [green('another'), pending(NAMES[0]!)]
  expect(await wait(it)).toMatchObject({
    reason: 'ci-timeout', seconds: 60, message: 'not green after 60 s: "CI / all-required" (queued), "E2E API Smoke Test, part 1" (absent); there is no "E2E API Smoke Test, part 1" yet; there are "another", "CI / all-required"',
    gates: [{ name: 'ci', verdict: 'held' }],
  })
})

test('a time-out of 0 reads once', async () => {
  const it = deployWorld()
  it.forge.ci = [pending(NAMES[0]!)]
  expect(await wait(it, { ciTimeoutSeconds: 0 })).toMatchObject({ reason: 'ci-timeout', seconds: 0 })
  expect(polls(it)).toBe(1)
})

test.each(['failure', 'skipped', 'cancelled', 'neutral', 'warning'])('incident skipped-is-green: %s ends the wait at once', async (said) => {
  const it = deployWorld()
  it.forge.ci = [pending(NAMES[0]!), failed(NAMES[1]!, said)]
  expect(await wait(it)).toMatchObject({ reason: 'ci-failed', seconds: 0, message: `not green on this commit: "${NAMES[1]}" (${said})` })
})

test.each(['pending', 'failure'] as const)('a name that is a status and a check is green only where both are: %s', async (state) => {
  const it = deployWorld()
  it.forge.ci = [...NAMES.map(green), { name: NAMES[0]!, kind: 'check', state, said: '' }]
  expect((await wait(it)).reason).toBe(state === 'pending' ? 'ci-timeout' : 'ci-failed')
})

describe('what cannot be read', () => {
  test('5xx is polled on, and may pass', async () => {
    const it = deployWorld()
    it.forge.onRead = (_, nth) => { it.forge.ci = nth < 3 ? unreadable('ci-unreadable') : NAMES.map(green) }
    expect(await wait(it)).toMatchObject({ reason: 'ok', seconds: 30 })
  })
  test('5xx to the end is ci-unreadable', async () => {
    const it = deployWorld()
    it.forge.ci = unreadable('ci-unreadable', 502)
    expect(await wait(it)).toMatchObject({ reason: 'ci-unreadable', seconds: 60 })
  })
  test.each([401, 403, 404])('%s is the end at once', async (status) => {
    const it = deployWorld()
    it.forge.ci = unreadable('ci-unreadable', status)
    expect(await wait(it)).toMatchObject({ reason: 'ci-unreadable', seconds: 0, gates: [{ name: 'ci', verdict: 'held' }] })
  })
  test('a page in the place of an answer is looked at again', async () => {
    const it = deployWorld()
    it.forge.onRead = (_, nth) => { it.forge.ci = nth === 1 ? unreadable('ci-unreadable', 200) : NAMES.map(green) }
    expect(await wait(it)).toMatchObject({ reason: 'ok', seconds: 15 })
  })
  test('a page each time is the end at the third', async () => {
    const it = deployWorld()
    it.forge.ci = unreadable('ci-unreadable', 200)
    expect(await wait(it, { ciTimeoutSeconds: 3_600 })).toMatchObject({ reason: 'ci-unreadable', seconds: 30, gates: [{ name: 'ci', verdict: 'held' }] })
  })
  test('without a forge nothing can be', async () => {
    const it = deployWorld()
    delete it.ports.forge
    expect(await wait(it)).toMatchObject({ reason: 'ci-unreadable', seconds: 0 })
  })
})

describe('the head', () => {
  test('that moves on ends the wait', async () => {
    const it = deployWorld()
    it.forge.ci = [pending(NAMES[0]!)]
    it.forge.onRead = (what, nth) => { if (what === 'head' && nth === 3) it.forge.at = OTHER_SHA }
    expect(await wait(it)).toMatchObject({ reason: 'superseded', seconds: 30, gates: [{ name: 'head', verdict: 'held' }] })
  })
  test('that cannot be read for a moment does not end it', async () => {
    const it = deployWorld()
    it.forge.onRead = (what, nth) => {
      it.forge.at = what === 'head' && nth < 3 ? unreadable('head-unreadable') : NEW_SHA
      it.forge.ci = nth < 3 ? [pending(NAMES[0]!)] : NAMES.map(green)
    }
    expect(await wait(it)).toMatchObject({ reason: 'ok', seconds: 30 })
  })
  test.each([[500, 30], [200, 30], [403, 0]])('that cannot be read (%s) holds once CI is green: after %s s', async (status, seconds) => {
    const it = deployWorld()
    it.forge.ci = NAMES.map(green)
    it.forge.at = unreadable('head-unreadable', status)
    expect(await wait(it)).toMatchObject({ reason: 'head-unreadable', seconds, gates: [{ name: 'head', verdict: 'held' }] })
  })
  test.each([502, 200])('that cannot be read (%s) once CI is green is looked at again', async (status) => {
    const it = deployWorld()
    it.forge.ci = NAMES.map(green)
    it.forge.onRead = (_, nth) => { it.forge.at = nth === 1 ? unreadable('head-unreadable', status) : NEW_SHA }
    expect(await wait(it)).toMatchObject({ reason: 'ok', seconds: 15 })
  })
  test('gives the commit in full', async () => {
    const it = deployWorld()
    const asked: string[] = []
    it.ports.forge = { ...it.forge, contexts: async (sha) => { asked.push(sha); return NAMES.map(green) } }
    await wait(it, { sha: NEW_SHA.slice(0, 7) })
    expect(asked).toEqual([NEW_SHA])
  })
})

test('what takes long is asked less often: an hour takes fewer than 100 polls (incident polling-budget)', async () => {
  const it = deployWorld()
  it.forge.ci = [pending(NAMES[0]!), green(NAMES[1]!)]
  expect(await wait(it, { ciTimeoutSeconds: 3_600, ciPollSeconds: 1 })).toMatchObject({ reason: 'ci-timeout', seconds: 3_600 })
  // Five requests each: an hour's job token has 1,000 in all, and half of it is ours.
  expect(polls(it)).toBeLessThan(160)
})

test.each([['pending', 'bad-input'], ['absent', 'ci-timeout'], ['green', 'ok']])('one\'s own job that is %s among the contexts: %s', async (state, reason) => {
  const it = deployWorld()
  it.forge.ci = { pending: [pending('release / deploy (push)')], absent: [], green: [green('release / deploy (push)')] }[state]!
  expect(await wait(it, { requiredContexts: ['release / deploy (push)'], ...{ ownChecks: ['deploy', 'release / deploy (push)'] } })).toMatchObject({ reason })
})

const ofRun = (name: string, run?: string): Context => ({ ...pending(name), kind: 'check', run })
test.each([
  ['a called workflow\'s', 'ship / deploy', '17', 'bad-input'], ['a matrix\'s', 'ship / deploy (eu, 1)', '17', 'bad-input'],
  ['another run\'s', 'ship / deploy', '16', 'ci-timeout'], ['nobody knows whose', 'ship / deploy', undefined, 'ci-timeout'], ['a sibling', 'ship / build', '17', 'ci-timeout'],
])('%s job %s, of run %s: %s', async (_, name, run, reason) => {
  const it = deployWorld()
  it.forge.ci = [ofRun(name, run)]
  expect(await wait(it, { requiredContexts: [name], ownChecks: ['deploy', 'CI / deploy'], ownRun: '17' })).toMatchObject({ reason })
  expect(it.lines.some((line) => line.includes('is a job of this very run'))).toBe(name === 'ship / build')
})

test('a head that is asked too often is waited for, as the forge says', async () => {
  const it = deployWorld()
  it.forge.ci = NAMES.map(pending)
  it.forge.onRead = (what, nth) => {
    if (what === 'contexts' && nth > 1) it.forge.ci = NAMES.map(green)
    if (what === 'head') it.forge.at = nth === 1 ? new Failure('head-unreadable', 'asked too often', { status: 429, transient: true, retryAfter: 40_000 }) : NEW_SHA
  }
  expect(await wait(it)).toMatchObject({ reason: 'ok', seconds: 40 })
})
