import { type SandboxForge, startForge } from '../../src/sandbox/forge'
import { ask } from '../support/ask'

const [root, old, young, other] = ['0', '1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string, string]
const history = { [root]: null, [old]: root, [young]: old, [other]: root }
let forge: SandboxForge

afterEach(() => forge.close())

const compare = async (base: string, head: string): Promise<unknown> =>
  JSON.parse((await ask('GET', `${forge.apiUrl}/repos/o/r/compare/${base}...${head}`)).body.toString())

test.each([
  [root, young, { status: 'ahead', ahead_by: 2, behind_by: 0, total_commits: 2, commits: [{ sha: old }, { sha: young }] }],
  [young, old, { status: 'behind', ahead_by: 0, behind_by: 1, total_commits: 0, commits: [] }],
  [old, old.slice(0, 7), { status: 'identical', ahead_by: 0, behind_by: 0 }],
  [young, other, { status: 'diverged', ahead_by: 1, behind_by: 2 }],
  [young, 'f'.repeat(40), { message: 'Not Found' }],
])('GitHub compares %s with %s', async (base, head, expected) => {
  forge = await startForge({ history })
  expect(await compare(base, head)).toMatchObject(expected)
})

test('Gitea counts, and tells no more', async () => {
  forge = await startForge({ history, flavour: 'gitea' })
  expect(forge.apiUrl).toMatch(/\/api\/v1$/)
  expect(await compare(young, old)).toEqual({ total_commits: 0, commits: [] })
  expect(await compare(old, young)).toEqual({ total_commits: 1, commits: [{ sha: young }] })
})

const get = async (path: string, token?: string): Promise<[number, ReturnType<typeof JSON.parse>]> => {
  const { status, body } = await ask('GET', `${forge.apiUrl}/repos/o/r${path}`, token ? { authorization: `Bearer ${token}` } : {})
  return [status, JSON.parse(body.toString())]
}

test.each([
  ['github', { sha: young }, 'Not Found'],
  ['gitea', { id: young }, 'The target couldn\'t be found.'],
] as const)('a branch of %s', async (flavour, commit, message) => {
  forge = await startForge({ history, flavour, branches: { 'a/b': young } })
  expect(await get('/branches/a%2Fb')).toMatchObject([200, { name: 'a/b', commit }])
  expect(await get('/branches/a/b')).toEqual([404, { message }])
  forge.branches.set('a/b', old)
  expect((await get('/branches/a%2Fb'))[1].commit).toEqual(expect.objectContaining({ [flavour === 'gitea' ? 'id' : 'sha']: old }))
})

describe('statuses', () => {
  const page = async (query: string): Promise<number[]> => (await get(`/commits/${old}/statuses${query}`))[1].map(({ id }: { id: number }) => id)
  const fill = (count: number) => { for (let at = 1; at <= count; at++) forge.ci.status(old, `c${at}`, 'pending') }

  test('GitHub shows the newest first, and 100 a page at most', async () => {
    forge = await startForge({ history })
    fill(120)
    expect((await page('')).slice(0, 2)).toEqual([120, 119])
    expect(await page('')).toHaveLength(30)
    expect(await page('?per_page=500')).toHaveLength(100)
    expect(await page('?per_page=100&page=2')).toHaveLength(20)
    expect(await page('?per_page=100&page=3')).toEqual([])
    expect((await get(`/commits/${old}/statuses`))[1][0]).toEqual({ id: 120, context: 'c120', state: 'pending', description: '' })
  })

  test('Gitea says status, gives 50 a page at most, and 30 where no page is named', async () => {
    forge = await startForge({ history, flavour: 'gitea' })
    fill(120)
    expect(await page('?limit=50')).toHaveLength(30)
    expect(await page('?limit=100&page=1')).toHaveLength(50)
    expect(await page('?limit=50&page=3&sort=highestindex')).toEqual(Array.from({ length: 20 }, (_, at) => 101 + at))
    expect(await page('?limit=50&page=4')).toEqual([])
    expect((await get(`/commits/${old}/statuses?page=1&sort=highestindex`))[1][0]).toEqual({ id: 1, context: 'c1', status: 'pending', description: '' })
  })

  test('Gitea shows the older of two of one second first', async () => {
    forge = await startForge({ history, flavour: 'gitea' })
    jest.spyOn(Date, 'now').mockReturnValueOnce(1_000).mockReturnValueOnce(2_000).mockReturnValueOnce(2_999)
    fill(3)
    jest.restoreAllMocks()
    expect(await page('?page=1')).toEqual([2, 3, 1])
  })

  test.each([['github', 422], ['gitea', 404]] as const)('%s answers %s', async (flavour, status) => {
    forge = await startForge({ history, flavour })
    expect((await get(`/commits/${'e'.repeat(40)}/statuses`))[0]).toBe(status)
  })
})

test('check runs: of each name the newest, and on GitHub alone', async () => {
  forge = await startForge({ history })
  forge.ci.check(old, 'a', 'success')
  forge.ci.check(old, 'a', null)
  forge.ci.check(old, 'b', 'skipped')
  expect(await get(`/commits/${old}/check-runs?filter=latest`)).toEqual([200, { total_count: 2, check_runs: [
    { id: 3, name: 'b', status: 'completed', conclusion: 'skipped', app: { id: 1 }, check_suite: { id: 1 } },
    { id: 2, name: 'a', status: 'in_progress', conclusion: null, app: { id: 1 }, check_suite: { id: 1 } },
  ] }])
  expect((await get(`/commits/${old}/check-runs?filter=all`))[1].total_count).toBe(3)
  await forge.close()
  forge = await startForge({ history, flavour: 'gitea' })
  expect((await get(`/commits/${old}/check-runs`))[0]).toBe(404)
})

describe('variables', () => {
  const variables = { SWITCH: 'on' }

  test('GitHub', async () => {
    forge = await startForge({ history, variables })
    expect(await get('/actions/variables/switch')).toEqual([200, { name: 'SWITCH', value: 'on' }])
    expect(await get('/actions/variables/OTHER')).toEqual([404, { message: 'Not Found' }])
    expect(await get('/actions/variables')).toEqual([200, { total_count: 1, variables: [{ name: 'SWITCH', value: 'on' }] }])
  })

  test('Gitea', async () => {
    forge = await startForge({ history, variables, flavour: 'gitea' })
    expect(await get('/actions/variables/Switch')).toMatchObject([200, { name: 'SWITCH', data: 'on' }])
    expect(await get('/actions/variables/OTHER')).toEqual([404, { message: 'variable not found' }])
    forge.variables.delete('SWITCH')
    expect((await get('/actions/variables/SWITCH'))[0]).toBe(404)
  })

  test('for one token alone', async () => {
    forge = await startForge({ history, variables, controlToken: 'control' })
    expect((await get('/actions/variables/SWITCH', 'status'))[0]).toBe(403)
    expect((await get('/actions/variables'))[0]).toBe(403)
    expect((await get('/actions/variables/SWITCH', 'control'))[0]).toBe(200)
  })
})

describe('out of order', () => {
  test('with everything', async () => {
    forge = await startForge({ history })
    forge.fault = 503
    expect((await get(`/compare/${old}...${young}`))[0]).toBe(503)
    forge.fault = 'torn'
    await expect(compare(old, young)).rejects.toThrow()
    forge.fault = 'drop'
    await expect(compare(old, young)).rejects.toThrow()
    forge.fault = 'empty'
    expect(await get('/branches/main')).toEqual([200, {}])
    forge.fault = undefined
    expect((await get(`/compare/${old}...${young}`))[0]).toBe(200)
  })

  test('with one question, or from one on', async () => {
    forge = await startForge({ history, branches: { main: old } })
    forge.faults.push({ on: 'branch', fault: 401, nth: 2 }, { on: 'compare', fault: 500, nth: 2, persist: true })
    const answers = async (path: string) => [await get(path), await get(path), await get(path)].map(([status]) => status)
    expect(await answers('/branches/main')).toEqual([200, 401, 200])
    expect(await answers(`/compare/${old}...${young}`)).toEqual([200, 500, 500])
  })

  test('and whoever watches may change what it says', async () => {
    forge = await startForge({ history, branches: { main: old } })
    forge.onRequest = ({ n }) => { if (n === 2) forge.branches.set('main', young) }
    expect((await get('/branches/main'))[1].commit.sha).toBe(old)
    expect((await get('/branches/main', 't'))[1].commit.sha).toBe(young)
    expect(forge.requests).toMatchObject([
      { n: 1, route: 'branch', path: '/repos/o/r/branches/main', query: '', authorization: undefined },
      { n: 2, method: 'GET', authorization: 'Bearer t' },
    ])
  })
})
