import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import type { Image } from '../../src/release/image'
import { deployCommand } from '../../src/release/rollout/commands'
import { shellLines } from '../../src/report/shell-lines'
import { NEW_COMMIT } from './samples'

test.each([
  ['release-action lift --images ghcr.io/a/b', ['release-action lift --images ghcr.io/a/b']],
  ['release-action rollback previous --images ghcr.io/molecule-ai/platform,ghcr.io/molecule-ai/platform-tenant', [
    'release-action rollback previous \\', '  --images ghcr.io/molecule-ai/platform,\\', 'ghcr.io/molecule-ai/platform-tenant',
  ]],
  ['release-action unveto 4c1d56e --images ghcr.io/molecule-ai/platform && release-action promote 4c1d56e --images ghcr.io/molecule-ai/platform', [
    'release-action unveto 4c1d56e \\', '  --images ghcr.io/molecule-ai/platform \\', '  && release-action promote 4c1d56e \\', '  --images ghcr.io/molecule-ai/platform',
  ]],
  ["release-action deploy 4c1d56e --required-contexts $'CI / all-required\\nE2E, \\'quoted\\' --not an option' --canary-slug acme", [
    'release-action deploy 4c1d56e \\', "  --required-contexts $'CI / all-required\\nE2E, \\'quoted\\' --not an option' \\", '  --canary-slug acme',
  ]],
  ["what this does not read stays whole, however long it is: it's one line", ["what this does not read stays whole, however long it is: it's one line"]],
])('%s', (command, lines) => {
  expect(shellLines(command)).toEqual(lines)
})

/** The words that a shell makes of it. */
const wordsOf = (scripts: string[]): string[] => {
  const script = ['release-action() { printf "<%s>" "$@"; echo; }', ...scripts].join('\n')
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.split('\n')
}

const word = fc.array(fc.constantFrom('a', 'ghcr.io/o/image', ',', "'", '\\', ' ', '\n', '--x', '-', '&&', '"', '$HOME', '`', '|'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim()).filter((text) => text !== '')

const imageNamed = (repository: string): Image => ({ name: `ghcr.io/${repository}`, registry: 'ghcr.io', repository })

test('whatever the command, a shell makes the same words of its lines', () => {
  const same = {
    images: ['molecule-ai/platform', 'molecule-ai/platform-tenant'].map(imageNamed), sourceTag: 's', targetTag: 't', keepPrevious: true, allowBackward: false, branch: 'main',
    controlPlaneUrl: 'https://cp.example', canarySlug: 'acme', soakSeconds: 60, batchSize: 3, maxStragglers: 0, tenantUrlTemplate: 'x', verifySeconds: 1, rolloutTimeoutSeconds: 1,
    disabledVariable: 'X', skipTenants: [], proofLooks: 1, buildinfoPath: '/b', healthPath: '/h', smokeSuite: '',
  }
  const commands = fc.sample(fc.tuple(word, word), 200).map(([context, query]) => deployCommand(NEW_COMMIT, { ...same, fleet: [], rolloutEnv: [], verify: [], requiredContexts: [context], buildinfoQuery: query }))
  expect(wordsOf(commands.map((command) => shellLines(command).join('\n')))).toEqual(wordsOf(commands))
})
