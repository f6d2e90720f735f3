import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that has gone wrong in pipelines like this one. */
const IDS = `stale-latest half-promoted lying-201 late-read lost-way-back single-platform absent-or-denied older-run-wins
  superseded-canary superseded-midway head-unreadable kill-switch-open kill-switch-words no-contexts page-clamp stale-row
  skipped-is-green status-lies silent-skip missing-key no-such-canary empty-fleet one-wedged lost-answer gateway-blip
  stale-not-unreachable guard-404 substring-pass comma-or-space wrong-commit proceed-anyway soft-skip raw-answer bad-slug
  empty-token-header`.split(/\s+/)

/** Of histories, rollbacks and holds, as they were seen in the field. */
const HISTORY_IDS = `hold-too-late history-locks history-steers history-blocks veto-for-ever previous-twice undo-splits
  hold-lifted-unasked no-forge-backward bot-is-no-person base-image-label mirror-broken build-collected`.split(/\s+/)

const sources = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts') && name !== 'incident-list.test.ts')
  .map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n')
const named = new Set([...sources.matchAll(/'incident-([a-z0-9-]+)/g)].map((found) => found[1]!))

test('every incident is replayed on the bundle, and no test is named after one that did not happen', () => {
  expect(IDS).toHaveLength(35)
  expect([...named].sort()).toEqual([...IDS, ...HISTORY_IDS].sort())
})
