import { freshCanary, writes } from '../../src/smoke/canary'
import { judge } from '../../src/smoke/judge'
import { curlLine } from '../../src/smoke/repeat'
import type { Values } from '../../src/smoke/suite'
import { fillCheck } from '../../src/smoke/template'
import { answer, checkOf, faultsOf, suiteOf, suiteWith } from './suites'

const VALUES: Values = { probe: 'p-1', origin: 'https://c1.example.com', memory: 'm&1', 'env.KEY': 'k"1' }
const judged = (line: string, said: ReturnType<typeof answer>, values = VALUES) => judge(checkOf(line), said, values)
const withEnv = (line: string): string => `name: x\nenv: [KEY]\nchecks:\n  - it: ${line}\n`

test.each<[string, string | undefined, string | undefined]>([
  ['POST /x {"a":"{memory}"} | 200', '{"a":"m&1"}', undefined],
  ['POST /x form {"a":"{memory}","n":7} | 200', 'a=m%261&n=7', 'application/x-www-form-urlencoded'],
  ['POST /x text "hello {memory}" | 200', 'hello m&1', 'text/plain; charset=utf-8'],
  ['POST /x text "<a/>" with Content-Type: application/xml | 200', '<a/>', 'application/xml'],
  ['OPTIONS /x | 204', undefined, undefined],
])('%s sends %j', (line, body, type) => {
  const check = checkOf(line)
  const sent = fillCheck(check, VALUES)
  if ('missing' in sent) throw new Error('nothing is missing')
  const headers = Object.fromEntries(Object.entries(sent.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
  expect([sent.body, headers['content-type']]).toEqual([body, type])
  const byHand = curlLine(check, freshCanary({ url: 'https://c1.example.com' }, 0, 'p-1'))
  if (type) expect(byHand).toContain(`'content-type: ${type}'`)
})

test.each([
  ['POST /x form ["a"] | 200', 'a form of texts'], ['POST /x form {"a":{}} | 200', 'a form of texts'], ['POST /x text {"a":1} | 200', 'a text in double quotes'],
  ['OPTIONS /x {"a":1} | 200', 'no body'], ['POST /x {} | 200 | retry 5 s', 'only reads'], ['GET /x | 200 | header x not exists -> y', 'something to keep'],
  ['GET /x | 200 | $.a == 1e999', 'a value of JSON'], ['GET /x/${{ github.sha }} | 200', '{env.SHA}'], ['GET /x/{env.KEY} | 200', 'env: [KEY] at the head'],
  ['GET /x/{{probe}} | 200', 'single braces, as in {probe}'], ['GET /x | 200 | {memory} == {nobody}', 'a value that an earlier line keeps'],
])('%s is a fault', (line, words) => {
  expect(faultsOf(suiteWith(line))).toEqual([expect.stringContaining(words)])
})

test.each(['env: KEY', 'env: [1X]', 'env: [{a: b}]'])('%s is no list of variables', (head) => {
  expect(faultsOf(`name: x\n${head}\nchecks:\n  - GET /x | 200\n`)).toEqual([expect.stringContaining('env: [PARTNER_KEY]')])
})

test('a variable is a value like any other, escaped for its place', () => {
  const check = suiteOf(withEnv('POST /x/{env.KEY} {"a":"{env.KEY}"} | 200')).checks[0]!
  expect(fillCheck(check, VALUES)).toMatchObject({ path: '/x/k%221', body: '{"a":"k\\"1"}' })
})

test('what only reads is no write, and may wait for what shows later', () => {
  const check = checkOf('POST /search {"q":1} only reads as nobody | 200 | retry 5 s')
  expect([writes(check), check.as, check.retryFor]).toEqual([false, 'nobody', 5_000])
  expect([writes(checkOf('POST /x | 200')), writes(checkOf('OPTIONS /x | 200'))]).toEqual([true, false])
})

test('a header is kept', () => {
  const line = 'POST /x | 201 | header location contains "/x/" -> place'
  expect(judged(line, answer(201, '', { location: '/x/7' }))).toEqual({ pass: true, kept: { place: '/x/7' } })
  expect(judged('POST /x | 201 | header location -> place', answer(201, ''))).toMatchObject({ pass: false, kept: {} })
})

test.each<[string, unknown, boolean]>([
  ['$.a not contains "x"', { a: 'abc' }, true], ['$.a not contains "b"', { a: 'abc' }, false], ['$.a not contains 1', { a: [2] }, true],
  ['$.a not contains 1', { a: [1] }, false], ['$.a not contains "x"', { a: 5 }, false], ['$.a not contains "x"', {}, false],
])('%s of %j: %j', (words, body, pass) => {
  expect(judged(`GET /x | 200 | ${words}`, answer(200, body)).pass).toBe(pass)
})

test.each<[string, string, string, boolean]>([
  ['==', 'a', 'a', true], ['==', 'a', 'b', false], ['!=', 'a', 'b', true], ['<', '9', '10', true], ['<', '10', '9', false], ['<', 'a', 'b', false],
  ['==', '9007199254740993', '9007199254740992', false], ['>', '9007199254740993', '9007199254740992', true],
])('two kept values: %s of %j and %j: %j', (comparison, memory, probe, pass) => {
  expect(judged(`GET /x | 200 | {memory} ${comparison} {probe}`, answer(200, ''), { ...VALUES, memory, probe }).pass).toBe(pass)
})

test.each([['9007199254740993', true], ['9007199254740992', false], ['-9007199254740993', false]])('$.id == %s is exact: %j', (number, pass) => {
  const body = { ...answer(200, {}), body: Buffer.from('{"id":9007199254740993}') }
  expect(judged(`GET /x | 200 | $.id is number | $.id > 5 | $.id == ${number}`, body).pass).toBe(pass)
  expect(judged('GET /x | 200 | $.id -> id', body)).toEqual({ pass: true, kept: { id: '9007199254740993' } })
})

test.each<[string, string, string, string | undefined]>([
  ['==', '7', '7', undefined], ['==', '7', '8', '{memory} is not the same as {found}'], ['!=', '7', '7', '{memory} is the same as {found}'],
  ['<', '7', '8', undefined], ['<', '8', '7', '{memory} is not < {found}'], ['>=', '7', 'x', '{found} is no number'],
  ['<', '9007199254740992', '9007199254740993', undefined],
])('{memory} %s {found}, where they are %s and %s', (comparison, memory, found, got) => {
  const check = suiteOf(`name: x\nchecks:\n  - k: GET /k | 200 | $.id -> memory | $.b -> found\n  - it: GET /x | 200 | {memory} ${comparison} {found}\n`).checks[1]!
  const judgement = judge(check, answer(200, {}), { ...VALUES, memory, found })
  expect(judgement.pass ? undefined : judgement.got).toEqual(got && expect.stringContaining(got))
})
