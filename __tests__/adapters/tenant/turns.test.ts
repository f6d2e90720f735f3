import { turns } from '../../../src/adapters/tenant/turns'

async function inTurn<T>(turn: ReturnType<typeof turns>, work: () => Promise<T>, place = ''): Promise<T> {
  await turn.take(place)
  try {
    return await work()
  } finally {
    turn.give(place)
  }
}

test('never more at a time than there is room for, in their order, also where one fails or another comes later', async () => {
  const two = turns(2)
  const turn = (work: () => Promise<number>): Promise<number> => inTurn(two, work)
  const began: number[] = []
  let [going, most] = [0, 0]
  const work = (n: number) => async (): Promise<number> => {
    began.push(n)
    most = Math.max(most, ++going)
    await new Promise(setImmediate)
    going -= 1
    // Whoever comes now finds the place that is given on taken.
    if (n === 0) later = turn(work(6))
    if (n === 1) throw new Error('failed')
    return n
  }
  let later: Promise<number> | undefined
  const all = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((n) => turn(work(n))))
  expect(await later).toBe(6)
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', ...Array(4).fill('fulfilled')])
  expect([began, most]).toEqual([[0, 1, 2, 3, 4, 5, 6], 2])
  expect(await Promise.all([turn(work(7)), turn(work(8)), turn(work(9))])).toEqual([7, 8, 9])
  expect(most).toBe(2)
})

test('each place has room of its own, and gives it back', async () => {
  const one = turns(1)
  expect(one.take('a')).toBeUndefined()
  expect(one.take('b')).toBeUndefined()
  const [second, third] = [one.take('a'), one.take('a')]
  expect([second, third]).toEqual([expect.any(Promise), expect.any(Promise)])
  one.give('a')
  await second
  one.give('a')
  await third
  one.give('a')
  expect(one.take('a')).toBeUndefined()
})
