import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { canonicalHost, DOCKER_HUB, DOCKER_HUB_KEY } from './docker-hub'

const Entry = v.object({
  auth: v.optional(v.string()),
  username: v.optional(v.string()),
  password: v.optional(v.string()),
  identitytoken: v.optional(v.string()),
})
const Config = v.object({
  auths: v.optional(v.record(v.string(), Entry), {}),
  credHelpers: v.optional(v.record(v.string(), v.string()), {}),
  credsStore: v.optional(v.string(), ''),
})
export type DockerConfig = v.InferOutput<typeof Config>

/** What docker stored for a registry: a password, or a token that is exchanged at the registry's token server. */
export type Stored = { user: string; password: string } | { identityToken: string }

/** Where docker's config lies, as a path and in words. */
export function configPlace(env: NodeJS.ProcessEnv, home: string): { path: string; words: string } {
  const folder = env.DOCKER_CONFIG
  if (folder) return { path: join(folder, 'config.json'), words: '$DOCKER_CONFIG/config.json' }
  return { path: join(home, '.docker', 'config.json'), words: '~/.docker/config.json' }
}

/**
 * Reads docker's config.
 * @returns the config, nothing where there is none, or a sentence that says why it cannot be used
 */
export async function readDockerConfig(path: string): Promise<DockerConfig | string | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : `cannot be read (${code})`
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Config), text)
  return parsed.success ? parsed.output : 'is not the JSON that docker writes'
}

/** The helpers to ask for a host, in docker's order. */
export function helpersFor({ credHelpers, credsStore }: DockerConfig, host: string): string[] {
  const own = Object.entries(credHelpers).find(([key]) => hostOf(key) === host)?.[1]
  return [...new Set([own ?? '', credsStore])].filter((name) => name !== '')
}

/** What a helper is asked for. */
export const helperKey = (host: string): string => (host === DOCKER_HUB ? DOCKER_HUB_KEY : host)

/**
 * What `auths` holds for a host. The host must be equal, the port too: a credential of `example.com` is not for
 * `example.com:5000`, nor for `registry.example.com`. The key may carry a scheme and a path; the plain key goes first.
 */
export function storedFor({ auths }: DockerConfig, host: string): Stored | undefined {
  const plain = new Set([host, DOCKER_HUB_KEY])
  const fitting = Object.entries(auths).filter(([key]) => hostOf(key) === host)
  const sorted = [...fitting.filter(([key]) => plain.has(key)), ...fitting.filter(([key]) => !plain.has(key))]
  return sorted.map(([, entry]) => stored(entry)).find((found) => found !== undefined)
}

const hostOf = (key: string): string => canonicalHost(key.replace(/^https?:\/\//i, '').split('/')[0]!)

function stored({ auth, username, password, identitytoken }: v.InferOutput<typeof Entry>): Stored | undefined {
  if (identitytoken) return { identityToken: identitytoken }
  const pair = Buffer.from(auth ?? '', 'base64').toString('utf8')
  const colon = pair.indexOf(':') // the first: a password may hold more
  if (colon > 0 && colon < pair.length - 1) return { user: pair.slice(0, colon), password: pair.slice(colon + 1) }
  return username && password ? { user: username, password } : undefined
}
