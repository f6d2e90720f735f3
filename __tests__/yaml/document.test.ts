import { readYaml, type Words } from '../../src/yaml/document'
import { fileFaultLine } from '../../src/yaml/file-fault'
import { placer } from '../../src/yaml/place'

const WORDS: Words = { errors: { TAB_AS_INDENT: 'no tab' }, other: ({ code }) => code, alias: 'no alias', tag: 'no tag', deep: 'no deeper' }
const faults = (text: string): string[] => readYaml(text, WORDS).faults.map(({ at, expected }) => `${at} ${expected}`)

test.each<[string, string[]]>([
  ['a: no\nb: 2026-11-25', []], ['a: &x 1', ['6 no alias']], ['a: 1\nb: *x', ['8 no alias']], ['a: !!str b', ['9 no tag']], ['a:\n\t- b', ['3 no tab']],
  ['['.repeat(100_000), ['0 no deeper']], ['- '.repeat(100_000), ['0 no deeper']], [`a: ${'['.repeat(400)}${']'.repeat(400)}`, []],
])('%#', (text, expected) => expect(faults(text)).toEqual(expected))

test('every scalar is text, and a name may stand twice for whoever tells it', () => {
  const { document } = readYaml('a: no\na: 0x10\n', WORDS)
  expect(document?.contents?.toJSON()).toEqual({ a: '0x10' })
})

test('line and column of an offset', () => {
  const place = placer('ab\n\ncd')
  expect([0, 1, 3, 4, 5].map((at) => Object.values(place(at)).join(':'))).toEqual(['1:1', '1:2', '2:1', '3:1', '3:2'])
})

test('a mistake is one line, whatever stands in the file', () => {
  expect(fileFaultLine({ file: 'f', line: 1, column: 2, given: 'a\n::b\u202e', expected: 'x' })).toBe('f:1:2: `a ::b`: expected x')
})
