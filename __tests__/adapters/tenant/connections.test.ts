import type { ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Http } from '../../../src/adapters/http/client'
import type { Tenants } from '../../../src/ports/tenants'
import { serve, stopServers } from '../http/fakes'
import { open, read, tenant } from './support'

let http: Http
let tenants: Tenants
// An idle connection is given up after real seconds, at both ends: on a busy machine before the test has looked.
beforeAll(() => void jest.spyOn(Socket.prototype, 'setTimeout').mockReturnThis())
beforeEach(() => ({ http, tenants } = open()))
afterEach(async () => {
  http.close()
  await stopServers()
})

describe('connections', () => {
  /** Answers when told to, and counts what is open. */
  async function slow() {
    const waiting: ServerResponse[] = []
    const url = await serve((_, response) => waiting.push(response))
    return { url, waiting, release: () => waiting.splice(0).forEach((response) => response.end('[]')) }
  }
  const settle = async (done: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 10_000 && !done(); turn++) await new Promise(setImmediate)
  }

  test('a tenant gets two calls at a time', async () => {
    const { url, waiting, release } = await slow()
    const all = Promise.all(Array.from({ length: 5 }, () => tenants.ask(tenant(url), read('/events'))))
    for (const left of [2, 2, 1]) {
      await settle(() => waiting.length === left)
      for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
      expect(waiting).toHaveLength(left)
      release()
    }
    expect(await all).toHaveLength(5)
  })

  test('however large the fleet, 128 calls go side by side and no more connections are kept', async () => {
    const fleet = await Promise.all(Array.from({ length: 150 }, slow))
    const asked = () => fleet.flatMap(({ waiting }) => waiting)
    const all = Promise.all(fleet.map(({ url }) => tenants.ask(tenant(url), read('/events'))))
    await settle(() => asked().length === 128)
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
    const sockets = new Set(asked().map(({ socket }) => socket!))
    expect(sockets.size).toBe(128)
    for (const { release } of fleet) release()
    await settle(() => asked().length === 22)
    for (const { socket } of asked()) sockets.add(socket!)
    for (const { release } of fleet) release()
    expect(await all).toHaveLength(150)
    const open = () => [...sockets].filter((socket) => !socket.destroyed).length
    await settle(() => open() <= 128)
    expect([sockets.size, open()]).toEqual([150, 128])
  })

  test('a write on a connection of its own takes the place of an idle one, and is no third at its tenant', async () => {
    const { url, waiting, release } = await slow()
    const [sockets, atOnce]: [unknown[], number[]] = [[], []]
    const live = new Set<Socket>()
    const asked = async (...requests: Parameters<Tenants['ask']>[1][]): Promise<void> => {
      const all = Promise.all(requests.map((request) => tenants.ask(tenant(url), request)))
      await settle(() => waiting.length === requests.length)
      for (const { socket } of waiting) {
        if (!live.has(socket!)) socket!.once('close', () => live.delete(socket!))
        live.add(socket!)
        sockets.push(socket)
      }
      await settle(() => live.size <= 2)
      atOnce.push(live.size)
      release()
      await all
    }
    await asked(read('/workspaces'), read('/events'))
    await asked(read('/memories/commit', { method: 'POST', body: '{}' }))
    await asked(read('/workspaces'), read('/events'))
    await asked(read('/workspaces'), read('/events'))
    expect(Math.max(...atOnce)).toBe(2)
    // Two for the reads, one for the write, and one in place of that which made room for it.
    expect(new Set(sockets).size).toBe(4)
    expect(sockets.slice(0, 2)).not.toContain(sockets[2])
    expect(sockets.slice(3)).not.toContain(sockets[2])
  })
})
