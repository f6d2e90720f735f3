import { createHttp } from '../../../src/adapters/http/client'
import { localLookup } from '../../../src/adapters/http/lookup'
import { fakeClock, fakeLog, serve, stopServers } from './fakes'

afterEach(stopServers)

test('a name below localhost is reached on this machine, whatever a resolver says of it', async () => {
  let host: string | undefined
  const origin = await serve((request, response) => {
    host = request.headers.host
    response.end('here')
  })
  const { port } = new URL(origin)
  const http = createHttp({ clock: fakeClock(), log: fakeLog() })
  const answer = await http.request({ method: 'GET', url: `http://no-such-name.localhost:${port}/`, maxBytes: 100, retry: false })
  http.close()
  expect(answer.body.toString()).toBe('here')
  expect(host).toBe(`no-such-name.localhost:${port}`)
})

test.each([
  ['x.localhost', { all: true }, [[{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }]]],
  ['x.localhost', { all: true, family: 4 }, [[{ address: '127.0.0.1', family: 4 }]]],
  ['X.LOCALHOST', {}, ['127.0.0.1', 4]],
  ['x.localhost', { family: 6 }, ['::1', 6]],
])('%s with %j is no question to the resolver', (name, options, expected) => {
  const system = jest.fn()
  const done = jest.fn()
  localLookup(system)(name, options, done)
  expect(done).toHaveBeenCalledWith(null, ...expected)
  expect(system).not.toHaveBeenCalled()
})

test.each(['localhost', 'ghcr.io', 'localhost.example.com', 'xlocalhost'])('%s goes the system\'s way', (name) => {
  const system = jest.fn()
  const done = jest.fn()
  localLookup(system)(name, { all: true }, done)
  expect(system).toHaveBeenCalledWith(name, { all: true }, done)
})
