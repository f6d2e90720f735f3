import { commandEnv } from '../../../src/adapters/rollout-command/env'

const redact = (text: string): string => text.replaceAll('hunter22', '***')

function given(env: Record<string, string>, allowed: string[] = []) {
  const masked: string[] = []
  return { ...commandEnv({ env, allowed, mask: (secret) => masked.push(secret), redact }), masked }
}

test('inputs, secrets and tokens stay here', () => {
  const { env, withheld, masked } = given({
    PATH: '/bin:/hunter22', HOME: '/root', KUBECONFIG: '/k', SSH_AUTH_SOCK: '/s', AWS_WEB_IDENTITY_TOKEN_FILE: '/t', CI: 'true',
    'INPUT_REGISTRY-AUTH': 'a', RELEASE_ACTION_GITHUB_TOKEN: 'b', GITHUB_TOKEN: 'c', GH_TOKEN: 'd', ACTIONS_RUNTIME_TOKEN: 'e',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'f', AWS_SECRET_ACCESS_KEY: 'g', DB_PASSWORD: 'h', npm_config_token: 'i', INNOCENT: 'x-hunter22-y', EMPTY_TOKEN: '',
    DATABASE_URL: 'postgres://app:pw@db/x', DOCKER_AUTH_CONFIG: '{}', SOME_URL: 'https://db/x@y',
  })
  expect(Object.keys(env).sort()).toEqual(['AWS_WEB_IDENTITY_TOKEN_FILE', 'CI', 'HOME', 'KUBECONFIG', 'PATH', 'SOME_URL', 'SSH_AUTH_SOCK'])
  expect(withheld).toEqual(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_RUNTIME_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'DATABASE_URL', 'DB_PASSWORD', 'DOCKER_AUTH_CONFIG', 'GH_TOKEN', 'GITHUB_TOKEN', 'INNOCENT', 'npm_config_token'])
  expect(masked).toEqual([])
})

test('what is named is let through, masked; an input never', () => {
  const { env, withheld, masked } = given({ GITHUB_TOKEN: 'c', INNOCENT: 'hunter22', INPUT_X: 'x', ABSENT: '' }, ['GITHUB_TOKEN', 'INNOCENT', 'INPUT_X', 'NOWHERE'])
  expect(env).toEqual({ GITHUB_TOKEN: 'c', INNOCENT: 'hunter22', ABSENT: '' })
  expect([withheld, masked]).toEqual([[], ['c', 'hunter22']])
})
