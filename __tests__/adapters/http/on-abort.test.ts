import { getEventListeners } from 'node:events'
import { onAbort } from '../../../src/adapters/http/on-abort'

test('all that wait are told once, and those that let go are not', () => {
  const told: string[] = []
  const { signal, abort } = fresh()
  onAbort(signal, () => told.push('first'))
  const letGo = onAbort(signal, () => told.push('gone'))
  letGo()
  onAbort(signal, () => told.push('in the place of the one that is gone'))
  onAbort(signal, () => told.push('last'))
  letGo()
  abort()
  abort()
  expect(told).toEqual(['first', 'in the place of the one that is gone', 'last'])
})

test('one that is told may let go of itself and of the others', () => {
  const told: string[] = []
  const { signal, abort } = fresh()
  const others: (() => void)[] = []
  others.push(onAbort(signal, () => {
    told.push('first')
    for (const letGo of others) letGo()
  }))
  others.push(onAbort(signal, () => told.push('second')))
  abort()
  expect(told).toEqual(['first', 'second'])
})

test('however many wait, the signal has one listener, which is let go of by none', () => {
  const { signal } = fresh()
  for (let turn = 0; turn < 1_000; turn += 1) onAbort(signal, () => undefined)()
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
})

test('two signals are told apart', () => {
  const told: string[] = []
  const [one, other] = [fresh(), fresh()]
  onAbort(one.signal, () => told.push('one'))
  onAbort(other.signal, () => told.push('other'))
  other.abort()
  expect(told).toEqual(['other'])
})

test('without a signal there is nothing to let go of', () => expect(onAbort(undefined, () => undefined)()).toBeUndefined())

function fresh() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
