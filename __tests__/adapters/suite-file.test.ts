import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesBeside } from '../../src/adapters/suite-file'

const root = mkdtempSync(join(tmpdir(), 'suites-'))
const folder = join(root, 'suites')
const open = filesBeside(join(folder, 'main.yml'))

beforeAll(() => {
  mkdirSync(join(folder, 'parts.yml'), { recursive: true })
  writeFileSync(join(root, 'outside.yml'), 'secret')
  writeFileSync(join(folder, 'common.yml'), 'name: common')
  writeFileSync(join(folder, 'plain.txt'), 'secret')
  writeFileSync(join(folder, 'large.yml'), 'x'.repeat(1024 * 1024 + 1))
  writeFileSync(join(folder, 'bytes.yml'), new Uint8Array([0xff]))
  symlinkSync(join(folder, 'common.yml'), join(folder, 'inside.yml'))
  symlinkSync(join(root, 'outside.yml'), join(folder, 'out.yml'))
  symlinkSync(root, join(folder, 'up'))
  symlinkSync(join(folder, 'plain.txt'), join(folder, 'text.yml'))
})
afterAll(() => rmSync(root, { recursive: true }))

test.each(['common.yml', 'inside.yml'])('%s is read', (path) => {
  expect(open(path)).toBe('name: common')
})

test.each([
  ['out.yml', 'a link leads out of the folder of the suite'],
  ['up/outside.yml', 'a link leads out of the folder of the suite'],
  ['text.yml', 'or to no .yml file'],
  ['parts.yml', 'it is no file'],
  ['large.yml', 'it is too large'],
  ['bytes.yml', 'it is not UTF-8'],
  ['none.yml', 'there is no such file'],
])('%s is not: %s', (path, words) => {
  expect(() => open(path)).toThrow(words)
})
