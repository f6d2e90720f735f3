import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smokeProof } from '../../src/run/smoke-proof'

const SHA = 'a'.repeat(40)
let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'proof-')) })
afterEach(() => rmSync(folder, { recursive: true }))

let files = 0
function leave(content: object | string, age = 0): void {
  const file = join(folder, `release-action-${(++files).toString(16).padStart(8, '0')}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  utimesSync(file, 1_700_000_000 - age, 1_700_000_000 - age)
}
const smoke = (more = {}) => ({
  mode: 'smoke', outcome: 'done', sha: SHA, finishedAt: '2026-11-21T03:00:00.000Z', tenants: [{ checks: [{}, {}] }, { checks: [{}, {}] }], ...more,
})

test('the newest smoke of the commit speaks for it', () => {
  leave(smoke({ finishedAt: '2026-11-20T03:00:00.000Z', tenants: [] }))
  leave(smoke())
  leave(smoke({ sha: 'b'.repeat(40), finishedAt: '2026-11-22T03:00:00.000Z' }))
  expect(smokeProof(folder, 'aaaaaaa')).toBe('smoke: 2 canaries, 4 checks, on 2026-11-21T03:00:00.000Z')
})

test('a red one, another mode and what is no evidence prove nothing', () => {
  for (const content of [smoke({ outcome: 'failed' }), smoke({ mode: 'promote' }), smoke({ tenants: 7 }), '{', 'x'.repeat(5_000_000)]) leave(content)
  expect(smokeProof(folder, SHA)).toBeUndefined()
  expect(smokeProof(join(folder, 'nowhere'), SHA)).toBeUndefined()
})

test('among many files the newest are looked at', () => {
  for (let age = 1; age <= 80; age++) leave(smoke({ sha: 'b'.repeat(40) }), age)
  leave(smoke())
  expect(smokeProof(folder, SHA)).toMatch(/^smoke: 2 canaries/)
})
