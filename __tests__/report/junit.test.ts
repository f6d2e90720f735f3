import fc from 'fast-check'
import { junit } from '../../src/report/junit'
import { hostileText } from './hostile'
import { FRAGMENTS, reportOf, samples, smokeOfText } from './samples'

test('a run that is no smoke has none', () => {
  expect(junit(reportOf({}))).toBeUndefined()
})

test.each([
  ['done', 'ok', undefined], ['failed', 'smoke-red', 'failure'], ['failed', 'build-not-running', 'failure'], ['failed', 'no-canary-fleet', 'failure'],
  ['failed', 'tenant-unreachable', 'error'], ['failed', 'cancelled', 'error'], ['failed', 'bad-input', 'error'], ['failed', 'internal', 'error'],
  ['skipped', 'no-canary-fleet', 'skipped'], ['planned', 'dry-run', 'skipped'],
] as const)('%s, %s: its first case says so, whatever its checks said', (outcome, reason, element) => {
  const xml = junit(reportOf({ mode: 'smoke', outcome, reason, verdict: 'this is why' }))!
  const first = /<testcase name="runs 4c1d56e"[^>]*?(?:\/>|><(\w+) message="[^"]*this is why)/.exec(xml)
  expect(first && first[1]).toBe(element)
  expect(xml.match(/<testcase /g)).toHaveLength(1)
})

test('a canary is a suite, a check a case; failed, not asked and skipped are three things', () => {
  const xml = junit(samples['smoke-red']!)!
  expect(xml).toContain('<testsuite name="https://canary-two.moleculesai.app" tests="6" failures="1" errors="0" skipped="1"')
  expect(xml).toContain('<testsuite name="https://canary-three.moleculesai.app" tests="6" failures="0" errors="1" skipped="0"')
  expect(xml.match(/<testcase /g)).toHaveLength(19)
  expect(xml).toMatch(/<testcase name="liveness" classname="https:\/\/canary-two[^>]*><failure message="404 text\/html: &lt;!doctype/)
  expect(xml).toMatch(/<testcase name="events"[^>]*><error message="no answer/)
  expect(xml).toMatch(/<testcase name="search"[^>]*><skipped message="memory was never had"\/>/)
})

/** Tags closed in the order they were opened, attributes quoted, and no bare ampersand. */
function wellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name, self] of xml.replace(/^<\?xml[^>]*\?>/, '').matchAll(/<(\/?)([a-z]+)(?: [a-z]+="[^"<>]*")*(\/?)>/g)) {
    if (close && open.pop() !== name) return false
    if (!close && !self) open.push(name!)
  }
  const rest = xml.replace(/^<\?xml[^>]*\?>/, '').replace(/<(\/?)([a-z]+)(?: [a-z]+="[^"<>]*")*(\/?)>/g, '')
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(amp|lt|gt|quot|apos);)/.test(xml)
}

test('nothing from outside breaks out of its place', () => {
  for (const text of FRAGMENTS) expect([text, wellFormed(junit(smokeOfText(text))!)]).toEqual([text, true])
  fc.assert(fc.property(hostileText, (text) => {
    const xml = junit(smokeOfText(text))!
    expect(wellFormed(xml)).toBe(true)
    // eslint-disable-next-line no-control-regex -- XML may hold no others
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u)
  }), { numRuns: 300 })
})
