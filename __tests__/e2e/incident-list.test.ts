import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that has gone wrong in pipelines like this one. */
const IDS = `stale-latest half-promoted lying-201 late-read lost-way-back single-platform absent-or-denied older-run-wins
  superseded-canary superseded-midway head-unreadable kill-switch-open kill-switch-words no-contexts page-clamp
  stale-row skipped-is-green status-lies silent-skip missing-key no-such-canary empty-fleet one-wedged lost-answer
  gateway-blip stale-not-unreachable guard-404 substring-pass comma-or-space wrong-commit proceed-anyway soft-skip
  raw-answer bad-slug empty-token-header log-stream-gone late-write throttled-write put-back-gives-up slow-put one-500
  recover-undoes hold-too-late history-locks history-steers history-blocks veto-for-ever previous-twice undo-splits
  keep-unseen harmless-keep secret-half full-disk-rollback torn-journal canary-remove-any tag-collision
  near-miss-input dry-run-writes hold-lifted-unasked no-forge-backward recover-loses-journal many-images-warning
  login-never-shown login-per-namespace key-of-many-lines odd-docker-config slow-helper other-login-places
  foreign-realm token-redirect encoded-answer media-type-at-odds locked-tag policy-refusal limit-as-403
  ecr-by-another-name write-redirected mirror-broken build-collected source-late one-name-two-suites gitea-skipped
  switch-elsewhere bot-is-no-person no-home limit-in-the-body polling-budget name-as-shown foreign-input-env
  branch-as-ref merge-commit base-image-label comment-of-another rollback-by-pull-request run-link rerun-skips-soak
  rebuilt-same-commit flapping-canary canary-dies-later tenant-comes source-rebuilt replica-behind told-to-wait
  edge-522 dead-connection clock-jumps foreign-template big-integer bom-in-json too-long-answer junit-of-a-red-run
  suspended-tenant cached-buildinfo login-page lost-tls-hint`.split(/\s+/)

const sources = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts') && name !== 'incident-list.test.ts')
  .map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n')
const named = new Set([...sources.matchAll(/'incident-([a-z0-9-]+)/g)].map((found) => found[1]!))

test('every incident is replayed on the bundle, and no test is named after one that did not happen', () => {
  expect(new Set(IDS).size).toBe(IDS.length)
  expect([...named].sort()).toEqual([...IDS].sort())
})
