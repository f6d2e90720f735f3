import { spawnSync } from 'node:child_process'
import { readCommand } from '../../../src/cli/arguments'
import { deployCommand, returnCommand } from '../../../src/release/rollout/commands'
import { parseAlone, parseRequest, type RawInputs } from '../../../src/request/parse'
import type { DeployRequest } from '../../../src/request/request'

const SHA = '4c1d56e0a1f2b3c4d5e6f708192a3b4c5d6e7f80'
const LEAST: RawInputs = { mode: 'deploy', sha: SHA, 'control-plane-token': 'token', 'canary-slug': 'one', 'required-contexts': 'none' }

function read(raw: RawInputs): DeployRequest {
  const parsed = parseRequest(raw)
  if (!parsed.ok || parsed.request.mode !== 'deploy') throw new Error(JSON.stringify(parsed))
  return parsed.request
}

/** The words as a shell takes them. */
function words(command: string): string[] {
  const { stdout } = spawnSync('bash', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' })
  return stdout.split('\0').slice(1, -1)
}

/** What the command line makes of the command, its secret from the environment. */
function typed(command: string): DeployRequest {
  const env = command.includes('--rollout-command') ? {} : { RELEASE_ACTION_CONTROL_PLANE_TOKEN: 'token' }
  const { inputs } = readCommand(words(command), env) as { inputs: RawInputs }
  return read(inputs)
}

const EVERYTHING: RawInputs = {
  ...LEAST, images: 'ghcr.io/o/a,ghcr.io/o/b', 'source-tag': 'build-{sha}', 'target-tag': 'stable', 'keep-previous': 'false',
  'allow-backward': 'true', branch: 'release', 'control-plane-url': 'https://cp.test/x', 'allow-other-control-plane': 'true',
  'canary-slug': 'none', 'soak-seconds': '5', 'batch-size': '50', 'max-stragglers': '2', 'tenant-url-template': 'https://{slug}.test',
  'verify-seconds': '7', 'rollout-timeout-seconds': '900', 'required-contexts': 'CI / all, really\nthe author\'s \\ check', 'disabled-variable': 'STOP',
  verify: 'key keys/a b.pub\nidentity https://issuer.test https://x.test/*@main\nkey -----BEGIN PUBLIC KEY-----\nAA+/\n-----END PUBLIC KEY-----', 'trusted-root': 'root.jsonl',
}

const OWN: RawInputs = {
  ...EVERYTHING, 'control-plane-url': '', 'control-plane-token': '', 'allow-other-control-plane': '', fleet: 'acme https://acme.test/x\nbeta',
  'rollout-command': `sh -c 'echo "it\\'"'"'s $HOME"'`, 'rollout-env': 'KUBECONFIG AWS_REGION',
}
const LISTED: RawInputs = { ...OWN, fleet: '', 'fleet-command': 'list --all "of them"' }

test.each([['the least', LEAST], ['everything', EVERYTHING], ['a fleet of one\'s own', OWN], ['a fleet that a command lists', LISTED], ['the manual path', { ...LEAST, 'redeploy-tag': 'known-good' }]])(
  'the command that goes on means the same deploy: %s', (_, raw) => {
    const request = read(raw)
    expect(typed(deployCommand(SHA, request))).toEqual(request)
  })

test('a root that was given as text is left out, and then the command asks for it', () => {
  const request = read({ ...EVERYTHING, 'trusted-root': '{"mediaType":"x"}' })
  expect(deployCommand(SHA, request)).not.toContain('mediaType')
  expect(() => typed(deployCommand(SHA, request))).toThrow('trusted-root')
})

test('a short command names what has no default alone', () => {
  expect(deployCommand(SHA, read(LEAST))).toBe(`release-action deploy ${SHA} --canary-slug one --required-contexts none`)
})

test('the command that goes back means the manual path to the older build', () => {
  const old = '1f0c2ab0a1f2b3c4d5e6f708192a3b4c5d6e7f80'
  expect(typed(returnCommand(old, read(EVERYTHING)))).toMatchObject({
    sha: old, redeployTag: `build-${old}`, requiredContexts: ['none'], images: [{ name: 'ghcr.io/o/a' }, { name: 'ghcr.io/o/b' }],
  })
})

describe('with a config file', () => {
  /** A request with that file under it. */
  const over = (file: RawInputs, given: RawInputs = LEAST) => ({ ...read({ ...file, ...given }), standing: parseAlone(file, 'deploy') } as DeployRequest)
  const file: RawInputs = { images: 'ghcr.io/o/a\nghcr.io/o/b', 'canary-slug': 'one', 'required-contexts': 'CI', 'control-plane-url': 'https://cp.test', 'allow-other-control-plane': 'true', branch: 'refs/heads/main', 'soak-seconds': '5' }
  const bare = { mode: 'deploy', sha: SHA, 'control-plane-token': 'token' }

  test('what it says is left out, and so is the default that it does not touch', () => {
    expect(deployCommand(SHA, over(file, bare))).toBe(`release-action deploy ${SHA}`)
    expect(returnCommand(SHA, over(file, bare))).toBe(`release-action deploy ${SHA} --redeploy-tag staging-4c1d56e --required-contexts none`)
  })

  test('what it says otherwise is typed, though it be the default', () => {
    expect(deployCommand(SHA, over(file, { ...bare, 'soak-seconds': '60', images: 'ghcr.io/o/a' }))).toBe(`release-action deploy ${SHA} --images ghcr.io/o/a --soak-seconds 60`)
  })

  test('the block and the file that were chosen are named, unless the file chooses the block itself', () => {
    const chosen = { ...bare, environment: 'the night', config: 'ours.yml' }
    expect(deployCommand(SHA, over(file, chosen))).toBe(`release-action deploy ${SHA} --config ours.yml --environment 'the night'`)
    expect(deployCommand(SHA, over({ ...file, environment: 'the night' }, bare))).toBe(`release-action deploy ${SHA}`)
  })
})
