import { createForge } from '../../../src/adapters/forge/forge'
import { type Flavour, flavourOf } from '../../../src/adapters/forge/site'
import { createHttp } from '../../../src/adapters/http/client'
import { type SandboxForge, startForge } from '../../../src/sandbox/forge'
import { failureFrom, fakeClock, fakeLog, serve, stopServers } from '../http/fakes'

const FLAVOURS = ['github', 'gitea'] as const
const [OLD, NEW] = ['0'.repeat(40), '1'.repeat(40)] as const
const HISTORY = { [OLD]: null, [NEW]: OLD }
const http = createHttp({ clock: fakeClock(), log: fakeLog() })
const forgeAt = (apiUrl: string) => createForge({ http, apiUrl, repository: 'o/r', token: 'status', controlToken: 'control' })
let sandbox: SandboxForge | undefined

const start = async (flavour: Flavour) => {
  sandbox = await startForge({ flavour, history: HISTORY, branches: { 'release/1': NEW }, variables: { SWITCH: 'on' }, controlToken: 'control' })
  return { sandbox, forge: forgeAt(`${sandbox.apiUrl}/`) }
}

afterEach(async () => {
  await Promise.all([sandbox?.close(), stopServers()])
  sandbox = undefined
})
afterAll(() => http.close())

test.each<[string, Flavour]>([
  ['https://api.github.com', 'github'],
  ['https://github.example.com/api/v3', 'github'],
  ['https://gitea.example.com/api/v1', 'gitea'],
  ['https://example.com/git/api/v1', 'gitea'],
  ['https://gitea.example.com', 'github'],
  ['https://api.v1.example.com/api/v10', 'github'],
])('%s is a %s', (apiUrl, flavour) => expect(flavourOf(apiUrl)).toBe(flavour))

describe.each(FLAVOURS)('all of a %s', (flavour) => {
  test('commits, a branch, what CI says, and the variable', async () => {
    const { sandbox, forge } = await start(flavour)
    sandbox.ci.status(NEW, 'build', 'pending')
    sandbox.ci.status(NEW, 'build', 'success')
    sandbox.ci.check(NEW, 'e2e', 'skipped')
    expect(await forge.commitsAhead(OLD, NEW)).toBe(1)
    expect(await forge.head('release/1')).toBe(NEW)
    expect(await forge.contexts(NEW)).toEqual([
      { name: 'build', kind: 'status', state: 'success', said: 'success' },
      ...(flavour === 'github' ? [{ name: 'e2e', kind: 'check', state: 'failure', said: 'skipped' }] : []),
    ])
    expect(await forge.variable('switch')).toBe('on')
    expect(await forge.variable('OTHER')).toBeUndefined()
  })

  test('230 contexts, of which a page holds fewer (incident page-clamp)', async () => {
    const { sandbox, forge } = await start(flavour)
    for (let at = 0; at < 230; at++) sandbox.ci.status(NEW, `c${at}`, 'pending')
    for (let at = 0; at < 230; at++) sandbox.ci.status(NEW, `c${at}`, at === 117 ? 'failure' : 'success')
    const contexts = await forge.contexts(NEW)
    expect(contexts).toHaveLength(230)
    expect(contexts.filter(({ state }) => state !== 'success')).toMatchObject([{ name: 'c117', state: 'failure' }])
  })

  test('each token goes where it belongs', async () => {
    const { sandbox, forge } = await start(flavour)
    await Promise.all([forge.commitsAhead(OLD, NEW), forge.head('release/1'), forge.contexts(NEW), forge.variable('OTHER')])
    const tokens = sandbox.requests.map(({ route, authorization }) => `${route?.replace(/s$/, '')} ${authorization}`)
    expect([...new Set(tokens)].sort()).toEqual([
      'branch Bearer status', ...(flavour === 'github' ? ['check Bearer status'] : []), 'compare Bearer status',
      ...(flavour === 'github' ? ['organisation Bearer control', 'repository Bearer control'] : []),
      'statuse Bearer status', 'variable Bearer control',
    ])
  })
})

test('a redirect takes no token anywhere', async () => {
  const seen: (string | undefined)[] = []
  const elsewhere = await serve((request, response) => {
    seen.push(request.headers.authorization)
    response.end('{}')
  })
  const there = await serve((_, response) => { response.writeHead(307, { location: `${elsewhere}/x` }).end() })
  const forge = forgeAt(there)
  for (const work of [() => forge.head('main'), () => forge.contexts(NEW), () => forge.variable('X'), () => forge.commitsAhead(OLD, NEW)]) {
    expect((await failureFrom(work())).hint).toMatch(/redirect is not followed/)
  }
  expect(seen).toEqual([])
})

test('a token goes over https alone, but on this machine', async () => {
  const forge = forgeAt('http://gitea.test/api/v1')
  expect(await failureFrom(forge.head('main'))).toMatchObject({
    reason: 'head-unreadable', message: expect.stringMatching(/over https alone/), hint: expect.stringContaining('api-url'),
  })
})

test('a forge that is silent is given up on', async () => {
  const { sandbox, forge } = await start('gitea')
  sandbox.fault = 'hang'
  const stop = new AbortController()
  sandbox.onRequest = () => stop.abort()
  expect(await failureFrom(forge.contexts(NEW, { signal: stop.signal }))).toMatchObject({ reason: 'ci-unreadable', transient: true })
})
