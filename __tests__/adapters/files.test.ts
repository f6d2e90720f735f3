import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addToFile, makeFolder, replaceFile } from '../../src/adapters/files'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'files-')) })
const at = (name: string): string => join(folder, name)

test('a file that others could read is replaced by one that they cannot', () => {
  writeFileSync(at('e'), 'old')
  chmodSync(at('e'), 0o666)
  replaceFile(at('e'), 'new')
  expect([readFileSync(at('e'), 'utf8'), statSync(at('e')).mode & 0o777, readdirSync(folder)]).toEqual(['new', 0o600, ['e']])
})

test('nothing is written through a link', () => {
  writeFileSync(at('victim'), 'precious')
  symlinkSync(at('victim'), at('e'))
  replaceFile(at('e'), 'new')
  expect([readFileSync(at('victim'), 'utf8'), readFileSync(at('e'), 'utf8'), lstatSync(at('e')).isFile()]).toEqual(['precious', 'new', true])
})

test.each([
  ['a pipe', () => execFileSync('mkfifo', [at('e')]), /is a pipe/],
  ['a folder', () => mkdirSync(at('e')), /is a folder/],
  ['a link to a device', () => symlinkSync('/dev/full', at('e')), /is a device/],
])('%s stays what it is, and nobody waits for a reader', (_, arrange, words) => {
  arrange()
  expect(() => replaceFile(at('e'), 'new')).toThrow(words)
  expect(readdirSync(folder)).toEqual(['e'])
})

test.each(['/proc/nobody/e.json', '/proc/self/e.json', '/dev/null', '/dev/e.json', '/dev/full/e.json'])('%s is no place for a file, and is told so at once', (path) => {
  expect(() => replaceFile(path, 'new')).toThrow()
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

test('a folder below /proc ends in an error, and not in a search without end', () => {
  expect(() => makeFolder('/proc/nobody/a/b')).toThrow(/ENOENT/)
  makeFolder(at('a/b/c'))
  expect(statSync(at('a/b/c')).isDirectory()).toBe(true)
})

test('what is added to a file is added whole; a pipe without a reader and a full disk are told', () => {
  addToFile(at('o'), 'one\n')
  addToFile(at('o'), 'two\n')
  expect(readFileSync(at('o'), 'utf8')).toBe('one\ntwo\n')
  execFileSync('mkfifo', [at('p')])
  expect(() => addToFile(at('p'), 'x')).toThrow(/ENXIO/)
  expect(() => addToFile('/dev/full', 'x')).toThrow(/ENOSPC/)
})
