import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createSecureContext } from 'node:tls'
import { createAgents } from '../../../src/adapters/http/agents'
import { createHttp } from '../../../src/adapters/http/client'
import { selfSigned } from '../../support/certificate'
import { virtualClock } from '../../support/clock'
import { quiet } from '../../support/ports'

/** A long body is read past node's parser: it must be the same bytes, in order, and no more of them than are taken. */
const BODY = randomBytes(3_000_000)
const open: (() => void)[] = []
afterEach(() => { for (const close of open.splice(0)) close() })

/** Reads what a server answers, each piece after a turn of the loop. @returns the body, and the longest piece */
async function read(isSafe: boolean, answer: RequestListener, take: (piece: Uint8Array) => Promise<void> = async () => new Promise((go) => setImmediate(go))) {
  const pair = selfSigned('localhost')
  const server: Server = isSafe ? createTlsServer(pair, answer) : createServer(answer)
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  const agents = createAgents(isSafe ? { secureContext: createSecureContext({ ca: pair.cert }) } : {})
  const http = createHttp({ clock: virtualClock(), log: quiet, agents })
  open.push(() => { http.close(); server.closeAllConnections(); server.close() })
  const pieces: Buffer[] = []
  const asked = http.request({
    method: 'GET', url: `${isSafe ? 'https' : 'http'}://localhost:${(server.address() as AddressInfo).port}/`, maxBytes: 1_000, retry: false, isLong: true,
    sink: (body) => body.each(async (piece) => {
      // What is taken is good until it has been taken, and no longer.
      const before = Buffer.from(piece)
      await take(piece)
      if (!before.equals(piece)) throw new Error('it was written over while it was taken')
      pieces.push(before)
    }),
  })
  const { status } = await asked
  return { status, body: Buffer.concat(pieces), longest: Math.max(0, ...pieces.map(({ length }) => length)) }
}

describe.each([['http', false], ['https', true]] as const)('over %s', (_, isSafe) => {
  test('it is the same, in pieces of no more than 64 KiB', async () => {
    const { body, longest } = await read(isSafe, (_, response) => void response.writeHead(200, { 'content-length': BODY.length }).end(BODY))
    expect(body.equals(BODY)).toBe(true)
    expect(longest).toBeLessThanOrEqual(64 * 1024)
  })

  test.each([0, 1, 500, 65_536, 200_000])('also where it is %i bytes, or comes a little after its head', async (size) => {
    for (const late of [false, true]) {
      const { body } = await read(isSafe, (_, response) => {
        response.writeHead(200, { 'content-length': size }).flushHeaders()
        if (late) setTimeout(() => response.end(BODY.subarray(0, size)), 30)
        else response.end(BODY.subarray(0, size))
      })
      expect(body.equals(BODY.subarray(0, size))).toBe(true)
    }
  })

  test('also where its length is not told', async () => {
    const { body } = await read(isSafe, (_, response) => void response.writeHead(200).end(BODY))
    expect(body.equals(BODY)).toBe(true)
  })

  test('one that is cut short is told, as trouble that passes', async () => {
    await expect(read(isSafe, (_, response) => {
      response.writeHead(200, { 'content-length': BODY.length }).write(BODY.subarray(0, 1_000_000), () => setTimeout(() => response.destroy(), 20))
    })).rejects.toMatchObject({ reason: 'registry-unavailable', transient: true })
  })

  test('whoever takes it may stop it, and is heard', async () => {
    await expect(read(isSafe, (_, response) => void response.writeHead(200, { 'content-length': BODY.length }).end(BODY), () => Promise.reject(new Error('enough')))).rejects.toMatchObject({ transient: true })
  })

  test('an answer that is none of a body is read as ever', async () => {
    expect(await read(isSafe, (_, response) => void response.writeHead(404).end('not here'))).toMatchObject({ status: 404, longest: 0 })
  })
})
