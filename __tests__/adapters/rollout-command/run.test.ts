import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, runCommand } from '../../../src/adapters/rollout-command/run'

async function run(words: string[], more: Partial<Command> = {}) {
  let out = ''
  const take = (chunk: Buffer): void => { out += chunk.toString() }
  const ended = await runCommand({ words, env: { PATH: process.env.PATH }, timeoutMs: 60_000, onOutput: take, onErrors: take, ...more })
  return { ...ended, out }
}

/** Ended, also where nobody has taken note of it yet: a zombie. */
const isGone = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').startsWith('Z')
  } catch {
    return true
  }
}

test('an exit code, both streams, and what stands on standard input', async () => {
  expect(await run(['sh', '-c', 'cat; echo err >&2; exit 7'], { input: 'told' })).toMatchObject({ how: 'exit', code: 7, out: expect.stringMatching(/told[^]*err|err[^]*told/) })
})

test('no shell has a hand in it', async () => {
  expect((await run(['printf', '%s.', '$PATH', '*', ';'])).out).toBe('$PATH.*.;.')
})

describe('what cannot be started, and what to do', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'run-'))
    const lay = (name: string, text: string, mode = 0o755): void => writeFileSync(join(folder, name), text, { mode })
    lay('windows', '#!/bin/sh\r\nexit 0\r\n')
    lay('elsewhere', '#!/no/such/shell\n')
    lay('plain', '#!/bin/sh\n', 0o644)
    symlinkSync('loop', join(folder, 'loop'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  test.each<[command: string, why: RegExp, hint: RegExp | undefined]>([
    ['/no/such/program', /^there is no such program$/, undefined],
    ['no-such-program', /^there is no such program$/, undefined],
    ['package.json', /on the PATH/, /write \.\/package\.json/],
    ['./plain', /may not be run/, /chmod \+x \//],
    ['.', /is a folder/, undefined],
    ['./windows', /Windows/, /eol=lf/],
    ['./elsewhere', /\/no\/such\/shell/, undefined],
    ['./loop', /link to itself/, undefined],
    ['./plain/x', /no folder/, undefined],
    ['sh a\0b', /NUL/, undefined],
  ])('%j', async (command, why, hint) => {
    expect(await run(command.replace(/^\.\//, `${folder}/`).split(' '))).toEqual({ how: 'unstarted', why: expect.stringMatching(why), out: '', ...(hint && { hint: expect.stringMatching(hint) }) })
  })
  test('words that are too long', async () => {
    expect(await run(['x'.repeat(5_000)])).toMatchObject({ how: 'unstarted', why: 'its name is too long' })
    expect(await run(['sh', '-c', ':', 'x'.repeat(1 << 20)])).toMatchObject({ how: 'unstarted', why: expect.stringMatching(/longer than this system takes/) })
  })
})

test('one that reads nothing does not break the run', async () => {
  expect(await run(['sh', '-c', 'exec <&-; exit 0'], { input: 'x'.repeat(1_000_000) })).toMatchObject({ how: 'exit', code: 0 })
})

test('killed by somebody else', async () => {
  expect(await run(['sh', '-c', 'kill -9 $$'])).toMatchObject({ how: 'killed', signal: 'SIGKILL' })
})

test('when it is stopped its children are too', async () => {
  const stop = new AbortController()
  let pid = 0
  const ended = await run(['sh', '-c', 'sleep 600 & echo $!; wait'], { signal: stop.signal, onOutput: (chunk) => { pid = Number(chunk); stop.abort() } })
  expect(ended.how).toBe('stopped')
  for (let turns = 0; turns < 1_000 && !isGone(pid); turns++) await new Promise(setImmediate)
  expect(isGone(pid)).toBe(true)
})

test('one that was stopped before is not begun', async () => {
  expect(await run(['sh', '-c', 'echo begun'], { signal: AbortSignal.abort() })).toEqual({ how: 'stopped', out: '' })
})
