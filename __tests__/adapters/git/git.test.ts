import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGit } from '../../../src/adapters/git/git'
import { withCommit } from '../../../src/run/names'
import { quiet } from '../../support/ports'

const ENV = { PATH: process.env['PATH'], HOME: '/nowhere' }
const began = process.cwd()
let folder: string
const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@test', ...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
const commit = (message: string): string => {
  git('commit', '-q', '--allow-empty', '-m', message)
  return git('rev-parse', 'HEAD')
}
let [one, two, other] = ['', '', '']

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-action-git-'))
  git('init', '-q', '-b', 'main')
  one = commit('one')
  two = commit('two')
  git('tag', '-a', 'v1.4.2', '-m', 'a tag of its own')
  git('checkout', '-q', '-b', 'other', one)
  other = commit('other')
  git('checkout', '-q', 'main')
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(began)
  rmSync(folder, { recursive: true, force: true })
})

test('names stand for commits, in full', async () => {
  const local = createGit(ENV)
  for (const name of ['HEAD', 'main', 'v1.4.2', two.slice(0, 7)]) expect(await local.resolve(name)).toBe(two)
  expect(await local.resolve('HEAD~1')).toBe(one)
})

test.each([['v9'], ['--version'], ['-h'], ['a\nb'], [''], ['HEAD:x'], ['x'.repeat(300)]])('%j is no commit', async (name) => {
  expect(await createGit(ENV).resolve(name)).toBeUndefined()
})

test('commits are counted in both directions, and unknown ones are unknown', async () => {
  const local = createGit(ENV)
  expect([await local.commitsAhead(one, two), await local.commitsAhead(two, one), await local.commitsAhead(two, other)]).toEqual([1, 0, 1])
  expect([await local.commitsAhead(other, two), await local.commitsAhead(one, one)]).toEqual([1, 0])
  await expect(local.commitsAhead(one, 'f'.repeat(40))).rejects.toMatchObject({ reason: 'head-unreadable' })
  expect([await local.knows(one), await local.knows('f'.repeat(40)), await local.knows('fffffff')]).toEqual([true, false, false])
})

test('no hook, no pager and no watcher of the clone is run, and no lock is taken', async () => {
  const trap = join(folder, 'trap')
  writeFileSync(trap, `#!/bin/sh\ntouch ${folder}/sprung\n`)
  chmodSync(trap, 0o755)
  for (const setting of ['core.fsmonitor', 'core.pager', 'core.sshCommand']) git('config', setting, trap)
  const local = createGit({ ...ENV, GIT_PAGER: trap })
  await local.resolve('HEAD')
  await local.commitsAhead(one, two)
  expect(readdirSync(folder)).toEqual(['.git', 'trap'])
  expect(readdirSync(join(folder, '.git')).filter((name) => name.endsWith('.lock'))).toEqual([])
  for (const setting of ['core.fsmonitor', 'core.pager', 'core.sshCommand']) git('config', '--unset', setting)
})

test('where there is no clone, or no git, it says so', async () => {
  process.chdir(tmpdir())
  await expect(createGit({ ...ENV, GIT_CEILING_DIRECTORIES: '/' }).resolve('HEAD')).rejects.toMatchObject({ reason: 'head-unreadable', message: expect.stringMatching(/not a git repository/) })
  process.chdir(folder)
})

test('a shallow clone tells nothing of the order', async () => {
  const shallow = join(folder, 'shallow')
  git('clone', '-q', '--depth', '1', `file://${folder}`, shallow)
  process.chdir(shallow)
  await expect(createGit(ENV).commitsAhead(two, two)).rejects.toThrow(/shallow/)
  process.chdir(folder)
  rmSync(shallow, { recursive: true })
})

test('a commit on a command line may be given by its name, and what git does not know stays as it is', async () => {
  const said: string[] = []
  const host = { env: ENV, log: { ...quiet, info: (line: string) => void said.push(line), warning: (line: string) => void said.push(line) } }
  expect(await withCommit({ sha: 'v1.4.2', mode: 'promote' }, host)).toEqual({ sha: two, mode: 'promote' })
  for (const sha of ['previous', 'Previous', one, one.toUpperCase(), `sha256:${'a'.repeat(64)}`, undefined]) {
    const inputs = { sha }
    expect(await withCommit(inputs, host)).toBe(inputs)
  }
  const inputs = { sha: 'v9' }
  expect(await withCommit(inputs, host)).toBe(inputs)
  expect(said).toEqual([`v1.4.2 is the commit ${two}, as the local git has it`, 'the local git knows no commit "v9"'])
})
