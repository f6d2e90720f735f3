import { parseRequest, type RawInputs } from '../../src/request/parse'

const LEAST: RawInputs = { mode: 'deploy', sha: '4c1d56e0a1f2b3c4d5e6f708192a3b4c5d6e7f80', 'canary-slug': 'acme', 'required-contexts': 'none' }
const OWN: RawInputs = { ...LEAST, fleet: 'acme https://acme.test\nbeta https://beta.test', 'rollout-command': './roll.sh' }

const faultsOf = (raw: RawInputs): [string, string][] => {
  const parsed = parseRequest(raw)
  return parsed.ok ? [] : parsed.faults.map(({ input, expected }) => [input, expected])
}

test('a fleet and a command stand in place of a control plane', () => {
  const parsed = parseRequest({ ...OWN, 'rollout-env': 'KUBECONFIG, AWS_REGION' })
  expect(parsed).toMatchObject({ ok: true, warnings: [], request: {
    fleet: [{ slug: 'acme', url: 'https://acme.test' }, { slug: 'beta', url: 'https://beta.test' }],
    rolloutCommand: { text: './roll.sh', words: ['./roll.sh'] }, rolloutEnv: ['KUBECONFIG', 'AWS_REGION'], controlPlaneToken: undefined,
  } })
  expect(parseRequest({ ...LEAST, 'fleet-command': 'list --all', 'rollout-command': 'roll' })).toMatchObject({ ok: true })
})

test.each<[string, RawInputs, string, RegExp]>([
  ['none names both ways', LEAST, 'control-plane-token', /control plane; or, without a control plane, fleet \(or fleet-command\) and rollout-command/],
  ['two', { ...OWN, 'control-plane-token': 'token' }, 'fleet', /control-plane-token and fleet are set/],
  ['two lists', { ...OWN, 'fleet-command': 'list' }, 'fleet-command', /one alone/],
  ['a fleet alone', { ...OWN, 'rollout-command': '' }, 'rollout-command', /in place of a control plane/],
  ['a command alone', { ...OWN, fleet: '' }, 'fleet', /whom rollout-command moves/],
  ['a command and a control plane', { ...LEAST, 'control-plane-token': 'token', 'rollout-command': 'roll' }, 'rollout-command', /nothing where control-plane-token/],
  ['a bad slug', { ...OWN, fleet: 'acme\nBeta' }, 'fleet', /line 2 is "Beta", which is no slug/],
  ['a tenant that is nowhere', { ...OWN, fleet: 'acme' }, 'tenant-url-template', /where your tenants are.*behind acme/],
  ['a pipe', { ...OWN, 'rollout-command': 'roll | tee log' }, 'rollout-command', /^a command and its words.*sh -c/],
  ['an input let through', { ...OWN, 'rollout-env': 'INPUT_REGISTRY-AUTH' }, 'rollout-env', /names of variables/],
  ['an option let through', { ...OWN, 'rollout-env': 'release_action_github_token' }, 'rollout-env', /no inputs/],
])('%s is a fault', (_, raw, input, expected) => {
  expect(faultsOf(raw)).toEqual([[input, expect.stringMatching(expected)]])
})

test.each<[string, RawInputs, RegExp]>([
  ['a control plane that is not asked', { ...OWN, 'control-plane-url': 'https://cp.test' }, /control-plane-url does nothing/],
  ['names without a command', { ...LEAST, 'control-plane-token': 'token', 'rollout-env': 'X' }, /rollout-env does nothing/],
  ['what no shell expands', { ...OWN, 'rollout-command': 'roll "$RELEASE_SHA"' }, /rollout-command: \$RELEASE_SHA stays as it is written/],
])('%s is told', (_, raw, warning) => {
  expect(parseRequest(raw)).toMatchObject({ ok: true, warnings: [expect.stringMatching(warning)] })
})
