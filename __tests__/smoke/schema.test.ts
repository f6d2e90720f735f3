import Ajv from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import schema from '../../docs/suite.schema.json'
import { BUILTIN_SUITES, builtinSuite } from '../../src/smoke/builtin'
import { parseSuite, suiteFaultLine } from '../../src/smoke/parse'

// Draft 7, which the editors' YAML language server knows best; markdownDescription is its own word.
const validate = new Ajv({ keywords: ['markdownDescription'] }).compile(schema)
const page = readFileSync(join(__dirname, '../../docs/smoke-suites.md'), 'utf8')
const blocks = (language: string) => [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map((found) => found[1]!)

test.each(BUILTIN_SUITES)('the schema takes %s, which is sound YAML without any relief', (name) => {
  const text = builtinSuite(name)!
  expect(text).toContain(`$schema=${schema.$id}\n`)
  expect(validate(parse(text))).toBe(true)
})

test.each<[string, object]>([
  ['no name', { checks: ['GET /x | 200'] }],
  ['no checks', { name: 'x' }],
  ['nothing that is included', { name: 'x', include: [] }],
  ['a path outside', { name: 'x', include: ['/etc/x.yml'] }],
  ['a file that is no suite', { name: 'x', include: ['x.json'] }],
  ['one path and no list', { name: 'x', include: 'x.yml' }],
  ['an empty list', { name: 'x', checks: [] }],
  ['another key', { name: 'x', checks: ['GET /x | 200'], cleanup: [] }],
  ['two checks in one item', { name: 'x', checks: [{ a: 'GET /x | 200', b: 'GET /y | 200' }] }],
  ...[
    'get /x | 200', 'GET x | 200', 'GET https://c1.example.com/x | 200', 'GET //x | 200', 'GET /x', 'GET /x | ok', 'GET /x | 20', 'GET /x | 1xx', 'GET /x | 200 404',
    'GET /x | 200 | subsystems is object', 'TRACE /x | 200', '',
  ].map((line): [string, object] => [line, { name: 'x', checks: [{ a: line }] }]),
])('the schema refuses %s, as the parser does', (_, suite) => {
  expect(validate(suite)).toBe(false)
  expect(parseSuite(JSON.stringify(suite), 'x').ok).toBe(false)
})

test('the schema takes what the page shows, and so does the parser', () => {
  const suites = blocks('yaml')
  expect(suites).toHaveLength(4)
  for (const text of suites.slice(0, 3)) {
    expect(parseSuite(text, 'page', (path) => `name: ${path}\nchecks:\n  - ${path}: GET /health | 200\n`)).toMatchObject({ ok: true })
    expect(validate(parse(text))).toBe(true)
  }
})

test('the page tells faults as they read', () => {
  const night = parseSuite(blocks('yaml')[3]!, 'night.yml')
  expect(night.ok ? [] : night.faults.map(suiteFaultLine)).toEqual(blocks('text')[0]!.trimEnd().split('\n'))
})

test.each([...page.matchAll(/^\| (`.*?`) \| /gm)].flatMap((found) => found[1]!.split(', `').map((one) => one.replaceAll('`', '')))
  .filter((words) => /^(?:\$|header|content-type|within|retry)/.test(words)))('the page\'s %s is right', (words) => {
  expect(parseSuite(`name: x\nchecks:\n  - GET /x | 200 | ${words}\n`, 'page')).toMatchObject({ ok: true })
})
