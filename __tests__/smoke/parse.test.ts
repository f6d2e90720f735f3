import { parseSuite } from '../../src/smoke/parse'
import { checkOf, faultsOf, suiteOf, suiteWith } from './suites'

const status = (...ranges: [number, number][]) => ranges.map(([least, most]) => ({ least, most }))

test('a line, whole', () => {
  expect(checkOf('POST /a/{memory}?q=b {"x": [1, "{probe}"]} as nobody with X-Foo: bar baz with Accept: "a | b" | 2xx, 404 | $.id is string -> other | within 1.5 s')).toEqual({
    name: 'it', line: 4,
    text: 'POST /a/{memory}?q=b {"x": [1, "{probe}"]} as nobody with X-Foo: bar baz with Accept: "a | b" | 2xx, 404 | $.id is string -> other | within 1.5 s',
    method: 'POST', path: '/a/{memory}?q=b', body: '{"x": [1, "{probe}"]}', as: 'nobody',
    headers: { 'X-Foo': 'bar baz', 'Accept': 'a | b' },
    expectations: [
      { text: '2xx, 404', kind: 'status', accepts: status([200, 299], [404, 404]) },
      { text: '$.id is string -> other', kind: 'json', query: '$.id', test: { op: 'is', type: 'string' } },
      { text: 'within 1.5 s', kind: 'time', milliseconds: 1500 },
    ],
    keeps: [{ query: '$.id', name: 'other' }],
    retryFor: undefined,
  })
})

test.each<[string, object]>([
  ['$.a exists', { query: '$.a', test: { op: 'exists' } }],
  ['$.a not exists', { test: { op: 'not exists' } }],
  ['$.a -> b', { test: { op: 'exists' } }],
  ['$.a == "x | y -> z"', { test: { op: '==', value: '"x | y -> z"' } }],
  ['$.a != {"b": [null]}', { test: { op: '!=', value: '{"b": [null]}' } }],
  ['$.a<=5', { query: '$.a<=5' }],
  ['$.a <= -5.5', { test: { op: '<=', value: '-5.5' } }],
  ['$.a contains "{probe}"', { test: { op: 'contains', value: '"{probe}"' } }],
  ['$.a length >= 1', { test: { op: 'length', comparison: '>=', number: 1 } }],
  ['$[*] count == 0', { query: '$[*]', test: { op: 'count', comparison: '==', number: 0 } }],
  ['$[?@.a == "x" || @["b|c"] == \'|\'] exists', { query: '$[?@.a == "x" || @["b|c"] == \'|\']', test: { op: 'exists' } }],
  ['content-type is application/JSON', { kind: 'header', header: 'content-type', test: { op: 'is', mediaType: 'application/json' } }],
  ['header Location == "/login"', { kind: 'header', header: 'location', test: { op: '==', text: '/login' } }],
  ['header x-a not exists', { test: { op: 'not exists' } }],
  ['within 500 ms', { kind: 'time', milliseconds: 500 }],
])('%s', (words, expected) => {
  if (words === '$.a<=5') return expect(faultsOf(suiteWith(`GET /x | 200 | ${words}`))).toHaveLength(1)
  expect(checkOf(`GET /x | 200 | ${words}`).expectations[1]).toMatchObject({ text: words, ...expected })
})

test.each<[string, object]>([
  ['GET /x | 200', { as: 'admin', headers: {}, body: undefined }],
  ['GET /x as admin | 200', { as: 'admin' }],
  ['GET /x with If-None-Match: W/"abc" | 304', { headers: { 'If-None-Match': 'W/"abc"' } }],
  ['GET /x with X-A: it\'s as nobody | 200', { headers: { 'X-A': 'it\'s' }, as: 'nobody' }],
  ['GET /x with X-A: come as you are | 200', { headers: { 'X-A': 'come as you are' } }],
  ['GET /x with Origin: {origin} | 200', { headers: { Origin: '{origin}' } }],
  ['GET /x as nobody with Authorization: Bearer wrong | 401', { headers: { Authorization: 'Bearer wrong' } }],
  ['PUT /x {"a":"\\"|{"} | 200', { body: '{"a":"\\"|{"}' }],
  ['PATCH /x ["a", {"b": "|"}] | 200', { body: '["a", {"b": "|"}]' }],
  ['GET /x?filter[a]=%7B | 200 | retry 2 s', { path: '/x?filter[a]=%7B', retryFor: 2000 }],
  ['DELETE /x/{memory} | 2xx, 404', { path: '/x/{memory}' }],
])('%s', (line, expected) => expect(checkOf(line)).toMatchObject(expected))

test.each<[string, string]>([
  ['get /x | 200', '4:9: `get`: expected a method'],
  ['GET | 200', '4:12: expected a path such as /health'],
  ['GET x | 200', '4:13: `x`: expected a path such as /health'],
  ['GET //evil.example/x | 200', '4:13: `//evil.example/x`: expected a path such as /health'],
  ['GET /a/../b | 200', '4:13: `/a/../b`: expected a path without . and ..'],
  ['GET /a/%2E%2e/b | 200', '4:13: `/a/%2E%2e/b`: expected a path without . and ..'],
  ['GET /a#b | 200', '4:13: `/a#b`: expected a path without #'],
  ['GET /ä | 200', '4:13: `/ä`: expected a path without ä (write it as %C3%A4'],
  ['GET /50% | 200', '4:13: `/50%`: expected two hex digits'],
  ['GET /x {"a":1} | 200', '4:16: `{"a":1}`: expected no body, since this is a GET'],
  ['POST /x {"a":1,} | 200', '4:17: `{"a":1,}`: expected a body of JSON'],
  ['POST /x {"a":{probe}} | 200', '4:22: `{probe}`: expected the value in quotes, "{probe}"'],
  ['POST /x {"a":"b | 200', '4:22: `"b | 200`: expected a closing " for the " here'],
  ['POST /x {"a":[1} | 200', '4:22: `[1} | 200`: expected a closing ] for the [ here'],
  ['POST /x as nobody {"a":1} | 200', '4:17: `as nobody {"a":1}`: expected "as nobody"'],
  ['GET /x as root | 200', '4:16: `as root`: expected "as nobody"'],
  ['GET /x as admin as nobody | 200', '4:25: `as nobody`: expected one "as"'],
  ['GET /x with X-A: 1 with x-a: 2 | 200', '4:28: `x-a`: expected every header once'],
  ['GET /x with Host: y | 200', '4:16: `Host`: expected another header'],
  ['GET /x with Authorization: z | 200', '4:16: `with Authorization: z`: expected "as nobody"'],
  ['GET /x with X-A: ä | 200', '4:16: `ä`: expected a header value of plain ASCII'],
  ['GET /x', '4:15: expected | and a status'],
  ['GET /x |', '4:17: expected a status such as 200'],
  ['GET /x | $.a exists', '4:18: `$.a exists`: expected a status'],
  ['GET /x | 200 404', '4:18: `200 404`: expected a status'],
  ['GET /x | 200, 20', '4:23: `20`: expected a status'],
  ['GET /x | 200,', '4:18: `200,`: expected a status'],
  ['GET /x | 1xx', '4:18: `1xx`: expected a status'],
  ['GET /x | 200 | 201', '4:24: `201`: expected the status once'],
  ['GET /x | 200 | subsystems is object', '4:24: `subsystems is object`: expected one of $.path'],
  ['GET /x | 200 |', '4:23: expected one of $.path'],
  ['GET /x | 200 | $.a', '4:27: expected one of is TYPE'],
  ['GET /x | 200 | $.a is text', '4:31: `text`: expected one of object, array'],
  ['GET /x | 200 | $.a = 5', '4:28: `= 5`: expected one of is TYPE'],
  ['GET /x | 200 | $.a == online', '4:31: `online`: expected a value of JSON'],
  ['GET /x | 200 | $.a == \'online\'', '4:31: `\'online\'`: expected a value of JSON'],
  ['GET /x | 200 | $.a < "5"', '4:30: `"5"`: expected a number after <'],
  ['GET /x | 200 | $.a count == 3', '4:28: `count == 3`: expected length'],
  ['GET /x | 200 | $[?@.a = 1] exists', '4:31: `$[?@.a = 1]`: expected a JSONPath by RFC 9535'],
  ['GET /x | 200 | $.a[ exists', '4:27: `[ exists`: expected a closing ]'],
  ['GET /x | 200 | $[?match(@.a, "(a*)*b")] exists', '4:27: `$[?match(@.a, "(a*)*b")]`: expected a filter without regular expressions'],
  ['GET /x | 200 | $[?search(@.a, "a")] exists', '4:27: `$[?search(@.a, "a")]`: expected a filter without regular expressions'],
  ['GET /x | 200 | $[?length(@.a)] exists', '4:27: `$[?length(@.a)]`: expected a JSONPath by RFC 9535'],
  ['GET /x | 200 | $..a..b exists', '4:28: `$..a..b`: expected one ".." at most'],
  ['GET /x | 200 | $[?@.a == {memory}] exists', '4:34: `{memory}`: expected the value in quotes'],
  ['GET /x | 200 | $.a -> Id', '4:31: `Id`: expected -> and a name'],
  ['GET /x | 200 | $.a -> probe', '4:31: `probe`: expected -> and a name'],
  ['GET /x | 200 | $.a not exists -> id', '4:28: `$.a not exists -> id`: expected something to keep'],
  ['GET /x | 200 | $.a -> memory', '4:31: `memory`: expected another name: line 3 keeps this one'],
  ['GET /x | 200 | $.a -> id | $.b -> id', '4:36: `$.b -> id`: expected another name'],
  ['GET /{memroy} | 200', '4:14: `{memroy}`: expected a value that an earlier line keeps, or one of {probe}, {origin}, {memory}'],
  ['POST /x {"a":"{ probe }"} | 200', '4:23: `{ probe }`: expected a value'],
  ['POST /x {"a":"{Probe}"} | 200', '4:23: `{Probe}`: expected a value'],
  ['GET /x | 200 | header x == 5', '4:33: `== 5`: expected exists, not exists'],
  ['GET /x | 200 | content-type is json', '4:37: `is json`: expected is and a media type'],
  ['GET /x | 200 | within 11 s', '4:24: `within 11 s`: expected within and a time of at most 10 s'],
  ['GET /x | 200 | within 2', '4:24: `within 2`: expected within and a time'],
  ['GET /x | 200 | within 1 s | within 2 s', '4:37: `within 2 s`: expected within once'],
  ['POST /x | 200 | retry 5 s', '4:25: `retry 5 s`: expected retry on a GET alone'],
  ['HEAD /x | 200 | $.a exists', '4:25: `$.a exists`: expected GET in place of HEAD'],
])('%s', (line, expected) => {
  const faults = faultsOf(suiteWith(line))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(expected)
  expect(faults[0]!.startsWith(expected.split('expected')[0]!)).toBe(true)
})

test('all mistakes of a line and of a file are told at once', () => {
  expect(faultsOf('colour: red\nchecks:\n  - a: GET /x | ok | $.a is map | $.b = 1\n  - b: GET /y\n')).toEqual([
    expect.stringMatching(/^1:1: `colour`: expected name:, checks: and/),
    expect.stringMatching(/^1:1: expected name: and what reports are to call/),
    expect.stringMatching(/^3:17: `ok`: expected a status/),
    expect.stringMatching(/^3:29: `map`: expected one of object/),
    expect.stringMatching(/^3:39: `= 1`: expected one of is TYPE/),
    expect.stringMatching(/^4:14: expected \| and a status/),
  ])
})

describe('the file', () => {
  const lines = (...items: string[]) => `name: x\nchecks:\n${items.map((item) => `  ${item}\n`).join('')}`
  test.each<[string, string, string]>([
    ['an empty one', '', '1:1: expected a suite'],
    ['a list', '- a: GET /x | 200\n', '1:1: expected a suite'],
    ['no checks', 'name: x\n', '1:1: expected checks: and a list of lines'],
    ['an empty list', 'name: x\nchecks: []\n', '2:9: expected at least one check'],
    ['no list', 'name: x\nchecks: GET /x | 200\n', '2:9: expected a list under checks:'],
    ['no dashes', 'name: x\nchecks:\n  a: GET /x | 200\n', '3:3: expected a list under checks:'],
    ['a key twice', 'name: x\nname: y\nchecks:\n  - GET /x | 200\n', '2:1: `name`: expected name: once'],
    ['an empty name', 'name:\nchecks:\n  - GET /x | 200\n', 'expected a name of 1 to 60'],
    ['a name twice', lines('- a: GET /x | 200', '- a: GET /y | 200'), '4:5: `a`: expected another name: line 3 has this one'],
    ['two without a name', lines('- GET /x | 200', '- GET /x | 404'), '4:5: `GET /x`: expected another name'],
    ['no dash', lines('- a: GET /x | 200', '  b: GET /y | 200'), '4:5: `b`: expected a dash before it'],
    ['a dash alone', lines('- a: GET /x | 200', '-'), '4:4: expected a line such as liveness'],
    ['a name alone', lines('- a:'), '3:7: expected a line such as liveness'],
    ['a tab', 'name: x\nchecks:\n\t- a: GET /x | 200\n', '3:1: expected blanks at the start of a line'],
    ['a quote left open', lines('- \'a: GET /x | 200'), 'expected sound YAML'],
    ['the name in the quotes', lines('- \'a: GET /x | 200\''), '3:6: `a:`: expected the name before the quotes'],
    ['an anchor', lines('- &a a: GET /x | 200'), 'since * and & refer to other places'],
    ['an alias', lines('- *a'), 'since * and & refer to other places'],
    ['a tag', lines('- a: !!str "GET /x | 200"'), 'since ! begins a tag'],
    ['two documents', `${lines('- GET /x | 200')}---\nname: y\n`, 'expected one suite a file'],
    ['a list in a list', lines('- - GET /x | 200'), 'expected'],
    ['too many lines', lines(...Array.from({ length: 201 }, (_, at) => `- GET /${at} | 200`)), '3:3: expected at most 200 lines'],
    ['a long line', lines(`- GET /${'x'.repeat(4000)} | 200`), 'expected a line of at most 4000 characters'],
    ['a long file', `#${'x'.repeat(256 * 1024)}`, '1:1: expected a file of at most 256 KiB'],
    ['a value of a later line', lines('- GET /{b} | 200', '- GET /b | 200 | $.b -> b'), '3:10: `{b}`: expected a value that an earlier line keeps'],
  ])('%s', (_, text, expected) => {
    const faults = faultsOf(text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  test('a value whose line cannot be read is not told as unknown', () => {
    expect(faultsOf(lines('- POST /x {"a":} | 201 | $.id -> id', '- GET /{id} | 200'))).toEqual([expect.stringMatching(/^3:13: .*a body of JSON/)])
  })

  test('a clean-up line looks up only what a check keeps, by a GET, and before it is used', () => {
    const cleanUp = (...items: string[]) => `${lines('- POST /x | 201 | $.id -> id')}clean-up:\n${items.map((item) => `  - ${item}\n`).join('')}`
    expect(suiteOf(cleanUp('GET /x | 200 | $.id -> id', 'DELETE /x/{id} | 2xx')).cleanUp.map(({ name }) => name)).toEqual(['GET /x', 'DELETE /x/{id}'])
    expect(faultsOf(cleanUp('GET /x | 200 | $.id -> other', 'DELETE /x/{id} | 2xx'))).toEqual([expect.stringContaining('5:28: `other`: expected a value that a check keeps')])
    expect(faultsOf(cleanUp('POST /x | 200 | $.id -> id'))).toEqual([expect.stringContaining('5:29: `id`: expected GET')])
    expect(faultsOf(cleanUp('DELETE /x/{id} | 2xx', 'GET /x | 200 | $.id -> id'))).toEqual([expect.stringContaining('6:28: `id`: expected this look-up before')])
  })
})

describe('YAML', () => {
  const body = (items: string) => suiteOf(`name: x\nchecks:\n${items}`).checks[0]!

  test.each<[string, string, string]>([
    ['a colon and a blank', '  - a: POST /x {"a": "b: c"} | 200', 'POST /x {"a": "b: c"} | 200'],
    ['a # in a string', '  - a: POST /x {"a":"build #7"} | 200 # a comment', 'POST /x {"a":"build #7"} | 200'],
    ['a # in a JSONPath', '  - a: GET /x | 200 | $[?@.a == \'x #1\'] exists', 'GET /x | 200 | $[?@.a == \'x #1\'] exists'],
    ['quotes', '  - a: GET /x | 200 | $.a == "it\'s"', 'GET /x | 200 | $.a == "it\'s"'],
    ['a header without a name', '  - GET /x with Accept: text/html | 200', 'GET /x with Accept: text/html | 200'],
    ['single quotes', '  - a: \'POST /x {"a": "it\'\'s"} | 200\'', 'POST /x {"a": "it\'s"} | 200'],
    ['double quotes', '  - a: "POST /x {\\"a\\": 1} | 200"', 'POST /x {"a": 1} | 200'],
    ['a quoted name', '  - "a": GET /x | 200', 'GET /x | 200'],
    ['a folded block', '  - a: >\n      GET /x\n      | 200\n', 'GET /x | 200'],
    ['a literal block', '  - a: |-\n      GET /x | 200', 'GET /x | 200'],
    ['a line that goes on below', '  - a: GET /x\n      | 200', 'GET /x | 200'],
    ['a line below its name', '  - a:\n      GET /x | 200', 'GET /x | 200'],
    ['windows\' line ends', '  - a: POST /x {"a": 1} | 200\r\n', 'POST /x {"a": 1} | 200'],
    ['no indent', '- a: GET /x | 200', 'GET /x | 200'],
    ['a comment below', '  - a: POST /x {"a": 1} | 200\n    # a comment\n', 'POST /x {"a": 1} | 200'],
    ['a word of YAML', '  - no: GET /x | 200', 'GET /x | 200'],
  ])('%s', (_, items, text) => expect(body(items).text).toBe(text))

  test('a byte order mark is no text', () => {
    expect(suiteOf('\ufeffname: x\nchecks:\n  - GET /x | 200').name).toBe('x')
  })

  test.each<[string, string, string]>([
    ['quoted', '  - a: \'POST /x {"a": "it\'\'s"} | 200 | $.a is map\'', '3:47: `map`'],
    ['folded', '  - a: >\n      GET /x\n      | 200 | $.a is map\n', '5:22: `map`'],
    ['going on below', '  - a: GET /x\n      | 200\n      | $.a is map', '5:16: `map`'],
    ['with escapes, its beginning', '  - a: "GET /x | 200 | $.a is \\"map"', '3:8: `'],
  ])('the column of a mistake in a line that is %s', (_, items, expected) => {
    expect(faultsOf(`name: x\nchecks:\n${items}`)[0]).toContain(expected)
  })

  test('a # that YAML takes for a comment is told, not swallowed', () => {
    expect(faultsOf('name: x\nchecks:\n  - a:\n      POST /x {"a":"build #7"} | 200')[0]).toMatch(/^4:15: `\{"a":"build`: .*|4:20: `"build`: expected a closing "/)
  })
})

test('a fault quotes one line of at most 60 characters', () => {
  const read = parseSuite('name: x\nchecks:\n  - "a": "GET \\u001b[31m/\\u202e\\n::set-env name=x::y | 200"\n', 'f')
  expect(read.ok).toBe(false)
  const long = faultsOf(suiteWith(`GET ${'x'.repeat(100)} | 200`))
  expect(long[0]).toContain(`\`${'x'.repeat(60)}…\``)
})
