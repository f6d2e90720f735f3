import nock from 'nock'; // which takes node:http over as soon as it is imported
import type { Flavour } from '../../../src/adapters/forge/site'
import { createStatuses } from '../../../src/adapters/forge/statuses'
import { createHttp } from '../../../src/adapters/http/client'
import type { CommitStatus } from '../../../src/ports/statuses'
import { failureFrom, fakeClock } from '../http/fakes'
import { FLAVOURS, log, SHA, useNock } from './support'

useNock()
const API = { github: 'https://api.github.test', gitea: 'https://gitea.test/api/v1' }
const http = createHttp({ clock: fakeClock(), log })
afterAll(() => http.close())

const statuses = (flavour: Flavour, apiUrl = API[flavour]) => createStatuses({ http, apiUrl, repository: 'o/r', flavour }, 'a-token')
const STATUS: CommitStatus = { context: 'release / a & b', state: 'success', description: 'deploy: 4 of 4 tenants run 2222222', url: 'https://forge.test/o/r/actions/runs/17' }
const posted = (flavour: Flavour, path: string, body: nock.RequestBodyMatcher) => nock(API[flavour], { reqheaders: { authorization: /^(?:token|Bearer) a-token$/i } }).post(`/repos/o/r${path}`, body)

describe.each(FLAVOURS)('on %s', (flavour) => {
  test('a status is written beside its commit, with the token', async () => {
    const { url, ...rest } = STATUS
    posted(flavour, `/statuses/${SHA}`, { ...rest, target_url: url }).reply(201, {})
    await statuses(flavour).write(SHA, STATUS)
  })

  test.each([[502, 201], [429, 201]])('one that is answered %i is written again', async (first, then) => {
    posted(flavour, `/statuses/${SHA}`, () => true).reply(first, 'busy')
    posted(flavour, `/statuses/${SHA}`, () => true).reply(then, {})
    await statuses(flavour).write(SHA, STATUS)
  })

  test.each([
    [403, flavour === 'github' ? /permissions: statuses: write/ : /write:repository/],
    [404, /See that the commit is on the forge/], [422, /See that the commit is on the forge/], [301, /a redirect is not followed/],
  ])('one that is answered %i is a failure that says what to do', async (status, hint) => {
    posted(flavour, `/statuses/${SHA}`, () => true).reply(status, { message: 'no' }, status === 301 ? { location: 'https://elsewhere.test/' } : {})
    const failure = await failureFrom(statuses(flavour).write(SHA, STATUS))
    expect(failure.message).toBe(`the forge cannot take the commit status of ccccccc: it answered ${status}`)
    expect(failure.hint).toMatch(hint)
    expect(failure.transient).toBe(false)
  })

  test('a broken connection is a failure that passes', async () => {
    for (let tried = 0; tried < 2; tried++) posted(flavour, `/statuses/${SHA}`, () => true).replyWithError({ code: 'ECONNRESET' })
    expect(await failureFrom(statuses(flavour).write(SHA, STATUS))).toMatchObject({ reason: 'internal', transient: true })
  })

  test('an answer that octokit cannot read is an answer', async () => {
    posted(flavour, `/statuses/${SHA}`, () => true).reply(201, '{', { 'content-type': ';;' })
    await statuses(flavour).write(SHA, STATUS)
  })

  test('a commit is asked for in full where a forge wants it so', async () => {
    const path = flavour === 'gitea' ? '/git/commits/ccccccc' : '/commits/ccccccc?per_page=1'
    nock(API[flavour]).get(`/repos/o/r${path}`).reply(200, { sha: SHA })
    expect(await statuses(flavour).whole('ccccccc')).toBe(SHA)
    expect(await statuses(flavour).whole(SHA)).toBe(SHA)
    nock(API[flavour]).get(`/repos/o/r${path}`).reply(403, {})
    expect(await failureFrom(statuses(flavour).whole('ccccccc'))).toMatchObject({
      message: 'the forge cannot tell the commit ccccccc in full: it answered 403', hint: expect.stringMatching(/contents: read|read:repository/) as string,
    })
  })
})

test('nothing is told over plain HTTP', async () => {
  expect(await failureFrom(statuses('github', 'http://forge.test').write(SHA, STATUS))).toMatchObject({ message: expect.stringMatching(/over https alone/) as string })
})

describe('the deployments of GitHub', () => {
  const deployments = statuses('github').deployments!
  const made = { environment: 'production', isProduction: true, description: 'deploy is under way', run: 'https://forge.test/o/r/actions/runs/17' }
  const sent = {
    ref: SHA, task: 'release', environment: 'production', description: made.description, auto_merge: false, required_contexts: [], production_environment: true,
    payload: { run: made.run },
  }
  const listed = (...rows: object[]) =>
    nock(API.github).get('/repos/o/r/deployments').query({ sha: SHA, environment: 'production', task: 'release', per_page: '100' }).reply(200, rows)

  test('Gitea has none', () => expect(statuses('gitea').deployments).toBeUndefined())

  test('one is made that merges nothing and waits for no context', async () => {
    posted('github', '/deployments', sent).reply(201, { id: 7 })
    expect(await deployments.create(SHA, made)).toBe(7)
  })

  test('its state leads to the run', async () => {
    posted('github', '/deployments/7/statuses', { state: 'in_progress', description: 'x', log_url: made.run }).reply(201, {})
    await deployments.write(7, { state: 'in_progress', description: 'x', url: made.run })
  })

  test('the newest of a run is found, in whatever form its payload comes', async () => {
    listed({ id: 5, payload: { run: made.run } }, { id: 9, payload: JSON.stringify({ run: made.run }) }, { id: 12, payload: { run: 'another' } }, { id: 13, payload: '' }, { id: 14, payload: null })
    expect(await deployments.find(SHA, made)).toBe(9)
    listed({ id: 5, payload: {} }, { id: 12, payload: 'x' })
    expect(await deployments.find(SHA, { environment: 'production' })).toBe(12)
    listed()
    expect(await deployments.find(SHA, made)).toBeUndefined()
  })

  test('one whose answer was lost is found, and made once', async () => {
    posted('github', '/deployments', sent).replyWithError({ code: 'ECONNRESET' })
    listed({ id: 7, payload: { run: made.run } })
    expect(await deployments.create(SHA, made)).toBe(7)
  })

  test('one that was never made is made', async () => {
    posted('github', '/deployments', sent).reply(502)
    listed()
    posted('github', '/deployments', sent).reply(201, { id: 8 })
    expect(await deployments.create(SHA, made)).toBe(8)
  })

  test('whoever is asked too often is left alone', async () => {
    posted('github', '/deployments', sent).reply(429, {})
    expect(await failureFrom(deployments.create(SHA, made))).toMatchObject({ transient: true, hint: expect.stringMatching(/Run again later/) as string })
  })

  test.each([[403, {}, /permissions: deployments: write/], [409, { message: 'Conflict' }, /commit is on the forge/], [201, {}, /commit is on the forge/], [202, { message: 'merged' }, /commit is on the forge/]])('%i %j is a failure', async (status, body, hint) => {
    posted('github', '/deployments', sent).reply(status, body)
    expect((await failureFrom(deployments.create(SHA, made))).hint).toMatch(hint)
  })
})
