import type { Flavour } from '../../../src/adapters/forge/site'
import { failureFrom } from '../http/fakes'
import { asks, FLAVOURS, forgeOf, SHA, useNock } from './support'

useNock()

const branch = (flavour: Flavour, head: unknown) => ({ name: 'main', commit: { [flavour === 'gitea' ? 'id' : 'sha']: head } })

test.each(FLAVOURS)('%s: the commit at the head', async (flavour) => {
  asks(flavour, '/branches/main').reply(200, branch(flavour, SHA))
  expect(await forgeOf(flavour).head('main')).toBe(SHA)
})

test.each(FLAVOURS)('%s: a name is one part of the path', async (flavour) => {
  asks(flavour, '/branches/release%2F1.2%23a%25').reply(200, branch(flavour, SHA))
  expect(await forgeOf(flavour).head('release/1.2#a%')).toBe(SHA)
})

test.each<[string, Flavour, unknown]>([
  ['the other forge\'s key', 'github', branch('gitea', SHA)],
  ['the other forge\'s key', 'gitea', branch('github', SHA)],
  ['an abbreviated commit', 'github', branch('github', SHA.slice(0, 7))],
  ['more than a commit', 'github', branch('github', `${SHA}/../x`)],
  ['capitals', 'gitea', branch('gitea', SHA.toUpperCase())],
  ['no commit', 'gitea', { name: 'main', commit: null }],
  ['nothing', 'gitea', {}],
  ['HTML', 'github', '<h1>Sign in</h1>'],
])('%s on %s is no head', async (_, flavour, body) => {
  asks(flavour, '/branches/main').reply(200, body as object)
  expect(await failureFrom(forgeOf(flavour).head('main'))).toMatchObject({ reason: 'head-unreadable', transient: false })
})

test.each([
  [401, 'status-token', false], [403, 'contents: read', false], [404, 'names a branch', false], [301, 'redirect', false], [500, 'Run again', true],
])('%i is unreadable, and says what to do', async (status, words, transient) => {
  asks('github', '/branches/main').times(status === 500 ? 2 : 1).reply(status, { message: '::set-env name=X::y' })
  const failure = await failureFrom(forgeOf('github').head('main'))
  expect(failure).toMatchObject({
    reason: 'head-unreadable', status, transient, message: `the forge cannot tell the head of main: it answered ${status}`,
  })
  expect(failure.hint).toContain(words)
})

test('a 503 is tried again once', async () => {
  asks('gitea', '/branches/main').reply(503)
  asks('gitea', '/branches/main').reply(200, branch('gitea', SHA))
  expect(await forgeOf('gitea').head('main')).toBe(SHA)
})
