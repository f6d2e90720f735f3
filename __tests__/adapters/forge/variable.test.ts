import type { Flavour } from '../../../src/adapters/forge/site'
import { failureFrom } from '../http/fakes'
import { asks, FLAVOURS, forgeOf, useNock } from './support'

useNock()

const ONE = '/actions/variables/SWITCH'
const LIST = '/actions/variables?per_page=1'
const ORGANISATION = (page: number) => `/actions/organization-variables?per_page=30&page=${page}`
const read = (flavour: Flavour) => forgeOf(flavour).variable('SWITCH')
const unreadable = async (flavour: Flavour, more: object = {}) => {
  const failure = await failureFrom(read(flavour))
  expect(failure).toMatchObject({ reason: 'kill-switch-unreadable', ...more })
  return failure
}

test.each<[Flavour, object, string]>([
  ['github', { name: 'SWITCH', value: 'true' }, 'true'],
  ['gitea', { name: 'SWITCH', data: 'true', owner_id: 0 }, 'true'],
  ['github', { name: 'SWITCH', value: '' }, ''],
  ['gitea', { name: 'SWITCH', data: '' }, ''],
])('%s says %j', async (flavour, body, value) => {
  asks(flavour, ONE).reply(200, body)
  expect(await read(flavour)).toBe(value)
})

describe('incident kill-switch-open', () => {
  test('on Gitea it is unset where the forge says so', async () => {
    asks('gitea', ONE).reply(404, { errors: null, message: 'variable not found', url: 'x' })
    expect(await read('gitea')).toBeUndefined()
  })

  test.each<[string, number, object | string]>([
    ['an absent repository', 404, { message: 'The target couldn\'t be found.' }],
    ['another word', 404, { message: 'Not Found' }],
    ['a proxy\'s page', 404, '<h1>variable not found</h1>'],
    ['no body', 404, ''],
    ['these words with another status', 403, { message: 'variable not found' }],
    ['GitHub\'s key', 200, { value: 'false' }],
    ['a value that is no text', 200, { data: false }],
    ['HTML', 200, '<h1>Sign in</h1>'],
    ['an empty object', 200, {}],
    ['a list', 200, []],
    ['nothing', 204, ''],
    ['a redirect', 302, ''],
  ])('on Gitea %s is unreadable', async (_, status, body) => {
    asks('gitea', ONE).reply(status, body)
    await unreadable('gitea', { transient: false })
  })

  test('on GitHub it is unset where the same token is shown the list', async () => {
    asks('github', ONE).reply(404, { message: 'Not Found', status: '404' })
    asks('github', LIST).matchHeader('authorization', 'Bearer control').reply(200, { total_count: 0, variables: [] })
    asks('github', ORGANISATION(1)).reply(200, { total_count: 0, variables: [] })
    expect(await read('github')).toBeUndefined()
  })

  const notOfTheRepository = (): void => {
    asks('github', ONE).reply(404, { message: 'Not Found' })
    asks('github', LIST).reply(200, { total_count: 0, variables: [] })
  }

  test('on GitHub the organisation\'s counts, on whatever page it stands (incident switch-elsewhere)', async () => {
    notOfTheRepository()
    asks('github', ORGANISATION(1)).matchHeader('authorization', 'Bearer control').reply(200, { total_count: 2, variables: [{ name: 'OTHER', value: 'x' }] })
    asks('github', ORGANISATION(2)).reply(200, { total_count: 2, variables: [{ name: 'SWITCH', value: 'on' }] })
    asks('github', ORGANISATION(3)).reply(200, { total_count: 2, variables: [] })
    expect(await read('github')).toBe('on')
  })

  test.each([['User', undefined], ['Organization', 'kill-switch-unreadable']])('on GitHub a repository of a %s without such a list', async (type, reason) => {
    notOfTheRepository()
    asks('github', ORGANISATION(1)).reply(404, { message: 'Not Found' })
    asks('github', '').reply(200, { owner: { type } })
    if (reason) await unreadable('github', { status: 404 })
    else expect(await read('github')).toBeUndefined()
  })

  test.each([401, 403, 500])('on GitHub a list of the organisation that answers %i is unreadable', async (status) => {
    notOfTheRepository()
    asks('github', ORGANISATION(1)).times(status === 500 ? 2 : 1).reply(status, { message: 'no' })
    await unreadable('github', { status })
  })

  test.each<[string, number, object | string, boolean]>([
    ['401', 401, { message: 'Bad credentials' }, false],
    ['403', 403, { message: 'Resource not accessible' }, false],
    ['404: the repository cannot be seen', 404, { message: 'Not Found' }, false],
    ['500', 500, '', true],
    ['HTML', 200, '<h1>Sign in</h1>', false],
    ['an empty object', 200, {}, false],
  ])('on GitHub a 404 beside a list that answers %s is unreadable', async (_, status, body, transient) => {
    asks('github', ONE).reply(404, { message: 'Not Found' })
    asks('github', LIST).times(status === 500 ? 2 : 1).reply(status, body)
    await unreadable('github', { status, transient })
  })

  test('on GitHub a proxy\'s 404 is unreadable', async () => {
    asks('github', ONE).reply(404, '<h1>Not Found</h1>')
    await unreadable('github', { status: 404 })
  })

  test.each(FLAVOURS)('on %s 401, 403 and 500 are unreadable', async (flavour) => {
    for (const status of [401, 403, 500]) {
      asks(flavour, ONE).times(status === 500 ? 2 : 1).reply(status, { message: 'no' })
      await unreadable(flavour, { status, transient: status === 500 })
    }
  })

  test.each(FLAVOURS)('on %s a broken connection is unreadable', async (flavour) => {
    asks(flavour, ONE).times(2).replyWithError(Object.assign(new Error('x'), { code: 'ECONNRESET' }))
    await unreadable(flavour, { transient: true })
  })
})

test.each<[Flavour, RegExp]>([['gitea', /control-token.*owner/], ['github', /control-token.*variables: read/]])('403 of %s says who may', async (flavour, words) => {
  asks(flavour, ONE).reply(403)
  expect((await unreadable(flavour)).hint).toMatch(words)
})

test('without a control-token nobody is asked, least of all with the status-token', async () => {
  const failure = await failureFrom(forgeOf('github', { anonymous: true }).variable('SWITCH'))
  expect(failure).toMatchObject({ reason: 'kill-switch-unreadable', hint: expect.stringContaining('control-token') })
})
