import { tellWait } from '../../src/adapters/tell-wait'
import { virtualClock } from '../support/clock'
import { fakeLog } from './http/fakes'

test('what takes its time is told after 2 s, then every 10 s; what does not is not', async () => {
  const [clock, log] = [virtualClock(), fakeLog()]
  expect(await tellWait('r.test', clock.sleep(23_000).then(() => 'done'), { clock, log })).toBe('done')
  expect(log.lines).toEqual(['progress: waiting for r.test, 2 s', 'progress: waiting for r.test, 12 s', 'progress: waiting for r.test, 22 s'])
  await expect(tellWait('r.test', Promise.reject(new Error('broken')), { clock, log })).rejects.toThrow('broken')
  await tellWait('r.test', clock.sleep(1_900), { clock, log })
  await clock.sleep(60_000)
  expect(log.lines).toHaveLength(3)
})
