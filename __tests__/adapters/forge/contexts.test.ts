import type { Flavour } from '../../../src/adapters/forge/site'
import { failureFrom } from '../http/fakes'
import { asks, FLAVOURS, forgeOf, log, SHA, useNock } from './support'

useNock()

const GITEA_PAGE = (page: number) => `/commits/${SHA}/statuses?page=${page}&limit=50&sort=highestindex`
const STATUS_PAGE = (page: number) => `/commits/${SHA}/statuses?page=${page}&per_page=100`
const CHECK_PAGE = (page: number) => `/commits/${SHA}/check-runs?filter=all&page=${page}&per_page=100`
const statusPage = (flavour: Flavour) => (flavour === 'gitea' ? GITEA_PAGE : STATUS_PAGE)
type Row = Record<string, unknown>

/** Pages of statuses, an empty one behind them. */
function statuses(flavour: Flavour, ...pages: Row[][]): void {
  [...pages, []].forEach((rows, at) => asks(flavour, statusPage(flavour)(at + 1)).reply(200, rows))
}
function checks(...pages: Row[][]): void {
  const total_count = pages.flat().length;
  [...pages, []].forEach((check_runs, at) => asks('github', CHECK_PAGE(at + 1)).reply(200, { total_count, check_runs }))
}
const read = (flavour: Flavour) => forgeOf(flavour).contexts(SHA)
const rows = (from: number, count: number, key: string): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: from + at, context: `c${from + at}`, [key]: 'success' }))

describe('a status', () => {
  test.each<[string | null, 'success' | 'pending' | 'failure']>([
    ['success', 'success'],
    ['pending', 'pending'], ['queued', 'pending'], ['in_progress', 'pending'], ['waiting', 'pending'], ['requested', 'pending'],
    ['', 'pending'], [null, 'pending'],
    ['failure', 'failure'], ['error', 'failure'], ['warning', 'failure'], ['skipped', 'failure'], ['neutral', 'failure'],
    ['cancelled', 'failure'], ['Success', 'failure'], ['sucess', 'failure'],
  ])('%j is %s, on both forges', async (said, state) => {
    statuses('gitea', [{ id: 1, context: 'ci / build, all (push)', status: said }])
    statuses('github', [{ id: 1, context: 'ci / build, all (push)', state: said }])
    checks()
    const expected = [{ name: 'ci / build, all (push)', kind: 'status', state, said: said ?? '' }]
    expect(await read('gitea')).toEqual(expected)
    expect(await read('github')).toEqual(expected)
  })

  test('a Gitea that says state is understood too', async () => {
    statuses('gitea', [{ id: 1, context: 'a', state: 'success' }])
    expect(await read('gitea')).toMatchObject([{ state: 'success' }])
  })

  test('no more than 40 characters of a word are told', async () => {
    statuses('gitea', [{ id: 1, context: 'a', status: '🚀'.repeat(500) }])
    expect(await read('gitea')).toMatchObject([{ state: 'failure', said: '🚀'.repeat(40) }])
  })

  test.each([
    ['the newer failure first', [[{ id: 9, status: 'failure' }, { id: 8, status: 'success' }]], 'failure'],
    ['the newer failure last', [[{ id: 8, status: 'success' }, { id: 9, status: 'failure' }]], 'failure'],
    ['the newer failure on the next page', [[{ id: 8, status: 'success' }], [{ id: 9, status: 'failure' }]], 'failure'],
    ['a newer pending one', [[{ id: 8, status: 'success' }, { id: 9, status: 'pending' }]], 'pending'],
    ['ids are numbers, not text', [[{ id: 10, status: 'failure' }, { id: 9, status: 'success' }]], 'failure'],
    ['a newer success', [[{ id: 8, status: 'failure' }, { id: 9, status: 'success' }]], 'success'],
  ])('the newest row by id wins: %s', async (_, pages, state) => {
    statuses('gitea', ...pages.map((page) => page.map((row) => ({ context: 'a', ...row }))))
    expect(await read('gitea')).toMatchObject([{ name: 'a', state }])
  })
})

describe('a check run', () => {
  test.each<[string, string | null, string, string]>([
    ['completed', 'success', 'success', 'success'],
    ...['failure', 'neutral', 'skipped', 'cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'warning', 'new_word']
      .map((word): [string, string, string, string] => ['completed', word, 'failure', word]),
    ['completed', null, 'failure', ''],
    ['queued', null, 'pending', 'queued'],
    ['in_progress', null, 'pending', 'in_progress'],
    ['in_progress', 'success', 'pending', 'in_progress'],
    ['waiting', null, 'pending', 'waiting'],
  ])('%s, %s is %s', async (status, conclusion, state, said) => {
    statuses('github')
    checks([{ id: 1, name: 'build', status, conclusion }])
    expect(await read('github')).toEqual([{ name: 'build', kind: 'check', state, said }])
  })

  test('of two of one name the newest counts, and a status of that name stands beside it', async () => {
    statuses('github', [{ id: 99, context: 'build', state: 'success' }])
    checks([{ id: 7, name: 'build', status: 'completed', conclusion: 'failure' }, { id: 6, name: 'build', status: 'completed', conclusion: 'success' }])
    expect(await read('github')).toEqual([
      { name: 'build', kind: 'status', state: 'success', said: 'success' },
      { name: 'build', kind: 'check', state: 'failure', said: 'failure' },
    ])
  })

  test('incident one-name-two-suites: of each app and suite one row, the newest', async () => {
    statuses('github')
    const row = (id: number, app: number, suite: number, conclusion: string): Row =>
      ({ id, name: 'build', status: 'completed', conclusion, app: { id: app }, check_suite: { id: suite } })
    checks([row(9, 1, 2, 'success'), row(8, 1, 1, 'failure'), row(7, 1, 1, 'success')], [row(6, 2, 3, 'success')])
    expect((await read('github')).map(({ state }) => state).sort()).toEqual(['failure', 'success', 'success'])
  })

  test.each([['Has been skipped', 'failure'], ['Successful in 3s', 'success'], ['skipped tests: 0 failed', 'failure']])(
    'incident gitea-skipped: a success that is described as "%s"', async (description, state) => {
      statuses('gitea', [{ id: 1, context: 'a', status: 'success', description }])
      expect(await read('gitea')).toMatchObject([{ state }])
    })

  test('a Gitea is never asked for one', async () => {
    statuses('gitea')
    expect(await read('gitea')).toEqual([])
  })
})

describe('pages', () => {
  test.each(FLAVOURS)('%s: read until one is empty, however short one is', async (flavour) => {
    const key = flavour === 'gitea' ? 'status' : 'state'
    statuses(flavour, rows(1, 50, key), rows(51, 3, key), rows(54, 50, key))
    if (flavour === 'github') checks([{ id: 1, name: 'x', status: 'queued' }], [{ id: 2, name: 'y', status: 'queued' }])
    expect(await read(flavour)).toHaveLength(flavour === 'github' ? 105 : 103)
  })

  test('a Link header leads nowhere', async () => {
    const link = { link: '<https://evil.test/next>; rel="next"' }
    asks('gitea', GITEA_PAGE(1)).reply(200, rows(1, 50, 'status'), link)
    asks('gitea', GITEA_PAGE(2)).reply(200, [], link)
    expect(await read('gitea')).toHaveLength(50)
  })

  test('a list without an end is unreadable', async () => {
    for (let page = 1; page <= 200; page++) asks('gitea', GITEA_PAGE(page)).reply(200, rows(1, 1, 'status'))
    expect(await failureFrom(read('gitea'))).toMatchObject({ reason: 'ci-unreadable', transient: false, message: expect.stringContaining('200 pages') })
  })
})

describe('unreadable', () => {
  const first = (flavour: Flavour) => asks(flavour, statusPage(flavour)(1))

  test.each([401, 403, 404, 422, 301])('%i ends it at once', async (status) => {
    first('gitea').reply(status, '<b>secret</b>', { location: 'https://evil.test/' })
    const failure = await failureFrom(read('gitea'))
    expect(failure).toMatchObject({ reason: 'ci-unreadable', status, transient: false })
    expect(failure.message).toBe(`the forge cannot tell what CI says of ${SHA}: it answered ${status}`)
    expect(log.lines).toEqual([])
  })

  test.each([[401, 'status-token'], [403, 'read:repository'], [404, 'commit is on the forge'], [301, 'redirect']])('%i has a hint', async (status, words) => {
    first('gitea').reply(status)
    expect((await failureFrom(read('gitea'))).hint).toContain(words)
  })

  test.each([408, 500, 502, 503, 504, 520])('%i is tried again once, visibly', async (status) => {
    first('gitea').times(2).reply(status)
    expect(await failureFrom(read('gitea'))).toMatchObject({ reason: 'ci-unreadable', status, transient: true })
    expect(log.lines).toEqual([expect.stringMatching(`gitea.test: ${status}, trying again in .* \\(2 of 2\\)`)])
  })

  test('a broken connection is tried again once', async () => {
    const broken = Object.assign(new Error('x'), { code: 'ECONNRESET' })
    first('gitea').replyWithError(broken)
    statuses('gitea')
    expect(await read('gitea')).toEqual([])
    first('gitea').times(2).replyWithError(broken)
    expect(await failureFrom(read('gitea'))).toMatchObject({ reason: 'ci-unreadable', transient: true })
  })

  test.each<[Record<string, string>, boolean]>([[{ 'x-ratelimit-remaining': '0' }, true], [{ 'retry-after': '60' }, true], [{ 'x-ratelimit-remaining': '17' }, false]])(
    '403 of GitHub with %j: asked too often is %s', async (headers, transient) => {
      asks('github', STATUS_PAGE(1)).times(headers['x-ratelimit-remaining'] === '0' ? 2 : 1).reply(403, { message: 'not yours' }, headers)
      checks()
      expect(await failureFrom(read('github'))).toMatchObject({ status: 403, transient })
    })

  test.each<[string, string]>([
    ['HTML', '<h1>Sign in</h1>'],
    ['an object', '{}'],
    ['null', 'null'],
    ['a row without an id', '[{"context":"a","status":"success"}]'],
    ['an id as text', '[{"id":"1","context":"a","status":"success"}]'],
    ['a row without a context', '[{"id":1,"status":"success"}]'],
    ['a state that is no word', '[{"id":1,"context":"a","status":true}]'],
  ])('%s is no list of statuses', async (_, body) => {
    first('gitea').reply(200, body)
    expect(await failureFrom(read('gitea'))).toMatchObject({ reason: 'ci-unreadable', transient: false, message: expect.stringMatching(/not the one/) })
  })

  test('check runs that cannot be read are not none', async () => {
    statuses('github', [{ id: 1, context: 'a', state: 'success' }])
    asks('github', CHECK_PAGE(1)).reply(404)
    const failure = await failureFrom(read('github'))
    expect(failure).toMatchObject({ reason: 'ci-unreadable', status: 404 })
    expect(failure.hint).toContain('/api/v1')
  })
})

test('a byte order mark is no reason not to read it, and an id beyond 2^53 is exact', async () => {
  const rows = '\ufeff[{"id":9007199254740993,"context":"a","status":"failure"},{"id":9007199254740992,"context":"a","status":"success"}]'
  asks('gitea', GITEA_PAGE(1)).reply(200, rows)
  asks('gitea', GITEA_PAGE(2)).reply(200, [])
  expect(await read('gitea')).toMatchObject([{ state: 'failure' }])
})
