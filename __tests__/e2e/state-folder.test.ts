import { runCli, sweepFolders } from '../support/runner'

afterAll(sweepFolders)

test('a state folder that cannot be written locks nobody out of a rollback', async () => {
  const ran = await runCli(['rollback', 'previous', '--images', '127.0.0.1:9/o/a'], { XDG_STATE_HOME: '/dev/null/x' })
  expect(ran.stderr).toContain('/dev/null/x/release-action cannot be written')
  expect(ran.stdout).toContain('Reason: registry-unavailable')
})
