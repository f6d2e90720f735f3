import { startForge, type SandboxForge } from '../../src/sandbox/forge'
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

test('out of order it says so', async () => {
  forge = await startForge({ history })
  forge.fault = 503
  expect((await ask('GET', `${forge.apiUrl}/repos/o/r/compare/${old}...${young}`)).status).toBe(503)
  forge.fault = 'torn'
  await expect(compare(old, young)).rejects.toThrow()
})
