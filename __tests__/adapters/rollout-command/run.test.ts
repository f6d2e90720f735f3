import { readFileSync } from 'node:fs'
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

test.each([[['/no/such/program'], /no such program/], [['/etc/passwd'], /may not be run/]])('%s cannot be started', async (words, why) => {
  expect(await run(words)).toMatchObject({ how: 'unstarted', why: expect.stringMatching(why) })
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
