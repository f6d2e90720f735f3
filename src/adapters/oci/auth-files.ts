import { readFile } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { type DockerConfig, readDockerConfig } from './docker-config'

type Env = Readonly<Record<string, string | undefined>>

/** A place that holds logins in docker's form: a file, or the text itself. */
export interface AuthPlace {
  /** For messages, e.g. `docker's config (~/.docker/config.json)`. */
  words: string
  path?: string
  text?: string
  /** Somebody named this very file: where it is not there, that is told. */
  named?: boolean
  /** Somebody named the folder that it lies in: where that is a file, that is told. */
  folder?: string
}

/**
 * Where logins may lie, in the order that their tools have: docker's `DOCKER_AUTH_CONFIG` beats its files
 * (docker/cli#6008; GitLab's runner sets it too), and containers-auth.json(5) reads podman's files before docker's.
 * @param home nothing where the account has none
 */
export function authPlaces(env: Env, home: string | undefined, uid = process.getuid?.()): AuthPlace[] {
  const places: AuthPlace[] = []
  const add = (words: string, folder: string | undefined, ...rest: string[]): void => {
    // The XDG specification calls a relative path invalid; from here it would lead into the checkout.
    if (folder !== undefined && isAbsolute(folder)) places.push({ words, path: join(folder, ...rest) })
  }
  if (env['DOCKER_AUTH_CONFIG']?.trim()) places.push({ words: 'DOCKER_AUTH_CONFIG', text: env['DOCKER_AUTH_CONFIG'] })
  if (env['REGISTRY_AUTH_FILE']) places.push({ words: 'REGISTRY_AUTH_FILE', path: env['REGISTRY_AUTH_FILE'], named: true })
  if (env['XDG_RUNTIME_DIR']) add('$XDG_RUNTIME_DIR/containers/auth.json', env['XDG_RUNTIME_DIR'], 'containers', 'auth.json')
  else if (uid !== undefined) add(`/run/containers/${uid}/auth.json`, '/run/containers', String(uid), 'auth.json')
  if (env['XDG_CONFIG_HOME']) add('$XDG_CONFIG_HOME/containers/auth.json', env['XDG_CONFIG_HOME'], 'containers', 'auth.json')
  else add('~/.config/containers/auth.json', home, '.config', 'containers', 'auth.json')
  const docker = env['DOCKER_CONFIG']
  if (docker) places.push({ words: 'docker\'s config ($DOCKER_CONFIG/config.json)', path: join(docker, 'config.json'), folder: 'DOCKER_CONFIG' })
  else add('docker\'s config (~/.docker/config.json)', home, '.docker', 'config.json')
  return places
}

/** A place as it was read, and in sentences what of it cannot be used. */
export interface AuthFile {
  words: string
  config?: DockerConfig
  faults: string[]
}

// Loading node:fs/promises alone takes milliseconds.
const bytesOf = promisify(readFile)

/** Reads one place; nothing where nothing is there. */
export async function readAuthPlace({ words, path, text, named, folder }: AuthPlace): Promise<AuthFile | undefined> {
  try {
    const config = readDockerConfig(text === undefined ? await bytesOf(path ?? '') : Buffer.from(text))
    if (!config) return { words, faults: [`${words} is not the JSON that docker writes; going on without it`] }
    return { words, config, faults: config.faults.map((fault) => `${words}: ${fault}; going on without it`) }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR' && folder) return { words, faults: [`${folder} names a file, and has to name the folder of docker's config.json; going on without it`] }
    const absent = code === 'ENOENT' || code === 'ENOTDIR'
    if (absent && !named) return undefined
    return { words, faults: [`${words} ${absent ? 'names a file that is not there' : `cannot be read (${code})`}; going on without it`] }
  }
}
