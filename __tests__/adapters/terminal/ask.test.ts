import { PassThrough } from 'node:stream'
import { askPerson, isAttended } from '../../../src/adapters/terminal/ask'

const terminal = () => ({ stdin: Object.assign(new PassThrough(), { isTTY: true }), stderr: Object.assign(new PassThrough(), { isTTY: true }) })
const streams = terminal as unknown as () => Pick<NodeJS.Process, 'stdin' | 'stderr'> & { stdin: PassThrough; stderr: PassThrough }

test.each<[string, boolean]>([['y', true], ['YES', true], [' yes ', true], ['n', false], ['', false], ['yesterday', false], ['true', false]])('%j is %s', async (word, yes) => {
  const at = streams()
  const answer = askPerson(['promote: a -> b'], undefined, at)
  at.stdin.write(`${word}\n`)
  expect(await answer).toBe(yes)
  expect(String(at.stderr.read())).toBe('promote: a -> b\nGo on? [y/N] ')
})

test('the end of the input and a signal are no yes', async () => {
  const ended = streams()
  const first = askPerson(['?'], undefined, ended)
  ended.stdin.end()
  const stop = new AbortController()
  const second = askPerson(['?'], stop.signal, streams())
  stop.abort()
  expect(await Promise.all([first, second, askPerson(['?'], AbortSignal.abort(), streams())])).toEqual([false, false, false])
  // What is said next begins a line of its own.
  expect(String(ended.stderr.read())).toBe('?\nGo on? [y/N] \n')
})

test('only whoever sits at a terminal that is no job is asked', () => {
  expect(isAttended({}, streams())).toBe(true)
  expect(isAttended({ CI: 'false' }, streams())).toBe(true)
  for (const name of ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'JENKINS_URL']) expect(isAttended({ [name]: 'true' }, streams())).toBe(false)
  const piped = streams()
  piped.stdin.isTTY = false
  expect(isAttended({}, piped)).toBe(false)
  const logged = streams()
  logged.stderr.isTTY = false
  expect(isAttended({}, logged)).toBe(false)
})
