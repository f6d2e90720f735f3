import type { Log } from '../../ports/log'
import type { Credential, Credentials } from './credential'
import {
  configPlace,
  type DockerConfig,
  helperKey, helpersFor, readDockerConfig,
  type Stored,
  storedFor,
} from './docker-config'
import { askHelper } from './docker-helper'
import { canonicalHost } from './docker-hub'
import { printable } from './printable'

export interface CredentialSources {
  /** From the input: host to login. Beats everything else. */
  registryAuth: ReadonlyMap<string, { user: string; password: string }>
  /** Good for `ghcr.io` alone, and there only where it is GitHub's. */
  githubToken?: string
  env: NodeJS.ProcessEnv
  home: string
  mask: (secret: string) => void
  log: Log
}

/**
 * Where a registry's credential comes from: `registry-auth`, docker's config and its helpers, `github-token` for
 * `ghcr.io`, else none. Each registry is looked up once.
 */
export function createCredentials(sources: CredentialSources): Credentials {
  const found = new Map<string, Promise<Credential>>()
  let config: Promise<DockerConfig | undefined> | undefined

  async function find(host: string): Promise<Credential> {
    const given = [...sources.registryAuth].find(([key]) => canonicalHost(key) === host)?.[1]
    if (given) return { kind: 'password', ...given, origin: `with the credential of registry-auth for ${host}` }
    const docker = await fromDocker(host, await (config ??= loadConfig(sources)), sources)
    if (docker) return docker
    if (host !== 'ghcr.io' || !sources.githubToken) return { kind: 'anonymous', origin: 'anonymously' }
    if (!isOfGitHub(sources.env)) return { kind: 'anonymous', origin: 'anonymously (github-token is another forge\'s: use registry-auth)' }
    return { kind: 'password', user: 'x-access-token', password: sources.githubToken, origin: 'with github-token' }
  }

  async function findMasked(host: string): Promise<Credential> {
    const credential = await find(host)
    if (credential.kind === 'password') sources.mask(credential.password)
    if (credential.kind === 'identity') sources.mask(credential.token)
    return credential
  }

  return {
    for(registryHost) {
      const host = canonicalHost(registryHost)
      const known = found.get(host) ?? findMasked(host)
      found.set(host, known)
      return known
    },
  }
}

/** Whether a job's token is GitHub's own, or the command line's: another forge's is nothing that ghcr.io may see. */
const isOfGitHub = (env: NodeJS.ProcessEnv): boolean =>
  env['GITEA_ACTIONS'] !== 'true' && ['', 'https://github.com'].includes(env['GITHUB_SERVER_URL'] ?? '')

async function loadConfig({ env, home, log }: CredentialSources): Promise<DockerConfig | undefined> {
  const { path, words } = configPlace(env, home)
  const config = await readDockerConfig(path)
  if (typeof config !== 'string') return config
  log.warning(`docker's config (${words}) ${config}; going on without it`)
  return undefined
}

async function fromDocker(
  host: string, config: DockerConfig | undefined, { env, home, log }: CredentialSources,
): Promise<Credential | undefined> {
  if (!config) return undefined
  for (const name of helpersFor(config, host)) {
    const helper = `docker-credential-${printable(name)}`
    const answer = await askHelper(name, helperKey(host))
    if (typeof answer === 'string') log.warning(`the helper ${helper} ${answer}; going on without it for ${host}`)
    else if (answer) return credentialOf(answer, `with the helper ${helper}`)
  }
  const stored = storedFor(config, host)
  return stored && credentialOf(stored, `with docker's config (${configPlace(env, home).words} auths)`)
}

function credentialOf(stored: Stored, origin: string): Credential {
  return 'identityToken' in stored
    ? { kind: 'identity', token: stored.identityToken, origin }
    : { kind: 'password', ...stored, origin }
}
