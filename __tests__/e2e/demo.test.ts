import { readFileSync } from 'node:fs'
import { runCli, sweepFolders } from '../support/runner'

afterAll(sweepFolders)

test('the demo tells its story with real runs, and leaves nothing open', async () => {
  const { code, stdout, stderr } = await runCli(['demo'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout.match(/^== .*|^ {2}[A-Z]+: [A-Z]+$|^ {2}Reason: [a-z-]+$/gm)).toEqual([
    '== Two images are live',
    '== Smoke: a build that is not there yet', '  SMOKE: FAILED', '  Reason: build-not-running',
    '== Smoke: a red canary', '  SMOKE: FAILED', '  Reason: smoke-red',
    '== Smoke: green', '  SMOKE: DONE',
    '== Promote: nobody signed it', '  PROMOTE: FAILED', '  Reason: unsigned',
    '== Promote', '  PROMOTE: DONE',
    '== A push breaks half-way', '  PROMOTE: RESTORED', '  Reason: registry-denied',
    '== Deploy: somebody pulls the kill switch', '  DEPLOY: FAILED', '  Reason: kill-switch-on',
    '== Deploy: and on where it stopped', '  DEPLOY: DONE',
    '== Roll back', '  ROLLBACK: DONE',
    '== The next automatic promote is held', '  PROMOTE: SKIPPED', '  Reason: held',
    '== A person lifts the hold', '  PROMOTE: DONE',
    '== What the registry remembers',
    '== From one registry to another', '  PROMOTE: DONE',
    '== And there it is verified again', '  PROMOTE: DONE',
    '== Without a control plane: a script moves the tenants', '  DEPLOY: FAILED', '  Reason: tenant-stale',
    '== And once more', '  DEPLOY: DONE',
  ])
  const [, page = ''] = /^The page of that history is (.+)\.$/m.exec(stdout) ?? []
  expect(readFileSync(page, 'utf8')).toContain('Release history')
})
