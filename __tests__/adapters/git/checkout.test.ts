import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strangeFile } from '../../../src/adapters/git/checkout'

const ENV = { PATH: process.env['PATH'], HOME: '/nowhere' }
let folder: string
const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@test', ...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
const path = (): string => join(folder, '.github/release-action.yml')
const write = (text: string): void => writeFileSync(path(), text)
const commit = (text: string): void => {
  write(text)
  git('add', '.')
  git('commit', '-q', '-m', text.trim())
}
const strange = (text: string, branch?: string): Promise<string | undefined> => strangeFile(path(), text, branch, ENV)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-action-git-'))
  mkdirSync(join(folder, '.github'))
  git('init', '-q', '-b', 'main')
  commit('a: 1\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('on the branch the file is the person\'s, also as it is being changed', async () => {
  write('a: 2\n')
  expect(await strange('a: 2\n')).toBeUndefined()
})

test('on another one it counts as long as it is what the branch has', async () => {
  git('checkout', '-q', '-b', 'other')
  expect(await strange('a: 1\n')).toBeUndefined()
  expect(await strange('a: 1\r\n')).toBeUndefined()
  commit('a: 2\n')
  expect(await strange('a: 2\n')).toBe('the branch other is checked out, where this file is another than on main')
  expect(await strange('a: 2\n', 'other')).toBeUndefined()
  git('checkout', '-q', '--detach')
  expect(await strange('a: 2\n')).toMatch(/^no branch is checked out/)
})

test('a file that the branch does not have is another', async () => {
  git('rm', '-q', '--cached', '.github/release-action.yml')
  git('commit', '-q', '-m', 'none')
  git('checkout', '-q', '-b', 'other')
  expect(await strange('a: 1\n')).toMatch(/another than on main/)
})

test('where nobody names the branch it is the one that origin calls its head', async () => {
  git('branch', '-m', 'main', 'trunk')
  expect(await strange('a: 2\n')).toMatch(/another than on main/)
  git('update-ref', 'refs/remotes/origin/trunk', 'HEAD')
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
  expect(await strange('a: 2\n')).toBeUndefined()
})

test('outside of a clone it is the person\'s own; where git cannot be asked nobody guesses', async () => {
  const alone = mkdtempSync(join(tmpdir(), 'release-action-alone-'))
  expect(await strangeFile(join(alone, 'x.yml'), '', undefined, ENV)).toBeUndefined()
  rmSync(alone, { recursive: true })
  writeFileSync(join(folder, '.git/HEAD'), 'nonsense')
  expect(await strange('a: 1\n')).toMatch(/the local git cannot tell/)
})
