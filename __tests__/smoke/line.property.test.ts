import fc from 'fast-check'
import { judge } from '../../src/smoke/judge'
import { parseSuite, suiteFaultLine } from '../../src/smoke/parse'
import { fillCheck } from '../../src/smoke/template'
import { answer, checkOf, suiteOf } from './suites'

// json-p3 takes no control character in a JSONPath, escaped or not; nor is a value with one kept.
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => JSON.stringify(value.replace(/[{}]/g, '')))
const body = fc.array(fc.tuple(text, text), { maxLength: 3 }).map((pairs) => `{${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')}}`)
const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/).filter((word) => word !== 'probe' && word !== 'origin')
const query = fc.oneof(
  fc.constantFrom('$', '$.a', '$[0].b', '$[*]', '$..id', '$["a|b"]'),
  fc.tuple(fc.constantFrom('@.a == ', '@.b || @.c != '), text).map(([test, value]) => `$[?${test}${value}]`),
)
const expectation = fc.oneof(
  fc.tuple(query, fc.constantFrom('is string', 'exists', 'length > 0')).map((words) => words.join(' ')),
  fc.tuple(query, fc.constantFrom('==', '!=', 'contains'), text).map((words) => words.join(' ')),
  fc.tuple(query, name).map(([path, kept]) => `${path} exists -> ${kept}`),
  fc.tuple(fc.constantFrom('==', 'contains'), text).map(([op, value]) => `header x-a ${op} ${value}`),
)
const line = fc.tuple(
  fc.constantFrom('POST', 'PUT', 'DELETE'),
  fc.constantFrom('/', '/a/b?c=d', '/{probe}', '/x?o={origin}'),
  fc.option(body, { nil: '' }),
  fc.constantFrom('', 'as nobody', 'with X-A: b c', 'with X-A: "a | b" as nobody', 'as admin with X-A: {probe}'),
  fc.constantFrom('200', '2xx, 404'),
  fc.array(expectation, { maxLength: 3 }),
).map(([method, path, json, clauses, status, expectations]) =>
  [[method, path, json, clauses].filter((part) => part !== '').join(' '), status, ...expectations].join(' | '))
  .filter((one) => new Set([...one.matchAll(/-> (\S+)/g)].map(([, kept]) => kept)).size === [...one.matchAll(/-> /g)].length)

const plain = (one: string) => `name: x\nchecks:\n  - it: ${one}\n`
const quoted = (one: string) => `name: x\nchecks:\n  - it: '${one.replaceAll('\'', '\'\'')}'\n`

test('a line that is right reads as it was written, plain and quoted alike', () => {
  fc.assert(fc.property(line, (one) => {
    const [check] = suiteOf(plain(one)).checks
    expect(check!.text).toBe(one)
    expect(suiteOf(quoted(one)).checks[0]).toEqual(check)
    expect(suiteOf(plain(check!.text)).checks[0]).toEqual(check)
    expect([check!.method, check!.path].join(' ')).toBe(one.split(' ').slice(0, 2).join(' '))
  }), { numRuns: 200 })
})

test('every value comes back from a body, a path and a JSONPath as it went in', () => {
  const [post, get] = [checkOf('POST /{memory} {"a":"{memory}"} | 200'), checkOf('GET /x | 200 | $[?@.a == "{memory}"] exists')]
  fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((value) => !/\p{Cc}/u.test(value)), (memory) => {
    const request = fillCheck(post, { memory })
    if ('missing' in request) throw new Error('it has them all')
    expect(JSON.parse(request.body!)).toEqual({ a: memory })
    expect(decodeURIComponent(request.path)).toBe(`/${memory}`)
    expect(judge(get, answer(200, [{ a: memory }]), { memory }).pass).toBe(true)
    expect(judge(get, answer(200, [{ a: `${memory}x` }]), { memory }).pass).toBe(false)
  }))
})

const words = fc.constantFrom(
  'name: x\n', 'checks:\n', 'clean-up:\n', '  - ', '- ', 'a: ', 'GET ', '/x', ' | ', '200', '$.a', ' is ', ' == ', '-> b', '{', '}', '[', ']', '"', '\'', '\\', '\n', '\t',
  ' #', ': ', '>', '|-', '&a ', '*a', '!!str ', '---\n', '{probe}', '\r\n', '..', '?', '@', '\u0000', '\u2028', '\ud83d', 'with X: ', 'retry 5 s',
)

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words).map((all) => all.join('')),
  fc.array(words, { maxLength: 40 }).map((all) => `name: x\nchecks:\n  - ${all.join('')}`),
)

test('hostile text never throws, and each of its faults is one line with a place in the file', () => {
  fc.assert(fc.property(hostile, (file) => {
    const read = parseSuite(file, 'f')
    if (read.ok) return
    expect(read.faults.length).toBeGreaterThan(0)
    const lines = file.split('\n')
    for (const fault of read.faults) {
      expect(suiteFaultLine(fault)).toMatch(/^f:\d+:\d+: .*expected \S[^\n\r\u2028]*$/u)
      expect(fault.line).toBeLessThanOrEqual(lines.length)
      expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1]?.length ?? 0) + 1)
    }
  }), { numRuns: 1000 })
})

test.each([
  ['brackets', `name: ${'['.repeat(100_000)}`],
  ['brackets in a line', `name: x\nchecks:\n  - a: POST /x ${'['.repeat(3_900)} | 200`],
  ['keys', 'a:\n'.repeat(80_000)],
  ['dashes', `checks:\n${'  - \n'.repeat(50_000)}`],
  ['quotes', `name: x\nchecks:\n${'  - a: "\n'.repeat(20_000)}`],
  ['lines', `name: x\nchecks:\n${'  - a: GET /{b} | 200 | $.x -> y\n'.repeat(7_000)}`],
  ['one line', `name: x\nchecks:\n  - a: GET /${'{b}'.repeat(80_000)} | 200`],
  ['indents', `name: x\nchecks:\n${Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}- a:\n`).join('')}`],
])('256 KiB of %s take seconds at most', (_, file) => {
  // Of the processor's time, which others on the machine do not lengthen; in microseconds.
  const before = process.cpuUsage()
  expect(parseSuite(file, 'f').ok).toBe(false)
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
})
