import { execFileSync } from 'node:child_process'
import { freshCanary } from '../../src/smoke/canary'
import { parseSuite } from '../../src/smoke/parse'
import { curlLine } from '../../src/smoke/repeat'

const SUITE = `name: x
checks:
  - make: POST /things {"name":"it's {probe}; $(id)"} | 201 | $.id -> thing
  - read: GET /things/{thing}?q={probe} as nobody with X-Foo: a'b | 200
`
const canary = { ...freshCanary({ url: 'https://one.test/base', token: 's3cr3t', orgId: 'org-1' }, 0, 'probe-1'), values: {
  probe: 'probe-1', origin: 'https://one.test', thing: 'kept-secret',
} }
const lines = (() => {
  const read = parseSuite(SUITE, 'x.yml')
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.suite.checks.map((check) => curlLine(check, canary))
})()
/** The words that a shell makes of it. */
const words = (line: string): string[] =>
  execFileSync('/bin/sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${line}`], { env: { TOKEN: 'T' }, encoding: 'utf8' }).trimEnd().split('\n')

test('a shell sends just that request', () => {
  expect(words(lines[0]!)).toEqual([
    '-sS', '-X', 'POST', 'https://one.test/base/things', '-H', 'origin: https://one.test', '-H', 'x-molecule-org-id: org-1',
    '-H', 'content-type: application/json', '-H', 'authorization: Bearer T', '-d', '{"name":"it\'s probe-1; $(id)"}',
  ])
  expect(words(lines[1]!)).toContain('x-foo: a\'b')
  expect(words(lines[1]!)).toContain('https://one.test/base/things/{thing}?q=probe-1')
})

test('neither the token nor what was kept stands in it', () => {
  for (const line of lines) expect(line).not.toMatch(/s3cr3t|kept-secret/)
  expect(lines[1]).not.toContain('authorization')
})
