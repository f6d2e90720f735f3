import type { JournalEntry } from '../../src/release/journal'
import { parseSuite, suiteFaultLine } from '../../src/smoke/parse'
import { replaySmoke } from '../../src/smoke/replay'

type Files = Record<string, string>

const CHECK = (name: string): string => `name: ${name}\nchecks:\n  - ${name}: GET /${name} | 200\n`

function read(files: Files, main = 'suites/main.yml') {
  const opened: string[] = []
  const parsed = parseSuite(files['main.yml']!, main, (path) => {
    opened.push(path)
    const text = files[path]
    if (text === undefined) throw new Error(`${path} cannot be read: there is no such file`)
    return text
  })
  return { opened, parsed, faults: parsed.ok ? [] : parsed.faults.map(suiteFaultLine) }
}

const names = ({ parsed }: ReturnType<typeof read>) => parsed.ok && [parsed.suite.checks.map(({ name }) => name), parsed.suite.cleanUp.map(({ text }) => text)]

test('what is included stands before, and is cleaned up after', () => {
  const files = {
    'main.yml': 'name: main\ninclude: [parts/space.yml, health.yml]\nchecks:\n  - memory: POST /workspaces/{space}/memories {} | 201 | $.id -> memory\nclean-up:\n  - DELETE /memories/{memory} | 2xx\n',
    'parts/space.yml': 'name: space\nenv: [KEY]\nchecks:\n  - space: POST /workspaces {"key":"{env.KEY}"} | 201 | $.id -> space\nclean-up:\n  - DELETE /workspaces/{space} | 2xx\n',
    'health.yml': CHECK('health'),
  }
  const found = read(files)
  expect(names(found)).toEqual([['space', 'health', 'memory'], ['DELETE /memories/{memory} | 2xx', 'DELETE /workspaces/{space} | 2xx']])
  expect(found.parsed).toMatchObject({ suite: { name: 'main', env: ['KEY'] }, included: [{ path: 'parts/space.yml' }, { path: 'health.yml' }] })
})

test('a path is relative to the file that names it, and a file that several include stands once', () => {
  const files = {
    'main.yml': 'name: main\ninclude:\n  - parts/a.yml\n  - parts/b.yml\n',
    'parts/a.yml': `include: [../base.yml]\n${CHECK('a')}`,
    'parts/b.yml': `include: [./../parts/../base.yml, deep/c.yaml]\n${CHECK('b')}`,
    'base.yml': CHECK('base'),
    'parts/deep/c.yaml': CHECK('c'),
  }
  const found = read(files)
  expect(names(found)).toEqual([['base', 'a', 'c', 'b'], []])
  expect(found.opened).toEqual(['parts/a.yml', 'base.yml', 'parts/b.yml', 'parts/deep/c.yaml'])
})

test('a built-in suite is included by its name, and no file is read for it', () => {
  const found = read({ 'main.yml': 'name: main\ninclude: [canary]\nchecks:\n  - mine: GET /mine/{memory} | 200\n' })
  expect(found.faults).toEqual([])
  expect(found.opened).toEqual([])
  expect(names(found)).toMatchObject([expect.arrayContaining(['mine', 'liveness']), [expect.any(String), expect.any(String)]])
})

test.each<[string, Files, string[]]>([
  ['a mistake of an included file', { 'main.yml': 'name: m\ninclude: [a.yml]\n', 'a.yml': 'name: a\nchecks:\n  - a: GET /a | ok\n' },
    ['suites/a.yml:3:17: `ok`: expected a status such as 200, or several: 200, 201 or 2xx, 404']],
  ['mistakes of several files, the named one first', { 'main.yml': `include: [a.yml]\n${CHECK('m')}  - n: GET /n | no\n`, 'a.yml': 'name: a\nchecks: []\n' },
    ['suites/main.yml:5:17: `no`: expected a status such as 200, or several: 200, 201 or 2xx, 404', 'suites/a.yml:2:9: expected at least one check']],
  ['a name twice, in two files', { 'main.yml': `include: [a.yml]\n${CHECK('a')}`, 'a.yml': CHECK('a') },
    ['suites/main.yml:4:5: `a`: expected another name: suites/a.yml:3 has this one']],
  ['a value kept twice, in two files', { 'main.yml': 'name: m\ninclude: [a.yml]\nchecks:\n  - m: GET /m | 200 | $.id -> id\n', 'a.yml': 'name: a\nchecks:\n  - a: GET /a | 200 | $.id -> id\n' },
    ['suites/main.yml:4:31: `id`: expected another name: suites/a.yml:3 keeps this one']],
  ['a value that comes later', { 'main.yml': 'name: m\ninclude: [a.yml]\nchecks:\n  - m: GET /m | 200 | $.id -> id\n', 'a.yml': 'name: a\nchecks:\n  - a: GET /{id} | 200\n' },
    ['suites/a.yml:3:13: `{id}`: expected a value that an earlier line keeps, or one of {probe}, {origin}']],
  ['itself', { 'main.yml': `include: [main.yml]\n${CHECK('m')}` }, ['suites/main.yml:1:11: `main.yml`: expected another file: this one includes itself by it']],
  ['a circle', { 'main.yml': `include: [a/a.yml]\n${CHECK('m')}`, 'a/a.yml': `include: [../main.yml]\n${CHECK('a')}` },
    ['suites/a/a.yml:1:11: `../main.yml`: expected another file: this one includes itself by it']],
  ['what is not there; its values are not told as well', { 'main.yml': 'name: m\ninclude: [a.yml]\nchecks:\n  - m: GET /{id} | 200\n' },
    ['suites/main.yml:2:11: `a.yml`: expected a suite that can be read: a.yml cannot be read: there is no such file']],
  ['what is no suite', { 'main.yml': `include: [a.yml]\n${CHECK('m')}`, 'a.yml': 'root:x:0:0\n' }, ['suites/a.yml:1:1: expected a suite: name:, checks: and, where the checks make something, clean-up:']],
  ['a map', { 'main.yml': `include: {a: b}\n${CHECK('m')}` }, ['suites/main.yml:1:10: expected a list of suites, such as include: [common.yml]']],
])('%s is a fault', (_, files, faults) => {
  expect(read(files).faults).toEqual(faults)
})

test.each([
  '../a.yml', 'a/../../a.yml', '/etc/a.yml', 'C:/a.yml', 'a\\a.yml', '.env', 'a.json', 'https://x.test/a.yml', 'a.yml/', '..', 'cannary',
])('%s lies where a suite reads nothing', (path) => {
  const found = read({ 'main.yml': `name: m\ninclude:\n  - '${path}'\n` })
  expect(found.faults).toEqual([expect.stringContaining('expected a .yml file in suites/ or below, as it lies from here, or a built-in suite')])
  expect(found.opened).toEqual([])
})

test('bounds: how deep, how many files, how much, how many lines', () => {
  const chain = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.yml`, `include: [${index + 1}.yml]\n${CHECK(`n${index}`)}`]))
  expect(read({ ...chain, 'main.yml': chain['0.yml']! }).faults).toEqual(['suites/5.yml:1:11: `6.yml`: expected files that include one another at most 5 deep'])
  const many = Array.from({ length: 25 }, (_, index) => `f${index}.yml`)
  const wide = Object.fromEntries(many.map((name) => [name, CHECK(name.slice(0, -4))]))
  expect(read({ ...wide, 'main.yml': `name: m\ninclude: [${many.join(', ')}]\n` }).faults).toEqual(Array.from({ length: 5 }, () => expect.stringContaining('at most 20 files')))
  const large = `#${'x'.repeat(200 * 1024)}\n`
  expect(read({ 'main.yml': `${large}include: [a.yml]\n${CHECK('m')}`, 'a.yml': large + CHECK('a') }).faults).toEqual([expect.stringContaining('at most 256 KiB together')])
  const lines = (prefix: string) => `name: x\nchecks:\n${Array.from({ length: 150 }, (_, index) => `  - GET /${prefix}${index} | 200\n`).join('')}`
  expect(read({ 'main.yml': `include: [a.yml]\n${lines('m')}`, 'a.yml': lines('a') }).faults).toEqual(['suites/main.yml:54:5: expected at most 200 lines of a kind, with those of all files'])
})

test('whoever cleans up after a kill reads no file', async () => {
  const suite = { name: 'suites/main.yml', text: 'name: m\ninclude: [a.yml]\n', included: [{ path: 'a.yml', text: 'name: a\nchecks:\n  - a: POST /a | 201 | $.id matches /^\\w+$/ -> id\nclean-up:\n  - DELETE /a/{id} | 2xx | $.gone matches /yes/\n' }] }
  const entries: JournalEntry[] = [{ kind: 'smoke', at: 0, suite, canaries: [{ url: 'https://c1.example.com', probe: 'p-1' }] }, { kind: 'asking', at: 1, canary: 0, check: 'a' }]
  const state = await replaySmoke(entries)
  expect(state?.suite.cleanUp).toHaveLength(1)
  expect(state?.canaries[0]?.uncertain).toEqual(new Set(['id']))
})
