import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { junit } from '../../src/report/junit'
import type { Report } from '../../src/release/report'
import { readJunit, type ReadJunit } from '../support/junit-reader'
import { FRAGMENTS, reportOf, samples, smokeOfText } from './samples'

/** What a reader makes of it that is not ours: counts, names and failures. */
const folder = mkdtempSync(join(tmpdir(), 'junit-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(report: Report): ReadJunit {
  const file = join(folder, 'junit.xml')
  writeFileSync(file, junit(report)!)
  return readJunit(file)
}

test('a red smoke: a suite a canary, and each failure where it is', () => {
  const { status, counts, suites } = read(samples['smoke-red']!)
  expect([status, counts]).toEqual(['FAIL', [15, 2, 1, 1]])
  expect(suites.map(({ name, status: one, cases }) => [name, one, cases.length])).toEqual([
    ['smoke', 'FAIL', 1], ['https://canary-one.moleculesai.app', 'PASS', 6], ['https://canary-two.moleculesai.app', 'FAIL', 6], ['https://canary-three.moleculesai.app', 'FAIL', 6],
  ])
  expect(suites[0]!.cases[0]).toEqual(['runs 4c1d56e', 'FAIL', expect.stringContaining('smoke-red: ')])
  const [liveness] = suites[2]!.cases.filter(([name]) => name === 'liveness')
  expect(liveness).toEqual(['liveness', 'FAIL', expect.stringContaining('404 text/html: <!doctype')])
})

test('nobody ran the build: one case, red', () => {
  expect(read(samples['smoke-waiting']!)).toEqual({
    status: 'FAIL', counts: [0, 1, 0, 0], suites: [{ name: 'smoke', status: 'FAIL', cases: [['runs 4c1d56e', 'FAIL', expect.stringContaining('build-not-running: ')]] }],
  })
})

test.each([
  ['done', 'ok', 'PASS', [1, 0, 0, 0], ['runs 4c1d56e', 'PASS']],
  ['skipped', 'no-canary-fleet', 'SKIP', [0, 0, 0, 1], ['runs 4c1d56e', 'SKIP']],
  ['failed', 'tenant-unreachable', 'FAIL', [0, 0, 1, 0], ['runs 4c1d56e', 'FAIL', expect.stringContaining('tenant-unreachable: this is why')]],
] as const)('%s, %s: %s', (outcome, reason, status, counts, first) => {
  expect(read(reportOf({ mode: 'smoke', outcome, reason, verdict: 'this is why' }))).toEqual({
    status, counts, suites: [{ name: 'smoke', status, cases: [first] }],
  })
})

test('whatever a tenant says, the reader sees as many cases as there are', () => {
  const plain = read(smokeOfText('plain'))
  for (const text of FRAGMENTS) {
    const hostile = read(smokeOfText(text))
    expect([text, hostile.counts, hostile.suites.map(({ cases }) => cases.length)]).toEqual([text, plain.counts, plain.suites.map(({ cases }) => cases.length)])
  }
})
