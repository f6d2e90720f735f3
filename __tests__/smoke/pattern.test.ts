import { judge } from '../../src/smoke/judge'
import { parsePatiently, parseSuite } from '../../src/smoke/parse'
import { loadPatterns } from '../../src/smoke/pattern'
import { fillCheck } from '../../src/smoke/template'
import { answer, checkOf, faultsOf, suiteWith } from './suites'

beforeAll(loadPatterns)

const holds = (expectation: string, body: unknown, headers: Record<string, string> = {}): boolean =>
  judge(checkOf(`GET /x | 200 | ${expectation}`), answer(200, body, headers), { probe: 'p-1', memory: 'm' }).pass

test.each<[string, unknown, boolean]>([
  ['$.v matches /^v\\d+\\.\\d+$/', { v: 'v1.22' }, true],
  ['$.v matches /^v\\d+$/', { v: 'v1.22' }, false],
  ['$.v matches /b|c/', { v: 'abc' }, true],
  ['$.v matches /a \\| "b" # (c|d) -> e/', { v: 'a | "b" # d -> e' }, true],
  ['$.v matches /^[/"\']{3}$/', { v: '/"\'' }, true],
  ['$.v matches /^[\\/"\']{3}$/', { v: '/"\'' }, true],
  ['$.v matches /^\\p{Lu}{2,}\\x{41}$/', { v: 'ÄÖA' }, true],
  ['$.v matches /^[^/\\]|]+\\/[a-z]\\]$/', { v: 'a/b]' }, true],
  ['$.v matches /READY/i', { v: 'is ready' }, true],
  ['$.v matches /READY/', { v: 'is ready' }, false],
  ['$.v not matches /error|fatal/i', { v: 'all is well' }, true],
  ['$.v not matches /error|fatal/i', { v: 'Fatal' }, false],
  ['$[*].id matches /^\\d{4}$/', [{ id: '1234' }, { id: '5678' }], true],
  ['$[*].id matches /^\\d{4}$/', [{ id: '1234' }, { id: '56789' }], false],
  // What is no text, or is not there, neither matches nor does not.
  ['$.v matches /5/', { v: 5 }, false], ['$.v not matches /6/', { v: 5 }, false], ['$.v not matches /6/', {}, false],
  ['$.v matches /a/', { v: 'a'.repeat(16 * 1024) }, true], ['$.v not matches /b/', { v: 'a'.repeat(16 * 1024 + 1) }, false],
])('%s of %j: %s', (expectation, body, expected) => {
  expect(holds(expectation, body)).toBe(expected)
})

test('a text that is too long says so', () => {
  expect(judge(checkOf('GET /x | 200 | $.v matches /a/'), answer(200, { v: 'a'.repeat(20_000) }), {})).toMatchObject({ got: expect.stringContaining('$.v is a text of 20000 characters, and at most 16384 are compared') })
})

test('of a header, and beside a value that is kept', () => {
  expect(holds('header location matches /^\\/w\\/\\d+$/', '', { location: '/w/7' })).toBe(true)
  expect(holds('header location not matches /^http/', '', { location: '/w/7' })).toBe(true)
  expect(holds('header location not matches /^http/', '')).toBe(false)
  const check = checkOf('GET /x/{memory} | 200 | $.id matches /^[a-f]{4}-(->|y{2}x)/ -> id | header etag matches /"\\d{2}"/ -> tag')
  expect(check.keeps.map(({ name }) => name)).toEqual(['id', 'tag'])
  expect(fillCheck(check, { memory: 'm' })).toMatchObject({ path: '/x/m' })
})

test('what a tenant answers cannot make it run for ever', () => {
  expect(holds('$.v matches /^(a+)+$/', { v: `${'a'.repeat(16_000)}b` })).toBe(false)
})

test.each([
  ['$.v matches /v(/', '3', '`v(`: expected a regular expression as RE2 has them, without (?=…) and \\1 (missing closing ))'],
  ['$.v matches /a(?=b)/', '4', '(invalid or unsupported Perl syntax)'],
  ['$.v matches /(a)\\1/', '6', '(invalid escape sequence)'],
  ['$.v matches /^{probe}$/', '4', '`{probe}`: expected a regular expression without values'],
  ['$.v matches /^${env.KEY}$/', '5', '`{env.KEY}`: expected a regular expression without values'],
  ['$.v matches "v"', '2', '`"v"`: expected a regular expression between slashes, such as matches /^v\\d+$/'],
  ['$.v matches', '1', 'expected a regular expression between slashes'],
  ['$.v matches //', '2', 'expected a regular expression between slashes'],
  ['$.v matches /a/g', '2', 'expected a regular expression between slashes'],
  ['$.v matches /a/ /b/', '2', 'expected a regular expression between slashes'],
  ['$.v matches /a', '2', '`/a`: expected a closing / for the / here'],
  ['$.v matches /[a/', '2', 'expected a closing / for the / here'],
  [`$.v matches /${'a'.repeat(201)}/`, '2', 'at most 200 characters'],
  ['header x matches /v(/', '3', '(missing closing ))'],
])('%s is a fault', (expectation, offset, words) => {
  const start = '  - it: GET /x | 200 | '
  const column = start.length + expectation.indexOf('matches') + 'matches '.length + Number(offset) - 1
  const faults = faultsOf(suiteWith(`GET /x | 200 | ${expectation}`))
  expect(faults).toEqual([expect.stringContaining(words)])
  expect(faults[0]).toMatch(new RegExp(`^4:${expectation === '$.v matches' ? start.length + expectation.length + 1 : column}:`))
})

test('only what must hold has them: a slash in a request is one', () => {
  const check = checkOf('POST /x {"a":"matches /{memory}|"} with X-Foo: it matches /{probe} | 200')
  expect(fillCheck(check, { memory: 'm', probe: 'p' })).toMatchObject({ body: '{"a":"matches /m|"}', headers: { 'X-Foo': 'it matches /p' } })
})

test('a suite without one loads nothing, and one with a mistake tells it', async () => {
  const bad = 'name: x\nchecks:\n  - GET /x | 200 | $.v matches /v(/\n'
  await jest.isolateModulesAsync(async () => {
    jest.doMock('re2js', () => {
      throw new Error('it was loaded')
    })
    const fresh = await import('../../src/smoke/parse')
    expect((await fresh.parsePatiently('name: x\nchecks:\n  - GET /x | 200\n', 'x')).ok).toBe(true)
    await expect(fresh.parsePatiently(bad, 'x')).rejects.toThrow('it was loaded')
  })
  expect((await parsePatiently(bad, 'x')).ok).toBe(false)
  expect(parseSuite(bad.replace('v(', 'v'), 'x').ok).toBe(true)
})
