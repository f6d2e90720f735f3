import nock from 'nock'
import { createForge } from '../../../src/adapters/forge/forge'
import { createHttp } from '../../../src/adapters/http/client'
import { virtualClock } from '../../support/clock'
import { quiet } from '../../support/ports'

const http = createHttp({ clock: virtualClock(), log: quiet })
const forge = (token?: string) => createForge({ http, apiUrl: 'https://forge.test/api/v1', repository: 'o/r', token })
const compare = (status: number, body: nock.Body, times = 1) =>
  nock('https://forge.test').get('/api/v1/repos/o/r/compare/aaaaaaa...bbbbbbb').query({ per_page: 1 }).times(times).reply(status, body)

beforeAll(() => nock.disableNetConnect())
afterEach(() => { expect(nock.isDone()).toBe(true); nock.cleanAll() })
afterAll(() => { nock.restore(); http.close() })

test.each<[string, nock.Body, number]>([
  ['GitHub\'s shape', { status: 'diverged', ahead_by: 3, behind_by: 1, total_commits: 4, commits: [], files: [] }, 3],
  ['Gitea\'s shape', { total_commits: 2, commits: [{}, {}] }, 2],
  ['Gitea\'s shape of nothing', { total_commits: 0, commits: [] }, 0],
])('%s', async (_, body, ahead) => {
  compare(200, body)
  expect(await forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')).toBe(ahead)
})

test.each<[string, number, nock.Body, RegExp]>([
  ['an unknown commit', 404, { message: 'Not Found' }, /answered 404/],
  ['a token without the right', 403, {}, /answered 403/],
  ['no count', 200, { commits: [] }, /not the one/],
  ['a count that is none', 200, { total_commits: -1 }, /not the one/],
  ['HTML', 200, '<html>', /not the one/],
])('%s is unreadable', async (_, status, body, words) => {
  compare(status, body)
  await expect(forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')).rejects.toMatchObject({ reason: 'head-unreadable', message: expect.stringMatching(words) })
})

test('two commits without a history in common have diverged', async () => {
  compare(404, { message: 'No common ancestor between aaaaaaa and bbbbbbb.', documentation_url: 'https://docs.github.com' })
  expect(await forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')).toBe(Infinity)
})

test('a token that was taken before has run out', async () => {
  const asked = forge('t')
  compare(200, { total_commits: 0 })
  await asked.commitsAhead('aaaaaaa', 'bbbbbbb')
  nock('https://forge.test').get(/branches/).reply(401, { message: 'Bad credentials' })
  await expect(asked.head('main')).rejects.toMatchObject({ message: expect.stringMatching(/which it took before, has run out/), hint: expect.stringMatching(/outlives the run/) })
})

test('one that never was has not', async () => {
  compare(401, { message: 'Bad credentials' })
  await expect(forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')).rejects.toMatchObject({ message: expect.not.stringMatching(/run out/) })
})

test('a 503 that stays is unreadable after two tries', async () => {
  compare(503, '', 2)
  await expect(forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')).rejects.toMatchObject({ reason: 'head-unreadable' })
})

test('a token goes as a bearer, and none as no header at all', async () => {
  const seen: (string | undefined)[] = []
  nock('https://forge.test').get(/compare/).twice().reply(function () {
    seen.push(this.req.headers['authorization'])
    return [200, { total_commits: 0 }]
  })
  await forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')
  await forge().commitsAhead('aaaaaaa', 'bbbbbbb')
  expect(seen.map(String)).toEqual(['Bearer t', 'undefined'])
})

describe('a comparison', () => {
  test('is asked for once, at the same time and later', async () => {
    compare(200, { total_commits: 2 })
    const asked = forge('t')
    const both = await Promise.all([asked.commitsAhead('aaaaaaa', 'bbbbbbb'), asked.commitsAhead('aaaaaaa', 'bbbbbbb')])
    expect([...both, await asked.commitsAhead('aaaaaaa', 'bbbbbbb')]).toEqual([2, 2, 2])
  })

  test('of the other direction is another one', async () => {
    compare(200, { total_commits: 2 })
    nock('https://forge.test').get('/api/v1/repos/o/r/compare/bbbbbbb...aaaaaaa').query(true).reply(200, { total_commits: 0 })
    const asked = forge('t')
    expect([await asked.commitsAhead('aaaaaaa', 'bbbbbbb'), await asked.commitsAhead('bbbbbbb', 'aaaaaaa')]).toEqual([2, 0])
  })

  test('that failed is asked for again', async () => {
    compare(404, {})
    compare(200, { total_commits: 2 })
    const asked = forge('t')
    await expect(asked.commitsAhead('aaaaaaa', 'bbbbbbb')).rejects.toMatchObject({ reason: 'head-unreadable' })
    expect(await asked.commitsAhead('aaaaaaa', 'bbbbbbb')).toBe(2)
  })

  test('whose asker was cancelled still comes to whoever waited with him', async () => {
    const cancel = new AbortController()
    nock('https://forge.test').get(/compare/).reply(200, () => { cancel.abort(); return { total_commits: 2 } })
    compare(200, { total_commits: 2 })
    const asked = forge('t')
    const first = asked.commitsAhead('aaaaaaa', 'bbbbbbb', { signal: cancel.signal })
    const second = asked.commitsAhead('aaaaaaa', 'bbbbbbb')
    await expect(first).rejects.toMatchObject({ reason: 'head-unreadable', transient: true })
    expect(await second).toBe(2)
  })
})
