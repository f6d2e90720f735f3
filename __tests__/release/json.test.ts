import { readJson } from '../../src/release/json'

const read = (text: string) => readJson(Buffer.from(text))

test.each<[string, string, unknown]>([
  ['an object', '{"git_sha":"abc"}', { git_sha: 'abc' }],
  ['incident bom-in-json: after a byte order mark', '\uFEFF{"a":1}', { a: 1 }],
  ['incident big-integer: a whole number that is exact', '{"id":9007199254740993}', { id: 9007199254740993n }],
  ['one with a point', '[9007199254740993.0]', [9007199254740993n]],
  ['one with an exponent', '[9.007199254740993e15, 90071992547409930E-1, 1e21]', [9007199254740993n, 9007199254740993n, 10n ** 21n]],
  ['one that is too long to be meant', '[1e401, -1e999]', [Infinity, -Infinity]],
  ['one below zero', '[-9007199254740993]', [-9007199254740993n]],
  ['one that a number holds', '[1234567890123456]', [1234567890123456]],
  ['many digits behind a point', '[0.12345678901234567, 1.5e300, 1e-1234567890123456]', [0.12345678901234566, 15n * 10n ** 299n, 0]],
  ['long digits in a string', '{"a":"9007199254740993","b\\"9007199254740993":1}', { a: '9007199254740993', 'b"9007199254740993': 1 }],
  ['a string that begins with the mark', '["\\u00019007199254740993",9007199254740993]', ['\u00019007199254740993', 9007199254740993n]],
  ['null', 'null', null],
])('%s is read', (_, text, value) => expect(read(text)).toEqual({ value }))

test.each<[string, string | Uint8Array, string]>([
  ['nothing', ' \n', 'it is empty'],
  ['a page', '\n<!DOCTYPE html><html>', 'it is an HTML page'],
  ['XML', '<error/>', 'it is HTML or XML'],
  ['half of an object', '{"a":', 'it is not whole, or not JSON'],
  ['half of one with a long number', '{"a":9007199254740993', 'it is not whole, or not JSON'],
  ['a number with a zero before it', '[09007199254740993]', 'it is not whole, or not JSON'],
  ['words', '404 page not found', 'it is plain text'],
  ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'it is UTF-16, and JSON is UTF-8'],
  ['other bytes', Buffer.from([0x7b, 0xff, 0x7d]), 'it is not UTF-8'],
])('%s is none, and says what it is', (_, body, fault) => expect(readJson(Buffer.from(body as string))).toEqual({ fault }))

test('however deep it is nested, it is a value or a fault', () => {
  const deep = `${'['.repeat(200_000)}9007199254740993${']'.repeat(200_000)}`
  expect(Object.keys(read(deep))).toHaveLength(1)
})
