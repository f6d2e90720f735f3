import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that has gone wrong in pipelines like this one. */
const IDS = `stale-latest half-promoted lying-201 late-read lost-way-back single-platform absent-or-denied older-run-wins
  superseded-canary superseded-midway head-unreadable kill-switch-open kill-switch-words no-contexts page-clamp stale-row
  skipped-is-green status-lies silent-skip missing-key no-such-canary empty-fleet one-wedged lost-answer gateway-blip
  stale-not-unreachable guard-404 substring-pass comma-or-space wrong-commit proceed-anyway soft-skip raw-answer bad-slug
  empty-token-header
  late-write throttled-write put-back-gives-up slow-put one-500 keep-unseen harmless-keep
  encoded-answer media-type-at-odds locked-tag policy-refusal limit-as-403 ecr-by-another-name write-redirected
  source-late
  told-to-wait edge-522 foreign-template big-integer bom-in-json too-long-answer junit-of-a-red-run`.split(/\s+/)

const sources = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts') && name !== 'incident-list.test.ts')
  .map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n')
const named = new Set([...sources.matchAll(/'incident-([a-z0-9-]+)/g)].map((found) => found[1]!))

test('every incident is replayed on the bundle, and no test is named after one that did not happen', () => {
  expect(new Set(IDS).size).toBe(IDS.length)
  expect([...named].sort()).toEqual([...IDS].sort())
})
