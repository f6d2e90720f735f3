import { createHttp, type Http } from '../../../src/adapters/http/client'
import { createOciWriteRight } from '../../../src/adapters/oci/write-right'
import { fakeClock, fakeLog, serve, stopServers } from '../http/fakes'

let http: Http
beforeEach(() => { http = createHttp({ clock: fakeClock(), log: fakeLog() }) })
afterEach(async () => {
  http.close()
  await stopServers()
})

const jwt = (actions: string[]): string =>
  ['e30', Buffer.from(JSON.stringify({ access: [{ type: 'repository', name: 'o/a', actions }] })).toString('base64url'), 'x'].join('.')

/** A registry whose token server grants these actions; whoever may push gets an upload. */
async function ask({ actions, opaque = false, location = '/v2/o/a/blobs/uploads/1', cancel = 204 }: { actions: string[]; opaque?: boolean; location?: string; cancel?: number }) {
  const asked: string[] = []
  let host = ''
  const origin = await serve((request, response) => {
    const { method, url = '', headers } = request
    if (url.startsWith('/token')) return void response.end(JSON.stringify({ token: opaque ? 'opaque' : jwt(actions) }))
    asked.push(`${method} ${url}`)
    const denied = (status: number): void => void response.writeHead(status, { 'www-authenticate': `Bearer realm="http://${host}/token",service="s"` }).end(JSON.stringify({ errors: [{ code: status === 401 ? 'UNAUTHORIZED' : 'DENIED' }] }))
    if (!headers.authorization) return denied(401)
    if (method === 'DELETE') return void response.writeHead(cancel).end()
    if (!actions.includes('push')) return denied(403)
    response.writeHead(202, { location }).end()
  })
  host = origin.slice('http://'.length)
  const image = { name: `${host}/o/a`, registry: host, repository: 'o/a' }
  const credentials = { of: () => Promise.resolve({ id: 'one', find: () => Promise.resolve({ kind: 'password', user: 'u', password: 'p', origin: 'with a login' } as const) }) }
  const right = createOciWriteRight({ http, credentials, images: [image], clock: fakeClock(), mask: () => undefined })
  return { proof: await right.prove(image), asked }
}

test('the granted scope and an upload that is cancelled prove it, and nothing is written', async () => {
  const { proof, asked } = await ask({ actions: ['pull', 'push'] })
  expect(proof).toMatchObject({ state: 'proved', words: expect.stringMatching(/its token grants pull, push, and an upload was opened and cancelled$/) })
  expect(proof.date).toEqual(expect.any(Number))
  expect(asked.slice(1)).toEqual(['POST /v2/o/a/blobs/uploads/', 'DELETE /v2/o/a/blobs/uploads/1'])
})

test('a token that grants less than was asked for is told, with what refused', async () => {
  const { proof, asked } = await ask({ actions: ['pull'] })
  expect(proof).toMatchObject({ state: 'refused', words: expect.stringMatching(/403 DENIED.*its token server granted pull alone$/), hint: expect.any(String) })
  expect(asked.filter((line) => line.startsWith('DELETE'))).toEqual([])
})

test('a token that tells nothing is none to read, and a login goes nowhere else to cancel', async () => {
  expect((await ask({ actions: ['push'], opaque: true })).proof).toMatchObject({ state: 'proved', words: expect.stringMatching(/: an upload was opened and cancelled$/) })
  const elsewhere = await ask({ actions: ['push'], location: 'https://storage.test/upload' })
  expect(elsewhere.proof).toMatchObject({ state: 'proved', words: expect.stringMatching(/left to the registry, which keeps it elsewhere/) })
  expect((await ask({ actions: ['push'], cancel: 405 })).proof).toMatchObject({ state: 'proved', words: expect.stringMatching(/drops it by itself \(405\)$/) })
})

test('a registry that does not answer refuses nobody', async () => {
  const right = createOciWriteRight({ http, credentials: { of: async () => ({ id: 'a', find: async () => ({ kind: 'anonymous', origin: 'anonymously' }) }) } as never, images: [], clock: fakeClock(), mask: () => undefined })
  expect(await right.prove({ name: 'x', registry: '127.0.0.1:1', repository: 'a' })).toMatchObject({ state: 'unproved' })
})
