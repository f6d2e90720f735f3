import { Budget } from '../../src/release/budget'
import { virtualClock } from '../support/clock'

const start = () => {
  const clock = virtualClock()
  const cancel = new AbortController()
  return { clock, cancel, budget: new Budget(clock, cancel.signal) }
}
const ENDS = ['forward', 'writes', 'restore', 'total'] as const

test('there is no end while nothing goes wrong', () => {
  const { budget } = start()
  expect(ENDS.map((end) => [budget.left(end), budget[end].aborted])).toEqual(ENDS.map(() => [Infinity, false]))
})

test('from the first trouble on they end one after the other, within 45 s', async () => {
  const { clock, budget } = start()
  await clock.sleep(10_000)
  budget.trouble(8_000)
  const ended: [string, number][] = []
  await Promise.all(ENDS.map(async (end) => {
    const signal = budget[end]
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    ended.push([end, clock.elapsed() - 8_000])
  }))
  expect(ended).toEqual([['forward', 21_000], ['writes', 30_000], ['restore', 38_000], ['total', 42_000]])
  expect(ENDS.map((end) => budget.left(end))).toEqual([0, 0, 0, 0])
})

test('a later trouble gives no more time, and one that was read from another clock begins now', async () => {
  const { clock, budget } = start()
  budget.trouble(0)
  await clock.sleep(5_000)
  budget.trouble(5_000)
  expect(budget.left('total')).toBe(37_000)
  const other = start()
  other.budget.trouble(Date.now())
  expect(other.budget.left('total')).toBe(42_000)
})

test('a cancel leaves less, and a last look after the last write', () => {
  const { cancel, budget } = start()
  cancel.abort()
  expect(ENDS.map((end) => budget.left(end))).toEqual([0, 1_500, 4_500, 5_500])
})

test('a step that the run can do without has its own, shorter time', async () => {
  const { clock, budget } = start()
  const brief = budget.brief(8_000)
  expect(brief.left('forward')).toBe(8_000)
  await clock.sleep(8_000)
  expect([brief.forward.aborted, budget.forward.aborted]).toEqual([true, false])
})
