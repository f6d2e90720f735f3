import nock from 'nock'
import { createForge } from '../../../src/adapters/forge/compare'
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
  ['GitHub\'s shape', { status: 'diverged', ahead_by: 3, behind_by: 1, total_commits: 3, commits: [], files: [] }, 3],
  ['Gitea\'s shape', { total_commits: 2, commits: [{}, {}] }, 2],
  ['Gitea\'s shape of nothing', { total_commits: 0, commits: [] }, 0],
])('%s', async (_, body, ahead) => {
  compare(200, body)
  expect(await forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')).toBe(ahead)
})

test.each<[string, number, nock.Body, RegExp]>([
  ['an unknown commit', 404, { message: 'Not Found' }, /answered 404/],
  ['a token without the right', 403, {}, /answered 403/],
  ['no count', 200, { commits: [] }, /not a comparison/],
  ['a count that is none', 200, { total_commits: -1 }, /not a comparison/],
  ['HTML', 200, '<html>', /not a comparison/],
])('%s is unreadable', async (_, status, body, words) => {
  compare(status, body)
  await expect(forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')).rejects.toMatchObject({ reason: 'head-unreadable', message: expect.stringMatching(words) })
})

test('a 503 that stays is unreadable after three tries', async () => {
  compare(503, '', 3)
  await expect(forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')).rejects.toMatchObject({ reason: 'head-unreadable' })
})

test('a token goes as a bearer, and none as no header at all', async () => {
  const seen: (string | undefined)[] = []
  nock('https://forge.test').get(/compare/).twice().reply(function () {
    seen.push(this.req.headers['authorization'] as string | undefined)
    return [200, { total_commits: 0 }]
  })
  await forge('t').commitsAhead('aaaaaaa', 'bbbbbbb')
  await forge().commitsAhead('aaaaaaa', 'bbbbbbb')
  expect(seen.map(String)).toEqual(['Bearer t', 'undefined'])
})
