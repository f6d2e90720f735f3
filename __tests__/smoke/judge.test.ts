import { judge } from '../../src/smoke/judge'
import { expectsStatus } from '../../src/smoke/status'
import { answer, checkOf } from './suites'

const VALUES = { probe: 'probe-1a2b-3c4d-0', origin: 'https://c1.example.com', memory: 'it\'s "x"\\' }
const HTML = '<html><body>404 [ 401 not found</body></html>'
const html = (status: number) => answer(status, HTML, { 'content-type': 'text/html; charset=utf-8' })
const text404 = answer(404, '404 page not found', { 'content-type': 'text/plain' })
const judged = (line: string, came: ReturnType<typeof answer>) => judge(checkOf(line), came, VALUES)

test.each<[string, unknown, boolean]>([
  ['$ is array', [], true], ['$ is array', {}, false], ['$ is object', {}, true], ['$ is object', [], false], ['$ is object', null, false],
  ['$.a is null', { a: null }, true], ['$.a is null', {}, false], ['$.a is number', { a: 0 }, true], ['$.a is number', { a: '0' }, false],
  ['$.a is boolean', { a: false }, true], ['$.a is string', { a: '' }, true], ['$.a is string', { a: ['x'] }, false],
  ['$[*].id is string', [{ id: 'a' }, { id: 'b' }], true], ['$[*].id is string', [{ id: 'a' }, { id: 1 }], false], ['$[*].id is string', [], false],
  ['$.a exists', { a: null }, true], ['$.a exists', { b: 1 }, false], ['$.a not exists', {}, true], ['$.a not exists', { a: null }, false],
  ['$.a == 1', { a: 1 }, true], ['$.a == 1', { a: '1' }, false], ['$.a == null', {}, false], ['$.a == []', { a: [] }, true],
  ['$.a == {"x":1,"y":[2]}', { a: { y: [2], x: 1 } }, true], ['$.a == {"x":1}', { a: { x: 1, y: 2 } }, false], ['$.a == [1]', { a: { 0: 1 } }, false],
  ['$.a == "{memory}"', { a: VALUES.memory }, true], ['$.a == "{memory}"', { a: 'memory' }, false],
  ['$.a != 1', { a: 2 }, true], ['$.a != 1', { a: 1 }, false], ['$.a != 1', {}, false],
  ['$.a < 5', { a: 4.9 }, true], ['$.a < 5', { a: 5 }, false], ['$.a < 5', { a: '4' }, false], ['$.a <= 5', { a: 5 }, true],
  ['$.a > -1', { a: 0 }, true], ['$.a > 0', { a: 0 }, false], ['$.a >= 0', { a: 0 }, true], ['$.a >= 0', { a: null }, false],
  ['$.a contains "b"', { a: 'abc' }, true], ['$.a contains "x"', { a: 'abc' }, false], ['$.a contains "b"', { a: ['b'] }, true],
  ['$.a contains "b"', { a: ['abc'] }, false], ['$.a contains {"b":1}', { a: [{ b: 1 }] }, true], ['$.a contains "b"', { a: { b: 1 } }, false],
  ['$ length == 2', [1, 2], true], ['$ length >= 3', [1, 2], false], ['$.a length == 2', { a: 'a\u{1f600}' }, true], ['$.a length == 1', { a: { b: 1 } }, true], ['$.a length == 1', { a: 1 }, false],
  ['$[?@.a > 1] count == 1', [{ a: 1 }, { a: 2 }], true], ['$[*] count == 0', [], true], ['$[*] count > 0', [], false],
  ['$[?@.c == "{probe}"] exists', [{ c: 'x' }, { c: VALUES.probe }], true], ['$[?@.c == "{probe}"] exists', [{ c: `a ${VALUES.probe}` }], false],
  ['$[?@.c == "{memory}"] exists', [{ c: VALUES.memory }], true], ['$[?@.c == \'{memory}\'] exists', [{ c: VALUES.memory }], true],
])('%s of %j: %j', (words, body, pass) => {
  expect(judged(`GET /x | 200 | ${words}`, answer(200, body)).pass).toBe(pass)
})

test.each<[string, Record<string, string>, boolean]>([
  ['content-type is application/json', { 'content-type': 'Application/JSON; charset=utf-8' }, true],
  ['content-type is application/json', { 'content-type': 'application/json-seq' }, false],
  ['content-type is application/json', {}, false],
  ['header location == "/login"', { location: '/login' }, true], ['header location == "/login"', { location: '/login/' }, false],
  ['header x-a == "{probe}"', { 'x-a': VALUES.probe }, true],
  ['header x-a != "b"', { 'x-a': 'a' }, true], ['header x-a != "b"', {}, false],
  ['header X-A contains "b"', { 'x-a': 'abc' }, true], ['header x-a contains "b"', {}, false],
  ['header x-a exists', { 'x-a': '' }, true], ['header x-a exists', {}, false], ['header x-a not exists', {}, true], ['header x-a not exists', { 'x-a': '' }, false],
])('%s of %j: %j', (words, headers, pass) => {
  expect(judged(`GET /x | 200 | ${words}`, answer(200, '', headers)).pass).toBe(pass)
})

test.each<[string, number, boolean]>([
  ['200', 200, true], ['200', 201, false], ['401', 404, false], ['401', 403, false], ['2xx', 200, true], ['2xx', 299, true], ['2xx', 300, false],
  ['2xx, 404', 404, true], ['200, 201', 202, false], ['503', 503, true],
])('%s of a %i: %j', (words, status, pass) => {
  expect(judged(`GET /x | ${words}`, answer(status)).pass).toBe(pass)
  expect(expectsStatus(checkOf(`GET /x | ${words}`), status)).toBe(pass)
})

test('a time is at most that', () => {
  expect(judged('GET /x | 200 | within 2 s', answer(200, '', {}, 2000)).pass).toBe(true)
  expect(judged('GET /x | 200 | within 2 s', answer(200, '', {}, 2001))).toMatchObject({ pass: false, expected: 'within 2 s', got: '200 without a content type, after 2001 ms' })
})

describe('what asks for JSON gets JSON', () => {
  test.each([
    ['an HTML page that holds [', html(200)],
    ['a list that calls itself HTML', answer(200, '[]', { 'content-type': 'text/html' })],
    ['a list that calls itself nothing', answer(200, '[]')],
    ['torn JSON', answer(200, '[1, ', { 'content-type': 'application/json' })],
    ['an empty body', answer(200, '', { 'content-type': 'application/json' })],
    ['what is not UTF-8', { ...answer(200, [1]), body: new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]) }],
  ])('%s is no array', (_, came) => expect(judged('GET /x | 200 | $ is array', came).pass).toBe(false))

  test('problem+json is JSON', () => {
    expect(judged('GET /x | 400 | $.title is string', answer(400, '{"title":"no"}', { 'content-type': 'application/problem+json' })).pass).toBe(true)
  })
})

describe('what came', () => {
  test.each<[string, ReturnType<typeof answer>, string, string]>([
    ['401 | $.error is string', text404, '401', '404 text/plain, 404 page not found'],
    ['401', answer(404), '401', '404 without a content type, an empty body'],
    ['200 | $ is array', html(200), '$ is array', `200 text/html, ${HTML}`],
    ['200 | $.id is string', answer(200, { id: 5 }), '$.id is string', '200 application/json, $.id is 5'],
    ['200 | $.id is string', answer(200, { error: 'no' }), '$.id is string', '200 application/json, nothing at $.id in {"error":"no"}'],
    ['200 | $[*].id is string', answer(200, [{ id: 'a' }, { id: null }]), '$[*].id is string', '200 application/json, $[*].id is null'],
    ['200 | $[*] count == 2', answer(200, [1]), '$[*] count == 2', '200 application/json, 1 at $[*]'],
    ['200 | $.error not exists', answer(200, { error: 'no' }), '$.error not exists', '200 application/json, $.error is "no"'],
    ['200 | header location exists', answer(200, {}), 'header location exists', '200 application/json, without location'],
    ['301 | header location == "/a"', answer(301, '', { location: '/b' }), 'header location == "/a"', '301 without a content type, location is "/b"'],
    ['200 | $.a -> b', answer(200, { a: '' }), '$.a -> b: a text of 1 to 500 characters, a number, true or false', '200 application/json, $.a is ""'],
  ])('%s', (words, came, expected, got) => {
    expect(judged(`GET /x | ${words}`, came)).toEqual({ pass: false, expected, got, kept: {} })
  })

  test('is at most 200 characters, and no half of one', () => {
    const { got } = judged('GET /x | 401', answer(200, '\u{1f600}'.repeat(1000), { 'content-type': 'text/plain' })) as { got: string }
    expect([...got]).toHaveLength(200)
    expect(got).not.toMatch(/\p{Cs}/u)
  })

  test.each([
    ['POST /workspaces {} | 200', { id: 'w', connection: { auth_token: 'live-secret', url: 'u' } }],
    ['POST /workspaces {} | 201 | $.id is number', { connection: { 'auth_token': 'live-secret' }, id: 'w' }],
    ['POST /workspaces {} | 201 | $.connection is array', { connection: { auth_token: 'live-"secret' } }],
    ['POST /workspaces {} | 201 | $.connection.auth_token is number', { connection: { auth_token: 'live-secret' } }],
    ['POST /workspaces {} | 201 | $.nothing exists', `{"password" : "live-secret`],
  ])('shows no live secret: %s', (line, body) => {
    expect(JSON.stringify(judged(line, typeof body === 'string' ? answer(201, body, { 'content-type': 'application/json' }) : answer(201, body)))).not.toContain('live-')
  })
})

describe('what is kept', () => {
  const kept = (line: string, came: ReturnType<typeof answer>) => judged(line, came).kept

  test.each<[unknown, string]>([['m1', 'm1'], [5, '5'], [-1.5, '-1.5'], [true, 'true'], ['a/../b', 'a/../b'], ['x'.repeat(500), 'x'.repeat(500)]])('%j', (id, value) => {
    expect(judged('POST /x | 201 | $.id -> id', answer(201, { id }))).toEqual({ pass: true, kept: { id: value } })
  })

  test.each([
    [null], [''], ['.'], ['..'], [[]], [{}], ['x'.repeat(501)], ['a\r\nb'], ['a\ud83d'],
  ])('%j cannot be: in a path it would mean something else', (id) => {
    expect(judged('POST /x | 201 | $.id -> id', answer(201, { id }))).toMatchObject({ pass: false, kept: {} })
  })

  test('the first that the path finds', () => {
    expect(kept('GET /x | 200 | $[?@.a == 1].id -> id', answer(200, [{ a: 2, id: 'x' }, { a: 1, id: 'y' }, { a: 1, id: 'z' }]))).toEqual({ id: 'y' })
  })

  test.each<[string, ReturnType<typeof answer>]>([
    ['another success', answer(200, { id: 'm1' })],
    ['a wrong content type', answer(201, '{"id":"m1"}', { 'content-type': 'text/plain' })],
    ['too slow', answer(201, { id: 'm1' }, {}, 9000)],
  ])('also where the check failed, since it was made: %s', (_, came) => {
    expect(judged('POST /x | 201 | $.id is string -> id | within 1 s', came)).toMatchObject({ pass: false, kept: { id: 'm1' } })
  })

  test('not from a refusal: the id of a 409 may be somebody else\'s', () => {
    expect(kept('POST /x | 201 | $.id -> id', answer(409, { id: 'm1' }))).toEqual({})
    expect(kept('POST /x | 201, 409 | $.id -> id', answer(409, { id: 'm1' }))).toEqual({ id: 'm1' })
  })
})

describe('a hostile tenant', () => {
  const json = (body: string) => answer(200, body, { 'content-type': 'application/json' })
  test.each([
    ['nested half a million deep', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['of half a million rows', `[${'1,'.repeat(500_000)}1]`],
  ])('a body %s is judged, and quickly', (_, body) => {
    for (const words of ['$..id exists', '$[?@.a == "x"] exists', '$[*].id is string', '$.id -> id', '$ == {"a":[]}']) {
      expect(judged(`GET /x | 200 | ${words}`, json(body)).pass).toBe(false)
    }
  })

  test('the last of half a million rows is found', () => {
    const rows = json(`[${'1,'.repeat(500_000)}"x"]`)
    expect(judged('GET /x | 200 | $[?@ == "x"] exists | $[*] count == 500001', rows).pass).toBe(true)
  })

  test('a member called __proto__ is a member', () => {
    expect(judged('GET /x | 200 | $.id exists', json('{"__proto__":{"id":"x"}}')).pass).toBe(false)
    expect(judged('GET /x | 200 | $["__proto__"].id exists', json('{"__proto__":{"id":"x"}}')).pass).toBe(true)
  })
})
