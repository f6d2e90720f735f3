import type { Report } from '../../../src/release/report'
import { dispatchOf, nextAction } from '../../../src/report/rows/next'
import { reportOf } from '../samples'

const RUN = 'https://github.com/molecule-ai/platform/actions/runs/19457301'
const onForge = (rest: Partial<Report>): Report => reportOf({ forge: 'github', runUrl: RUN, ...rest })

test.each([
  ['Run again', ''],
  ['See who moved it, then run again', 'See who moved it'],
  ['See the two tenants, then run this to go on where it stopped', 'See the two tenants'],
  ['Run this to go on where it stopped', ''],
])('on a forge "%s" is its own button', (next, words) => {
  const command = 'release-action deploy 4c1d56e --canary-slug acme'
  expect(nextAction(onForge({ next, command }))).toEqual({ words, own: { kind: 'rerun', label: 'Re-run failed jobs', url: RUN }, command })
  expect(nextAction(onForge({ next, forge: 'gitea' })).own?.label).toBe('Re-run')
  expect(nextAction(reportOf({ next, command, runUrl: undefined }))).toEqual({ words: next, command })
})

test.each([
  'See who redeployed the canary meanwhile, then run again: its checks may have met another build',
  'Mend the inputs named; nothing was asked of any network',
])('"%s" stays as it is', (next) => {
  expect(nextAction(onForge({ next }))).toEqual({ words: next, own: undefined, command: undefined })
})

test('what finishes a stranded run is no button', () => {
  const command = 'release-action recover /tmp/x.journal'
  expect(nextAction(onForge({ next: 'Run this, on this machine; then run again', command })).own).toBeUndefined()
})

test.each([
  ['release-action rollback previous --images a', 'rollback', 'sha: previous'],
  ['release-action promote 4c1d56e --images a', 'promote', 'sha: 4c1d56e'],
  ['release-action deploy 1f0c2ab --redeploy-tag staging-1f0c2ab --required-contexts none', 'deploy', 'redeploy-tag: staging-1f0c2ab'],
])('%s is a dispatch', (command, label, input) => {
  expect(dispatchOf(command, onForge({}))).toEqual({ kind: 'dispatch', label, input, url: 'https://github.com/molecule-ai/platform/actions' })
  expect(dispatchOf(command, reportOf({ runUrl: undefined }))).toBeUndefined()
})

test.each([
  'release-action unveto 4c1d56e --images a && release-action promote 4c1d56e --images a',
  'release-action lift --images a',
  'release-action deploy 4c1d56e --canary-slug acme',
])('%s is none', (command) => {
  expect(dispatchOf(command, onForge({}))).toBeUndefined()
})
