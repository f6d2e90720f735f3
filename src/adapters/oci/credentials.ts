import type { Log } from '../../ports/log'
import { canonicalHost } from '../../release/image'
import { loginKeysOf, parseLoginKey } from '../../release/login-key'
import { type AuthFile, authPlaces, readAuthPlace } from './auth-files'
import type { Credential, Credentials, Source } from './credential'
import { helperKey, helpersFor, type Stored, storedFor } from './docker-config'
import { once } from './once'
import { printable } from './printable'

export interface CredentialSources {
  /** From the input: `host` or `host/path` to login. Beats everything else. */
  registryAuth: ReadonlyMap<string, { user: string; password: string }>
  /** Good for `ghcr.io` alone, and there only where it is GitHub's. */
  githubToken?: string
  env: Readonly<Record<string, string | undefined>>
  /** The account's own folder; nothing where it has none. */
  home?: string
  mask: (secret: string) => void
  log: Log
}

/** One place where a login may be. It gives the login, nothing, or words for why it cannot. */
interface Way {
  id: string
  /** It gives another one later. */
  isFresh?: boolean
  look(signal?: AbortSignal): Promise<Credential | string | undefined>
}

/**
 * Where a repository's credential comes from: `registry-auth`, docker's and podman's files with their helpers,
 * `github-token` for `ghcr.io`, else none. Each login is looked up once.
 */
export function createCredentials(sources: CredentialSources): Credentials {
  const { registryAuth, githubToken, env, home, mask, log } = sources
  const given = new Map([...registryAuth].map(([key, login]) => [parseLoginKey(key) ?? key, login]))
  const known = new Map<string, Source>()
  const read = once(() => readAll(authPlaces(env, home)))
  const told = new Set<string>()

  async function waysTo(host: string, repository: string): Promise<Way[]> {
    const key = loginKeysOf(host, repository).find((one) => given.has(one))
    if (key !== undefined) return [way(`registry-auth ${key}`, credentialOf(given.get(key)!, `registry-auth for ${spokenKey(key)}`))]
    const files = await read()
    const token = host === 'ghcr.io' && githubToken ? [way('github-token', ofGitHub(githubToken, env))] : []
    return [...files.flatMap((file) => waysIn(file, host, repository, { env, log })), ...token]
  }

  async function find(ways: Way[], signal?: AbortSignal): Promise<Credential> {
    for (const fault of (await tellable(ways)).filter((one) => !told.has(one))) {
      told.add(fault)
      log.warning(fault)
    }
    let trouble = ''
    for (const { look } of ways) {
      const found = await look(signal)
      if (typeof found === 'string') trouble = found
      else if (found) return masked(found)
    }
    return { kind: 'anonymous', origin: trouble === '' ? 'anonymously' : `anonymously (${trouble})` }
  }

  /** What is wrong with the files is told when a login is wanted that they might hold. */
  const tellable = async (ways: Way[]): Promise<string[]> =>
    ways[0]?.id.startsWith('registry-auth ') ? [] : (await read()).flatMap(({ faults }) => faults)

  function masked(credential: Credential): Credential {
    if (credential.kind === 'password') mask(credential.password)
    if (credential.kind === 'identity' || credential.kind === 'bearer') mask(credential.token)
    return credential
  }

  return {
    async of(registryHost, repository) {
      const host = canonicalHost(registryHost)
      const ways = await waysTo(host, repository)
      const id = [host, ...ways.map((one) => one.id)].join('\n')
      const look = (signal?: AbortSignal): Promise<Credential> => find(ways, signal)
      const source = known.get(id) ?? { id, find: once(look), renew: ways.some(({ isFresh }) => isFresh) ? look : undefined }
      known.set(id, source)
      return source
    },
  }
}

const way = (id: string, found: Credential | string): Way => ({ id, look: () => Promise.resolve(found) })

const readAll = async (places: Parameters<typeof readAuthPlace>[0][]): Promise<AuthFile[]> =>
  (await Promise.all(places.map(readAuthPlace))).filter((file) => file !== undefined)

/** What a file offers for a repository: its helpers, which docker asks first, then what stands in it. */
function waysIn({ words, config }: AuthFile, host: string, repository: string, how: Helped): Way[] {
  if (!config) return []
  const stored = storedFor(config, host, repository)
  const helpers = helpersFor(config, host).map((name) => helperWay(name, host, how))
  return stored ? [...helpers, way(`${words} ${stored.key}`, credentialOf(stored.stored, `${words} for ${printable(stored.key)}`))] : helpers
}

type Helped = Pick<CredentialSources, 'env' | 'log'>

function helperWay(name: string, host: string, { env, log }: Helped): Way {
  const helper = `docker-credential-${printable(name)}`
  const waiting = (elapsed: number): void => log.progress(`waiting for ${helper} to log in to ${host} (${Math.round(elapsed / 1_000)} s)`)
  return {
    id: `helper ${name}`,
    isFresh: true,
    async look(signal) {
      const { askHelper } = await import('./docker-helper')
      const answer = await askHelper(name, helperKey(host), { env, waiting, signal })
      if (typeof answer !== 'string') return answer && credentialOf(answer, `the helper ${helper} for ${host}`)
      log.warning(`the helper ${helper} ${answer}; going on without it for ${host}`)
      return `the helper ${helper} ${answer}`
    },
  }
}

function credentialOf(stored: Stored, where: string): Credential {
  const origin = `with the login of ${where}`
  if ('identityToken' in stored) return { kind: 'identity', token: stored.identityToken, origin }
  if ('registryToken' in stored) return { kind: 'bearer', token: stored.registryToken, origin }
  return { kind: 'password', ...stored, origin: `${origin} as user ${printable(stored.user)}` }
}

/** A job's token where it is GitHub's own, or the command line's: another forge's is nothing that ghcr.io may see. */
function ofGitHub(password: string, env: CredentialSources['env']): Credential | string {
  const own = env['GITEA_ACTIONS'] !== 'true' && ['', 'https://github.com'].includes(env['GITHUB_SERVER_URL'] ?? '')
  if (!own) return 'github-token is another forge\'s: use registry-auth'
  return { kind: 'password', user: 'x-access-token', password, origin: 'with github-token' }
}

/** Docker Hub as people call it. */
const spokenKey = (key: string): string => key.replace(/^registry-1\.docker\.io/, 'docker.io')
