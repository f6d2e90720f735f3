import type { TenantAnswer } from '../../src/ports/tenants'
import { ask } from '../../src/smoke/ask'
import { freshCanary } from '../../src/smoke/canary'
import { parseSuite } from '../../src/smoke/parse'
import { virtualClock } from '../support/clock'
import { quiet } from '../support/ports'
import { json, lost, refused, scriptedTenants } from '../support/tenants'

async function send(line: string, answers: (TenantAnswer | (() => Error))[]) {
  const read = parseSuite(`name: x\nchecks:\n  - it: ${line}\n`, 'x.yml')
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const check = read.suite.checks[0]!
  const { method, path, body, as } = check
  const clock = virtualClock()
  const told: string[] = []
  const tenants = scriptedTenants((_what, _tenant, _request, nth) => {
    const next = answers[Math.min(nth, answers.length) - 1]!
    if (typeof next === 'function') throw next()
    return next
  })
  const ports = { tenants, clock, log: { ...quiet, info: (text: string) => void told.push(text) } }
  const canary = freshCanary({ url: 'https://one.test' }, 0, 'probe-1')
  const asked = await ask(check, { method, path, body, as }, canary, ports, new AbortController().signal)
  return { status: asked.answer?.status, tries: asked.tries, clear: asked.clear, told, elapsed: clock.elapsed() }
}

const POST = 'POST /memories/commit {"content":"x"} | 201'

test.each<[string, string, (TenantAnswer | (() => Error))[], object]>([
  ['an answer is an answer', 'GET /events | 200', [json(500, {})], { status: 500, tries: 1, clear: true }],
  ['a gateway is tried again', 'GET /events | 200', [json(502, {}), json(503, {}), json(200, [])], { status: 200, tries: 3 }],
  ['at most three times', 'GET /events | 200', [json(504, {})], { status: undefined, tries: 3 }],
  ['a 503 that is waited for is none', 'GET /events | 503', [json(503, {})], { status: 503, tries: 1 }],
  ['a read that was lost is sent again', 'GET /events | 200', [lost, json(200, [])], { status: 200, tries: 2 }],
  ['a write that was lost is not', POST, [lost, json(201, {})], { status: undefined, tries: 1, clear: false }],
  ['a write that never left is', POST, [refused, json(201, {})], { status: 201, tries: 2, clear: true }],
  ['a write that a gateway answered is, and may have been done twice', POST, [json(502, {}), json(201, {})], { status: 201, tries: 2, clear: false }],
  ['a deletion that was lost is sent again', 'DELETE /memories/1 | 2xx', [lost, json(200, {})], { status: 200, tries: 2 }],
])('%s', async (_, line, answers, expected) => {
  const sent = await send(line, answers)
  expect(sent).toMatchObject(expected)
  expect(sent.told).toHaveLength(sent.tries - 1)
  expect(sent.elapsed).toBeLessThan(10_000)
})

test('each try is told', async () => {
  expect((await send('GET /events | 200', [json(502, {}), json(200, [])])).told).toEqual(['one.test: it: HTTP 502; trying again in 0.5 s (2 of 3)'])
})
