import { readFileSync } from 'node:fs'
import { runCli, sweepFolders } from '../support/runner'

afterAll(sweepFolders)

test('the demo tells its story with real runs, and leaves nothing open', async () => {
  const { code, stdout, stderr } = await runCli(['demo'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout.match(/^== .*|^ {2}[A-Z]+: [A-Z]+$|\((?:ok|unsigned|[a-z]+-[a-z-]+)\)$/gm)).toEqual([
    '== Two images are live',
    '== Smoke: a build that is not there yet', '  SMOKE: FAILED', '(build-not-running)',
    '== Smoke: a red canary', '  SMOKE: FAILED', '(smoke-red)',
    '== Smoke: green', '  SMOKE: DONE', '(ok)',
    '== Promote: nobody signed it', '  PROMOTE: FAILED', '(unsigned)',
    '== Promote', '  PROMOTE: DONE', '(ok)',
    '== A push breaks half-way', '  PROMOTE: RESTORED', '(registry-denied)',
    '== Deploy: somebody pulls the kill switch', '  DEPLOY: FAILED', '(kill-switch-on)',
    '== Deploy: and on where it stopped', '  DEPLOY: DONE', '(ok)',
    '== Roll back', '  ROLLBACK: DONE', '(ok)',
    '== The next automatic promote is held', '  PROMOTE: SKIPPED',
    '== A person lifts the hold', '  PROMOTE: DONE', '(ok)',
    '== What the registry remembers',
  ])
  const [, page = ''] = /^The page of that history is (.+)\.$/m.exec(stdout) ?? []
  expect(readFileSync(page, 'utf8')).toContain('Release history')
})
