import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { Agent, createServer, request, type Server } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { warmed } from '../../../src/adapters/http/warm'
import { selfSigned } from '../../support/certificate'

const pair = selfSigned('127.0.0.1')
const options = { keepAlive: true, ca: pair.cert }
const came: Socket[] = []
let server: Server
let url: URL

beforeEach(async () => {
  came.length = 0
  server = createServer(pair, (_, response) => void response.end('ok')).on('secureConnection', (socket) => came.push(socket))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  url = new URL(`https://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterEach(async () => {
  server.closeAllConnections()
  await once(server.close(), 'close')
})

const settle = async (done: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 100_000 && !done(); turn += 1) await new Promise(setImmediate)
}
const get = (agent: Agent, where = url): Promise<number | undefined> => new Promise((resolve, reject) => {
  request(where, { agent }, (response) => response.resume().on('end', () => resolve(response.statusCode))).on('error', reject).end()
})

test('requests take the connections that stand ready, and open no other', async () => {
  const agent = new Agent(options)
  const ready = warmed(agent, options)
  ready.warm(url, 3)
  await settle(() => came.length === 3)
  expect(await Promise.all([get(agent), get(agent), get(agent)])).toEqual([200, 200, 200])
  expect(came).toHaveLength(3)
  await Promise.all([get(agent), get(agent), get(agent), get(agent)])
  expect(came).toHaveLength(4)
  agent.destroy()
})

test('one on its way is taken too, and what nobody took is ended', async () => {
  const agent = new Agent(options)
  const ready = warmed(agent, options)
  ready.warm(url, 2)
  expect(await get(agent)).toBe(200)
  await settle(() => came.length === 2)
  ready.close()
  agent.destroy()
  await settle(() => came.every(({ destroyed }) => destroyed))
  expect(came.map(({ destroyed }) => destroyed)).toEqual([true, true])
})

test('an answer that takes longer than a connection may stand idle is waited for', async () => {
  const brief = { ...options, timeout: 20 }
  const agent = new Agent(brief)
  const ready = warmed(agent, brief)
  server.removeAllListeners('request').on('request', (_, response: ServerResponse) => void setTimeout(() => response.end('ok'), 80))
  ready.warm(url, 1)
  expect(await get(agent)).toBe(200)
  expect(came).toHaveLength(1)
  agent.destroy()
})

test('one that the other side has ended is not taken, and is nobody’s fault', async () => {
  const agent = new Agent(options)
  const ready = warmed(agent, options)
  ready.warm(url, 1)
  await settle(() => came.length === 1)
  came[0]!.end()
  await once(came[0]!, 'close')
  expect(await get(agent)).toBe(200)
  expect(came).toHaveLength(2)
  agent.destroy()
})

test('a place where nobody listens, or that is not trusted, is nobody’s fault before it is asked', async () => {
  const agent = new Agent({ keepAlive: true })
  const ready = warmed(agent, { keepAlive: true })
  ready.warm(url, 1)
  ready.warm(new URL('https://127.0.0.1:1'), 1)
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate)
  await expect(get(agent)).rejects.toThrow(/certificate/)
  agent.destroy()
})
