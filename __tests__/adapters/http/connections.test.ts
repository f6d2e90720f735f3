import type { ServerResponse } from 'node:http'
import { getDefaultAutoSelectFamilyAttemptTimeout, Socket } from 'node:net'
import { createHttp } from '../../../src/adapters/http/client'
import { fakeClock, fakeLog, serve, stopServers } from './fakes'

const http = createHttp({ clock: fakeClock(), log: fakeLog() })
const get = (url: string) => http.request({ method: 'GET', url, maxBytes: 100, retry: false })
const open = new Set<Socket>()
const host = (answer = (response: ServerResponse): void => void response.end('ok')) => serve(({ socket }, response) => {
  open.add(socket)
  socket.once('close', () => open.delete(socket))
  answer(response)
})
const settle = async (done: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 10_000 && !done(); turn += 1) await new Promise(setImmediate)
}

// An idle connection is given up after real seconds, at both ends: on a busy machine before the test has looked.
beforeAll(() => void jest.spyOn(Socket.prototype, 'setTimeout').mockReturnThis())
afterEach(stopServers)
afterAll(() => http.close())

test('an address far away has time for a handshake before the next is tried', () => {
  expect(getDefaultAutoSelectFamilyAttemptTimeout()).toBe(1_000)
})

test('the oldest idle connection makes room for a new one, so that 64 are kept and the last host has its own', async () => {
  const hosts = await Promise.all(Array.from({ length: 70 }, () => host()))
  for (const url of hosts) await get(url)
  await settle(() => open.size === 64)
  expect(open.size).toBe(64)
  const kept = [...open]
  await get(hosts.at(-1)!)
  expect([...open]).toEqual(kept)
})

test('one in use is never taken away', async () => {
  const waiting: ServerResponse[] = []
  const busy = await Promise.all(Array.from({ length: 66 }, () => host((response) => waiting.push(response))))
  const answers = Promise.all(busy.map(get))
  await settle(() => waiting.length === 66)
  for (const response of waiting) response.end('ok')
  expect(await answers).toHaveLength(66)
})
