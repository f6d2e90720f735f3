import type { Tenant, TenantAnswer } from '../../src/ports/tenants'
import { describeRunning } from '../../src/release/running'
import { waitForBuild } from '../../src/smoke/wait'
import { virtualClock } from '../support/clock'
import { quiet } from '../support/ports'
import { json, lost, scriptedTenants } from '../support/tenants'

const SHA = '4c1d56e0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4'
const OLD = '1f0c2ab94d6e8f7a5b3c2d1e0f9a8b7c6d5e4f3a'
const CANARIES: Tenant[] = ['one', 'two'].map((name) => ({ url: `https://${name}.test` }))

async function wait(answer: (name: string, nth: number, what: string) => TenantAnswer, waitSeconds = 60, cancel = new AbortController().signal) {
  const clock = virtualClock()
  const lines: string[] = []
  const tenants = scriptedTenants((what, { url }, _request, nth) => answer(new URL(url).hostname.split('.')[0]!, nth, what))
  const states = await waitForBuild(CANARIES, { sha: '4c1d56e', waitSeconds, intervalSeconds: 10 },
    { tenants, clock, log: { ...quiet, progress: (line) => void lines.push(line) }, cancel })
  return { states: states.map(describeRunning), elapsed: clock.elapsed(), asked: tenants.asked, lines }
}
const info = (commit: string): TenantAnswer => json(200, { git_sha: commit })

test('who runs it already is read once, at once', async () => {
  expect(await wait(() => info(SHA))).toMatchObject({ states: ['4c1d56e', '4c1d56e'], elapsed: 0, asked: ['one GET /buildinfo', 'two GET /buildinfo'] })
})

test('one that takes it later is waited for, and the other is not asked again', async () => {
  const { states, elapsed, asked, lines } = await wait((name, nth) => info(name === 'one' || nth > 2 ? SHA : OLD))
  expect(states).toEqual(['4c1d56e', '4c1d56e'])
  expect(elapsed).toBe(20_000)
  expect(asked.filter((line) => line.startsWith('one'))).toHaveLength(1)
  expect(lines[0]).toBe('1 of 2 canaries run 4c1d56e, 10 s of 60 s; waiting for two.test: 1f0c2ab')
})

test('the last look is at the end of the time, and what each runs instead is told', async () => {
  expect(await wait(() => info(OLD))).toMatchObject({ states: ['1f0c2ab', '1f0c2ab'], elapsed: 60_000 })
})

test('incident told-to-wait: who asks to be left alone for a minute is left alone for a minute', async () => {
  const { states, asked, elapsed } = await wait((name, nth) => (name === 'two' && nth < 3 ? { ...json(429, {}), retryAfter: 60_000 } : info(SHA)), 420)
  expect([states, elapsed]).toEqual([['4c1d56e', '4c1d56e'], 120_000])
  expect(asked.filter((line) => line.startsWith('two'))).toHaveLength(3)
})

test('0 reads once', async () => {
  expect(await wait(() => info(OLD), 0)).toMatchObject({ elapsed: 0, asked: ['one GET /buildinfo', 'two GET /buildinfo'] })
})

test.each<[string, (what: string) => TenantAnswer, string]>([
  ['an older build is asked for its health', (what) => (what.endsWith('buildinfo') ? json(404, 'x') : json(200, { sha: SHA })), '4c1d56e'],
  ['"dev" is no commit', (what) => (what.endsWith('buildinfo') ? info('dev') : json(200, { status: 'ok' })), 'git_sha "dev" in /buildinfo, which is no commit'],
  ['nor is HTML', () => ({ ...json(200, ''), body: Buffer.from('<h1>4c1d56e</h1>') }), 'no JSON object for /buildinfo: it is HTML or XML'],
  ['a gateway is not the canary', () => json(502, {}), 'no answer: HTTP 502 for /buildinfo'],
])('%s', async (_, answer, said) => {
  expect((await wait((_name, _nth, what) => answer(what), 0)).states[0]).toBe(said)
})

test('one that falls silent has not forgotten what it said', async () => {
  const { states } = await wait((name, nth) => { if (name === 'two' && nth > 1) throw lost(); return info(OLD) })
  expect(states[1]).toBe('1f0c2ab, then no answer: connection broken')
})

test('a stop ends the wait at once', async () => {
  const stop = new AbortController()
  const { elapsed } = await wait((_, nth) => { if (nth === 2) stop.abort(); return info(OLD) }, 420, stop.signal)
  expect(elapsed).toBe(10_000)
})
