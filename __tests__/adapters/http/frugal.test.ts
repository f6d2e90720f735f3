import type { Agent } from 'node:http'
import { frugal } from '../../../src/adapters/http/frugal'

type Connection = { destroyed: boolean; destroy(): void }

const connection = (): Connection => {
  const made = { destroyed: false, destroy: () => { made.destroyed = true } }
  return made
}

/** An agent as node's is seen from outside: `idle` and `busy` connections by host. */
function agent(idle: Record<string, Connection[]> = {}, busy: Record<string, Connection[]> = {}): Agent {
  return { freeSockets: idle, sockets: busy, getName: ({ host }: { host: string }) => host, createConnection: () => connection() } as unknown as Agent
}
const open = (one: Agent, host: string): void => void one.createConnection({ host }, () => undefined)
const left = (...all: Connection[]): number => all.filter(({ destroyed }) => !destroyed).length

test('a connection that nobody keeps takes the place of an idle one where its host has two', () => {
  const [first, second, other] = [connection(), connection(), connection()]
  const among = frugal(64)
  among(agent({ a: [first, second], b: [other] }), false)
  open(among(agent(), true), 'a')
  expect([first, second, other].map(({ destroyed }) => destroyed)).toEqual([true, false, false])
})

test('and of no other: a host with one keeps it, and one that is asked two things at once keeps both', () => {
  const [one, busy] = [connection(), [connection(), connection()]]
  const among = frugal(64)
  among(agent({ a: [one] }, { b: busy }), false)
  const alone = among(agent(), true)
  open(alone, 'a')
  open(alone, 'b')
  expect(left(one, ...busy)).toBe(3)
})

test('those that are opened to be kept, before anybody asks for them, end none at their host', () => {
  const idle = [connection(), connection(), connection()]
  const keeping = frugal(64)(agent({ a: idle }), false)
  for (let warm = 0; warm < 8; warm += 1) open(keeping, 'a')
  expect(left(...idle)).toBe(3)
})

test('beyond the number of all the oldest makes room, those of either agent and in use counted', () => {
  const idle = [connection(), connection(), connection()]
  const among = frugal(4)
  among(agent({ a: [idle[0]!], b: [idle[1]!], c: [idle[2]!] }, { d: [connection()] }), false)
  open(among(agent(), true), 'e')
  expect(idle.map(({ destroyed }) => destroyed)).toEqual([true, false, false])
})
