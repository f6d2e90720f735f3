import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageFault } from '../../src/cli/arguments'
import { checkSuite, showSuite } from '../../src/cli/suite'
import { BUILTIN_SUITES } from '../../src/smoke/builtin'

const folder = mkdtempSync(join(tmpdir(), 'suite-'))
const file = join(folder, 'smoke.yml')
afterAll(() => rmSync(folder, { recursive: true }))

async function printed(run: (out: { write: (text: string) => true }) => number | Promise<number>): Promise<{ code: number; text: string }> {
  let text = ''
  const write = (more: string): true => {
    text += more
    return true
  }
  const code = await run({ write })
  return { code, text }
}

const check = (content: string | Uint8Array, at = file) => {
  writeFileSync(file, content)
  return printed((out) => checkSuite(at, out))
}

test.each(BUILTIN_SUITES)('%s can be started from', async (name) => {
  const { code, text } = await printed((out) => showSuite(name, out))
  expect(code).toBe(0)
  expect(await check(text)).toEqual({ code: 0, text: expect.stringMatching(/smoke\.yml: \d checks, \d clean-up lines, no faults\n$/) })
})

test('one is not several', async () => {
  expect((await check('name: x\nchecks:\n  - GET /x | 200\n')).text).toBe(`${file}: 1 check, 0 clean-up lines, no faults\n`)
})

test('faults, and exit code 2', async () => {
  expect(await check('name: x\nchecks:\n  - a: GET /x | ok\n  - b: GET /y\n')).toEqual({
    code: 2,
    text: `${file}:3:17: \`ok\`: expected a status such as 200, or several: 200, 201 or 2xx, 404\n${file}:4:14: expected | and a status, such as | 200\n`,
  })
})

test('a file of a pull request gives the runner no commands', async () => {
  const { text } = await check('name: x\nchecks:\n  - a: "GET \\n::set-env name=a::b"\n  - b: GET ##[error]x | 200\n  - "c\\u001b[31m": GET /x | 200\n')
  expect(text).not.toMatch(/^\s*::|##\[/m)
  expect(text).not.toContain('\u001b')
  expect(text.trimEnd().split('\n').every((line) => line.startsWith(`${file}:`))).toBe(true)
})

test('what cannot be read is said, and why', async () => {
  await expect(check('', join(folder, 'none.yml'))).rejects.toThrow(/none\.yml cannot be read: there is no such file/)
  await expect(check('', folder)).rejects.toThrow(/cannot be read: it is a folder/)
  await expect(check(new Uint8Array([0xff, 0xfe]))).rejects.toThrow(/cannot be read: it is not UTF-8/)
  await expect(printed((out) => showSuite('cannary', out))).rejects.toThrow(new UsageFault('there is no built-in suite "cannary", only canary and workspace-server'))
})

test('what a suite includes is counted and named, and its mistakes are told where they stand', async () => {
  mkdirSync(join(folder, 'parts'))
  writeFileSync(join(folder, 'parts/one.yml'), 'name: one\nchecks:\n  - GET /one | 200\n')
  const main = 'name: x\ninclude: [parts/one.yml]\nchecks:\n  - GET /x | 200 | $.v matches /^v\\d+$/\n'
  expect((await check(main)).text).toBe(`${file}: 2 checks, 0 clean-up lines, with parts/one.yml, no faults\n`)
  writeFileSync(join(folder, 'parts/one.yml'), 'name: one\nchecks:\n  - GET /one | ok\n')
  expect(await check(main)).toEqual({ code: 2, text: expect.stringMatching(/parts\/one\.yml:3:16: `ok`: expected a status[^\n]*\n$/) })
  expect((await check('name: x\nchecks:\n  - GET /x | 200 | $.v matches /v(/\n')).text).toContain(`${file}:3:33: \`v(\`: expected a regular expression as RE2 has them`)
})
