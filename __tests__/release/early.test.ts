import { answerOf, early } from '../../src/release/early'
import { Failure } from '../../src/release/failure'
import { fakeClock } from '../adapters/http/fakes'

const never = new AbortController().signal

test('an answer that came just now is taken, and nobody is asked again', async () => {
  const clock = fakeClock()
  const asked = early(clock, never, () => Promise.resolve('early'))
  expect(await answerOf(asked, clock, () => Promise.resolve('now'))).toBe('early')
})

test('nothing is a proper answer: there is no such tag', async () => {
  const clock = fakeClock()
  const asked = early(clock, never, () => Promise.resolve(undefined))
  expect(await answerOf(asked, clock, () => Promise.resolve('now'))).toBeUndefined()
})

test('one that is older than a moment is asked anew', async () => {
  const clock = fakeClock()
  const asked = early(clock, never, () => Promise.resolve('early'))
  await clock.sleep(501)
  expect(await answerOf(asked, clock, () => Promise.resolve('now'))).toBe('now')
})

test('one that hangs is dropped once the wait is ended, and asked anew', async () => {
  const clock = fakeClock()
  const stop = new AbortController()
  setImmediate(() => stop.abort())
  let signal: AbortSignal | undefined
  const asked = early(clock, never, (given) => new Promise<string>(() => { signal = given }))
  expect(await answerOf(asked, clock, () => Promise.resolve('now'), stop.signal)).toBe('now')
  expect(signal!.aborted).toBe(true)
})

test('one that went wrong is asked anew', async () => {
  const clock = fakeClock()
  const asked = early(clock, never, () => Promise.reject(new Failure('registry-unavailable', 'torn', { transient: true })))
  expect(await answerOf(asked, clock, () => Promise.resolve('now'))).toBe('now')
})
