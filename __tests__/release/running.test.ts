import type { TenantAnswer, TenantRequest, Tenants } from '../../src/ports/tenants'
import { Failure } from '../../src/release/failure'
import { describeRunning, readBuildinfo, readHealth, readRunning } from '../../src/release/running'

const SHA = 'b'.repeat(40)
const URL_ = 'https://acme.tenants.test'

function one(by: (path: string) => Partial<TenantAnswer> | Failure): Tenants & { asked: TenantRequest[] } {
  const asked: TenantRequest[] = []
  return {
    asked,
    async ask(_, request) {
      asked.push(request)
      const answer = by(request.path)
      if (answer instanceof Failure) throw answer
      return { status: 200, headers: {}, body: new Uint8Array(), milliseconds: 1, ...answer }
    },
  }
}
const body = (value: unknown): Partial<TenantAnswer> => ({ body: Buffer.from(JSON.stringify(value)) })
const build = (answer: Partial<TenantAnswer> | Failure, tells = {}) =>
  readBuildinfo({ url: URL_, tells: { buildinfoPath: '/buildinfo', buildinfoQuery: '$.git_sha', healthPath: '/health', ...tells } }, one(() => answer))

test('incident cached-buildinfo: it is asked past caches', async () => {
  const tenants = one(() => body({ git_sha: SHA }))
  await readBuildinfo({ url: URL_ }, tenants)
  await readHealth({ url: URL_ }, tenants)
  expect(tenants.asked.map(({ path, headers }) => [path, headers])).toEqual([
    ['/buildinfo', { 'cache-control': 'no-cache' }], ['/health', { 'cache-control': 'no-cache' }],
  ])
})

test.each<[string, Partial<TenantAnswer> | Failure, string]>([
  ['a commit', body({ git_sha: SHA.toUpperCase() }), 'bbbbbbb'],
  ['one from a cache', { ...body({ git_sha: SHA }), headers: { age: '120' } }, 'bbbbbbb, from a cache, 120 s old (Age)'],
  ['a page', { body: Buffer.from('<html>') }, 'no JSON object for /buildinfo: it is an HTML page'],
  ['a number', body(7), 'no JSON object for /buildinfo'],
  ['dev', body({ git_sha: 'dev' }), 'git_sha "dev" in /buildinfo, which is no commit'],
  ['nothing of the kind', body({ sha: SHA }), 'no git_sha in /buildinfo'],
  ['a name of every object', body({}), 'no git_sha in /buildinfo'],
  ['incident login-page', { status: 302, headers: { location: 'https://login.test/in?next=secret' } }, 'HTTP 302 for /buildinfo, a redirect to login.test'],
  ['a redirect to http', { status: 301, headers: { location: 'http://acme.tenants.test/x' } }, 'HTTP 301 for /buildinfo, a redirect to http://acme.tenants.test'],
  ['a redirect of its own', { status: 301, headers: { location: '/buildinfo/' } }, 'HTTP 301 for /buildinfo, a redirect to /buildinfo/'],
  ['incident edge-522', { status: 522 }, 'no answer: HTTP 522 for /buildinfo'],
  ['incident told-to-wait', { status: 429, retryAfter: 2_000 }, 'no answer: HTTP 429 for /buildinfo'],
  ['500', { status: 500 }, 'HTTP 500 for /buildinfo'],
  ['incident too-long-answer', new Failure('tenant-unreachable', 'GET acme/buildinfo: answers more than 1 MiB', { answered: true }), 'answers more than 1 MiB for /buildinfo'],
])('%s', async (_, answer, words) => expect(describeRunning(await build(answer))).toBe(words))

test('incident lost-tls-hint: what can be done is kept', async () => {
  expect(await build(new Failure('tenant-unreachable', 'its certificate is self-signed', { hint: 'give the CA' })))
    .toEqual({ unreachable: 'its certificate is self-signed', hint: 'give the CA' })
})

describe('what can be done about an answer that is not the build\'s doing', () => {
  test.each<[string, Partial<TenantAnswer>, RegExp | undefined]>([
    ['a login page', { status: 302, headers: { location: 'https://login.test/in' } }, /^have the tenant itself answer \/buildinfo.* buildinfo-path/],
    ['a login', { status: 401 }, /^have \/buildinfo answered without a login.* buildinfo-path/], ['a wall', { status: 403 }, /without a login/],
    ['an edge that does not trust it', { status: 526 }, /what stands before the tenant.*HTTP 526/],
    ['a page', { body: Buffer.from('<html>') }, /^see what answers \/buildinfo there/],
    ['a commit deeper inside', body({ build: { git_sha: SHA } }), /^set buildinfo-query/],
    ['a tag in its place', body({ git_sha: `sha-${SHA}` }), /^have the build stamp its commit as git_sha: 7 to 40 hex digits/],
    ['a number in its place', body({ git_sha: 2222222 }), /^have the build stamp its commit as git_sha, a text/],
    ['an old build', { status: 404 }, undefined], ['a broken one', { status: 500 }, undefined], ['another commit', body({ git_sha: 'a'.repeat(40) }), undefined],
  ])('%s', async (_, answer, hint) => {
    const found = await build(answer) as { hint?: string }
    if (hint) expect(found.hint).toMatch(hint)
    else expect(found.hint).toBeUndefined()
  })
  test('of health it names health-path', async () => {
    expect(await readHealth({ url: URL_ }, one(() => ({ status: 403 })))).toMatchObject({ hint: expect.stringMatching(/set health-path to what is open/) })
  })
})

test('it may tell its build elsewhere, by names or by a JSONPath', async () => {
  const answer = body({ app: { sha: SHA }, all: [{ name: 'app', sha: SHA }] })
  expect(await build(answer, { buildinfoQuery: '$.app.sha' })).toEqual({ commit: SHA })
  expect(await build(answer, { buildinfoQuery: '$.all[?@.name == "app"].sha' })).toEqual({ commit: SHA })
  expect(await build(answer, { buildinfoQuery: '$.app.constructor' })).toMatchObject({ said: 'no app.constructor in /buildinfo' })
  const tenants = one((path) => (path === '/livez' ? body({ sha: SHA }) : { status: 404 }))
  expect(await readRunning({ url: URL_, tells: { buildinfoPath: '/v', buildinfoQuery: '$.x', healthPath: '/livez' } }, tenants)).toEqual({ commit: SHA })
})

test('well is 200 and nothing else', async () => {
  const health = (answer: Partial<TenantAnswer>) => readHealth({ url: URL_ }, one(() => answer))
  expect(await health({})).toBeUndefined()
  expect(await health({ status: 204 })).toEqual({ said: 'HTTP 204 for /health' })
  expect(await health({ status: 429 })).toEqual({ unreachable: 'HTTP 429 for /health', code: 429, limited: 1_000 })
})
