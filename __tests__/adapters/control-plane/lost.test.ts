import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createControlPlane } from '../../../src/adapters/control-plane/control-plane'
import { createHttp } from '../../../src/adapters/http/client'
import { order } from '../../support/order'
import { failureFrom, fakeClock, fakeLog, serve, stopServers } from '../http/fakes'

const http = createHttp({ clock: fakeClock(), log: fakeLog() })
const redeploy = (url: string, timeoutMs = 10_000, signal?: AbortSignal) =>
  createControlPlane({ http, url, token: 't', mask: () => undefined }).redeploy(order('staging-9fd7ab2', ['acme'], timeoutMs), { signal })
const lost = { reason: 'control-plane-unavailable', transient: true, status: undefined }

afterEach(stopServers)
afterAll(() => http.close())

test('a connection that breaks is not sent again: it may have worked', async () => {
  let calls = 0
  const url = await serve((request) => {
    calls += 1
    request.socket.destroy()
  })
  const failure = await failureFrom(redeploy(url))
  expect(failure).toMatchObject(lost)
  expect(failure.unsent).toBeFalsy()
  expect(calls).toBe(1)
})

test('an answer that is torn may have worked', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 400 })
    response.write('{"ok":true,', () => response.destroy())
  })
  expect(await failureFrom(redeploy(url))).toMatchObject(lost)
})

test('a time-out is the one that was given, and may have worked', async () => {
  const url = await serve(() => undefined)
  const failure = await failureFrom(redeploy(url, 40))
  expect(failure).toMatchObject(lost)
  expect(failure.unsent).toBeFalsy()
  expect(failure.message).toMatch(/no whole answer within 0\.04 s/)
})

test('a cancel ends the wait', async () => {
  const cancel = new AbortController()
  const url = await serve(() => cancel.abort())
  expect(await failureFrom(redeploy(url, 10_000, cancel.signal))).toMatchObject(lost)
})

test('where nobody listens nothing was sent', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  expect(await failureFrom(redeploy(`http://127.0.0.1:${port}`))).toMatchObject({ ...lost, unsent: true })
})
