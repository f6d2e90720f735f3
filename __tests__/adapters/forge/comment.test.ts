import nock from 'nock'; // which takes node:http over as soon as it is imported
import type { Flavour } from '../../../src/adapters/forge/site'
import { failureFrom } from '../http/fakes'
import { asks, FLAVOURS, forgeOf, useNock } from './support'

useNock()

const MARKER = '<!-- release-action: plan deploy -->'
const API = { github: 'https://api.github.test', gitea: 'https://gitea.test/api/v1' }
const leave = (flavour: Flavour) => forgeOf(flavour).comment(7, MARKER, 'The plan')
const pages = (flavour: Flavour, ...lists: object[][]): void => {
  if (flavour === 'gitea') return void asks(flavour, '/issues/7/comments').reply(200, lists.flat())
  lists.forEach((list, index) => asks(flavour, `/issues/7/comments?per_page=100&page=${index + 1}`).reply(200, list))
}
const others = [{ id: 1, body: 'Looks good' }, { id: 2, body: `> ${MARKER}\n> quoted` }, { id: 3, body: null }]
const by = (login: string, type = 'User') => ({ user: { login, type } })
const forged = { id: 5, body: `${MARKER}\nMine, in truth`, ...by('mallory') }
const own = { id: 4, body: `${MARKER}\nThe old plan`, ...by('ada') }
/** Who the token is: a person's tells it, a job's own may not ask. */
const self = (flavour: Flavour, status = 200): void =>
  void nock(API[flavour]).get('/user').reply(status, status === 200 ? { login: 'ada' } : { message: 'Resource not accessible by integration' })
const writes = (flavour: Flavour, method: 'post' | 'patch', path: string) =>
  nock(API[flavour])[method](`/repos/o/r${path}`, { body: `${MARKER}\nThe plan` })

describe.each(FLAVOURS)('on %s', (flavour) => {
  test('the first plan is a new comment, whatever others have quoted', async () => {
    pages(flavour, others, [])
    writes(flavour, 'post', '/issues/7/comments').reply(201, {})
    await leave(flavour)
  })

  test('a later one is written in its place, on whatever page it stands', async () => {
    pages(flavour, others, [own])
    self(flavour)
    writes(flavour, 'patch', '/issues/comments/4').reply(200, {})
    await leave(flavour)
  })

  test.each([403, 404])('one that answers %i is somebody else\'s, and a new one is left', async (status) => {
    pages(flavour, [own])
    self(flavour)
    writes(flavour, 'patch', '/issues/comments/4').reply(status, { message: 'no' })
    writes(flavour, 'post', '/issues/7/comments').reply(201, {})
    await leave(flavour)
  })

  test('incident comment-of-another: what somebody else begins with the marker is theirs', async () => {
    pages(flavour, [forged], [])
    self(flavour)
    writes(flavour, 'post', '/issues/7/comments').reply(201, {})
    await leave(flavour)
  })

  test.each([['github', 'github-actions[bot]'], ['gitea', 'gitea-actions']] as const)('with a job\'s own token it is the bot\'s (%s)', async (on, login) => {
    if (on !== flavour) return
    pages(flavour, [forged, { ...own, ...by(login, flavour === 'github' ? 'Bot' : '') }])
    self(flavour, 403)
    writes(flavour, 'patch', '/issues/comments/4').reply(200, {})
    await leave(flavour)
  })

  test.each([401, 403, 404, 500])('a refusal with %i is a failure', async (status) => {
    pages(flavour, [])
    writes(flavour, 'post', '/issues/7/comments').reply(status, { message: 'no' })
    expect(await failureFrom(leave(flavour))).toMatchObject({ status })
  })
})
